#include "rules/peraturan/references.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "bahasa/capitals.hpp"
#include "input/prose.hpp"
#include "text/xml_escaping.hpp"

namespace naskah::rules::peraturan {

namespace {

using Index = Provisions::Index;

/// Whether everything inside of a provision leaves the provision itself unsaid.
bool is_understood_inside(ProvisionKind kind) {
    return kind != ProvisionKind::item && kind != ProvisionKind::numbered && kind != ProvisionKind::paragraf;
}

bool ends_path(ProvisionKind kind) {
    return kind == ProvisionKind::pasal || kind == ProvisionKind::putusan || kind == ProvisionKind::annex || kind == ProvisionKind::bab ||
           kind == ProvisionKind::section;
}

/// A provision with all that it lies in, from the outermost that a reference may name.
std::vector<Index> whole_path(const Provisions& provisions, Index target) {
    std::vector<Index> path = {target};
    while (!ends_path(provisions[path.back()].kind) && provisions[path.back()].parent) path.push_back(*provisions[path.back()].parent);
    std::reverse(path.begin(), path.end());
    return path;
}

/// Without so many provisions at its beginning; the last always stays.
std::vector<Index> without_first(std::vector<Index> path, std::size_t count) {
    path.erase(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(std::min(count, path.size() - 1)));
    return path;
}

/// The provisions that have to be named where a reference stands.
std::vector<Index> named_provisions(const Provisions& provisions, std::optional<Index> from, Index target) {
    std::vector<Index> path = whole_path(provisions, target);
    std::size_t first = 0;
    while (first < path.size() && is_understood_inside(provisions[path[first]].kind) && provisions.holds(path[first], from)) ++first;
    return without_first(std::move(path), first);
}

/// The provisions that have to be named behind another one: "Pasal 11 ayat (3) huruf a sampai dengan huruf d".
std::vector<Index> named_behind(const Provisions& provisions, Index before, Index target) {
    const std::vector<Index> known = whole_path(provisions, before);
    std::vector<Index> path = whole_path(provisions, target);
    const auto differ = std::mismatch(path.begin(), path.end(), known.begin(), known.end());
    return without_first(std::move(path), static_cast<std::size_t>(differ.second - known.begin()));
}

std::string marked(Provisions& provisions, Index index, const std::string& text) {
    return "<ref to=\"" + text::xml_escaped(provisions.key_of(index)) + "\">" + text + "</ref>";
}

/// The provision's name: only what its own numbering prints is marked. Empty for what has no name. A line never ends before the number.
std::string name_markup(Provisions& provisions, Index index) {
    const std::string number = provisions.number_text(index);
    switch (provisions[index].kind) {
        case ProvisionKind::bab:
            return marked(provisions, index, "BAB\u00A0" + number);
        case ProvisionKind::pasal:
            return marked(provisions, index, "Pasal\u00A0" + number);
        case ProvisionKind::bagian:
            return "Bagian\u00A0" + number;
        case ProvisionKind::paragraf:
            return "Paragraf\u00A0" + number;
        case ProvisionKind::putusan:
            return "Diktum\u00A0" + number;
        case ProvisionKind::annex:
            return number.empty() ? std::string("Lampiran") : "Lampiran\u00A0" + number;
        case ProvisionKind::ayat:
            return "ayat\u00A0" + marked(provisions, index, number);
        case ProvisionKind::item:
            return (provisions[index].level % 2 == 1 ? "huruf\u00A0" : "angka\u00A0") + marked(provisions, index, number);
        case ProvisionKind::numbered: {
            const std::optional<Index> holder = provisions[index].parent;
            const bool plain = holder && provisions[*holder].kind == ProvisionKind::memperhatikan;
            return "angka\u00A0" + (plain ? number : marked(provisions, index, number));
        }
        case ProvisionKind::menimbang:
            return "konsiderans Menimbang";
        case ProvisionKind::memperhatikan:
            return "konsiderans Memperhatikan";
        case ProvisionKind::section:
            return "huruf\u00A0" + number;
        case ProvisionKind::list:
            break;
    }
    return {};
}

std::string joined(Provisions& provisions, const std::vector<Index>& path) {
    std::string markup;
    for (const Index index : path) {
        const std::string name = name_markup(provisions, index);
        if (!markup.empty() && !name.empty()) markup += ' ';
        markup += name;
    }
    return markup;
}

/// " sampai dengan huruf d".
std::string up_to(Provisions& provisions, Index first, Index last) {
    return " sampai dengan " + joined(provisions, named_behind(provisions, first, last));
}

}  // namespace

ReferenceText reference_text(Provisions& provisions, std::optional<Index> from, Index target, std::optional<Index> last, bool capital) {
    const std::vector<Index> path = named_provisions(provisions, from, target);
    ReferenceText text{joined(provisions, path), provisions[path.front()].kind == ProvisionKind::ayat ? "pada" : "dalam"};
    if (last) text.markup += up_to(provisions, target, *last);
    if (capital && !text.markup.starts_with('<')) text.markup = bahasa::capitalise_first(text.markup);
    return text;
}

std::optional<std::string> reference_behind(Provisions& provisions, Index before, Index target, std::optional<Index> last) {
    const std::vector<Index> known = whole_path(provisions, before);
    const std::vector<Index> path = whole_path(provisions, target);
    const bool together = known.size() > 1 && path.size() > 1 && known.front() == path.front();
    if (!together || provisions[known.front()].kind == ProvisionKind::bab) return std::nullopt;
    std::string markup = joined(provisions, named_behind(provisions, before, target));
    if (last) markup += up_to(provisions, target, *last);
    return markup;
}

bool joins_references(std::string_view text) {
    constexpr std::array<std::string_view, 7> joining = {",", " dan", " atau", " dan/atau", ", dan", ", atau", ", dan/atau"};
    while (text.ends_with(' ')) text.remove_suffix(1);
    return std::find(joining.begin(), joining.end(), text) != joining.end();
}

}  // namespace naskah::rules::peraturan
