// What the fuzzer of regulations does with a text: it is read as a perbup, checked and completed. Any text must end in errors or in prose
// that is still well-formed markup.
#pragma once

#include <cstdlib>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "input/xml_reader.hpp"
#include "kinds/catalogue.hpp"
#include "kinds/reference_tables.hpp"
#include "record/input.hpp"
#include "rules/paper.hpp"
#include "rules/peraturan/check_regulation.hpp"
#include "rules/peraturan/peraturan.hpp"

namespace naskah::fuzz {

inline void expect_markup(const record::Value& value) {
    if (const auto* prose = std::get_if<record::Prose>(&value.data)) {
        pugi::xml_document document;
        if (!document.load_string(("<p>" + prose->markup + "</p>").c_str())) std::abort();
        if (prose->markup.find("<rujuk") != std::string::npos || prose->markup.find("<angka") != std::string::npos) std::abort();
    }
    if (const auto* list = std::get_if<record::List>(&value.data)) {
        for (const record::Value& item : *list) expect_markup(item);
    }
    if (const auto* record = std::get_if<record::Record>(&value.data)) {
        for (const record::Record::Field& field : record->fields) expect_markup(field.value);
    }
}

inline record::Record balangan() {
    record::Record profile;
    profile.element = "profil";
    profile.set("nama", {record::Text{"Balangan"}, {}});
    profile.set("bentuk", {record::Choice{"kabupaten", "Kabupaten"}, {}});
    profile.set("provinsi", {record::Text{"Kalimantan Selatan"}, {}});
    return profile;
}

inline void run_regulation(std::string_view bytes) {
    static const std::string templates = NASKAH_SOURCE_DIR "/templates";
    static record::Diagnostics told;
    static const kinds::Catalogue catalogue(templates);
    static const kinds::ReferenceTables references = kinds::ReferenceTables::load(templates + "/rujukan", told);
    static const kinds::Kind* kind = catalogue.find("perbup", told);
    static const record::Record profile = balangan();
    record::Diagnostics diagnostics;
    std::optional<record::Input> input = input::read_xml(std::string(bytes), "perbup.xml", kind->schema, ".", {}, diagnostics);
    if (!input) return;
    rules::check_regulation(*input, profile, diagnostics);
    rules::check_copy(*input, diagnostics);
    rules::complete(*input, profile, references, diagnostics);
    for (const record::Diagnostic& diagnostic : diagnostics.items()) {
        if (record::format(diagnostic).empty()) std::abort();
    }
    if (diagnostics.has_errors()) return;
    for (const record::Record::Field& field : input->record.fields) expect_markup(field.value);
}

}  // namespace naskah::fuzz
