// Pictures that an input names: found only inside its own folder, and looked at only as far as their headers.
#pragma once

#include <filesystem>
#include <string_view>
#include <variant>

#include "input/field_value.hpp"
#include "input/limits.hpp"

namespace naskah::input {

/// The picture at a path relative to `folder`, or what is wrong: outside the folder (also by a symbolic link), not there, neither PNG
/// nor JPEG, or larger than the limits.
std::variant<record::Value, Mistake> find_image(std::string_view written, const std::filesystem::path& folder, const Limits& limits);

}  // namespace naskah::input
