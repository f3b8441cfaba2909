// Where the program's templates and fonts are.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace naskah::pipeline {

struct Home {
    std::filesystem::path templates;
    std::filesystem::path fonts;
};

/// Looks, in this order, in `named` (from --home; when given, nowhere else), in the environment's NASKAH_HOME, in ../share/naskah beside
/// the program (installed), in the folder that the file `naskah-home` beside the program names (a build tree), and in the program's own
/// folder. Nothing when no such folder has both templates/ and fonts/; `problem` then says where it looked, in Bahasa Indonesia.
std::optional<Home> find_home(const std::optional<std::filesystem::path>& named, std::string& problem);

}  // namespace naskah::pipeline
