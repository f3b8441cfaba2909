#include "record/input.hpp"

#include <algorithm>

namespace naskah::record {

namespace {

void add_to_spots(Record& record, std::size_t offset);

void add_to_spots(Value& value, std::size_t offset) {
    if (value.spot.offset != Spot::unknown) value.spot.offset += offset;
    if (auto* record = std::get_if<Record>(&value.data)) add_to_spots(*record, offset);
    if (auto* list = std::get_if<List>(&value.data)) {
        for (Value& item : *list) add_to_spots(item, offset);
    }
}

void add_to_spots(Record& record, std::size_t offset) {
    for (Record::Field& field : record.fields) add_to_spots(field.value, offset);
}

}  // namespace

Diagnostic diagnose(const SourceText& source, Severity severity, std::string code, std::string message, Spot spot, std::string hint) {
    Diagnostic diagnostic{severity, std::move(code), std::move(message), {source.file(), 0, 0, {}, {}}, {}, std::move(hint)};
    if (source.from_workbook()) {
        // The text is none that the user has seen: only its cell is told.
        const CellMark* cell = spot.offset == Spot::unknown ? nullptr : source.cell(spot.offset);
        if (cell != nullptr) {
            diagnostic.place.sheet = cell->sheet;
            diagnostic.place.cell = cell->cell;
        }
        return diagnostic;
    }
    if (spot.offset != Spot::unknown) {
        const SourceText::Position position = source.position(spot.offset);
        diagnostic.place.line = position.line;
        diagnostic.place.column = position.column;
        const SourceText::Excerpt excerpt = source.excerpt(spot.offset);
        diagnostic.source_line = std::string(excerpt.text);
        diagnostic.source_column = excerpt.first_column;
    }
    return diagnostic;
}

Diagnostic Input::diagnose(Severity severity, std::string code, std::string message, Spot spot, std::string hint) const {
    static const SourceText no_source;
    if (!source) {
        Diagnostic diagnostic = record::diagnose(no_source, severity, std::move(code), std::move(message), {}, std::move(hint));
        diagnostic.place.file = file;
        return diagnostic;
    }
    if (spot.offset != Spot::unknown) spot.offset -= std::min(first_offset, spot.offset);
    return record::diagnose(*source, severity, std::move(code), std::move(message), spot, std::move(hint));
}

Diagnostic Input::diagnose_blank(Severity severity, std::string code, std::string message, const std::string& field,
                                 std::string hint) const {
    const Value* value = record.find(field);
    Diagnostic diagnostic =
        diagnose(severity, std::move(code), std::move(message), value == nullptr ? Spot{} : value->spot, std::move(hint));
    if (const auto cell = blank_cells.find(field); cell != blank_cells.end()) {
        diagnostic.place.sheet = cell->second.sheet;
        diagnostic.place.cell = cell->second.cell;
    }
    return diagnostic;
}

void count_spots_on(std::span<Input> inputs) {
    std::size_t next = 0;
    for (Input& input : inputs) {
        input.first_offset = next;
        add_to_spots(input.record, next);
        if (input.source) next += input.source->text().size() + 1;
    }
}

const Input* input_at(std::span<const Input> inputs, Spot spot) {
    if (spot.offset == Spot::unknown) return nullptr;
    const Input* found = nullptr;
    for (const Input& input : inputs) {
        if (input.source && input.first_offset <= spot.offset) found = &input;
    }
    return found;
}

}  // namespace naskah::record
