#include "forms/about.hpp"

#include <charconv>
#include <utility>

#include "input/field_value.hpp"
#include "text/ascii.hpp"

namespace naskah::forms {

namespace {

// The words of the hidden sheet.
constexpr const char* made_by = "naskah";
constexpr const char* form_word = "formulir";
constexpr const char* recap_word = "rekap";

constexpr std::string_view placeholder_start = "[";

int number_of(const std::string& text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? number : 0;
}

}  // namespace

std::optional<Level> level_of(std::string_view code) {
    constexpr std::string_view shape = "dd.dd.dd";
    if (code.size() != 2 && code.size() != 5 && code.size() != 8) return std::nullopt;
    for (std::size_t at = 0; at < code.size(); ++at) {
        const bool digit = code[at] >= '0' && code[at] <= '9';
        if (shape[at] == 'd' ? !digit : code[at] != '.') return std::nullopt;
    }
    return code.size() == 2 ? Level::province : code.size() == 5 ? Level::kabupaten : Level::kecamatan;
}

std::vector<std::vector<std::string>> rows_of(const About& about) {
    std::vector<std::vector<std::string>> rows = {
        {made_by, about.is_form ? form_word : recap_word},
        {"jenis", about.kind},
        {"versi", std::to_string(about.version)},
        {"wilayah", about.region, about.region_type, about.region_name, about.kabupaten, about.province},
        {"tahun", std::to_string(about.year)},
    };
    if (!about.opd.empty()) rows.push_back({"opd", about.opd, about.opd_name});
    if (!about.stage.empty()) rows.push_back({"tahap", about.stage});
    if (about.semester != 0) rows.push_back({"semester", std::to_string(about.semester)});
    if (!about.part.empty()) rows.push_back({"bagian", about.part});
    if (about.plan_start != 0) rows.push_back({"rpjmd", std::to_string(about.plan_start)});
    for (const kinds::Region& unit : about.units) rows.push_back({"unit", unit.code, unit.type, unit.name});
    return rows;
}

void add_about_sheet(workbook::Workbook& workbook, const About& about) {
    workbook::Format text;
    text.number = workbook::NumberFormat::text;
    const workbook::FormatId format = workbook.format_id(text);
    workbook::Sheet sheet;
    sheet.name = about_sheet;
    sheet.visibility = workbook::Visibility::very_hidden;
    sheet.is_protected = true;
    int row = 0;
    for (const std::vector<std::string>& values : rows_of(about)) {
        int column = 0;
        for (const std::string& value : values) {
            if (!value.empty()) sheet.cells.push_back({{row, column}, format, value});
            ++column;
        }
        ++row;
    }
    workbook.sheets.push_back(std::move(sheet));
}

std::optional<About> about_of_rows(const std::vector<std::vector<std::string>>& rows) {
    About about;
    bool known = false;
    for (const std::vector<std::string>& row : rows) {
        if (row.empty()) continue;
        const auto value = [&](std::size_t at) { return at < row.size() ? text::collapse_spaces(row[at]) : std::string(); };
        const std::string name = value(0);
        if (name == made_by) {
            about.is_form = value(1) == form_word;
            known = about.is_form || value(1) == recap_word;
        } else if (name == "jenis") {
            about.kind = value(1);
        } else if (name == "versi") {
            about.version = number_of(value(1));
        } else if (name == "wilayah") {
            about.region = value(1);
            about.region_type = value(2);
            about.region_name = value(3);
            about.kabupaten = value(4);
            about.province = value(5);
        } else if (name == "tahun") {
            about.year = number_of(value(1));
        } else if (name == "opd") {
            about.opd = value(1);
            about.opd_name = value(2);
        } else if (name == "tahap") {
            about.stage = value(1);
        } else if (name == "semester") {
            about.semester = number_of(value(1));
        } else if (name == "bagian") {
            about.part = value(1);
        } else if (name == "rpjmd") {
            about.plan_start = number_of(value(1));
        } else if (name == "unit") {
            about.units.push_back({value(1), value(2), value(3), {}});
        }
    }
    if (!known) return std::nullopt;
    return about;
}

kinds::Region placeholder_unit(int number) {
    const std::string written = std::to_string(number);
    return {"[kode " + written + "]", {}, "[nama " + written + "]", {}};
}

bool is_placeholder(std::string_view text) {
    return text.starts_with(placeholder_start);
}

}  // namespace naskah::forms
