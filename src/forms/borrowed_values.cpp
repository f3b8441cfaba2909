#include "forms/borrowed_values.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string_view>
#include <utility>

#include "forms/document_outline.hpp"
#include "forms/tidy_text.hpp"
#include "kinds/csv.hpp"
#include "record/building.hpp"
#include "record/diagnostic_codes.hpp"
#include "record/input.hpp"
#include "text/markup_text.hpp"
#include "text/xml_escaping.hpp"

namespace naskah::forms {

using record::FieldSchema;
using record::FieldType;
using record::List;
using record::Record;
using record::RecordSchema;
using record::Value;

namespace {

constexpr const char* table_name = "isian-awal.csv";
constexpr std::size_t table_columns = 3;

/// "kendala/usulan-kegiatan" in two; the second empty of a field alone.
std::pair<std::string, std::string> taken_apart(const std::string& way) {
    const std::size_t slash = way.find('/');
    if (slash == std::string::npos) return {way, {}};
    return {way.substr(0, slash), way.substr(slash + 1)};
}

/// Words that say that a thing is meant for all of a region.
bool says_all(const std::string& words) {
    return folded(words).starts_with("SEMUA ") || folded(words) == "SEMUA";
}

std::vector<std::string> comma_parts(std::string_view text) {
    std::vector<std::string> parts;
    while (true) {
        const std::size_t end = text.find_first_of(",;");
        if (std::string part = tidy(text.substr(0, end)); !part.empty()) parts.push_back(std::move(part));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

class Borrower {
 public:
    Borrower(Record& input, const kinds::Kind& kind, const Record& other, const kinds::Kind& other_kind, const kinds::RegionTable& regions)
        : input_(input), kind_(kind), other_(other), other_kind_(other_kind), regions_(regions) {
        const Value* region = other.find("wilayah");
        const auto* code = region == nullptr ? nullptr : std::get_if<record::Code>(&region->data);
        if (code != nullptr) region_ = code->text;
    }

    void take_field(const Borrowing& line) {
        const FieldSchema* from = other_kind_.schema.find(line.from);
        const FieldSchema* to = kind_.schema.find(line.to);
        const Value* value = other_.find(line.from);
        Value* place = input_.find(line.to);
        if (from == nullptr || to == nullptr || value == nullptr || place == nullptr || value->absent()) return;
        if (to->type == FieldType::list) {
            append_items(*to, *from, *value, *place);
        } else if (place->absent()) {
            *place = converted(*value, *from, *to);
        }
    }

    /// `lines`: all of one list, those of one item together.
    void take_items(const std::vector<Borrowing>& lines) {
        const auto [from_name, first] = taken_apart(lines.front().from);
        const std::string to_name = taken_apart(lines.front().to).first;
        const FieldSchema* from = other_kind_.schema.find(from_name);
        const FieldSchema* to = kind_.schema.find(to_name);
        const Value* value = other_.find(from_name);
        Value* place = input_.find(to_name);
        const auto* items = value == nullptr ? nullptr : std::get_if<List>(&value->data);
        if (from == nullptr || to == nullptr || place == nullptr || items == nullptr) return;
        for (const Value& item : *items) {
            const auto* record = std::get_if<Record>(&item.data);
            const Value* needed = record == nullptr ? nullptr : record->find(first);
            if (needed == nullptr || needed->absent()) continue;
            list_of(*place).push_back({put_together(*record, lines, *from, *to), {}});
        }
    }

 private:
    static List& list_of(Value& place) {
        if (!std::holds_alternative<List>(place.data)) place = record::list({});
        return std::get<List>(place.data);
    }

    Record put_together(const Record& item, const std::vector<Borrowing>& lines, const FieldSchema& from, const FieldSchema& to) const {
        const RecordSchema& schema = *to.records.front();
        Record made = blank_record(schema);
        for (const Borrowing& line : lines) {
            const std::string from_name = taken_apart(line.from).second, to_name = taken_apart(line.to).second;
            const FieldSchema* own = from.records.front()->find(from_name);
            const FieldSchema* field = schema.find(to_name);
            const Value* value = item.find(from_name);
            if (own != nullptr && field != nullptr && value != nullptr && !value->absent())
                made.set(to_name, converted(*value, *own, *field));
        }
        return made;
    }

    void append_items(const FieldSchema& to, const FieldSchema& from, const Value& value, Value& place) const {
        const auto* items = std::get_if<List>(&value.data);
        if (items == nullptr || from.records.empty()) return;
        for (const Value& item : *items) {
            const auto* record = std::get_if<Record>(&item.data);
            const RecordSchema* own = record == nullptr ? nullptr : item_schema(from, record->element);
            if (own == nullptr) continue;
            const RecordSchema* same = item_schema(to, record->element);
            list_of(place).push_back({converted_record(*record, *own, same != nullptr ? *same : *to.records.front()), {}});
        }
    }

    /// By the names of the fields; the only field of one goes into the only field of the other.
    Record converted_record(const Record& record, const RecordSchema& from, const RecordSchema& to) const {
        Record made = blank_record(to);
        if (from.fields.size() == 1 && to.fields.size() == 1) {
            const Value* value = record.find(from.fields.front().name);
            if (value != nullptr) made.set(to.fields.front().name, converted(*value, from.fields.front(), to.fields.front()));
            return made;
        }
        for (const FieldSchema& field : to.fields) {
            const FieldSchema* own = from.find(field.name);
            const Value* value = record.find(field.name);
            if (own != nullptr && value != nullptr && !value->absent()) made.set(field.name, converted(*value, *own, field));
        }
        return made;
    }

    Value converted(const Value& value, const FieldSchema& from, const FieldSchema& to) const {
        if (const auto* text = std::get_if<record::Text>(&value.data)) {
            if (to.type == FieldType::prose) return {record::Prose{text::xml_escaped(text->text)}, {}};
            if (to.type == FieldType::list) return places(text->text, to);
        }
        if (const auto* prose = std::get_if<record::Prose>(&value.data); prose != nullptr && to.type == FieldType::text)
            return record::text(text::without_markup(prose->markup, " "));
        if (const auto* record = std::get_if<Record>(&value.data); record != nullptr && to.type == FieldType::record)
            return {converted_record(*record, *from.records.front(), *to.records.front()), {}};
        return from.type == to.type ? Value{value.data, {}} : Value{};
    }

    /// A text that names desa one behind the other, as items of a list of places.
    Value places(const std::string& text, const FieldSchema& to) const {
        List items;
        for (const std::string& part : comma_parts(text)) {
            const std::string code = says_all(part) ? region_ : code_of(part);
            const RecordSchema* schema = nullptr;
            for (const auto& item : to.records) {
                const FieldSchema& content = item->fields.front();
                const bool fits = code.empty() ? content.type == FieldType::text : content.example.size() == code.size();
                if (fits && schema == nullptr) schema = item.get();
            }
            if (schema == nullptr) continue;
            Record made = blank_record(*schema);
            made.set(schema->fields.front().name, code.empty() ? record::text(part) : record::code_value(code));
            record::append(items, std::move(made));
        }
        return record::list(std::move(items));
    }

    /// Of the only region inside the other input's that has this name; else empty.
    std::string code_of(const std::string& name) const {
        std::string code;
        if (region_.empty()) return code;
        for (const kinds::Region* region : regions_.inside(region_)) {
            if (folded(region->name) != folded(name) && folded(region->type + " " + region->name) != folded(name)) continue;
            if (!code.empty()) return {};
            code = region->code;
        }
        return code;
    }

    Record& input_;
    const kinds::Kind& kind_;
    const Record& other_;
    const kinds::Kind& other_kind_;
    const kinds::RegionTable& regions_;
    std::string region_;
};

/// Whether a way leads somewhere in a schema.
bool leads_to_field(const RecordSchema& schema, const std::string& way) {
    const auto [name, inner] = taken_apart(way);
    const FieldSchema* field = schema.find(name);
    if (field == nullptr || inner.empty()) return field != nullptr;
    return field->type == FieldType::list && field->records.front()->find(inner) != nullptr;
}

}  // namespace

Record blank_record(const RecordSchema& schema) {
    Record record = record::named(schema.element);
    for (const FieldSchema& field : schema.fields) record.set(field.name, Value{});
    return record;
}

Borrowings Borrowings::read(const kinds::Kind& kind, record::Diagnostics& diagnostics) {
    Borrowings result;
    const std::filesystem::path file = kind.folder / table_name;
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error)) return result;
    const std::string shown = kind.name + "/" + table_name;
    const std::optional<kinds::CsvFile> table = kinds::read_csv(file, shown, diagnostics);
    if (!table) return result;
    for (const kinds::CsvRow& row : table->rows) {
        if (row.fields.size() != table_columns) {
            diagnostics.add(record::diagnose(table->source, record::Severity::error, record::code::faulty_kind, "baris tidak lengkap",
                                             {row.offset}, "tulis jenis,dari,ke"));
        } else if (row.fields.front() != "jenis") {
            result.lines_.push_back({row.fields[0], row.fields[1], row.fields[2]});
            if (!leads_to_field(kind.schema, row.fields[2]))
                diagnostics.add(record::diagnose(table->source, record::Severity::error, record::code::faulty_kind,
                                                 "\"" + row.fields[2] + "\" bukan isian " + kind.name, {row.offset}, {}));
        }
    }
    return result;
}

std::vector<std::string> Borrowings::kinds() const {
    std::vector<std::string> names;
    for (const Borrowing& line : lines_) {
        if (std::find(names.begin(), names.end(), line.kind) == names.end()) names.push_back(line.kind);
    }
    return names;
}

void Borrowings::add(Record& input, const kinds::Kind& kind, const Record& other, const kinds::Kind& other_kind,
                     const kinds::RegionTable& regions) const {
    Borrower borrower(input, kind, other, other_kind, regions);
    std::vector<Borrowing> of_items;
    const auto flush = [&] {
        if (!of_items.empty()) borrower.take_items(of_items);
        of_items.clear();
    };
    for (const Borrowing& line : lines_) {
        if (line.kind != other_kind.name) continue;
        const bool of_item = line.to.find('/') != std::string::npos;
        const bool continues = of_item && !of_items.empty() && taken_apart(of_items.front().to).first == taken_apart(line.to).first;
        if (!continues) flush();
        if (of_item)
            of_items.push_back(line);
        else
            borrower.take_field(line);
    }
    flush();
}

}  // namespace naskah::forms
