#include "pipeline/recap.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "forms/about.hpp"
#include "forms/filled_form.hpp"
#include "pipeline/diagnostic_codes.hpp"
#include "pipeline/identification.hpp"
#include "pipeline/input_file.hpp"
#include "pipeline/pool.hpp"
#include "pipeline/read_file.hpp"
#include "pipeline/text_measure.hpp"
#include "pipeline/workbook_template.hpp"
#include "record/diagnostic_codes.hpp"
#include "record/fields.hpp"
#include "record/input.hpp"
#include "render/xlsx/writer.hpp"
#include "rules/ansit/diagnostic_codes.hpp"
#include "rules/summary.hpp"
#include "rules/target/diagnostic_codes.hpp"
#include "text/ascii.hpp"
#include "workbook/layout.hpp"

namespace naskah::pipeline {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t bytes_before_root = 64U << 10U;  ///< an XML declaration and comments

/// What came of one file.
struct Reading {
    Result result;
    std::optional<record::Input> input;
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

void check_beside_others(const record::Input& input, const rules::Surroundings& surroundings, const Resources& resources, Result& result) {
    const kinds::Kind* kind = resources.catalogue().find(input.kind, result.diagnostics);
    if (kind == nullptr) return;
    record::Diagnostics found;
    rules::check_with_surroundings(*kind, input, surroundings, found);
    const bool partial = result.diagnostics.has_errors();
    result.diagnostics.append(partial ? of_other_cells(found, result.diagnostics) : std::move(found));
}

std::vector<Reading> read_all(std::span<const RecapFile> files, const Options& options, const Resources& resources, unsigned threads,
                              const std::function<void()>& advance) {
    std::vector<Reading> readings(files.size());
    const auto read = [&](std::size_t i) {
        readings[i].input = read_input(files[i].path, options, resources, readings[i].result);
        advance();
    };
    const auto failed = [&](std::size_t i, const Failure& failure) {
        readings[i].input.reset();
        readings[i].result.broken_off = true;
        readings[i].result.diagnostics.add(diagnose(failure, files[i].path.string()));
    };
    do_all(
        files.size(), threads, [&] { return read; }, failed);
    return readings;
}

/// The inputs that make one workbook.
struct Group {
    const kinds::Kind* kind = nullptr;
    std::int64_t year = 0;
    std::vector<record::Input> inputs;
    bool complete = true;  ///< no input of it had errors
};

std::vector<Group> grouped(std::span<const RecapFile> files, const std::vector<Reading>& readings, const Resources& resources,
                           record::Diagnostics& diagnostics) {
    std::map<std::pair<std::string, std::int64_t>, Group> groups;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const std::optional<record::Input>& input = readings[i].input;
        if (files[i].for_comparison || !input) continue;
        const record::Integer* year = record::get<record::Integer>(input->record, "tahun");
        Group& group = groups[{input->kind, year == nullptr ? 0 : year->value}];
        group.kind = resources.catalogue().find(input->kind, diagnostics);
        group.year = year == nullptr ? 0 : year->value;
        group.inputs.push_back(*input);
        group.complete = group.complete && !readings[i].result.diagnostics.has_errors();
    }
    std::vector<Group> result;
    for (auto& [key, group] : groups) result.push_back(std::move(group));
    return result;
}

/// "Kutai Timur" → "kutai-timur": for a file's name.
std::string slug(std::string_view name) {
    std::string result;
    for (const char character : name) {
        const char lower = text::lower_case(character);
        if (text::is_letter_or_digit(lower) || lower == '.')
            result += lower;
        else if (!result.empty() && result.back() != '-')
            result += '-';
    }
    while (!result.empty() && result.back() == '-') result.pop_back();
    return result;
}

std::string product_name(const Group& group, const record::Record& summary) {
    std::string region;
    if (const record::Record* record = record::get<record::Record>(summary, "wilayah")) {
        const record::Text* name = record::get<record::Text>(*record, "nama");
        if (name != nullptr) region = slug(name->text);
    }
    return group.kind->name + (region.empty() ? "" : "-" + region) + "-" + std::to_string(group.year);
}

std::optional<RecapProduct> make(const Group& group, const record::Record& summary, const Options& options, const Resources& resources,
                                 record::Diagnostics& diagnostics) {
    const std::optional<workbook::Template> description =
        read_workbook_template(*group.kind, resources.references(diagnostics), diagnostics);
    if (!description) return std::nullopt;
    std::optional<workbook::LaidOut> laid_out = workbook::lay_out(*description, summary, text_measure(resources.faces()), diagnostics);
    if (!laid_out) return std::nullopt;
    laid_out->workbook.created = options.source_date;
    const identity::Identity identity = identity_of(group.inputs, summary, laid_out->workbook.title, options.status);
    for (document::Property& property : file_properties(identity))
        laid_out->workbook.properties.push_back({std::move(property.name), std::move(property.text)});
    forms::About about;
    about.kind = group.kind->name;
    about.year = static_cast<int>(group.year);
    forms::add_about_sheet(laid_out->workbook, about);
    xlsx::Written written = xlsx::write(laid_out->workbook);
    for (const std::string& problem : written.problems) add_problem(diagnostics, code::cannot_be_painted, description->file, problem);
    if (!written.problems.empty()) return std::nullopt;
    seal_office_file(written.bytes);
    return RecapProduct{product_name(group, summary), {"xlsx", std::move(written.bytes), identity}};
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
    if (is_workbook(file)) return true;
    if (file.extension() != ".xml") return false;
    std::string problem;
    const std::optional<std::string> start = read_file(file, bytes_before_root, problem);
    const std::string root = start ? root_element(*start) : std::string();
    if (root.empty()) return false;
    record::Diagnostics told_later;  // when the file is read as what it is
    const kinds::Kind* kind = resources.catalogue().find(root, told_later);
    return kind != nullptr && rules::has_summary(*kind);
}

bool is_recap(const fs::path& file) {
    if (!is_workbook(file)) return false;
    record::Diagnostics told_later;  // when it is read as a form
    const std::optional<forms::About> about = forms::look_at(file, file.string(), {}, told_later);
    return about && !about->is_form;
}

Recap recapitulate(std::span<const RecapFile> files, const Options& options, const Resources& resources, unsigned threads,
                   const std::function<void()>& advance) {
    Recap recap;
    if (files.empty()) return recap;
    std::vector<Reading> readings = read_all(files, options, resources, threads, advance);

    std::vector<record::Input> all;
    for (const Reading& reading : readings) {
        if (reading.input) all.push_back(*reading.input);
    }
    const Profile& profile = resources.profile_for(files.front().path, options);
    const record::Record no_profile;
    record::Diagnostics between;
    const rules::Surroundings surroundings{resources.references(between), resources.regions(between),
                                           profile.input ? profile.input->record : no_profile, all};
    for (std::size_t i = 0; i < files.size(); ++i) {
        Reading& reading = readings[i];
        recap.unreadable = recap.unreadable || reading.result.unreadable;
        recap.broken_off = recap.broken_off || reading.result.broken_off;
        if (reading.input && !files[i].for_comparison) check_beside_others(*reading.input, surroundings, resources, reading.result);
        recap.diagnostics.append(reading.result.diagnostics);
    }
    if (profile.example) {
        add_problem(
            between, code::example_profile, files.front().path.string(),
            "profil kabupaten tidak ditemukan; dipakai profil contoh: bobot lokus, batas, dan perangkat daerahnya belum tentu milik "
            "kabupaten ini",
            "buat profil dengan naskah new profil -o profil.xml, lalu simpan di folder formulir atau satu dua folder di atasnya",
            record::Severity::warning);
    }
    for (const Group& group : grouped(files, readings, resources, between)) {
        record::Diagnostics found;
        const std::optional<record::Record> summary = rules::summarise(*group.kind, group.inputs, surroundings, found);
        between.append(recap.diagnostics.has_errors() ? only_errors(found) : found);
        if (!summary || recap.diagnostics.has_errors() || between.has_errors()) continue;
        if (std::optional<RecapProduct> product = make(group, *summary, options, resources, between))
            recap.products.push_back(std::move(*product));
    }
    recap.diagnostics.append(std::move(between));
    if (options.strict) recap.diagnostics.raise_warnings();
    if (recap.diagnostics.has_errors()) recap.products.clear();
    return recap;
}

}  // namespace naskah::pipeline
