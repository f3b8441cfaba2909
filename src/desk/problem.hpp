// What is wrong with a request or with writing what came of it, and not with what stands in an input.
#pragma once

#include <string>

namespace naskah::desk {

/// In Bahasa Indonesia, a sentence without capital and full stop.
struct Problem {
    std::string message;
    std::string hint;  ///< what to do, or empty
};

}  // namespace naskah::desk
