// Why a workbook can't be used: the first reason found ends the reading.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "input/xlsx/diagnostic_codes.hpp"

namespace naskah::input::xlsx {

struct Problem {
    const char* code = nullptr;
    std::string message;  ///< as Diagnostic's
    std::string hint;
    std::string cell = {};  ///< "F17", where known
};

/// Nothing, or why not.
using Outcome = std::optional<Problem>;

/// What helps against most of what a program or a transfer did to a file.
inline const std::string save_again_hint = "buka berkas ini dengan Excel atau LibreOffice, simpan ulang sebagai .xlsx, lalu coba lagi";

inline Problem broken(std::string message) {
    return {code::workbook_broken, std::move(message), save_again_hint};
}

inline Problem too_large(std::string message) {
    return {code::workbook_too_large, std::move(message), "bagi isinya menjadi beberapa berkas, atau hapus yang tidak diperlukan"};
}

/// A text of the file within a message: in quotes, no longer than one can read.
std::string in_quotes(std::string_view text);

/// 1048576 as "1.048.576".
std::string grouped(unsigned long long number);

}  // namespace naskah::input::xlsx
