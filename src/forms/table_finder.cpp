#include "forms/table_finder.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "forms/about.hpp"
#include "forms/tidy_text.hpp"

namespace naskah::forms {

using workbook::LeafColumn;
using workbook::Position;
using workbook::Range;

namespace {

/// Rows that may have been inserted within a header.
constexpr int most_inserted = 3;

/// What a column's header says, from above.
struct Signature {
    std::vector<std::string> groups;  ///< titles of the groups around it
    std::string title, subtitle;      ///< subtitle empty: none
    bool placeholder = false;         ///< the user wrote its title and subtitle
    bool title_matters = true;        ///< false: its subtitle alone tells it from all others

    std::size_t length() const { return groups.size() + 1 + (subtitle.empty() ? 0 : 1); }
    bool operator==(const Signature& other) const { return groups == other.groups && title == other.title && subtitle == other.subtitle; }
};

std::vector<Signature> signatures(const std::vector<LeafColumn>& leaves) {
    std::vector<Signature> result;
    std::map<std::string, int> of_key;
    for (const LeafColumn& leaf : leaves) {
        Signature signature;
        for (const workbook::GroupInstance& group : leaf.groups) {
            if (!group.title.empty()) signature.groups.push_back(folded(group.title));
        }
        signature.title = folded(leaf.title);
        signature.subtitle = folded(leaf.subtitle);
        signature.placeholder = is_placeholder(leaf.key_content);
        if (!leaf.key_content.empty()) ++of_key[signature.subtitle];
        result.push_back(std::move(signature));
    }
    for (std::size_t at = 0; at < leaves.size(); ++at)
        result[at].title_matters = leaves[at].key_content.empty() || of_key[result[at].subtitle] > 1;
    return result;
}

/// The texts of one column within the rows of a header, from above, each once however many rows it is merged over.
struct HeaderText {
    std::string text;
    int last_row = 0;
};

/// Columns, from the left, by what stands in their headers: each leaf looks at those alone that could be its own.
class ColumnIndex {
 public:
    void add(std::string key, std::size_t column) {
        std::vector<std::size_t>& columns = columns_[std::move(key)].columns;
        if (columns.empty() || columns.back() != column) columns.push_back(column);
    }
    /// Those of a key behind the ones at the left that have been taken already.
    std::span<const std::size_t> untaken(const std::string& key, const std::set<std::size_t>& taken) {
        const auto found = columns_.find(key);
        if (found == columns_.end()) return {};
        Entry& entry = found->second;
        while (entry.first < entry.columns.size() && taken.contains(entry.columns[entry.first])) ++entry.first;
        return std::span(entry.columns).subspan(entry.first);
    }

 private:
    struct Entry {
        std::vector<std::size_t> columns;
        std::size_t first = 0;
    };
    std::unordered_map<std::string, Entry> columns_;
};

/// Between the texts of a header in a key: no text has it.
constexpr char level_end = '\x1f';

class Finder {
 public:
    Finder(const SheetGrid& grid, const std::vector<LeafColumn>& leaves, int header_rows)
        : grid_(grid), leaves_(leaves), signatures_(signatures(leaves)), window_(header_rows + most_inserted) {}

    std::optional<FoundTable> find(int below_row) {
        collect_expected();
        const std::optional<int> first = best_row(below_row);
        if (!first) return std::nullopt;
        found_.first_row = *first;
        found_.last_header_row = *first;
        found_.columns.assign(leaves_.size(), -1);
        read_columns();
        index_columns();
        match_columns();
        place_placeholders();
        return std::move(found_);
    }

 private:
    void collect_expected() {
        for (const Signature& signature : signatures_) {
            expected_.insert(signature.groups.begin(), signature.groups.end());
            if (signature.placeholder) continue;
            expected_.insert(signature.title);
            expected_.insert(signature.subtitle);
        }
        expected_.erase(std::string());
    }

    using TitlesByRow = std::map<int, std::set<std::string>>;

