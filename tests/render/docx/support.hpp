// Documents built by hand, and what was written of them, as text.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/block.hpp"

namespace naskah::docx::testing {

// ---- Documents

document::TextStyle bold();
document::TextStyle sized(double points);
document::Inlines run(std::string text, document::TextStyle style = {});
document::Block paragraph(std::string text, document::ParagraphStyle style = {}, document::TextStyle text_style = {});
/// A paragraph with a number of the outline: "Pasal 7", then a line break and the text, if there is one.
document::Block numbered(int level, document::NumberFormat format, int value, std::string written, std::string text = {},
                         bool running = false, std::string anchor = {});
document::NumberFormat format(document::Numerals numerals, std::string before = {}, std::string after = {});
document::Block bab(int value, std::string written, std::string title);
document::Block pasal(int value, std::string anchor = {});
/// A list whose items have these labels and texts; all count.
document::List list(document::NumberFormat format, std::vector<std::pair<std::string, std::string>> items, int outline_level = 0);
document::Block block(document::List list);
document::Cell cell(std::string text);
document::Table table(std::vector<document::ColumnWidth> columns, std::vector<std::vector<document::Cell>> rows);
/// Bytes that are a picture for a file: nothing looks inside.
document::Image image(document::Length width, document::Length height, int orientation = 1);

/// One section of F4 with margins of 20 mm: 175 mm, or 9921 twips, are left for text.
document::Section section(document::Blocks content);
document::Document document(document::Blocks content);
/// Has one of everything, in two sections.
document::Document everything();

// ---- What was written

/// The parts of the file by their names; throws when there are problems.
std::map<std::string, std::string> parts(const document::Document& document, const document::PageLabels& labels = {});
std::string part(const document::Document& document, const std::string& name, const document::PageLabels& labels = {});
/// What stands between the tags of w:body, without the last section's settings.
std::string body(const document::Document& document);
std::string body(document::Blocks content);
/// The first `<element …>…</element>` of a text from `from` on; empty when there is none.
std::string element(std::string_view xml, std::string_view name, std::size_t from = 0);
/// The style of this key.
std::string style(const document::Document& document, const std::string& key);
std::size_t count(std::string_view text, std::string_view piece);
/// The number of rows of all tables.
inline std::size_t rows_in(std::string_view body) {
    return count(body, "<w:tr>");
}

/// What of the part stands in another order than the schema of ECMA-376 asks for, or is unknown there; one line each.
std::string out_of_order(const std::string& xml);

}  // namespace naskah::docx::testing
