// What tests of workbooks' layout share: templates and records in few words, cells as text.
#pragma once

#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "input/field_value.hpp"
#include "text/utf8.hpp"
#include "workbook/layout.hpp"
#include "workbook/template.hpp"

namespace naskah::workbook::samples {

using record::Value;

inline Value text(const std::string& written) {
    return {record::Text{written}, {}};
}
inline Value whole(std::int64_t number) {
    return {record::Integer{number}, {}};
}
inline Value percent(std::int64_t digits, int places) {
    return {record::Percent{{digits, places}}, {}};
}
inline Value money(std::int64_t rupiah) {
    return {record::Money{rupiah}, {}};
}
inline Value code(const std::string& written) {
    return {record::Code{written}, {}};
}
inline Value absent() {
    return {};
}
inline record::Record record(std::vector<std::pair<std::string, Value>> fields) {
    record::Record result;
    for (auto& [name, value] : fields) result.set(name, std::move(value));
    return result;
}
inline Value list(std::vector<record::Record> items) {
    record::List result;
    for (record::Record& item : items) result.push_back({std::move(item), {}});
    return {std::move(result), {}};
}

/// Each character is one wide, bold or not, at any size.
inline double one_each(std::string_view written, bool, int) {
    return static_cast<double>(text::count_characters(written));
}

inline std::string book(const std::string& sheet_content, const std::string& sheet_attributes = "") {
    return "<buku-kerja judul='Buku'>\n<lembar nama='L' " + sheet_attributes + ">\n" + sheet_content + "\n</lembar></buku-kerja>";
}
inline std::string table(const std::string& columns, const std::string& attributes = "dari='baris'") {
    return book("<tabel nama='t' " + attributes + ">" + columns + "</tabel>");
}

inline std::vector<std::string> messages(const record::Diagnostics& diagnostics) {
    std::vector<std::string> told;
    for (const record::Diagnostic& one : diagnostics.items()) {
        told.push_back(one.code + " " + std::to_string(one.place.line) + ":" + std::to_string(one.place.column) + " " + one.message +
                       (one.hint.empty() ? "" : " | " + one.hint));
    }
    return told;
}

/// Lays out what must have no faults. The template stays alive with it.
class Made {
 public:
    Made(const std::string& xml, const record::Record& record) {
        record::Diagnostics diagnostics;
        description_ = parse_template(xml, "workbook.xml", diagnostics);
        if (description_) result_ = lay_out(*description_, record, one_each, diagnostics);
        for (const std::string& message : messages(diagnostics)) ADD_FAILURE() << message;
        if (!result_) result_.emplace();
        if (result_->workbook.sheets.empty()) result_->workbook.sheets.emplace_back();
    }
    const Workbook& workbook() const { return result_->workbook; }
    const std::vector<PlacedTable>& tables() const { return result_->tables; }
    const Sheet& sheet(std::size_t number = 0) const { return result_->workbook.sheets.at(number); }

    const Cell* cell(const std::string& name, std::size_t sheet_number = 0) const {
        const std::optional<Position> place = parse_cell_name(name);
        for (const Cell& cell : sheet(sheet_number).cells) {
            if (place && cell.position == *place) return &cell;
        }
        return nullptr;
    }
    /// "12", "0.5", "'text", "=SUM(A1:A2) -> 3", "(kosong)", "(tiada)".
    std::string shows(const std::string& name, std::size_t sheet_number = 0) const {
        const Cell* found = cell(name, sheet_number);
        return found == nullptr ? "(tiada)" : told(found->value);
    }
    const Format& format(const std::string& name, std::size_t sheet_number = 0) const {
        static const Format none;
        const Cell* found = cell(name, sheet_number);
        EXPECT_NE(found, nullptr) << name;
        return found == nullptr ? none : result_->workbook.formats.at(found->format);
    }
    /// "A1:B2 C1:C3"
    std::string merges(std::size_t sheet_number = 0) const {
        std::string all;
        for (const Merge& merge : sheet(sheet_number).merges) all += (all.empty() ? "" : " ") + range_name(merge.range);
        return all;
    }
    double height(int row, std::size_t sheet_number = 0) const {
        for (const auto& [at, points] : sheet(sheet_number).row_heights) {
            if (at == row) return points;
        }
        return 0;
    }

 private:
    static std::string number(double value) {
        std::string written = std::to_string(value);
        written.erase(written.find_last_not_of('0') + 1);
        if (written.back() == '.') written.pop_back();
        return written;
    }
    static std::string told(const CellValue& value) {
        if (const auto* whole_number = std::get_if<std::int64_t>(&value)) return std::to_string(*whole_number);
        if (const auto* real = std::get_if<double>(&value)) return number(*real);
        if (const auto* words = std::get_if<std::string>(&value)) return "'" + *words;
        if (const auto* formula = std::get_if<Formula>(&value)) {
            std::string stored = "(kosong)";
            if (const auto* real = std::get_if<double>(&formula->value)) stored = number(*real);
            if (const auto* words = std::get_if<std::string>(&formula->value)) stored = "'" + *words;
            return "=" + formula->text + " -> " + stored;
        }
        return "(kosong)";
    }

    std::optional<Template> description_;
    std::optional<LaidOut> result_;
};

/// What laying out says when it fails.
inline std::vector<std::string> faults(const std::string& xml, const record::Record& record) {
    record::Diagnostics diagnostics;
    const std::optional<Template> description = parse_template(xml, "workbook.xml", diagnostics);
    EXPECT_TRUE(description.has_value());
    const bool made = description && lay_out(*description, record, one_each, diagnostics);
    EXPECT_FALSE(made);
    return messages(diagnostics);
}

}  // namespace naskah::workbook::samples
