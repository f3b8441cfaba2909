// Which documents a run is to make, and where each goes.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "desk/problem.hpp"
#include "desk/requests.hpp"
#include "record/diagnostic.hpp"

namespace naskah::desk {

struct Job {
    std::filesystem::path input;
    std::filesystem::path output_stem;  ///< path of the output without its extension
};

struct JobList {
    std::vector<Job> jobs;                          ///< one document each
    std::vector<std::filesystem::path> recap;       ///< forms and other inputs that are added up together
    std::vector<std::filesystem::path> comparison;  ///< inputs that are only looked at beside them
    std::filesystem::path recap_folder;             ///< where what is made of `recap` goes
    std::optional<std::filesystem::path> named;     ///< the file that the only product is to be, as it was asked for
    bool has_folder = false;                        ///< a folder was given, with inputs in it
    bool overwrite = false;                         ///< whatever is there
    std::vector<Problem> missing;                   ///< inputs that are not there, or folders without inputs
    record::Diagnostics passed_over;                ///< warnings of what folders hold beside inputs
    std::vector<Problem> wrong;                     ///< two inputs that would write the same file, one file for many inputs

    std::size_t files() const { return jobs.size() + recap.size(); }
};

/// Whether an input is one of those that are added up.
using IsForRecap = std::function<bool(const std::filesystem::path& file)>;

/// Folders stand for their XML files and workbooks, in the order of their names, without profil.xml, without what spreadsheet programs
/// leave beside an open file ("~$…", ".~lock…"), and without workbooks that came of an earlier run. What else they hold is told
/// (desk/passed_over.hpp).
/// Of folders of forms those inside of them (one a kecamatan) and zip archives are read too; an archive that is refused is an error N246.
/// Of a check, which writes no products, nothing can be in the way of another.
enum class Products { written, none };
JobList plan_jobs(const RenderRequest& request, const IsForRecap& is_for_recap, Products products);

/// Where a job's product of a format goes, and where a recap's of that name: to the file that was named, if one was; of several formats
/// each with its own extension.
std::filesystem::path target_of(const JobList& list, const Job& job, const std::string& format, std::size_t formats);
std::filesystem::path recap_target(const JobList& list, const std::string& name, const std::string& format, std::size_t formats);

}  // namespace naskah::desk
