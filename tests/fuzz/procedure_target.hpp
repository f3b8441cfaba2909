// What the fuzzer of procedures does with a text: it is read as an SOP, checked and completed. Any text must end in errors or in ways that
// lead from a symbol of a cell to another one.
#pragma once

#include <cstdlib>
#include <set>
#include <string>
#include <string_view>

#include "input/xml_reader.hpp"
#include "kinds/catalogue.hpp"
#include "record/fields.hpp"
#include "record/input.hpp"
#include "rules/sop/sop.hpp"

namespace naskah::fuzz {

inline const record::List& list_in(const record::Value& value, std::string_view name) {
    const record::List* list = record::get<record::List>(std::get<record::Record>(value.data), name);
    if (list == nullptr) std::abort();
    return *list;
}

inline void expect_whole(const record::Value& procedure) {
    std::set<std::string> symbols;
    const std::size_t performers = list_in(procedure, "pelaksana").size();
    for (const record::Value& step : list_in(procedure, "langkah")) {
        if (std::get<record::Record>(step.data).element != "langkah") continue;
        if (list_in(step, "sel").size() != performers) std::abort();
        for (const record::Value& cell : list_in(step, "sel")) {
            for (const record::Value& symbol : list_in(cell, "lambang")) {
                if (!symbols.insert(record::text_of(std::get<record::Record>(symbol.data), "id")).second) std::abort();
            }
        }
    }
    for (const record::Value& way : list_in(procedure, "alur")) {
        const auto& lead = std::get<record::Record>(way.data);
        const std::string from = record::text_of(lead, "dari"), to = record::text_of(lead, "menuju");
        if (from == to || !symbols.contains(from) || !symbols.contains(to)) std::abort();
    }
}

inline void run_procedure(std::string_view bytes) {
    static record::Diagnostics told;
    static const kinds::Catalogue catalogue(NASKAH_SOURCE_DIR "/templates");
    static const kinds::Kind* kind = catalogue.find("sop", told);
    record::Diagnostics diagnostics;
    std::optional<record::Input> input = input::read_xml(std::string(bytes), "sop.xml", kind->schema, ".", {}, diagnostics);
    if (!input) return;
    rules::check_procedures(*input, diagnostics);
    for (const record::Diagnostic& diagnostic : diagnostics.items()) {
        if (record::format(diagnostic).empty()) std::abort();
    }
    if (diagnostics.has_errors()) return;
    rules::complete_procedures(*input);
    for (const record::Value& procedure : *record::get<record::List>(input->record, "prosedur")) expect_whole(procedure);
}

}  // namespace naskah::fuzz
