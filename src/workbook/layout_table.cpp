#include "workbook/layout_table.hpp"

#include <algorithm>
#include <utility>

#include "bahasa/number.hpp"
#include "record/decimal.hpp"
#include "workbook/layout_styles.hpp"
#include "workbook/limits.hpp"

namespace naskah::workbook {

namespace {

bool is_numeric(NumberFormat number) {
    return number == NumberFormat::integer || number == NumberFormat::decimal || number == NumberFormat::precise ||
           number == NumberFormat::tenths || number == NumberFormat::percent || number == NumberFormat::money;
}

/// Whether two columns stand in the same turn of each repetition that both are in.
bool same_repetition(const LeafColumn& one, const LeafColumn& other) {
    return std::all_of(one.groups.begin(), one.groups.end(), [&](const GroupInstance& group) {
        return std::all_of(other.groups.begin(), other.groups.end(),
                           [&](const GroupInstance& match) { return match.group != group.group || match.number == group.number; });
    });
}

Content in_points(Content percent) {
    if (const record::Decimal* share = percent.number()) percent.data = record::Decimal{share->digits, share->places - 2};
    percent.natural = NumberFormat::tenths;
    return percent;
}

class BodyMaker {
 public:
    BodyMaker(const Table& table, const std::vector<const record::Record*>& scope, Lookup& lookup)
        : table_(table), scope_(scope), lookup_(lookup) {}

    TableBody make(const std::vector<const record::Record*>& scope) {
        body_.description = &table_;
        body_.columns = flatten(table_, scope, lookup_);
        body_.has_total_row = !table_.total_label.empty();
        if (!within(body_.columns.size(), column_limit, "kolom")) return std::move(body_);
        plan_columns();
        if (table_.list.empty())
            add_blank_rows();
        else
            add_rows();
        if (!within(body_.rows.size(), row_limit, "baris")) return std::move(body_);
        add_up_rows();
        settle_formats();
        if (body_.has_total_row) make_totals();
        return std::move(body_);
    }

 private:
    bool within(std::size_t count, int limit, const char* what) {
        if (count <= static_cast<std::size_t>(limit)) return true;
        lookup_.error("tabel " + table_.name + " mempunyai " + bahasa::format_integer(static_cast<std::int64_t>(count)) + " " + what +
                          ", Excel menerima paling banyak " + bahasa::format_integer(limit),
                      table_.spot);
        body_ = {};
        body_.description = &table_;
        return false;
    }

    void plan_columns() {
        for (const LeafColumn& column : body_.columns) {
            ColumnPlan plan;
            plan.content = take_apart(column.description->content);
            for (const GroupInstance& group : column.groups) {
                if (!group.group->row_items.empty())
                    plan.row_items.push_back(
                        {values::name_of(group.group->row_items), group.index, group.count, group.group->repeat, group.group->spot});
            }
            for (auto group = column.groups.rbegin(); group != column.groups.rend(); ++group) plan.outer.add(group->item);
            plan.outer.add(scope_);
            plan.formula = resolved(column, column.description->formula);
            plan.total_formula = resolved(column, column.description->total_formula);
            for (const Shade& shade : column.description->shades) {
                std::optional<ResolvedFormula> condition = resolved(column, lookup_.text(shade.condition, plan.outer));
                if (condition && !condition->lacks_cells()) plan.shades.emplace_back(std::move(*condition), shade.fill);
            }
            body_.plans.push_back(std::move(plan));
        }
    }

    std::optional<ResolvedFormula> resolved(const LeafColumn& column, const std::string& text) {
        if (text.empty()) return std::nullopt;
        ResolvedFormula result{parse_formula(text), {}};
        for (const FormulaParts::Piece& part : result.formula.parts) {
            std::vector<std::size_t>& found = result.references.emplace_back();
            if (part.column.empty()) continue;
            for (std::size_t at = 0; at < body_.columns.size(); ++at) {
                const LeafColumn& other = body_.columns[at];
                if (other.description->name == part.column && same_repetition(column, other)) found.push_back(at);
            }
        }
        return result;
    }

