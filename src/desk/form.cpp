#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "desk/delivery.hpp"
#include "desk/desk.hpp"
#include "desk/document_form.hpp"
#include "desk/find_kind.hpp"
#include "desk/form_plan.hpp"
#include "desk/jobs.hpp"
#include "desk/mapped_workbook.hpp"
#include "forms/diagnostic_codes.hpp"
#include "forms/document_outline.hpp"
#include "forms/form_template.hpp"
#include "forms/other_kinds.hpp"
#include "input/xlsx/reader.hpp"
#include "mapping/reading.hpp"
#include "pipeline/budget_file.hpp"
#include "pipeline/diagnostic_codes.hpp"
#include "pipeline/input_file.hpp"
#include "pipeline/likely_taggings.hpp"
#include "pipeline/read_file.hpp"
#include "pipeline/recap.hpp"
#include "pipeline/resources.hpp"
#include "pipeline/spending_file.hpp"
#include "pipeline/spent_taggings.hpp"
#include "pipeline/text_measure.hpp"
#include "pipeline/workbook_template.hpp"
#include "record/building.hpp"
#include "record/fields.hpp"
#include "render/xlsx/writer.hpp"
#include "text/joining.hpp"
#include "workbook/workbook.hpp"

namespace naskah::desk {

namespace {

namespace fs = std::filesystem;

constexpr const char* tagging_kind = "penandaan";

/// Whether what is wrong is the request itself, not the templates.
bool is_wrong_usage(const record::Diagnostics& diagnostics) {
    for (const record::Diagnostic& diagnostic : diagnostics.items()) {
        if (diagnostic.severity == record::Severity::error && diagnostic.place.file == forms::request_place) return true;
    }
    return false;
}

/// The forms of a request, made one by one; all of them are written, or none.
class FormMaker {
 public:
    FormMaker(const FormRequest& request, const Setting& setting, pipeline::Resources& resources, const kinds::Kind& kind, Result& result)
        : request_(request),
          setting_(setting),
          resources_(resources),
          kind_(kind),
          result_(result),
          diagnostics_(result.diagnostics),
          delivery_(setting.files) {}

    void make() {
        const pipeline::Profile* profile = prepared();
        const std::vector<forms::FormRequest> forms =
            profile == nullptr ? std::vector<forms::FormRequest>() : planned_forms(request_, kind_, *profile, diagnostics_);
        if (forms.size() > 1 && request_.output_file) {
            result_.refuse(Outcome::wrong_usage,
                           {"-o menamai satu berkas, sedangkan formulirnya " + std::to_string(forms.size()) + "; pakai --out FOLDER", {}});
            return;
        }
        if (profile != nullptr && read_map()) read_earlier(scope_of(forms), *profile);
        for (const forms::FormRequest& form : forms) {
            if (diagnostics_.has_errors() || !make(form, *profile)) break;
        }
        if (diagnostics_.has_errors())
            result_.outcome = is_wrong_usage(diagnostics_) ? Outcome::wrong_usage : Outcome::file_trouble;
        else if (result_.outcome == Outcome::done)
            delivery_.put_in_place(accepted_, result_);
    }

 private:
    /// The profile, when it and the kind's form can be used.
    const pipeline::Profile* prepared() {
        if (request_.region_table) resources_.add_regions(*request_.region_table, diagnostics_);
        pipeline::Options options;
        options.profile = request_.profile;
        const pipeline::Profile& profile = resources_.profile_for(target_of({}), options);
        diagnostics_.append(profile.diagnostics);
        if (profile.example && (request_.form.opd || request_.every_opd)) {
            pipeline::add_problem(diagnostics_, pipeline::code::example_profile, forms::request_place,
                                  "profil kabupaten tidak ditemukan; perangkat daerahnya diambil dari profil contoh",
                                  "sebutkan profil dengan --profile", record::Severity::warning);
        }
        if (diagnostics_.has_errors() || !profile.input) return nullptr;
        const kinds::Kind* profile_kind = resources_.profile_kind(diagnostics_);
        if (profile_kind != nullptr)
            pipeline::check_form_template(kind_, resources_.references(diagnostics_), profile_kind->schema, diagnostics_);
        return diagnostics_.has_errors() ? nullptr : &profile;
    }

    fs::path target_of(const forms::FormRequest& form) const {
        if (request_.output_file) return *request_.output_file;
        const std::string name = form_file_name(kind_.name, form);
        return request_.output_folder ? *request_.output_folder / name : fs::path(name);
    }

