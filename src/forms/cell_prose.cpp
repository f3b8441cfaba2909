#include "forms/cell_prose.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "text/xml_escaping.hpp"

namespace naskah::forms {

namespace {

constexpr std::array<std::string_view, 8> marks = {"b", "i", "u", "sup", "sub", "br", "rujuk", "angka"};

struct Tag {
    std::string_view name;
    std::size_t length = 0;
    bool closes = false, is_empty = false;
};

/// The mark that begins a text; nothing when it begins with something else, such as "< 5 tahun".
std::optional<Tag> tag_at(std::string_view text) {
    if (!text.starts_with('<')) return std::nullopt;
    const std::size_t end = text.find('>');
    if (end == std::string_view::npos) return std::nullopt;
    Tag tag;
    tag.length = end + 1;
    std::string_view inside = text.substr(1, end - 1);
    if (inside.find('<') != std::string_view::npos) return std::nullopt;
    if (inside.starts_with('/')) {
        tag.closes = true;
        inside.remove_prefix(1);
    }
    if (inside.ends_with('/')) {
        tag.is_empty = true;
        inside.remove_suffix(1);
    }
    tag.name = inside.substr(0, inside.find_first_of(" \t\n"));
    if (std::find(marks.begin(), marks.end(), tag.name) == marks.end()) return std::nullopt;
    return tag;
}

bool has_marks(std::string_view text) {
    for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        if (tag_at(text.substr(at))) return true;
    }
    return false;
}

/// A character between marks: entities stay, what can't stand in XML is escaped.
void append_between(std::string& out, std::string_view rest) {
    if (rest.front() == '&' && text::entity_at_start(rest) != nullptr)
        out += '&';
    else
        text::append_xml(out, rest.front());
}

}  // namespace

std::string prose_in_cell(const std::string& markup) {
    return has_marks(markup) ? markup : text::xml_unescaped(markup);
}

std::optional<std::string> prose_of_cell(std::string_view text) {
    if (!has_marks(text)) return text::xml_escaped(text);
    std::string markup;
    std::vector<std::string_view> open;
    while (!text.empty()) {
        const std::optional<Tag> tag = tag_at(text);
        if (!tag) {
            append_between(markup, text);
            text.remove_prefix(1);
            continue;
        }
        if (tag->closes) {
            if (open.empty() || open.back() != tag->name) return std::nullopt;
            open.pop_back();
        } else if (!tag->is_empty) {
            open.push_back(tag->name);
        }
        markup += text.substr(0, tag->length);
        text.remove_prefix(tag->length);
    }
    if (!open.empty()) return std::nullopt;
    return markup;
}

}  // namespace naskah::forms
