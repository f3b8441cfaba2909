// Whether a product may take the place of the file that is there.
#pragma once

#include <filesystem>
#include <optional>

#include "desk/problem.hpp"
#include "identity/identity.hpp"

namespace naskah::desk {

/// A product replaces only the same document, and only while that is as it was written: what was edited or signed since, another document,
/// and what is no product is kept. Why it is, with what both are; nothing: no file is there, or it may be replaced. Folders, links and
/// what else is no file are told by who writes.
std::optional<Problem> replacing_problem(const std::filesystem::path& target, const identity::Identity& product);

}  // namespace naskah::desk
