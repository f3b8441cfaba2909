#include "desk/document_form.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "desk/delivery.hpp"
#include "desk/jobs.hpp"
#include "forms/borrowed_values.hpp"
#include "forms/document_form.hpp"
#include "input/xml_reader.hpp"
#include "pipeline/diagnostic_codes.hpp"
#include "pipeline/input_file.hpp"
#include "pipeline/text_measure.hpp"
#include "render/xlsx/writer.hpp"
#include "text/joining.hpp"

namespace naskah::desk {

namespace {

/// What was asked for and has no place in the form of a document.
std::string useless_option(const forms::FormRequest& form) {
    if (!form.region.empty()) return "--wilayah";
    if (form.year != 0) return "--tahun";
    if (form.opd) return "--opd";
    if (form.stage) return "--tahap";
    return form.semester ? "--semester" : std::string();
}

/// What the form begins with: values of other inputs, as the kind's isian-awal.csv takes them over.
void borrow(record::Record& input, const FormRequest& request, const kinds::Kind& kind, const kinds::RegionTable& regions,
            const pipeline::Resources& resources, Result& result) {
    const forms::Borrowings borrowings = forms::Borrowings::read(kind, result.diagnostics);
    const std::vector<std::string> known = borrowings.kinds();
    RenderRequest files;
    files.intake.inputs = request.earlier;
    JobList list = plan_jobs(
        files, [](const std::filesystem::path&) { return false; }, Products::none);
    result.diagnostics.append(list.passed_over);
    for (Problem& problem : list.missing) result.refuse(Outcome::file_trouble, std::move(problem));
    if (!result.problems.empty()) return;
    for (const Job& job : list.jobs) {
        pipeline::Result read;
        const std::optional<pipeline::ReadInput> other = pipeline::read_as_written(job.input, resources, read);
        result.diagnostics.append(std::move(read.diagnostics));
        ++result.inputs;
        if (!other) continue;
        if (std::find(known.begin(), known.end(), other->kind->name) == known.end()) {
            result.refuse(Outcome::wrong_usage,
                          {"--dari " + job.input.string() + " berjenis " + other->kind->name + "; formulir " + kind.name +
                               " tidak mengambil apa pun dari jenis itu",
                           known.empty() ? "hapus --dari" : "yang dapat dipakai: " + text::enumerated(known, "atau")});
            return;
        }
        borrowings.add(input, kind, other->input.record, *other->kind, regions);
    }
}

/// The input that is to be written into the form, as it stands in its file.
std::optional<record::Input> read(const std::filesystem::path& file, const kinds::Kind& kind, Result& result) {
    std::error_code error;
    if (!std::filesystem::exists(file, error)) {
        result.refuse(Outcome::file_trouble, {"berkas " + file.string() + " tidak ada", {}});
        return std::nullopt;
    }
    bool unreadable = false;
    const std::optional<input::XmlDocument> document = pipeline::read_document(file, result.diagnostics, unreadable);
    if (!document) {
        result.outcome = unreadable ? Outcome::file_trouble : Outcome::input_has_errors;
        return std::nullopt;
    }
    result.inputs = 1;
    const std::string root = document->root().name();
    if (root != kind.name) {
        result.refuse(Outcome::wrong_usage,
                      {"berkas " + file.string() + " berisi " + root + ", bukan " + kind.name, "tulis naskah form " + root});
        return std::nullopt;
    }
    std::optional<record::Input> input = input::check_document(*document, kind.schema, file.parent_path(), {}, result.diagnostics);
    if (!input) result.outcome = Outcome::input_has_errors;
    return input;
}

}  // namespace

void write_document_form(const FormRequest& request, const kinds::Kind& kind, pipeline::Resources& resources, const Setting& setting,
                         Result& result) {
    if (const std::string option = useless_option(request.form); !option.empty()) {
        result.refuse(Outcome::wrong_usage, {"formulir " + kind.name + " tidak memakai " + option, "hapus " + option});
        return;
    }
    const std::filesystem::path target = request.output_file.value_or("formulir-" + kind.name + ".xlsx");
    std::optional<record::Input> input;
    if (request.filled_from) {
        input = read(*request.filled_from, kind, result);
        if (!input) return;
    }
    if (request.region_table) resources.add_regions(*request.region_table, result.diagnostics);
    pipeline::Options options;
    options.profile = request.profile;
    const pipeline::Profile& profile = resources.profile_for(target, options);
    result.diagnostics.append(profile.diagnostics);
    if (profile.example && kind.name != pipeline::profile_kind_name) {
        pipeline::add_problem(result.diagnostics, pipeline::code::example_profile, forms::request_place,
                              "profil kabupaten tidak ditemukan; perangkat daerah, pejabat, dan wilayahnya diambil dari profil contoh",
                              "sebutkan profil dengan --profile", record::Severity::warning);
    }
    std::optional<record::Record> filled;
    if (input) filled = std::move(input->record);
    if (!request.earlier.empty()) {
        if (!filled) filled = forms::blank_record(kind.schema);
        borrow(*filled, request, kind, profile.regions, resources, result);
        if (!result.problems.empty()) return;
        if (result.diagnostics.has_errors()) {
            result.outcome = Outcome::input_has_errors;
            return;
        }
    }
    std::optional<workbook::Workbook> form;
    if (!result.diagnostics.has_errors() && profile.input) {
        form = forms::make_document_form(kind, profile.input->record, profile.regions, filled ? &*filled : nullptr,
                                         request.filled_from ? request.filled_from->string() : std::string(forms::request_place),
                                         pipeline::text_measure(resources.faces()), result.diagnostics);
    }
    if (!form || result.diagnostics.has_errors()) {
        result.outcome = Outcome::file_trouble;
        return;
    }
    form->created = setting.source_date;
    const xlsx::Written written = xlsx::write(*form);
    for (const std::string& what : written.problems) result.refuse(Outcome::file_trouble, {what, {}});
    if (written.problems.empty()) Delivery(setting.files).deliver({target}, written.bytes, request.kind, result);
}

}  // namespace naskah::desk
