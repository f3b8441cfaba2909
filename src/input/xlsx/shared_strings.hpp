// The texts that cells share (xl/sharedStrings.xml), one behind the other in one piece of memory. ECMA-376 part 1, 18.4.9.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "input/xlsx/archive_problem.hpp"
#include "input/xlsx/problem.hpp"

namespace naskah::input::xlsx {

class SharedStrings {
 public:
    /// Reads the part; why it can't be read.
    Outcome read(const Archive& archive, const Archive::Entry& part, const Limits& limits);

    std::size_t size() const { return ends_.size(); }
    /// The view lives as long as this.
    std::string_view operator[](std::size_t index) const {
        const std::size_t start = index == 0 ? 0 : ends_[index - 1];
        return std::string_view(texts_).substr(start, ends_[index] - start);
    }

 private:
    class Handler;
    std::string texts_;
    std::vector<std::uint32_t> ends_;  ///< of each text within texts_
};

}  // namespace naskah::input::xlsx
