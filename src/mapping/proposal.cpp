#include "mapping/proposal.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "kinds/region.hpp"
#include "mapping/diagnostic_codes.hpp"
#include "mapping/head_words.hpp"
#include "mapping/mapped_sheet.hpp"
#include "text/ascii.hpp"
#include "text/joining.hpp"
#include "text/xml_escaping.hpp"

namespace naskah::mapping {

namespace {

using forms::SheetGrid;
using input::xlsx::CellKind;

constexpr int most_head_rows = 40;  ///< heads are looked for in so many rows
constexpr int most_rows_of_heads = 4;
constexpr std::size_t most_columns = 500;
constexpr double least_likeness = 0.5, least_lead = 0.05;

constexpr std::array<std::string_view, 9> unit_words = {"desa", "kelurahan", "kecamatan", "kabupaten", "wilayah",
                                                        "unit", "kode",      "puskesmas", "nama"};
constexpr std::array<std::string_view, 5> other_words = {"status", "catatan", "keterangan", "jumlah", "total"};

bool has_word(const std::string& head, const auto& words) {
    const std::string small = text::lower_case(head);
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return small.find(word) != std::string::npos; });
}

/// "--" may not stand in a comment.
std::string in_comment(std::string text) {
    for (std::size_t at = text.find("--"); at != std::string::npos; at = text.find("--", at)) text.replace(at, 2, "- -");
    return text;
}

/// Where the units of a sheet stand.
struct UnitColumn {
    int column = 0, head_row = 0, first_row = 0;
    std::size_t length = kinds::desa_length, units = 0;
};

struct Proposed {
    std::string xml;
    std::size_t figures = 0;
};

class Proposer {
 public:
    explicit Proposer(const Hints& hints) : hints_(hints), words_(hints.lists, hints.references) {}

    std::optional<Proposed> sheet(const SheetGrid& grid) const {
        const std::optional<UnitColumn> unit = unit_column(grid);
        if (!unit) return std::nullopt;
        Proposed proposed;
        const auto number = [](int row) { return "\"" + std::to_string(row + 1) + "\""; };
        const std::string level = unit->length == kinds::desa_length        ? "desa"
                                  : unit->length == kinds::kecamatan_length ? "kecamatan"
                                                                            : "kabupaten";
        proposed.xml = "  <lembar nama=" + quoted(grid.name()) + " baris-judul=" + number(unit->head_row) +
                       " baris-data=" + number(unit->first_row) + " tingkat=\"" + level + "\">\n";
        proposed.xml +=
            "    <unit kolom=\"" + workbook::column_name(unit->column) + "\" judul=" + quoted(head(grid, *unit, unit->column)) + "/>\n";
        add_columns(grid, *unit, proposed);
        proposed.xml += "  </lembar>\n";
        return proposed;
    }

 private:
    static std::string quoted(const std::string& text) { return "\"" + text::xml_escaped(text) + "\""; }
    static std::string head(const SheetGrid& grid, const UnitColumn& unit, int column) {
        return head_of(grid, unit.head_row, unit.first_row, column);
    }

    /// The column below a head that speaks of units with the most cells that name some; without a scope with the most texts.
    std::optional<UnitColumn> unit_column(const SheetGrid& grid) const {
        std::optional<UnitColumn> best;
        for (const SheetGrid::Row& row : grid.rows(0, most_head_rows)) {
            std::size_t texts = 0;
            for (const auto& [column, cell] : row.cells) texts += cell.kind == CellKind::text ? 1 : 0;
            for (const auto& [column, cell] : row.cells) {
                if (texts < 2 || cell.kind != CellKind::text || !has_word(cell.shown(), unit_words)) continue;
                const std::optional<UnitColumn> found = units_below(grid, row.row, column);
                if (found && (!best || found->units > best->units)) best = found;
            }
        }
        return best;
    }

    std::optional<UnitColumn> units_below(const SheetGrid& grid, int head_row, int column) const {
        const auto merged = grid.merged({head_row, column});
        const int below = merged ? merged->last.row + 1 : head_row + 1;
        UnitColumn unit{column, head_row, -1, kinds::desa_length, 0};
        std::map<std::size_t, std::pair<std::size_t, int>> by_length;  ///< how many, and the first row
        for (const SheetGrid::Row& row : grid.rows(below, workbook_end)) {
            const forms::GridCell* cell = grid.at({row.row, column});
            if (cell == nullptr || cell->blank() || is_sum_row(cell->shown())) continue;
            if (hints_.scope.empty()) {
                if (cell->kind == CellKind::text) count(by_length[kinds::desa_length], row.row);
                continue;
            }
            for (const std::size_t length : {kinds::desa_length, kinds::kecamatan_length, kinds::kabupaten_length}) {
                if (unit_called(cell->shown(), hints_.scope, length, hints_.regions).region) count(by_length[length], row.row);
            }
        }
        for (const auto& [length, found] : by_length) {
            if (found.first < unit.units || found.first == 0) continue;
            unit.length = length;
            unit.units = found.first;
            unit.first_row = found.second;
        }
        if (unit.units == 0 || unit.first_row - head_row > most_rows_of_heads + 1) return std::nullopt;
        return unit;
    }

