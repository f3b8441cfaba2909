// The one check for collisions: nothing is written over a file that the run reads, and no two products share a file.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "desk/problem.hpp"

namespace naskah::desk {

/// The same for all ways to name a file: "a.pdf", "./a.pdf", and through a link.
std::filesystem::path one_name(const std::filesystem::path& path);

/// The places that are taken. For one thread at a time.
class Targets {
 public:
    /// A file that is read in this run.
    void add_input(const std::filesystem::path& file);

    /// Takes a place for what comes of `owner`, as messages are to call it. Why not, when it is an input's, under whatever name, or another
    /// owner's.
    std::optional<Problem> claim(const std::filesystem::path& target, const std::string& owner);

 private:
    bool is_input(const std::filesystem::path& target, const std::filesystem::path& name) const;

    std::set<std::filesystem::path> inputs_;
    std::map<std::filesystem::path, std::string> owners_;
};

}  // namespace naskah::desk
