#include "pipeline/spending_file.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

#include "forms/cell_values.hpp"
#include "input/xlsx/reader.hpp"
#include "pipeline/diagnostic_codes.hpp"
#include "pipeline/sipd_cells.hpp"
#include "text/ascii.hpp"

namespace naskah::pipeline {

namespace {

using input::xlsx::CellKind;

enum SpendingHead { spent_code, spent_office, spent_unit, spent_account, spent_day, spent_amount, returned_amount, spending_head_count };
constexpr std::array<std::string_view, spending_head_count> spending_heads = {
    "KODESUBKEGIATAN", "NAMASKPD", "NAMAUNITSKPD", "KODEREKENING", "TANGGALDOKUMEN", "NILAIREALISASI", "NILAISETORAN"};
constexpr int last_row_before_heads = 30;
constexpr std::int64_t most_rupiah = 999'999'999'999'999;

struct SpendingCell {
    CellKind kind = CellKind::empty;
    double number = 0;
    std::string text;
};
using SpendingCells = std::map<int, SpendingCell>;

class SpendingReader {
 public:
    explicit SpendingReader(std::string file) { result_.file = std::move(file); }

    /// False once no heads can come any more.
    bool take(const input::xlsx::Cell& cell) {
        if (cell.row != row_) {
            finish_row();
            row_ = cell.row;
            if (!found_ && row_ > last_row_before_heads) return false;
        }
        if (!found_ || cell.column <= first_column_ || is_wanted(cell.column))
            cells_[cell.column] = {cell.kind, cell.number, std::string(cell.text)};
        return true;
    }

    std::optional<SpendingFile> finish(const std::string& sheet, record::Diagnostics& diagnostics) {
        finish_row();
        if (!found_) return std::nullopt;
        if (faulty_ > 0)
            diagnostics.add({record::Severity::warning,
                             code::spending_row_left_out,
                             std::to_string(faulty_) + " baris realisasi tidak dibaca, yang pertama baris " +
                                 std::to_string(first_faulty_) +
                                 ": kode sub kegiatan atau tanggal dokumennya kosong, atau nilainya bukan angka",
                             {result_.file, 0, 0, sheet, {}},
                             {},
                             "bila memang realisasi, unduh lagi dari SIPD, atau tambahkan nilainya dalam formulir"});
        return std::move(result_);
    }

 private:
    bool is_wanted(int column) const { return std::find(columns_.begin(), columns_.end(), column) != columns_.end(); }

    void finish_row() {
        if (!found_)
            read_heads();
        else if (counts())
            read_row();
        cells_.clear();
    }

    void read_heads() {
        std::array<int, spending_head_count> columns{};
        for (const auto& [column, cell] : cells_) {
            const auto head = std::find(spending_heads.begin(), spending_heads.end(), sipd_head(cell.text));
            if (cell.kind == CellKind::text && head != spending_heads.end())
                columns[static_cast<std::size_t>(head - spending_heads.begin())] = column;
        }
        if (columns[spent_code] == 0 || columns[spent_amount] == 0 || columns[spent_day] == 0) return;
        columns_ = columns;
        first_column_ = cells_.begin()->first;
        found_ = true;
    }

    /// A row of a page's heads or sums has a text there, or nothing.
    bool counts() const {
        const auto first = cells_.find(first_column_);
        if (first == cells_.end()) return false;
        const std::string_view text = text::trimmed(first->second.text);
        return first->second.kind == CellKind::number ||
               (first->second.kind == CellKind::text && !text.empty() && std::all_of(text.begin(), text.end(), text::is_digit));
    }

    std::string shown(SpendingHead head) const {
        const auto cell = cells_.find(columns_[head]);
        if (cell == cells_.end()) return {};
        std::string text = text::collapse_spaces(cell->second.text);
        return text::lower_case(text) == "null" ? std::string() : std::string(text::trimmed(text));
    }

    std::int64_t amount(SpendingHead head, bool& wrong) const {
        const auto cell = cells_.find(columns_[head]);
        if (cell == cells_.end()) return 0;
        if (cell->second.kind == CellKind::number) {
            wrong = wrong || !(std::fabs(cell->second.number) <= static_cast<double>(most_rupiah));
            return wrong ? 0 : static_cast<std::int64_t>(std::llround(cell->second.number));
        }
        return sipd_rupiah(cell->second.text, wrong).value_or(0);
    }

    void read_row() {
        SpendingRow read;
        bool wrong = false;
        read.spent = amount(spent_amount, wrong) - amount(returned_amount, wrong);
        read.code = shown(spent_code);
        read.day = forms::typed_date(shown(spent_day)).value_or("");
        if (!wrong && read.spent == 0) return;
        if (wrong || read.code.empty() || read.day.empty()) {
            if (++faulty_ == 1) first_faulty_ = row_;
            return;
        }
        read.office = shown(spent_office);
        read.unit = shown(spent_unit);
        read.account = shown(spent_account);
        result_.rows.push_back(std::move(read));
    }

    SpendingFile result_;
    std::array<int, spending_head_count> columns_{};  ///< from 1; 0: there is none
    int row_ = 0, first_column_ = 1, first_faulty_ = 0;
    bool found_ = false;
    SpendingCells cells_;  ///< of the row that is read
    std::size_t faulty_ = 0;
};

}  // namespace

std::optional<SpendingFile> read_spending(std::string_view bytes, const std::string& name, record::Diagnostics& diagnostics) {
    std::optional<input::xlsx::Reader> reader = input::xlsx::Reader::open(bytes, name, {}, diagnostics);
    for (std::size_t sheet = 0; reader && sheet < reader->sheets().size(); ++sheet) {
        SpendingReader rows(name);
        if (!reader->read(
                sheet, [&](const input::xlsx::Cell& cell) { return rows.take(cell); }, diagnostics))
            return std::nullopt;
        if (std::optional<SpendingFile> spending = rows.finish(reader->sheets()[sheet].name, diagnostics)) return spending;
    }
    return std::nullopt;
}

}  // namespace naskah::pipeline
