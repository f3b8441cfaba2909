#include "cli/messages.hpp"

#include <iostream>

#include "desk/json.hpp"
#include "text/joining.hpp"

namespace naskah::cli {

int exit_code(desk::Outcome outcome) {
    switch (outcome) {
        case desk::Outcome::done:
            return 0;
        case desk::Outcome::input_has_errors:
            return 1;
        case desk::Outcome::wrong_usage:
            return 2;
        case desk::Outcome::file_trouble:
            break;
    }
    return 3;
}

void print_problem(std::string_view message, std::string_view hint) {
    std::cerr << "galat: " << message << '\n';
    if (!hint.empty()) std::cerr << "saran: " << hint << '\n';
}

void print(const desk::Result& result) {
    for (const record::Diagnostic& diagnostic : result.diagnostics.items()) std::cerr << record::format(diagnostic);
    for (const desk::Problem& problem : result.problems) print_problem(problem.message, problem.hint);
    for (const desk::Product& product : result.products) {
        std::cout << product.file.string();
        if (product.pages > 0) std::cout << " (" << product.pages << " halaman)";
        std::cout << '\n';
    }
    std::cout << result.text;
}

void print_count_of_errors(const desk::Result& result, std::string_view consequence) {
    const record::Diagnostics& diagnostics = result.diagnostics;
    if (result.inputs == 0 || !diagnostics.has_errors()) return;
    std::cerr << diagnostics.errors() << " galat, " << diagnostics.warnings() << " peringatan" << consequence << '\n';
}

void print_kinds(const desk::Result& result) {
    for (const desk::KindEntry& kind : result.kinds) {
        const std::string from = !kind.base.empty() ? "masukan " + kind.base : kind.has_form ? "XML, formulir" : "XML";
        std::cout << kind.name << " (" << from << " → " << text::joined(kind.outputs, ", ") << "): " << kind.title << '\n';
        if (!kind.help.empty()) std::cout << "    " << kind.help << '\n';
    }
}

void print_json(const desk::Result& result) {
    std::cout << desk::to_json(result) << '\n';
}

}  // namespace naskah::cli
