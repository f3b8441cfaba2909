// What stands at the head of every input that figures are taken from.
#pragma once

#include <cstdint>
#include <string>

#include "record/fields.hpp"
#include "record/input.hpp"

namespace naskah::rules {

/// The code of the region that it speaks of; empty when there is none.
inline std::string region_of(const record::Input& input) {
    return record::text_of(input.record, "wilayah");
}
/// 0 when there is none.
inline std::int64_t year_of(const record::Input& input) {
    return record::integer_of(input.record, "tahun");
}

}  // namespace naskah::rules
