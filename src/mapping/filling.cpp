#include "mapping/filling.hpp"

#include <cmath>
#include <map>
#include <set>
#include <utility>

#include "forms/typed_number.hpp"
#include "input/xlsx/diagnostic_codes.hpp"
#include "mapping/diagnostic_codes.hpp"
#include "mapping/prose.hpp"
#include "office/package.hpp"
#include "office/part_xml.hpp"
#include "office/relationships.hpp"
#include "office/sheet_text.hpp"
#include "text/joining.hpp"

namespace naskah::mapping {

namespace {

using forms::GridCell;
using input::xlsx::CellKind;
using office::Package;
using office::Relationships;
using office::SheetText;
using record::Severity;

/// What a cell holds as a number, also when it was typed as text.
std::optional<double> number_in(const GridCell& cell) {
    if (cell.kind == CellKind::number && !cell.is_percent) return cell.number;
    if (cell.kind != CellKind::text) return std::nullopt;
    const std::optional<forms::TypedNumber> typed = forms::parse_typed_number(cell.shown());
    return typed && !typed->percent ? std::optional(typed->value()) : std::nullopt;
}

class Filler {
 public:
    Filler(Package package, const std::string& file, const record::Input& map_input, const Figures& figures,
           const kinds::RegionTable& regions, OtherValues other_values, record::Diagnostics& diagnostics)
        : package_(std::move(package)),
          file_(file),
          map_input_(map_input),
          figures_(figures),
          regions_(regions),
          other_values_(other_values),
          diagnostics_(diagnostics) {}

    bool open() {
        const auto main = Relationships(package_, {}).of_type("officeDocument");
        const std::optional<std::string> xml = main ? package_.read(main->part) : std::nullopt;
        pugi::xml_document document;
        if (!xml || !office::parse_part(document, *xml)) return false;
        main_part_ = main->part;
        const Relationships relationships(package_, main_part_);
        for (const pugi::xml_node one : office::child_named(document.document_element(), "sheets").children()) {
            const auto target = relationships.of_id(office::prefixed_attribute(one, "id").value());
            if (office::local_name(one) == "sheet" && target && target->type == "worksheet")
                parts_[one.attribute("name").value()] = target->part;
        }
        return true;
    }

    void fill(const MappedSheet& sheet) {
        SheetText* text = text_of(sheet.grid.name());
        if (text == nullptr) return cannot_change(sheet.grid.name());
        std::map<std::pair<std::string, std::int64_t>, int> columns;
        for (const MapColumn& column : sheet.map->columns) {
            const auto [known, is_new] = columns.emplace(std::pair(column.list, column.no), column.column);
            if (!is_new)
                diagnostics_.add(map_input_.diagnose(
                    Severity::error, code::map_contradicts_form,
                    column.list + " nomor " + std::to_string(column.no) + " sudah ditulis di kolom " + workbook::column_name(known->second),
                    column.spot, "beberapa kolom untuk satu angka hanya dapat dibaca, tidak dapat diisi"));
        }
        for (const MappedRow& row : sheet.rows) fill_row(sheet, row, *text);
        tell_units_without_row(sheet);
    }

    /// Rows of the form's lists that no sheet has a column for.
    void tell_unmapped(const std::vector<MappedSheet>& sheets) {
        std::set<std::pair<std::string, std::int64_t>> mapped;
        for (const MappedSheet& sheet : sheets)
            for (const MapColumn& column : sheet.map->columns) mapped.emplace(column.list, column.no);
        std::vector<std::string> missing;
        for (const FigureList& list : figures_.lists()) {
            std::vector<std::int64_t> numbers;
            for (const auto& [name, no] : figures_.rows())
                if (name == list.name && !mapped.contains({name, no})) numbers.push_back(no);
            if (!numbers.empty()) missing.push_back(list.name + " " + in_ranges(numbers));
        }
        if (!missing.empty())
            diagnostics_.add({Severity::warning,
                              code::figure_without_cell,
                              "angka masukan yang tidak mempunyai kolom di peta: " + text::joined(missing, "; "),
                              {map_input_.file, 0, 0, {}, {}},
                              {},
                              "tambahkan kolomnya di peta bila buku kerja itu memintanya"});
    }

