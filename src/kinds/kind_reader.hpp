// kind.xml and bentuk.xml, read.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "kinds/kind.hpp"
#include "record/diagnostic.hpp"
#include "record/schema.hpp"

namespace naskah::kinds {

/// Fields that several kinds share, by the shape's name.
using Shapes = std::map<std::string, std::vector<record::FieldSchema>, std::less<>>;

/// Shapes may use those that stand above them in the file. Mistakes are told as errors N040.
Shapes read_shapes(std::string bytes, const std::string& file, record::Diagnostics& diagnostics);

/// Nothing when there are mistakes; all of them are told as errors N040. The kind's folder is left empty.
std::optional<Kind> read_kind(std::string bytes, const std::string& file, const Shapes& shapes, record::Diagnostics& diagnostics);

}  // namespace naskah::kinds
