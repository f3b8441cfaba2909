#include "pipeline/text_measure.hpp"

#include "text/utf8.hpp"

namespace naskah::pipeline {

workbook::Measure text_measure(const fonts::FaceLibrary& faces) {
    using document::Length;
    constexpr int default_size = 10;  // points, of a workbook's default font
    const document::Typeface plain{document::Family::sans};
    const double digit = static_cast<double>(faces.advance(plain, U'0', Length::of_points(default_size)).value_or(Length{}).units());
    return [&faces, plain, digit](std::string_view text, bool bold, int size) {
        document::Typeface face = plain;
        face.bold = bold;
        double width = 0;
        for (std::size_t offset = 0; offset < text.size();) {
            const char32_t character = text::decode_next(text, offset);
            const std::optional<Length> advance = faces.advance(face, character, Length::of_points(size));
            // What the face lacks another face draws: as wide as its size, at most.
            width += static_cast<double>(advance.value_or(Length::of_points(size)).units());
        }
        return width / digit;
    };
}

}  // namespace naskah::pipeline
