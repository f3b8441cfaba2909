// One story: the body, a header or a footer. Blocks come in, WordprocessingML comes out.
//
// The last paragraph always waits until it is known what follows: spaces between paragraphs are put together there (Word and LibreOffice
// take the larger of two spaces, the block tree their sum), a section's end is written into it, and what follows may hold it fast.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/block.hpp"
#include "office/new_package.hpp"
#include "render/docx/counted_column.hpp"
#include "render/docx/shared.hpp"
#include "render/docx/table_markup.hpp"

namespace naskah::docx {

/// Where blocks stand. Lengths in twips.
struct BlockContext {
    StyleId style = StyleId::normal;  ///< of paragraphs that are nothing special
    int left = 0;                     ///< from the column's left edge to the blocks
    int width = 0;                    ///< of the column, from its left edge
    int list_depth = 0;
    bool keep_together = false;  ///< the last block may part from what follows, the others not
    bool keep_next = false;      ///< nor may the last

    int room() const { return width > left ? width - left : 0; }
    /// Of one of several children.
    BlockContext child(bool last) const {
        BlockContext scope = *this;
        scope.keep_next = keep_next || (keep_together && !last);
        return scope;
    }
};

/// What the number of pages is counted over.
enum class PageCountField : std::uint8_t { document, section };

class Story {
 public:
    enum class Kind : std::uint8_t { body, furniture };
    Story(Shared& shared, office::NewRelationships& relations, Kind kind, PageCountField pages = PageCountField::document)
        : shared_(shared), relations_(relations), kind_(kind), pages_(pages) {}

    void set_page_count(PageCountField pages) { pages_ = pages; }
    void set_page_numerals(document::PageNumerals numerals) { page_numerals_ = numerals; }
    /// Puts a run before everything else in the first paragraph.
    void begin_with(std::string run) { lead_in_ = std::move(run); }
    void blocks(const document::Blocks& blocks, const BlockContext& scope);
    /// Ends a section that others follow: its settings stand in its last paragraph.
    void end_section(std::string settings);
    /// Ends the story with a paragraph, as it must. `style` is that of an empty one.
    void end();
    std::string take() { return std::move(out_); }

 private:
    struct PendingParagraph {
        StyleId style = StyleId::normal;
        ParagraphFormat format;
        std::optional<Number> number;
        std::string borders, tabs, section, content;
        std::optional<document::TextStyle> mark;  ///< of the paragraph's end, which numbers and empty lines follow
    };
    /// What is going on in the body or in one cell.
    struct Container {
        std::optional<PendingParagraph> pending;
        int space = 0;  ///< to be left before what comes next
        bool after_table = false;
        bool after_contents = false;  ///< whose field ends in the last paragraph
        bool empty = true;
    };
    /// The label of the item that a paragraph begins.
    struct ItemLabel {
        const document::ListItem* item = nullptr;
        const document::List* list = nullptr;
        std::optional<int> value;            ///< of an item that counts
        std::optional<Number>* list_number;  ///< of a list of its own, once it has one
        int position = 0;                    ///< from the column's left edge to the labels
        int column = 0;                      ///< from there to the text
    };

    // ---- story.cpp
    void block(const document::Block& block, const BlockContext& scope);
    void add(PendingParagraph paragraph);
    void flush();
    void add_tiny(int height = 20);
    void end_container();
    void write(const document::KeepTogether& group, const BlockContext& scope);

    // ---- paragraphs.cpp
    void write(const document::Paragraph& paragraph, const BlockContext& scope) { write_paragraph(paragraph, scope, nullptr); }
    void write_paragraph(const document::Paragraph& paragraph, const BlockContext& scope, const ItemLabel* label);
    void number_paragraph(PendingParagraph& pending, const document::Paragraph& paragraph, const document::TextStyle& text);
    void label_paragraph(PendingParagraph& pending, const ItemLabel& label, const document::TextStyle& text);
    StyleId style_of(const PendingParagraph& pending, const document::Paragraph& paragraph, const BlockContext& scope,
                     const ItemLabel* label) const;
    void append_label_text(PendingParagraph& pending, const ItemLabel& label, const document::TextStyle& base);
    void empty_paragraph(const document::TextStyle& text, double line_height, const BlockContext& scope);

    // ---- lists.cpp
    void write(const document::List& list, const BlockContext& scope);
    void write_labelled(const document::Blocks& content, const ItemLabel& label, const BlockContext& scope);
    void write(const document::LabelRows& rows, const BlockContext& scope) { write_rows(rows, scope, nullptr); }
    void write_rows(const document::LabelRows& rows, const BlockContext& scope, const ItemLabel* item);

    // ---- inlines.cpp
    void append_inlines(std::string& out, std::span<const document::Inline> inlines, const document::TextStyle& base);
    void append_text_run(std::string& out, std::string_view text, const document::TextStyle& style, const document::TextStyle& base);
    void append_stretch(std::string& out, std::string_view text, const document::TextStyle& style, const document::TextStyle& base,
                        bool undivided);
    void append_piece(std::string& out, std::string_view text);
    void append_field(std::string& out, std::string_view instruction, std::string_view result, const document::TextStyle& style,
                      const document::TextStyle& base);
    std::size_t append_linked(std::string& out, std::span<const document::Inline> inlines, const document::TextStyle& base);
    std::size_t append_reference(std::string& out, std::span<const document::Inline> inlines, const document::TextStyle& base);
    std::optional<std::string> bookmark_of(const std::string& anchor, std::string_view text);

    // ---- contents.cpp
    void write(const document::Contents& contents, const BlockContext& scope);
    void append_caption_number(std::string& out, const document::Paragraph& paragraph, const document::TextStyle& base);
    void append_page_of(std::string& out, const std::string& anchor, const document::TextStyle& style, const document::TextStyle& base);

    // ---- tables.cpp
    void write(const document::Table& table, const BlockContext& scope);
    void open_table(const TableFrame& frame, int space_before);
    void close_table(int space_after);
    /// A list for the cells of a column that count from here on.
    Number start_count(const document::Paragraph& paragraph, const CountedCell& counted);
    /// The blocks of a cell that has been opened, and its end.
    void fill_cell(const document::Blocks& content, const BlockContext& scope, const document::TextStyle& empty_text, double line_height);

    // ---- signatures.cpp
    void write(const document::SignatureGrid& grid, const BlockContext& scope);

    // ---- lines.cpp
    void write(const document::Rule& rule, const BlockContext& scope);
    void write(const document::Spacer& spacer, const BlockContext& scope);
    void write(const document::PageBreak& page_break, const BlockContext& scope);

    // ---- pictures.cpp
    void write(const document::Image& image, const BlockContext& scope);

    // ---- drawings.cpp
    void write(const document::Drawing& drawing, const BlockContext& scope);
    void write(const document::ChartPlace&, const BlockContext&) {}  // was drawn, or has nothing to show
    void append_label(std::string& out, document::Length drawing_width, const document::Label& label);

    friend class TableWriter;

    Shared& shared_;
    office::NewRelationships& relations_;
    Kind kind_;
    PageCountField pages_;
    document::PageNumerals page_numerals_ = document::PageNumerals::figures;
    Container container_;
    std::optional<Number> counts_as_;  ///< of the next paragraph, which is a number and nothing else
    bool hyphenates_ = false;          ///< what is being written is hyphenated by the program that shows it
    std::string lead_in_, out_;
};

/// The style of most characters of a text; `usual` where there are none.
document::TextStyle main_style(std::span<const document::Inline> inlines, const document::TextStyle& usual);

}  // namespace naskah::docx