    void add_rows() {
        const std::vector<const record::Record*> items = records_of(lookup_.list(table_.list, scope_, table_.spot));
        const PatternParts group = take_apart(table_.group);
        const PatternParts minimum = take_apart(table_.row_minimum), maximum = take_apart(table_.row_maximum);
        const values::Name details = values::name_of(table_.details ? table_.details->list : std::string());
        const PatternParts line = take_apart(table_.line);
        std::string heading;
        std::optional<std::string> lined;
        std::int64_t number = 0;
        for (const record::Record* item : in_order(items)) {
            Scope scope;
            scope.add(item);
            scope.add(scope_);
            scope.count(++number);
            if (std::string own = lookup_.text(group, scope); own != heading) {
                heading = std::move(own);
                if (!heading.empty()) add_heading(heading);
            }
            std::vector<const record::Record*> children;
            if (table_.details) children = records_of(lookup_.list(details, scope, table_.spot));
            const std::size_t first = body_.rows.size();
            add_item(*item, number, children);
            body_.rows[first].minimum = bound(minimum, scope);
            body_.rows[first].maximum = bound(maximum, scope);
            if (table_.line.empty()) continue;
            std::string text = lookup_.text(line, scope);
            body_.rows[first].line_above = lined && *lined != text;
            lined = std::move(text);
        }
    }

    /// From the largest number that `urut` gives; those without one stay behind, as they stood.
    std::vector<const record::Record*> in_order(const std::vector<const record::Record*>& items) {
        if (table_.order.empty()) return items;
        const PatternParts order = take_apart(table_.order);
        std::vector<std::pair<std::optional<double>, const record::Record*>> ordered;
        for (const record::Record* item : items) {
            Scope scope;
            scope.add(item);
            scope.add(scope_);
            const Content content = lookup_.content(order, scope);
            const record::Decimal* number = content.number();
            ordered.emplace_back(number == nullptr ? std::nullopt : std::optional(record::to_double(*number)), item);
        }
        std::stable_sort(ordered.begin(), ordered.end(), [](const auto& one, const auto& other) { return one.first > other.first; });
        std::vector<const record::Record*> result;
        for (const auto& [number, item] : ordered) result.push_back(item);
        return result;
    }

    std::optional<double> bound(const PatternParts& pattern, const Scope& scope) {
        if (pattern.parts.empty()) return std::nullopt;
        const std::optional<record::Decimal> number = parse_number(lookup_.text(pattern, scope));
        return number ? std::optional(record::to_double(*number)) : std::nullopt;
    }

    void add_heading(const std::string& heading) {
        const int at = static_cast<int>(body_.rows.size());
        body_.rows.push_back({heading, false, false, at, at});
        body_.cells.resize(body_.cells.size() + body_.columns.size());
    }

    void add_item(const record::Record& item, std::int64_t number, const std::vector<const record::Record*>& details) {
        const int first = static_cast<int>(body_.rows.size());
        const std::size_t count = std::max<std::size_t>(1, details.size());
        for (std::size_t at = 0; at < count; ++at) {
            const record::Record* detail = at < details.size() ? details[at] : nullptr;
            body_.rows.push_back({std::nullopt, at == 0, detail != nullptr, first, first + static_cast<int>(count) - 1});
            for (std::size_t column = 0; column < body_.columns.size(); ++column) {
                const bool of_details = body_.columns[column].of_details;
                if (of_details ? detail != nullptr : at == 0 || body_.columns[column].description->repeated)
                    body_.cells.push_back(
                        content(column, of_details ? detail : nullptr, &item, of_details ? static_cast<std::int64_t>(at) + 1 : number));
                else
                    body_.cells.emplace_back();
            }
        }
    }

