// The activities of desa, people and companies (realisasi) as a review shows them: those of one name, source of funds and unit in one line.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "record/value.hpp"
#include "rules/realisasi/sent.hpp"

namespace naskah::rules::reviu {

struct ActivityLine {
    std::int64_t indicator = 0;
    std::string program, fund_source, unit;
    std::set<std::string> regions;                  ///< codes of where they are
    std::int64_t count = 0, budget = 0, spent = 0;  ///< how many, rupiah
    std::optional<record::Decimal> target, output;  ///< of all of them; nothing when one doesn't say
    std::vector<std::string> hindrances, answers;   ///< each once
    bool first = true;                              ///< nothing was added yet
};

/// Of the last semester, by indicator, source of funds, program, unit.
std::vector<ActivityLine> activity_lines(const std::vector<realisasi::Semester>& semesters);

}  // namespace naskah::rules::reviu
