#include "workbook/template_check.hpp"

#include <utility>
#include <variant>

#include "record/whole_record.hpp"
#include "workbook/patterns.hpp"

namespace naskah::workbook {

namespace {

using record::Record;

/// Goes through a template with a record in which nothing is absent and no list is empty.
class Walk {
 public:
    Walk(const Template& description, const Record& record, record::Diagnostics& diagnostics)
        : description_(description), source_(*description.source), lookup_(source_, diagnostics) {
        whole_.add(&record);
    }

    void over_all() {
        text(description_.title, whole_);
        for (const SheetDescription& sheet : description_.sheets) {
            for_each_item(sheet.repeat, sheet.repeat_spot, whole_, [&](const Scope& scope) { over_sheet(sheet, scope); });
        }
        for (const Relation& relation : description_.relations) {
            for_each_item(relation.list, relation.list_spot, whole_, [&](const Scope& scope) {
                for (const Pattern* pattern : {&relation.condition, &relation.left, &relation.right, &relation.level})
                    text(*pattern, scope);
            });
        }
    }

 private:
    /// What columns see. Titles: the items of the repetitions that they stand in, the sheet's item, the record. Contents before these: the
    /// items of `butir`, the detail, the row.
    struct ColumnScope {
        Scope row, titles;
        Scope contents() const {
            Scope scope = row;
            scope.add(titles);
            scope.count(1);
            return scope;
        }
    };

    static Scope with(const Record* inner, const Scope& outer) {
        Scope scope;
        scope.add(inner);
        scope.add(outer);
        return scope;
    }

    /// Without a list's name once, with the scope as it is.
    template <typename Use>
    void for_each_item(const std::string& list, record::Spot spot, const Scope& scope, Use use) {
        if (list.empty()) return use(scope);
        for (const Record* item : records_of(lookup_.list(list, scope, spot))) use(with(item, scope));
    }

    // ---- Places, each told where it stands

    void text(const Pattern& pattern, const Scope& scope) {
        for_each_place(pattern, [&](const PatternParts& place) { lookup_.text(place, scope); });
    }

    void content(const Pattern& pattern, const Scope& scope) {
        const bool alone = take_apart(pattern).single_place();
        for_each_place(pattern, [&](const PatternParts& place) {
            if (alone)
                lookup_.content(place, scope);
            else
                lookup_.text(place, scope);
        });
    }

    template <typename Use>
    void for_each_place(const Pattern& pattern, Use use) {
        std::size_t from = pattern.spot.offset;
        for (const PatternParts::Part& part : take_apart(pattern).parts) {
            if (!part.place) continue;
            PatternParts place;
            place.parts.push_back(part);
            place.spot = pattern.spot;
            // Written with entities it isn't found, and the attribute's beginning will do.
            const std::string written = "{" + values::written(*part.place) + "}";
            if (const std::size_t found = source_.text().find(written, from); found != std::string_view::npos) {
                place.spot.offset = found;
                from = found + written.size();
            }
            use(place);
        }
    }

    // ---- Sheets

    void over_sheet(const SheetDescription& sheet, const Scope& scope) {
        text(sheet.name, scope);
        for (const SheetItem& item : sheet.items) std::visit([&](const auto& one) { over(one, scope); }, item);
    }

    void over(const TitleLine& line, const Scope& scope) { text(line.text, scope); }
    void over(const TextLine& line, const Scope& scope) { text(line.text, scope); }
    void over(const ProgressLines&, const Scope&) {}
    void over(const SheetLinks&, const Scope&) {}
    void over(const ChartDescription& chart, const Scope& scope) { text(chart.title, scope); }
    void over(const LabelledValue& value, const Scope& scope) {
        content(value.content, scope);
        if (value.entry) over_list(*value.entry, scope);
    }

    void over_list(const Entry& entry, const Scope& scope) {
        if (entry.list.empty()) return;
        for_each_item(entry.list, entry.list_spot, scope, [&](const Scope& item) {
            text({entry.list_shows, entry.shows_spot}, item);
            text({entry.list_stores, entry.stores_spot}, item);
        });
    }

    // ---- Tables

    void over(const Table& table, const Scope& scope) {
        for_each_item(table.list, table.list_spot, scope, [&](const Scope& item) {
            ColumnScope columns;
            columns.titles = scope;
            if (!table.list.empty()) columns.row.add(item.innermost());
            text(table.group, columns.contents());
            text(table.row_minimum, columns.contents());
            text(table.row_maximum, columns.contents());
            text(table.order, columns.contents());
            text(table.line, columns.contents());
            for (const ColumnNode& node : table.columns) over(node, columns);
            if (table.details) over(*table.details, columns);
        });
    }

    void over(const Details& details, const ColumnScope& scope) {
        for_each_item(details.list, details.list_spot, scope.contents(), [&](const Scope& item) {
            ColumnScope columns = scope;
            if (!details.list.empty()) columns.row = with(item.innermost(), scope.row);
            for (const ColumnNode& node : details.columns) over(node, columns);
        });
    }

    void over(const ColumnNode& node, const ColumnScope& scope) {
        if (const auto* group = std::get_if<ColumnGroup>(&node)) return over(*group, scope);
        const auto& column = std::get<ColumnDescription>(node);
        text(column.title, scope.titles);
        text(column.subtitle, scope.titles);
        content(column.content, scope.contents());
        content(column.total_content, scope.titles);
        for (const Shade& shade : column.shades) text(shade.condition, scope.titles);
        if (column.entry) over_list(*column.entry, scope.titles);
    }

    void over(const ColumnGroup& group, const ColumnScope& scope) {
        for_each_item(group.repeat, group.repeat_spot, scope.titles, [&](const Scope& titles) {
            text(group.title, titles);
            text(group.key_content, titles);
            const ColumnScope outer{scope.row, titles};
            for_each_item(group.row_items, group.row_items_spot, outer.contents(), [&](const Scope& item) {
                ColumnScope columns = outer;
                if (!group.row_items.empty()) columns.row = with(item.innermost(), outer.row);
                for (const ColumnNode& node : group.columns) over(node, columns);
            });
        });
    }

    const Template& description_;
    const record::SourceText& source_;
    Lookup lookup_;
    Scope whole_;
};

}  // namespace

void check_template(const Template& description, const record::RecordSchema& seen, record::Diagnostics& diagnostics) {
    const Record record = record::whole_record(seen);
    Walk(description, record, diagnostics).over_all();
}

}  // namespace naskah::workbook
