// What the program finds around it: its home, and the settings of the environment.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "pipeline/home.hpp"

namespace naskah::cli {

/// Looks, in this order, in `named` (from --home; when given, nowhere else), in the environment's NASKAH_HOME, in ../share/naskah beside
/// the program (installed), in the folder that the file `naskah-home` beside the program names (a build tree), and in the program's own
/// folder. Nothing when no such folder has both templates/ and fonts/; `problem` then says where it looked, in Bahasa Indonesia.
std::optional<pipeline::Home> find_home(const std::optional<std::filesystem::path>& named, std::string& problem);

/// SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/) as a date, empty when it is not set: never the clock.
/// Nothing, with `problem` in Bahasa Indonesia, when it is no such number.
std::optional<std::string> source_date(std::string& problem);

}  // namespace naskah::cli