    /// The row in which the header begins: of the uppermost rows of a header's height that have most of the titles, the fewest that have
    /// them all.
    std::optional<int> best_row(int below_row) const {
        TitlesByRow titles;
        for (const SheetGrid::Row& row : grid_.rows(below_row + 1, std::numeric_limits<int>::max())) {
            for (const auto& [column, cell] : row.cells) {
                std::string text = folded(cell.shown());
                if (expected_.contains(text)) titles[row.row].insert(std::move(text));
            }
        }
        auto best = titles.end();
        std::size_t best_score = 0;
        for (auto start = titles.begin(); start != titles.end(); ++start) {
            const std::size_t score = titles_within(start, titles.lower_bound(start->first + window_));
            if (score > best_score) {
                best = start;
                best_score = score;
            }
        }
        if (best == titles.end() || best_score * 2 < expected_.size()) return std::nullopt;
        auto end = std::next(best);
        while (titles_within(best, end) < best_score) ++end;
        while (std::next(best) != end && titles_within(std::next(best), end) == best_score) ++best;
        return best->first;
    }

    static std::size_t titles_within(TitlesByRow::const_iterator row, TitlesByRow::const_iterator end) {
        std::set<std::string_view> seen;
        for (; row != end; ++row) seen.insert(row->second.begin(), row->second.end());
        return seen.size();
    }

    void read_columns() {
        int last_column = 0;
        const std::span<const SheetGrid::Row> rows = grid_.rows(found_.first_row, found_.first_row + window_);
        for (const SheetGrid::Row& row : rows) last_column = std::max(last_column, row.cells.back().first);
        for (int column = 0; column <= last_column; ++column) {
            std::vector<HeaderText>& texts = columns_.emplace_back();
            std::optional<Position> above;
            for (int row = found_.first_row; row < found_.first_row + window_; ++row) {
                const std::optional<Range> merged = grid_.merged({row, column});
                const Position anchor = merged ? merged->first : Position{row, column};
                if (above == anchor) continue;
                above = anchor;
                std::string text = folded(grid_.shown(anchor));
                if (!text.empty()) texts.push_back({std::move(text), merged ? merged->last.row : row});
            }
        }
    }

    /// The header text of a column that ends a signature.
    std::optional<std::size_t> end_of(const Signature& signature, const std::vector<HeaderText>& texts) const {
        for (std::size_t at = 0; at < texts.size(); ++at) {
            const bool titled = at > 0 && texts[at - 1].text == signature.title;
            if (signature.subtitle.empty() ? texts[at].text == signature.title
                                           : texts[at].text == signature.subtitle && (titled || !signature.title_matters))
                return at;
        }
        return std::nullopt;
    }

    /// How well the texts above the column's own title are those of its groups: 2 all of them, 1 some, 0 others.
    static int agreement(const Signature& signature, const std::vector<HeaderText>& texts, std::size_t end) {
        const std::size_t own = signature.subtitle.empty() ? 1 : 2;
        const std::size_t above = end + 1 >= own ? end + 1 - own : 0;
        std::size_t same = 0;
        for (std::size_t at = 0; at < above; ++at) {
            if (at < signature.groups.size() && texts[at].text == signature.groups[at]) ++same;
        }
        if (same == above && same == signature.groups.size()) return 2;
        return same > 0 || signature.groups.empty() || above == 0 ? 1 : 0;
    }

    /// Columns with long signatures first: what is left of a merged title belongs to no other.
    void match_columns() {
        std::vector<std::size_t> order(leaves_.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t one, std::size_t other) { return signatures_[one].length() > signatures_[other].length(); });
        for (const int wanted : {2, 1, 0}) {
            for (const std::size_t leaf : order) {
                if (found_.columns[leaf] < 0) match(leaf, wanted);
            }
        }
        for (const std::size_t leaf : order) find_copies(leaf);
    }

    /// By the last text of a header, and by that with all that stands above; there a column's own title doesn't count, the subtitle does.
    void index_columns() {
        for (std::size_t column = 0; column < columns_.size(); ++column) {
            std::string above, higher;  // all but the last text, all but the last two
            for (std::size_t at = 0; at < columns_[column].size(); ++at) {
                const std::string& text = columns_[column][at].text;
                by_text_.add(text, column);
                by_path_.add(above + text, column);
                by_path_.add(higher + level_end + text, column);
                higher = above;
                above += text + level_end;
            }
        }
    }

