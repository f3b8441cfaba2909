// What an input says, as one number: two inputs with the same values have the same, however they were written.
#pragma once

#include <functional>
#include <string>

#include "record/value.hpp"

namespace naskah::identity {

/// What a picture shows, as a text: a digest of its bytes.
using PictureText = std::function<std::string(const record::ImageFile& picture)>;

/// A record as a text that tells all its values apart. What was not given is left out, so that a field that a later release adds changes
/// nothing; places in the file, and what pictures are called, don't belong to it.
std::string canonical_text(const record::Record& record, const PictureText& picture_text);

/// SHA-256 of the canonical text.
std::string digest_of(const record::Record& record, const PictureText& picture_text);

}  // namespace naskah::identity
