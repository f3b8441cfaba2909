// kind.xml and bentuk.xml, read.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "input/diagnostic.hpp"
#include "input/schema.hpp"
#include "kinds/kind.hpp"

namespace naskah::kinds {

/// Fields that several kinds share, by the shape's name.
using Shapes = std::map<std::string, std::vector<input::FieldSchema>, std::less<>>;

/// Shapes may use those that stand above them in the file. Mistakes are told as errors N040.
Shapes read_shapes(std::string bytes, const std::string& file, input::Diagnostics& diagnostics);

/// Nothing when there are mistakes; all of them are told as errors N040. The kind's folder is left empty.
std::optional<Kind> read_kind(std::string bytes, const std::string& file, const Shapes& shapes, input::Diagnostics& diagnostics);

}  // namespace naskah::kinds
