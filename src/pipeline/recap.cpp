#include "pipeline/recap.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "forms/about.hpp"
#include "forms/document_outline.hpp"
#include "forms/joined_parts.hpp"
#include "pipeline/diagnostic_codes.hpp"
#include "pipeline/identification.hpp"
#include "pipeline/input_file.hpp"
#include "pipeline/papers.hpp"
#include "pipeline/pool.hpp"
#include "pipeline/read_file.hpp"
#include "pipeline/seen_record.hpp"
#include "record/fields.hpp"
#include "record/input.hpp"
#include "rules/ansit/diagnostic_codes.hpp"
#include "rules/regions_up.hpp"
#include "rules/summary.hpp"
#include "rules/target/diagnostic_codes.hpp"
#include "text/ascii.hpp"
#include "text/slug.hpp"

namespace naskah::pipeline {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t bytes_before_root = 64U << 10U;  ///< an XML declaration and comments

/// What came of one file.
struct Reading {
    Result result;
    std::optional<ReadInput> read;  ///< its input goes to where those of the whole run are
};

/// The name of the root element in a file's first bytes: behind the XML declaration, comments and instructions. Empty when there is none.
std::string root_element(std::string_view start) {
    for (std::size_t open = start.find('<'); open != std::string_view::npos; open = start.find('<', open + 1)) {
        const std::string_view tag = start.substr(open + 1);
        if (tag.starts_with("!--")) {
            open = start.find("-->", open);
            if (open == std::string_view::npos) break;
        } else if (!tag.starts_with("?") && !tag.starts_with("!")) {
            return std::string(tag.substr(0, tag.find_first_of(" \t\r\n/>")));
        }
    }
    return {};
}

/// Of an input that was read without its faulty cells: the errors of other cells, and not what those have left behind. Warnings wait for
/// the next run: what is missing may be what was faulty.
record::Diagnostics of_other_cells(const record::Diagnostics& found, const record::Diagnostics& told) {
    std::set<std::pair<std::string, std::string>> cells;
    for (const record::Diagnostic& diagnostic : told.items()) cells.insert({diagnostic.place.sheet, diagnostic.place.cell});
    record::Diagnostics result;
    for (const record::Diagnostic& diagnostic : found.items()) {
        const record::Place& place = diagnostic.place;
        if (diagnostic.code == rules::ansit::code::figure_missing || diagnostic.code == rules::target::code::target_missing) continue;
        if (diagnostic.severity == record::Severity::error && !place.cell.empty() && !cells.contains({place.sheet, place.cell}))
            result.add(diagnostic);
    }
    return result;
}

void check_beside_others(const kinds::Kind& kind, const record::Input& input, const rules::Surroundings& surroundings, Result& result) {
    record::Diagnostics found;
    rules::check_with_surroundings(kind, input, surroundings, found);
    const bool partial = result.diagnostics.has_errors();
    result.diagnostics.append(partial ? of_other_cells(found, result.diagnostics) : std::move(found));
}

/// For each file that is a part of a form the numbers of all its parts, in their order; for other files nothing. A form that came as a
/// whole beside parts is one of them.
std::vector<std::vector<std::size_t>> parts_of(std::span<const RecapFile> files) {
    using Key = std::tuple<bool, std::string, std::string, int, int, std::string, std::string>;
    std::map<Key, std::vector<std::size_t>> forms;
    std::set<Key> in_parts;
    std::vector<std::optional<Key>> keys(files.size());
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (!is_workbook(files[i].path)) continue;
        const std::optional<forms::About> about = look_at_form(files[i].path);
        if (!about || !about->is_form) continue;
        keys[i] = Key{files[i].for_comparison, about->kind, about->region, about->year, about->semester, about->opd, about->stage};
        forms[*keys[i]].push_back(i);
        if (!about->part.empty()) in_parts.insert(*keys[i]);
    }
    std::vector<std::vector<std::size_t>> parts(files.size());
    for (std::size_t i = 0; i < files.size(); ++i)
        if (keys[i] && in_parts.contains(*keys[i])) parts[i] = forms[*keys[i]];
    return parts;
}

