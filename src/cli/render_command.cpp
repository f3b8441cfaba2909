#include <algorithm>
#include <iostream>
#include <memory>
#include <set>

#include "cli/commands.hpp"
#include "cli/jobs.hpp"
#include "cli/marked_copies.hpp"
#include "cli/messages.hpp"
#include "cli/progress.hpp"
#include "desk/files/interruption.hpp"
#include "desk/files/staged_files.hpp"
#include "pipeline/kind_check.hpp"
#include "pipeline/pool.hpp"
#include "pipeline/recap.hpp"

namespace naskah::cli {

namespace {

/// What came of one job. Its files wait beside their places until all jobs are known to be well.
struct Finished {
    pipeline::Result result;
    std::vector<std::filesystem::path> targets;
    std::vector<desk::StagedFiles::Ticket> tickets;
    desk::WriteProblem write_problem;
};

bool stage(desk::StagedFiles& files, const std::filesystem::path& target, std::string_view bytes, Finished& finished) {
    const std::optional<desk::StagedFiles::Ticket> ticket = files.add(target, bytes, desk::Existing::replace, finished.write_problem);
    if (!ticket) return false;
    finished.targets.push_back(target);
    finished.tickets.push_back(*ticket);
    return true;
}

class Run {
 public:
    Run(const RenderRequest& request, const pipeline::Resources& resources, const std::vector<Job>& jobs, desk::StagedFiles* files,
        Progress& progress)
        : request_(request), resources_(resources), jobs_(jobs), files_(files), finished_(jobs.size()), progress_(progress) {}

    std::vector<Finished> all() {
        const auto make_task = [this]() -> pipeline::Task {
            return [this, press = std::make_shared<pipeline::Press>(resources_)](std::size_t i) {
                finished_[i] = attempt(*press, jobs_[i]);
                progress_.advance();
            };
        };
        const auto failed = [this](std::size_t i, const pipeline::Failure& failure) {
            finished_[i].result.broken_off = true;
            finished_[i].result.diagnostics.add(pipeline::diagnose(failure, jobs_[i].input.string()));
        };
        pipeline::do_all(jobs_.size(), request_.jobs, make_task, failed);
        return std::move(finished_);
    }

 private:
    Finished attempt(pipeline::Press& press, const Job& job) const {
        Finished finished;
        finished.result = files_ != nullptr ? press.render(job.input, request_.options) : press.check(job.input, request_.options);
        if (files_ == nullptr) return finished;
        for (pipeline::Product& product : finished.result.products) {
            if (!stage(*files_, target_of(job, product), product.bytes, finished)) return finished;
            product.bytes = std::string();
        }
        return finished;
    }

    std::filesystem::path target_of(const Job& job, const pipeline::Product& product) const {
        // What the user names with -o is taken to the letter, when it is one file.
        if (request_.output_file && request_.output_file->has_extension() && request_.options.formats.size() <= 1)
            return *request_.output_file;
        std::filesystem::path target = job.output_stem;
        target += "." + product.format;
        return target;
    }

    const RenderRequest& request_;
    const pipeline::Resources& resources_;
    const std::vector<Job>& jobs_;
    desk::StagedFiles* files_;  ///< null: nothing is written
    std::vector<Finished> finished_;
    Progress& progress_;
};

struct Totals {
    std::size_t errors = 0, warnings = 0;
    bool file_trouble = false;

