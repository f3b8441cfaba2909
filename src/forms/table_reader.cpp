#include "forms/table_reader.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <utility>

#include "bahasa/number.hpp"
#include "forms/about.hpp"
#include "forms/diagnostic_codes.hpp"
#include "forms/missing_cells.hpp"
#include "forms/tidy_text.hpp"
#include "text/joining.hpp"

namespace naskah::forms {

using workbook::Entry;
using workbook::EntryType;
using workbook::LeafColumn;
using workbook::Position;

namespace {

constexpr const char* new_form_hint = "bila tidak dapat dikembalikan, salin isiannya ke formulir baru dari naskah form";

std::vector<std::string> path_of(const std::string& store) {
    std::vector<std::string> names(1);
    for (const char character : store) {
        if (character == '/')
            names.emplace_back();
        else
            names.back() += character;
    }
    return names;
}

/// "Layap (63.11.06.2009)": as messages call a column.
std::string column_label(const LeafColumn& leaf) {
    std::string label = leaf.title.empty() ? leaf.description->name : leaf.title;
    if (!leaf.key_content.empty()) label += (label.empty() ? "" : " ") + ("(" + leaf.key_content + ")");
    return label;
}

std::string required_hint(const Entry& entry) {
    if (!entry.list.empty()) return "pilih dari daftar di sel itu";
    const bool counted = entry.type == EntryType::integer || entry.type == EntryType::money;
    return counted && entry.minimum.value_or(0) <= 0 ? "tulis 0 bila tidak ada" : std::string();
}

std::string listed(const std::vector<std::string>& words) {
    constexpr std::size_t most = 10;
    if (words.size() <= most) return text::enumerated(words);
    return text::joined(std::span(words).first(most), ", ") + ", dan seterusnya";
}

class TableReader {
 public:
    TableReader(const TableToRead& table, const SheetGrid& grid, CellReader& reader, FormProblems& problems)
        : table_(table), grid_(grid), reader_(reader), problems_(problems) {}

    void read(XmlElement& root) {
        check_columns();
        tell_other_columns();
        check_names();
        learn_units();
        blank_ = is_blank();
        if (table_.description->list.empty())
            read_rows();
        else
            read_given_rows();
        put_into(root);
    }

 private:
    struct Item {
        std::vector<XmlElement> elements;  ///< of a matrix one for each filled cell, else one
        bool has_parent = false;           ///< its own row was there, if perhaps faulty
        int row = 0;
        std::string name;     ///< what details call it that stand elsewhere
        bool faulty = false;  ///< a row with a faulty cell, its own or a detail's, is left out whole: the rest of it would mislead
    };

    /// A detail that names its row, and how many rows stand above it.
    struct MovedDetail {
        int row = 0;
        std::size_t items_above = 0;
    };

    // ---- Columns

    bool is_identifying(std::size_t leaf) const {
        return !table_.description->list.empty() &&
               std::find(table_.identifying.begin(), table_.identifying.end(), leaf) != table_.identifying.end();
    }

    void check_columns() {
        for (std::size_t leaf = 0; leaf < table_.leaves.size(); ++leaf) {
            const std::optional<Entry>& entry = table_.leaves[leaf].description->entry;
            if (table_.found.columns[leaf] >= 0 || !(entry || is_identifying(leaf))) continue;
            if (entry && entry->since > table_.version) continue;
            if (entry && entry->of_document && !entry->required)
                problems_.add_not_there(grid_.name(), "kolom " + column_label(table_.leaves[leaf]));
            else
                tell_missing_column(table_.leaves[leaf]);
        }
        for (const FoundTable::Copy& copy : table_.found.copies) {
            const LeafColumn& leaf = table_.leaves[copy.leaf];
            if (!leaf.description->entry) continue;
            const Position first{table_.found.last_header_row, table_.found.columns[copy.leaf]};
            problems_.add(grid_.name(), {table_.found.last_header_row, copy.column}, code::form_was_changed,
                          "kolom " + column_label(leaf) + " ada dua kali, juga di kolom " + workbook::column_name(first.column),
                          "hapus salah satunya");
        }
    }