    std::optional<Filled> finish() {
        if (diagnostics_.has_errors()) return std::nullopt;
        if (filled_.written > 0 && !recompute()) return std::nullopt;
        for (const auto& [part, text] : texts_) package_.write(part, text.text(results_));
        std::optional<std::string> bytes = package_.pack();
        if (!bytes) cannot_change({});
        if (!bytes) return std::nullopt;
        filled_.bytes = std::move(*bytes);
        return std::move(filled_);
    }

 private:
    SheetText* text_of(const std::string& sheet) {
        const auto part = parts_.find(sheet);
        if (part == parts_.end()) return nullptr;
        const auto known = texts_.find(part->second);
        if (known != texts_.end()) return &known->second;
        std::optional<std::string> xml = package_.read(part->second);
        std::optional<SheetText> text = xml ? SheetText::read(std::move(*xml)) : std::nullopt;
        return text ? &texts_.emplace(part->second, std::move(*text)).first->second : nullptr;
    }

    void cannot_change(const std::string& sheet) {
        diagnostics_.add(
            {Severity::error,
             input::xlsx::code::workbook_broken,
             sheet.empty() ? "buku kerja ini tidak dapat diubah tanpa merusaknya" : "lembar ini tidak dapat diubah tanpa merusaknya",
             {file_, 0, 0, sheet, {}},
             {},
             "buka dengan Excel atau LibreOffice, simpan ulang sebagai .xlsx, lalu coba lagi"});
    }

    void at_cell(const char* code, std::string message, const MappedSheet& sheet, workbook::Position place, std::string hint) {
        diagnostics_.add({Severity::warning,
                          code,
                          std::move(message),
                          {file_, 0, 0, sheet.grid.name(), workbook::cell_name(place)},
                          {},
                          std::move(hint)});
    }

    void fill_row(const MappedSheet& sheet, const MappedRow& row, SheetText& text) {
        std::vector<std::string> without;
        for (const MapColumn& column : sheet.map->columns) {
            const std::optional<std::int64_t> figure = figures_.find(column.list, column.no, row.unit.code, regions_);
            if (figure)
                put(sheet, row, column, *figure, text);
            else
                without.push_back(workbook::column_name(column.column));
        }
        if (without.empty()) return;
        const std::string unit = row.unit.type + " " + row.unit.name;
        at_cell(code::cell_without_figure,
                without.size() == sheet.map->columns.size()
                    ? "masukan tidak memuat angka " + unit
                    : "masukan tidak memuat angka " + unit + " untuk kolom " + text::joined(without, ", "),
                sheet, {row.row, sheet.map->unit_column}, "selnya dibiarkan");
    }

    void put(const MappedSheet& sheet, const MappedRow& row, const MapColumn& column, std::int64_t figure, SheetText& text) {
        const workbook::Position place = {row.row, column.column};
        const office::CellPosition cell = {place.row + 1, place.column + 1};
        const std::string what = row.unit.type + " " + row.unit.name + ", " + column.list + " nomor " + std::to_string(column.no);
        if (sheet.grid.anchor(place) != place)
            return at_cell(code::cell_cannot_be_changed,
                           "bagian dari sel yang digabung; " + what + " (" + std::to_string(figure) + ") tidak ditulis", sheet, place,
                           "perbaiki kolomnya di peta");
        if (text.is_formula(cell))
            return at_cell(code::cell_cannot_be_changed,
                           "sel ini berisi rumus; " + what + " (" + std::to_string(figure) + ") tidak ditulis", sheet, place,
                           "rumus tidak pernah diganti; perbaiki kolomnya di peta");
        const GridCell* there = sheet.grid.at(place);
        if (there != nullptr && !there->blank()) {
            const std::optional<double> known = number_in(*there);
            if (known && *known == static_cast<double>(figure)) {
                ++filled_.same;
                return;
            }
            if (other_values_ == OtherValues::kept)
                return at_cell(
                    code::cell_holds_other,
                    "sel ini sudah berisi \"" + there->shown() + "\", bukan " + std::to_string(figure) + " (" + what + "); tidak diganti",
                    sheet, place, "ganti juga sel yang sudah berisi dengan --timpa-nilai");
        }
        if (!text.set_number(cell, std::to_string(figure))) return cannot_change(sheet.grid.name());
        ++filled_.written;
    }

