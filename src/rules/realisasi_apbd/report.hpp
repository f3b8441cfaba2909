// What an input of kind `realisasi-apbd` says, in the words of the checks and sums, and the taggings that it answers.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "record/input.hpp"
#include "record/value.hpp"
#include "rules/penandaan/tagging.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules::realisasi_apbd {

/// Indicator, code of the sub kegiatan and source of funds: by which a row and its tagging know each other.
using RowKey = std::tuple<std::int64_t, std::string, std::string>;

/// What came of a sub kegiatan for one indicator and from one source of funds.
struct Row {
    const record::Record* record = nullptr;
    std::int64_t indicator = 0;
    std::string code, name;
    std::string fund_source;              ///< as sumber-dana.csv writes it when it differs in capitals only
    std::int64_t budget = 0, spent = 0;   ///< rupiah
    record::Decimal target, output = {};  ///< of its keluaran

    RowKey key() const { return {indicator, code, fund_source}; }
};
/// In the order of the input.
std::vector<Row> rows_of(const record::Input& input, const penandaan::FundSources& sources);

RowKey key_of(const penandaan::Tagging& tagging);

/// Whether both speak of one year and one OPD (or region that names none).
bool of_one_sender(const record::Input& one, const record::Input& other);

/// The taggings of a sender's budget: running (apbd) and changed (perubahan); null: not given.
struct TaggedBudget {
    const record::Input *running = nullptr, *changed = nullptr;
    /// The one in force at the end of a semester: until June the running budget, then the changed one; else whichever is given.
    const record::Input* of_semester(std::int64_t semester) const;
};
/// Of the inputs of the run; of several alike the first.
TaggedBudget budget_for(const record::Input& report, const Surroundings& surroundings);

/// What an output is of its target in percent; the Text "t.a." when the target is 0 or nothing can be said.
record::Value output_share(record::Decimal output, record::Decimal target);

}  // namespace naskah::rules::realisasi_apbd