    int exit_code() const { return file_trouble ? ExitCode::file_trouble : errors > 0 ? input_has_errors : done; }
};

Totals report(const std::vector<Finished>& all) {
    Totals totals;
    std::set<std::string> told;  // what is wrong with a profile is wrong for all its documents, and told once
    for (const Finished& finished : all) {
        for (const record::Diagnostic& diagnostic : finished.result.diagnostics.items()) {
            const std::string text = record::format(diagnostic);
            if (!told.insert(text).second) continue;
            std::cerr << text;
            ++(diagnostic.severity == record::Severity::error ? totals.errors : totals.warnings);
        }
        const desk::WriteProblem& problem = finished.write_problem;
        if (!problem.message.empty()) print_problem(problem.message, problem.hint);
        totals.file_trouble = totals.file_trouble || finished.result.unreadable || finished.result.broken_off || !problem.message.empty();
    }
    return totals;
}

int put_in_place(const std::vector<Finished>& all, desk::StagedFiles& files) {
    std::vector<desk::StagedFiles::Ticket> tickets;
    for (const Finished& finished : all) tickets.insert(tickets.end(), finished.tickets.begin(), finished.tickets.end());
    const std::vector<std::optional<desk::WriteProblem>> problems = files.put_in_place(tickets);
    int exit_code = done;
    auto problem = problems.begin();
    for (const Finished& finished : all) {
        for (const std::filesystem::path& target : finished.targets) {
            if (const std::optional<desk::WriteProblem>& found = *problem++) {
                print_problem(found->message, found->hint);
                exit_code = file_trouble;
                continue;
            }
            std::cout << target.string();
            // Where a DOCX breaks its pages is for the word processor to say.
            if (finished.result.pages > 0 && target.extension() != ".docx") std::cout << " (" << finished.result.pages << " halaman)";
            std::cout << '\n';
        }
    }
    return exit_code;
}

bool is_among(const std::filesystem::path& path, const std::vector<std::filesystem::path>& files) {
    std::error_code ignored;  // what is not there is not the same
    return std::any_of(files.begin(), files.end(),
                       [&](const std::filesystem::path& file) { return std::filesystem::equivalent(path, file, ignored); });
}

/// What is added up is one more job.
Finished finish_recap(const RenderRequest& request, const pipeline::Resources& resources, const JobList& list, desk::StagedFiles* staged,
                      Progress& progress) {
    Finished finished;
    std::vector<pipeline::RecapFile> files;
    for (const std::filesystem::path& file : list.recap) files.push_back({file, false});
    for (const std::filesystem::path& file : list.comparison) files.push_back({file, true});
    pipeline::Recap recap = pipeline::recapitulate(files, request.options, resources, request.jobs, [&] { progress.advance(); });
    finished.result.diagnostics = std::move(recap.diagnostics);
    finished.result.unreadable = recap.unreadable;
    finished.result.broken_off = recap.broken_off;
    if (staged == nullptr) return finished;
    if (request.output_file && recap.products.size() > 1) {
        finished.write_problem.message = "-o menamai satu berkas, sedangkan masukannya menghasilkan " +
                                         std::to_string(recap.products.size()) + " buku kerja; pakai --out FOLDER";
        return finished;
    }
    for (pipeline::RecapProduct& product : recap.products) {
        std::filesystem::path target = list.recap_folder / (product.name + "." + product.product.format);
        if (request.output_file) target = *request.output_file;
        if (!target.has_extension()) target += "." + product.product.format;
        if (is_among(target, list.recap) || is_among(target, list.comparison)) {
            finished.write_problem.message = "hasilnya akan menimpa masukan " + target.string() + "; pakai --out FOLDER";
            return finished;
        }
        if (!stage(*staged, target, product.product.bytes, finished)) return finished;
        product.product.bytes = std::string();
    }
    return finished;
}

std::unique_ptr<pipeline::Resources> open_resources(const RenderRequest& request, const pipeline::Home& home) {
    std::string problem;
    std::unique_ptr<pipeline::Resources> resources = pipeline::Resources::open(home, problem);
    if (!resources) {
        print_problem(problem);
        return nullptr;
    }
    record::Diagnostics diagnostics;
    if (request.region_table) resources->add_regions(*request.region_table, diagnostics);
    print(diagnostics);
    return diagnostics.has_errors() ? nullptr : std::move(resources);
}

int perform(const RenderRequest& request, const pipeline::Home& home, bool write) {
    desk::StagedFiles files;
    const desk::Interruption interruption(files);
    const std::unique_ptr<pipeline::Resources> resources = open_resources(request, home);
    if (!resources) return file_trouble;
    const JobList list = plan_jobs(request, [&](const std::filesystem::path& file) { return pipeline::is_for_recap(file, *resources); });
    for (const std::string& problem : list.missing) print_problem(problem);
    for (const std::string& problem : list.problems) print_problem(problem);
    if (!list.problems.empty()) return wrong_usage;
    if (!list.missing.empty()) return file_trouble;

    std::vector<Finished> all;
    {
        Progress progress(list.files() + list.comparison.size());
        all = Run(request, *resources, list.jobs, write ? &files : nullptr, progress).all();
        if (!list.recap.empty()) all.push_back(finish_recap(request, *resources, list, write ? &files : nullptr, progress));
    }
    const Totals totals = report(all);
    if (request.marked_copies && !list.recap.empty() && !write_marked_copies(request, list, all.back().result.diagnostics))
        return file_trouble;
    if (totals.exit_code() != done) {
        if (totals.errors > 0) {
            std::cerr << totals.errors << " galat, " << totals.warnings << " peringatan"
                      << (write ? "; tidak ada berkas yang ditulis\n" : "\n");
        }
        return totals.exit_code();
    }
    if (write) return put_in_place(all, files);
    std::cout << list.files() << " berkas diperiksa: tidak ada galat, " << totals.warnings << " peringatan\n";
    return done;
}

/// Folders of kinds, and nothing beside them: templates are checked without inputs.
int check_kinds(const RenderRequest& request) {
    record::Diagnostics diagnostics;
    for (const std::filesystem::path& folder : request.inputs) {
        if (pipeline::is_kind_folder(folder)) {
            pipeline::check_kind(folder, diagnostics);
            continue;
        }
        print_problem(folder.string() + ": bukan folder jenis dokumen; periksa templat dan masukan masing-masing");
        return wrong_usage;
    }
    if (request.options.strict) diagnostics.raise_warnings();
    print(diagnostics);
    if (diagnostics.has_errors()) {
        std::cerr << diagnostics.errors() << " galat, " << diagnostics.warnings() << " peringatan\n";
        return input_has_errors;
    }
    std::cout << request.inputs.size() << " jenis dokumen diperiksa: tidak ada galat\n";
    return done;
}

}  // namespace

int render(const RenderRequest& request, const pipeline::Home& home) {
    return perform(request, home, true);
}
int check(const RenderRequest& request, const pipeline::Home& home) {
    if (std::any_of(request.inputs.begin(), request.inputs.end(), pipeline::is_kind_folder)) return check_kinds(request);
    return perform(request, home, false);
}

}  // namespace naskah::cli