std::vector<Reading> read_all(std::span<const RecapFile> files, const Options& options, const Resources& resources, unsigned threads,
                              const std::function<void()>& advance) {
    std::vector<Reading> readings(files.size());
    Options looked_at = options;
    looked_at.formats.clear();  // nothing is made of what is only compared with
    looked_at.document.clear();
    const std::vector<std::vector<std::size_t>> parts = parts_of(files);
    const auto read = [&](std::size_t i) {
        const Options& own = files[i].for_comparison ? looked_at : options;
        if (parts[i].empty()) {
            readings[i].read = read_input(files[i].path, own, resources, readings[i].result);
        } else if (parts[i].front() == i) {  // the others are read with it
            std::vector<fs::path> paths;
            for (const std::size_t part : parts[i]) paths.push_back(files[part].path);
            readings[i].read = read_parts(paths, own, resources, readings[i].result);
        }
        advance();
    };
    const auto failed = [&](std::size_t i, const Failure& failure) {
        readings[i].read.reset();
        readings[i].result.broken_off = true;
        readings[i].result.diagnostics.add(diagnose(failure, files[i].path.string()));
    };
    do_all(
        files.size(), threads, [&] { return read; }, failed);
    return readings;
}

/// The inputs of all readings in their order; each reading that has one knows its number.
struct Taken {
    std::vector<record::Input> inputs;
    std::vector<std::optional<std::size_t>> numbers;
};

Taken take_inputs(std::vector<Reading>& readings) {
    Taken taken;
    for (Reading& reading : readings) {
        taken.numbers.push_back(reading.read ? std::optional(taken.inputs.size()) : std::nullopt);
        if (reading.read) taken.inputs.push_back(std::move(reading.read->input));
    }
    record::count_spots_on(taken.inputs);
    return taken;
}

/// The inputs that are added up together.
struct Group {
    const kinds::Kind* kind = nullptr;
    std::int64_t year = 0;
    record::InputList inputs;
};

std::vector<Group> grouped(std::span<const RecapFile> files, const std::vector<Reading>& readings, const Taken& taken) {
    std::map<std::pair<std::string, std::int64_t>, Group> groups;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (files[i].for_comparison || !taken.numbers[i]) continue;
        const record::Input& input = taken.inputs[*taken.numbers[i]];
        const record::Integer* year = record::get<record::Integer>(input.record, "tahun");
        Group& group = groups[{input.kind, year == nullptr ? 0 : year->value}];
        group.kind = readings[i].read->kind;
        group.year = year == nullptr ? 0 : year->value;
        group.inputs.add(input);
    }
    std::vector<Group> result;
    for (auto& [key, group] : groups) result.push_back(std::move(group));
    return result;
}

/// "realisasi-balangan-2025-semester-1", "penandaan-balangan-2025-apbd-rkpd": what tells recaps apart, as their identities do.
std::string product_name(const Group& group, const record::Record& summary, const identity::Identity& identity) {
    std::string name = identity.kind;
    const auto add = [&](std::string_view part) {
        if (const std::string written = text::slug(part); !written.empty()) name += "-" + written;
    };
    if (const record::Record* record = record::get<record::Record>(summary, "wilayah")) {
        if (const record::Text* region = record::get<record::Text>(*record, "nama")) add(region->text);
    }
    add(std::to_string(group.year));
    if (!identity.semester.empty()) add("semester " + identity.semester);
    add(identity.stage);
    add(identity.matrix);
    return name;
}

/// What was added up, as a source of papers. For messages without a place of their own it stands under the name of its first input.
record::Input input_of(const Group& group, record::Record summary) {
    return {group.inputs.front().file, group.kind->name, std::move(summary), nullptr};
}

