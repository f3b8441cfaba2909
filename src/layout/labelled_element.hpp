// Content with a label beside its first line: the item of a list, the row of "Hari/Tanggal : …".
#pragma once

#include <memory>
#include <optional>

#include "document/block.hpp"
#include "layout/element.hpp"

namespace naskah::layout {

/// A label as it is painted. Its x are those of the whole block's column.
struct Label {
    Fragment fragment;
    Length baseline;  ///< of its first line
    document::Origin origin = {};
};

/// A label of one style: each line of `inlines` at `x`, broken where it is wider than `width`.
Label make_label(const document::Inlines& inlines, document::Alignment alignment, double line_height, Length x, Length width,
                 Context& context);

/// Puts a second label beside the first, their first baselines at one height.
void join(Label& label, Label other);

/// The width of a label that is not broken.
Length label_width(const document::Inlines& inlines, Context& context);

/// The first baselines of label and content stand at one height. The content may go on over pages; the label stays with its beginning.
std::unique_ptr<Element> make_labelled(Label label, std::unique_ptr<Element> content, Length content_x, Length space_before);

}  // namespace naskah::layout
