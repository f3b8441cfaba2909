// Writing a workbook of 200,000 cells, against the same cells written by libxlsxwriter's own calls. A figure is never asserted: machines
// differ.
#include <benchmark/benchmark.h>
#include <xlsxwriter.h>

#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

#include "render/xlsx/writer.hpp"
#include "support/process.hpp"
#include "workbook/validity.hpp"

namespace naskah::bench {

namespace {

namespace fs = std::filesystem;

constexpr int rows = 10'000, columns = 20;

/// What stands in a column: by turns a whole number, a text, a share, a formula.
enum class Content { whole, text, share, formula };
Content content_of(int column) {
    return static_cast<Content>(column % 4);
}
std::int64_t whole_at(int row, int column) {
    return std::int64_t{row} * 31 + column;
}
std::string text_at(int row, int column) {
    return "Desa " + std::to_string((row * 7 + column) % 5'000);
}
double share_at(int row, int column) {
    return ((row + column) % 1'000) / 1'000.0;
}
std::string formula_at(int row, int column) {
    return workbook::cell_name({row, column - 3}) + "*" + workbook::cell_name({row, column - 1});
}
double formula_value_at(int row, int column) {
    return static_cast<double>(whole_at(row, column - 3)) * share_at(row, column - 1);
}

workbook::Workbook many_cells() {
    using workbook::NumberFormat;
    workbook::Workbook workbook;
    const auto format = [&](NumberFormat number) {
        workbook::Format look;
        look.number = number;
        look.border = true;
        return workbook.format_id(look);
    };
    const workbook::FormatId formats[] = {format(NumberFormat::integer), format(NumberFormat::general), format(NumberFormat::percent),
                                          format(NumberFormat::decimal)};
    workbook::Sheet& sheet = workbook.sheets.emplace_back();
    sheet.name = "Data";
    sheet.columns.assign(columns, {14, false});
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            workbook::CellValue value;
            switch (content_of(column)) {
                case Content::whole:
                    value = whole_at(row, column);
                    break;
                case Content::text:
                    value = text_at(row, column);
                    break;
                case Content::share:
                    value = share_at(row, column);
                    break;
                case Content::formula:
                    value = workbook::Formula{formula_at(row, column), formula_value_at(row, column)};
                    break;
            }
            sheet.cells.push_back({{row, column}, formats[column % 4], std::move(value)});
        }
    }
    return workbook;
}

lxw_format* bordered(lxw_workbook* book, const char* number) {
    lxw_format* format = workbook_add_format(book);
    format_set_font_name(format, "Arial");
    format_set_font_size(format, 10);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, 0x808080);
    format_set_num_format(format, number);
    return format;
}

void write_by_hand(const fs::path& path, bool constant_memory) {
    lxw_workbook_options options = {};
    options.constant_memory = constant_memory ? 1 : 0;
    lxw_workbook* book = workbook_new_opt(path.c_str(), &options);
    lxw_format* const formats[] = {bordered(book, "#,##0"), bordered(book, "General"), bordered(book, "0.0%"), bordered(book, "#,##0.0#")};
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Data");
    worksheet_set_column(sheet, 0, columns - 1, 14, nullptr);
    for (int i = 0; i < rows; ++i) {
        for (int j = 0; j < columns; ++j) {
            const auto row = static_cast<lxw_row_t>(i);
            const auto column = static_cast<lxw_col_t>(j);
            lxw_format* format = formats[j % 4];
            switch (content_of(j)) {
                case Content::whole:
                    worksheet_write_number(sheet, row, column, static_cast<double>(whole_at(i, j)), format);
                    break;
                case Content::text:
                    worksheet_write_string(sheet, row, column, text_at(i, j).c_str(), format);
                    break;
                case Content::share:
                    worksheet_write_number(sheet, row, column, share_at(i, j), format);
                    break;
                case Content::formula:
                    worksheet_write_formula_num(sheet, row, column, ("=" + formula_at(i, j)).c_str(), format, formula_value_at(i, j));
                    break;
            }
        }
    }
    if (workbook_close(book) != LXW_NO_ERROR) throw std::runtime_error("libxlsxwriter failed");
}

void writing_by_hand(benchmark::State& state, bool constant_memory) {
    const test::TemporaryFolder folder;
    const fs::path path = folder.path() / "data.xlsx";
    std::string bytes;
    for (auto _ : state) {
        write_by_hand(path, constant_memory);
        bytes = test::read_file(path);  // write() gives bytes too
    }
    state.counters["megabytes"] = static_cast<double>(bytes.size()) / 1e6;
}

void writing(benchmark::State& state) {
    const workbook::Workbook workbook = many_cells();
    std::size_t bytes = 0;
    for (auto _ : state) {
        const xlsx::Written written = xlsx::write(workbook);
        if (!written.problems.empty()) state.SkipWithError(written.problems.front().c_str());
        bytes = written.bytes.size();
    }
    state.counters["megabytes"] = static_cast<double>(bytes) / 1e6;
}
BENCHMARK(writing)->Name("workbook of 200,000 cells, write()")->Unit(benchmark::kMillisecond);

void making_and_writing(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(xlsx::write(many_cells()));
}
BENCHMARK(making_and_writing)->Name("workbook of 200,000 cells, made as data and written")->Unit(benchmark::kMillisecond);

BENCHMARK_CAPTURE(writing_by_hand, shared_strings, false)
    ->Name("workbook of 200,000 cells, libxlsxwriter alone")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(writing_by_hand, constant_memory, true)
    ->Name("workbook of 200,000 cells, libxlsxwriter alone in constant memory")
    ->Unit(benchmark::kMillisecond);

void checking(benchmark::State& state) {
    const workbook::Workbook workbook = many_cells();
    for (auto _ : state) benchmark::DoNotOptimize(workbook::problems(workbook));
}
BENCHMARK(checking)->Name("workbook of 200,000 cells, checked only")->Unit(benchmark::kMillisecond);

}  // namespace

}  // namespace naskah::bench
