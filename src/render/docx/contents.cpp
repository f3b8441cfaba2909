// Tables of contents, captions and the pages of references: fields whose results are written out as they were laid out.
#include "render/docx/story.hpp"
#include "render/docx/xml.hpp"

namespace naskah::docx {

using namespace document;

namespace {

std::string field_mark(std::string_view kind) {
    std::string mark = "<w:r><w:fldChar";
    append_attribute(mark, "w:fldCharType", kind);
    return mark + "/></w:r>";
}

std::string instruction_of(const Contents& contents) {
    if (!contents.of) return "TOC \\o \"1-" + std::to_string(contents.depth) + "\" \\h \\z \\u";
    return "TOC \\h \\z \\c \"" + std::string(caption_word(*contents.of)) + "\"";
}

}  // namespace

void Story::append_page_of(std::string& out, const std::string& anchor, const TextStyle& style, const TextStyle& base) {
    const auto label = shared_.labels.find(anchor);
    append_field(out, "PAGEREF " + shared_.bookmarks.name(anchor) + " \\h", label == shared_.labels.end() ? "1" : label->second, style,
                 base);
}

/// "Tabel 2." and the number, which is counted; references show both.
void Story::append_caption_number(std::string& out, const Paragraph& paragraph, const TextStyle& base) {
    const CaptionNumber& number = *paragraph.caption;
    const TextRun& written = std::get<TextRun>(paragraph.content.front());
    const std::string value = std::to_string(number.value);
    const std::string word(caption_word(number.kind));
    const bool marked = kind_ == Kind::body && !paragraph.anchor.empty();
    const int bookmark = marked ? shared_.bookmarks.next_id() : 0;
    if (marked) out += bookmark_start(bookmark, shared_.bookmarks.name(caption_label(paragraph.anchor)));
    append_text_run(out, std::string_view(written.text).substr(0, written.text.size() - value.size()), written.style, base);
    // The word processor counts through the document; each chapter begins anew.
    const bool restarts = number.chapter > 0 && number.value == 1;
    append_field(out, "SEQ " + word + " \\* ARABIC" + (restarts ? " \\r 1" : ""), value, written.style, base);
    if (marked) out += bookmark_end(bookmark);
}

void Story::write(const Contents& contents, const BlockContext& scope) {
    for (std::size_t i = 0; i < contents.entries.size(); ++i) {
        const ContentsEntry& entry = contents.entries[i];
        const bool first = i == 0, last = i + 1 == contents.entries.size();
        PendingParagraph pending;
        ParagraphStyle layout;
        layout.left_indent = contents.indent * (entry.level - 1) + contents.hanging;
        layout.first_line_indent = -contents.hanging;
        // No indent at the right: LibreOffice loses what a tab sets beyond it.
        layout.line_height = contents.line_height;
        if (first) layout.space_before = contents.space_before;
        layout.space_after = last ? contents.space_after : contents.space;
        pending.format = format_of(layout);
        pending.format.indent.left += scope.left;
        pending.style = contents.of ? StyleId::table_of_figures : contents_style(entry.level);
        pending.tabs = "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\"";
        append_attribute(pending.tabs, "w:pos", scope.width);
        pending.tabs += "/></w:tabs>";
        const Style& style = shared_.styles.use(pending.style, pending.format, contents.style);
        std::string& out = pending.content;
        if (first) {
            out += field_mark("begin") + "<w:r><w:instrText xml:space=\"preserve\"> ";
            append_escaped(out, instruction_of(contents));
            out += " </w:instrText></w:r>" + field_mark("separate");
        }
        out += "<w:hyperlink";
        append_attribute(out, "w:anchor", shared_.bookmarks.name(entry.anchor));
        out += " w:history=\"1\">";
        append_inlines(out, entry.title, style.text);
        out += "<w:r><w:tab/></w:r>";
        append_page_of(out, entry.anchor, contents.style, style.text);
        out += "</w:hyperlink>";
        if (last) out += field_mark("end");
        add(std::move(pending));
    }
    container_.after_contents = !contents.entries.empty();
}

}  // namespace naskah::docx
