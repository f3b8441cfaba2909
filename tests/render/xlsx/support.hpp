// Writing in tests, and reading back by programs that know nothing of us: openpyxl and LibreOffice. The set-up script installs them.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "workbook/workbook.hpp"

namespace naskah::xlsx::testing {

/// The bytes of a workbook without problems; throws with its problems otherwise.
std::string written(const workbook::Workbook& workbook);

/// What read_back.py says of an Excel file: "all", "values" (what formulas gave when the file was saved) or "cells".
std::string read_back(const std::filesystem::path& file, const std::string& what);
std::string read_back(const std::string& bytes, const std::string& what);

/// The XML of an archive's part, one element a line, indented, with attributes and text in their order.
std::string elements(const std::string& xml);

/// A file in the folder, converted by LibreOffice, which computes all formulas anew; the path of the result.
std::filesystem::path converted(const std::filesystem::path& folder, const std::string& bytes, const std::string& format);

/// A workbook with one sheet "Uji" of one format, for cells.
workbook::Workbook with_cells(std::vector<workbook::Cell> cells);

}  // namespace naskah::xlsx::testing
