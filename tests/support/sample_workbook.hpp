// A small workbook with everything that a workbook can have. People and figures are invented.
#pragma once

#include <string>

#include "workbook/workbook.hpp"

namespace naskah::test {

class SampleWorkbook {
 public:
    workbook::Workbook make() {
        book_.title = "Capaian & Sasaran <2025>";
        book_.author = "Siti Rahmah";
        book_.subject = "Percepatan penurunan stunting";
        book_.created = "2025-02-28T08:30:00Z";
        results();
        entries();
        lists();
        return book_;
    }

 private:
    using Position = workbook::Position;

    workbook::FormatId format(const workbook::Format& format) { return book_.format_id(format); }
    static workbook::Format bordered(workbook::NumberFormat number) {
        workbook::Format format;
        format.number = number;
        format.border = true;
        return format;
    }
    static workbook::Format header() {
        workbook::Format format;
        format.bold = format.wrap = format.border = true;
        format.horizontal = workbook::Horizontal::center;
        format.fill = 0xD9E1F2;
        return format;
    }

    /// Visible, printed on F4: numbers, formulas, charts.
    void results() {
        workbook::Sheet& sheet = book_.sheets.emplace_back();
        sheet.name = "2025";
        sheet.columns = {{24.5, false}, {12, false}, {12, false}, {10, false}, {8, true}};
        sheet.row_heights = {{0, 30}, {2, 45.75}};
        sheet.tab_color = 0x4472C4;
        sheet.freeze = {3, 1};
        sheet.filter = workbook::Range{{2, 0}, {6, 3}};
        sheet.print.repeat_first_row = 2;
        sheet.print.repeat_last_row = 2;
        sheet.print.repeat_last_column = 0;
        result_cells(sheet);
        sheet.merges = {{{{0, 0}, {0, 3}}}, {{{8, 0}, {9, 1}}}};
        sheet.highlights = {{{{3, 3}, {6, 3}}, "D4<0.5", 0xFFC7CE}, {{{3, 1}, {6, 1}}, "ISTEXT(B4)", 0x000000}};
        const workbook::Range villages{{3, 0}, {5, 0}};
        const auto column = [](int number) { return workbook::Range{{3, number}, {5, number}}; };
        sheet.charts.push_back({workbook::ChartKind::column,
                                "Capaian per desa",
                                "Desa",
                                "Anak",
                                {{"Sasaran", "2025", villages, column(1)}, {"Realisasi", "2025", villages, column(2)}},
                                {11, 0},
                                960,
                                480,
                                false});
        sheet.charts.push_back({workbook::ChartKind::bar,
                                "Persentase",
                                "Desa",
                                "Capaian",
                                {{"Capaian", "2025", villages, column(3)}},
                                {11, 8},
                                480,
                                288,
                                true});
        sheet.charts.push_back({workbook::ChartKind::line, "", "", "", {{"", "2025", villages, column(3)}}, {40, 0}, 640, 360, false});
        sheet.charts.push_back(
            {workbook::ChartKind::pie, "Bagian", "", "", {{"Sasaran", "2025", villages, column(1)}}, {40, 8}, 480, 288, false});
    }

