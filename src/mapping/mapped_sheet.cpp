#include "mapping/mapped_sheet.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>
#include <variant>

#include "forms/tidy_text.hpp"
#include "kinds/region_names.hpp"
#include "mapping/diagnostic_codes.hpp"
#include "text/ascii.hpp"
#include "text/joining.hpp"

namespace naskah::mapping {

namespace {

using forms::folded;

constexpr std::array<std::string_view, 3> sum_words = {"jumlah", "total", "rata-rata"};

/// "63.11.01.2001" of "6311012001", or of itself; empty when it has too few digits for a code, or too many.
std::string with_dots(const std::string& written) {
    std::string digits;
    for (const char c : written) {
        if (text::is_digit(c))
            digits += c;
        else if (c != '.' && c != ' ')
            return {};
    }
    std::string code;
    switch (digits.size()) {
        case 10:
            code = "." + digits.substr(6);
            [[fallthrough]];
        case 6:
            code.insert(0, "." + digits.substr(4, 2));
            [[fallthrough]];
        case 4:
            code.insert(0, digits.substr(0, 2) + "." + digits.substr(2, 2));
            return code;
        default:
            return {};
    }
}

class SheetMapper {
 public:
    SheetMapper(input::xlsx::Reader& reader, const std::string& file, const record::Input& map_input, const std::string& scope,
                const kinds::RegionTable& regions, record::Diagnostics& diagnostics)
        : reader_(reader), file_(file), map_input_(map_input), scope_(scope), regions_(regions), diagnostics_(diagnostics) {}

    std::optional<MappedSheet> sheet(const MapSheet& map) {
        std::vector<std::string> names;
        for (const input::xlsx::SheetInfo& sheet : reader_.sheets()) names.push_back(sheet.name);
        const auto found =
            std::find_if(names.begin(), names.end(), [&](const std::string& name) { return folded(name) == folded(map.name); });
        if (found == names.end()) {
            const std::string nearest = record::nearest_name(map.name, names);
            at_map(code::sheet_not_there, "lembar \"" + map.name + "\" tidak ada di " + file_, map.spot,
                   nearest.empty() ? "lembarnya: " + text::joined(names, ", ") : "maksud Anda \"" + nearest + "\"?");
            return std::nullopt;
        }
        auto grid = forms::SheetGrid::read(reader_, static_cast<std::size_t>(found - names.begin()), file_, diagnostics_);
        if (!grid) return std::nullopt;
        MappedSheet mapped{&map, scope_, std::move(*grid), {}};
        check_head(mapped, map.unit_column, map.unit_head, map.unit_spot);
        for (const MapColumn& column : map.columns) check_head(mapped, column.column, column.head, column.spot);
        find_rows(mapped);
        return mapped;
    }

 private:
    void at_map(const char* code, std::string message, record::Spot spot, std::string hint) {
        diagnostics_.add(map_input_.diagnose(record::Severity::error, code, std::move(message), spot, std::move(hint)));
    }

    void at_cell(record::Severity severity, const char* code, std::string message, const MappedSheet& sheet, int row, std::string hint) {
        diagnostics_.add({severity,
                          code,
                          std::move(message),
                          {file_, 0, 0, sheet.grid.name(), workbook::cell_name({row, sheet.map->unit_column})},
                          {},
                          std::move(hint)});
    }

    void check_head(const MappedSheet& sheet, int column, const std::string& wanted, record::Spot spot) {
        const std::string head = head_of(sheet.grid, sheet.map->head_row, sheet.map->first_row, column);
        if (wanted.empty() || folded(head) == folded(wanted)) return;
        const std::string place = "judul kolom " + workbook::column_name(column) + " lembar " + sheet.grid.name();
        at_map(code::head_differs,
               head.empty() ? place + " kosong, bukan \"" + wanted + "\"" : place + " \"" + head + "\", bukan \"" + wanted + "\"", spot,
               "perbaiki huruf kolom, judul, atau baris-judul di peta; usulan baru: naskah map");
    }

