#include "kinds/reference_words.hpp"

#include "record/fields.hpp"

namespace naskah::kinds {

std::vector<std::string> words_in(const ReferenceTables& references, std::string_view table, std::string_view column) {
    std::vector<std::string> words;
    for (const record::Record& row : references.rows(table))
        if (const auto* word = record::get<record::Text>(row, column)) words.push_back(word->text);
    return words;
}

}  // namespace naskah::kinds