    /// False, told, when there is a map that can't be used for the kind.
    bool read_map() {
        if (!request_.map) return true;
        bool unreadable = false;
        map_ = pipeline::open_map(*request_.map, resources_, diagnostics_, unreadable);
        if (map_ && map_->kind->name != kind_.name)
            refuse_map("peta " + request_.map->string() + " untuk formulir " + map_->kind->name + ", bukan " + kind_.name,
                       "perbaiki <jenis> di peta");
        if (map_) figures_.emplace(map_->lists);
        return map_.has_value();
    }

    void refuse_map(std::string message, std::string hint) {
        diagnostics_.add({record::Severity::error,
                          forms::code::form_cannot_be_made,
                          std::move(message),
                          {forms::request_place, 0, 0, {}, {}},
                          {},
                          std::move(hint)});
    }

    /// The region in which units of other offices' workbooks are looked for.
    static std::string scope_of(const std::vector<forms::FormRequest>& forms) {
        std::vector<std::string> regions;
        for (const forms::FormRequest& form : forms) regions.push_back(form.region);
        return common_region(regions);
    }

    /// Whether it is a workbook of another office, which the map is for.
    bool read_mapped(const fs::path& file, const std::string& scope, const pipeline::Profile& profile) {
        if (!map_ || !pipeline::is_workbook(file) || pipeline::look_at_form(file)) return false;
        bool unreadable = false;
        const std::optional<MappedWorkbook> workbook = open_mapped(file, *map_, scope, profile.regions, diagnostics_, unreadable);
        if (workbook) mapping::read_figures(workbook->sheets, file.string(), *figures_, diagnostics_);
        map_is_used_ = true;
        return true;
    }

    /// A workbook that is no form may be another office's, for which a map is wanted.
    record::Diagnostics with_map_hint(const record::Diagnostics& found) {
        record::Diagnostics told;
        for (record::Diagnostic diagnostic : found.items()) {
            if (diagnostic.code == forms::code::not_a_form && !pipeline::figure_lists_of(kind_, resources_, diagnostics_).empty())
                diagnostic.hint += "; buku kerja kantor lain dibaca dengan --map, petanya diusulkan oleh naskah map";
            told.add(std::move(diagnostic));
        }
        return told;
    }

    /// What the forms are to begin with; faulty inputs are told.
    void read_earlier(const std::string& scope, const pipeline::Profile& profile) {
        read_earlier_files(scope, profile);
        if (map_ && !map_is_used_ && !diagnostics_.has_errors())
            refuse_map("--map disebut, tetapi buku kerjanya tidak", "berikan buku kerja kantor lain dengan --dari");
    }

    void read_earlier_files(const std::string& scope, const pipeline::Profile& profile) {
        if (request_.earlier.empty()) return;
        if (const auto description = forms::read_form_template(kind_, forms::request_place, diagnostics_))
            others_ = forms::other_kinds(*description);
        RenderRequest files;
        files.intake.inputs = request_.earlier;
        const JobList list = plan_jobs(
            files, [&](const fs::path& file) { return pipeline::is_for_recap(file, resources_); }, Products::none);
        diagnostics_.append(list.passed_over);
        for (const Problem& problem : list.missing)
            diagnostics_.add({record::Severity::error,
                              forms::code::form_cannot_be_made,
                              problem.message,
                              {forms::request_place, 0, 0, {}, {}},
                              {},
                              problem.hint});
        pipeline::Options options;
        options.profile = request_.profile;
        for (const fs::path& file : list.recap) {
            if (read_budget_file(file) || read_spending_file(file) || read_mapped(file, scope, profile)) continue;
            pipeline::Result read;
            std::optional<pipeline::ReadInput> input = pipeline::read_input(file, options, resources_, read);
            diagnostics_.append(with_map_hint(read.diagnostics));
            if (!input) continue;
            const std::string& name = input->kind->name;
            if (name != kind_.name && std::find(others_.begin(), others_.end(), name) == others_.end()) {
                diagnostics_.add({record::Severity::error,
                                  forms::code::form_cannot_be_made,
                                  "--dari " + file.string() + " berjenis " + name + ", bukan " + kind_.name,
                                  {forms::request_place, 0, 0, {}, {}},
                                  {},
                                  others_.empty()
                                      ? "berikan formulir atau XML dari jenis yang sama"
                                      : "berikan formulir atau XML dari jenis " + kind_.name + " atau " + text::joined(others_, " atau ")});
            }
            earlier_.push_back(std::move(input->input));
        }
        tell_useless_budget();
    }

