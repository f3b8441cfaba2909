// Reads a table of a template: its columns, groups, details and total row.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "workbook/template.hpp"
#include "workbook/template_xml.hpp"

namespace naskah::workbook {

extern const std::span<const std::pair<std::string_view, NumberFormat>> format_words;  ///< attribute `format`
extern const Names entry_attributes;                                                   ///< those that an element with `isian` may have

/// The entry that an element describes; nothing without `isian`, where its other attributes are errors.
std::optional<Entry> read_entry(TemplateXml& xml, pugi::xml_node element);

/// A <tabel>, with the names in its formulas checked.
Table read_table(TemplateXml& xml, pugi::xml_node element);

/// All columns of a table by their descriptions, also those of groups and of <rincian>.
std::vector<const ColumnDescription*> all_columns(const Table& table);

}  // namespace naskah::workbook
