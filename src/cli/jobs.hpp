// Which documents a command is to make, and where each goes.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cli/commands.hpp"

namespace naskah::cli {

struct Job {
    std::filesystem::path input;
    std::filesystem::path output_stem;  ///< path of the output without its extension
};

struct JobList {
    std::vector<Job> jobs;
    std::vector<std::string> missing;   ///< inputs that are not there, or hold no XML file: messages in Bahasa Indonesia
    std::vector<std::string> problems;  ///< wrong usage: two inputs that would write the same file, -o with many inputs
};

/// Folders stand for their *.xml files, in the order of their names, without profil.xml.
JobList plan_jobs(const RenderRequest& request);

}  // namespace naskah::cli
