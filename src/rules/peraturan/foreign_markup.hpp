// Foreign words in the prose of regulations.
#pragma once

#include <string>
#include <string_view>

#include "bahasa/foreign_words.hpp"

namespace naskah::rules::peraturan {

/// An escaped text without tags, its foreign words in <i>.
std::string marked(const bahasa::ForeignWords& foreign, std::string_view text);

}  // namespace naskah::rules::peraturan
