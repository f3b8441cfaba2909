// Which documents a command is to make, and where each goes.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "cli/commands.hpp"

namespace naskah::cli {

struct Job {
    std::filesystem::path input;
    std::filesystem::path output_stem;  ///< path of the output without its extension
};

struct JobList {
    std::vector<Job> jobs;                          ///< one document each
    std::vector<std::filesystem::path> recap;       ///< forms and other inputs that are added up together
    std::vector<std::filesystem::path> comparison;  ///< inputs that are only looked at beside them
    std::filesystem::path recap_folder;             ///< where the workbooks made of `recap` go
    std::vector<std::string> missing;               ///< inputs that are not there, or folders without inputs: messages in Bahasa Indonesia
    std::vector<std::string> problems;              ///< wrong usage: two inputs that would write the same file, -o with many inputs

    std::size_t files() const { return jobs.size() + recap.size(); }
};

/// Whether an input is one of those that are added up.
using IsForRecap = std::function<bool(const std::filesystem::path& file)>;

/// Folders stand for their XML files and workbooks, in the order of their names, without profil.xml, without what spreadsheet programs
/// leave beside an open file ("~$…", ".~lock…"), and without workbooks that came of an earlier run.
JobList plan_jobs(const RenderRequest& request, const IsForRecap& is_for_recap);

}  // namespace naskah::cli
