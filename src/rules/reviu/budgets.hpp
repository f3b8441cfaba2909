// The tagged sub kegiatan of a year joined with what came of them, by indicator, code, source of funds and sender.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules::reviu {

/// A sub kegiatan under one indicator and from one source of funds.
struct BudgetLine {
    std::int64_t indicator = 0;
    std::string opd, code, name, fund_source;
    const record::Record *tagging = nullptr, *report = nullptr;  ///< one of them may be missing
    std::int64_t budget = 0;
    std::optional<std::int64_t> spent;  ///< nothing: not reported
    bool dropped = false;               ///< tagged before, but no longer at the stage that counts
    std::set<std::int64_t> others;      ///< further indicators for which the same money is tagged or reported
    std::size_t sender = 0;
    std::pair<std::string, std::string> sent_by;  ///< the key of the OPD, the code of the region
};

struct SourceTotal {
    std::int64_t count = 0, budget = 0, spent = 0;
};

/// The money of a sub kegiatan from one source of funds counted once, whatever its indicators.
struct Totals {
    SourceTotal all;                               ///< a sub kegiatan counts once, whatever its sources
    std::map<std::string, SourceTotal> by_source;  ///< by the name of the source of funds
    std::int64_t by_indicator = 0;                 ///< the budget over all lines
    std::int64_t untagged = 0;                     ///< the budget of what isn't tagged at the stage that counts
    std::int64_t not_reported = 0;                 ///< how many have no realisation
};

struct Budgets {
    bool has_taggings = false, has_reports = false;
    std::string stage;              ///< "Perubahan APBD": the last one that counts for anyone; empty: none
    std::int64_t semester = 0;      ///< likewise; 0: none
    std::vector<BudgetLine> lines;  ///< by indicator, sender, then as written
    Totals totals;
};

/// Of the run's penandaan of that year and region each sender's last stage (apbd, perubahan; rkpd where there is no other), of its
/// realisasi-apbd each sender's last semester. Warnings, when both were given: a tagging without a report (N320), a report without any
/// tagging (N321). Nothing and errors when one of them was sent twice.
std::optional<Budgets> join_budgets(const std::string& region, std::int64_t year, const Surroundings& surroundings,
                                    record::Diagnostics& diagnostics);

}  // namespace naskah::rules::reviu
