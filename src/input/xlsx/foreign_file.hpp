// Names what a file is that is not a workbook, so that its sender knows what to do.
#pragma once

#include <string>
#include <string_view>

#include "input/xlsx/archive_problem.hpp"
#include "input/xlsx/problem.hpp"

namespace naskah::input::xlsx {

/// Whether the bytes begin as a zip archive does.
bool is_zip(std::string_view bytes);

/// What a file is that is no input: "dokumen PDF", "dokumen Word (.docx)", "teks bertabel (CSV)", "gambar PNG" …; "bukan teks" when that is
/// all there is to say.
std::string described(std::string_view bytes);

/// Why a file that is no zip archive is refused: an old or locked Excel file, text, a web page, a PDF …
Problem foreign_file(std::string_view bytes);

/// Why a zip archive without a workbook is refused: OpenDocument, Word, the binary workbook … Nothing when it may be one.
Outcome foreign_archive(const Archive& archive, const Limits& limits);

}  // namespace naskah::input::xlsx