    bool tags() const { return kind_.schema.find(tagging_kind) != nullptr; }
    bool reports_on_taggings() const { return std::find(others_.begin(), others_.end(), tagging_kind) != others_.end(); }

    /// Whether it is a DPA: a workbook that is no form of ours, for a kind that tags budgets or reports on what was tagged.
    bool read_budget_file(const fs::path& file) {
        if ((!tags() && !reports_on_taggings()) || !pipeline::is_workbook(file) || pipeline::look_at_form(file)) return false;
        std::string problem;
        const std::optional<std::string> bytes = pipeline::read_file(file, input::xlsx::Limits{}.file_bytes, problem);
        record::Diagnostics found;
        std::optional<pipeline::BudgetFile> budget = bytes ? pipeline::read_budget(*bytes, file.string(), found) : std::nullopt;
        if (!budget) return false;  // told when it is read as a form
        diagnostics_.append(std::move(found));
        if (budgets_.empty()) {
            budgets_.push_back(std::move(*budget));
        } else {  // a long DPA comes in several files
            std::move(budget->rows.begin(), budget->rows.end(), std::back_inserter(budgets_.front().rows));
            budgets_.front().has_change = budgets_.front().has_change || budget->has_change;
        }
        return true;
    }

    /// Whether it is SIPD's report of realisation, of which there may be many, for a kind that reports on what was tagged.
    bool read_spending_file(const fs::path& file) {
        if (!reports_on_taggings() || !pipeline::is_workbook(file) || pipeline::look_at_form(file)) return false;
        std::string problem;
        const std::optional<std::string> bytes = pipeline::read_file(file, input::xlsx::Limits{}.file_bytes, problem);
        record::Diagnostics found;
        std::optional<pipeline::SpendingFile> spending = bytes ? pipeline::read_spending(*bytes, file.string(), found) : std::nullopt;
        if (!spending) return false;  // told when it is read as a form
        diagnostics_.append(std::move(found));
        spending_.push_back(std::move(*spending));
        return true;
    }

    /// A DPA alone says nothing of what was spent.
    void tell_useless_budget() {
        if (tags() || budgets_.empty() || !spending_.empty()) return;
        diagnostics_.add({record::Severity::error,
                          forms::code::form_cannot_be_made,
                          "--dari " + budgets_.front().file + " adalah DPA, yang tidak memuat realisasi",
                          {forms::request_place, 0, 0, {}, {}},
                          {},
                          "berikan juga Laporan Realisasi dari SIPD, atau hapus DPA itu"});
    }

    /// What was spent of the taggings that a form begins with; nothing when no report of it was given.
    std::optional<record::Record> spent_for(const forms::FormRequest& request, const std::string& office) {
        if (spending_.empty()) return std::nullopt;
        const record::Record* tagging = pipeline::tagged_budget(request.earlier, request.region, request.year);
        if (tagging == nullptr) {
            diagnostics_.add({record::Severity::error,
                              forms::code::form_cannot_be_made,
                              "--dari " + spending_.front().file + " memerlukan penandaan APBD atau Perubahan APBD tahun " +
                                  std::to_string(request.year) + (request.opd ? " dari " + *request.opd : std::string()),
                              {forms::request_place, 0, 0, {}, {}},
                              {},
                              "berikan juga formulir penandaannya dengan --dari"});
            return std::nullopt;
        }
        const pipeline::BudgetFile* budget = budgets_.empty() ? nullptr : &budgets_.front();
        record::Record spent =
            pipeline::spent_on_taggings(spending_, *tagging, budget, {office, request.year, request.semester.value_or(0)}, diagnostics_);
        spent.set("wilayah", record::code_value(request.region));
        return spent;
    }

    /// Those inputs that a form can begin with: of its own region and OPD, or of regions inside.
    std::vector<const record::Record*> earlier_of(const forms::FormRequest& request) const {
        std::vector<const record::Record*> records;
        for (const record::Input& input : earlier_) {
            const std::string region = record::text_of(input.record, "wilayah"), opd = record::text_of(input.record, "opd");
            if ((region == request.region && opd == request.opd.value_or("")) || region.starts_with(request.region + "."))
                records.push_back(&input.record);
        }
        return records;
    }

    /// The name of the OPD that a form is for.
    static std::string office_of(const forms::FormRequest& request, const pipeline::Profile& profile) {
        const auto* opds = record::get<record::List>(profile.input->record, "opd");
        for (std::size_t at = 0; opds != nullptr && at < opds->size(); ++at) {
            const auto* opd = std::get_if<record::Record>(&(*opds)[at].data);
            if (opd != nullptr && record::text_of(*opd, "kunci") == request.opd.value_or("")) return record::text_of(*opd, "nama");
        }
        return {};
    }