    /// At the column that has the title still, where there is one: then its code is what was lost.
    void tell_missing_column(const LeafColumn& leaf) {
        const std::optional<int> titled = leaf.key_content.empty() ? std::nullopt : column_titled(leaf.title);
        if (!titled) {
            problems_.add(grid_.name(), {table_.found.last_header_row, 0}, code::form_was_changed,
                          "kolom " + column_label(leaf) + " tidak ada lagi di tabel ini", new_form_hint);
            return;
        }
        told_.insert(*titled);
        const Position header{table_.found.last_header_row, *titled};
        const std::string shown = grid_.shown(header);
        const bool lost = shown.empty() || folded(shown) == folded(leaf.title);
        problems_.add(grid_.name(), header, code::form_was_changed,
                      "kolom " + leaf.title +
                          (lost ? " kehilangan kode wilayahnya, " : " berkode \"" + shown + "\", padahal kode wilayahnya ") +
                          leaf.key_content,
                      "tulis " + leaf.key_content + " di sel ini; bila kolom ini bukan milik " + leaf.title +
                          ", salin isiannya ke formulir baru dari naskah form");
    }

    /// A column without a place in the table that has this title above it.
    std::optional<int> column_titled(const std::string& title) const {
        const std::vector<int>& columns = table_.found.columns;
        for (const SheetGrid::Row& row : grid_.rows(table_.found.first_row, table_.found.last_header_row + 1)) {
            for (const auto& [column, cell] : row.cells) {
                const bool free = std::find(columns.begin(), columns.end(), column) == columns.end() && !told_.contains(column);
                if (free && folded(cell.shown()) == folded(title)) return column;
            }
        }
        return std::nullopt;
    }

    /// The code above a column decides whose figures it holds; above it may not stand the name of another unit.
    void check_names() {
        std::map<std::string, std::string> codes;  // by the unit's name; two units of one name are told apart by their codes only
        for (const LeafColumn& leaf : table_.leaves) {
            if (!leaf.key_content.empty() && !is_placeholder(leaf.key_content)) codes.emplace(folded(leaf.title), leaf.key_content);
        }
        for (std::size_t leaf = 0; leaf < table_.leaves.size(); ++leaf) {
            const LeafColumn& column = table_.leaves[leaf];
            if (column.key_content.empty() || is_placeholder(column.key_content) || table_.found.columns[leaf] < 0) continue;
            for (int row = table_.found.first_row; row < table_.found.last_header_row; ++row) {
                const Position header{row, table_.found.columns[leaf]};
                const std::string shown = grid_.shown(header);
                const auto other = codes.find(folded(shown));
                if (other == codes.end() || folded(shown) == folded(column.title)) continue;
                problems_.add(grid_.name(), header, code::name_contradicts_code,
                              "nama \"" + shown + "\" berdiri di atas kode " + column.key_content + ", yaitu kode " + column.title +
                                  "; kode " + shown + " adalah " + other->second,
                              "periksa milik siapa angka kolom ini, lalu betulkan nama atau kodenya");
                break;
            }
        }
    }

    /// Columns beside the form's own, whose content nobody reads.
    void tell_other_columns() {
        std::set<int> known = told_;
        known.insert(table_.found.columns.begin(), table_.found.columns.end());
        for (const FoundTable::Copy& copy : table_.found.copies) known.insert(copy.column);
        std::map<int, std::int64_t> others;
        for (const SheetGrid::Row& row : body()) {
            if (is_foreign(row)) continue;
            for (const auto& [column, cell] : row.cells) {
                const bool seen = !cell.blank() && !known.contains(grid_.anchor({row.row, column}).column);
                if (seen) ++others[column];
            }
        }
        for (const auto& [column, count] : others) {
            const std::string title = header_of(column);
            problems_.add_not_taken(grid_.name(), workbook::cell_name({table_.found.last_header_row, column}),
                                    "kolom " + workbook::column_name(column) + (title.empty() ? "" : " (\"" + title + "\")") + " berisi " +
                                        bahasa::format_integer(count) + " sel yang tidak dibaca: formulir ini tidak mempunyai kolom itu",
                                    "pindahkan isinya ke kolom formulir; untuk wilayah atau rincian baru, buat formulir baru dengan naskah "
                                    "form; bila hanya catatan, abaikan");
        }
    }

