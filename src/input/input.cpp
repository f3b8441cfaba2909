#include <algorithm>

#include "input/source_text.hpp"
#include "input/value.hpp"

namespace naskah::input {

const Value* Record::find(std::string_view name) const {
    const auto field = std::find_if(fields.begin(), fields.end(), [&](const Field& candidate) { return candidate.name == name; });
    return field == fields.end() ? nullptr : &field->value;
}

Value* Record::find(std::string_view name) {
    const auto field = std::find_if(fields.begin(), fields.end(), [&](const Field& candidate) { return candidate.name == name; });
    return field == fields.end() ? nullptr : &field->value;
}

void Record::set(std::string_view name, Value value) {
    if (Value* existing = find(name))
        *existing = std::move(value);
    else
        fields.push_back({std::string(name), std::move(value)});
}

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
        Diagnostic diagnostic = input::diagnose(no_source, severity, std::move(code), std::move(message), {}, std::move(hint));
        diagnostic.place.file = file;
        return diagnostic;
    }
    return input::diagnose(*source, severity, std::move(code), std::move(message), spot, std::move(hint));
}

}  // namespace naskah::input
