#include "input/xml_scan.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "input/blemishes.hpp"
#include "input/diagnostic_codes.hpp"
#include "input/mistakes.hpp"
#include "record/value.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

namespace naskah::input {

namespace {

bool is_name_character(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || c == '-' ||
           c == '_' || c == '.' || c == ':';
}
bool starts_name(char c) {
    return is_name_character(c) && c != '-' && c != '.' && (c < '0' || c > '9');
}

class Scanner {
 public:
    Scanner(const record::SourceText& source, const Limits& limits, record::Diagnostics& diagnostics)
        : source_(source), text_(source.text()), limits_(limits), mistakes_(source, limits.messages, diagnostics) {}

    ScanResult run() {
        const bool readable = scan();
        mistakes_.finish();
        if (!readable) return ScanResult::unreadable;
        return mistakes_.any() ? ScanResult::faulty : ScanResult::clean;
    }

 private:
    bool scan() {
        if (!check_characters()) return false;
        while (at_ < text_.size()) {
            const bool went_on = text_[at_] == '<' ? markup() : character_data();
            if (!went_on) return false;
        }
        if (!open_.empty()) {
            const auto& [name, offset] = open_.back();
            return fail("<" + name + "> tidak ditutup", offset, "tambahkan </" + name + ">");
        }
        if (!had_root_) return fail("berkas ini kosong: tidak ada unsur akar", 0, "lihat naskah new untuk masukan awal");
        return true;
    }

    bool fail(std::string message, std::size_t offset, std::string hint = {}, const char* code = code::not_well_formed) {
        mistake(code, std::move(message), offset, std::move(hint));
        return false;
    }

    void mistake(const char* code, std::string message, std::size_t offset, std::string hint) {
        mistakes_.add(code, std::move(message), record::Spot{offset}, std::move(hint));
    }

    bool check_characters() {
        for (std::size_t i = 0; i < text_.size();) {
            const std::size_t length = text::character_length(text_, i);
            if (length == 0) {
                return fail("ada bita yang bukan UTF-8", i, "simpan ulang berkas ini dengan pengodean UTF-8", code::invalid_utf8);
            }
            i += length;
        }
        for (std::size_t from = 0; const std::optional<text::FoundBlemish> found = text::find_blemish(text_, from);) {
            Mistake told = blemish_mistake(*found, text_);
            mistake(told.code, std::move(told.message), found->offset, std::move(told.hint));
            from = found->offset + found->length;
        }
        return true;
    }

    bool looking_at(std::string_view words) const { return text_.substr(at_).starts_with(words); }

    /// Moves behind the next `end`.
    bool skip_to(std::string_view end, const std::string& what, std::size_t start) {
        const std::size_t found = text_.find(end, at_);
        if (found == std::string_view::npos) return fail(what + " tidak ditutup dengan " + std::string(end), start);
        at_ = found + end.size();
        return true;
    }

    bool markup() {
        if (looking_at("<!--")) {
            at_ += 4;
            return skip_to("-->", "komentar", at_ - 4);
        }
        if (looking_at("<![CDATA[")) {
            if (open_.empty()) return fail("teks di luar unsur akar", at_);
            return skip_to("]]>", "CDATA", at_);
        }
        if (looking_at("<!")) {
            return fail("DOCTYPE tidak diterima", at_, "hapus baris <!DOCTYPE …>", code::doctype);
        }
        if (looking_at("<?")) return instruction();
        if (looking_at("</")) return end_tag();
        return start_tag();
    }

    bool instruction() {
        const std::size_t start = at_;
        at_ += 2;
        if (at_ >= text_.size() || !starts_name(text_[at_])) return fail("instruksi <? tidak bernama", start);
        return skip_to("?>", "instruksi <?", start);
    }

    std::string name() {
        const std::size_t start = at_;
        if (at_ < text_.size() && starts_name(text_[at_])) {
            while (at_ < text_.size() && is_name_character(text_[at_])) ++at_;
        }
        return std::string(text_.substr(start, at_ - start));
    }

    void skip_spaces() {
        while (at_ < text_.size() && text::is_blank(text_[at_])) ++at_;
    }

    bool end_tag() {
        const std::size_t start = at_;
        at_ += 2;
        const std::string closed = name();
        skip_spaces();
        if (closed.empty() || at_ >= text_.size() || text_[at_] != '>') return fail("tag penutup tidak lengkap", start);
        ++at_;
        if (open_.empty()) return fail("</" + closed + "> tidak mempunyai pembuka", start);
        if (open_.back().first != closed) {
            const std::string opened = open_.back().first;
            const int line = source_.position(open_.back().second).line;
            const bool case_differs = text::lower_case(opened) == text::lower_case(closed);
            return fail("</" + closed + "> tidak cocok dengan <" + opened + "> di baris " + std::to_string(line), start,
                        case_differs ? "huruf besar dan kecil dibedakan: tulis <" + text::lower_case(opened) + ">…</" +
                                           text::lower_case(opened) + ">"
                                     : "tulis </" + opened + ">");
        }
        open_.pop_back();
        return true;
    }

