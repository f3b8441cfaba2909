#include "desk/form_list.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "desk/diagnostic_codes.hpp"
#include "desk/office_time.hpp"
#include "forms/about.hpp"
#include "forms/versions.hpp"
#include "input/xlsx/reader.hpp"
#include "pipeline/input_file.hpp"
#include "pipeline/read_file.hpp"
#include "render/xlsx/writer.hpp"
#include "text/utf8.hpp"
#include "workbook/workbook.hpp"

namespace naskah::desk {

namespace {

using pipeline::SentFile;
using pipeline::SentForm;

constexpr std::size_t most_cells_told = 10;
constexpr std::size_t most_compared = 20;  ///< pairs of versions: more are no second thoughts, but copies of a folder

/// What tells units apart, in the order in which they stand: regions by their codes, then OPDs as they came.
using UnitKey = std::tuple<std::string, std::size_t>;
/// What tells forms apart.
using FormKey = std::tuple<std::string, int, int, std::string>;

FormKey key_of(const SentForm& sent) {
    return {sent.kind, sent.year, sent.semester, sent.stage};
}

std::string form_name(const SentForm& sent) {
    std::string name = sent.title;
    if (!sent.part.empty()) name += ", bagian " + sent.part;
    if (!sent.stage_name.empty()) name += ", " + sent.stage_name;
    if (sent.semester != 0) name += ", semester " + std::to_string(sent.semester);
    return name + " tahun " + std::to_string(sent.year);
}

std::string unit_name(const SentForm& sent) {
    if (!sent.opd.empty()) return sent.opd_name.empty() ? sent.opd : sent.opd_name;
    return sent.region_name.empty() ? sent.region : sent.region_name;
}

std::string status_of(const SentFile& file) {
    if (file.errors > 0) return "ada galat";
    return file.form.verified_as.empty() ? "dikirim" : file.form.verified_as;
}

class Lister {
 public:
    explicit Lister(const pipeline::Recap& recap) : recap_(recap) {}

    std::vector<ListedForm> list() {
        for (const SentFile& file : recap_.sent) note(file.form);
        add_units_of_home();
        add_responsible_opds();
        for (const SentFile& file : recap_.sent) add_sent(file);
        add_missing();
        std::stable_sort(rows_.begin(), rows_.end(), [](const Row& left, const Row& right) {
            return std::tie(left.unit, left.form) < std::tie(right.unit, right.form);
        });
        std::vector<ListedForm> forms;
        int number = 0;
        for (std::size_t at = 0; at < rows_.size(); ++at) {
            number = at > 0 && rows_[at].unit == rows_[at - 1].unit ? number + 1 : 1;
            forms.push_back(std::move(rows_[at].listed));
            forms.back().number = number;
        }
        return forms;
    }

 private:
    struct Row {
        UnitKey unit;
        FormKey form;
        ListedForm listed;
    };

    UnitKey unit_of(const SentForm& sent) {
        if (sent.opd.empty()) return {sent.region, 0};
        return {sent.region, 1 + static_cast<std::size_t>(opds_.try_emplace(sent.opd, opds_.size()).first->second)};
    }

    void note(const SentForm& sent) {
        const UnitKey unit = unit_of(sent);
        units_.try_emplace(unit, unit_name(sent));
        forms_.try_emplace(key_of(sent), sent);
        here_.insert({unit, key_of(sent)});
    }

    /// The kecamatan of the profile's kabupaten, where any of them sends.
    void add_units_of_home() {
        const bool any = std::any_of(recap_.sent.begin(), recap_.sent.end(),
                                     [&](const SentFile& file) { return file.form.opd.empty() && is_unit_of_home(file.form.region); });
        if (!any) return;
        for (const kinds::Region& region : recap_.home_units) units_.try_emplace({region.code, 0}, region.type + " " + region.name);
    }

    /// The OPDs that pengampu.csv names, where any OPD of the home sends.
    void add_responsible_opds() {
        const bool any = std::any_of(recap_.sent.begin(), recap_.sent.end(),
                                     [&](const SentFile& file) { return !file.form.opd.empty() && file.form.region == recap_.home; });
        if (!any) return;
        for (const auto& [key, name] : recap_.responsible_opds) {
            SentForm form;
            form.region = recap_.home;
            form.opd = key;
            const UnitKey unit = unit_of(form);
            units_.try_emplace(unit, name);
            responsible_.insert(unit);
        }
    }

    bool is_unit_of_home(const std::string& code) const {
        return std::any_of(recap_.home_units.begin(), recap_.home_units.end(),
                           [&](const kinds::Region& region) { return region.code == code; });
    }