    static std::string path_of(const Signature& signature) {
        std::string path;
        for (const std::string& group : signature.groups) path += group + level_end;
        return signature.subtitle.empty() ? path + signature.title : path + level_end + signature.subtitle;
    }

    /// The columns that could be those of a leaf; wanted as for agreement.
    std::span<const std::size_t> candidates(std::size_t leaf, int wanted) {
        const Signature& signature = signatures_[leaf];
        if (wanted == 2) return by_path_.untaken(path_of(signature), taken_);
        return by_text_.untaken(signature.subtitle.empty() ? signature.title : signature.subtitle, taken_);
    }

    void match(std::size_t leaf, int wanted) {
        for (const std::size_t column : candidates(leaf, wanted)) {
            ++found_.comparisons;
            if (taken_.contains(column)) continue;
            const std::optional<std::size_t> end = end_of(signatures_[leaf], columns_[column]);
            if (!end || agreement(signatures_[leaf], columns_[column], *end) < wanted) continue;
            found_.columns[leaf] = static_cast<int>(column);
            found_.last_header_row = std::max(found_.last_header_row, columns_[column][*end].last_row);
            taken_.insert(column);
            return;
        }
    }

    void find_copies(std::size_t leaf) {
        if (found_.columns[leaf] < 0) return;
        for (const std::size_t column : candidates(leaf, 2)) {
            ++found_.comparisons;
            if (taken_.contains(column)) continue;
            const std::optional<std::size_t> end = end_of(signatures_[leaf], columns_[column]);
            if (!end || agreement(signatures_[leaf], columns_[column], *end) < 2) continue;
            taken_.insert(column);
            found_.copies.push_back({leaf, static_cast<int>(column)});
        }
    }

    /// Whether a column that belongs to no leaf has a header.
    bool is_titled(int column) const {
        const auto at = static_cast<std::size_t>(column);
        return at < columns_.size() && !columns_[at].empty() && !taken_.contains(at);
    }

    /// Beside the nearest leaf before that has been found, or before the nearest behind. Where a computed column once stood elsewhere than
    /// now, there is nothing beside it, and the next leaf is asked.
    int place_among(std::size_t leaf) const {
        for (std::size_t before = leaf; before-- > 0;) {
            if (found_.columns[before] < 0) continue;
            const int column = found_.columns[before] + 1;
            if (is_titled(column)) return column;
            if (leaves_[before].description->formula.empty()) break;
        }
        if (leaf > 0 && found_.columns[leaf - 1] >= 0 && leaves_[leaf - 1].description->formula.empty())
            return found_.columns[leaf - 1] + 1;
        for (std::size_t later = leaf + 1; later < leaves_.size(); ++later) {
            if (found_.columns[later] >= 0) return found_.columns[later] - static_cast<int>(later - leaf);
        }
        return -1;
    }

    void place_placeholders() {
        for (std::size_t leaf = 0; leaf < leaves_.size(); ++leaf) {
            if (!signatures_[leaf].placeholder || found_.columns[leaf] >= 0) continue;
            const int column = place_among(leaf);
            if (column >= 0 && !taken_.contains(static_cast<std::size_t>(column))) {
                found_.columns[leaf] = column;
                taken_.insert(static_cast<std::size_t>(column));
            }
        }
    }

    const SheetGrid& grid_;
    const std::vector<LeafColumn>& leaves_;
    const std::vector<Signature> signatures_;
    const int window_;
    std::set<std::string> expected_;
    std::vector<std::vector<HeaderText>> columns_;
    std::set<std::size_t> taken_;
    ColumnIndex by_text_, by_path_;
    FoundTable found_;
};

}  // namespace

std::optional<FoundTable> find_table(const SheetGrid& grid, const std::vector<LeafColumn>& leaves, int header_rows, int below_row) {
    return Finder(grid, leaves, header_rows).find(below_row);
}

}  // namespace naskah::forms