    /// The lowest text above a column.
    std::string header_of(int column) const {
        for (int row = table_.found.last_header_row; row >= table_.found.first_row; --row) {
            if (std::string text = grid_.shown({row, column}); !text.empty()) return text;
        }
        return {};
    }

    /// The codes that the user wrote above columns of units that are in no table.
    void learn_units() {
        std::map<std::pair<const void*, std::string>, Position> seen;
        std::optional<Position> first_unit;
        for (std::size_t leaf = 0; leaf < table_.leaves.size(); ++leaf) {
            const LeafColumn& column = table_.leaves[leaf];
            keys_.push_back(column.key_content);
            if (!is_placeholder(column.key_content) || table_.found.columns[leaf] < 0) continue;
            const Position header{table_.found.last_header_row, table_.found.columns[leaf]};
            if (!first_unit) first_unit = header;
            std::string& key = keys_.back() = grid_.shown(header);
            if (key.empty() || is_placeholder(key)) {
                key.clear();
                check_unused(leaf, header);
                continue;
            }
            const GridCell* cell = grid_.at(grid_.anchor(header));
            const bool own = cell != nullptr && !cell->is_formula;  // elsewhere it only shows what was written here
            const auto [first, is_new] = seen.emplace(std::pair<const void*, std::string>{column.description, key}, header);
            if (!own) continue;
            if (!is_unit_code(key)) {
                problems_.add(grid_.name(), header, code::unit_without_code, "\"" + key + "\" bukan kode wilayah di bawah " + table_.region,
                              "tulis misalnya " + table_.region + (table_.region.size() == 8 ? ".2001" : ".01"));
            } else if (!is_new) {
                problems_.add(grid_.name(), header, code::unit_without_code,
                              "kode wilayah \"" + key + "\" ada dua kali, juga di " + workbook::cell_name(first->second));
            }
        }
        if (!first_unit || !seen.empty()) return;
        const GridCell* cell = grid_.at(grid_.anchor(*first_unit));
        if (cell == nullptr || !cell->is_formula)
            problems_.add(grid_.name(), *first_unit, code::unit_without_code, "belum ada satu pun wilayah di bawah " + table_.region,
                          "tulis kode dan nama setiap wilayahnya di judul kolom");
    }

    void check_unused(std::size_t leaf, Position header) {
        if (!table_.leaves[leaf].description->entry) return;
        for (const SheetGrid::Row& row : body()) {
            if (!has_content(row.row, leaf)) continue;
            problems_.add(grid_.name(), header, code::unit_without_code, "kolom ini berisi data, tetapi kode wilayahnya belum ditulis",
                          "tulis kode wilayahnya di sel ini");
            return;
        }
    }

    bool is_unit_code(const std::string& key) const {
        if (!key.starts_with(table_.region + ".")) return false;
        const std::string rest = key.substr(table_.region.size() + 1);
        return rest.size() == (table_.region.size() == 8 ? 4 : 2) && rest.find_first_not_of("0123456789") == std::string::npos;
    }

    // ---- Rows

    std::span<const SheetGrid::Row> body() const { return grid_.rows(table_.found.last_header_row + 1, table_.end_row); }

    Position place(int row, std::size_t leaf) const { return {row, table_.found.columns[leaf]}; }

    bool has_content(int row, std::size_t leaf) const {
        if (!table_.leaves[leaf].description->entry || table_.found.columns[leaf] < 0) return false;
        const GridCell* cell = grid_.at(place(row, leaf));
        return cell != nullptr && !cell->blank();
    }
    bool is_unused(std::size_t leaf) const { return !table_.leaves[leaf].key.empty() && keys_[leaf].empty(); }

    std::optional<std::size_t> first_content(int row, bool of_details) const {
        for (std::size_t leaf = 0; leaf < table_.leaves.size(); ++leaf) {
            if (table_.leaves[leaf].of_details == of_details && has_content(row, leaf)) return leaf;
        }
        return std::nullopt;
    }

