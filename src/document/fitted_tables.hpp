// Tables that layout had to change, for those who write the same document by other means.
#pragma once

#include <map>
#include <memory>
#include <vector>

#include "document/block.hpp"

namespace naskah::document {

/// A table in whose columns numbers, codes and the words of its head would have been broken, whose last rows, to be filled in by hand,
/// would have begun a page of their own, or over whose rows a flow is drawn.
struct FittedTable {
    std::vector<Length> columns;          ///< the widths that its columns have now; empty: as they were
    std::shared_ptr<const Table> shrunk;  ///< the table in smaller type, with less padding, in lower or fewer rows, or with its flow in
                                          ///< pieces in its cells; else null
};

/// By the table as it stands in the document.
using FittedTables = std::map<const Table*, FittedTable>;

}  // namespace naskah::document