/// What is to be made of a group: its kind, or another document of the same inputs.
const kinds::Kind& document_of(const Group& group, const Options& options, const Resources& resources, record::Diagnostics& diagnostics) {
    const kinds::Kind* other = options.document.empty() ? nullptr : resources.catalogue().find(options.document, diagnostics);
    return other == nullptr ? *group.kind : *other;
}

void make_papers(const Group& group, record::Record summary, std::span<const record::Input> all, const Profile& profile,
                 const Options& options, const Resources& resources, Papers& papers, Recap& recap, record::Diagnostics& diagnostics) {
    const record::Input input = input_of(group, std::move(summary));
    const kinds::Kind& kind = document_of(group, options, resources, diagnostics);
    const record::RecordSchema schema = seen_record(kind, resources, diagnostics);
    const auto identify = [&](const document::Metadata& metadata) {
        identity::Identity identity = identity_of(group.inputs, input.record, metadata.title, options.status);
        identity.kind = kind.name;
        return identity;
    };
    const PaperSource source{kind, input, schema, profile, all, group.year, identify};
    for (Product& product : papers.make(source, options, diagnostics)) {
        std::string name = product_name(group, input.record, product.identity);
        recap.products.push_back({std::move(name), std::move(product)});
    }
}

/// Keys of OPDs with their names, in the order of the profile.
std::vector<std::pair<std::string, std::string>> named_opds(const std::set<std::string>& keys, const record::Record& profile) {
    std::vector<std::pair<std::string, std::string>> named;
    const auto* opds = record::get<record::List>(profile, "opd");
    for (std::size_t at = 0; opds != nullptr && at < opds->size(); ++at) {
        const auto* opd = std::get_if<record::Record>(&(*opds)[at].data);
        if (opd != nullptr && keys.contains(record::text_of(*opd, "kunci")))
            named.emplace_back(record::text_of(*opd, "kunci"), record::text_of(*opd, "nama"));
    }
    return named;
}

/// Of an input without names those that tables and the profile know.
SentForm with_names(SentForm sent, const rules::Surroundings& surroundings) {
    if (sent.region_name.empty()) sent.region_name = rules::name_of(sent.region, surroundings.regions, surroundings.profile).title;
    const record::List* opds = sent.opd_name.empty() ? record::get<record::List>(surroundings.profile, "opd") : nullptr;
    if (opds == nullptr || sent.opd.empty()) return sent;
    for (const record::Value& item : *opds) {
        const auto* opd = std::get_if<record::Record>(&item.data);
        if (opd != nullptr && record::text_of(*opd, "kunci") == sent.opd) sent.opd_name = record::text_of(*opd, "nama");
    }
    return sent;
}

/// What was told of joined forms, at the files that they came of.
record::Diagnostics in_parts(const record::Diagnostics& diagnostics) {
    record::Diagnostics placed;
    for (record::Diagnostic diagnostic : diagnostics.items()) {
        diagnostic.place = forms::place_in_part(std::move(diagnostic.place));
        placed.add(std::move(diagnostic));
    }
    return placed;
}

/// Without its warnings: an input with errors is missing in what they speak of.
record::Diagnostics only_errors(const record::Diagnostics& diagnostics) {
    record::Diagnostics errors;
    for (const record::Diagnostic& diagnostic : diagnostics.items()) {
        if (diagnostic.severity == record::Severity::error) errors.add(diagnostic);
    }
    return errors;
}

}  // namespace

bool is_for_recap(const fs::path& file, const Resources& resources) {
    record::Diagnostics told_later;  // when the file is read as what it is
    if (is_workbook(file)) {
        const std::optional<forms::About> about = look_at_form(file);
        const kinds::Kind* kind = about && about->is_form ? resources.catalogue().find(about->kind, told_later) : nullptr;
        return kind == nullptr || rules::has_summary(*kind) ||
               !forms::has_document_form(*kind);  // also what can't be read, which is told with the others
    }
    if (file.extension() != ".xml") return false;
    std::string problem;
    const std::optional<std::string> start = read_file(file, bytes_before_root, problem);
    const std::string root = start ? root_element(*start) : std::string();
    if (root.empty()) return false;
    const kinds::Kind* kind = resources.catalogue().find(root, told_later);
    return kind != nullptr && rules::has_summary(*kind);
}