    /// Rows that hold no data of the table: its total, and what stands among the rows by the form's own description.
    bool is_foreign(const SheetGrid::Row& row) const {
        if (std::find(table_.rows_of_others.begin(), table_.rows_of_others.end(), row.row) != table_.rows_of_others.end()) return true;
        if (table_.description->total_label.empty()) return false;
        const auto first = std::find_if(row.cells.begin(), row.cells.end(), [](const auto& cell) { return !cell.second.blank(); });
        return first != row.cells.end() && folded(first->second.shown()) == folded(table_.description->total_label);
    }

    void read_rows() {
        for (const SheetGrid::Row& row : body()) {
            if (is_foreign(row)) continue;
            if (first_content(row.row, false)) {
                items_.emplace_back();
                name_item(row.row, items_.back());
                read_parent(row.row, nullptr, items_.back());
            }
            if (!row_named(row.row).empty())
                moved_.push_back({row.row, items_.size()});
            else
                read_detail(row.row, items_.empty() ? nullptr : &items_.back());
        }
        for (const MovedDetail& detail : moved_) read_moved(detail);
    }

    void name_item(int row, Item& item) const {
        item.row = row;
        const std::size_t naming = naming_leaf();
        if (naming == table_.leaves.size()) return;
        for (std::size_t leaf = 0; leaf < table_.leaves.size(); ++leaf) {
            const LeafColumn& column = table_.leaves[leaf];
            const bool names = !column.of_details && column.description->entry &&
                               column.description->entry->field == table_.leaves[naming].description->entry->names_row;
            if (names && table_.found.columns[leaf] >= 0) item.name = grid_.shown(place(row, leaf));
        }
    }

    /// What a detail says of the row that it belongs to; empty: the one above.
    std::string row_named(int row) const {
        const std::size_t leaf = naming_leaf();
        return leaf < table_.leaves.size() && has_content(row, leaf) ? grid_.shown(place(row, leaf)) : std::string();
    }

    /// To the row that it names; of several of that name to the one above it, if that is one of them.
    void read_moved(const MovedDetail& detail) {
        const std::string named = row_named(detail.row);
        std::vector<std::size_t> found;
        std::string rows;
        for (std::size_t at = 0; at < items_.size(); ++at) {
            if (folded(items_[at].name) != folded(named)) continue;
            found.push_back(at);
            rows += (rows.empty() ? "" : ", ") + std::to_string(items_[at].row + 1);
        }
        const bool above_is_one = std::any_of(found.begin(), found.end(), [&](std::size_t at) { return at + 1 == detail.items_above; });
        if (above_is_one) return read_detail(detail.row, &items_[detail.items_above - 1]);
        if (found.size() == 1) return read_detail(detail.row, &items_[found.front()]);
        problems_.add(grid_.name(), place(detail.row, naming_leaf()), code::detail_of_unknown_row,
                      found.empty() ? "rincian ini untuk \"" + named + "\", yang tidak ada di tabel ini"
                                    : "rincian ini untuk \"" + named + "\", yang ada di baris " + rows,
                      found.empty() ? "perbaiki kodenya, atau isi dahulu barisnya" : "pindahkan rinciannya ke bawah baris yang dimaksud");
    }

    /// The column in which details name their row, or the number of leaves.
    std::size_t naming_leaf() const {
        const auto found = std::find_if(table_.leaves.begin(), table_.leaves.end(), [](const LeafColumn& leaf) {
            return leaf.description->entry && !leaf.description->entry->names_row.empty();
        });
        return static_cast<std::size_t>(found - table_.leaves.begin());
    }

