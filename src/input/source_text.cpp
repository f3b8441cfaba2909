#include "input/source_text.hpp"

#include <algorithm>
#include <utility>

namespace naskah::input {

SourceText::SourceText(std::string file, std::string text) : file_(std::move(file)), text_(std::move(text)) {
    line_starts_.push_back(0);
    for (std::size_t i = 0; i < text_.size(); ++i) {
        if (text_[i] == '\n') line_starts_.push_back(i + 1);
    }
}

SourceText::Position SourceText::position(std::size_t offset) const {
    offset = std::min(offset, text_.size());
    const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
    const auto index = after == line_starts_.begin() ? std::size_t{0} : static_cast<std::size_t>(after - line_starts_.begin()) - 1;
    const std::size_t start = line_starts_.empty() ? 0 : line_starts_[index];
    const auto is_first_byte = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
    const auto characters = std::count_if(text_.begin() + static_cast<std::ptrdiff_t>(start),
                                          text_.begin() + static_cast<std::ptrdiff_t>(offset), is_first_byte);
    return {static_cast<int>(index) + 1, static_cast<int>(characters) + 1};
}

std::string_view SourceText::line(int number) const {
    if (number < 1 || static_cast<std::size_t>(number) > line_starts_.size()) return {};
    const std::size_t start = line_starts_[static_cast<std::size_t>(number) - 1];
    std::size_t end = text_.find('\n', start);
    if (end == std::string::npos) end = text_.size();
    if (end > start && text_[end - 1] == '\r') --end;
    return std::string_view(text_).substr(start, end - start);
}

}  // namespace naskah::input
