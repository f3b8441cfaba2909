#include "cli/messages.hpp"

#include <iostream>

namespace naskah::cli {

void print_problem(std::string_view message, std::string_view hint) {
    std::cerr << "galat: " << message << '\n';
    if (!hint.empty()) std::cerr << "saran: " << hint << '\n';
}

void print(const record::Diagnostics& diagnostics) {
    for (const record::Diagnostic& diagnostic : diagnostics.items()) std::cerr << record::format(diagnostic);
}

}  // namespace naskah::cli
