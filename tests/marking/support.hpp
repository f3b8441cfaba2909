// Workbooks made by other programs, marked, and looked at again by other programs.
#pragma once

#include <gtest/gtest.h>

#include <optional>
#include <span>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "input/xlsx/reader.hpp"
#include "marking/marked_copy.hpp"
#include "office/package.hpp"
#include "pugixml.hpp"
#include "support/external.hpp"
#include "support/process.hpp"
#include "workbook/workbook.hpp"

namespace naskah::marking::testing {

using namespace test;

inline record::Diagnostic diagnostic(record::Severity severity, std::string code, std::string sheet, std::string cell, std::string message,
                                     std::string hint = {}) {
    record::Diagnostic one;
    one.severity = severity;
    one.code = std::move(code);
    one.message = std::move(message);
    one.place = {"formulir.xlsx", 0, 0, std::move(sheet), std::move(cell)};
    one.hint = std::move(hint);
    return one;
}
inline record::Diagnostic error_at(std::string sheet, std::string cell, std::string message = "isi bukan bilangan", std::string hint = {}) {
    return diagnostic(record::Severity::error, "N087", std::move(sheet), std::move(cell), std::move(message), std::move(hint));
}
inline record::Diagnostic warning_at(std::string sheet, std::string cell, std::string message = "naik tajam", std::string hint = {}) {
    return diagnostic(record::Severity::warning, "N101", std::move(sheet), std::move(cell), std::move(message), std::move(hint));
}

/// The marked copy's bytes; a failure and no bytes when there is none.
inline std::string marked(std::string_view workbook, const std::vector<record::Diagnostic>& diagnostics) {
    const std::optional<std::string> bytes = marking::mark(workbook, diagnostics);
    EXPECT_TRUE(bytes.has_value());
    return bytes.value_or("");
}

/// A workbook that openpyxl makes; the lines of Python see `book` and openpyxl's names.
inline std::string openpyxl_workbook(const std::string& lines) {
    const TemporaryFolder folder;
    write_file(folder.path() / "make.py",
               "import openpyxl\nfrom openpyxl.styles import *\nfrom openpyxl.comments import Comment\n"
               "from openpyxl.worksheet.datavalidation import DataValidation\nfrom openpyxl.worksheet.table import Table\n"
               "from openpyxl.formatting.rule import CellIsRule\nbook = openpyxl.Workbook()\n" +
                   lines + "\nbook.save('made.xlsx')\n");
    output_of({"/usr/bin/python3", "make.py"}, folder.path());
    return read_file(folder.path() / "made.xlsx");
}

/// A form as operators fill it in: sheets "Petunjuk", "Data Sasaran" (protected, two entry columns E and F, a total G, a validation, a
/// filter, print titles, a merged title, a comment by the operator at C3) and a hidden "Daftar".
inline const std::string& form_workbook() {
    static const std::string bytes = openpyxl_workbook(R"(
book.active.title = 'Petunjuk'
book.active['A1'] = 'Petunjuk <pengisian> & "catatan"'
s = book.create_sheet('Data Sasaran')
s.append(['Data sasaran tahun 2025'])
s.merge_cells('A1:G1')
s.append(['No.', 'Kode', 'Sasaran', 'PJ', 'Paringin', 'Layap', 'Jumlah'])
for row in range(3, 12):
    s.append([row - 2, '0%d.001' % row, 'Ibu hamil', 'Dinkes', row * 3, 'dua puluh' if row == 5 else row, '=SUM(E%d:F%d)' % (row, row)])
    for column in 'EF':
        cell = s[column + str(row)]
        cell.fill = PatternFill('solid', fgColor='FFF9DB')
        cell.protection = Protection(locked=False)
        cell.border = Border(left=Side(style='thin'), top=Side(style='dotted', color='FF0000'))
        cell.number_format = '#,##0'
        cell.font = Font(name='Arial', size=10, italic=True)
s['C3'].comment = Comment('Data dari posyandu\nbulan Agustus', 'Siti Aminah')
s.protection.sheet = True
rule = DataValidation(type='whole', operator='between', formula1='0', formula2='1000', promptTitle='Bilangan', prompt='Isi "bulat"\nsaja')
rule.add('E3:F11')
s.add_data_validation(rule)
s.conditional_formatting.add('G3:G11', CellIsRule(operator='greaterThan', formula=['900'], fill=PatternFill(bgColor='00FF00')))
s.print_title_rows = '$1:$2'
s.auto_filter.ref = 'A2:G11'
s.freeze_panes = 'D3'
s.column_dimensions['C'].width = 40
s.row_dimensions[2].height = 30
s['D4'].hyperlink = 'https://example.go.id/?a=1&b=2'
d = book.create_sheet('Daftar')
d['A1'] = 'pilihan'
d.sheet_state = 'hidden'
book.active = 1
)");
    return bytes;
}

/// A workbook as LibreOffice saves it when it has opened another.
inline std::string saved_by_libreoffice(const std::string& workbook) {
    const TemporaryFolder folder;
    write_file(folder.path() / "asal.xlsx", workbook);
    output_of({"soffice", "-env:UserInstallation=file://" + (folder.path() / "profil").string(), "--headless", "--convert-to",
               "xlsx:Calc MS Excel 2007 XML", "--outdir", "hasil", "asal.xlsx"},
              folder.path());
    return read_file(folder.path() / "hasil" / "asal.xlsx");
}

/// What openpyxl sees, one line for each thing: "sheet", "cell", "fill", "note", "validation", "link", "rule". Empty cells without fill
/// are left out.
inline std::vector<std::string> seen_by_openpyxl(const std::string& workbook) {
    const TemporaryFolder folder;
    write_file(folder.path() / "seen.xlsx", workbook);
    write_file(folder.path() / "see.py", R"(
import openpyxl
book = openpyxl.load_workbook('seen.xlsx')
def say(*words): print('|'.join(str(word).replace('\n', '\\n') for word in words))
print('active|' + book.active.title)
for s in book:
    say('sheet', s.title, s.sheet_state, s.protection.sheet, s.freeze_panes, s.print_title_rows, s.auto_filter.ref,
        ' '.join(sorted(str(m) for m in s.merged_cells.ranges)), sorted((k, v.width) for k, v in s.column_dimensions.items()),
        [(k, v.height) for k, v in s.row_dimensions.items() if v.height])
    for v in s.data_validations.dataValidation: say('validation', s.title, v.sqref, v.type, v.formula1, v.formula2, v.promptTitle, v.prompt)
    for v in s.conditional_formatting: say('rule', s.title, v.sqref, [(r.type, r.operator, r.formula) for r in v.rules])
    for row in s.iter_rows():
        for c in row:
            if c.value is not None or c.fill.fill_type:
                say('cell', s.title + '!' + c.coordinate, c.value, c.number_format, c.font.name, c.font.sz, c.font.i, c.border.left.style,
                    c.border.top.style, c.protection.locked, c.alignment.wrap_text)
            if c.fill.fill_type: say('fill', s.title + '!' + c.coordinate, c.fill.fill_type, c.fill.fgColor.rgb[2:])
            if c.hyperlink: say('link', s.title + '!' + c.coordinate, c.hyperlink.target, c.hyperlink.location)
            if c.comment: say('note', s.title + '!' + c.coordinate, c.comment.author, c.comment.text)
)");
    std::istringstream lines(output_of({"/usr/bin/python3", "see.py"}, folder.path()));
    std::vector<std::string> seen;
    for (std::string line; std::getline(lines, line);) seen.push_back(line);
    return seen;
}

/// The lines that begin with a word, or with another, as text.
inline std::string lines_of(const std::vector<std::string>& lines, const std::vector<std::string>& beginnings) {
    std::string text;
    for (const std::string& line : lines) {
        for (const std::string& beginning : beginnings) {
            if (line.starts_with(beginning)) text += line + "\n";
        }
    }
    return text;
}
/// All lines but those that begin with one of the words.
inline std::string lines_without(const std::vector<std::string>& lines, const std::vector<std::string>& beginnings) {
    std::string text;
    for (const std::string& line : lines) {
        bool kept = true;
        for (const std::string& beginning : beginnings) kept = kept && !line.starts_with(beginning);
        if (kept) text += line + "\n";
    }
    return text;
}

inline std::string part(const std::string& workbook, const std::string& name) {
    const std::optional<office::Package> package = office::Package::open(workbook);
    return package ? package->read(name).value_or("") : "";
}

/// The elements below one, each on a line with its attributes and text, indented by depth.
inline void outline(pugi::xml_node node, int depth, std::string& text) {
    for (const pugi::xml_node one : node.children()) {
        if (one.type() != pugi::node_element) continue;
        text += std::string(static_cast<std::size_t>(depth), ' ') + one.name();
        for (const pugi::xml_attribute attribute : one.attributes()) text += std::string(" ") + attribute.name() + "=" + attribute.value();
        if (*one.text().get() != '\0') text += std::string(" \"") + one.text().get() + "\"";
        text += "\n";
        outline(one, depth + 1, text);
    }
}
inline std::string outline(const std::string& xml) {
    pugi::xml_document document;
    EXPECT_TRUE(document.load_string(xml.c_str())) << xml;
    std::string text;
    outline(document, 0, text);
    return text;
}

/// The cells of a sheet as our own reader sees them: "F17=12" on lines.
inline std::string read_by_us(const std::string& workbook, const std::string& sheet) {
    record::Diagnostics diagnostics;
    auto reader = input::xlsx::Reader::open(std::string_view(workbook), "salinan.xlsx", {}, diagnostics);
    std::string text;
    for (const record::Diagnostic& one : diagnostics.items()) ADD_FAILURE() << record::format(one);
    if (!reader) return text;
    for (std::size_t i = 0; i < reader->sheets().size(); ++i) {
        if (reader->sheets()[i].name != sheet) continue;
        const auto take = [&](const input::xlsx::Cell& cell) {
            text += workbook::cell_name({cell.row - 1, cell.column - 1}) + "=" + std::string(cell.text) + "\n";
            return true;
        };
        EXPECT_TRUE(reader->read(i, take, diagnostics));
    }
    return text;
}

}  // namespace naskah::marking::testing
