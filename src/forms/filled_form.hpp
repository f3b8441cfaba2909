// Filled-in forms, read back: the workbook's cells become the XML that a kind's schema checks, each byte of it knowing its cell.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "input/diagnostic.hpp"
#include "input/source_text.hpp"
#include "input/xlsx/reader.hpp"
#include "kinds/kind.hpp"

namespace naskah::forms {

/// What the hidden sheet says.
struct About {
    bool is_form = false;  ///< false: a workbook that Naskah made for reading (rekap)
    std::string kind, region, opd, stage;
    int version = 0, year = 0, semester = 0;
};

struct FilledForm {
    About about;
    std::string xml;  ///< of the kind's root element, indented, reproducible: what `naskah import` writes
    /// From this offset of `xml` on, up to the next mark, what is written comes from this cell; ascending.
    std::vector<input::CellMark> marks;
};

/// Reads the hidden sheet only. Nothing when the workbook is not one of Naskah's, without a message; errors when it can't be read at all.
std::optional<About> look_at(const std::filesystem::path& file, const std::string& name, const input::xlsx::Limits& limits,
                             input::Diagnostics& diagnostics);

/// Finds a kind by its name; null when there is none.
using FindKind = std::function<const kinds::Kind*(const std::string& name)>;

/// Reads a filled-in form by its kind's formulir.xml. What is typed wrongly, missing or in the way is an error at its cell
/// (N080 to N099); all of them at once.
std::optional<FilledForm> read_form(const std::filesystem::path& file, const std::string& name, const FindKind& find_kind,
                                    const input::xlsx::Limits& limits, input::Diagnostics& diagnostics);

}  // namespace naskah::forms
