// Texts in lines that fit a width.
#pragma once

#include <string>
#include <vector>

#include "layout/drawing/chart/chart.hpp"

namespace naskah::layout::chart {

/// Lines no wider than this, as many as it takes; a word that is wider is broken inside. Empty for an empty text.
std::vector<std::string> wrapped(const std::string& text, Length width, const Letters& letters);

/// How wide the widest line is.
Length widest(const std::vector<std::string>& lines, const Letters& letters);

/// The widest word of a text.
Length widest_word(const std::string& text, const Letters& letters);

std::string joined_lines(const std::vector<std::string>& lines);

}  // namespace naskah::layout::chart
