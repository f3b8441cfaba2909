// The regular expressions of codes, compiled once for all values of a file.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "record/schema.hpp"

namespace naskah::input {

/// Whether std::regex can read a pattern (in the ECMAScript of schemas). Only this room's patterns.cpp knows std::regex.
bool is_regular_expression(const std::string& pattern);

class Patterns {
 public:
    Patterns();
    ~Patterns();
    Patterns(const Patterns&) = delete;
    Patterns& operator=(const Patterns&) = delete;

    /// Whether the whole text is as the field's pattern says. Without a pattern, any text is; one of more than 200 bytes never is.
    bool match(const record::FieldSchema& field, std::string_view text);

 private:
    struct Compiled;
    std::map<std::string, std::unique_ptr<Compiled>, std::less<>> compiled_;  ///< by pattern: many fields share one
};

}  // namespace naskah::input