    void add_blank_rows() {
        for (int at = 0; at < table_.blank_rows; ++at) {
            body_.rows.push_back({std::nullopt, true, true, at, at});
            for (std::size_t column = 0; column < body_.columns.size(); ++column)
                body_.cells.push_back(content(column, nullptr, nullptr, at + 1));
        }
    }

    Content content(std::size_t column, const record::Record* detail, const record::Record* item, std::int64_t number) {
        const ColumnPlan& plan = body_.plans[column];
        const ColumnDescription& description = *body_.columns[column].description;
        if (plan.content.parts.empty()) return {};
        if (plan.formula && plan.content.parts.size() == 1 && !plan.content.single_place()) {
            if (const std::optional<record::Decimal> literal = parse_number(plan.content.parts.front().literal))
                return {*literal, NumberFormat::general};
        }
        Scope inner;
        inner.add(detail);
        inner.add(item);
        for (const ColumnPlan::RowItems& step : plan.row_items) {
            const record::Record* found = row_item(step, with_outer(inner, plan.outer, number));
            if (found == nullptr) return {};
            Scope deeper;
            deeper.add(found);
            deeper.add(inner);
            inner = deeper;
        }
        Content result = lookup_.content(plan.content, with_outer(inner, plan.outer, number));
        if (description.points && result.natural == NumberFormat::percent) result = in_points(result);
        if (description.format == NumberFormat::text && result.number() != nullptr)
            result.data = shown(*result.number(), NumberFormat::general);
        return result;
    }

    static Scope with_outer(Scope inner, const Scope& outer, std::int64_t number) {
        inner.add(outer);
        inner.count(number);
        return inner;
    }

    /// Nothing when the row has no items at all.
    const record::Record* row_item(const ColumnPlan::RowItems& step, const Scope& scope) {
        const record::List* list = lookup_.list(step.list, scope, step.spot);
        if (list == nullptr || list->empty()) return nullptr;
        if (list->size() != step.count) {
            lookup_.error("butir mempunyai " + std::to_string(list->size()) + " isi, padahal daftar " + step.repeat + " mempunyai " +
                              std::to_string(step.count),
                          step.spot);
            return nullptr;
        }
        return std::get_if<record::Record>(&(*list)[step.index].data);
    }

    /// The values of plain sums of columns, those first that others need.
    void add_up_rows() {
        std::vector<bool> done(body_.columns.size());
        for (std::size_t column = 0; column < body_.columns.size(); ++column) add_up_column(column, done);
    }

    void add_up_column(std::size_t column, std::vector<bool>& done) {
        if (done[column]) return;
        done[column] = true;
        const std::optional<ResolvedFormula>& formula = body_.plans[column].formula;
        if (!formula || !formula->formula.plain_sum || !body_.plans[column].content.parts.empty()) return;
        for (const std::vector<std::size_t>& columns : formula->references) {
            for (const std::size_t other : columns) add_up_column(other, done);
        }
        for (std::size_t row = 0; row < body_.rows.size(); ++row) {
            if (body_.filled(body_.rows[row], column)) body_.cells[row * body_.columns.size() + column] = row_sum(*formula, row, column);
        }
    }

    Content row_sum(const ResolvedFormula& formula, std::size_t row, std::size_t column) const {
        Sum sum;
        NumberFormat natural = NumberFormat::general;
        for (const std::vector<std::size_t>& columns : formula.references) {
            for (const std::size_t other : columns) {
                const Range range = body_.referenced(row, column, other);
                for (int at = range.first.row; at <= range.last.row; ++at)
                    add(body_.cell(static_cast<std::size_t>(at), other), sum, natural);
            }
        }
        return sum.content(natural);
    }

    static void add(const Content& content, Sum& sum, NumberFormat& natural) {
        const record::Decimal* number = content.number();
        if (number == nullptr) return;
        sum.add(*number);
        if (natural == NumberFormat::general) natural = content.natural;
    }

