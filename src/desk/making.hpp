// Documents and workbooks made of the inputs of a run, or only tried.
#pragma once

#include <memory>
#include <vector>

#include "desk/delivery.hpp"
#include "desk/desk.hpp"
#include "desk/jobs.hpp"
#include "pipeline/resources.hpp"

namespace naskah::desk {

/// What came of one job. Its files wait beside their places until all jobs are known to be well.
struct Made {
    record::Diagnostics diagnostics;
    bool file_trouble = false;  ///< a file could not be read, or the work was broken off
    std::vector<Accepted> accepted;
    std::vector<Problem> problems;       ///< why products may not have their places
    std::vector<ListedForm> forms = {};  ///< of what is added up: who sent what
};

/// Nothing, with what is wrong told, when the run can't begin.
std::unique_ptr<pipeline::Resources> open_resources(const Intake& intake, const Setting& setting, Result& result);

/// The jobs, or nothing, with what is wrong told.
std::optional<JobList> planned(const RenderRequest& request, Products products, const pipeline::Resources& resources, Result& result);

/// One for each job in its order, then one for all that is added up, when there is such. Without `delivery` nothing is made for keeping.
std::vector<Made> make_all(const Intake& intake, const JobList& list, const pipeline::Resources& resources, const Setting& setting,
                           Delivery* delivery);

/// Tells what was found; whether all is well.
bool report(const std::vector<Made>& all, const JobList& list, Result& result);

}  // namespace naskah::desk
