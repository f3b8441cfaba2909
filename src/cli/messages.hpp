// Lines on standard error, in the one shape that all commands use.
#pragma once

#include <string_view>

#include "record/diagnostic.hpp"

namespace naskah::cli {

/// "galat: …" and, when there is one, "saran: …".
void print_problem(std::string_view message, std::string_view hint = {});
void print(const record::Diagnostics& diagnostics);

}  // namespace naskah::cli
