#include "rules/penandaan/shares.hpp"

#include "rules/indikator/coverage.hpp"

namespace naskah::rules::penandaan {

record::Value share(std::int64_t part, std::int64_t whole) {
    constexpr std::int64_t most_times = 10'000;  // beyond that a percentage says nothing
    const std::int64_t size = part < 0 ? -part : part;
    if (whole <= 0 || size / whole > most_times) return {};
    record::Percent percent = indikator::percent_of(size, whole);
    if (part < 0) percent.value.digits = -percent.value.digits;
    return {percent, {}};
}

}  // namespace naskah::rules::penandaan
