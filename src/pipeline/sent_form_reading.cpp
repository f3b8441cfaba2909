#include "pipeline/sent_form_reading.hpp"

#include <array>
#include <optional>
#include <utility>

#include "input/xml_document.hpp"
#include "office/package.hpp"
#include "record/fields.hpp"

namespace naskah::pipeline {

namespace {

constexpr const char* properties_part = "docProps/core.xml";

std::string title_of(const std::string& type, const std::string& name) {
    return name.empty() || type.empty() ? name : type + " " + name;
}

std::string stage_name(const kinds::Kind* kind, const std::string& word) {
    const record::FieldSchema* field = kind == nullptr ? nullptr : kind->schema.find("tahap");
    if (field == nullptr) return word;
    for (const record::ChoiceWord& choice : field->choices)
        if (choice.word == word) return choice.label;
    return word;
}

/// What a form's typed entries are called in its XML, and where they go.
constexpr auto typed_fields =
    std::to_array<std::pair<const char*, std::string SentForm::*>>({{"pengisi", &SentForm::filled_by},
                                                                    {"verifikator", &SentForm::verified_by},
                                                                    {"status-verifikasi", &SentForm::verified_as},
                                                                    {"catatan-verifikasi", &SentForm::verifiers_note}});

}  // namespace

SentForm sent_form(const forms::About& about, const kinds::Kind* kind) {
    SentForm sent;
    sent.kind = about.kind;
    sent.title = kind == nullptr ? about.kind : kind->title;
    sent.region = about.region;
    sent.region_name = title_of(about.region_type, about.region_name);
    sent.year = about.year;
    sent.semester = about.semester;
    sent.opd = about.opd;
    sent.opd_name = about.opd_name;
    sent.stage = about.stage;
    sent.part = about.part;
    sent.stage_name = about.stage.empty() ? std::string() : stage_name(kind, about.stage);
    return sent;
}

SentForm sent_form(const record::Input& input, const kinds::Kind& kind) {
    SentForm sent;
    sent.kind = kind.name;
    sent.title = kind.title;
    sent.region = record::text_of(input.record, "wilayah");
    sent.year = static_cast<int>(record::integer_of(input.record, "tahun"));
    sent.semester = static_cast<int>(record::integer_of(input.record, "semester"));
    sent.opd = record::text_of(input.record, "opd");
    if (const auto* stage = record::get<record::Choice>(input.record, "tahap")) {
        sent.stage = stage->word;
        sent.stage_name = stage->label;
    }
    for (const auto& [field, place] : typed_fields) sent.*place = record::text_of(input.record, field);
    return sent;
}

void add_typed(const forms::XmlElement& root, SentForm& sent) {
    for (const forms::XmlElement& child : root.children) {
        for (const auto& [field, place] : typed_fields)
            if (child.name == field) sent.*place = child.text;
    }
}

void add_saved(std::string_view workbook, SentForm& sent) {
    const std::optional<office::Package> package = office::Package::open(workbook);
    std::optional<std::string> properties = package ? package->read(properties_part) : std::nullopt;
    if (!properties) return;
    record::Diagnostics nobody_can_mend_them;
    const std::optional<input::XmlDocument> document =
        input::XmlDocument::parse(std::move(*properties), properties_part, {}, nobody_can_mend_them);
    if (!document) return;
    sent.saved = document->root().child("dcterms:modified").text().get();
    sent.saved_by = document->root().child("cp:lastModifiedBy").text().get();
}

}  // namespace naskah::pipeline
