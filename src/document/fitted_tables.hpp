// Tables that layout had to change, for those who write the same document by other means.
#pragma once

#include <map>
#include <memory>
#include <vector>

#include "document/block.hpp"

namespace naskah::document {

/// A table in whose columns numbers, codes and the words of its head would have been broken.
struct FittedTable {
    std::vector<Length> columns;          ///< the widths that its columns have now
    std::shared_ptr<const Table> shrunk;  ///< the table in smaller type or with less padding, where that was needed; else null
};

/// By the table as it stands in the document.
using FittedTables = std::map<const Table*, FittedTable>;

}  // namespace naskah::document
