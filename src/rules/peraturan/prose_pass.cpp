#include "rules/peraturan/prose_pass.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "record/input.hpp"
#include "rules/peraturan/diagnostic_codes.hpp"
#include "rules/peraturan/foreign_markup.hpp"
#include "rules/peraturan/markup.hpp"
#include "rules/peraturan/numbers.hpp"
#include "rules/peraturan/references.hpp"
#include "rules/peraturan/source_places.hpp"
#include "text/xml_escaping.hpp"

namespace naskah::rules::peraturan {

using record::Record;
using record::Severity;
using record::Spot;

namespace {

/// The value of an attribute of a tag, unescaped; nothing when it has none.
std::optional<std::string> attribute_of(std::string_view tag, std::string_view name) {
    const std::string opening = " " + std::string(name) + "=\"";
    const std::size_t start = tag.find(opening);
    if (start == std::string_view::npos) return std::nullopt;
    const std::size_t value = start + opening.size();
    return text::xml_unescaped(tag.substr(value, tag.find('"', value) - value));
}

/// Of a markup that was written so far: the word that it ends with, tags and spaces aside, as a range of bytes.
struct LastWord {
    std::size_t start = 0, end = 0;
};
LastWord last_word(std::string_view markup, std::size_t end) {
    for (;;) {
        const std::string_view rest = markup.substr(0, end);
        if (rest.ends_with(' '))
            --end;
        else if (rest.ends_with(no_break_space))
            end -= no_break_space.size();
        else if (rest.ends_with('>') && rest.rfind('<') != std::string_view::npos)
            end = rest.rfind('<');
        else
            break;
    }
    std::size_t start = end;
    while (start > 0 && markup[start - 1] != ' ' && markup[start - 1] != '>' && !markup.substr(0, start).ends_with(no_break_space)) --start;
    return {start, end};
}

bool is_dimaksud(std::string_view word) {
    return word == "dimaksud" || word == "Dimaksud";
}

bool ends_with_space(std::string_view markup) {
    return markup.ends_with(' ') || markup.ends_with(no_break_space);
}

/// Puts "dalam" or "pada" behind "dimaksud", or in the place of the other.
void set_preposition(std::string& markup, std::string_view preposition) {
    const LastWord last = last_word(markup, markup.size());
    const std::string_view word = std::string_view(markup).substr(last.start, last.end - last.start);
    if (is_dimaksud(word)) {
        if (!ends_with_space(markup)) markup += ' ';
        markup += preposition;
        markup += ' ';
    } else if (word == "dalam" || word == "pada") {
        const LastWord before = last_word(markup, last.start);
        if (!is_dimaksud(std::string_view(markup).substr(before.start, before.end - before.start))) return;
        markup.replace(last.start, last.end - last.start, preposition);
        if (!ends_with_space(markup)) markup += ' ';
    }
}

/// What the rewriting of all prose shares.
struct Surround {
    const record::Input& input;
    Provisions& provisions;
    const bahasa::ForeignWords& foreign;
    record::Diagnostics& diagnostics;
    std::map<std::string, std::string> suggestions = {};  ///< for keys that aren't there
    std::optional<std::vector<std::string>> keys = {};

    void tell(const char* code, std::string message, Spot spot, std::string hint) const {
        diagnostics.add(input.diagnose(Severity::error, code, std::move(message), spot, std::move(hint)));
    }

    /// The nearest key, or empty. After many mistakes nothing is looked for any more: each search goes through all keys.
    std::string suggestion(const std::string& key) {
        constexpr std::size_t most = 50;
        const auto known = suggestions.find(key);
        if (known != suggestions.end()) return known->second;
        if (suggestions.size() >= most) return {};
        if (!keys) keys = provisions.keys();
        return suggestions[key] = record::nearest_name(key, *keys);
    }
};

/// One prose, from left to right.
class ProseWriter {
 public:
    ProseWriter(Surround& surround, std::string_view markup, Spot spot, std::optional<Provisions::Index> from, bool begins_sentence)
        : surround_(surround), markup_(markup), spot_(spot), from_(from), begins_sentence_(begins_sentence) {}

