#include "render/docx/story.hpp"

#include <utility>

#include "render/docx/run_properties.hpp"
#include "render/docx/xml.hpp"

namespace naskah::docx {

namespace {

/// Out of sight: the size of an empty line that only parts two tables.
constexpr document::Length tiny_text = document::Length::of_points(1);

}  // namespace

void Story::blocks(const document::Blocks& blocks, const BlockContext& scope) {
    for (std::size_t i = 0; i < blocks.size(); ++i) block(blocks[i], scope.child(i + 1 == blocks.size()));
}

void Story::block(const document::Block& block, const BlockContext& scope) {
    std::visit([&](const auto& value) { write(value, scope); }, block.value);
}

void Story::write(const document::KeepTogether& group, const BlockContext& scope) {
    BlockContext inside = scope;
    inside.keep_together = true;
    blocks(group.content, inside);
}

/// The space between two paragraphs goes below the first one, so that there is none at the top of a page.
void Story::add(PendingParagraph paragraph) {
    paragraph.format.before += std::exchange(container_.space, 0);
    if (container_.pending && container_.pending->format.after > 0)
        container_.pending->format.after += std::exchange(paragraph.format.before, 0);
    flush();
    if (!lead_in_.empty()) paragraph.content.insert(0, std::exchange(lead_in_, {}));
    container_.pending = std::move(paragraph);
    container_.after_table = container_.after_contents = false;
    container_.empty = false;
}

void Story::flush() {
    if (!container_.pending) return;
    const PendingParagraph& paragraph = *container_.pending;
    const Style& style = shared_.styles[paragraph.style];
    ParagraphFormat base = style.format;
    std::string numbering;
    if (paragraph.number) {
        // The indents of a number that a paragraph has itself come before those of its style.
        base.indent.left = paragraph.number->indent.left;
        base.indent.first_line = paragraph.number->indent.first_line;
        numbering = "<w:numPr>";
        append_value(numbering, "w:ilvl", paragraph.number->level);
        append_value(numbering, "w:numId", paragraph.number->num);
        numbering += "</w:numPr>";
    }
    out_ += "<w:p>";
    const std::size_t start = out_.size();
    out_ += "<w:pPr>";
    const std::size_t inside = out_.size();
    if (paragraph.style != StyleId::normal) append_value(out_, "w:pStyle", style_key(paragraph.style));
    append_paragraph_settings(out_, paragraph.format, base, {numbering, paragraph.borders, paragraph.tabs});
    if (paragraph.mark) append_run_properties(out_, *paragraph.mark, style.text);
    out_ += paragraph.section;
    if (out_.size() == inside) {
        out_.resize(start);
    } else {
        out_ += "</w:pPr>";
    }
    out_.append(paragraph.content).append("</w:p>");
    container_.pending.reset();
}

void Story::add_tiny(int height) {
    PendingParagraph paragraph;
    paragraph.format.line = height;
    paragraph.format.exact_line = true;
    paragraph.mark = shared_.survey.text;
    paragraph.mark->size = tiny_text;
    const int space = std::exchange(container_.space, 0);
    add(std::move(paragraph));
    container_.space = space;
}

/// A cell, a header and the body must end with a paragraph.
void Story::end_container() {
    if (container_.after_table || container_.empty || !container_.pending) add_tiny();
    container_.pending->format.after += std::exchange(container_.space, 0);
    flush();
}

void Story::end_section(std::string settings) {
    // In the paragraph in which the field of a table of contents ends, LibreOffice takes the page numbers of the section with it.
    if (container_.after_table || container_.after_contents || !container_.pending) add_tiny();
    container_.pending->format.keep_next = false;
    container_.pending->section = std::move(settings);
    container_.space = 0;
    flush();
    container_ = {};
}

void Story::end() {
    end_container();
}

}  // namespace naskah::docx
