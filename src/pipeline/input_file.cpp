#include "pipeline/input_file.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "forms/filled_form.hpp"
#include "identity/record_digest.hpp"
#include "identity/sha256.hpp"
#include "input/diagnostic_codes.hpp"
#include "input/xlsx/foreign_file.hpp"
#include "input/xml_reader.hpp"
#include "kinds/profile.hpp"
#include "kinds/region_fields.hpp"
#include "pipeline/diagnostic_codes.hpp"
#include "pipeline/read_file.hpp"
#include "record/input.hpp"
#include "rules/check.hpp"
#include "rules/derive.hpp"
#include "rules/nomor.hpp"
#include "rules/paper.hpp"
#include "rules/peraturan/check_regulation.hpp"
#include "rules/peraturan/peraturan.hpp"
#include "rules/sop/sop.hpp"
#include "rules/summary.hpp"
#include "text/ascii.hpp"

namespace naskah::pipeline {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t largest_form = 64U << 20U;  ///< bytes of the XML that is made of one

/// What can be a text with tags, if perhaps in an encoding that is refused; an empty file is told as such.
bool begins_as_xml(std::string_view bytes) {
    constexpr std::size_t most_blanks = 4096;
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return true;
    const std::size_t first = bytes.substr(0, most_blanks).find_first_not_of(text::blanks);
    return first == std::string_view::npos || bytes[first] == '<';
}

void check_formats(const kinds::Kind& kind, const Options& options, const fs::path& file, record::Diagnostics& diagnostics) {
    std::string known;
    for (const std::string& output : kind.outputs) known += (known.empty() ? "" : ", ") + output;
    for (const std::string& format : options.formats) {
        if (std::find(kind.outputs.begin(), kind.outputs.end(), format) != kind.outputs.end()) continue;
        add_problem(diagnostics, code::unknown_format, file.string(), kind.name + " tidak dapat dibuat dalam format " + format,
                    "format yang ada: " + known);
    }
}

/// The picture was found and looked at when the input was read; one that has vanished since is told when it is printed.
std::string digest_of_picture(const record::ImageFile& picture) {
    std::string unreadable;
    const std::optional<std::string> bytes = read_file(picture.path, input::Limits{}.image_bytes, unreadable);
    return bytes ? identity::sha256({*bytes}) : std::string();
}

void complain_of_kind(const input::XmlDocument& document, const kinds::Catalogue& catalogue, record::Diagnostics& diagnostics) {
    const std::string root = document.root().name();
    const std::string nearest = record::nearest_name(root, catalogue.names());
    diagnostics.add(record::diagnose(*document.source(), record::Severity::error, code::unknown_kind,
                                     "<" + root + "> bukan jenis dokumen yang dikenal", document.spot(document.root()),
                                     nearest.empty() ? "lihat naskah kinds" : "maksud Anda <" + nearest + ">?"));
}

/// A file as XML: its own, or what a form's cells say.
struct Opened {
    input::XmlDocument document;
    bool partial = false;               ///< without the form's faulty cells
    const kinds::Kind* kind = nullptr;  ///< of a form; of other files it is not known yet
};

std::optional<Opened> open_form(const fs::path& file, const Resources& resources, Result& result) {
    const auto find_kind = [&](const std::string& name) { return resources.catalogue().find(name, result.diagnostics); };
    std::optional<forms::FilledForm> form =
        forms::read_form(file, file.string(), find_kind, resources.references(result.diagnostics), {}, result.diagnostics);
    if (!form) return std::nullopt;
    input::Limits limits;
    limits.file_bytes = largest_form;
    std::optional<input::XmlDocument> document =
        input::XmlDocument::parse(std::move(form->xml), file.string(), limits, result.diagnostics, std::move(form->marks));
    if (!document) return std::nullopt;
    return Opened{std::move(*document), form->faulty, form->kind};
}

std::optional<Opened> open_input(const fs::path& file, const Resources& resources, Result& result) {
    if (is_workbook(file)) return open_form(file, resources, result);
    std::optional<input::XmlDocument> document = read_document(file, result.diagnostics, result.unreadable);
    if (!document) return std::nullopt;
    return Opened{std::move(*document), false, nullptr};
}

/// A regulation is checked as it was written, then numbered.
void complete_regulation(record::Input& input, const record::Record& profile, const Resources& resources,
                         record::Diagnostics& diagnostics) {
    rules::check_regulation(input, profile, diagnostics);
    rules::complete(input, profile, resources.references(diagnostics), diagnostics);
}

/// Puts the profile's records in the place of keys and regions in the place of codes, computes, and cross-checks.
void complete(record::Input& input, const kinds::Kind& kind, const record::Input& profile, const kinds::RegionTable& regions,
              const Options& options, const Resources& resources, record::Diagnostics& diagnostics) {
    const kinds::Kind* profile_schema = resources.profile_kind(diagnostics);
    kinds::resolve_keys(input, kind.schema, profile, profile_schema->schema, diagnostics);
    if (kinds::has_regions(kind.schema)) kinds::resolve_regions(input, kind.schema, regions, profile, diagnostics);
    if (diagnostics.has_errors()) return;
    rules::derive(kind, input, diagnostics);
    rules::check(kind, input, diagnostics);
    if (options.status != Status::draf) rules::check_number_and_date(kind, input, options.status != Status::salinan, diagnostics);
    if (options.status == Status::salinan) rules::check_copy(input, diagnostics);
    if (options.on_paper && options.status != Status::draf) rules::check_emblem(input, profile, diagnostics);
    if (rules::is_regulation(kind)) complete_regulation(input, profile.record, resources, diagnostics);
    if (rules::is_procedure(kind) && !diagnostics.has_errors()) rules::complete_procedures(input);
}

}  // namespace