    static void count(std::pair<std::size_t, int>& found, int row) {
        if (found.first++ == 0) found.second = row;
    }

    void add_columns(const SheetGrid& grid, const UnitColumn& unit, Proposed& proposed) const {
        std::set<int> columns;
        for (const SheetGrid::Row& row : grid.rows(unit.head_row, unit.first_row))
            for (const auto& [column, cell] : row.cells) columns.insert(column);
        struct Match {
            int column = 0;
            std::string head;
            std::vector<LikelyFigure> likely;
        };
        std::vector<Match> matches;
        for (const int column : columns) {
            const std::string text = head(grid, unit, column);
            if (column == unit.column || text.empty() || is_running_number(text) || text::all_digits(text) ||
                matches.size() >= most_columns)
                continue;
            matches.push_back({column, text, words_.likely(text)});
        }
        std::map<std::pair<std::string, std::int64_t>, double> best;  ///< a figure is of the column that resembles it most
        for (const Match& match : matches) {
            if (match.likely.empty()) continue;
            double& known = best[{match.likely.front().list, match.likely.front().no}];
            known = std::max(known, match.likely.front().likeness);
        }
        for (Match& match : matches) {
            const std::string place = "kolom=\"" + workbook::column_name(match.column) + "\" judul=" + quoted(match.head);
            const LikelyFigure* likely = match.likely.empty() ? nullptr : &match.likely.front();
            const bool sure = likely != nullptr && likely->likeness >= least_likeness &&
                              likely->likeness >= best[{likely->list, likely->no}] &&
                              (match.likely.size() == 1 || likely->likeness - match.likely[1].likeness >= least_lead);
            if (sure) {
                best[{likely->list, likely->no}] = 2;  // of two that resemble it alike the first
                proposed.xml +=
                    "    <angka " + place + " daftar=" + quoted(likely->list) + " no=\"" + std::to_string(likely->no) + "\"/>\n";
                ++proposed.figures;
            } else if (likely != nullptr || !has_word(match.head, other_words)) {
                proposed.xml += "    <!-- belum dikenali: " +
                                in_comment("<angka " + place +
                                           (likely == nullptr ? " daftar=\"\" no=\"\"/>"
                                                              : " daftar=" + quoted(likely->list) + " no=\"" + std::to_string(likely->no) +
                                                                    "\"/> (" + likely->label + "?)")) +
                                " -->\n";
            }
        }
    }

    static constexpr int workbook_end = 1'048'576;
    const Hints& hints_;
    HeadWords words_;
};

}  // namespace

std::optional<std::string> proposed_map(input::xlsx::Reader& reader, const std::string& file, const Hints& hints,
                                        record::Diagnostics& diagnostics) {
    const Proposer proposer(hints);
    std::string sheets;
    std::size_t figures = 0;
    for (std::size_t at = 0; at < reader.sheets().size(); ++at) {
        if (reader.sheets()[at].hidden) continue;
        const std::optional<SheetGrid> grid = SheetGrid::read(reader, at, file, diagnostics);
        if (!grid) return std::nullopt;
        const std::optional<Proposed> proposed = proposer.sheet(*grid);
        if (proposed && proposed->figures > 0) {
            sheets += proposed->xml;
            figures += proposed->figures;
        } else {
            const std::string name = in_comment(text::xml_escaped(grid->name()));
            sheets += "  <!-- lembar \"" + name + "\" tidak memuat kolom wilayah dan angka yang dikenali -->\n";
        }
    }
    if (figures == 0) {
        diagnostics.add({record::Severity::error,
                         code::nothing_to_map,
                         "tidak ada lembar dengan kolom nama wilayah dan kolom angka yang dikenali",
                         {file, 0, 0, {}, {}},
                         {},
                         "sebutkan wilayahnya dengan --wilayah, atau tulis petanya sendiri: naskah new peta"});
        return std::nullopt;
    }
    std::string map =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- Usulan: periksa setiap kolom, lalu hapus atau lengkapi yang belum dikenali. "
        "-->\n<peta>\n";
    map += "  <jenis>" + hints.kind + "</jenis>\n";
    if (!hints.scope.empty()) map += "  <wilayah>" + hints.scope + "</wilayah>\n";
    return map + sheets + "</peta>\n";
}

}  // namespace naskah::mapping