    void tell_units_without_row(const MappedSheet& sheet) {
        std::set<std::string> codes;
        for (const MappedRow& row : sheet.rows) codes.insert(row.unit.code);
        std::vector<std::string> missing;
        for (const std::string& unit : figures_.units()) {
            if (unit.size() != sheet.map->unit_length || codes.contains(unit) || !kinds::lies_in(unit, sheet.scope)) continue;
            const kinds::Region* region = regions_.find(unit);
            missing.push_back(region == nullptr ? unit : region->name);
        }
        if (missing.empty()) return;
        diagnostics_.add({Severity::warning,
                          code::figure_without_cell,
                          "angka masukan yang tidak mempunyai baris di lembar ini: " + shortened(missing),
                          {file_, 0, 0, sheet.grid.name(), {}},
                          {},
                          "periksa nama unit di buku kerja, atau tambahkan barisnya"});
    }

    /// Also formulas of other sheets may look at what was written.
    bool recompute() {
        for (const auto& [sheet, part] : parts_) {
            const std::optional<std::string> xml = package_.read(part);
            if (!xml || (xml->find("<f") == std::string::npos && xml->find(":f") == std::string::npos)) continue;
            SheetText* text = text_of(sheet);
            if (text == nullptr) {
                cannot_change(sheet);
                return false;
            }
            if (text->has_formulas()) results_ = office::FormulaResults::dropped;
        }
        if (results_ == office::FormulaResults::kept) return true;
        std::optional<std::string> main = package_.read(main_part_);
        if (main) main = office::computed_when_opened(std::move(*main));
        if (main)
            package_.write(main_part_, std::move(*main));
        else
            cannot_change({});
        return main.has_value();
    }

    Package package_;
    const std::string& file_;
    const record::Input& map_input_;
    const Figures& figures_;
    const kinds::RegionTable& regions_;
    OtherValues other_values_;
    record::Diagnostics& diagnostics_;
    std::string main_part_;
    std::map<std::string, std::string> parts_;  ///< by the names of the sheets
    std::map<std::string, SheetText> texts_;    ///< of parts that are changed
    office::FormulaResults results_ = office::FormulaResults::kept;
    Filled filled_;
};

}  // namespace

std::optional<Filled> fill(std::string_view workbook, const std::string& file, const std::vector<MappedSheet>& sheets,
                           const record::Input& map_input, const Figures& figures, const kinds::RegionTable& regions,
                           OtherValues other_values, record::Diagnostics& diagnostics) {
    std::optional<Package> package = Package::open(workbook);
    if (package) {
        Filler filler(std::move(*package), file, map_input, figures, regions, other_values, diagnostics);
        if (filler.open()) {
            for (const MappedSheet& sheet : sheets) filler.fill(sheet);
            filler.tell_unmapped(sheets);
            return filler.finish();
        }
    }
    diagnostics.add({Severity::error,
                     input::xlsx::code::workbook_broken,
                     "buku kerja ini tidak dapat dibuka untuk diisi",
                     {file, 0, 0, {}, {}},
                     {},
                     "buka dengan Excel atau LibreOffice, simpan ulang sebagai .xlsx, lalu coba lagi"});
    return std::nullopt;
}

}  // namespace naskah::mapping
