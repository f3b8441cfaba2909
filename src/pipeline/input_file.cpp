#include "pipeline/input_file.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "forms/filled_form.hpp"
#include "forms/form.hpp"
#include "forms/joined_parts.hpp"
#include "identity/record_digest.hpp"
#include "identity/sha256.hpp"
#include "input/diagnostic_codes.hpp"
#include "input/xlsx/foreign_file.hpp"
#include "input/xml_reader.hpp"
#include "kinds/profile.hpp"
#include "kinds/region_codes.hpp"
#include "kinds/region_fields.hpp"
#include "mapping/workbook_map.hpp"
#include "pipeline/diagnostic_codes.hpp"
#include "pipeline/map_file.hpp"
#include "pipeline/packed_file.hpp"
#include "pipeline/read_file.hpp"
#include "pipeline/sent_form_reading.hpp"
#include "record/fields.hpp"
#include "record/input.hpp"
#include "rules/check.hpp"
#include "rules/derive.hpp"
#include "rules/monev/monitoring.hpp"
#include "rules/monev/scoring.hpp"
#include "rules/nomor.hpp"
#include "rules/other_kabupaten.hpp"
#include "rules/paper.hpp"
#include "rules/penandaan/check.hpp"
#include "rules/peraturan/check_regulation.hpp"
#include "rules/peraturan/peraturan.hpp"
#include "rules/sop/sop.hpp"
#include "rules/summary.hpp"
#include "text/ascii.hpp"
#include "text/joining.hpp"

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

/// The kinds that are made of inputs of a kind, besides it.
std::vector<std::string> further_documents(const kinds::Kind& kind, const kinds::Catalogue& catalogue) {
    std::vector<std::string> names = catalogue.names();
    std::erase_if(names, [&](const std::string& name) {
        record::Diagnostics told_elsewhere;
        const kinds::Kind* other = catalogue.find(name, told_elsewhere);
        return other == nullptr || other->base != kind.name;
    });
    return names;
}

/// What is to be made of an input: its own kind, or another document of it.
const kinds::Kind* document_of(const kinds::Kind& kind, const Options& options, const kinds::Catalogue& catalogue, const fs::path& file,
                               record::Diagnostics& diagnostics) {
    if (options.document.empty() || options.document == kind.name) return &kind;
    const std::vector<std::string> names = further_documents(kind, catalogue);
    if (std::find(names.begin(), names.end(), options.document) != names.end()) return catalogue.find(options.document, diagnostics);
    const std::string hint = names.empty() ? "lihat naskah kinds" : "dokumen dari masukan " + kind.name + ": " + text::joined(names, ", ");
    add_problem(diagnostics, code::unknown_document, file.string(),
                "dokumen " + options.document + " tidak dapat dibuat dari masukan " + kind.name, hint);
    return nullptr;
}

