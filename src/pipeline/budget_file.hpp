// A DPA or RKA as SIPD writes it: the detail of expenditure ("rincian belanja") of an OPD, one row a piece of it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "record/diagnostic.hpp"

namespace naskah::pipeline {

/// Money and how it comes about.
struct BudgetAmount {
    std::string coefficient;                   ///< "2 Orang x 3 Hari"
    std::optional<std::int64_t> price, total;  ///< rupiah; nothing where the cell is empty
};

struct BudgetRow {
    std::string office, unit;  ///< names of SKPD and unit SKPD
    std::string code, name;    ///< of the sub kegiatan
    std::string account;       ///< its code: "5.1.02.01.01.0052"
    std::string text;          ///< what is bought
    std::string words;         ///< all that is said of it, to look for words in
    std::string fund_source;
    BudgetAmount before, after;  ///< of the budget's change; before a change SIPD fills in only one of them
};

struct BudgetFile {
    std::string file;
    bool has_change = false;  ///< amounts before and after it
    std::vector<BudgetRow> rows;

    /// What counts of a row before the budget's change, or after it; of a budget without one what is filled in.
    const BudgetAmount& amount(const BudgetRow& row, bool changed) const {
        return (has_change ? changed : !row.before.total) ? row.after : row.before;
    }
};

/// The rows of a workbook that has the heads of a DPA in one row; nothing, without a message, when it has not. Columns are found by their
/// heads, in any order; names and NIP of people are never taken. Rows with amounts that are no numbers, or without codes, are told in one
/// warning N248 and left out; a workbook that can't be read has its own errors.
std::optional<BudgetFile> read_budget(std::string_view bytes, const std::string& name, record::Diagnostics& diagnostics);

}  // namespace naskah::pipeline
