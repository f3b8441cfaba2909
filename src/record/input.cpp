#include "record/input.hpp"

namespace naskah::record {

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
    return record::diagnose(*source, severity, std::move(code), std::move(message), spot, std::move(hint));
}

}  // namespace naskah::record
