#include "layout/page_references.hpp"

#include <algorithm>

#include "bahasa/roman.hpp"
#include "document/visit.hpp"
#include "layout/origins.hpp"

namespace naskah::layout {

namespace {

using document::larger;
using document::Length;

/// Before anything is known: most pages that are referred to have two figures.
constexpr const char* first_guess = "10";

class Collector {
 public:
    explicit Collector(PageReferences& references) : anchors_(references.anchors) {}

    void walk(const document::Blocks& blocks) {
        for (const document::Block& block : blocks) std::visit(*this, block.value);
    }
    void operator()(const document::Paragraph& paragraph) { look(paragraph.content); }
    void operator()(const document::Contents& contents) {
        for (const document::ContentsEntry& entry : contents.entries) anchors_.emplace(entry.anchor, origin_of(entry.title));
    }
    template <class Other>
    void operator()(const Other& other) {
        document::for_each_inner(other, [this](const document::Blocks& inner) { walk(inner); });
    }

 private:
    void look(const document::Inlines& inlines) {
        for (const document::Inline& piece : inlines)
            if (const auto* reference = std::get_if<document::PageReference>(&piece))
                anchors_.emplace(reference->anchor, reference->origin);
    }

    std::map<std::string, document::Origin, std::less<>>& anchors_;
};

bool is_roman(const std::string& label) {
    return !label.empty() && (label.front() < '0' || label.front() > '9');
}

}  // namespace

PageReferences page_references_of(const document::Document& document) {
    PageReferences references;
    Collector collector(references);
    for (const document::Section& section : document.sections) collector.walk(section.content);
    return references;
}

std::string page_label(int number, document::PageNumerals numerals) {
    std::optional<std::string> roman;
    if (numerals == document::PageNumerals::roman) roman = bahasa::roman(number);
    if (!roman) return std::to_string(number);
    for (char& letter : *roman) letter = static_cast<char>(letter - 'A' + 'a');
    return *roman;
}

std::string label_of(const PageReferences& references, const std::string& anchor) {
    const auto known = references.labels.find(anchor);
    return known == references.labels.end() ? first_guess : known->second;
}

Length label_width(const std::string& label, const document::TextStyle& style, const Metrics& metrics) {
    Length width;
    for (const char character : label)
        width += metrics.advance(style.face, static_cast<unsigned char>(character), style.size).value_or(style.size / 2);
    return width;
}

Length label_room(const PageReferences& references, const std::string& anchor, const document::TextStyle& style, const Metrics& metrics) {
    const std::string label = label_of(references, anchor);
    Length room = label_width(label, style, metrics);
    if (!references.reserved) return room;
    if (is_roman(label)) {
        for (int number = 1; number <= references.roman_to; ++number)
            room = larger(room, label_width(page_label(number, document::PageNumerals::roman), style, metrics));
        return room;
    }
    Length widest;
    for (char figure = '0'; figure <= '9'; ++figure) widest = larger(widest, label_width({figure}, style, metrics));
    return larger(room, widest * static_cast<std::int64_t>(std::to_string(references.figures_to).size()));
}

}  // namespace naskah::layout
