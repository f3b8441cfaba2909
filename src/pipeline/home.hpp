// Where the program's templates and fonts are.
#pragma once

#include <filesystem>

namespace naskah::pipeline {

struct Home {
    std::filesystem::path templates;
    std::filesystem::path fonts;
};

}  // namespace naskah::pipeline
