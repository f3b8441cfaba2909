// The points of Menimbang, and the formula that closes them when it is written by hand.
#include <algorithm>

#include "bahasa/roman.hpp"
#include "rules/peraturan/check_draft.hpp"
#include "rules/peraturan/considerations.hpp"
#include "rules/peraturan/diagnostic_codes.hpp"
#include "text/ascii.hpp"

namespace naskah::rules::peraturan {

using record::Severity;

namespace {

constexpr std::string_view point_opening = "bahwa", last_opening = "bahwa berdasarkan pertimbangan";
constexpr std::string_view formula = "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam ";

std::string letter(std::size_t index) {
    return "huruf " + bahasa::letter_label(static_cast<std::int64_t>(index) + 1).value_or("?");
}

/// "huruf a, huruf b, dan huruf c", the official form first; without the last comma; "huruf a sampai dengan huruf c".
std::vector<std::string> enumerations(std::size_t points) {
    if (points == 1) return {letter(0)};
    std::string all = letter(0);
    for (std::size_t i = 1; i + 1 < points; ++i) all += ", " + letter(i);
    const std::string last = " dan " + letter(points - 1);
    std::vector<std::string> result = {all + last, all + "," + last};
    if (points > 2) std::swap(result[0], result[1]);
    result.push_back(letter(0) + " sampai dengan " + letter(points - 1));
    return result;
}

/// What the closing point may say; the official form first.
std::vector<std::string> closing_sentences(const Draft& draft, std::size_t points) {
    const std::string end = "perlu menetapkan " + draft.name + " tentang " + text_in(draft.input.record, "tentang").text;
    std::vector<std::string> result;
    for (const std::string& points_before : enumerations(points)) {
        for (const char* comma : {", ", " "}) result.push_back(std::string(formula) + points_before + comma + end);
    }
    return result;
}

/// A text in small letters with its references written out, and for each byte where it comes from.
struct Compared {
    std::string text;
    std::vector<std::size_t> origins;

    void add(std::string_view piece, std::size_t origin) {
        text += piece;
        origins.insert(origins.end(), piece.size(), origin);
    }
};

class ConsiderationCheck {
 public:
    ConsiderationCheck(const Draft& draft, record::Diagnostics& diagnostics) : draft_(draft), diagnostics_(diagnostics) {
        for (const record::Value& value : draft.list("menimbang")) {
            const auto* point = std::get_if<record::Record>(&value.data);
            const record::Value* text = point == nullptr ? nullptr : point->find("teks");
            if (text == nullptr) continue;
            points_.push_back({PartOfDraft::body, points_.size(), point, text, prose_text(*text)});
        }
    }

    void run() {
        for (std::size_t i = 0; i < points_.size(); ++i) {
            const std::string& text = points_[i].prose.text;
            if (find_words(text, point_opening) != 0) {
                draft_.tell(Severity::error, code::consideration_without_bahwa, "pertimbangan tidak diawali kata \"bahwa\"", points_[i], 0,
                            "tulis \"bahwa …\", dengan huruf kecil", diagnostics_);
            }
            if (find_words(text::lower_case(text), last_opening) == 0) check_closing_point(i);
        }
        if (has_single_consideration(draft_.input.record, draft_.name)) check_single_point(points_.front());
    }

 private:
    void check_closing_point(std::size_t index) {
        const Passage& point = points_[index];
        if (index + 1 < points_.size()) {
            draft_.tell(Severity::error, code::closing_consideration_not_last, "butir penutup pertimbangan bukan butir terakhir", point, 0,
                        "pindahkan ke akhir, atau hapus: butir penutup dibuat sendiri", diagnostics_);
        } else if (index == 0) {
            draft_.tell(Severity::error, code::closing_consideration_differs, "butir penutup tidak didahului pertimbangan", point, 0,
                        "tulis pertimbangannya lebih dahulu, masing-masing satu <butir>", diagnostics_);
        } else if (knows_references(point)) {
            compare(point, index);
        }
    }

    /// It ends as the closing point would, with the title.
    void check_single_point(const Passage& point) {
        const std::string sentence = "perlu menetapkan " + draft_.name + " tentang " + text_in(draft_.input.record, "tentang").text;
        const Compared written = normalised(point.prose);
        if (written.text.ends_with(text::lower_case(sentence))) return;
        const std::size_t at = written.text.rfind("perlu menetapkan");
        draft_.tell(Severity::error, code::closing_consideration_differs,
                    "pertimbangan tunggal tidak diakhiri dengan nama " + draft_.short_name, point,
                    at < written.origins.size() ? written.origins[at] : 0, "tulis di akhir \"" + sentence + "\"", diagnostics_);
    }

    /// A key that nothing has is told when references become text.
    bool knows_references(const Passage& point) const {
        return std::all_of(point.prose.references.begin(), point.prose.references.end(), [&](const ProseReference& reference) {
            return has_key(draft_.input.record, reference.key) &&
                   (reference.until.empty() || has_key(draft_.input.record, reference.until));
        });
    }

    void compare(const Passage& point, std::size_t points_before) {
        const Compared written = normalised(point.prose);
        const std::vector<std::string> sentences = closing_sentences(draft_, points_before);
        std::size_t furthest = 0;
        for (const std::string& sentence : sentences) {
            const std::string expected = text::lower_case(sentence);
            const auto [here, there] = std::mismatch(written.text.begin(), written.text.end(), expected.begin(), expected.end());
            if (here == written.text.end() && there == expected.end()) return;
            furthest = std::max(furthest, static_cast<std::size_t>(here - written.text.begin()));
        }
        while (furthest > 0 && (furthest == written.text.size() || in_word(written.text[furthest])) && in_word(written.text[furthest - 1]))
            --furthest;
        const std::size_t at = furthest < written.origins.size() ? written.origins[furthest] : point.prose.text.size() - 1;
        draft_.tell(Severity::error, code::closing_consideration_differs, "butir penutup pertimbangan tidak sesuai dengan rumusannya",
                    point, at, "tulis \"" + sentences.front() + "\", atau hapus butir ini: butir penutup dibuat sendiri", diagnostics_);
    }

    Compared normalised(const ProseText& prose) const {
        Compared result;
        std::size_t reference = 0;
        const std::string small = text::lower_case(prose.text);
        for (std::size_t at = 0; at < small.size(); ++at) {
            if (small[at] == ProseText::mark)
                result.add(reference_text(prose.references[reference++]), at);
            else if (small[at] != ' ' || at + 1 == small.size() || small[at + 1] != ',')
                result.add(std::string_view(small).substr(at, 1), at);
        }
        while (!result.text.empty() && std::string_view(" .;").find(result.text.back()) != std::string_view::npos) result.text.pop_back();
        return result;
    }

    std::string reference_text(const ProseReference& reference) const {
        std::string text = point_with(reference.key);
        if (!reference.until.empty()) text += " sampai dengan " + point_with(reference.until);
        return text;
    }

    std::string point_with(const std::string& key) const {
        for (std::size_t i = 0; i < points_.size(); ++i) {
            if (key_of(*points_[i].owner) == key) return letter(i);
        }
        return "?";
    }

    const Draft& draft_;
    std::vector<Passage> points_;
    record::Diagnostics& diagnostics_;
};

}  // namespace

void check_considerations(const Draft& draft, record::Diagnostics& diagnostics) {
    ConsiderationCheck(draft, diagnostics).run();
}

}  // namespace naskah::rules::peraturan
