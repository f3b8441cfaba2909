#include "mapping/reading.hpp"

#include <map>
#include <optional>
#include <set>
#include <utility>

#include "forms/form.hpp"
#include "forms/typed_number.hpp"
#include "mapping/diagnostic_codes.hpp"
#include "mapping/prose.hpp"
#include "record/building.hpp"

namespace naskah::mapping {

namespace {

using forms::GridCell;
using input::xlsx::CellKind;

/// A whole number, or why the cell holds none.
struct CellFigure {
    std::optional<std::int64_t> number;
    std::string why_not;
};

CellFigure figure_in(const GridCell& cell, const FigureList& list) {
    if (cell.is_formula && cell.kind == CellKind::empty) return {{}, "rumus ini belum dihitung"};
    if (cell.kind == CellKind::error) return {{}, "sel ini berisi " + cell.text};
    if (cell.is_percent) return {{}, "\"" + cell.shown() + "\" persen, bukan banyaknya"};
    std::optional<forms::TypedNumber> typed;
    if (cell.kind == CellKind::number) typed = forms::typed_number(cell.number);
    if (cell.kind == CellKind::text) typed = forms::parse_typed_number(cell.shown());
    if (!typed || typed->percent || !typed->is_whole()) return {{}, "\"" + cell.shown() + "\" bukan bilangan bulat"};
    const double value = typed->value();
    if (value < static_cast<double>(list.minimum) || value > static_cast<double>(list.maximum))
        return {{}, "\"" + cell.shown() + "\" di luar " + std::to_string(list.minimum) + " sampai " + std::to_string(list.maximum)};
    return {static_cast<std::int64_t>(value), {}};
}

class FigureReader {
 public:
    FigureReader(const std::string& file, Figures& figures, record::Diagnostics& diagnostics)
        : file_(file), figures_(figures), diagnostics_(diagnostics) {}

    void read(const MappedSheet& sheet) {
        for (const MappedRow& row : sheet.rows) {
            for (const MapColumn& column : sheet.map->columns) {
                const workbook::Position place = {row.row, column.column};
                const GridCell* cell = sheet.grid.at(place);
                const FigureList* list = list_called(figures_.lists(), column.list);
                if (cell == nullptr || cell->blank() || list == nullptr) continue;
                const CellFigure figure = figure_in(*cell, *list);
                if (figure.number)
                    figures_.add(column.list, column.no, row.unit.code, *figure.number);
                else
                    diagnostics_.add({record::Severity::warning,
                                      code::cell_is_no_figure,
                                      figure.why_not + "; " + row.unit.name + ", " + column.list + " nomor " + std::to_string(column.no) +
                                          " tidak diisi",
                                      {file_, 0, 0, sheet.grid.name(), workbook::cell_name(place)},
                                      {},
                                      "perbaiki selnya, atau isi sendiri di formulir"});
            }
        }
        tell_other_columns(sheet);
    }

 private:
    /// Columns with a head whose cells in the rows of units are numbers.
    void tell_other_columns(const MappedSheet& sheet) {
        std::set<int> named = {sheet.map->unit_column}, with_numbers;
        for (const MapColumn& column : sheet.map->columns) named.insert(column.column);
        for (const MappedRow& row : sheet.rows) {
            for (const forms::SheetGrid::Row& cells : sheet.grid.rows(row.row, row.row + 1)) {
                for (const auto& [column, cell] : cells.cells)
                    if (cell.kind == CellKind::number && !named.contains(column)) with_numbers.insert(column);
            }
        }
        std::vector<std::string> others;
        for (const int column : with_numbers) {
            const std::string head = head_of(sheet.grid, sheet.map->head_row, sheet.map->first_row, column);
            if (!head.empty() && !is_running_number(head)) others.push_back(workbook::column_name(column) + " \"" + head + "\"");
        }
        if (!others.empty())
            diagnostics_.add({record::Severity::warning,
                              code::column_not_in_map,
                              "kolom yang tidak disebut di peta: " + shortened(others),
                              {file_, 0, 0, sheet.grid.name(), {}},
                              {},
                              "tambahkan kolomnya di peta bila angkanya diminta formulir"});
    }

    const std::string& file_;
    Figures& figures_;
    record::Diagnostics& diagnostics_;
};

}  // namespace

void read_figures(const std::vector<MappedSheet>& sheets, const std::string& file, Figures& figures, record::Diagnostics& diagnostics) {
    FigureReader reader(file, figures, diagnostics);
    for (const MappedSheet& sheet : sheets) reader.read(sheet);
}

record::Record record_of(const Figures& figures, const kinds::Kind& kind, const std::string& region, const kinds::RegionTable& regions,
                         record::Diagnostics& diagnostics) {
    record::Record record = record::named(kind.name);
    std::map<std::string, record::List> lists;
    std::vector<std::string> missing;
    for (const kinds::Region& unit : regions.below(region)) {
        std::size_t found = 0;
        for (const auto& [list, no] : figures.rows()) {
            const std::optional<std::int64_t> figure = figures.find(list, no, unit.code, regions);
            if (!figure) continue;
            ++found;
            record::Record item = record::named("nilai");
            item.set("no", record::integer(no));
            item.set("wilayah", record::code_value(unit.code));
            item.set("isi", record::integer(*figure));
            record::append(lists[list], std::move(item));
        }
        if (found < figures.rows().size()) missing.push_back(unit.name);
    }
    for (auto& [list, items] : lists) record.set(list, record::list(std::move(items)));
    if (!missing.empty())
        diagnostics.add({record::Severity::warning,
                         code::unit_without_row,
                         "buku kerja tidak memuat angka (atau tidak selengkapnya): " + shortened(missing),
                         {forms::request_place, 0, 0, {}, {}},
                         {},
                         "isilah sendiri di formulir " + region});
    return record;
}

}  // namespace naskah::mapping
