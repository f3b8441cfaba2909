#include <algorithm>
#include <atomic>
#include <iostream>
#include <set>
#include <thread>

#include "cli/commands.hpp"
#include "cli/jobs.hpp"
#include "cli/marked_copies.hpp"
#include "cli/messages.hpp"
#include "cli/progress.hpp"
#include "pipeline/recap.hpp"
#include "pipeline/staged_file.hpp"

namespace naskah::cli {

namespace {

/// What came of one job. Its files wait beside their places until all jobs are known to be well.
struct Finished {
    pipeline::Result result;
    std::vector<pipeline::StagedFile> files;
    std::string write_problem;
};

class Run {
 public:
    Run(const RenderRequest& request, const pipeline::Resources& resources, const std::vector<Job>& jobs, bool write, Progress& progress)
        : request_(request), resources_(resources), jobs_(jobs), write_(write), finished_(jobs.size()), progress_(progress) {}

    std::vector<Finished> all() {
        if (jobs_.empty()) return {};
        const std::size_t threads = std::clamp<std::size_t>(request_.jobs, 1, jobs_.size());
        {
            std::vector<std::jthread> others;
            for (std::size_t i = 1; i < threads; ++i) others.emplace_back([this] { work(); });
            work();
        }
        return std::move(finished_);
    }

 private:
    void work() {
        pipeline::Press press(resources_);
        for (std::size_t i = next_++; i < jobs_.size(); i = next_++) {
            finished_[i] = one(press, jobs_[i]);
            progress_.advance();
        }
    }

    /// A bug or a broken installation must not take the other documents' messages along.
    Finished one(pipeline::Press& press, const Job& job) const {
        try {
            return attempt(press, job);
        } catch (const std::exception& error) {
            Finished finished;
            finished.write_problem = job.input.string() + ": program berhenti karena kesalahan internal: " + error.what();
            return finished;
        }
    }

    Finished attempt(pipeline::Press& press, const Job& job) const {
        Finished finished;
        finished.result = write_ ? press.render(job.input, request_.options) : press.check(job.input, request_.options);
        if (!write_) return finished;
        for (pipeline::Product& product : finished.result.products) {
            std::optional<pipeline::StagedFile> file =
                pipeline::StagedFile::write(target_of(job, product), product.bytes, finished.write_problem);
            if (!file) return finished;
            finished.files.push_back(std::move(*file));
            product.bytes = {};
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
    const bool write_;
    std::vector<Finished> finished_;
    Progress& progress_;
    std::atomic<std::size_t> next_ = 0;
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
        if (!finished.write_problem.empty()) print_problem(finished.write_problem);
        totals.file_trouble = totals.file_trouble || finished.result.unreadable || !finished.write_problem.empty();
    }
    return totals;
}

int put_in_place(std::vector<Finished>& all) {
    int exit_code = done;
    for (Finished& finished : all) {
        for (pipeline::StagedFile& file : finished.files) {
            std::string problem;
            if (!file.commit(problem)) {
                print_problem(problem);
                exit_code = file_trouble;
            } else {
                std::cout << file.target().string();
                // Where a DOCX breaks its pages is for the word processor to say.
                if (finished.result.pages > 0 && file.target().extension() != ".docx")
                    std::cout << " (" << finished.result.pages << " halaman)";
                std::cout << '\n';
            }
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
Finished finish_recap(const RenderRequest& request, const pipeline::Resources& resources, const JobList& list, bool write,
                      Progress& progress) {
    Finished finished;
    std::vector<pipeline::RecapFile> files;
    for (const std::filesystem::path& file : list.recap) files.push_back({file, false});
    for (const std::filesystem::path& file : list.comparison) files.push_back({file, true});
    pipeline::Recap recap = pipeline::recapitulate(files, request.options, resources, request.jobs, [&] { progress.advance(); });
    finished.result.diagnostics = std::move(recap.diagnostics);
    finished.result.unreadable = recap.unreadable;
    if (!write) return finished;
    if (request.output_file && recap.products.size() > 1) {
        finished.write_problem = "-o menamai satu berkas, sedangkan masukannya menghasilkan " + std::to_string(recap.products.size()) +
                                 " buku kerja; pakai --out FOLDER";
        return finished;
    }
    for (pipeline::RecapProduct& product : recap.products) {
        std::filesystem::path target = list.recap_folder / (product.name + "." + product.product.format);
        if (request.output_file) target = *request.output_file;
        if (!target.has_extension()) target += "." + product.product.format;
        if (is_among(target, list.recap) || is_among(target, list.comparison)) {
            finished.write_problem = "hasilnya akan menimpa masukan " + target.string() + "; pakai --out FOLDER";
            return finished;
        }
        std::optional<pipeline::StagedFile> file = pipeline::StagedFile::write(target, product.product.bytes, finished.write_problem);
        if (!file) return finished;
        finished.files.push_back(std::move(*file));
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
        all = Run(request, *resources, list.jobs, write, progress).all();
        if (!list.recap.empty()) all.push_back(finish_recap(request, *resources, list, write, progress));
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
    if (write) return put_in_place(all);
    std::cout << list.files() << " berkas diperiksa: tidak ada galat, " << totals.warnings << " peringatan\n";
    return done;
}

}  // namespace

int render(const RenderRequest& request, const pipeline::Home& home) {
    return perform(request, home, true);
}
int check(const RenderRequest& request, const pipeline::Home& home) {
    return perform(request, home, false);
}

}  // namespace naskah::cli
