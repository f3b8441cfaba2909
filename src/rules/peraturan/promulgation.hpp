// When a regulation was promulgated.
#pragma once

#include <cstdint>
#include <optional>

#include "record/fields.hpp"
#include "record/value.hpp"

namespace naskah::rules::peraturan {

/// The year of its promulgation, which is the day of its enactment where no other is written; nothing while it has neither date.
inline std::optional<std::int64_t> year_of_promulgation(const record::Record& regulation) {
    for (const char* field : {"diundangkan", "ditetapkan"}) {
        if (const auto* date = record::get<record::Date>(regulation, field)) return date->year;
    }
    return std::nullopt;
}

}  // namespace naskah::rules::peraturan
