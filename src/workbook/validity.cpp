#include "workbook/validity.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include "bahasa/capitals.hpp"
#include "workbook/cell_validity.hpp"
#include "workbook/created.hpp"
#include "workbook/findings.hpp"
#include "workbook/joined_validations.hpp"
#include "workbook/limits.hpp"
#include "workbook/merge_validity.hpp"
#include "workbook/references.hpp"
#include "workbook/text_validity.hpp"

namespace naskah::workbook {

namespace {

constexpr const char* entry_rule = "aturan isian";
constexpr const char* outside = "di luar batas Excel atau sudutnya terbalik";

bool has_sheet(const Workbook& workbook, std::string_view name) {
    return std::any_of(workbook.sheets.begin(), workbook.sheets.end(),
                       [&](const Sheet& sheet) { return same_sheet_name(sheet.name, name); });
}

bool one_row_or_column(const Range& range) {
    return range.first.row == range.last.row || range.first.column == range.last.column;
}

/// Of one row or column.
int cell_count(const Range& range) {
    return range.last.row - range.first.row + range.last.column - range.first.column + 1;
}

std::optional<std::string> sheet_name_problem(const std::string& name) {
    if (name.empty()) return "nama lembar kosong";
    if (std::optional<std::string> problem = text_problem(name, sheet_name_limit)) return "nama lembar: " + *problem;
    if (const std::size_t at = name.find_first_of("[]:*?/\\\n\t"); at != std::string::npos) {
        if (name[at] == '\n' || name[at] == '\t') return "nama lembar memuat ganti baris atau tab";
        return std::string("nama lembar memuat \"") + name[at] + "\"";
    }
    if (name.front() == '\'' || name.back() == '\'') return "nama lembar diawali atau diakhiri tanda petik tunggal";
    if (same_sheet_name(name, "History")) return "nama lembar ini dipakai Excel sendiri";
    return std::nullopt;
}

void check_sheet_names(const Workbook& workbook, Findings& findings) {
    std::map<std::string, const Sheet*> known;
    for (const Sheet& sheet : workbook.sheets) {
        if (const auto problem = sheet_name_problem(sheet.name)) findings.add(sheet, *problem);
        const auto [first, is_new] = known.emplace(bahasa::to_upper(sheet.name), &sheet);
        if (!is_new) findings.add(sheet, "nama lembar sama dengan lembar \"" + first->second->name + "\"");
    }
}

void check_formats(const Workbook& workbook, Findings& findings) {
    if (workbook.formats.size() > format_limit) findings.add("buku kerja: lebih dari 30.000 format");
    for (std::size_t i = 0; i < workbook.formats.size(); ++i) {
        const Format& format = workbook.formats[i];
        const std::string place = "format nomor " + std::to_string(i) + ": ";
        if (format.size < 1 || format.size > font_size_limit) findings.add(place + "ukuran huruf bukan 1 sampai 409 poin");
        if (format.indent < 0 || format.indent > indent_limit) findings.add(place + "indentasi bukan 0 sampai 250");
        if (format.color > 0xFFFFFF || format.fill.value_or(0) > 0xFFFFFF) findings.add(place + "warna bukan RRGGBB");
    }
}

void check_properties(const Workbook& workbook, Findings& findings) {
    const auto check = [&](const char* what, const std::string& text) {
        if (const auto problem = text_problem(text, property_limit)) findings.add(std::string(what) + " buku kerja: " + *problem);
    };
    check("judul", workbook.title);
    check("penulis", workbook.author);
    check("perihal", workbook.subject);
    if (!created_seconds(workbook.created)) {
        findings.add("waktu pembuatan buku kerja \"" + workbook.created + "\" tidak berbentuk 2025-02-28T00:00:00Z");
    }
}

void check_sizes(const Sheet& sheet, Findings& findings) {
    if (sheet.columns.size() > column_limit) findings.add(sheet, "lebih dari 16.384 kolom");
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        const double width = sheet.columns[i].width;
        if (!(width >= 0 && width <= column_width_limit)) {
            findings.add(sheet, "lebar kolom " + column_name(static_cast<int>(i)) + " bukan 0 sampai 255");
        }
    }
    for (const auto& [row, height] : sheet.row_heights) {
        if (!within_limits(Position{row, 0})) {
            findings.add(sheet, "tinggi baris " + std::to_string(row + std::int64_t{1}) + " di luar batas Excel");
        } else if (!(height >= 0 && height <= row_height_limit)) {
            findings.add(sheet, "tinggi baris " + std::to_string(row + 1) + " bukan 0 sampai 409 poin");
        }
    }
    if (!within_limits(sheet.freeze)) findings.add(sheet, "pembekuan panel di luar batas Excel");
    if (sheet.filter && !within_limits(*sheet.filter)) findings.add(sheet, "saringan", *sheet.filter, outside);
    if (sheet.tab_color.value_or(0) > 0xFFFFFF) findings.add(sheet, "warna tab bukan RRGGBB");
}

void check_print(const Sheet& sheet, Findings& findings) {
    const PrintSetup& print = sheet.print;
    const bool rows = print.repeat_first_row >= 0 || print.repeat_last_row >= 0;
    if (rows && (print.repeat_first_row < 0 || print.repeat_last_row < print.repeat_first_row || print.repeat_last_row >= row_limit)) {
        findings.add(sheet, "baris kepala yang diulang saat dicetak di luar batas atau terbalik");
    }
    if (print.repeat_last_column >= column_limit) findings.add(sheet, "kolom yang diulang saat dicetak di luar batas");
    if (const auto problem = text_problem(print.footer, footer_limit)) findings.add(sheet, "kaki halaman: " + *problem);
}

std::optional<std::string> list_problem(const Workbook& workbook, const Validation& validation) {
    if (validation.list_source.empty()) return "sumber daftar pilihan kosong";
    const std::string source = "sumber daftar pilihan \"" + validation.list_source + "\" ";
    const std::optional<SheetRange> range = parse_sheet_range(validation.list_source);
    if (!range) return source + "bukan nama lembar dan rentang, misalnya Daftar!$A$1:$A$31";
    if (!has_sheet(workbook, range->sheet)) return source + "menunjuk lembar yang tidak ada";
    if (!one_row_or_column(range->range)) return source + "lebih dari satu baris dan satu kolom";
    return std::nullopt;
}

std::optional<std::string> bounds_problem(const Validation& validation) {
    for (const std::optional<double>& bound : {validation.minimum, validation.maximum}) {
        if (!bound) continue;
        if (!std::isfinite(*bound)) return "batas bukan bilangan berhingga";
        const bool counts = validation.kind == ValidationKind::text_length || validation.kind == ValidationKind::date;
        if (counts && *bound < 0) return "batas panjang teks atau tanggal kurang dari nol";
    }
    if (validation.minimum && validation.maximum && *validation.minimum > *validation.maximum) return "batas bawah melebihi batas atas";
    return std::nullopt;
}

std::optional<std::string> rule_formula_problem(const std::string& formula) {
    if (formula.empty()) return "rumus aturan kosong";
    return text_problem(formula, rule_formula_limit);
}

void check_validation(const Workbook& workbook, const Sheet& sheet, const Validation& validation, Findings& findings) {
    const auto report = [&](const std::string& problem) { findings.add(sheet, entry_rule, validation.range, problem); };
    if (!within_limits(validation.range)) report(outside);
    if (validation.kind == ValidationKind::list) {
        if (const auto problem = list_problem(workbook, validation)) report(*problem);
    } else if (validation.kind == ValidationKind::formula) {
        if (const auto problem = rule_formula_problem(validation.formula)) report(*problem);
    } else if (const auto problem = bounds_problem(validation)) {
        report(*problem);
    }
    const auto check_text = [&](const char* what, const std::string& text, std::size_t limit) {
        if (const auto problem = text_problem(text, limit)) report(what + (": " + *problem));
    };
    check_text("judul catatan", validation.input_title, note_title_limit);
    check_text("catatan", validation.input_message, note_message_limit);
    check_text("judul pesan galat", validation.error_title, note_title_limit);
    check_text("pesan galat", validation.error_message, note_message_limit);
}

void check_validations(const Workbook& workbook, const Sheet& sheet, Findings& findings) {
    for (const Validation& validation : sheet.validations) check_validation(workbook, sheet, validation, findings);
    if (sheet.validations.size() > validation_limit && joined_validations(sheet.validations).size() > validation_limit) {
        findings.add(sheet, "lebih dari 255 aturan isian yang berbeda atau terpencar");
    }
}

void check_links(const Workbook& workbook, const Sheet& sheet, Findings& findings) {
    for (const Link& link : sheet.links) {
        if (!within_limits(link.place) || !within_limits(link.target)) findings.add(sheet, "tautan", {link.place, link.place}, outside);
        if (!has_sheet(workbook, link.sheet))
            findings.add(sheet, "tautan", {link.place, link.place}, "menunjuk lembar \"" + link.sheet + "\" yang tidak ada");
    }
    if (sheet.selection && !within_limits(*sheet.selection)) findings.add(sheet, "sel terpilih di luar batas Excel");
}

void check_names(const Workbook& workbook, Findings& findings) {
    for (const AreaName& name : workbook.names) {
        const std::string place = "nama \"" + name.name + "\" ";
        if (!within_limits(name.range)) findings.add(place + outside);
        if (!has_sheet(workbook, name.sheet)) findings.add(place + "menunjuk lembar \"" + name.sheet + "\" yang tidak ada");
    }
}

void check_highlights(const Sheet& sheet, Findings& findings) {
    for (const Highlight& highlight : sheet.highlights) {
        const auto report = [&](const std::string& problem) { findings.add(sheet, "sorotan", highlight.range, problem); };
        if (!within_limits(highlight.range)) report(outside);
        if (const auto problem = formula_text_problem(highlight.formula)) report(*problem);
        if (highlight.fill > 0xFFFFFF) report("warna bukan RRGGBB");
    }
}

std::optional<std::string> series_problem(const Workbook& workbook, const ChartSeries& series) {
    if (!has_sheet(workbook, series.sheet)) return "menunjuk lembar \"" + series.sheet + "\" yang tidak ada";
    if (!within_limits(series.categories) || !within_limits(series.values)) return outside;
    if (!one_row_or_column(series.categories) || !one_row_or_column(series.values))
        return "rentangnya lebih dari satu baris dan satu kolom";
    if (cell_count(series.categories) > series_points_limit || cell_count(series.values) > series_points_limit) {
        return "lebih dari 32.000 sel";
    }
    return std::nullopt;
}

void check_chart(const Workbook& workbook, const Sheet& sheet, const Chart& chart, Findings& findings) {
    const auto report = [&](const std::string& problem) { findings.add(sheet, "grafik di", {chart.place, chart.place}, problem); };
    const auto check_text = [&](const std::string& what, const std::string& text) {
        if (const auto problem = text_problem(text, chart_text_limit)) report(what + ": " + *problem);
        if (text.starts_with('=')) report(what + ": teks diawali \"=\", padahal bukan rumus");
    };
    if (!within_limits(chart.place)) report("di luar batas Excel");
    if (chart.width < 1 || chart.height < 1 || chart.width > chart_size_limit || chart.height > chart_size_limit) {
        report("ukuran bukan 1 sampai 10.000 piksel");
    }
    if (chart.series.empty()) report("tanpa deret data");
    if (chart.series.size() > series_limit) report("lebih dari 255 deret data");
    check_text("judul", chart.title);
    check_text("judul sumbu kategori", chart.category_title);
    check_text("judul sumbu nilai", chart.value_title);
    for (const ChartSeries& series : chart.series) {
        const std::string what = "deret \"" + series.name + "\"";
        check_text(what, series.name);
        if (const auto problem = series_problem(workbook, series)) report(what + ": " + *problem);
    }
}

}  // namespace

std::vector<std::string> problems(const Workbook& workbook) {
    Findings findings;
    if (workbook.sheets.empty()) {
        findings.add("buku kerja tanpa lembar");
    } else if (std::none_of(workbook.sheets.begin(), workbook.sheets.end(),
                            [](const Sheet& sheet) { return sheet.visibility == Visibility::visible; })) {
        findings.add("buku kerja tanpa lembar yang tampak");
    }
    check_properties(workbook, findings);
    check_formats(workbook, findings);
    check_sheet_names(workbook, findings);
    for (const Sheet& sheet : workbook.sheets) {
        check_sizes(sheet, findings);
        check_print(sheet, findings);
        check_cells(workbook, sheet, findings);
        check_merges(sheet, findings);
        check_validations(workbook, sheet, findings);
        check_highlights(sheet, findings);
        check_links(workbook, sheet, findings);
        for (const Chart& chart : sheet.charts) check_chart(workbook, sheet, chart, findings);
    }
    check_names(workbook, findings);
    return findings.take();
}

}  // namespace naskah::workbook
