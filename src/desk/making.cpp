#include "desk/making.hpp"

#include <mutex>
#include <set>
#include <utility>

#include "desk/form_list.hpp"
#include "pipeline/pool.hpp"
#include "pipeline/press.hpp"
#include "pipeline/recap.hpp"

namespace naskah::desk {

namespace {

/// Counts what is done, for whoever watches.
class Count {
 public:
    Count(std::size_t total, const Progress& progress) : total_(total), progress_(progress) {
        if (progress_) progress_(0, total_);
    }
    void advance() {
        const std::lock_guard<std::mutex> guard(mutex_);
        ++done_;
        if (progress_) progress_(done_, total_);
    }

 private:
    std::mutex mutex_;
    std::size_t done_ = 0;
    const std::size_t total_;
    const Progress& progress_;
};

class Making {
 public:
    Making(const pipeline::Options& options, unsigned threads, const JobList& list, const pipeline::Resources& resources,
           Delivery* delivery, Count& count)
        : options_(options), threads_(threads), list_(list), resources_(resources), delivery_(delivery), count_(count) {}

    std::vector<Made> documents() {
        std::vector<Made> all(list_.jobs.size());
        const auto make_task = [&]() -> pipeline::Task {
            return [&, press = std::make_shared<pipeline::Press>(resources_)](std::size_t i) {
                all[i] = document(*press, list_.jobs[i]);
                count_.advance();
            };
        };
        const auto failed = [&](std::size_t i, const pipeline::Failure& failure) {
            all[i].file_trouble = true;
            all[i].diagnostics.add(pipeline::diagnose(failure, list_.jobs[i].input.string()));
        };
        pipeline::do_all(list_.jobs.size(), threads_, make_task, failed);
        return all;
    }

    /// What is added up is one more job.
    Made recap() {
        std::vector<pipeline::RecapFile> files;
        for (const std::filesystem::path& file : list_.recap) files.push_back({file, false});
        for (const std::filesystem::path& file : list_.comparison) files.push_back({file, true});
        pipeline::Recap recap = pipeline::recapitulate(files, options_, resources_, threads_, [this] { count_.advance(); });
        Made made;
        made.diagnostics = std::move(recap.diagnostics);
        made.file_trouble = recap.unreadable || recap.broken_off;
        if (delivery_ == nullptr) {
            made.forms = form_list(recap);
            made.diagnostics.append(versions_told(recap));
            return made;
        }
        std::set<std::string> names;
        for (const pipeline::RecapProduct& product : recap.products) names.insert(product.name);
        if (list_.named && names.size() > 1) {
            made.problems.push_back({"-o menamai satu berkas, sedangkan masukannya menghasilkan " + std::to_string(names.size()) +
                                         (recap.products.front().product.format == "xlsx" ? " buku kerja" : " dokumen") +
                                         "; pakai --out FOLDER",
                                     {}});
            return made;
        }
        for (pipeline::RecapProduct& product : recap.products) {
            const std::filesystem::path target = recap_target(list_, product.name, product.product.format, options_.formats.size());
            accept({target, product.product.pages}, product.product, product.name, made);
        }
        return made;
    }

 private:
    Made document(pipeline::Press& press, const Job& job) const {
        pipeline::Options options = options_;
        if (list_.named && list_.named->has_extension() && options.formats.empty())
            options.formats = {list_.named->extension().string().substr(1)};  // one name, one file
        pipeline::Result result = delivery_ != nullptr ? press.render(job.input, options) : press.check(job.input, options);
        Made made;
        made.diagnostics = std::move(result.diagnostics);
        made.file_trouble = result.unreadable || result.broken_off;
        for (pipeline::Product& product : result.products) {
            Product described{target_of(list_, job, product.format, options.formats.size()), product.pages};
            accept(std::move(described), product, job.input.string(), made);
        }
        return made;
    }

    /// Lets a product wait beside its place, and its bytes go.
    void accept(Product described, pipeline::Product& product, const std::string& owner, Made& made) const {
        Problem problem;
        std::optional<Accepted> accepted =
            delivery_->accept(std::move(described), product.bytes, owner, product.identity, list_.overwrite, problem);
        product.bytes = std::string();
        if (accepted)
            made.accepted.push_back(std::move(*accepted));
        else
            made.problems.push_back(std::move(problem));
    }

    const pipeline::Options& options_;
    const unsigned threads_;
    const JobList& list_;
    const pipeline::Resources& resources_;
    Delivery* delivery_;
    Count& count_;
};

}  // namespace

std::unique_ptr<pipeline::Resources> open_resources(const Intake& intake, const Setting& setting, Result& result) {
    std::string problem;
    std::unique_ptr<pipeline::Resources> resources = pipeline::Resources::open(setting.home, problem);
    if (!resources) {
        result.refuse(Outcome::file_trouble, {problem, {}});
        return nullptr;
    }
    if (intake.region_table) resources->add_regions(*intake.region_table, result.diagnostics);
    if (!result.diagnostics.has_errors()) return resources;
    result.outcome = Outcome::file_trouble;
    return nullptr;
}

std::optional<JobList> planned(const RenderRequest& request, Products products, const pipeline::Resources& resources, Result& result) {
    JobList list = plan_jobs(
        request, [&](const std::filesystem::path& file) { return pipeline::is_for_recap(file, resources); }, products);
    result.diagnostics.append(list.passed_over);
    if (request.intake.options.strict) result.diagnostics.raise_warnings();
    for (Problem& problem : list.missing) result.refuse(Outcome::file_trouble, std::move(problem));
    for (Problem& problem : list.wrong) result.refuse(Outcome::wrong_usage, std::move(problem));
    return result.problems.empty() ? std::optional(std::move(list)) : std::nullopt;
}

std::vector<Made> make_all(const Intake& intake, const JobList& list, const pipeline::Resources& resources, const Setting& setting,
                           Delivery* delivery) {
    pipeline::Options options = intake.options;
    options.source_date = setting.source_date;
    Count count(list.files() + list.comparison.size(), setting.progress);
    Making making(options, intake.jobs, list, resources, delivery, count);
    std::vector<Made> all = making.documents();
    if (!list.recap.empty()) all.push_back(making.recap());
    return all;
}

bool report(const std::vector<Made>& all, const JobList& list, Result& result) {
    result.inputs = list.files();
    bool file_trouble = false;
    std::set<std::string> told;  // what is wrong with a profile is wrong for all its documents, and told once
    for (const Made& made : all) {
        for (const record::Diagnostic& diagnostic : made.diagnostics.items()) {
            if (told.insert(record::format(diagnostic)).second) result.diagnostics.add(diagnostic);
        }
        result.problems.insert(result.problems.end(), made.problems.begin(), made.problems.end());
        file_trouble = file_trouble || made.file_trouble || !made.problems.empty();
    }
    if (file_trouble)
        result.outcome = Outcome::file_trouble;
    else if (result.diagnostics.has_errors())
        result.outcome = Outcome::input_has_errors;
    return result.outcome == Outcome::done;
}

}  // namespace naskah::desk
