// What an OPD has spent, as SIPD's "Laporan Realisasi" lists it: one row a document of payment.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "record/diagnostic.hpp"

namespace naskah::pipeline {

struct SpendingRow {
    std::string office, unit;  ///< names of SKPD and unit SKPD
    std::string code;          ///< of the sub kegiatan
    std::string account;       ///< "5.1.02.01.01.0052"
    std::string day;           ///< of the document: "2025-03-12"
    std::int64_t spent = 0;    ///< rupiah, without what was returned (setoran); may be negative
};

struct SpendingFile {
    std::string file;
    std::vector<SpendingRow> rows;
};

/// The rows of a workbook that has the heads of such a report in one row; nothing, without a message, when it has not. Columns are found by
/// their heads, in any order; a row counts when the cell in its first column is a number; heads may stand again. Names and NIP of people
/// are never taken. Rows without a code of a sub kegiatan, a day, or amounts that are numbers are told in one warning N460 and left out; a
/// workbook that can't be read has its own errors.
std::optional<SpendingFile> read_spending(std::string_view bytes, const std::string& name, record::Diagnostics& diagnostics);

}  // namespace naskah::pipeline