bool is_workbook(const fs::path& file) {
    constexpr std::array<std::string_view, 5> extensions = {".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"};
    const std::string extension = text::lower_case(file.extension().string());
    return std::find(extensions.begin(), extensions.end(), extension) != extensions.end();
}

void add_problem(record::Diagnostics& diagnostics, const char* code, const std::string& file, std::string message, std::string hint,
                 record::Severity severity) {
    diagnostics.add({severity, code, std::move(message), {file, 0, 0, {}, {}}, {}, std::move(hint)});
}

std::optional<input::XmlDocument> read_document(const fs::path& file, record::Diagnostics& diagnostics, bool& unreadable) {
    std::string problem;
    const input::Limits limits;
    std::optional<std::string> bytes = read_file(file, limits.file_bytes, problem);
    if (!bytes) {
        unreadable = true;
        add_problem(diagnostics, input::code::unreadable_file, file.string(), problem);
        return std::nullopt;
    }
    if (!begins_as_xml(*bytes)) {
        add_problem(diagnostics, code::not_an_input, file.string(),
                    "berkas ini " + input::xlsx::described(*bytes) + ", bukan masukan Naskah",
                    "berikan formulir Excel (.xlsx) dari naskah form, atau XML dari naskah new");
        return std::nullopt;
    }
    return input::XmlDocument::parse(std::move(*bytes), file.string(), limits, diagnostics);
}

std::optional<ReadInput> read_as_written(const fs::path& file, const Resources& resources, Result& result) {
    const std::optional<Opened> opened = open_input(file, resources, result);
    if (!opened) return std::nullopt;
    result.kind = opened->document.root().name();
    const kinds::Kind* kind = opened->kind != nullptr ? opened->kind : resources.catalogue().find(result.kind, result.diagnostics);
    if (kind == nullptr) {
        if (!result.diagnostics.has_errors()) complain_of_kind(opened->document, resources.catalogue(), result.diagnostics);
        return std::nullopt;
    }
    std::optional<record::Input> input = input::check_document(opened->document, kind->schema, file.parent_path(), {}, result.diagnostics);
    return input ? std::optional(ReadInput{std::move(*input), kind}) : std::nullopt;
}

std::optional<ReadInput> read_input(const fs::path& file, const Options& options, const Resources& resources, Result& result) {
    record::Diagnostics& diagnostics = result.diagnostics;
    const std::optional<Opened> opened = open_input(file, resources, result);
    if (!opened) return std::nullopt;
    const input::XmlDocument& document = opened->document;
    result.kind = document.root().name();
    const kinds::Kind* kind = opened->kind != nullptr ? opened->kind : resources.catalogue().find(result.kind, diagnostics);
    if (kind == nullptr) {
        if (!diagnostics.has_errors()) complain_of_kind(document, resources.catalogue(), diagnostics);
        return std::nullopt;
    }
    check_formats(*kind, options, file, diagnostics);
    record::Diagnostics found;
    std::optional<record::Input> input = input::check_document(document, kind->schema, file.parent_path(), {}, found);
    if (opened->partial && found.has_errors()) return std::nullopt;  // what the faulty cells have left behind, told already
    diagnostics.append(std::move(found));
    if (input) input->digest = identity::digest_of(input->record, digest_of_picture);
    if (result.kind == profile_kind_name) {
        if (!input) return std::nullopt;
        kinds::check_profile(*input, kind->schema, diagnostics);
        return ReadInput{std::move(*input), kind};
    }
    const Profile& profile = resources.profile_for(file, options);
    diagnostics.append(profile.diagnostics);
    result.unreadable = result.unreadable || profile.unreadable;
    if (!input || !profile.input || (diagnostics.has_errors() && !opened->partial)) return std::nullopt;
    if (profile.example && !rules::has_summary(*kind)) {  // of many inputs it is told once
        add_problem(diagnostics, code::example_profile, file.string(),
                    "profil kabupaten tidak ditemukan; dipakai profil contoh, dengan tanda CONTOH",
                    "buat profil dengan naskah new profil -o profil.xml, lalu simpan di folder masukan", record::Severity::warning);
    }
    record::Diagnostics later;
    complete(*input, *kind, *profile.input, profile.regions, options, resources, later);
    const bool complete = !later.has_errors();
    diagnostics.append(std::move(later));
    return complete ? std::optional(ReadInput{std::move(*input), kind, &profile}) : std::nullopt;
}

}  // namespace naskah::pipeline
