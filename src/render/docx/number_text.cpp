#include "render/docx/number_text.hpp"

#include <variant>

#include "bahasa/capitals.hpp"
#include "bahasa/ordinal.hpp"
#include "bahasa/roman.hpp"

namespace naskah::docx {

using document::Numerals;

namespace {

constexpr int letters_in_alphabet = 26;

std::string numeral(Numerals numerals, int value) {
    std::optional<std::string> text;
    switch (numerals) {
        case Numerals::letters:
            text = bahasa::letter_label(value);
            break;
        case Numerals::capital_letters:
            text = bahasa::letter_label(value);
            if (text) text = bahasa::to_upper(*text);
            break;
        case Numerals::roman:
            text = bahasa::roman(value);
            break;
        case Numerals::ordinals:
            text = bahasa::ordinal(value);
            break;
        case Numerals::figures:
            break;
    }
    return text ? *text : std::to_string(value);
}

}  // namespace

std::string number_text(const document::NumberFormat& format, int value) {
    return format.before + numeral(format.numerals, value) + format.after;
}

bool is_countable(const document::NumberFormat& format, int value) {
    switch (format.numerals) {
        case Numerals::figures:
            return value >= 0;
        case Numerals::letters:
        case Numerals::capital_letters:
            return value >= 1 && value <= letters_in_alphabet;
        case Numerals::roman:
            return bahasa::roman(value).has_value();
        case Numerals::ordinals:
            break;
    }
    return false;
}

std::string plain_text(const document::Inlines& inlines) {
    std::string text;
    for (const document::Inline& piece : inlines) {
        if (const auto* run = std::get_if<document::TextRun>(&piece)) text += run->text;
    }
    return text;
}

}  // namespace naskah::docx
