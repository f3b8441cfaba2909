// What a template wrote is one text; which part of it came from where is kept beside it. While Mustache writes, marks stand in the text
// itself, in characters that no document may contain; then they are taken out.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "document/origin.hpp"

namespace naskah::compose {

/// The numbers of document::Origin: the input, the profile, and from here on the files of the kind's template in their order.
inline constexpr std::uint32_t input_file = 1, profile_file = 2, first_template_file = 3;

/// From this byte of a text on, up to the next mark, it was written there.
struct OriginMark {
    std::uint32_t begin = 0;
    document::Origin origin;
};

/// A text that a template wrote. The marks ascend.
struct MarkedText {
    std::string text;
    std::vector<OriginMark> marks;
};

/// Appends a mark.
void append_mark(std::string& target, document::Origin origin);
/// Makes a text that is not a mark safe to stand beside marks. Only a broken text needs it.
void protect_from_marks(std::string& text);
/// Takes the marks out of a text, which then is as it was before append_mark and protect_from_marks.
MarkedText take_marks(std::string text);

}  // namespace naskah::compose