    void read_given_rows() {
        for (const std::size_t leaf : table_.identifying) {
            if (table_.found.columns[leaf] < 0) return;  // told already: without it no row is known
        }
        std::map<std::string, std::size_t> index;
        for (std::size_t at = 0; at < table_.given.size(); ++at) index.emplace(table_.given[at].identity, at);
        std::vector<std::optional<int>> rows(table_.given.size());
        expect_all_cells();
        items_.resize(table_.given.size());
        Item* current = nullptr;
        for (const SheetGrid::Row& row : body()) {
            if (is_foreign(row)) continue;
            const auto found = index.find(identity(row.row));
            if (found == index.end()) {
                read_stray_row(row.row, current);
            } else if (std::optional<int>& known = rows[found->second]) {
                problems_.add(grid_.name(), place(row.row, table_.identifying.front()), code::row_twice,
                              "baris " + table_.given[found->second].label + " ada dua kali, juga di baris " + std::to_string(*known + 1),
                              "hapus salah satunya");
            } else {
                known = row.row;
                current = &items_[found->second];
                if (missing_) missing_->begin_row(table_.given[found->second].label);
                read_parent(row.row, &table_.given[found->second], *current);
                read_detail(row.row, current);
            }
        }
        tell_missing(rows);
        tell_blank();
        if (missing_) missing_->tell(grid_.name(), problems_);
    }

    /// Of a matrix, blank cells are told together.
    void expect_all_cells() {
        if (!table_.description->cells_are_items || blank_) return;
        std::vector<std::string> labels;
        for (std::size_t leaf = 0; leaf < table_.leaves.size(); ++leaf) {
            missing_column_.push_back(labels.size());
            const bool wanted = table_.leaves[leaf].description->entry && table_.found.columns[leaf] >= 0 && !is_unused(leaf);
            if (wanted) labels.push_back(column_label(table_.leaves[leaf]));
        }
        missing_.emplace(std::move(labels));
    }

    std::string identity(int row) const {
        std::string text;
        for (const std::size_t leaf : table_.identifying) text += folded(grid_.shown(place(row, leaf))) + '\n';
        return text;
    }

    /// Not one of the form's rows: a further detail of the row above, a blank row or a note, or data that belongs nowhere.
    void read_stray_row(int row, Item* current) {
        if (const std::optional<std::size_t> leaf = first_content(row, false)) {
            problems_.add(grid_.name(), place(row, *leaf), code::row_not_of_form, "baris ini tidak ada dalam formulir",
                          "pindahkan isinya ke baris yang sesuai, atau hapus");
            return;
        }
        if (first_content(row, true)) {
            read_detail(row, current);
        } else {
            tell_figures(row);
        }
    }

    /// Of a row that is none of the form's and has figures in columns that nothing is read from.
    void tell_figures(int row) {
        const auto column = std::find_if(table_.found.columns.begin(), table_.found.columns.end(), [&](int candidate) {
            const GridCell* cell = candidate < 0 ? nullptr : grid_.at({row, candidate});
            return cell != nullptr && cell->kind == input::xlsx::CellKind::number && !cell->is_formula;
        });
        if (column == table_.found.columns.end()) return;
        problems_.add_not_taken(grid_.name(), workbook::cell_name({row, *column}),
                                "baris ini berisi angka yang tidak dibaca: formulir ini tidak mempunyai baris itu",
                                "pindahkan isinya ke baris formulir; bila hanya catatan, abaikan");
    }

    void tell_missing(const std::vector<std::optional<int>>& rows) {
        std::vector<std::string> missing;
        for (std::size_t at = 0; at < rows.size(); ++at) {
            if (!rows[at]) missing.push_back(table_.given[at].label);
        }
        if (missing.empty()) return;
        problems_.add(grid_.name(), {table_.found.last_header_row, table_.found.columns[table_.identifying.front()]}, code::row_missing,
                      "baris " + listed(missing) + " tidak ada lagi di tabel ini", new_form_hint);
    }

    /// Whether nothing at all was filled in: then not every cell is told, which would drown all else.
    bool is_blank() const {
        for (const SheetGrid::Row& row : body()) {
            if (first_content(row.row, false) || first_content(row.row, true)) return false;
        }
        return true;
    }

    void tell_blank() {
        if (required_.empty()) return;
        const std::string count = bahasa::format_integer(static_cast<std::int64_t>(required_.size()));
        problems_.add_together(grid_.name(), required_, code::cell_required, "tabel ini belum diisi: " + count + " sel wajib masih kosong",
                               "isi semua sel berwarna kuning; tulis 0 bila tidak ada");
    }

