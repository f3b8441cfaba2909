#include "input/patterns.hpp"

#include <regex>

namespace naskah::input {

bool is_regular_expression(const std::string& pattern) {
    try {
        const std::regex compiled(pattern, std::regex::ECMAScript);
        return true;
    } catch (const std::regex_error&) {
        return false;
    }
}

struct Patterns::Compiled {
    std::regex expression;
};

Patterns::Patterns() = default;
Patterns::~Patterns() = default;

bool Patterns::match(const record::FieldSchema& field, std::string_view text) {
    constexpr std::size_t longest_code = 200;  // std::regex recurses by length
    if (text.size() > longest_code) return false;
    if (field.pattern.empty()) return true;
    std::unique_ptr<Compiled>& compiled = compiled_[field.pattern];
    if (!compiled) compiled = std::make_unique<Compiled>(Compiled{std::regex(field.pattern, std::regex::ECMAScript)});
    return std::regex_match(text.begin(), text.end(), compiled->expression);
}

}  // namespace naskah::input
