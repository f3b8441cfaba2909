// How many columns a grid of signatures has.
#pragma once

#include "bahasa/hyphenation.hpp"
#include "document/block.hpp"
#include "layout/metrics.hpp"

namespace naskah::layout {

/// Grids of three columns get two where a line of a foot (a name, an NIP) would be wider than its column; who is left over alone in the
/// last row then stands in the middle. To be done before pages are made or a DOCX is written, so that both have the same columns. Grids in
/// which a place is left empty keep their columns, and so do those inside cells and lists.
void settle_signature_columns(document::Document& document, const Metrics& metrics, const bahasa::Hyphenator* hyphenator);

}  // namespace naskah::layout
