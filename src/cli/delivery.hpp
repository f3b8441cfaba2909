// What the commands for one kind share: finding it, and handing over what was made.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "kinds/catalogue.hpp"

namespace naskah::cli {

/// The kind, or null after having said what is wrong; then `exit_code` is set.
const kinds::Kind* find_kind(const kinds::Catalogue& catalogue, const std::string& name, int& exit_code);

/// To the file, else to standard output. Returns the exit code.
int deliver(const std::string& text, const std::optional<std::filesystem::path>& target);

/// Writes a file that must not be there yet, and prints its name. Returns the exit code.
int deliver_to(std::string_view bytes, const std::filesystem::path& target);

}  // namespace naskah::cli
