// The text of <si> and <is>: plain or in runs, without the phonetic hints of East Asia. ECMA-376 part 1, 18.4.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace naskah::input::xlsx {

/// Replaces "_x000D_" and the like, from an offset on, by the characters they stand for (22.9.2.19 ST_Xstring); what stands for no
/// character, or for NUL, stays as it is.
void decode_escapes(std::string& text, std::size_t from);

/// Collects the text of <t> elements. Depths are relative: a child of <si> or <is> has 1.
class RichText {
 public:
    explicit RichText(std::string& text) : text_(text) {}
    void start(int depth, std::string_view name);
    void end(int depth);
    void append(std::string_view piece) {
        if (collecting_) text_.append(piece);
    }

 private:
    std::string& text_;
    std::size_t piece_start_ = 0;
    int piece_depth_ = 0;
    bool in_run_ = false, collecting_ = false;
};

}  // namespace naskah::input::xlsx
