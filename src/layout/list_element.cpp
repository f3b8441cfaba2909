#include "layout/list_element.hpp"

#include "layout/anchored_element.hpp"
#include "layout/column_element.hpp"
#include "layout/endless.hpp"
#include "layout/labelled_element.hpp"

namespace naskah::layout {

namespace {

using document::larger;
using document::smaller;

/// From the start of the labels to the text: as asked for, or what the widest label needs, up to half of the room.
Length labels_of(const document::List& list, Length room, Context& context) {
    Length widest;
    for (const document::ListItem& item : list.items)
        if (!item.label.empty()) widest = larger(widest, label_width(item.label, context) + list.label_gap);
    return larger(list.label_width, smaller(widest, room / 2));
}

/// An item without content is as high as a line of its list.
document::Blocks content_of(const document::List& list, const document::ListItem& item) {
    if (!item.content.empty()) return {};
    document::Paragraph line;
    line.content.emplace_back(document::TextRun{{}, list.text_style, {}});
    line.style.line_height = list.line_height;
    return {document::Block{std::move(line)}};
}

}  // namespace

std::unique_ptr<Element> make_list(const document::List& list, Length width, Context& context) {
    const Length labels = labels_of(list, width - list.indent, context);
    const Length content_x = list.indent + labels;
    std::vector<ColumnEntry> entries;
    entries.reserve(list.items.size());
    for (const document::ListItem& item : list.items) {
        const document::Blocks empty_line = content_of(list, item);
        auto content = make_column(item.content.empty() ? empty_line : item.content, width - content_x, context);
        Label label = make_label(item.label, list.label_alignment, list.line_height, list.indent, labels - list.label_gap, context);
        const Length before = entries.empty() ? Length{} : list.item_space;
        auto element = make_anchored(make_labelled(std::move(label), std::move(content), content_x, before), item.anchor, context);
        const bool keep = element->keep_with_next();
        entries.push_back({std::move(element), keep, false});
    }
    return std::make_unique<ColumnElement>(std::move(entries));
}

ContentWidth measure_list(const document::List& list, Context& context) {
    ContentWidth width;
    for (const document::ListItem& item : list.items) {
        const ContentWidth content = measure(item.content, context);
        width.least = larger(width.least, content.least);
        width.most = larger(width.most, content.most);
        width.atom = larger(width.atom, content.atom);
    }
    const Length content_x = list.indent + labels_of(list, endless, context);
    return {width.least + content_x, width.most + content_x, width.atom > Length{} ? width.atom + content_x : Length{}};
}

}  // namespace naskah::layout
