// From the block tree to pages.
#pragma once

#include "bahasa/hyphenation.hpp"
#include "document/block.hpp"
#include "layout/frame.hpp"
#include "layout/metrics.hpp"

namespace naskah::layout {

/// Lays the whole document out. `pages` is complete and correct when `errors` is empty; warnings never lose text.
Pages paginate(const document::Document& document, const Metrics& metrics, const bahasa::Hyphenator* hyphenator);

}  // namespace naskah::layout
