#include "render/xlsx/writer.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <utility>

#include "office/zip_patch.hpp"
#include "render/xlsx/cells.hpp"
#include "render/xlsx/chart_values.hpp"
#include "render/xlsx/charts.hpp"
#include "render/xlsx/formats.hpp"
#include "render/xlsx/library.hpp"
#include "render/xlsx/memory_file.hpp"
#include "render/xlsx/neutral_locale.hpp"
#include "render/xlsx/rules.hpp"
#include "render/xlsx/sheet_setup.hpp"
#include "text/utf8.hpp"
#include "workbook/created.hpp"
#include "workbook/references.hpp"
#include "workbook/validity.hpp"

namespace naskah::xlsx {

namespace {

using workbook::Sheet;
using workbook::Workbook;

/// As much of a property as libxlsxwriter takes.
std::string kept(const std::string& text) {
    constexpr int most = 255;  // characters
    std::size_t end = 0;
    for (int count = 0; count < most && end < text.size(); ++count) text::decode_next(text, end);
    return text.substr(0, end);
}

void write_properties(lxw_workbook* book, const Workbook& workbook) {
    lxw_doc_properties properties = {};
    properties.title = text_or_null(workbook.title);
    properties.author = text_or_null(workbook.author);
    properties.subject = text_or_null(workbook.subject);
    // The library takes 0 for "now": the first second of 1970 is written as its second.
    properties.created = static_cast<time_t>(std::max(workbook::created_seconds(workbook.created).value_or(0), std::int64_t{1}));
    check(workbook_set_properties(book, &properties));
    for (const workbook::Property& property : workbook.properties)
        check(workbook_set_custom_property_string(book, kept(property.name).c_str(), kept(property.text).c_str()));
}

void show_first_visible(const std::vector<lxw_worksheet*>& targets, const Workbook& workbook) {
    const auto visible = std::find_if(workbook.sheets.begin(), workbook.sheets.end(),
                                      [](const Sheet& sheet) { return sheet.visibility == workbook::Visibility::visible; });
    lxw_worksheet* target = targets[static_cast<std::size_t>(visible - workbook.sheets.begin())];
    worksheet_activate(target);
    worksheet_set_first_sheet(target);
}

void write_sheets(lxw_workbook* book, const Workbook& workbook) {
    Formats formats(book, workbook);
    std::vector<lxw_worksheet*> targets;
    for (const Sheet& sheet : workbook.sheets) targets.push_back(check(workbook_add_worksheet(book, sheet.name.c_str())));
    show_first_visible(targets, workbook);  // before any is hidden: libxlsxwriter refuses to hide the active sheet
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const Sheet& sheet = workbook.sheets[i];
        write_setup(targets[i], sheet);
        write_cells(targets[i], sheet, formats);
        write_validations(targets[i], sheet);
        write_highlights(book, targets[i], sheet);
        write_charts(book, targets[i], sheet);
    }
    for (const workbook::AreaName& name : workbook.names) {
        const std::string area = "=" + workbook::quoted_sheet_name(name.sheet) + "!" + workbook::range_name(name.range, true);
        check(workbook_define_name(book, name.name.c_str(), area.c_str()));
    }
}

/// What libxlsxwriter can't be told is set right in the finished archive.
std::string touched_up(std::string bytes, const Workbook& workbook) {
    std::map<std::string, office::Edit, std::less<>> edits;
    int charts = 0, sheets = 0;
    for (const Sheet& sheet : workbook.sheets) {
        ++sheets;
        const bool has_list = std::any_of(sheet.validations.begin(), sheet.validations.end(),
                                          [](const workbook::Validation& one) { return one.kind == workbook::ValidationKind::list; });
        if (has_list) edits["xl/worksheets/sheet" + std::to_string(sheets) + ".xml"] = with_lists;
        for (const workbook::Chart& chart : sheet.charts) {
            edits["xl/charts/chart" + std::to_string(++charts) + ".xml"] = [&](const std::string& xml) {
                return with_values(xml, workbook, chart);
            };
        }
    }
    return edits.empty() ? std::move(bytes) : office::edited(bytes, edits);
}

std::string bytes_of(const Workbook& workbook) {
    const NeutralLocale neutral;
    const MemoryFile file;
    Book book(check(workbook_new(file.path().c_str())));
    write_properties(book.get(), workbook);
    write_sheets(book.get(), workbook);
    check(workbook_close(book.release()));  // frees the book, also when it fails
    return touched_up(file.read(), workbook);
}

}  // namespace

Written write(const Workbook& workbook) {
    Written written;
    written.problems = workbook::problems(workbook);
    if (!written.problems.empty()) return written;
    try {
        written.bytes = bytes_of(workbook);
    } catch (const WritingError& error) {
        written.problems.push_back(std::string("buku kerja tidak dapat ditulis: ") + error.what());
    }
    return written;
}

}  // namespace naskah::xlsx
