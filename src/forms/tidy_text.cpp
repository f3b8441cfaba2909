#include "forms/tidy_text.hpp"

#include "bahasa/capitals.hpp"

namespace naskah::forms {

std::string folded(std::string_view text) {
    return bahasa::to_upper(tidy(text));
}

}  // namespace naskah::forms
