#include "rules/ansit/wording.hpp"

namespace naskah::rules::ansit {

std::string enumeration(const std::vector<std::string>& words) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) text += i + 1 < words.size() ? ", " : words.size() > 2 ? ", dan " : " dan ";
        text += words[i];
    }
    return text;
}

}  // namespace naskah::rules::ansit
