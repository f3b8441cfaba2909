// A word across the page, behind the text: Word keeps it in the headers, as letters drawn with VML.
#pragma once

#include <string>

#include "document/block.hpp"

namespace naskah::docx {

/// A run for a header's paragraph. `id` is different for each one of a file.
std::string watermark_run(const document::Watermark& watermark, const document::PageFormat& format, int id);

}  // namespace naskah::docx
