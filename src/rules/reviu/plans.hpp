// The sub kegiatan of an RKPD, joined with what hindered them in the year before and what was to be done about it.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "record/diagnostic.hpp"
#include "record/value.hpp"
#include "rules/reviu/budgets.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules::reviu {

/// A sub kegiatan under one indicator and from one source of funds.
struct PlanLine {
    std::int64_t indicator = 0;
    std::string opd, code, name, fund_source;
    const record::Record* tagging = nullptr;       ///< of the RKPD; null: hindered in the year before, and not planned
    std::int64_t budget = 0;                       ///< of the RKPD
    std::vector<std::string> hindrances, answers;  ///< of the year before, each once
    bool is_new = false;                           ///< its OPD had none such in the year before
    std::set<std::int64_t> others;                 ///< further indicators for which the same money is planned
    std::pair<std::string, std::string> sent_by;   ///< the key of the OPD, the code of the region
};

/// The money of sub kegiatan from one source of funds, each counted once, whatever its indicators.
struct FundTotal {
    std::string fund_source;
    std::int64_t count = 0, budget = 0;
};

struct Plans {
    bool has_taggings = false;
    std::vector<PlanLine> lines;    ///< by indicator, then as sent; what is not planned behind what is
    std::vector<FundTotal> totals;  ///< by the name of the source
    std::int64_t count = 0;         ///< of sub kegiatan, each once, whatever its sources
    std::int64_t by_indicator = 0;  ///< the budget over all lines
};

/// `before`: the budgets of the year before. Warning N326: what was hindered there and is not planned again. Nothing and errors when an
/// RKPD was sent twice.
std::optional<Plans> join_plans(const std::string& region, std::int64_t year, const Budgets& before, const Surroundings& surroundings,
                                record::Diagnostics& diagnostics);

}  // namespace naskah::rules::reviu
