#include "forms/budget_sheet.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

#include "forms/about.hpp"
#include "forms/sheet_grid.hpp"

namespace naskah::forms {

namespace {

enum Column { code, name, before, after, difference, became, in_form };

struct Title {
    const char* text;
    double width;
};
constexpr std::array<Title, 7> titles = {{{"Kode sub kegiatan", 22},
                                          {"Sub kegiatan", 60},
                                          {"Sebelum perubahan (Rp)", 20},
                                          {"Sesudah perubahan (Rp)", 20},
                                          {"Selisih (Rp)", 20},
                                          {"Menjadi", 14},
                                          {"Di formulir", 14}}};

std::string became_of(const BudgetLine& line) {
    return line.before == 0           ? "baru"
           : line.after == 0          ? "dihapus"
           : line.after > line.before ? "bertambah"
           : line.after < line.before ? "berkurang"
                                      : "tetap";
}

std::optional<std::int64_t> amount_in(const SheetGrid& grid, int row, int column) {
    const GridCell* cell = grid.at({row, column});
    if (cell == nullptr || cell->kind != input::xlsx::CellKind::number) return std::nullopt;
    return std::llround(cell->number);
}

}  // namespace

void add_budget_sheet(workbook::Workbook& workbook, const std::vector<BudgetLine>& budget, bool has_change,
                      const std::set<std::string>& tagged) {
    workbook::Format plain, head, amount;
    plain.border = plain.wrap = true;
    head = amount = plain;
    head.bold = true;
    head.horizontal = workbook::Horizontal::center;
    amount.number = workbook::NumberFormat::money;
    const workbook::FormatId body = workbook.format_id(plain), top = workbook.format_id(head), money = workbook.format_id(amount);
    workbook::Sheet sheet;
    sheet.name = budget_sheet;
    sheet.is_protected = true;
    for (std::size_t at = 0; at < titles.size(); ++at) {
        sheet.columns.push_back({titles[at].width, false});
        sheet.cells.push_back({{0, static_cast<int>(at)}, top, std::string(titles[at].text)});
    }
    int row = 1;
    for (const BudgetLine& line : budget) {
        sheet.cells.push_back({{row, code}, body, line.code});
        sheet.cells.push_back({{row, name}, body, line.name});
        sheet.cells.push_back({{row, before}, money, line.before});
        sheet.cells.push_back({{row, after}, money, line.after});
        sheet.cells.push_back({{row, difference}, money, line.after - line.before});
        sheet.cells.push_back({{row, became}, body, has_change ? became_of(line) : std::string("tetap")});
        sheet.cells.push_back({{row, in_form}, body, std::string(tagged.contains(line.code) ? "ada" : "tidak")});
        ++row;
    }
    sheet.freeze = {1, 0};
    sheet.print.repeat_first_row = sheet.print.repeat_last_row = 0;
    workbook.sheets.push_back(std::move(sheet));
}

std::vector<BudgetLine> read_budget_sheet(input::xlsx::Reader& reader) {
    const auto sheet = std::find_if(reader.sheets().begin(), reader.sheets().end(),
                                    [](const input::xlsx::SheetInfo& info) { return info.name == budget_sheet; });
    if (sheet == reader.sheets().end()) return {};
    record::Diagnostics no_part_of_the_form;
    const auto number = static_cast<std::size_t>(sheet - reader.sheets().begin());
    const std::optional<SheetGrid> grid = SheetGrid::read(reader, number, {}, no_part_of_the_form);
    std::vector<BudgetLine> budget;
    if (!grid || grid->shown({0, code}) != titles[code].text) return budget;
    for (const SheetGrid::Row& row : grid->rows()) {
        const std::optional<std::int64_t> then = amount_in(*grid, row.row, before), now = amount_in(*grid, row.row, after);
        std::string text = grid->shown({row.row, code});
        if (then && now && !text.empty()) budget.push_back({std::move(text), grid->shown({row.row, name}), *then, *now});
    }
    return budget;
}

}  // namespace naskah::forms
