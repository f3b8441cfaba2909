#include "workbook/joined_validations.hpp"

#include <algorithm>
#include <tuple>

namespace naskah::workbook {

namespace {

/// All but the area.
auto rule(const Validation& it) {
    return std::tie(it.kind, it.list_source, it.minimum, it.maximum, it.formula, it.offers_only, it.input_title, it.input_message,
                    it.error_title, it.error_message);
}

bool follows(int last, int first) {
    return std::int64_t{last} + 1 == first;
}

void join_below(std::vector<Validation>& validations) {
    std::stable_sort(validations.begin(), validations.end(), [](const Validation& a, const Validation& b) {
        return std::tie(a.range.first.column, a.range.last.column, a.range.first.row) <
               std::tie(b.range.first.column, b.range.last.column, b.range.first.row);
    });
    std::vector<Validation> joined;
    for (Validation& next : validations) {
        const bool continues = !joined.empty() && joined.back().range.first.column == next.range.first.column &&
                               joined.back().range.last.column == next.range.last.column &&
                               follows(joined.back().range.last.row, next.range.first.row) && rule(joined.back()) == rule(next);
        if (continues) {
            joined.back().range.last.row = next.range.last.row;
        } else {
            joined.push_back(std::move(next));
        }
    }
    validations = std::move(joined);
}

void join_beside(std::vector<Validation>& validations) {
    std::stable_sort(validations.begin(), validations.end(), [](const Validation& a, const Validation& b) {
        return std::tie(a.range.first.row, a.range.last.row, a.range.first.column) <
               std::tie(b.range.first.row, b.range.last.row, b.range.first.column);
    });
    std::vector<Validation> joined;
    for (Validation& next : validations) {
        const bool continues = !joined.empty() && joined.back().range.first.row == next.range.first.row &&
                               joined.back().range.last.row == next.range.last.row &&
                               follows(joined.back().range.last.column, next.range.first.column) && rule(joined.back()) == rule(next);
        if (continues) {
            joined.back().range.last.column = next.range.last.column;
        } else {
            joined.push_back(std::move(next));
        }
    }
    validations = std::move(joined);
}

}  // namespace

std::vector<Validation> joined_validations(std::vector<Validation> validations) {
    join_below(validations);
    join_beside(validations);
    std::stable_sort(validations.begin(), validations.end(),
                     [](const Validation& a, const Validation& b) { return a.range.first < b.range.first; });
    return validations;
}

}  // namespace naskah::workbook