    std::string run() {
        while (at_ < markup_.size()) {
            if (markup_[at_] == '<')
                add_tag();
            else
                add_text();
        }
        return std::move(out_);
    }

 private:
    void add_text() {
        const std::size_t end = std::min(markup_.find('<', at_), markup_.size());
        const std::string_view text = markup_.substr(at_, end - at_);
        for (const Disagreement& wrong : disagreeing_numbers(text)) {
            const Spot place = text_spot(surround_.input, searched_, wrong.written);
            if (place.offset != searched_.offset) searched_ = {place.offset + 1};
            tell_disagreement(wrong.written, wrong.number, wrong.words, place);
        }
        if (italic_ > 0)
            out_ += text;
        else
            out_ += marked(surround_.foreign, text);
        at_ = end;
    }

    void add_tag() {
        const std::size_t end = std::min(markup_.find('>', at_), markup_.size() - 1) + 1;
        const std::string_view tag = markup_.substr(at_, end - at_);
        at_ = end;
        if (tag.starts_with("<rujuk")) return add_reference(tag);
        if (tag == "<angka>") return add_number();
        if (tag.starts_with("<angka ")) return refuse_figure();
        if (tag == "<i>") ++italic_;
        if (tag == "</i>") --italic_;
        out_ += tag;
    }

    /// No record of figures stands behind a regulation.
    void refuse_figure() {
        surround_.tell(code::not_a_number_for_words, "<angka dari> tidak dikenal di dokumen ini",
                       number_spot(surround_.input, spot_, numbers_++), "tulis angkanya: <angka>5</angka>");
    }

    void add_number() {
        constexpr std::string_view closing = "</angka>";
        const std::size_t end = std::min(markup_.find(closing, at_), markup_.size());
        const std::string_view content = markup_.substr(at_, end - at_);
        at_ = std::min(end + closing.size(), markup_.size());
        const std::size_t nth = numbers_++;
        std::string_view number = content.substr(0, content.find('('));
        while (number.ends_with(' ')) number.remove_suffix(1);
        const std::optional<std::string> words = number_in_words(number);
        out_ += content;
        if (!words || (number.size() < content.size() && !leading_number_words(content.substr(number.size())))) {
            surround_.tell(code::not_a_number_for_words, "<angka> berisi \"" + visible_text(content) + "\", bukan angka",
                           number_spot(surround_.input, spot_, nth),
                           "tulis bilangan seperti 5, 2.500, 1,5, 14%, atau Rp5.000.000,00, tanpa kata-katanya");
            return;
        }
        // The words may have been written all the same, inside or behind.
        const std::string_view behind = number.size() < content.size() ? content.substr(number.size()) : markup_.substr(at_);
        const std::optional<std::string_view> written = leading_number_words(behind);
        if (!written)
            out_ += "\u00A0(" + *words + ")";
        else if (!same_words(*written, *words))
            tell_disagreement(std::string(number) + " (" + std::string(*written) + ")", number, *words,
                              number_spot(surround_.input, spot_, nth));
    }

    void tell_disagreement(std::string_view written, std::string_view number, const std::string& words, Spot spot) const {
        surround_.tell(code::number_and_words_differ,
                       "\"" + std::string(written) + "\" tidak cocok: " + std::string(number) + " adalah " + words, spot,
                       "betulkan angkanya, atau tulis <angka>" + std::string(number) + "</angka> dan biarkan kata-katanya dibuat sendiri");
    }

