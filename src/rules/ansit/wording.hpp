// Short texts inside of messages.
#pragma once

#include <string>
#include <vector>

namespace naskah::rules::ansit {

/// "a", "a dan b", "a, b, dan c".
std::string enumeration(const std::vector<std::string>& words);

}  // namespace naskah::rules::ansit
