// What comes of asking a value for its text.
#pragma once

#include <string>

namespace naskah::values {

struct Reading {
    enum class Outcome {
        text,     ///< `text`, not escaped
        markup,   ///< `text` is well-formed markup: prosa in a document
        truth,    ///< `truth`, for sections only: in a document
        absent,   ///< the value was not given, or is an empty text
        section,  ///< a list or a record: not printable
        unknown,  ///< there is no such part
        problem   ///< there is, but not for this value: `text` says why, in Bahasa Indonesia
    };
    Outcome outcome = Outcome::unknown;
    std::string text;
    bool truth = false;

    static Reading of_text(std::string text) {
        const Outcome outcome = text.empty() ? Outcome::absent : Outcome::text;
        return {outcome, std::move(text), false};
    }
};

}  // namespace naskah::values