    /// So that it counts as the same form's.
    static void set_as_asked(const forms::FormRequest& request, record::Record& record) {
        record.set("wilayah", record::code_value(request.region));
        record.set("tahun", record::integer(request.year));
        if (request.stage) record.set("tahap", {record::Choice{*request.stage, *request.stage}, {}});
    }

    /// What other offices' workbooks say of the units of a form.
    record::Record from_mapped(const forms::FormRequest& request, const pipeline::Profile& profile) {
        record::Record record = mapping::record_of(*figures_, kind_, request.region, profile.regions, diagnostics_);
        set_as_asked(request, record);
        if (request.semester) record.set("semester", record::integer(*request.semester));
        return record;
    }

    /// Lets a form wait beside its place. Whether all is well.
    bool make(forms::FormRequest request, const pipeline::Profile& profile) {
        request.earlier = earlier_of(request);
        std::optional<record::Record> mapped;
        if (figures_) request.earlier.push_back(&mapped.emplace(from_mapped(request, profile)));
        const std::string office = office_of(request, profile);
        const std::optional<record::Record> spent = spent_for(request, office);
        if (spent) request.earlier.insert(request.earlier.begin(), &*spent);  // before what an earlier semester says
        std::vector<record::Record> from_budget;
        for (std::size_t at = 0; tags() && at < budgets_.size(); ++at)
            from_budget.push_back(pipeline::likely_taggings(budgets_[at], request.earlier, resources_.references(diagnostics_), office,
                                                            request.stage == "perubahan", diagnostics_));
        if (!from_budget.empty()) {
            for (record::Record& record : from_budget) set_as_asked(request, record);
            request.earlier.clear();  // the budget says what is there now
            for (const record::Record& record : from_budget) request.earlier.push_back(&record);
        }
        std::optional<workbook::Workbook> form =
            forms::make_form(kind_, request, resources_.references(diagnostics_), profile.regions, profile.input->record,
                             pipeline::text_measure(resources_.faces()), diagnostics_);
        if (!form || diagnostics_.has_errors()) return false;
        for (std::size_t at = 0; at < from_budget.size(); ++at) pipeline::show_budget(*form, budgets_[at], from_budget[at], office);
        form->created = setting_.source_date;
        const xlsx::Written written = xlsx::write(*form);
        for (const std::string& what : written.problems) result_.refuse(Outcome::file_trouble, {what, {}});
        if (!written.problems.empty()) return false;
        Problem problem;
        std::optional<Accepted> accepted = delivery_.accept({target_of(request)}, written.bytes, kind_.name, Existing::refuse, problem);
        if (!accepted) {
            result_.refuse(Outcome::file_trouble, std::move(problem));
            return false;
        }
        accepted_.push_back(std::move(*accepted));
        return true;
    }

    const FormRequest& request_;
    const Setting& setting_;
    pipeline::Resources& resources_;
    const kinds::Kind& kind_;
    Result& result_;
    record::Diagnostics& diagnostics_;
    Delivery delivery_;
    std::vector<record::Input> earlier_;
    std::optional<pipeline::OpenedMap> map_;
    bool map_is_used_ = false;
    std::optional<mapping::Figures> figures_;    ///< of other offices' workbooks
    std::vector<std::string> others_;            ///< kinds beside its own that the form can begin with
    std::vector<pipeline::BudgetFile> budgets_;  ///< one at most
    std::vector<pipeline::SpendingFile> spending_;
    std::vector<Accepted> accepted_;
};

}  // namespace

Result write_form(const FormRequest& request, const Setting& setting) {
    Result result;
    std::string problem;
    const std::unique_ptr<pipeline::Resources> resources = pipeline::Resources::open(setting.home, problem);
    if (!resources) {
        result.refuse(Outcome::file_trouble, {problem, {}});
        return result;
    }
    const kinds::Kind* kind = find_kind(resources->catalogue(), request.kind, result);
    if (kind == nullptr) return result;
    if (forms::has_document_form(*kind))
        write_document_form(request, *kind, *resources, setting, result);
    else if (request.filled_from)
        result.refuse(Outcome::wrong_usage, {"formulir " + kind->name + " tidak dapat diisi dari XML", "hapus --isi, atau pakai --dari"});
    else
        FormMaker(request, setting, *resources, *kind, result).make();
    return result;
}

}  // namespace naskah::desk
