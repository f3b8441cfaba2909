// Filled-in forms, read back: the workbook's cells become the XML that a kind's schema checks, each byte of it knowing its cell.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "forms/about.hpp"
#include "forms/budget_sheet.hpp"
#include "forms/input_xml.hpp"
#include "input/xlsx/reader.hpp"
#include "kinds/kind.hpp"
#include "kinds/reference_tables.hpp"
#include "record/diagnostic.hpp"
#include "record/source_text.hpp"

namespace naskah::forms {

struct FilledForm {
    About about;
    const kinds::Kind* kind = nullptr;  ///< what `find_kind` gave
    std::string xml;                    ///< of the kind's root element, indented, reproducible: what `naskah import` writes
    /// From this offset of `xml` on, up to the next mark, what is written comes from this cell; ascending.
    std::vector<record::CellMark> marks;
    /// There are errors: what was typed wrongly is not in `xml`, so that what is missing there has been told already.
    bool faulty = false;
    XmlElement root = {};                                      ///< what `xml` was written from
    std::vector<BudgetLine> budget = {};                       ///< that it began with
    std::map<std::string, record::CellMark> blank_cells = {};  ///< of a document's form: its own fields that are blank
};

/// Reads the hidden sheet only. Nothing when the workbook is not one of Naskah's, without a message; errors when it can't be read at all.
std::optional<About> look_at(const std::filesystem::path& file, const std::string& name, const input::xlsx::Limits& limits,
                             record::Diagnostics& diagnostics);

/// The same from memory.
std::optional<About> look_at_bytes(std::string_view bytes, const std::string& name, const input::xlsx::Limits& limits,
                                   record::Diagnostics& diagnostics);

/// Finds a kind by its name; null when there is none.
using FindKind = std::function<const kinds::Kind*(const std::string& name)>;

/// Reads a filled-in form by its kind's formulir.xml. What is typed wrongly, missing or in the way is an error at its cell
/// (N080 to N099); all of them at once. Nothing when it is no form, or one of its sheets can't be read at all.
std::optional<FilledForm> read_form(const std::filesystem::path& file, const std::string& name, const FindKind& find_kind,
                                    const kinds::ReferenceTables& references, const input::xlsx::Limits& limits,
                                    record::Diagnostics& diagnostics);

/// The same from memory.
std::optional<FilledForm> read_form_bytes(std::string_view bytes, const std::string& name, const FindKind& find_kind,
                                          const kinds::ReferenceTables& references, const input::xlsx::Limits& limits,
                                          record::Diagnostics& diagnostics);

}  // namespace naskah::forms
