// The tree of blocks as those walk it who look for what stands in it, wherever that is.
#pragma once

#include <type_traits>

#include "document/block.hpp"

namespace naskah::document {

/// Calls `use` with the blocks inside of a block's value, one sequence after the other in the order of the document; constant ones of what
/// is constant.
template <class Value, class Use>
void for_each_inner(Value& value, Use use) {
    using Plain = std::remove_const_t<Value>;
    if constexpr (std::is_same_v<Plain, List>) {
        for (auto& item : value.items) use(item.content);
    } else if constexpr (std::is_same_v<Plain, LabelRows>) {
        for (auto& row : value.rows) use(row.content);
    } else if constexpr (std::is_same_v<Plain, Table>) {
        for (auto* part : {&value.header, &value.body})
            for (auto& row : *part)
                for (auto& cell : row.cells) use(cell.content);
        use(value.continuation);
    } else if constexpr (std::is_same_v<Plain, SignatureGrid>) {
        for (auto& cell : value.cells) {
            if (!cell) continue;
            use(cell->head);
            use(cell->foot);
        }
        use(value.continuation);
    } else if constexpr (std::is_same_v<Plain, KeepTogether>) {
        use(value.content);
    }
}

}  // namespace naskah::document
