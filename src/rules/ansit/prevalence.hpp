// Children who were measured and those who are stunted, beside the measuring of the year before.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "record/schema.hpp"
#include "record/value.hpp"
#include "rules/ansit/collected.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules::ansit {

class Prevalence {
 public:
    /// The year before is known when its situation analyses are among the run's inputs.
    Prevalence(const Collected& collected, const Surroundings& surroundings);

    bool knows_year_before() const { return before_.has_value(); }
    /// Sets the fields of prevalence_fields().
    void set(record::Record& row, const std::string& code) const;

 private:
    std::optional<std::int64_t> sum(const Collected& of, const std::string& code, const std::vector<std::int64_t>& numbers) const;

    const Collected& collected_;
    std::optional<Collected> before_;
    std::vector<std::int64_t> children_, measured_, stunted_;  ///< numbers of demografi
};

std::vector<record::FieldSchema> prevalence_fields();

}  // namespace naskah::rules::ansit
