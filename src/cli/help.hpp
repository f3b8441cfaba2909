// What the program says of itself and of a command line that it can't read, in Bahasa Indonesia.
#pragma once

#include <CLI/CLI.hpp>
#include <string>

#include "desk/problem.hpp"

namespace naskah::cli {

/// Gives the program or a command its help option, in Indonesian.
void set_up_help(CLI::App& app);

/// The help of the command that was asked for, or of the whole program.
std::string help_text(const CLI::App& app);
std::string version_text();

/// What is wrong with the command line, and what would be right.
desk::Problem usage_problem(const CLI::ParseError& error, const CLI::App& app);

}  // namespace naskah::cli
