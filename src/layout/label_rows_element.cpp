#include "layout/label_rows_element.hpp"

#include "layout/column_element.hpp"
#include "layout/labelled_element.hpp"

namespace naskah::layout {

namespace {

using document::Alignment;
using document::larger;
using document::smaller;

Length widest_label(const document::LabelRows& rows, Context& context) {
    Length widest;
    for (const document::LabelRow& row : rows.rows) widest = larger(widest, label_width(row.label, context));
    return widest;
}

/// Where the parts of every row begin.
struct Places {
    Length labels, separator, separator_width, content;
};

Places places_of(const document::LabelRows& rows, Length labels, Context& context) {
    Places places;
    places.labels = labels;
    places.separator = rows.indent + labels + rows.gap;
    places.separator_width = label_width(rows.separator, context);
    places.content = places.separator + (rows.separator.empty() ? Length{} : places.separator_width + rows.gap);
    return places;
}

Label label_of(const document::LabelRows& rows, const document::LabelRow& row, const Places& places, Context& context) {
    Label label = make_label(row.label, Alignment::left, rows.line_height, rows.indent, places.labels, context);
    join(label, make_label(rows.separator, Alignment::left, rows.line_height, places.separator, places.separator_width, context));
    return label;
}

}  // namespace

std::unique_ptr<Element> make_label_rows(const document::LabelRows& rows, Length width, Context& context) {
    const Length most = larger({}, (width - rows.indent) / 2);
    const Length labels = rows.label_width ? *rows.label_width : smaller(widest_label(rows, context), most);
    const Places places = places_of(rows, labels, context);
    std::vector<ColumnEntry> entries;
    entries.reserve(rows.rows.size());
    for (const document::LabelRow& row : rows.rows) {
        auto content = make_column(row.content, width - places.content, context);
        const Length before = entries.empty() ? Length{} : rows.row_space;
        auto element = make_labelled(label_of(rows, row, places, context), std::move(content), places.content, before);
        const bool keep = element->keep_with_next();
        entries.push_back({std::move(element), keep, false});
    }
    return std::make_unique<ColumnElement>(std::move(entries));
}

ContentWidth measure_label_rows(const document::LabelRows& rows, Context& context) {
    ContentWidth width;
    for (const document::LabelRow& row : rows.rows) {
        const ContentWidth content = measure(row.content, context);
        width.least = larger(width.least, content.least);
        width.most = larger(width.most, content.most);
        width.atom = larger(width.atom, content.atom);
    }
    const Length labels = rows.label_width ? *rows.label_width : widest_label(rows, context);
    const Length content_x = places_of(rows, labels, context).content;
    return {width.least + content_x, width.most + content_x, width.atom > Length{} ? width.atom + content_x : Length{}};
}

}  // namespace naskah::layout
