#include "rules/peraturan/references.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "bahasa/capitals.hpp"
#include "input/prose.hpp"
#include "text/xml_escaping.hpp"

namespace naskah::rules::peraturan {

namespace {

using Index = Parts::Index;

/// Whether everything inside of a part leaves the part itself unsaid.
bool is_understood_inside(PartKind kind) {
    return kind != PartKind::item && kind != PartKind::numbered && kind != PartKind::paragraf;
}

bool ends_path(PartKind kind) {
    return kind == PartKind::pasal || kind == PartKind::putusan || kind == PartKind::annex || kind == PartKind::bab ||
           kind == PartKind::section;
}

/// A part with all that it lies in, from the outermost that a reference may name.
std::vector<Index> whole_path(const Parts& parts, Index target) {
    std::vector<Index> path = {target};
    while (!ends_path(parts[path.back()].kind) && parts[path.back()].parent) path.push_back(*parts[path.back()].parent);
    std::reverse(path.begin(), path.end());
    return path;
}

/// Without so many parts at its beginning; the last always stays.
std::vector<Index> without_first(std::vector<Index> path, std::size_t count) {
    path.erase(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(std::min(count, path.size() - 1)));
    return path;
}

/// The parts that have to be named where a reference stands.
std::vector<Index> named_parts(const Parts& parts, std::optional<Index> from, Index target) {
    std::vector<Index> path = whole_path(parts, target);
    std::size_t first = 0;
    while (first < path.size() && is_understood_inside(parts[path[first]].kind) && parts.holds(path[first], from)) ++first;
    return without_first(std::move(path), first);
}

/// The parts that have to be named behind another one: "Pasal 11 ayat (3) huruf a sampai dengan huruf d".
std::vector<Index> named_behind(const Parts& parts, Index before, Index target) {
    const std::vector<Index> known = whole_path(parts, before);
    std::vector<Index> path = whole_path(parts, target);
    const auto differ = std::mismatch(path.begin(), path.end(), known.begin(), known.end());
    return without_first(std::move(path), static_cast<std::size_t>(differ.second - known.begin()));
}

std::string marked(Parts& parts, Index index, const std::string& text) {
    return "<ref to=\"" + text::xml_escaped(parts.key_of(index)) + "\">" + text + "</ref>";
}

/// The part's name: only what its own numbering prints is marked. Empty for what has no name. A line never ends before the number.
std::string name_markup(Parts& parts, Index index) {
    const std::string number = parts.number_text(index);
    switch (parts[index].kind) {
        case PartKind::bab:
            return marked(parts, index, "BAB\u00A0" + number);
        case PartKind::pasal:
            return marked(parts, index, "Pasal\u00A0" + number);
        case PartKind::bagian:
            return "Bagian\u00A0" + number;
        case PartKind::paragraf:
            return "Paragraf\u00A0" + number;
        case PartKind::putusan:
            return "Diktum\u00A0" + number;
        case PartKind::annex:
            return number.empty() ? std::string("Lampiran") : "Lampiran\u00A0" + number;
        case PartKind::ayat:
            return "ayat\u00A0" + marked(parts, index, number);
        case PartKind::item:
            return (parts[index].level % 2 == 1 ? "huruf\u00A0" : "angka\u00A0") + marked(parts, index, number);
        case PartKind::numbered: {
            const std::optional<Index> holder = parts[index].parent;
            const bool plain = holder && parts[*holder].kind == PartKind::memperhatikan;
            return "angka\u00A0" + (plain ? number : marked(parts, index, number));
        }
        case PartKind::menimbang:
            return "konsiderans Menimbang";
        case PartKind::memperhatikan:
            return "konsiderans Memperhatikan";
        case PartKind::section:
            return "huruf\u00A0" + number;
        case PartKind::list:
            break;
    }
    return {};
}

std::string joined(Parts& parts, const std::vector<Index>& path) {
    std::string markup;
    for (const Index index : path) {
        const std::string name = name_markup(parts, index);
        if (!markup.empty() && !name.empty()) markup += ' ';
        markup += name;
    }
    return markup;
}

}  // namespace

ReferenceText reference_text(Parts& parts, std::optional<Index> from, Index target, std::optional<Index> last, bool capital) {
    const std::vector<Index> path = named_parts(parts, from, target);
    ReferenceText text{joined(parts, path), parts[path.front()].kind == PartKind::ayat ? "pada" : "dalam"};
    if (last) text.markup += " sampai dengan " + joined(parts, named_behind(parts, target, *last));
    if (capital && !text.markup.starts_with('<')) text.markup = bahasa::capitalise_first(text.markup);
    return text;
}

}  // namespace naskah::rules::peraturan
