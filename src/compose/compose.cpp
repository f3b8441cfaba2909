#include "compose/compose.hpp"

#include <string_view>

#include "compose/bound_phrases.hpp"
#include "compose/foreign_terms.hpp"
#include "compose/markup.hpp"
#include "compose/markup_section.hpp"
#include "compose/origin_place.hpp"
#include "compose/pictures.hpp"
#include "compose/template_check.hpp"
#include "compose/template_compiler.hpp"
#include "compose/unprinted.hpp"
#include "record/input.hpp"

namespace naskah::compose {

using document::Document;
using record::Choice;
using record::Input;

namespace {

constexpr std::string_view date_capitals_field = "huruf-tanggal", time_zone_field = "zona-waktu", region_field = "nama";
constexpr const char* draft_text = "DRAF";
constexpr const char* copy_text = "SALINAN";

record::Value status_value(Status status) {
    switch (status) {
        case Status::draf:
            return {Choice{"draf", "Draf"}, {}};
        case Status::final:
            return {Choice{"final", "Final"}, {}};
        case Status::salinan:
            return {Choice{"salinan", "Salinan"}, {}};
    }
    return {};
}

/// The word of a choice of the profile; empty when it has none.
std::string_view profile_word(const Input& profile, std::string_view field) {
    const record::Value* value = profile.record.find(field);
    const auto* choice = value ? std::get_if<Choice>(&value->data) : nullptr;
    return choice ? std::string_view(choice->word) : std::string_view();
}

/// "Balangan".
std::string_view name_of_region(const Input& profile) {
    const record::Value* value = profile.record.find(region_field);
    const auto* text = value ? std::get_if<record::Text>(&value->data) : nullptr;
    return text ? std::string_view(text->text) : std::string_view();
}

bahasa::Capitals date_capitals(const Input& profile) {
    const std::string_view word = profile_word(profile, date_capitals_field);
    if (word == "kata") return bahasa::Capitals::words;
    if (word == "semua") return bahasa::Capitals::all;
    return bahasa::Capitals::lower;
}

/// The date of a document is a day; the hour that a file wants is its midnight in the kabupaten's time zone.
void set_time_zone(document::Metadata& metadata, const Input& profile) {
    const std::string_view word = profile_word(profile, time_zone_field);
    const std::string_view offset = word == "wita" ? "+08:00" : word == "wit" ? "+09:00" : "+07:00";
    if (metadata.created.size() > offset.size()) metadata.created.replace(metadata.created.size() - offset.size(), offset.size(), offset);
}

/// Writes a word across every page that a template has not marked itself.
void mark(Document& document, const char* word) {
    for (document::Section& section : document.sections) {
        if (!section.watermark) section.watermark = make_watermark(word, document::Family::sans);
    }
}

/// Where in a field's text a part of it was written.
record::Spot place_in(const Input& input, record::Spot field, std::string_view part) {
    record::Spot spot = place_in_field(input.source->text(), {field.offset - input.first_offset}, part);
    spot.offset += input.first_offset;
    return spot;
}

}  // namespace

Composer::Composer(const std::string& templates_folder, std::span<const std::string> foreign_words)
    : templates_(TemplateFiles(templates_folder)), foreign_words_(foreign_words) {}

std::optional<Document> Composer::compose(const kinds::Kind& kind, const Input& input, const Input& profile, const Settings& settings,
                                          record::Diagnostics& diagnostics) {
    values::LookedAt looked_at(input, kind.schema);
    const Context context{.record = input.record,
                          .schema = settings.schema == nullptr ? &kind.computed : settings.schema,
                          .profile = &profile.record,
                          .profile_schema = settings.profile_schema,
                          .status = status_value(settings.status),
                          .style = {values::Medium::document, date_capitals(profile)},
                          .looked_at = &looked_at};
    std::optional<MarkedText> markup = templates_.render(kind.name, context, diagnostics);
    if (!markup) return std::nullopt;
    const PictureLoader pictures = [&](std::string_view source, std::string& problem) {
        return load_picture(input, profile, source, problem);
    };
    std::optional<Document> document = parse_markup(std::move(markup->text), "templates/" + kind.name + "/document.mustache (hasil)",
                                                    pictures, diagnostics, markup->marks);
    if (!document) return std::nullopt;
    for (document::Section& section : document->sections) bind_phrases(section.content, Lines::long_ones, name_of_region(profile));
    set_foreign_terms_in_italics(*document, foreign_words_);
    warn_of_unprinted(kind, input, looked_at, diagnostics);
    set_time_zone(document->metadata, profile);
    if (settings.status == Status::draf) mark(*document, draft_text);
    if (settings.status == Status::salinan && kind.marks_copies) mark(*document, copy_text);
    return document;
}

void Composer::check_template(const kinds::Kind& kind, const record::RecordSchema& seen, const record::RecordSchema& profile,
                              record::Diagnostics& diagnostics) {
    if (const CompiledTemplate* compiled = templates_.compiled(kind.name))
        compose::check_template(*compiled, kind, seen, profile, diagnostics);
}

record::Diagnostic Composer::diagnose(const Sources& sources, record::Severity severity, std::string code, std::string message,
                                      document::Origin origin, std::string_view part) const {
    if (const TemplateText* file = templates_.file(sources.kind.name, origin.file)) {
        record::Diagnostic diagnostic =
            compose::diagnose(*file, place_in_template(file->text, origin.offset, part), code, std::move(message));
        diagnostic.severity = severity;
        return diagnostic;
    }
    record::Spot spot;
    if (origin.known()) spot.offset = origin.offset;
    const Input* added = origin.file == input_file ? record::input_at(sources.parts, spot) : nullptr;
    const Input& input = origin.file == profile_file ? sources.profile : added != nullptr ? *added : sources.input;
    if (input.source && origin.known()) spot = place_in(input, spot, part);
    return input.diagnose(severity, std::move(code), std::move(message), spot);
}

std::shared_ptr<const document::Picture> Composer::load_picture(const Input& input, const Input& profile, std::string_view source,
                                                                std::string& problem) {
    if (const record::ImageFile* image = find_image(profile.record, source)) {
        std::shared_ptr<const document::Picture>& kept = profile_pictures_[image->path];
        if (!kept) kept = read_picture(*image, problem);
        return kept;
    }
    if (const record::ImageFile* image = find_image(input.record, source)) return read_picture(*image, problem);
    problem = "bukan gambar dari berkas masukan atau profil";
    return nullptr;
}

}  // namespace naskah::compose
