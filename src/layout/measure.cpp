// How wide blocks are when nothing gives them a width: for columns of tables that fit their content.
#include "layout/contents_element.hpp"
#include "layout/element.hpp"
#include "layout/label_rows_element.hpp"
#include "layout/list_element.hpp"
#include "layout/paragraph_element.hpp"
#include "layout/signature_grid_element.hpp"
#include "layout/table/table.hpp"

namespace naskah::layout {

namespace {

struct Measurer {
    Context& context;

    ContentWidth operator()(const document::Paragraph& block) const { return measure_paragraph(block, context); }
    ContentWidth operator()(const document::List& block) const { return measure_list(block, context); }
    ContentWidth operator()(const document::LabelRows& block) const { return measure_label_rows(block, context); }
    ContentWidth operator()(const document::Table& block) const { return measure_table(block, context); }
    ContentWidth operator()(const document::SignatureGrid& block) const { return measure_signature_grid(block, context); }
    ContentWidth operator()(const document::Image& block) const { return {block.width, block.width}; }
    ContentWidth operator()(const document::Drawing& block) const { return {block.width, block.width}; }
    ContentWidth operator()(const document::ChartPlace&) const { return {}; }
    ContentWidth operator()(const document::Rule&) const { return {}; }
    ContentWidth operator()(const document::Spacer&) const { return {}; }
    ContentWidth operator()(const document::PageBreak&) const { return {}; }
    ContentWidth operator()(const document::KeepTogether& block) const { return measure(block.content, context); }
    ContentWidth operator()(const document::Contents& block) const { return measure_contents(block, context); }
};

}  // namespace

ContentWidth measure(const document::Block& block, Context& context) {
    return std::visit(Measurer{context}, block.value);
}

ContentWidth measure(const document::Blocks& blocks, Context& context) {
    ContentWidth width;
    for (const document::Block& block : blocks) {
        const ContentWidth one = measure(block, context);
        width.least = document::larger(width.least, one.least);
        width.most = document::larger(width.most, one.most);
        width.atom = document::larger(width.atom, one.atom);
    }
    return width;
}

}  // namespace naskah::layout
