#include "layout/element.hpp"

#include "layout/anchored_element.hpp"
#include "layout/column_element.hpp"
#include "layout/contents_element.hpp"
#include "layout/drawing_element.hpp"
#include "layout/fixed_elements.hpp"
#include "layout/keep_together_element.hpp"
#include "layout/label_rows_element.hpp"
#include "layout/list_element.hpp"
#include "layout/paragraph_element.hpp"
#include "layout/signature_grid_element.hpp"
#include "layout/table/table.hpp"

namespace naskah::layout {

namespace {

/// One overload for each kind of block.
struct Maker {
    Length width;
    Context& context;

    using Made = std::unique_ptr<Element>;
    Made operator()(const document::Paragraph& block) const {
        return make_anchored(make_paragraph(block, width, context), block.anchor, context);
    }
    Made operator()(const document::List& block) const { return make_list(block, width, context); }
    Made operator()(const document::LabelRows& block) const { return make_label_rows(block, width, context); }
    Made operator()(const document::Table& block) const { return make_anchored(make_table(block, width, context), block.anchor, context); }
    Made operator()(const document::SignatureGrid& block) const { return make_signature_grid(block, width, context); }
    Made operator()(const document::Image& block) const { return make_anchored(make_image(block, width, context), block.anchor, context); }
    Made operator()(const document::Drawing& block) const { return make_drawing(block, width, context); }
    Made operator()(const document::ChartPlace&) const { return make_spacer({}); }
    Made operator()(const document::Rule& block) const { return make_rule(block, width); }
    Made operator()(const document::Spacer& block) const { return make_spacer(block); }
    Made operator()(const document::PageBreak&) const { return make_page_break(); }
    Made operator()(const document::KeepTogether& block) const { return make_keep_together(block, width, context); }
    Made operator()(const document::Contents& block) const { return make_contents(block, width, context); }
};

}  // namespace

std::unique_ptr<Element> make_element(const document::Block& block, Length width, Context& context) {
    return std::visit(Maker{width, context}, block.value);
}

}  // namespace naskah::layout