    void add_sent(const SentFile& file) {
        ListedForm listed;
        listed.group = unit_name(file.form);
        listed.form = form_name(file.form);
        listed.file = file.path.string();
        listed.sent_on = day_in(file.form.saved, recap_.time_zone);
        listed.sent_by = file.form.filled_by.empty() ? file.form.saved_by : file.form.filled_by;
        listed.errors = file.errors;
        listed.warnings = file.warnings;
        listed.verified_by = file.form.verified_by;
        listed.status = status_of(file);
        listed.note = file.form.verifiers_note;
        rows_.push_back({unit_of(file.form), key_of(file.form), std::move(listed)});
    }

    /// Of units of the same sort those that didn't send what others did.
    void add_missing() {
        for (const auto& [key, form] : forms_) {
            for (const auto& [unit, name] : units_) {
                if (here_.contains({unit, key}) || !others_send(unit, key) || !is_year_asked_for(key)) continue;
                ListedForm listed;
                listed.group = name;
                listed.form = form_name(form);
                listed.status = "belum dikirim";
                if (const int year = other_year_sent(unit, key); year != 0)
                    listed.note = "yang dikirim untuk tahun " + std::to_string(year);
                rows_.push_back({unit, key, std::move(listed)});
            }
        }
    }

    /// Whether a unit of this sort (a kecamatan of the home, an OPD of the region) sent this form, in any stage.
    bool others_send(const UnitKey& unit, const FormKey& key) const {
        return std::any_of(here_.begin(), here_.end(), [&](const auto& one) {
            const auto& [other, form] = one;
            if (std::get<0>(form) != std::get<0>(key) || std::get<1>(form) != std::get<1>(key)) return false;
            const bool is_opd = std::get<1>(unit) != 0;
            if (is_opd) return other == unit || (responsible_.contains(unit) && std::get<1>(other) != 0 && form == key);
            return std::get<1>(other) == 0 && form == key && is_unit_of_home(std::get<0>(other)) && is_unit_of_home(std::get<0>(unit));
        });
    }

    /// A form of another year among many of one year is a mistake, and nobody else has to send that year's.
    bool is_year_asked_for(const FormKey& key) const {
        std::map<int, std::size_t> senders;  // by year
        for (const auto& [unit, form] : here_) {
            if (same_but_for_year(form, key)) ++senders[std::get<1>(form)];
        }
        std::size_t most = 0;
        for (const auto& [year, count] : senders) most = std::max(most, count);
        return senders[std::get<1>(key)] * 2 > most;
    }

    /// The year of the same form that a unit sent instead, or 0.
    int other_year_sent(const UnitKey& unit, const FormKey& key) const {
        int year = 0;
        for (const auto& [other, form] : here_) {
            if (other == unit && same_but_for_year(form, key)) year = std::get<1>(form);
        }
        return year;
    }

    static bool same_but_for_year(const FormKey& left, FormKey right) {
        std::get<1>(right) = std::get<1>(left);
        return left == right;
    }