    // ---- Cells

    void read_parent(int row, const GivenRow* given, Item& item) {
        item.has_parent = true;
        std::vector<XmlElement::Attribute> keys = row_keys(row, given);
        if (!table_.description->cells_are_items) {
            XmlElement element;
            element.name = path_of(table_.description->store).back();
            element.place = CellPlace{grid_.name(), {row, std::max(0, table_.found.columns.front())}};
            element.attributes = std::move(keys);
            const std::size_t problems = problems_.count();
            const bool filled = read_fields(row, false, element);
            item.faulty = problems_.count() > problems;
            if (filled || given == nullptr) item.elements.push_back(std::move(element));
            return;
        }
        for (std::size_t leaf = 0; leaf < table_.leaves.size(); ++leaf) {
            const LeafColumn& column = table_.leaves[leaf];
            if (!column.description->entry || column.of_details) continue;
            const std::optional<std::string> value = read_cell(row, leaf);
            if (!value) continue;
            XmlElement element;
            element.name = path_of(table_.description->store).back();
            element.place = CellPlace{grid_.name(), place(row, leaf)};
            element.attributes = keys;
            if (!column.key.empty()) element.attributes.push_back({column.key, keys_[leaf], {}});
            add_value(element, column, *value, element.place);
            item.elements.push_back(std::move(element));
        }
    }

    /// The attributes that each value of a row is kept with.
    std::vector<XmlElement::Attribute> row_keys(int row, const GivenRow* given) const {
        std::vector<XmlElement::Attribute> keys;
        for (std::size_t leaf = 0; leaf < table_.leaves.size(); ++leaf) {
            const std::string& name = table_.leaves[leaf].description->key;
            if (name.empty()) continue;
            std::string value = given != nullptr                 ? given->shown[leaf]
                                : table_.found.columns[leaf] < 0 ? std::string()
                                                                 : grid_.shown(place(row, leaf));
            keys.push_back({name, std::move(value), {}});
        }
        return keys;
    }

    /// Whether any of the row's cells is filled in, rightly or not.
    bool read_fields(int row, bool of_details, XmlElement& element) {
        bool filled = false;
        for (std::size_t leaf = 0; leaf < table_.leaves.size(); ++leaf) {
            const LeafColumn& column = table_.leaves[leaf];
            if (!column.description->entry || column.of_details != of_details) continue;
            filled = filled || has_content(row, leaf);
            const std::optional<std::string> value = read_cell(row, leaf);
            if (!value || !column.description->entry->names_row.empty()) continue;
            const CellPlace cell{grid_.name(), place(row, leaf)};
            const std::size_t before = element.children.size();
            add_value(element, column, *value, cell);
            const bool repeated = !column.key.empty() && element.children.size() > before;
            if (repeated) element.children.back().attributes.push_back({column.key, keys_[leaf], {}});
        }
        return filled;
    }

    static void add_value(XmlElement& element, const LeafColumn& column, const std::string& value, const std::optional<CellPlace>& cell) {
        const std::string& field = column.description->entry->field;
        if (field == ".") {
            element.text = value;
        } else if (field.starts_with('@')) {
            element.attributes.push_back({field.substr(1), value, cell});
        } else {
            XmlElement child;
            child.name = field;
            child.place = cell;
            child.text = value;
            element.children.push_back(std::move(child));
        }
    }

    /// The value of a cell; nothing when it is blank or faulty, which is told.
    std::optional<std::string> read_cell(int row, std::size_t leaf) {
        const LeafColumn& column = table_.leaves[leaf];
        if (table_.found.columns[leaf] < 0 || is_unused(leaf)) return std::nullopt;
        const Entry& entry = *column.description->entry;
        const Position cell = place(row, leaf);
        CellReading reading = reader_.read(entry, grid_.at(cell));
        if (auto* value = std::get_if<std::string>(&reading)) return std::move(*value);
        const std::string start = "kolom " + column_label(column) + ": ";
        if (auto* problem = std::get_if<CellProblem>(&reading)) {
            problems_.add(grid_.name(), cell, problem->code, start + problem->message, std::move(problem->hint));
        } else if (entry.required && blank_) {
            required_.push_back(cell);
        } else if (entry.required) {
            const Position anchor = grid_.anchor(cell);
            if (missing_ && anchor == cell) {
                missing_->add(missing_column_[leaf], cell, required_hint(entry));
                return std::nullopt;
            }
            problems_.add(
                grid_.name(), cell, code::cell_required, start + "wajib diisi",
                anchor == cell ? required_hint(entry) : "sel ini digabung dengan " + workbook::cell_name(anchor) + "; pisahkan, lalu isi");
        }
        return std::nullopt;
    }

