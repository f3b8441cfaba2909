#include <algorithm>
#include <utility>
#include <vector>

#include "render/docx/number_text.hpp"
#include "render/docx/run_properties.hpp"
#include "render/docx/story.hpp"
#include "render/docx/xml.hpp"

namespace naskah::docx {

using namespace document;

namespace {

/// Ragged lines as wide as this have no hyphens, as in layout.
constexpr Length least_unhyphenated = Length::of_millimetres(60);

/// What a word processor has to be told of a label's letters when those of its paragraph are known.
std::string label_settings(const TextStyle& label, const TextStyle& text) {
    std::string settings;
    append_run_settings(settings, label, &text);
    return settings;
}

std::string tab_stops(int right, int left) {
    std::string tabs = "<w:tabs><w:tab w:val=\"right\"";
    append_attribute(tabs, "w:pos", right);
    tabs += "/><w:tab w:val=\"left\"";
    append_attribute(tabs, "w:pos", left);
    return tabs + "/></w:tabs>";
}

/// What stands in the middle and stays with what it is the title of.
bool is_title(const Paragraph& paragraph) {
    return paragraph.style.alignment == Alignment::center && paragraph.style.keep_with_next && !paragraph.content.empty();
}

constexpr std::string_view tab_run = "<w:r><w:tab/></w:r>";

}  // namespace

TextStyle main_style(std::span<const Inline> inlines, const TextStyle& usual) {
    std::vector<std::pair<const TextStyle*, std::size_t>> found;
    for (const Inline& piece : inlines) {
        const TextStyle* style = nullptr;
        std::size_t length = 1;
        if (const auto* run = std::get_if<TextRun>(&piece)) {
            style = &run->style;
            length = run->text.size();
        } else if (const auto* number = std::get_if<PageNumber>(&piece)) {
            style = &number->style;
        } else if (const auto* count = std::get_if<PageCount>(&piece)) {
            style = &count->style;
        } else if (const auto* reference = std::get_if<PageReference>(&piece)) {
            style = &reference->style;
        }
        if (style == nullptr || style->script != Script::normal) continue;
        const auto known = std::find_if(found.begin(), found.end(), [&](const auto& entry) { return *entry.first == *style; });
        if (known == found.end()) {
            found.emplace_back(style, length);
        } else {
            known->second += length;
        }
    }
    const auto most = std::max_element(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == found.end() ? usual : *most->first;
}

StyleId Story::style_of(const PendingParagraph& pending, const Paragraph& paragraph, const BlockContext& scope,
                        const ItemLabel* label) const {
    if (label != nullptr)
        return pending.number && label->list->outline_level > 0 ? outline_style(pending.number->level + 1) : StyleId::list_paragraph;
    if (pending.number) return outline_style(pending.number->level + 1);
    if (paragraph.caption) return StyleId::caption;
    if (paragraph.heading_level > 0) return heading_style(paragraph.heading_level);
    const bool of_body = scope.style == StyleId::normal || scope.style == StyleId::diktum;
    if (scope.list_depth > 0 && of_body) return StyleId::list_paragraph;
    if (kind_ == Kind::body && scope.style == StyleId::normal && is_title(paragraph)) return StyleId::title;
    return scope.style;
}

/// A number that the paragraph itself carries, where the word processor can count it.
void Story::number_paragraph(PendingParagraph& pending, const Paragraph& paragraph, const TextStyle& text) {
    const OutlineNumber& number = *paragraph.number;
    const auto* written = paragraph.content.empty() ? nullptr : std::get_if<TextRun>(&paragraph.content.front());
    if (kind_ != Kind::body || written == nullptr || written->text != number_text(number.format, number.value)) return;
    LevelDesign design{pending.format.indent, Alignment::left, label_settings(written->style, text)};
    pending.number = shared_.numbering.outline(number.level, NumberCarrier::paragraph, number.format, number.value, design);
}

/// The number of an item, where the word processor can count it, and the room for the label in any case.
void Story::label_paragraph(PendingParagraph& pending, const ItemLabel& label, const TextStyle& text) {
    const List& list = *label.list;
    if (label.item->label.empty()) return;
    Indent& indent = pending.format.indent;
    const bool right = list.label_alignment == Alignment::right;
    const int hanging = indent.left - label.position;
    indent.first_line = -hanging;
    if (!label.value || !is_countable(*list.format, *label.value) ||
        plain_text(label.item->label) != number_text(*list.format, *label.value))
        return;
    const int gap = std::max(hanging - label.column + twips(list.label_gap), 1);
    LevelDesign design{indent, list.label_alignment, label_settings(main_style(label.item->label, text), text)};
    if (right) design.indent.first_line = -gap;  // where such labels end
    if (list.outline_level > 0 && kind_ == Kind::body) {
        pending.number = shared_.numbering.outline(list.outline_level, NumberCarrier::item, *list.format, *label.value, design);
        if (pending.number && pending.number->written_out) pending.number.reset();
    } else {
        if (!*label.list_number) *label.list_number = shared_.numbering.start_list(label.position, *list.format, *label.value, design);
        pending.number = *label.list_number;
    }
    if (pending.number && right) indent.first_line = -gap;
}

void Story::append_label_text(PendingParagraph& pending, const ItemLabel& label, const TextStyle& base) {
    const List& list = *label.list;
    if (list.label_alignment == Alignment::right) {
        pending.tabs = tab_stops(label.position + label.column - twips(list.label_gap), pending.format.indent.left);
        pending.content += tab_run;
    }
    append_inlines(pending.content, label.item->label, base);
    pending.content += tab_run;
}

void Story::write_paragraph(const Paragraph& paragraph, const BlockContext& scope, const ItemLabel* label) {
    PendingParagraph pending;
    pending.format = format_of(paragraph.style);
    const int room = scope.room() - pending.format.indent.left - pending.format.indent.right;
    if (paragraph.style.alignment != Alignment::justify && room >= twips(least_unhyphenated)) pending.format.hyphenate = false;
    pending.format.indent.left += scope.left;
    pending.format.off_outline = paragraph.heading_level > 0 && paragraph.bookmark && paragraph.bookmark->empty();
    std::span<const Inline> content = paragraph.content;
    hyphenates_ = pending.format.hyphenate;
    const bool own_number = paragraph.number && label == nullptr && !content.empty();
    const TextStyle number_style = own_number ? main_style(content.first(1), shared_.survey.text) : shared_.survey.text;
    const TextStyle text = main_style(own_number ? content.subspan(1) : content, number_style);
    if (own_number) number_paragraph(pending, paragraph, text);
    if (own_number && pending.number && !pending.number->written_out) content = content.subspan(1);
    if (label != nullptr) label_paragraph(pending, *label, text);

    pending.style = style_of(pending, paragraph, scope, label);
    if (counts_as_) {
        pending.number = std::exchange(counts_as_, std::nullopt);
        content = {};
    }
    const Style& style = shared_.styles.use(pending.style, pending.format, text);
    pending.format.keep_next = pending.format.keep_next || scope.keep_next;

    const std::string& anchor = label != nullptr && !label->item->anchor.empty() ? label->item->anchor : paragraph.anchor;
    const bool marked = kind_ == Kind::body && !anchor.empty();
    const int bookmark = marked ? shared_.bookmarks.next_id() : 0;
    if (marked) pending.content += bookmark_start(bookmark, shared_.bookmarks.name(anchor));
    if (label != nullptr && !pending.number && !label->item->label.empty()) append_label_text(pending, *label, style.text);
    const std::size_t start = pending.content.size();
    if (paragraph.caption && !content.empty()) {
        append_caption_number(pending.content, paragraph, style.text);
        content = content.subspan(1);
    }
    if (own_number && marked && !content.empty() && shared_.survey.written_labels.contains(anchor)) {
        const int number_mark = shared_.bookmarks.next_id();
        pending.content += bookmark_start(number_mark, shared_.bookmarks.name(caption_label(anchor)));
        append_inlines(pending.content, content.first(1), style.text);
        pending.content += bookmark_end(number_mark);
        content = content.subspan(1);
    }
    append_inlines(pending.content, content, style.text);
    if (pending.number || pending.content.size() == start) pending.mark = text;
    if (marked) pending.content += bookmark_end(bookmark);
    hyphenates_ = false;
    add(std::move(pending));
}

void Story::empty_paragraph(const TextStyle& text, double line_height, const BlockContext& scope) {
    Paragraph paragraph;
    paragraph.content.emplace_back(TextRun{{}, text});
    paragraph.style.line_height = line_height;
    write_paragraph(paragraph, scope, nullptr);
}

}  // namespace naskah::docx