    void result_cells(workbook::Sheet& sheet) {
        using workbook::Formula;
        using workbook::NumberFormat;
        workbook::Format title;
        title.bold = true;
        title.size = 14;
        title.horizontal = workbook::Horizontal::center;
        workbook::Format upright = header();
        upright.upright = true;
        workbook::Format right = bordered(NumberFormat::percent);
        right.horizontal = workbook::Horizontal::right;
        workbook::Format note;
        note.italic = note.wrap = true;
        note.vertical = workbook::Vertical::top;
        note.color = 0x7F7F7F;
        workbook::Format indented = bordered(NumberFormat::general);
        indented.indent = 2;
        indented.horizontal = workbook::Horizontal::left;
        const auto text = format(bordered(NumberFormat::general)), count = format(bordered(NumberFormat::integer)),
                   share = format(bordered(NumberFormat::percent)), head = format(header());
        sheet.cells = {
            {{0, 0}, format(title), std::string("CAPAIAN & SASARAN \"2025\"")},
            {{2, 0}, head, std::string("Desa/\nkelurahan")},
            {{2, 1}, head, std::string("Sasaran")},
            {{2, 2}, head, std::string("Realisasi")},
            {{2, 3}, format(upright), std::string("Capaian")},
            {{3, 0}, format(indented), std::string("Paringin")},
            {{3, 1}, count, std::int64_t{1250}},
            {{3, 2}, count, std::int64_t{1015}},
            {{3, 3}, share, Formula{"C4/B4", 0.812}},
            {{4, 0}, format(indented), std::string("Batu Piring")},
            {{4, 1}, count, std::int64_t{40}},
            {{4, 2}, count, std::int64_t{10}},
            {{4, 3}, share, Formula{"C5/B5", 0.25}},
            {{5, 0}, format(indented), std::string("Sungai Ketapi")},
            {{5, 1}, count, std::int64_t{0}},
            {{5, 2}, count, std::int64_t{0}},
            {{5, 3}, format(right), Formula{"IF(B6=0,\"t.a.\",C6/B6)", std::string("t.a.")}},
            {{6, 0}, text, std::string("Jumlah")},
            {{6, 1}, count, Formula{"SUM(B4:B6)", 1290.0}},
            {{6, 2}, count, Formula{"SUM(C4:C6)", 1025.0}},
            {{6, 3}, share, {}},
            {{7, 0}, format({}), true},
            {{7, 1}, format(bordered(NumberFormat::date)), std::int64_t{45'716}},
            {{7, 2}, format(bordered(NumberFormat::money)), std::int64_t{-1'500'000'000'000}},
            {{7, 3}, format(bordered(NumberFormat::decimal)), 12.5},
            {{8, 0}, format(note), std::string("=1+1 dan _x0041_ tetap teks")},
            {{8, 2}, format(bordered(NumberFormat::text)), std::string("630101")},
        };
    }

    /// Protected, to be filled in, on A4.
    void entries() {
        using workbook::ValidationKind;
        workbook::Sheet& sheet = book_.sheets.emplace_back();
        sheet.name = "Isian Jum'at";
        sheet.is_protected = true;
        sheet.print = {workbook::Paper::a4, false, false, -1, -1, -1, "&CHal. &P"};
        workbook::Format open = bordered(workbook::NumberFormat::integer);
        open.locked = false;
        open.fill = 0xFFF2CC;
        const auto entry = format(open), label = format(bordered(workbook::NumberFormat::general));
        const char* labels[] = {"Indikator", "Jumlah anak",   "Berat rata-rata", "Keterangan", "Tanggal",
                                "Kode",      "Paling banyak", "Paling sedikit",  "Nihil"};
        for (int row = 0; row < 9; ++row) {
            sheet.cells.push_back({{row, 0}, label, std::string(labels[row])});
            sheet.cells.push_back({{row, 1}, entry, {}});
        }
        const auto rule = [&](int row, ValidationKind kind, std::optional<double> minimum, std::optional<double> maximum) {
            workbook::Validation validation;
            validation.range = {{row, 1}, {row, 1}};
            validation.kind = kind;
            validation.minimum = minimum;
            validation.maximum = maximum;
            validation.error_title = "Isian keliru";
            validation.error_message = "Periksa \"" + std::string(labels[row]) + "\".";
            sheet.validations.push_back(validation);
        };
        rule(0, ValidationKind::list, {}, {});
        sheet.validations.back().list_source = "Daftar!A1:A3";
        sheet.validations.back().offers_only = true;
        sheet.validations.back().input_title = "Indikator";
        sheet.validations.back().input_message = "Pilih satu\ndari daftar.";
        rule(1, ValidationKind::whole_number, 0.0, 100'000.0);
        rule(2, ValidationKind::decimal, 0.5, 25.75);
        rule(3, ValidationKind::text_length, {}, 100.0);
        rule(4, ValidationKind::date, 45'658.0, 46'022.0);
        rule(5, ValidationKind::whole_number, {}, {});
        rule(6, ValidationKind::decimal, {}, 10.0);
        rule(7, ValidationKind::decimal, -2.5, {});
        rule(8, ValidationKind::formula, {}, {});
        sheet.validations.back().formula = "IF(ISNUMBER([]),[]>0,TRIM([])=\"-\")";
        sheet.selection = workbook::Position{1, 1};
        sheet.links = {{{0, 0}, "2025", {3, 1}}};
        book_.names = {{"isian", sheet.name, {{0, 1}, {8, 1}}}};
    }

    /// Hidden: what the list shows.
    void lists() {
        workbook::Sheet& sheet = book_.sheets.emplace_back();
        sheet.name = "Daftar";
        sheet.visibility = workbook::Visibility::hidden;
        const auto plain = format({});
        sheet.cells = {{{0, 0}, plain, std::string("1. Ibu hamil")},
                       {{1, 0}, plain, std::string("2. Bayi")},
                       {{2, 0}, plain, std::string("3. Balita")}};
        workbook::Sheet& about = book_.sheets.emplace_back();
        about.name = "_naskah";
        about.visibility = workbook::Visibility::very_hidden;
        about.cells = {{{0, 0}, plain, std::string("ansit")}};
    }

    workbook::Workbook book_;
};

}  // namespace naskah::test