    void read_detail(int row, Item* parent) {
        const std::optional<std::size_t> leaf = first_content(row, true);
        if (!leaf) return;
        if (parent == nullptr || !parent->has_parent) {
            problems_.add(grid_.name(), place(row, *leaf), code::detail_without_parent,
                          "rincian ini tidak mempunyai baris induk di atasnya", "isi dahulu kolom di sebelah kirinya");
            return;
        }
        if (parent->elements.empty()) {  // a given row with nothing but details
            XmlElement element;
            element.name = path_of(table_.description->store).back();
            element.place = CellPlace{grid_.name(), place(row, *leaf)};
            parent->elements.push_back(std::move(element));
        }
        const std::vector<std::string> path = path_of(table_.description->details->store);
        XmlElement* outer = &parent->elements.back();
        for (std::size_t at = 0; at + 1 < path.size(); ++at) {
            outer = &outer->child(path[at]);
            if (!outer->place) outer->place = CellPlace{grid_.name(), place(row, *leaf)};
        }
        XmlElement element;
        element.name = path.back();
        element.place = CellPlace{grid_.name(), place(row, *leaf)};
        const std::size_t problems = problems_.count();
        read_fields(row, true, element);
        parent->faulty = parent->faulty || problems_.count() > problems;
        outer->children.push_back(std::move(element));
    }

    void put_into(XmlElement& root) {
        const bool any = std::any_of(items_.begin(), items_.end(), [](const Item& item) { return !item.elements.empty(); });
        if (!any) return;
        const std::vector<std::string> path = path_of(table_.description->store);
        XmlElement* outer = &root;
        for (std::size_t at = 0; at + 1 < path.size(); ++at) {
            outer = &outer->child(path[at]);
            if (!outer->place) outer->place = CellPlace{grid_.name(), {table_.found.first_row, std::max(0, table_.found.columns.front())}};
        }
        for (Item& item : items_) {
            if (item.faulty) continue;
            for (XmlElement& element : item.elements) outer->children.push_back(std::move(element));
        }
    }

    const TableToRead& table_;
    const SheetGrid& grid_;
    CellReader& reader_;
    FormProblems& problems_;
    std::vector<std::string> keys_;  ///< by leaf: the code of its unit
    std::set<int> told_;             ///< columns that are no leaf's, told already
    std::vector<Item> items_;
    std::vector<MovedDetail> moved_;
    bool blank_ = false;
    std::vector<Position> required_;           ///< cells of a blank table
    std::optional<MissingCells> missing_;      ///< of a given matrix that is not blank
    std::vector<std::size_t> missing_column_;  ///< by leaf: its number there
};

}  // namespace

void read_table(const TableToRead& table, const SheetGrid& grid, CellReader& reader, FormProblems& problems, XmlElement& root) {
    TableReader(table, grid, reader, problems).read(root);
}

std::vector<std::size_t> identifying_leaves(const std::vector<LeafColumn>& leaves, bool all) {
    std::vector<std::size_t> keys, showing;
    for (std::size_t leaf = 0; leaf < leaves.size(); ++leaf) {
        const workbook::ColumnDescription& column = *leaves[leaf].description;
        if (leaves[leaf].of_details || column.entry || column.content.empty()) continue;
        if (!column.key.empty()) keys.push_back(leaf);
        if (column.formula.empty()) showing.push_back(leaf);
    }
    return keys.empty() || all ? showing : keys;
}

}  // namespace naskah::forms
