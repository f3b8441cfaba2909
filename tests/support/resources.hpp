// The templates and fonts of this source tree, opened once for a test program.
#pragma once

#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>

#include "pipeline/resources.hpp"

namespace naskah::test {

inline const pipeline::Resources& resources() {
    static const std::unique_ptr<pipeline::Resources> opened = [] {
        const std::filesystem::path source = NASKAH_SOURCE_DIR;
        std::string problem;
        std::unique_ptr<pipeline::Resources> result = pipeline::Resources::open({source / "templates", source / "fonts"}, problem);
        if (!result) throw std::runtime_error(problem);
        return result;
    }();
    return *opened;
}

}  // namespace naskah::test
