#include "compose/markup_origins.hpp"

#include <algorithm>
#include <charconv>

namespace naskah::compose {

namespace {

/// How many bytes an entity ("#160", "amp") becomes.
std::size_t bytes_of_entity(std::string_view name) {
    if (!name.starts_with('#')) return 1;
    const bool hexadecimal = name.starts_with("#x");
    const std::string_view digits = name.substr(hexadecimal ? 2 : 1);
    std::uint32_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number, hexadecimal ? 16 : 10);
    return number < 0x80 ? 1 : number < 0x800 ? 2 : number < 0x10000 ? 3 : 4;
}

}  // namespace

std::size_t MarkupOrigins::offset_of(const pugi::xml_node& node) {
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(node.offset_debug(), 0));
}

std::size_t MarkupOrigins::end_of(const pugi::xml_node& text, std::size_t begin) const {
    const std::size_t end = text.type() == pugi::node_cdata ? markup_.find("]]>", begin) : markup_.find('<', begin);
    return std::min(end, markup_.size());
}

std::size_t MarkupOrigins::mark_before(std::size_t offset) {
    if (last_ > 0 && marks_[last_ - 1].begin > offset) {
        const auto after = std::upper_bound(marks_.begin(), marks_.end(), offset,
                                            [](std::size_t wanted, const OriginMark& mark) { return wanted < mark.begin; });
        last_ = static_cast<std::size_t>(after - marks_.begin());
    }
    while (last_ < marks_.size() && marks_[last_].begin <= offset) ++last_;
    return last_;
}

document::Origin MarkupOrigins::of_element(const pugi::xml_node& element) {
    const std::size_t mark = mark_before(offset_of(element));
    return mark == 0 ? document::Origin{} : marks_[mark - 1].origin;
}

document::Origin MarkupOrigins::of_attribute(const pugi::xml_node& element, std::string_view name) {
    if (marks_.empty()) return {};
    if (!element.attribute(std::string(name).c_str())) return of_element(element);
    std::size_t begin = markup_.find(std::string(name) + "=", offset_of(element));
    begin = std::min(begin == std::string::npos ? begin : begin + name.size() + 2, markup_.size());
    const std::size_t end = std::min(markup_.find(begin == 0 ? '"' : markup_[begin - 1], begin), markup_.size());
    std::size_t mark = mark_before(begin);
    document::Origin origin = mark == 0 ? document::Origin{} : marks_[mark - 1].origin;
    for (; origin.file >= first_template_file && mark < marks_.size() && marks_[mark].begin < end; ++mark) {
        if (marks_[mark].origin.file < first_template_file) origin = marks_[mark].origin;
    }
    return origin;
}

std::vector<std::size_t> MarkupOrigins::ends_of_parts(const pugi::xml_node& text, std::size_t begin, std::size_t mark) const {
    std::vector<std::size_t> ends;
    const std::size_t longest = std::string_view(text.value()).size();
    const std::size_t end = end_of(text, begin);
    std::size_t read = 0;
    for (std::size_t position = begin; mark < marks_.size() && marks_[mark].begin < end; ++mark) {
        while (position < marks_[mark].begin) {
            const std::size_t entity_end = markup_[position] == '&' ? markup_.find(';', position) : std::string::npos;
            if (entity_end != std::string::npos && text.type() == pugi::node_pcdata) {
                read += bytes_of_entity(std::string_view(markup_).substr(position + 1, entity_end - position - 1));
                position = entity_end + 1;
            } else {
                // Of the two characters of a line end one is left.
                read += markup_.compare(position, 2, "\r\n") == 0 ? 0 : 1;
                ++position;
            }
        }
        ends.push_back(std::min(read, longest));
    }
    return ends;
}

}  // namespace naskah::compose
