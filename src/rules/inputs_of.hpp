// Which inputs of a run belong to a kind, a year and a region.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "record/input.hpp"
#include "rules/input_head.hpp"
#include "rules/regions_up.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules {

/// Those of a kind and year that speak of the region or of a part of it.
inline record::InputList inputs_of(std::string_view kind, const std::string& region, std::int64_t year, const Surroundings& surroundings) {
    record::InputList inputs;
    for (const record::Input& input : surroundings.all)
        if (input.kind == kind && year_of(input) == year && lies_in(region_of(input), region)) inputs.add(input);
    return inputs;
}

}  // namespace naskah::rules
