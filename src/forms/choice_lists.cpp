#include "forms/choice_lists.hpp"

#include "forms/about.hpp"
#include "forms/tidy_text.hpp"
#include "workbook/columns.hpp"

namespace naskah::forms {

const std::string* ChoiceLists::Words::find(std::string_view word) const {
    const std::string wanted = folded(word);
    for (const std::vector<std::string>* words : {&shown, &stored}) {
        for (std::size_t at = 0; at < words->size(); ++at) {
            if (folded((*words)[at]) == wanted) return &stored[at];
        }
    }
    return nullptr;
}

ChoiceLists::ChoiceLists(const SheetGrid& sheet) {
    if (sheet.rows().empty() || sheet.rows().front().row != 0) return;
    for (const auto& [column, key] : sheet.rows().front().cells) {
        Words& words = lists_[key.shown()];
        for (const SheetGrid::Row& row : sheet.rows(1, sheet.rows().back().row + 1)) {
            const std::string shown = sheet.shown({row.row, column});
            if (shown.empty() || is_placeholder(shown)) continue;
            words.shown.push_back(shown);
            words.stored.push_back(sheet.shown({row.row, column + 1}));
        }
    }
}

const ChoiceLists::Words* ChoiceLists::of(const workbook::Entry& entry) const {
    if (entry.list.empty()) return nullptr;
    const auto found = lists_.find(tidy(workbook::list_key(entry)));
    return found == lists_.end() || found->second.shown.empty() ? nullptr : &found->second;
}

const ChoiceLists::Words* ChoiceLists::named(std::string_view name) const {
    const auto found = lists_.lower_bound(std::string(name) + "|");
    return found == lists_.end() || !found->first.starts_with(std::string(name) + "|") ? nullptr : &found->second;
}

}  // namespace naskah::forms
