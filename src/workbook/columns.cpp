#include "workbook/columns.hpp"

#include <algorithm>
#include <utility>

#include "workbook/patterns.hpp"
#include "workbook/template_columns.hpp"

namespace naskah::workbook {

namespace {

class Flattener {
 public:
    Flattener(Scope outer, Lookup& lookup) : outer_(std::move(outer)), lookup_(lookup) {}

    void add(const std::vector<ColumnNode>& nodes, bool of_details) {
        of_details_ = of_details;
        for (const ColumnNode& node : nodes) add(node);
    }
    std::vector<LeafColumn> take() { return std::move(columns_); }

 private:
    /// What titles see: the items of the repetitions, the innermost first.
    Scope scope() const {
        Scope scope;
        for (auto group = groups_.rbegin(); group != groups_.rend(); ++group) scope.add(group->item);
        scope.add(outer_);
        return scope;
    }

    void add(const ColumnNode& node) {
        if (const auto* group = std::get_if<ColumnGroup>(&node)) return add_group(*group);
        const auto& description = std::get<ColumnDescription>(node);
        LeafColumn leaf;
        leaf.description = &description;
        leaf.title = lookup_.text(description.title, scope());
        leaf.subtitle = lookup_.text(description.subtitle, scope());
        leaf.groups = groups_;
        leaf.of_details = of_details_;
        for (std::size_t at = 0; at < groups_.size(); ++at) {
            if (groups_[at].group->key.empty()) continue;
            leaf.key = groups_[at].group->key;
            leaf.key_content = leaf.subtitle = keys_[at];
        }
        columns_.push_back(std::move(leaf));
    }

    void add_group(const ColumnGroup& group) {
        if (group.repeat.empty()) return add_instance({&group, {}, 0, 1, nullptr, 0});
        const std::vector<const record::Record*> items = records_of(lookup_.list(group.repeat, scope(), group.spot));
        for (std::size_t index = 0; index < items.size(); ++index) add_instance({&group, {}, index, items.size(), items[index], 0});
    }

    void add_instance(GroupInstance instance) {
        const ColumnGroup& group = *instance.group;
        instance.number = next_number_++;
        groups_.push_back(std::move(instance));
        groups_.back().title = lookup_.text(group.title, scope());
        keys_.push_back(lookup_.text(group.key_content, scope()));
        for (const ColumnNode& node : group.columns) add(node);
        keys_.pop_back();
        groups_.pop_back();
    }

    Scope outer_;
    Lookup& lookup_;
    std::vector<LeafColumn> columns_;
    std::vector<GroupInstance> groups_;
    std::vector<std::string> keys_;  ///< of each of `groups_`
    int next_number_ = 0;
    bool of_details_ = false;
};

int levels(const std::vector<ColumnNode>& nodes) {
    int deepest = 0;
    for (const ColumnNode& node : nodes) {
        const auto* group = std::get_if<ColumnGroup>(&node);
        if (group != nullptr) deepest = std::max(deepest, levels(group->columns) + (group->title.empty() ? 0 : 1));
    }
    return deepest;
}

bool any_subtitle(const std::vector<ColumnNode>& nodes) {
    return std::any_of(nodes.begin(), nodes.end(), [](const ColumnNode& node) {
        if (const auto* column = std::get_if<ColumnDescription>(&node)) return !column->subtitle.empty();
        const auto& group = std::get<ColumnGroup>(node);
        return !group.key.empty() || any_subtitle(group.columns);
    });
}

}  // namespace

std::string list_key(const Entry& entry) {
    return entry.list + "|" + entry.list_shows + "|" + entry.list_stores;
}

std::vector<LeafColumn> flatten(const Table& table, const std::vector<const record::Record*>& scope, Lookup& lookup) {
    Flattener flattener(Scope(scope), lookup);
    flattener.add(table.columns, false);
    if (table.details) flattener.add(table.details->columns, true);
    return flattener.take();
}

std::vector<LeafColumn> flatten(const Table& table, const std::vector<const record::Record*>& scope, const record::SourceText& source,
                                record::Diagnostics& diagnostics) {
    Lookup lookup(source, diagnostics);
    return flatten(table, scope, lookup);
}

bool has_subtitles(const Table& table) {
    return any_subtitle(table.columns) || (table.details && any_subtitle(table.details->columns));
}

int header_rows(const Table& table) {
    const int deepest = std::max(levels(table.columns), table.details ? levels(table.details->columns) : 0);
    return deepest + 1 + (has_subtitles(table) ? 1 : 0);
}

}  // namespace naskah::workbook
