#include "record/source_text.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "text/utf8.hpp"

namespace naskah::record {

namespace {

std::ptrdiff_t count_characters(std::string_view text) {
    return std::count_if(text.begin(), text.end(), text::begins_character);
}

}  // namespace

SourceText::SourceText(std::string file, std::string text, std::vector<CellMark> marks)
    : file_(std::move(file)), text_(std::move(text)), marks_(std::move(marks)) {
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
    const auto characters = count_characters(text().substr(start, offset - start));
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

SourceText::Excerpt SourceText::excerpt(std::size_t offset) const {
    constexpr std::size_t reach = 800;  // more than what is ever shown, in characters of four bytes
    offset = std::min(offset, text_.size());
    const Position at = position(offset);
    std::string_view line_text = line(at.line);
    const auto into_line = offset - line_starts_[static_cast<std::size_t>(at.line) - 1];
    const auto is_inside = [&](std::size_t i) { return i < line_text.size() && !text::begins_character(line_text[i]); };
    std::size_t end = std::min(into_line + reach, line_text.size());
    while (is_inside(end)) ++end;
    line_text = line_text.substr(0, end);
    if (into_line <= reach) return {line_text, 1};
    std::size_t start = std::min(into_line - reach, line_text.size());
    while (is_inside(start)) ++start;
    const auto skipped = count_characters(line_text.substr(start, into_line - start));
    return {line_text.substr(start), at.column - static_cast<int>(skipped)};
}

const CellMark* SourceText::cell(std::size_t offset) const {
    const auto after = std::upper_bound(marks_.begin(), marks_.end(), offset,
                                        [](std::size_t wanted, const CellMark& mark) { return wanted < mark.offset; });
    if (after == marks_.begin() || std::prev(after)->sheet.empty()) return nullptr;
    return &*std::prev(after);
}

}  // namespace naskah::record