void check_formats(const kinds::Kind& kind, const Options& options, const fs::path& file, record::Diagnostics& diagnostics) {
    for (const std::string& format : options.formats) {
        if (std::find(kind.outputs.begin(), kind.outputs.end(), format) != kind.outputs.end()) continue;
        add_problem(diagnostics, code::unknown_format, file.string(), kind.name + " tidak dapat dibuat dalam format " + format,
                    "format yang ada: " + text::joined(kind.outputs, ", "));
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
    bool partial = false;                        ///< without the form's faulty cells
    const kinds::Kind* kind = nullptr;           ///< of a form; of other files it is not known yet
    std::vector<kinds::Region> named;            ///< as in ReadInput
    std::vector<forms::BudgetLine> budget = {};  ///< that the form began with
    std::map<std::string, record::CellMark> blank_cells = {};
};

/// What a form says of regions, so that results need no table to call them by their names.
std::vector<kinds::Region> named_in(const forms::About& about) {
    std::vector<kinds::Region> named = about.units;
    if (about.region_name != about.region) named.push_back({about.region, about.region_type, about.region_name, {}});
    std::erase_if(named, [](const kinds::Region& region) { return region.name.empty() || forms::is_placeholder(region.code); });
    return named;
}

/// A form's cells, with what it is as sent in the result.
std::optional<forms::FilledForm> read_filled(const fs::path& file, const Resources& resources, Result& result) {
    const auto find_kind = [&](const std::string& name) { return resources.catalogue().find(name, result.diagnostics); };
    const kinds::ReferenceTables& references = resources.references(result.diagnostics);
    const bool packed = archive_of(file).has_value();
    std::string problem, bytes;
    if (packed) {
        std::optional<std::string> unpacked = read_file(file, input::xlsx::Limits{}.file_bytes, problem);
        if (!unpacked) {
            result.unreadable = true;
            add_problem(result.diagnostics, input::code::unreadable_file, file.string(), problem);
            return std::nullopt;
        }
        bytes = std::move(*unpacked);
    }
    std::optional<forms::FilledForm> form =
        packed ? forms::read_form_bytes(bytes, file.string(), find_kind, references, {}, result.diagnostics)
               : forms::read_form(file, file.string(), find_kind, references, {}, result.diagnostics);
    if (!form) {
        if (const std::optional<forms::About> about = look_at_form(file); about && about->is_form)
            result.sent = sent_form(*about, find_kind(about->kind));
        return std::nullopt;
    }
    result.sent = sent_form(form->about, form->kind);
    add_typed(form->root, *result.sent);
    add_saved(packed ? bytes : read_file(file, input::xlsx::Limits{}.file_bytes, problem).value_or(""), *result.sent);
    return form;
}

std::optional<Opened> opened_form(std::optional<forms::FilledForm> form, const fs::path& file, Result& result) {
    if (!form) return std::nullopt;
    input::Limits limits;
    limits.file_bytes = largest_form;
    std::optional<input::XmlDocument> document =
        input::XmlDocument::parse(std::move(form->xml), file.string(), limits, result.diagnostics, std::move(form->marks));
    if (!document) return std::nullopt;
    return Opened{std::move(*document),        form->faulty, form->kind, named_in(form->about), std::move(form->budget),
                  std::move(form->blank_cells)};
}

std::optional<Opened> open_input(const fs::path& file, const Resources& resources, Result& result) {
    if (is_workbook(file)) return opened_form(read_filled(file, resources, result), file, result);
    std::optional<input::XmlDocument> document = read_document(file, result.diagnostics, result.unreadable);
    if (!document) return std::nullopt;
    return Opened{std::move(*document), false, nullptr, {}};
}

/// A regulation is checked as it was written, then numbered.
void complete_regulation(record::Input& input, const record::Record& profile, const Resources& resources,
                         record::Diagnostics& diagnostics) {
    rules::check_regulation(input, profile, diagnostics);
    rules::complete(input, profile, resources.references(diagnostics), diagnostics);
}

/// A scoring gets its class by the profile's limits, which must be sound.
void complete_scoring(record::Input& input, const record::Input& profile, record::Diagnostics& diagnostics) {
    rules::monev::check_class_limits(profile, diagnostics);
    if (!diagnostics.has_errors()) rules::monev::complete_scoring(input, profile.record);
}

/// Holds an input against the kabupaten whose profile it uses.
void check_own(const record::Input& input, const kinds::Kind& kind, const Profile& profile, record::Diagnostics& diagnostics) {
    if (rules::has_summary(kind)) return rules::check_region_of_form(input, profile.regions, *profile.input, diagnostics);
    if (!rules::is_regulation(kind)) rules::check_named_kabupaten(input, profile.regions, *profile.input, diagnostics);
    rules::check_example_values(input, diagnostics);
}

/// By the codes of sub kegiatan, in the stage of the budget that an input is of.
std::map<std::string, std::int64_t> in_stage_of(const record::Input& input, const std::vector<forms::BudgetLine>& budget) {
    const auto* stage = record::get<record::Choice>(input.record, "tahap");
    const bool changed = stage != nullptr && stage->word == "perubahan";
    std::map<std::string, std::int64_t> amounts;
    for (const forms::BudgetLine& line : budget) amounts.emplace(line.code, changed ? line.after : line.before);
    return amounts;
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
    if (rules::monev::is_monitoring(kind)) rules::monev::complete_monitoring(input);
    if (rules::monev::is_scoring(kind)) complete_scoring(input, profile, diagnostics);
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

std::optional<forms::About> look_at_form(const fs::path& file) {
    record::Diagnostics told_later;  // when it is read as a form
    if (!archive_of(file)) return forms::look_at(file, file.string(), {}, told_later);
    std::string problem;
    const std::optional<std::string> bytes = read_file(file, input::xlsx::Limits{}.file_bytes, problem);
    return bytes ? forms::look_at_bytes(*bytes, file.string(), {}, told_later) : std::nullopt;
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
    std::optional<Opened> opened = open_input(file, resources, result);
    if (!opened) return std::nullopt;
    result.kind = opened->document.root().name();
    const kinds::Kind* kind = opened->kind != nullptr ? opened->kind : resources.catalogue().find(result.kind, result.diagnostics);
    if (kind == nullptr) {
        if (!result.diagnostics.has_errors()) complain_of_kind(opened->document, resources.catalogue(), result.diagnostics);
        return std::nullopt;
    }
    std::optional<record::Input> input = input::check_document(opened->document, kind->schema, file.parent_path(), {}, result.diagnostics);
    return input ? std::optional(ReadInput{std::move(*input), kind, nullptr, {}}) : std::nullopt;
}

namespace {

std::optional<ReadInput> read_opened(std::optional<Opened> opened, const fs::path& file, const Options& options, const Resources& resources,
                                     Result& result) {
    record::Diagnostics& diagnostics = result.diagnostics;
    if (!opened) return std::nullopt;
    const input::XmlDocument& document = opened->document;
    result.kind = document.root().name();
    const kinds::Kind* kind = opened->kind != nullptr ? opened->kind : resources.catalogue().find(result.kind, diagnostics);
    if (kind == nullptr || !kind->base.empty()) {
        if (!diagnostics.has_errors()) complain_of_kind(document, resources.catalogue(), diagnostics);
        return std::nullopt;
    }
    if (const kinds::Kind* made = document_of(*kind, options, resources.catalogue(), file, diagnostics))
        check_formats(*made, options, file, diagnostics);
    record::Diagnostics found;
    std::optional<record::Input> input = input::check_document(document, kind->schema, file.parent_path(), {}, found);
    if (input && !result.sent && rules::has_summary(*kind)) result.sent = sent_form(*input, *kind);
    if (opened->partial && found.has_errors()) return std::nullopt;  // what the faulty cells have left behind, told already
    diagnostics.append(std::move(found));
    if (input) input->blank_cells = std::move(opened->blank_cells);
    if (input) input->digest = identity::digest_of(input->record, digest_of_picture);
    if (result.kind == profile_kind_name) {
        if (!input) return std::nullopt;
        kinds::check_profile(*input, kind->schema, diagnostics);
        rules::check_example_values(*input, diagnostics);
        return ReadInput{std::move(*input), kind, nullptr, {}};
    }
    if (result.kind == mapping::map_kind_name) {
        if (input) checked_map(*input, resources, diagnostics);
        return input ? std::optional(ReadInput{std::move(*input), kind, nullptr, {}}) : std::nullopt;
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
    kinds::resolve_region_codes(*input, kind->schema, profile.regions, *profile.input, later);
    if (result.sent) result.sent->region = record::text_of(input->record, "wilayah");
    if (!profile.example) check_own(*input, *kind, profile, later);
    rules::check_against_budget(*input, in_stage_of(*input, opened->budget), resources.references(later), later);
    complete(*input, *kind, *profile.input, profile.regions, options, resources, later);
    const bool complete = !later.has_errors();
    diagnostics.append(std::move(later));
    return complete ? std::optional(ReadInput{std::move(*input), kind, &profile, std::move(opened->named)}) : std::nullopt;
}

}  // namespace

std::optional<ReadInput> read_input(const fs::path& file, const Options& options, const Resources& resources, Result& result) {
    return read_opened(open_input(file, resources, result), file, options, resources, result);
}

std::optional<ReadInput> read_parts(const std::vector<fs::path>& files, const Options& options, const Resources& resources,
                                    Result& result) {
    std::vector<forms::FormPart> parts;
    std::set<std::string> missing;
    bool all_rows = false;  // a part without a name has all rows
    for (std::string& part : forms::parts_of_forms(resources.references(result.diagnostics))) missing.insert(std::move(part));
    for (const fs::path& file : files) {
        std::optional<forms::FilledForm> form = read_filled(file, resources, result);
        if (!form) continue;
        all_rows = all_rows || form->about.part.empty();
        missing.erase(form->about.part);
        parts.push_back({file.string(), std::move(*form)});
    }
    if (parts.empty()) return std::nullopt;
    if (!missing.empty() && !all_rows && parts.front().form.kind->schema.find("sasaran") != nullptr) {
        add_problem(result.diagnostics, code::parts_missing, files.front().string(), "bagian " + text::joined(missing, ", ") + " belum ada",
                    "berikan formulir bagian itu bersama berkas ini");
    }
    if (result.sent) result.sent->part.clear();
    std::optional<forms::FilledForm> whole = forms::join_parts(std::move(parts), result.diagnostics);
    whole->faulty = whole->faulty || result.diagnostics.has_errors();
    return read_opened(opened_form(std::move(whole), files.front(), result), files.front(), options, resources, result);
}

}  // namespace naskah::pipeline
