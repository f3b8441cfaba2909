// Markup (templates/README.md, "Markup") to the block tree, with every style resolved and every number written out.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "compose/origin_marks.hpp"
#include "document/block.hpp"
#include "record/diagnostic.hpp"

namespace naskah::compose {

/// The picture behind the `src` of an <img>. Null when there is none: `problem` then says why, in Bahasa Indonesia.
using PictureLoader = std::function<std::shared_ptr<const document::Picture>(std::string_view src, std::string& problem)>;

/// Reads the markup that a template produced. Mistakes go to `diagnostics` as errors M001 to M019, with line and column of the markup and
/// with `file_name` as their file; all that can be found in one run are told (after 50, the rest is only counted). Answers nothing
/// when there was an error. Total: any bytes are either a document or an error. `marks` say where which part of the markup was written, and
/// so become the origins of texts and pictures.
std::optional<document::Document> parse_markup(std::string markup, const std::string& file_name, const PictureLoader& pictures,
                                               record::Diagnostics& diagnostics, const std::vector<OriginMark>& marks = {});

}  // namespace naskah::compose
