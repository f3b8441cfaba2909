// What was typed where a key or its words belong: "Pasal 7" for <rujuk>, "5 pilar" for <angka>.
#include <algorithm>
#include <array>

#include "rules/peraturan/check_draft.hpp"
#include "rules/peraturan/check_typed_names.hpp"
#include "rules/peraturan/diagnostic_codes.hpp"
#include "text/ascii.hpp"

namespace naskah::rules::peraturan {

using record::Severity;

namespace {

void check_references_in(const Draft& draft, const Passage& passage, record::Diagnostics& diagnostics) {
    const std::string& text = passage.prose.text;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t end = end_of_typed_parts(text, at);
        if (end == std::string::npos) continue;
        if (!is_of_other_regulation(text, end)) {
            draft.tell(Severity::warning, code::typed_reference, "\"" + text.substr(at, end - at) + "\" diketik", passage, at,
                       "beri kunci pada bagian yang dirujuk, lalu tulis <rujuk ke=\"kunci\"/>: nomornya dibuat sendiri dan tetap tepat "
                       "bila ada Pasal yang disisipkan",
                       diagnostics);
        }
        at = end - 1;
    }
}

/// Words whose number is a name and has no words behind it.
constexpr std::array<std::string_view, 34> naming_words = {
    "tahun",   "nomor",  "no",       "no.",      "pasal",    "ayat",    "huruf",  "angka",  "tanggal", "usia",  "umur",  "berusia",
    "berumur", "bab",    "bagian",   "paragraf", "lampiran", "halaman", "pukul",  "kelas",  "seri",    "versi", "jilid", "edisi",
    "tabel",   "gambar", "formulir", "model",    "kode",     "tipe",    "sampai", "hingga", "-",       "–"};

std::string_view word_before(std::string_view text, std::size_t at) {
    const std::string_view before = text::trimmed(text.substr(0, at));
    return before.substr(before.rfind(' ') + 1);
}

bool names_something(std::string_view text, std::size_t at) {
    const std::string_view word = word_before(text, at);
    const std::string small = text::lower_case(word);
    if (std::find(naming_words.begin(), naming_words.end(), small) != naming_words.end()) return true;
    return small == "dengan" && text::lower_case(word_before(text, static_cast<std::size_t>(word.data() - text.data()))) == "sampai";
}

/// "5", "14%", "7,5%": up to three figures, which a word follows.
bool is_bare_number(std::string_view token) {
    constexpr std::size_t most_figures = 3;
    const bool percent = token.ends_with('%');
    if (percent) token.remove_suffix(1);
    const std::size_t comma = token.find(',');
    const std::string_view whole = token.substr(0, comma);
    const auto all_digits = [](std::string_view part) {
        return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
    };
    if (!all_digits(whole) || whole.size() > most_figures) return false;
    return comma == std::string_view::npos || (percent && all_digits(token.substr(comma + 1)));
}

void check_numbers_in(const Draft& draft, const Passage& passage, record::Diagnostics& diagnostics) {
    const std::string_view text = passage.prose.text;
    std::size_t next = 0;
    for (std::size_t at = 0; at < text.size(); at = next) {
        const std::string_view token = token_at(text, at);
        next = at + token.size() + 1;
        if (!is_bare_number(token) || passage.prose.in_number(at) || next >= text.size()) continue;
        const bool word_follows = text[next] >= 'a' && text[next] <= 'z';
        if (!word_follows || names_something(text, at)) continue;
        const std::string number(token);
        draft.tell(Severity::warning, code::number_without_words, "bilangan " + number + " tidak diikuti kata-katanya", passage, at,
                   "tulis <angka>" + number + "</angka>: kata-katanya dibuat sendiri", diagnostics);
    }
}

}  // namespace

void check_typed_references(const Draft& draft, record::Diagnostics& diagnostics) {
    // A regulation that changes another names the other's parts.
    if (find_words(text_in(draft.input.record, "tentang").text, "Perubahan") == 0) return;
    for (const Passage& passage : draft.passages) {
        if (passage.in_body()) check_references_in(draft, passage, diagnostics);
    }
}

void check_bare_numbers(const Draft& draft, record::Diagnostics& diagnostics) {
    for (const Passage& passage : draft.passages) {
        if (passage.in_body()) check_numbers_in(draft, passage, diagnostics);
    }
}

}  // namespace naskah::rules::peraturan
