// Which service indicators reach fewer than they should, by the ansit of the run: those are the ones that want money.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>

#include "record/diagnostic.hpp"
#include "record/value.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules::penandaan {

struct Gap {
    record::Value coverage;                             ///< Percent; the Text "t.a."; Absent
    record::Percent target;                             ///< of TargetLookup, else 100 %
    bool has_target = false;                            ///< false: neither a target nor, of cases, a reason for 100 %
    bool open = false;                                  ///< coverage is worse than the target
    std::optional<std::int64_t> part = {}, whole = {};  ///< what the coverage is of what
    std::int64_t year = 0;                              ///< of the ansit
};

/// By the indicators' numbers. From the ansit inputs of this year (else of the last year before it that has any) that lie in the region; of
/// two of which one lies in the other only the larger counts. Empty when there are none.
std::map<std::int64_t, Gap> gaps_of(const std::string& region, std::int64_t year, const Surroundings& surroundings);

}  // namespace naskah::rules::penandaan
