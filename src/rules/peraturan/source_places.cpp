#include "rules/peraturan/source_places.hpp"

#include <algorithm>
#include <optional>

#include "record/input.hpp"
#include "text/ascii.hpp"

namespace naskah::rules::peraturan {

namespace {

constexpr std::size_t npos = std::string_view::npos;

/// The "<" of the nth tag of a name, passing over comments and CDATA.
std::size_t find_tag(std::string_view source, std::size_t from, std::size_t nth, std::string_view name) {
    for (std::size_t at = source.find('<', from); at != npos; at = source.find('<', at + 1)) {
        const std::string_view rest = source.substr(at + 1);
        const std::string_view closing = rest.starts_with("!--") ? "-->" : rest.starts_with("![CDATA[") ? "]]>" : "";
        if (!closing.empty()) {
            at = source.find(closing, at);
            if (at == npos) break;
            continue;
        }
        if (!rest.starts_with(name) || rest.size() == name.size()) continue;
        const char next = rest[name.size()];
        if (!text::is_blank(next) && next != '/' && next != '>') continue;
        if (nth-- == 0) return at;
    }
    return npos;
}

/// Where the value of an attribute of a tag begins, behind its quotation mark.
std::size_t find_attribute(std::string_view source, std::size_t tag, std::string_view name) {
    const std::size_t end = std::min(source.find('>', tag), source.size());
    for (std::size_t at = source.find(name, tag + 1); at < end; at = source.find(name, at + 1)) {
        if (!text::is_blank(source[at - 1])) continue;
        std::size_t value = at + name.size();
        while (value < end && text::is_blank(source[value])) ++value;
        if (value >= end || source[value] != '=') continue;
        value = source.find_first_of("\"'", value);
        return value < end ? value + 1 : npos;
    }
    return npos;
}

bool matches_at(std::string_view source, std::size_t at, std::string_view text) {
    for (const char c : text) {
        if (at >= source.size()) return false;
        if (c == ' ') {
            if (!text::is_blank(source[at])) return false;
            while (at < source.size() && text::is_blank(source[at])) ++at;
        } else if (source[at++] != c) {
            return false;
        }
    }
    return true;
}

/// The file's text, when it is one that the user wrote and the place is known.
std::optional<std::string_view> written(const record::Input& input, record::Spot prose) {
    if (!input.source || prose.offset >= input.source->text().size()) return std::nullopt;
    return input.source->text();
}

}  // namespace

record::Spot reference_spot(const record::Input& input, record::Spot prose, std::size_t nth, std::string_view attribute) {
    const auto source = written(input, prose);
    if (!source) return prose;
    const std::size_t tag = find_tag(*source, prose.offset, nth, "rujuk");
    if (tag == npos) return prose;
    const std::size_t value = find_attribute(*source, tag, attribute);
    return {value == npos ? tag : value};
}

record::Spot number_spot(const record::Input& input, record::Spot prose, std::size_t nth) {
    const auto source = written(input, prose);
    if (!source) return prose;
    const std::size_t tag = find_tag(*source, prose.offset, nth, "angka");
    const std::size_t end = tag == npos ? npos : source->find('>', tag);
    if (end == npos) return prose;
    std::size_t content = end + 1;
    while (content < source->size() && text::is_blank((*source)[content])) ++content;
    return {content};
}

record::Spot text_spot(const record::Input& input, record::Spot prose, std::string_view text) {
    const auto source = written(input, prose);
    if (!source || text.empty()) return prose;
    for (std::size_t at = source->find(text.front(), prose.offset); at != npos; at = source->find(text.front(), at + 1)) {
        if (matches_at(*source, at, text)) return {at};
    }
    return prose;
}

}  // namespace naskah::rules::peraturan