    const pipeline::Recap& recap_;
    std::map<std::string, std::size_t> opds_;
    std::map<UnitKey, std::string> units_;  ///< with their names
    std::map<FormKey, SentForm> forms_;
    std::set<std::pair<UnitKey, FormKey>> here_;
    std::set<UnitKey> responsible_;  ///< the OPDs of pengampu.csv
    std::vector<Row> rows_;
};

/// "Data Sasaran!F17 (12, sekarang 14)"
std::string told_of(const std::vector<forms::CellDifference>& cells) {
    std::string text;
    for (std::size_t at = 0; at < std::min(cells.size(), most_cells_told); ++at) {
        const forms::CellDifference& cell = cells[at];
        const auto shown = [](const std::string& value) { return value.empty() ? std::string("kosong") : value; };
        text += (at == 0 ? "" : ", ") + cell.sheet + "!" + workbook::column_name(cell.position.column) +
                std::to_string(cell.position.row + 1) + " (" + shown(cell.before) + ", di sini " + shown(cell.after) + ")";
    }
    return text + (cells.size() > most_cells_told ? ", …" : "");
}

std::string bytes_of(const SentFile& file) {
    std::string problem;
    return pipeline::read_file(file.path, input::xlsx::Limits{}.file_bytes, problem).value_or("");
}

record::Diagnostic told_of_versions(const SentFile& older, const SentFile& newer, bool compared, const std::string& time_zone) {
    std::string message = "versi lain dari " + older.path.string();
    const std::string before = moment_in(older.form.saved, time_zone), after = moment_in(newer.form.saved, time_zone);
    if (before.empty() || after.empty() || before == after)
        message += ", tidak diketahui mana yang lebih baru";
    else
        message += ", lebih baru: disimpan " + after + ", yang itu " + before;
    if (compared && pipeline::is_workbook(older.path) && pipeline::is_workbook(newer.path)) {
        const std::vector<forms::CellDifference> cells = forms::differing_cells(bytes_of(older), bytes_of(newer));
        message += cells.empty() ? "; isinya sama" : "; " + std::to_string(cells.size()) + " sel berbeda: " + told_of(cells);
    }
    return {record::Severity::warning,
            code::two_versions,
            message,
            {newer.path.string(), 0, 0, {}, {}},
            {},
            "tanyakan mana yang berlaku kepada pengirimnya, lalu pindahkan yang lain dari sini"};
}

/// Of a row, as texts.
using Cells = std::array<std::string, 9>;
constexpr std::array<const char*, 9> titles = {"Kelompok", "Nomor",      "Nama Form", "Dikirim", "Oleh",
                                               "Galat",    "Peringatan", "Status",    "Catatan"};

Cells cells_of(const ListedForm& form) {
    const bool sent = !form.file.empty();
    return {form.group,
            std::to_string(form.number),
            form.form,
            form.sent_on,
            form.sent_by,
            sent ? std::to_string(form.errors) : "",
            sent ? std::to_string(form.warnings) : "",
            form.status,
            form.note};
}

}  // namespace

std::vector<ListedForm> form_list(const pipeline::Recap& recap) {
    return Lister(recap).list();
}

record::Diagnostics versions_told(const pipeline::Recap& recap) {
    record::Diagnostics told;
    for (std::size_t at = 0; at < recap.sent.size(); ++at) {
        for (std::size_t other = at + 1; other < recap.sent.size(); ++other) {
            const SentFile &one = recap.sent[at], &two = recap.sent[other];
            if (!one.form.is_same_form(two.form)) continue;
            const bool swapped = one.form.saved > two.form.saved;
            const bool compared = told.items().size() < most_compared;
            told.add(swapped ? told_of_versions(two, one, compared, recap.time_zone)
                             : told_of_versions(one, two, compared, recap.time_zone));
        }
    }
    return told;
}

std::string form_list_text(const std::vector<ListedForm>& forms) {
    if (forms.empty()) return {};
    std::vector<Cells> rows = {{}};
    std::copy(titles.begin(), titles.end(), rows.front().begin());
    for (const ListedForm& form : forms) rows.push_back(cells_of(form));
    std::array<std::size_t, titles.size()> widths{};
    for (const Cells& row : rows)
        for (std::size_t at = 0; at < row.size(); ++at) widths[at] = std::max(widths[at], text::count_characters(row[at]));
    std::string text;
    for (const Cells& row : rows) {
        std::string line;
        for (std::size_t at = 0; at < row.size(); ++at)
            line += row[at] + std::string(widths[at] - text::count_characters(row[at]) + 2, ' ');
        text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
    }
    return text;
}

std::string form_list_workbook(const std::vector<ListedForm>& forms, const std::string& date, std::string& problem) {
    constexpr std::array<double, titles.size()> widths = {30, 8, 52, 12, 24, 8, 11, 16, 48};
    workbook::Workbook book;
    book.title = "Daftar formulir";
    book.created = date;
    workbook::Format plain, head;
    plain.wrap = plain.border = true;
    head = plain;
    head.bold = true;
    head.horizontal = workbook::Horizontal::center;
    head.fill = 0xD9E1F2;
    const workbook::FormatId body = book.format_id(plain), top = book.format_id(head);
    workbook::Sheet sheet;
    sheet.name = "Daftar Formulir";
    for (const double width : widths) sheet.columns.push_back({width, false});
    for (std::size_t at = 0; at < titles.size(); ++at) sheet.cells.push_back({{0, static_cast<int>(at)}, top, std::string(titles[at])});
    int row = 1;
    for (const ListedForm& form : forms) {
        const Cells cells = cells_of(form);
        for (std::size_t at = 0; at < cells.size(); ++at) {
            const bool number = !cells[at].empty() && (at == 1 || at == 5 || at == 6);
            workbook::CellValue value = cells[at];
            if (number) value = static_cast<std::int64_t>(std::stoll(cells[at]));
            if (cells[at].empty()) value = std::monostate{};
            sheet.cells.push_back({{row, static_cast<int>(at)}, body, std::move(value)});
        }
        ++row;
    }
    sheet.freeze = {1, 0};
    sheet.filter = workbook::Range{{0, 0}, {std::max(row - 1, 1), static_cast<int>(titles.size()) - 1}};
    sheet.print.repeat_first_row = sheet.print.repeat_last_row = 0;
    book.sheets.push_back(std::move(sheet));
    forms::About about;  // so that the next run knows it for what it is
    about.version = forms::form_version;
    about.kind = "daftar-formulir";
    add_about_sheet(book, about);
    xlsx::Written written = xlsx::write(book);
    if (!written.problems.empty()) problem = written.problems.front();
    return std::move(written.bytes);
}

}  // namespace naskah::desk
