// Short texts inside of messages.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace naskah::rules::ansit {

/// "a", "a dan b", "a, b, dan c".
std::string enumeration(const std::vector<std::string>& words);

/// A table's text as it stands in a sentence: "Jumlah Ibu Hamil" becomes "jumlah Ibu Hamil".
std::string in_sentence(std::string_view text);

}  // namespace naskah::rules::ansit
