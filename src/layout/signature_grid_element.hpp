// Signers side by side and one below the other.
#pragma once

#include <memory>

#include "document/block.hpp"
#include "layout/element.hpp"

namespace naskah::layout {

/// Columns of equal width. In each row the heads begin at one height, and so do the feet (the names). The grid moves to the next page as a
/// whole, unless it is higher than a page: then a page may end between its rows.
std::unique_ptr<Element> make_signature_grid(const document::SignatureGrid& grid, Length width, Context& context);

ContentWidth measure_signature_grid(const document::SignatureGrid& grid, Context& context);

}  // namespace naskah::layout
