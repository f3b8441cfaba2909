// Signers side by side and one below the other.
#pragma once

#include <functional>
#include <memory>

#include "document/block.hpp"
#include "layout/element.hpp"

namespace naskah::layout {

/// The height that what stands before a grid takes on the page of the first row at least; asked for only where it matters.
using CompanyHeight = std::function<Length()>;

/// Columns of equal width. In each row the heads begin at one height, and so do the feet (the names). A grid with a continuation begins
/// where one row fits, and pages end between its rows. One without moves to the next page as a whole, unless it is, with its company,
/// higher than a page: then it begins where two rows fit. At least two rows stand on the last page wherever the pages before can keep as
/// many.
std::unique_ptr<Element> make_signature_grid(const document::SignatureGrid& grid, Length width, Context& context,
                                             const CompanyHeight& company = {});

ContentWidth measure_signature_grid(const document::SignatureGrid& grid, Context& context);

}  // namespace naskah::layout
