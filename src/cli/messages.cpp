#include "cli/messages.hpp"

#include <iostream>

namespace naskah::cli {

void print_problem(std::string_view message, std::string_view hint) {
    std::cerr << "galat: " << message << '\n';
    if (!hint.empty()) std::cerr << "saran: " << hint << '\n';
}

void print(const input::Diagnostics& diagnostics) {
    for (const input::Diagnostic& diagnostic : diagnostics.items()) std::cerr << input::format(diagnostic);
}

}  // namespace naskah::cli
