#include "kinds/reference_tables.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>

#include "kinds/csv.hpp"
#include "record/diagnostic_codes.hpp"
#include "record/input.hpp"

namespace naskah::kinds {

using record::Record;
using record::Value;

namespace {

constexpr std::string_view number_column = "no";
constexpr const char* row_element = "baris";

std::string field_name(std::string column) {
    std::replace(column.begin(), column.end(), '_', '-');
    return column;
}

std::optional<std::int64_t> whole_number(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

class TableReader {
 public:
    TableReader(const CsvFile& file, record::Diagnostics& diagnostics) : file_(file), diagnostics_(diagnostics) {}

    std::vector<Record> records() {
        std::vector<Record> records;
        if (file_.rows.empty() || !read_heading(file_.rows.front())) return records;
        for (std::size_t i = 1; i < file_.rows.size(); ++i) {
            if (std::optional<Record> record = read_row(file_.rows[i])) records.push_back(std::move(*record));
        }
        return records;
    }
    const std::vector<std::string>& columns() const { return names_; }

 private:
    bool read_heading(const CsvRow& row) {
        for (const std::string& column : row.fields) {
            const std::string name = field_name(column);
            if (name.empty() || std::find(names_.begin(), names_.end(), name) != names_.end()) {
                tell(row, name.empty() ? "kolom tanpa nama" : "kolom \"" + column + "\" disebut dua kali",
                     "baris pertama tabel berisi nama kolomnya");
                return false;
            }
            names_.push_back(name);
        }
        return true;
    }

    std::optional<Record> read_row(const CsvRow& row) {
        if (row.fields.size() != names_.size()) {
            tell(row, "baris tabel punya " + std::to_string(row.fields.size()) + " kolom, bukan " + std::to_string(names_.size()),
                 "isi yang mengandung koma diapit tanda kutip \"…\"");
            return std::nullopt;
        }
        Record record;
        record.element = row_element;
        for (std::size_t i = 0; i < names_.size(); ++i) {
            Value value{{}, {row.offset}};
            const std::string& text = row.fields[i];
            if (names_[i] == number_column && !text.empty()) {
                const std::optional<std::int64_t> number = whole_number(text);
                if (!number) {
                    tell(row, "nomor \"" + text + "\" bukan bilangan bulat", "");
                    return std::nullopt;
                }
                value.data = record::Integer{*number};
            } else if (!text.empty()) {
                value.data = record::Text{text};
            }
            record.fields.push_back({names_[i], std::move(value)});
        }
        return record;
    }

    void tell(const CsvRow& row, std::string message, std::string hint) {
        diagnostics_.add(record::diagnose(file_.source, record::Severity::error, record::code::faulty_kind, std::move(message),
                                          {row.offset}, std::move(hint)));
    }

    const CsvFile& file_;
    record::Diagnostics& diagnostics_;
    std::vector<std::string> names_;  ///< of the columns, as fields
};

}  // namespace

ReferenceTables ReferenceTables::load(const std::filesystem::path& folder, record::Diagnostics& diagnostics) {
    ReferenceTables references;
    for (const std::filesystem::path& path : csv_files(folder)) {
        const std::string name = path.stem().string();
        if (name.starts_with("wilayah-")) continue;
        const std::optional<CsvFile> file = read_csv(path, shown_table(path), diagnostics);
        if (!file) continue;
        TableReader reader(*file, diagnostics);
        std::vector<Record> rows = reader.records();
        references.tables_.push_back({name, reader.columns(), std::move(rows)});
    }
    return references;
}

const ReferenceTables::Table* ReferenceTables::find(std::string_view name) const {
    const auto found = std::find_if(tables_.begin(), tables_.end(), [&](const Table& candidate) { return candidate.name == name; });
    return found == tables_.end() ? nullptr : &*found;
}

const std::vector<Record>& ReferenceTables::rows(std::string_view table) const {
    static const std::vector<Record> none;
    const Table* found = find(table);
    return found == nullptr ? none : found->rows;
}

record::RecordSchema ReferenceTables::schema(std::string_view table) const {
    record::RecordSchema schema;
    schema.element = row_element;
    const Table* found = find(table);
    if (found == nullptr) return schema;
    for (const std::string& column : found->columns) {
        const auto filled = [&](const Record& row) { return !row.find(column)->absent(); };
        record::FieldSchema field;
        field.name = column;
        field.type = column == number_column ? record::FieldType::integer : record::FieldType::text;
        field.required = std::all_of(found->rows.begin(), found->rows.end(), filled);
        schema.fields.push_back(std::move(field));
    }
    return schema;
}

}  // namespace naskah::kinds
