// The targets of a run, for those who compare achievements with them.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "record/input.hpp"
#include "record/value.hpp"
#include "rules/target/target_list.hpp"

namespace naskah::rules {

/// The inputs of kind `target` among all inputs of a run.
class TargetLookup {
 public:
    explicit TargetLookup(std::span<const record::Input> all);

    bool empty() const { return regions_.empty(); }

    /// The target of an indicator in a year for a region: its own or that of the nearest region above it (63.11.08.2001, 63.11.08, 63.11,
    /// 63), the RKPD's before the RPJMD's.
    std::optional<record::Percent> find(std::string_view region, std::int64_t indicator, std::int64_t year) const;
    /// Likewise the target of prevalence, in percent.
    std::optional<record::Percent> prevalence(std::string_view region, std::int64_t year) const;

 private:
    struct Plans {
        std::map<TargetKey, record::Percent> yearly, five_years;
    };
    std::map<std::string, Plans, std::less<>> regions_;
};

}  // namespace naskah::rules
