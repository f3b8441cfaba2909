#include "compose/origin_place.hpp"

#include <algorithm>

#include "compose/markup_values.hpp"

namespace naskah::compose {

namespace {

/// Where the value of an attribute or the content of an element ends that begins at `begin`. The source is known to be well-formed.
std::size_t end_of_field(std::string_view source, std::size_t begin) {
    std::size_t before = begin;
    while (before > 0 && is_space(source[before - 1])) --before;
    if (before == 0) return begin;
    const char edge = source[before - 1];
    if (edge == '"' || edge == '\'') return std::min(source.find(edge, begin), source.size());
    const std::size_t tag = source.rfind('<', before - 1);
    if (edge != '>' || tag == std::string_view::npos) return std::min(source.find('<', begin), source.size());
    const std::string_view inside = source.substr(tag + 1, before - tag - 2);
    const auto name_end = std::find_if(inside.begin(), inside.end(), is_space);
    const std::string closing = "</" + std::string(inside.begin(), name_end);
    return std::min(source.find(closing, begin), source.size());
}

std::size_t find_between(std::string_view source, std::size_t begin, std::size_t end, std::string_view part) {
    const std::size_t found = part.empty() ? std::string_view::npos : source.substr(0, end).find(part, begin);
    return found == std::string_view::npos ? begin : found;
}

}  // namespace

record::Spot place_in_field(std::string_view source, record::Spot field, std::string_view part) {
    if (field.offset >= source.size() || source[field.offset] == '<') return field;
    return {find_between(source, field.offset, end_of_field(source, field.offset), part)};
}

std::size_t place_in_template(std::string_view source, std::size_t text, std::string_view part) {
    const std::size_t end = std::min({source.find('<', text), source.find("{{", text), source.size()});
    return find_between(source, text, end, part);
}

}  // namespace naskah::compose