    void add_reference(std::string_view tag) {
        const std::size_t nth = references_++;
        const std::optional<std::string> key = attribute_of(tag, "ke"), last_key = attribute_of(tag, "sampai");
        const auto target = provision_of(key.value_or(""), nth, "ke");
        const auto last = last_key ? provision_of(*last_key, nth, "sampai") : std::nullopt;
        if (!target || (last_key && !last)) return;
        if (last && !may_follow(*target, *last)) {
            surround_.tell(code::reference_range_wrong,
                           "rujukan dari \"" + *key + "\" sampai \"" + *last_key + "\" bukan dari yang depan ke yang belakang",
                           reference_spot(surround_.input, spot_, nth, "sampai"),
                           "sampai menyebut bagian yang sejenis (pasal dan pasal, ayat dan ayat) dan letaknya sesudah ke");
            return;
        }
        const bool joined = before_ && joins_references(std::string_view(out_).substr(before_end_));
        const auto behind = joined ? reference_behind(surround_.provisions, *before_, *target, last) : std::nullopt;
        if (behind) {
            out_ += *behind;
            return remember(last.value_or(*target));
        }
        const bool capital = begins_sentence_ && visible_text(out_).empty();
        const ReferenceText text = reference_text(surround_.provisions, from_, *target, last, capital);
        set_preposition(out_, text.preposition);
        out_ += text.markup;
        remember(last.value_or(*target));
    }

    /// The provision that the reference just written names last.
    void remember(Provisions::Index named) {
        before_ = named;
        before_end_ = out_.size();
    }

    std::optional<Provisions::Index> provision_of(const std::string& key, std::size_t nth, std::string_view attribute) {
        const auto provision = surround_.provisions.with_key(key);
        if (provision) return provision;
        const std::string nearest = surround_.suggestion(key);
        surround_.tell(code::reference_to_nothing, "tidak ada bagian dengan kunci \"" + key + "\" untuk dirujuk",
                       reference_spot(surround_.input, spot_, nth, attribute),
                       nearest.empty() ? "tulis kunci=\"" + key + "\" pada bagian yang dirujuk" : "maksud Anda " + nearest + "?");
        return std::nullopt;
    }

    bool may_follow(Provisions::Index first, Provisions::Index last) const {
        const Provision &left = surround_.provisions[first], &right = surround_.provisions[last];
        return first < last && left.kind == right.kind && left.level == right.level;
    }

    Surround& surround_;
    std::string_view markup_;
    Spot spot_, searched_ = spot_;
    std::optional<Provisions::Index> from_;
    bool begins_sentence_;
    std::string out_;
    std::size_t at_ = 0, references_ = 0, numbers_ = 0;
    int italic_ = 0;
    std::optional<Provisions::Index> before_;  ///< what the last reference named
    std::size_t before_end_ = 0;               ///< where that ended
};

void walk(Record& record, std::optional<Provisions::Index> from, Surround& surround);

void walk(record::Value& value, std::optional<Provisions::Index> from, Surround& surround, bool begins_sentence) {
    if (auto* prose = std::get_if<record::Prose>(&value.data)) {
        const std::string typed = std::move(prose->markup);
        prose->markup = ProseWriter(surround, typed, value.spot, from, begins_sentence).run();
    } else if (auto* list = std::get_if<record::List>(&value.data)) {
        for (record::Value& item : *list) walk(item, from, surround, false);
    } else if (auto* inner = std::get_if<Record>(&value.data)) {
        walk(*inner, from, surround);
    }
}

void walk(Record& record, std::optional<Provisions::Index> from, Surround& surround) {
    const auto provision = surround.provisions.of(record);
    const bool is_sentence = record.element == "pasal" || record.element == "ayat" || record.element == "putusan";
    for (Record::Field& field : record.fields) walk(field.value, provision ? provision : from, surround, is_sentence);
}

}  // namespace

void rewrite_prose(record::Input& input, Provisions& provisions, const bahasa::ForeignWords& foreign, record::Diagnostics& diagnostics) {
    Surround surround{input, provisions, foreign, diagnostics};
    walk(input.record, std::nullopt, surround);
}

}  // namespace naskah::rules::peraturan
