// What a person reads of a result: products on standard output, and on standard error, in the one shape that all commands use, what is
// wrong.
#pragma once

#include <string_view>

#include "desk/result.hpp"

namespace naskah::cli {

/// 0 done, 1 the input has errors, 2 wrong usage, 3 a file could not be read or written.
int exit_code(desk::Outcome outcome);

/// "galat: …" and, when there is one, "saran: …".
void print_problem(std::string_view message, std::string_view hint = {});

/// All messages, then the files that were written or the text that was asked for.
void print(const desk::Result& result);
/// "2 galat, 1 peringatan", and what it means for what was to be written; nothing when there are no errors.
void print_count_of_errors(const desk::Result& result, std::string_view consequence = {});
void print_kinds(const desk::Result& result);
/// The whole result on standard output, for programs, and nothing else.
void print_json(const desk::Result& result);

}  // namespace naskah::cli
