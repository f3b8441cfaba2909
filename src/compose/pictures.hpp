// The pictures that a record names, by the text that a template prints for them.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "document/block.hpp"
#include "record/value.hpp"

namespace naskah::compose {

/// The image file in a record, at any depth, that `source` names: its path, or its path with white space collapsed as an attribute's is.
/// Null when there is none.
const record::ImageFile* find_image(const record::Record& record, std::string_view source);

/// The picture with its bytes; null when the file can't be read, and `problem` says so.
std::shared_ptr<const document::Picture> read_picture(const record::ImageFile& image, std::string& problem);

}  // namespace naskah::compose
