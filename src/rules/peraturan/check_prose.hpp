// The text of a Prose without its markup, and where each of its characters was written.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "record/input.hpp"
#include "record/value.hpp"
#include "text/whole_words.hpp"

namespace naskah::rules::peraturan {

/// A <rujuk> inside a text.
struct ProseReference {
    std::size_t at = 0;      ///< of the mark that stands for it
    std::string key, until;  ///< `until` is empty when it names one part only
};

struct ProseText {
    /// Stands in the text for a reference. No input can hold this character.
    static constexpr char mark = '\x01';

    std::string text;  ///< entities decoded; runs of white space (no-break spaces and <br/> too) are one space
    std::vector<ProseReference> references;
    struct Range {
        std::size_t begin = 0, end = 0;
    };
    std::vector<Range> numbers;  ///< what stands in <angka>
    bool starts_italic = false;

    bool in_number(std::size_t at) const;
};

/// Of a Prose or a Text; empty of anything else.
ProseText prose_text(const record::Value& value);

/// Where the character at an offset of the value's text was written.
record::Spot place_of(const record::Input& input, const record::Value& value, const ProseText& prose, std::size_t at);

// ---- Words

using text::find_words;
using text::has_words;
using text::in_word;
/// The characters from `at` to the next space.
std::string_view token_at(std::string_view text, std::size_t at);

}  // namespace naskah::rules::peraturan
