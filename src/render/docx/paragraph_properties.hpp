// w:pPr: how a paragraph stands, where that differs from what it would be anyway.
#pragma once

#include <string>
#include <string_view>

#include "document/block.hpp"
#include "render/docx/units.hpp"

namespace naskah::docx {

/// In twips. A negative first line hangs to the left.
struct Indent {
    int left = 0, right = 0, first_line = 0;
    friend bool operator==(const Indent&, const Indent&) = default;
};

struct ParagraphFormat {
    document::Alignment alignment = document::Alignment::left;
    Indent indent;
    int before = 0, after = 0;  ///< twips
    int line = single_line;     ///< 240ths of the natural line height; with `exact_line` twips
    bool exact_line = false;
    bool keep_next = false, keep_lines = false;
    bool hyphenate = false;    ///< by the program that shows it
    bool off_outline = false;  ///< of a heading that the navigation pane shall not show
};

ParagraphFormat format_of(const document::ParagraphStyle& style);

/// What stands among the settings of a paragraph, in the order of the schema.
struct ParagraphParts {
    std::string_view numbering, borders, tabs;
};

/// What stands inside w:pPr to turn `base` into `wanted`, between w:pStyle and w:rPr.
void append_paragraph_settings(std::string& out, const ParagraphFormat& wanted, const ParagraphFormat& base,
                               const ParagraphParts& parts = {});

/// w:ind of what differs.
void append_indent(std::string& out, const Indent& wanted, const Indent& base);

}  // namespace naskah::docx