    void settle_formats() {
        for (std::size_t column = 0; column < body_.columns.size(); ++column) {
            ColumnPlan& plan = body_.plans[column];
            const ColumnDescription& description = *body_.columns[column].description;
            plan.number = description.format;
            if (plan.number == NumberFormat::general && description.entry) plan.number = styles::entry_number(*description.entry);
            plan.numeric = is_numeric(plan.number);
            if (plan.number == NumberFormat::decimal && is_fixed_and_whole(column)) plan.number = NumberFormat::integer;
            if (plan.number != NumberFormat::general) continue;
            for (std::size_t row = 0; row < body_.rows.size() && !plan.numeric; ++row)
                plan.numeric = body_.cell(row, column).number() != nullptr && body_.cell(row, column).natural != NumberFormat::date;
        }
    }

    /// What is neither computed nor filled in by somebody later, and has no decimals anywhere: 12, not 12,0.
    bool is_fixed_and_whole(std::size_t column) const {
        const ColumnDescription& description = *body_.columns[column].description;
        if (description.entry || !description.formula.empty() || body_.is_total(column)) return false;
        for (std::size_t row = 0; row < body_.rows.size(); ++row) {
            const record::Decimal* number = body_.cell(row, column).number();
            if (number != nullptr && record::shortest(*number).places > 0) return false;
        }
        return true;
    }

    void make_totals() {
        body_.totals.resize(body_.columns.size());
        std::vector<bool> done(body_.columns.size());
        for (std::size_t column = 0; column < body_.columns.size(); ++column) make_total(column, done);
    }

    void make_total(std::size_t column, std::vector<bool>& done) {
        if (done[column] || !body_.is_total(column)) return;
        done[column] = true;
        const ColumnPlan& plan = body_.plans[column];
        const ColumnDescription& description = *body_.columns[column].description;
        Sum sum;
        NumberFormat natural = NumberFormat::general;
        if (!plan.total_formula) {
            for (std::size_t row = 0; row < body_.rows.size(); ++row) add(body_.cell(row, column), sum, natural);
            body_.totals[column] = sum.content(natural);
        } else if (!description.total_content.empty()) {
            body_.totals[column] = total_content(description.total_content, plan.outer);
        } else if (plan.total_formula->formula.plain_sum) {
            for (const std::vector<std::size_t>& columns : plan.total_formula->references) {
                for (const std::size_t other : columns) {
                    make_total(other, done);
                    add(body_.totals[other], sum, natural);
                }
            }
            body_.totals[column] = sum.content(natural);
        }
    }

    Content total_content(const Pattern& pattern, const Scope& scope) {
        const PatternParts parts = take_apart(pattern);
        if (parts.parts.size() == 1 && !parts.single_place()) {
            if (const std::optional<record::Decimal> literal = parse_number(pattern.text)) return {*literal, NumberFormat::general};
        }
        return lookup_.content(parts, scope);
    }

    const Table& table_;
    Scope scope_;
    Lookup& lookup_;
    TableBody body_;
};

}  // namespace

bool ResolvedFormula::lacks_cells() const {
    for (std::size_t at = 0; at < references.size(); ++at) {
        if (!formula.parts[at].column.empty() && references[at].empty()) return true;
    }
    return false;
}

Range TableBody::referenced(std::size_t row, std::size_t column, std::size_t other) const {
    const int own = static_cast<int>(row), at = static_cast<int>(other);
    const bool from_details = columns[column].of_details, to_details = columns[other].of_details;
    if (from_details == to_details) return {{own, at}, {own, at}};
    const BodyRow& body_row = rows[row];
    if (from_details) return {{body_row.first_of_parent, at}, {body_row.first_of_parent, at}};
    return {{body_row.first_of_parent, at}, {body_row.last_of_parent, at}};
}

TableBody make_body(const Table& table, const std::vector<const record::Record*>& scope, Lookup& lookup) {
    return BodyMaker(table, scope, lookup).make(scope);
}

}  // namespace naskah::workbook
