// What a year's budgets have for stunting: each tagged sub kegiatan of an OPD with its money at every stage.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "record/diagnostic.hpp"
#include "rules/penandaan/tagging.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules::usulan {

struct Funded {
    std::string opd, region, title;  ///< key and region of who tagged it, and how it is called
    std::string code, name, words;   ///< words: all that says what it is
    std::set<std::int64_t> indicators;
    std::set<std::string> places;  ///< codes
    /// By stage, of all sources of funds, whatever the indicators; nothing: not tagged at that stage.
    std::array<std::optional<std::int64_t>, penandaan::stages.size()> budget{};
};

struct FundedAll {
    std::array<bool, penandaan::stages.size()> sent{};  ///< whether anyone sent that stage
    std::vector<Funded> activities;                     ///< by sender and code
};

/// Nothing and errors when a stage was sent twice.
std::optional<FundedAll> funded_in(const std::string& region, std::int64_t year, const Surroundings& surroundings,
                                   record::Diagnostics& diagnostics);

}  // namespace naskah::rules::usulan