    void find_rows(MappedSheet& sheet) {
        std::map<std::string, int> seen;
        for (const forms::SheetGrid::Row& row : sheet.grid.rows()) {
            const workbook::Position place = {row.row, sheet.map->unit_column};
            if (row.row < sheet.map->first_row || row.row > sheet.map->last_row.value_or(row.row)) continue;
            const std::string written = sheet.grid.at(place) == nullptr ? std::string() : sheet.grid.shown(place);
            if (written.empty() || is_sum_row(written)) continue;
            const NamedUnit unit = unit_called(written, scope_, sheet.map->unit_length, regions_);
            if (!unit.region) {
                at_cell(record::Severity::warning, code::unit_not_known, "\"" + written + "\" " + unit.why_not + "; barisnya dilewati",
                        sheet, row.row, unit.hint);
                continue;
            }
            const auto [known, is_new] = seen.emplace(unit.region->code, row.row);
            if (!is_new && !sheet.map->adds_rows)
                at_cell(record::Severity::error, code::unit_twice,
                        unit.region->type + " " + unit.region->name + " sudah ada di baris " + std::to_string(known->second + 1), sheet,
                        row.row, "hapus salah satu barisnya, batasi dengan baris-akhir, atau tulis jumlahkan-baris=\"ya\" di peta");
            sheet.rows.push_back({row.row, *unit.region});
        }
    }

    input::xlsx::Reader& reader_;
    const std::string& file_;
    const record::Input& map_input_;
    const std::string& scope_;
    const kinds::RegionTable& regions_;
    record::Diagnostics& diagnostics_;
};

}  // namespace

std::string head_of(const forms::SheetGrid& grid, int head_row, int first_row, int column) {
    std::vector<std::string> texts;
    for (int row = head_row; row < first_row; ++row) {
        const std::string text = grid.shown({row, column});
        if (!text.empty() && std::find(texts.begin(), texts.end(), text) == texts.end()) texts.push_back(text);
    }
    return text::joined(texts, " ");
}

bool is_running_number(const std::string& head) {
    const std::string small = text::lower_case(head);
    return small == "no" || small == "no." || small == "nomor" || small == "no urut";
}

bool is_sum_row(const std::string& written) {
    const std::string small = text::lower_case(written);
    return std::any_of(sum_words.begin(), sum_words.end(), [&](std::string_view word) { return small.starts_with(word); });
}

NamedUnit unit_called(const std::string& written, const std::string& scope, std::size_t unit_length, const kinds::RegionTable& regions) {
    if (!kinds::is_region_name(written)) {
        const std::string code = with_dots(written);
        const kinds::Region* region = code.empty() ? nullptr : regions.find(code);
        if (region == nullptr) return {{}, "bukan nama atau kode wilayah", "periksa kolom unit di peta, atau batasi barisnya"};
        if (code.size() != unit_length || !kinds::lies_in(code, scope))
            return {{}, "tidak berada di wilayah " + scope, "periksa wilayah dan tingkat di peta"};
        return {*region, {}, {}};
    }
    const auto found = kinds::region_called(written, {scope, {}, unit_length, unit_length}, regions);
    if (const auto* unclear = std::get_if<kinds::UnclearRegion>(&found)) return {{}, unclear->message, unclear->hint};
    const kinds::Region& region = std::get<kinds::Region>(found);
    if (region.code.size() != unit_length || !kinds::lies_in(region.code, scope))
        return {{}, "tidak berada di wilayah " + scope, "periksa wilayah dan tingkat di peta"};
    return {region, {}, {}};
}

std::optional<std::vector<MappedSheet>> mapped_sheets(input::xlsx::Reader& reader, const std::string& file, const WorkbookMap& map,
                                                      const record::Input& map_input, const std::string& scope,
                                                      const kinds::RegionTable& regions, record::Diagnostics& diagnostics) {
    SheetMapper mapper(reader, file, map_input, scope, regions, diagnostics);
    std::vector<MappedSheet> sheets;
    for (const MapSheet& sheet : map.sheets)
        if (std::optional<MappedSheet> mapped = mapper.sheet(sheet)) sheets.push_back(std::move(*mapped));
    return diagnostics.has_errors() ? std::nullopt : std::optional(std::move(sheets));
}

}  // namespace naskah::mapping
