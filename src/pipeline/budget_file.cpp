#include "pipeline/budget_file.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

#include "forms/sheet_grid.hpp"
#include "input/xlsx/reader.hpp"
#include "pipeline/diagnostic_codes.hpp"
#include "pipeline/sipd_cells.hpp"
#include "text/ascii.hpp"

namespace naskah::pipeline {

namespace {

using forms::SheetGrid;

enum Head {
    sub_activity_code,
    sub_activity,
    office,
    unit,
    account_code,
    account,
    package,
    description,
    fund,
    item,
    specification,
    coefficient_before,
    price_before,
    total_before,
    coefficient_after,
    price_after,
    total_after,
    head_count
};
constexpr std::array<std::string_view, head_count> heads = {
    "KODESUBKEGIATAN",       "NAMASUBKEGIATAN",   "NAMASKPD",   "NAMAUNITSKPD",     "KODEAKUN",    "NAMAAKUN",
    "PAKET/KELOMPOKBELANJA", "KETERANGANBELANJA", "SUMBERDANA", "NAMASTANDARHARGA", "SPESIFIKASI", "KOEFISIENMURNI",
    "HARGASATUANMURNI",      "TOTALHARGAMURNI",   "KOEFISIEN",  "HARGASATUAN",      "TOTALHARGA"};
constexpr int most_rows_before_heads = 30;

using Columns = std::array<std::optional<int>, head_count>;

std::optional<Columns> columns_of(const SheetGrid::Row& row) {
    Columns columns;
    for (const auto& [column, cell] : row.cells) {
        const auto found = std::find(heads.begin(), heads.end(), sipd_head(cell.text));
        if (found != heads.end()) columns[static_cast<std::size_t>(found - heads.begin())] = column;
    }
    const bool has_amounts = columns[total_after] || columns[total_before];
    if (!columns[sub_activity_code] || !columns[sub_activity] || !has_amounts) return std::nullopt;
    return columns;
}

/// Nothing of an empty cell; `wrong` of what is no amount.
std::optional<std::int64_t> rupiah(const forms::GridCell* cell, bool& wrong) {
    if (cell == nullptr || cell->blank()) return std::nullopt;
    if (cell->kind == input::xlsx::CellKind::number) return static_cast<std::int64_t>(std::llround(cell->number));
    return sipd_rupiah(cell->text, wrong);
}

class BudgetReader {
 public:
    BudgetReader(const SheetGrid& grid, std::string file) : grid_(grid) { budget_.file = std::move(file); }

    std::optional<BudgetFile> read(record::Diagnostics& diagnostics) {
        std::optional<Columns> columns;
        for (const SheetGrid::Row& row : grid_.rows()) {
            if (const std::optional<Columns> found = columns_of(row)) {
                columns = found;  // heads may stand again on a later page
            } else if (columns) {
                read_row(row.row, *columns);
            } else if (row.row > most_rows_before_heads) {
                break;
            }
        }
        if (!columns) return std::nullopt;
        if (faulty_ > 0) {
            diagnostics.add({record::Severity::warning,
                             code::budget_row_left_out,
                             std::to_string(faulty_) + " baris DPA tidak dibaca, yang pertama baris " + std::to_string(first_faulty_ + 1) +
                                 ": kodenya kosong, atau jumlahnya bukan angka",
                             {budget_.file, 0, 0, grid_.name(), {}},
                             {},
                             "bila memang baris belanja, perbaiki di SIPD lalu unduh lagi"});
        }
        return std::move(budget_);
    }

 private:
    std::string shown(int row, const Columns& columns, Head head) const {
        return columns[head] ? std::string(text::trimmed(text::collapse_spaces(grid_.shown({row, *columns[head]})))) : std::string();
    }
    std::optional<std::int64_t> amount(int row, const Columns& columns, Head head, bool& wrong) const {
        return columns[head] ? rupiah(grid_.at({row, *columns[head]}), wrong) : std::nullopt;
    }

    void read_row(int row, const Columns& columns) {
        BudgetRow read;
        bool wrong = false;
        read.code = shown(row, columns, sub_activity_code);
        read.name = shown(row, columns, sub_activity);
        read.before = {shown(row, columns, coefficient_before), amount(row, columns, price_before, wrong),
                       amount(row, columns, total_before, wrong)};
        read.after = {shown(row, columns, coefficient_after), amount(row, columns, price_after, wrong),
                      amount(row, columns, total_after, wrong)};
        const bool has_amount = read.before.total || read.after.total;
        if (!wrong && !has_amount) return;  // a title or a sum of the page
        if (wrong || read.code.empty()) {
            if (++faulty_ == 1) first_faulty_ = row;
            return;
        }
        read.office = shown(row, columns, office);
        read.unit = shown(row, columns, unit);
        take_account(row, columns, read);
        read.fund_source = shown(row, columns, fund);
        for (const Head head : {item, description, package, account})
            if (read.text.empty() || read.text == "-") read.text = shown(row, columns, head);
        for (const Head head : {sub_activity, package, description, item, specification}) read.words += " " + shown(row, columns, head);
        budget_.has_change = budget_.has_change || (read.before.total && read.after.total);
        budget_.rows.push_back(std::move(read));
    }

    /// NAMA AKUN may begin with the code, where KODE AKUN is missing.
    void take_account(int row, const Columns& columns, BudgetRow& read) const {
        read.account = shown(row, columns, account_code);
        const std::string name = shown(row, columns, account);
        const std::size_t end = name.find_first_not_of("0123456789.");
        if (read.account.empty() && end != std::string::npos && end > 0) read.account = name.substr(0, end);
    }

    const SheetGrid& grid_;
    BudgetFile budget_;
    std::size_t faulty_ = 0;
    int first_faulty_ = 0;
};

}  // namespace

std::optional<BudgetFile> read_budget(std::string_view bytes, const std::string& name, record::Diagnostics& diagnostics) {
    std::optional<input::xlsx::Reader> reader = input::xlsx::Reader::open(bytes, name, {}, diagnostics);
    for (std::size_t sheet = 0; reader && sheet < reader->sheets().size(); ++sheet) {
        const std::optional<SheetGrid> grid = SheetGrid::read(*reader, sheet, name, diagnostics);
        if (!grid) return std::nullopt;
        if (std::optional<BudgetFile> budget = BudgetReader(*grid, name).read(diagnostics)) return budget;
    }
    return std::nullopt;
}

}  // namespace naskah::pipeline
