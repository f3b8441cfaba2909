// The texts of a flow in their one style: how wide they are, and how they are broken into lines.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/style.hpp"
#include "layout/drawing/flowchart/chart.hpp"
#include "layout/element.hpp"

namespace naskah::layout::table {

class FlowText {
 public:
    FlowText(const document::TextStyle& style, const Context& context) : style_(style), context_(context) {}

    Length width_of(std::string_view text) const;
    /// Says of characters that no face has where they were written.
    void tell_of(const std::string& text, document::Origin origin) const;

    /// A word that is wider than `room` has a line of its own.
    std::vector<std::string> lines(const std::string& text, Length room) const;
    /// The same, but such a word is divided where Indonesian words may be.
    std::vector<std::string> divided_lines(const std::string& text, Length room) const;

    Length longest_word(const std::string& text) const;
    /// The longest of the parts into which words may be divided.
    Length longest_part(const std::string& text) const;

    flowchart::Size size_of(const std::vector<std::string>& lines) const;
    Length line_height() const;

 private:
    std::vector<std::string> parts_of(const std::string& word) const;
    std::vector<std::string> divided(const std::string& word, Length room) const;

    const document::TextStyle& style_;
    Context context_;
};

}  // namespace naskah::layout::table