bool is_recap(const fs::path& file) {
    if (!is_workbook(file)) return false;
    const std::optional<forms::About> about = look_at_form(file);
    return about && !about->is_form;
}

Recap recapitulate(std::span<const RecapFile> files, const Options& options, const Resources& resources, unsigned threads,
                   const std::function<void()>& advance) {
    Recap recap;
    if (files.empty()) return recap;
    std::vector<Reading> readings = read_all(files, options, resources, threads, advance);
    Taken taken = take_inputs(readings);
    const std::optional<ReadInput>& first = readings.front().read;
    const Profile& profile = first && first->profile != nullptr ? *first->profile : resources.profile_for(files.front().path, options);
    kinds::RegionTable regions = profile.regions;
    for (Reading& reading : readings)
        if (reading.read) regions.remember(std::move(reading.read->named));
    const record::Record no_profile;
    record::Diagnostics between;
    const rules::Surroundings surroundings{resources.references(between), regions, profile.input ? profile.input->record : no_profile,
                                           taken.inputs, profile.responsible.empty() ? nullptr : &profile.responsible};
    for (std::size_t i = 0; i < files.size(); ++i) {
        Reading& reading = readings[i];
        recap.unreadable = recap.unreadable || reading.result.unreadable;
        recap.broken_off = recap.broken_off || reading.result.broken_off;
        if (taken.numbers[i] && !files[i].for_comparison)
            check_beside_others(*reading.read->kind, taken.inputs[*taken.numbers[i]], surroundings, reading.result);
        recap.diagnostics.append(reading.result.diagnostics);
        if (reading.result.sent && !files[i].for_comparison)
            recap.sent.push_back({files[i].path, with_names(std::move(*reading.result.sent), surroundings),
                                  reading.result.diagnostics.errors(), reading.result.diagnostics.warnings()});
    }
    if (!profile.example) {
        recap.home = record::text_of(surroundings.profile, "kode-wilayah");
        recap.home_units = regions.below(recap.home);
        recap.responsible_opds = named_opds(profile.responsible.all_opds(), surroundings.profile);
        const auto* zone = record::get<record::Choice>(surroundings.profile, "zona-waktu");
        recap.time_zone = zone == nullptr ? std::string() : zone->word;
    }
    if (profile.example) {
        add_problem(
            between, code::example_profile, files.front().path.string(),
            "profil kabupaten tidak ditemukan; dipakai profil contoh: bobot lokus, batas, dan perangkat daerahnya belum tentu milik "
            "kabupaten ini",
            "buat profil dengan naskah new profil -o profil.xml, lalu simpan di folder formulir atau satu dua folder di atasnya",
            record::Severity::warning);
    }
    Papers papers(resources);
    for (const Group& group : grouped(files, readings, taken)) {
        record::Diagnostics found;
        std::optional<record::Record> summary = rules::summarise(*group.kind, group.inputs, surroundings, found);
        between.append(recap.diagnostics.has_errors() ? only_errors(found) : found);
        if (!summary || recap.diagnostics.has_errors() || between.has_errors()) continue;
        make_papers(group, std::move(*summary), taken.inputs, profile, options, resources, papers, recap, between);
    }
    recap.diagnostics.append(std::move(between));
    recap.diagnostics = in_parts(recap.diagnostics);
    if (options.strict) recap.diagnostics.raise_warnings();
    if (recap.diagnostics.has_errors()) recap.products.clear();
    recap.inputs = std::move(taken.inputs);
    recap.regions = std::move(regions);
    return recap;
}

}  // namespace naskah::pipeline
