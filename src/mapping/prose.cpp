#include "mapping/prose.hpp"

#include "text/joining.hpp"

namespace naskah::mapping {

namespace {

constexpr std::size_t most_names = 10;

}  // namespace

std::string in_ranges(const std::vector<std::int64_t>& numbers) {
    std::vector<std::string> ranges;
    for (std::size_t first = 0; first < numbers.size();) {
        std::size_t last = first;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1) ++last;
        ranges.push_back(std::to_string(numbers[first]) + (last == first ? "" : "–" + std::to_string(numbers[last])));
        first = last + 1;
    }
    return text::joined(ranges, ", ");
}

std::string shortened(const std::vector<std::string>& names) {
    if (names.size() <= most_names) return text::joined(names, ", ");
    const std::vector<std::string> first(names.begin(), names.begin() + most_names);
    return text::joined(first, ", ") + ", dan " + std::to_string(names.size() - most_names) + " lagi";
}

}  // namespace naskah::mapping