    bool start_tag() {
        const std::size_t start = at_++;
        std::string element = name();
        if (element.empty()) return fail("tanda < bukan pembuka unsur", start, "tulis &lt; untuk tanda < di dalam teks");
        if (open_.empty() && std::exchange(had_root_, true)) {
            return fail("<" + element + "> adalah unsur akar kedua", start, "satu berkas memuat satu unsur akar");
        }
        if (open_.size() >= static_cast<std::size_t>(limits_.nesting)) {
            return fail("unsur bersarang lebih dari " + std::to_string(limits_.nesting) + " tingkat", start, {}, code::too_deep);
        }
        attributes_.clear();
        while (true) {
            const bool spaced = at_ < text_.size() && text::is_blank(text_[at_]);
            skip_spaces();
            if (at_ >= text_.size()) return fail("tag <" + element + "> tidak ditutup dengan >", start);
            if (text_[at_] == '>') {
                ++at_;
                check_duplicates(element);
                open_.emplace_back(std::move(element), start);
                return true;
            }
            if (looking_at("/>")) {
                at_ += 2;
                check_duplicates(element);
                return true;
            }
            if (!spaced) return fail("tag <" + element + "> tidak ditutup dengan >", start);
            if (!attribute(element)) return false;
        }
    }

    bool attribute(const std::string& element) {
        const std::size_t start = at_;
        const std::string attribute_name = name();
        attributes_.emplace_back(text_.substr(start, attribute_name.size()), start);
        skip_spaces();
        if (attribute_name.empty() || at_ >= text_.size() || text_[at_] != '=') {
            return fail("atribut di dalam <" + element + "> tidak lengkap", start, "tulis nama=\"nilai\"");
        }
        ++at_;
        skip_spaces();
        const char quote = at_ < text_.size() ? text_[at_] : '\0';
        for (const std::string_view curly : {"\u201C", "\u201D", "\u201E", "\u2018", "\u2019"}) {
            if (looking_at(curly))
                return fail("nilai atribut " + attribute_name + " diapit tanda petik melengkung " + std::string(curly), at_,
                            "pakai tanda petik lurus: " + attribute_name + "=\"nilai\"");
        }
        if (quote != '"' && quote != '\'') return fail("nilai atribut " + attribute_name + " tidak diapit tanda petik", start);
        const std::size_t end = text_.find(quote, at_ + 1);
        if (end == std::string_view::npos) return fail("nilai atribut " + attribute_name + " tidak ditutup tanda petik", start);
        for (++at_; at_ < end;) {
            if (text_[at_] == '<') return fail("tanda < di dalam nilai atribut " + attribute_name, at_, "tulis &lt;");
            if (text_[at_] == '&')
                reference();
            else
                ++at_;
        }
        at_ = end + 1;
        return true;
    }

    /// Sorted, so that a tag of a million attributes takes no longer than a million tags.
    void check_duplicates(const std::string& element) {
        std::sort(attributes_.begin(), attributes_.end());
        for (std::size_t i = 1; i < attributes_.size(); ++i) {
            const auto& [duplicate, offset] = attributes_[i];
            if (duplicate != attributes_[i - 1].first) continue;
            mistake(code::duplicate_attribute, "atribut " + std::string(duplicate) + " ditulis dua kali di <" + element + ">", offset,
                    "hapus salah satunya");
        }
    }

    bool character_data() {
        while (at_ < text_.size() && text_[at_] != '<') {
            if (open_.empty() && !text::is_blank(text_[at_])) return fail("teks di luar unsur akar", at_);
            if (looking_at("]]>")) return fail("]]> di dalam teks", at_, "tulis ]]&gt;");
            if (text_[at_] == '&')
                reference();
            else
                ++at_;
        }
        return true;
    }

    /// An entity or character reference at "&". Goes on behind it, or behind the "&".
    void reference() {
        const std::size_t start = at_++;
        const std::size_t end = text_.find_first_of(";<&\"' \t\r\n", at_);
        if (end == std::string_view::npos || text_[end] != ';') {
            mistake(code::unknown_entity, "tanda & berdiri sendiri", start, "tulis &amp; untuk tanda &");
            return;
        }
        const std::string_view inside = text_.substr(at_, end - at_);
        at_ = end + 1;
        constexpr std::array<std::string_view, 5> known = {"amp", "lt", "gt", "quot", "apos"};
        if (std::find(known.begin(), known.end(), inside) != known.end()) return;
        if (inside.starts_with('#') && is_character_reference(inside.substr(1))) return;
        mistake(code::unknown_entity, "&" + std::string(inside) + "; tidak dikenal", start,
                "yang dikenal hanya &amp; &lt; &gt; &quot; &apos; dan nomor karakter seperti &#160;");
    }

    static bool is_character_reference(std::string_view number) {
        const int base = number.starts_with('x') ? 16 : 10;
        if (base == 16) number.remove_prefix(1);
        std::uint32_t value = 0;
        const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value, base);
        if (error != std::errc() || end != number.data() + number.size()) return false;
        const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
        if (value == 0 || surrogate || value > 0x10FFFF || text::is_invisible(value)) return false;
        std::string character;
        text::append_utf8(character, value);
        return !text::find_blemish(character);
    }

    const record::SourceText& source_;
    std::string_view text_;
    const Limits& limits_;
    Mistakes mistakes_;
    std::size_t at_ = 0;
    bool had_root_ = false;
    std::vector<std::pair<std::string, std::size_t>> open_;             ///< elements that wait for their end, with their offsets
    std::vector<std::pair<std::string_view, std::size_t>> attributes_;  ///< of the tag being read: names with their offsets
};

}  // namespace

ScanResult scan_xml(const record::SourceText& source, const Limits& limits, record::Diagnostics& diagnostics) {
    return Scanner(source, limits, diagnostics).run();
}

}  // namespace naskah::input
