// Runs, fields and links.
#include <utility>

#include "render/docx/run_properties.hpp"
#include "render/docx/story.hpp"
#include "render/docx/undivided.hpp"
#include "render/docx/xml.hpp"

namespace naskah::docx {

using namespace document;

namespace {

void open_run(std::string& out, const TextStyle& style, const TextStyle& base, bool undivided = false) {
    out += "<w:r>";
    append_run_properties(out, style, base, undivided);
}

void append_field_mark(std::string& out, std::string_view kind, const TextStyle& style, const TextStyle& base) {
    open_run(out, style, base);
    out += "<w:fldChar";
    append_attribute(out, "w:fldCharType", kind);
    out += "/></w:r>";
}

void append_field_start(std::string& out, std::string_view instruction, const TextStyle& style, const TextStyle& base) {
    append_field_mark(out, "begin", style, base);
    open_run(out, style, base);
    out.append("<w:instrText xml:space=\"preserve\"> ").append(instruction).append(" </w:instrText></w:r>");
    append_field_mark(out, "separate", style, base);
}

bool begins_with(std::string_view text, std::string_view start) {
    return text.substr(0, start.size()) == start;
}

/// Anything else than these may start a program at a click.
bool is_safe_link(std::string_view link) {
    return begins_with(link, "http://") || begins_with(link, "https://") || begins_with(link, "mailto:");
}

/// Characters that have elements of their own: as characters, Word takes their letters from other faces or shows them always.
struct Special {
    std::string_view character, element;
};
constexpr Special specials[] = {{"\u00AD", "<w:softHyphen/>"}, {"\u2011", "<w:noBreakHyphen/>"}};

/// The first of them, and where it stands; the text's length and null when there is none.
std::pair<std::size_t, const Special*> next_special(std::string_view text) {
    std::pair<std::size_t, const Special*> found{text.size(), nullptr};
    for (const Special& one : specials) {
        const std::size_t at = text.find(one.character);
        if (at < found.first) found = {at, &one};
    }
    return found;
}

/// A space that a word joiner binds to what follows is U+00A0, which Word knows better; one that only follows a word joiner is as others.
std::string with_bound_spaces(std::string_view text) {
    constexpr std::string_view word_joiner = "\u2060", bound = " \u2060", no_break_space = "\u00A0";
    std::string result(text);
    for (std::size_t at = 0; (at = result.find(bound, at)) != std::string::npos; at += no_break_space.size())
        result.replace(at, bound.size(), no_break_space);
    for (std::size_t at = 0; (at = result.find(word_joiner, at)) != std::string::npos;) result.erase(at, word_joiner.size());
    return result;
}

const TextRun* run_at(std::span<const Inline> inlines, std::size_t index) {
    return index < inlines.size() ? std::get_if<TextRun>(&inlines[index]) : nullptr;
}

}  // namespace

void Story::append_text_run(std::string& out, std::string_view written, const TextStyle& style, const TextStyle& base) {
    if (written.empty()) return;
    const std::string whole = with_bound_spaces(written);
    if (!hyphenates_) return append_stretch(out, whole, style, base, false);
    // Foreign words don't break as Indonesian ones do.
    if (style.face.italic) return append_stretch(out, whole, style, base, true);
    for (const Stretch& stretch : stretches(whole)) append_stretch(out, stretch.text, style, base, stretch.undivided);
}

void Story::append_stretch(std::string& out, std::string_view text, const TextStyle& style, const TextStyle& base, bool undivided) {
    open_run(out, style, base, undivided);
    while (!text.empty()) {
        const auto [place, special] = next_special(text);
        if (place > 0) append_piece(out, text.substr(0, place));
        if (special == nullptr) break;
        out += special->element;
        text.remove_prefix(place + special->character.size());
    }
    out += "</w:r>";
}

void Story::append_piece(std::string& out, std::string_view text) {
    out += "<w:t xml:space=\"preserve\">";
    const std::size_t start = out.size();
    if (!append_escaped(out, text))
        shared_.problems.push_back("teks \"" + out.substr(start) + "\" berisi karakter yang tidak dapat disimpan dalam DOCX");
    out += "</w:t>";
}

void Story::append_field(std::string& out, std::string_view instruction, std::string_view result, const TextStyle& style,
                         const TextStyle& base) {
    append_field_start(out, instruction, style, base);
    append_text_run(out, result, style, base);
    append_field_mark(out, "end", style, base);
}

/// The bookmark of a number, if the field that shows it would show this text: Word leaves out full stops at the number's end.
std::optional<std::string> Story::bookmark_of(const std::string& anchor, std::string_view text) {
    const auto label = shared_.survey.counted_labels.find(anchor);
    if (label == shared_.survey.counted_labels.end()) return std::nullopt;
    std::string_view shown = label->second;
    while (!shown.empty() && shown.back() == '.') shown.remove_suffix(1);
    return shown == text ? std::optional(shared_.bookmarks.name(anchor)) : std::nullopt;
}

namespace {

/// Numbering writes plain spaces where a line of text has no-break ones ("Pasal 7").
std::string with_plain_spaces(std::string_view written) {
    constexpr std::string_view no_break_space = "\u00A0";
    std::string text = with_bound_spaces(written);
    for (std::size_t at = 0; (at = text.find(no_break_space, at)) != std::string::npos; ++at) text.replace(at, no_break_space.size(), " ");
    return text;
}

}  // namespace

/// Runs with one reference: together they show the number of what they refer to. Returns how many they are.
std::size_t Story::append_reference(std::string& out, std::span<const Inline> inlines, const TextStyle& base) {
    const TextRun& first = std::get<TextRun>(inlines.front());
    std::string text;
    std::size_t count = 0;
    for (const TextRun* run = &first; run != nullptr && run->reference == first.reference && run->names_title == first.names_title;
         run = run_at(inlines, count)) {
        text += run->text;
        ++count;
    }
    const bool caption = shared_.survey.captions.contains(first.reference);
    if (first.names_title) {
        out += "<w:hyperlink";
        append_attribute(out, "w:anchor", shared_.bookmarks.name(first.reference));
        out += " w:history=\"1\">";
        for (const Inline& piece : inlines.first(count))
            append_text_run(out, std::get<TextRun>(piece).text, std::get<TextRun>(piece).style, base);
        out += "</w:hyperlink>";
        return count;
    }
    const std::string plain = with_plain_spaces(text);
    const auto written = shared_.survey.written_labels.find(first.reference);
    const bool as_written = caption || (written != shared_.survey.written_labels.end() && with_plain_spaces(written->second) == plain);
    const auto bookmark =
        as_written ? std::optional(shared_.bookmarks.name(caption_label(first.reference))) : bookmark_of(first.reference, plain);
    if (bookmark) append_field_start(out, "REF " + *bookmark + (as_written ? " \\h" : " \\n \\h"), first.style, base);
    for (const Inline& piece : inlines.first(count)) {
        const TextRun& run = std::get<TextRun>(piece);
        append_text_run(out, run.text, run.style, base);
    }
    if (bookmark) append_field_mark(out, "end", first.style, base);
    return count;
}

/// Runs with one link. Returns how many they are.
std::size_t Story::append_linked(std::string& out, std::span<const Inline> inlines, const TextStyle& base) {
    const std::string& link = std::get<TextRun>(inlines.front()).link;
    const bool open = is_safe_link(link);
    if (open) {
        out += "<w:hyperlink";
        append_attribute(out, "r:id", relations_.add("hyperlink", link, true));
        out += " w:history=\"1\">";
    }
    std::size_t count = 0;
    for (const TextRun* run = run_at(inlines, 0); run != nullptr && run->link == link; run = run_at(inlines, ++count))
        append_text_run(out, run->text, run->style, base);
    if (open) out += "</w:hyperlink>";
    return count;
}

void Story::append_inlines(std::string& out, std::span<const Inline> inlines, const TextStyle& base) {
    for (std::size_t i = 0; i < inlines.size();) {
        if (const auto* run = std::get_if<TextRun>(&inlines[i])) {
            if (!run->link.empty()) {
                i += append_linked(out, inlines.subspan(i), base);
                continue;
            }
            if (!run->reference.empty()) {
                i += append_reference(out, inlines.subspan(i), base);
                continue;
            }
            append_text_run(out, run->text, run->style, base);
        } else if (const auto* number = std::get_if<PageNumber>(&inlines[i])) {
            append_field(out, "PAGE", "1", number->style, base);
        } else if (const auto* count = std::get_if<PageCount>(&inlines[i])) {
            std::string instruction = pages_ == PageCountField::document ? "NUMPAGES" : "SECTIONPAGES";
            if (page_numerals_ == PageNumerals::roman) instruction += " \\* roman";
            append_field(out, instruction, "1", count->style, base);
        } else if (const auto* reference = std::get_if<PageReference>(&inlines[i])) {
            append_page_of(out, reference->anchor, reference->style, base);
        } else {
            out += "<w:r><w:br/></w:r>";
        }
        ++i;
    }
}

}  // namespace naskah::docx
