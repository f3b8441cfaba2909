#include "forms/live_relations.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "forms/live_checks.hpp"
#include "text/ascii.hpp"

namespace naskah::forms {

namespace {

/// "s12"; without a letter a number.
struct RelationTerm {
    std::string letter, number;
};

/// "s12+s13"; `letter` for those that have none. Nothing when it is anything else.
std::optional<std::vector<RelationTerm>> relation_terms(std::string_view text, const std::string& letter) {
    std::vector<RelationTerm> terms;
    for (;;) {
        const std::size_t plus = text.find('+');
        const std::string_view word = text.substr(0, plus);
        const std::size_t digits = std::min(word.find_first_of("0123456789"), word.size());
        RelationTerm term{std::string(word.substr(0, digits)), std::string(word.substr(digits))};
        if (!text::all_digits(term.number)) return std::nullopt;
        if (term.letter.empty()) term.letter = letter;
        terms.push_back(std::move(term));
        if (plus == std::string_view::npos) return terms;
        text.remove_prefix(plus + 1);
    }
}

class RelationPlacer {
 public:
    RelationPlacer(const std::vector<LiveTable>& tables, workbook::Lookup& lookup) : tables_(tables), lookup_(lookup) {
        for (std::size_t at = 0; at < tables.size(); ++at) {
            const std::string& letter = tables[at].placed->description->letter;
            if (letter.empty()) continue;
            by_letter_[letter] = at;
            for (const auto& [unit, column] : tables[at].column_of_unit) units_.insert(unit);
        }
    }

    void place(const workbook::Relation& relation, const workbook::Scope& scope) {
        const auto text = [&](const workbook::Pattern& pattern) { return lookup_.text(pattern, scope); };
        if (!relation.condition.empty() && text(relation.condition) != relation.wanted) return;
        const std::string left = text(relation.left), right = text(relation.right), level = text(relation.level);
        const auto left_terms = relation_terms(left, {}), right_terms = relation_terms(right, relation.letter);
        const bool known = level == "galat" || level == "peringatan" || level == "sama";
        if (!left_terms || !right_terms || !known)
            return lookup_.error("hubungan \"" + left + "\", \"" + right + "\", \"" + level + "\" tidak dapat dibaca", relation.spot,
                                 "tulis misalnya s12+s13, dan tingkat galat, peringatan, atau sama");
        LiveRelation made;
        made.equal = level == "sama";
        made.status = level == "galat" ? live_status::refused : live_status::asked;
        for (const std::string& unit : units_) place(made, *left_terms, *right_terms, unit);
    }

    RelationsByCell take() { return std::move(placed_); }

 private:
    struct CellPlaceOfTerm {
        std::size_t table = 0;
        workbook::Position cell;
    };

    std::optional<CellPlaceOfTerm> find(const RelationTerm& term, const std::string& unit) const {
        const auto table = by_letter_.find(term.letter);
        if (table == by_letter_.end()) return std::nullopt;
        const LiveTable& found = tables_[table->second];
        const auto row = found.row_of_number.find(term.number);
        const auto column = found.column_of_unit.find(unit);
        if (row == found.row_of_number.end() || column == found.column_of_unit.end()) return std::nullopt;
        return CellPlaceOfTerm{table->second, {row->second, column->second}};
    }

    void place(LiveRelation relation, const std::vector<RelationTerm>& left, const std::vector<RelationTerm>& right,
               const std::string& unit) {
        std::vector<CellPlaceOfTerm> of_left;
        for (const bool is_left : {true, false}) {
            for (const RelationTerm& term : is_left ? left : right) {
                std::vector<std::string>& side = is_left ? relation.left : relation.right;
                if (term.letter.empty()) {
                    side.push_back(term.number);
                    continue;
                }
                const std::optional<CellPlaceOfTerm> place = find(term, unit);
                if (!place) return;
                side.push_back(workbook::cell_name(tables_[place->table].value_place(place->cell.row, place->cell.column)));
                if (is_left) of_left.push_back(*place);
            }
        }
        for (const CellPlaceOfTerm& place : of_left)
            placed_.emplace(std::pair(static_cast<std::ptrdiff_t>(place.table), place.cell), relation);
    }

    const std::vector<LiveTable>& tables_;
    workbook::Lookup& lookup_;
    std::map<std::string, std::size_t> by_letter_;
    std::set<std::string> units_;
    RelationsByCell placed_;
};

}  // namespace

RelationsByCell placed_relations(const workbook::Template& description, const record::Record& record, const std::vector<LiveTable>& tables,
                                 workbook::Lookup& lookup) {
    RelationPlacer placer(tables, lookup);
    workbook::Scope whole;
    whole.add(&record);
    for (const workbook::Relation& relation : description.relations) {
        for (const record::Record* item : workbook::records_of(lookup.list(relation.list, whole, relation.list_spot))) {
            workbook::Scope scope;
            scope.add(item);
            scope.add(whole);
            placer.place(relation, scope);
        }
    }
    return placer.take();
}

}  // namespace naskah::forms
