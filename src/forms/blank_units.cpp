#include "forms/blank_units.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "forms/about.hpp"
#include "workbook/columns.hpp"
#include "workbook/layout_styles.hpp"

namespace naskah::forms {

using workbook::Cell;
using workbook::Sheet;
using workbook::Validation;

namespace {

constexpr double longest_name = 100;

/// 'Data Sasaran'!$D$5
std::string reference(const Sheet& sheet, workbook::Position position) {
    std::string name;
    for (const char character : sheet.name) name += character == '\'' ? std::string("''") : std::string(1, character);
    return "'" + name + "'!" + workbook::cell_name(position, true);
}

class Opener {
 public:
    explicit Opener(workbook::Workbook& workbook) : workbook_(workbook) {}

    void open() {
        for (Sheet& sheet : workbook_.sheets) {
            if (sheet.name == workbook::lists_sheet) continue;
            for (Cell& cell : sheet.cells) {
                const auto* text = std::get_if<std::string>(&cell.value);
                if (text != nullptr && is_placeholder(*text)) open(sheet, cell, *text);
            }
        }
        if (!first_.empty()) drop_unknown_lists();
    }

 private:
    void open(Sheet& sheet, Cell& cell, const std::string& placeholder) {
        const auto [first, is_new] = first_.emplace(placeholder, reference(sheet, cell.position));
        if (!is_new) {
            cell.value = workbook::Formula{first->second, placeholder};
            return;
        }
        workbook::Format format = workbook::styles::entry(workbook_.formats[cell.format]);
        format.number = workbook::NumberFormat::text;
        cell.format = workbook_.format_id(format);
        const bool code = placeholder.starts_with(placeholder_unit(1).code.substr(0, 5));
        Validation note;
        note.range = {cell.position, cell.position};
        note.kind = workbook::ValidationKind::text_length;
        note.maximum = longest_name;
        note.input_title = code ? "Kode wilayah" : "Nama wilayah";
        note.input_message = code ? "Ganti dengan kode resmi wilayah ini. Biarkan bila kolom ini tidak dipakai."
                                  : "Ganti dengan nama wilayah ini. Biarkan bila kolom ini tidak dipakai.";
        note.error_title = "Isian belum tepat";
        note.error_message = "Isi paling panjang 100 karakter.";
        sheet.validations.push_back(std::move(note));
    }

    void drop_unknown_lists() {
        const auto lists = std::find_if(workbook_.sheets.begin(), workbook_.sheets.end(),
                                        [](const Sheet& sheet) { return sheet.name == workbook::lists_sheet; });
        if (lists == workbook_.sheets.end()) return;
        std::map<int, bool> unknown;  // by the column of the words
        for (const Cell& cell : lists->cells) {
            const auto* text = std::get_if<std::string>(&cell.value);
            if (text != nullptr && cell.position.row > 0 && is_placeholder(*text)) unknown[cell.position.column] = true;
        }
        for (Sheet& sheet : workbook_.sheets) {
            std::erase_if(sheet.validations, [&](const Validation& validation) {
                if (validation.kind != workbook::ValidationKind::list) return false;
                const std::string& source = validation.list_source;
                const std::string first = source.substr(source.find('!') + 1, source.find(':') - source.find('!') - 1);
                const auto position = workbook::parse_cell_name(first);
                return position && unknown.contains(position->column);
            });
        }
    }

    workbook::Workbook& workbook_;
    std::map<std::string, std::string> first_;  ///< by placeholder, the cell that has it first
};

}  // namespace

void open_blank_units(workbook::Workbook& workbook) {
    Opener(workbook).open();
}

}  // namespace naskah::forms
