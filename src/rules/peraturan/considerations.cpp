#include "rules/peraturan/considerations.hpp"

#include <string>
#include <vector>

#include "bahasa/capitals.hpp"
#include "record/fields.hpp"
#include "record/input.hpp"
#include "rules/peraturan/authority.hpp"
#include "rules/peraturan/markup.hpp"
#include "rules/peraturan/references.hpp"
#include "text/joining.hpp"

namespace naskah::rules::peraturan {

using record::List;
using record::Record;

namespace {

List* points_of(Record& root) {
    record::Value* value = root.find("menimbang");
    auto* list = value == nullptr ? nullptr : std::get_if<List>(&value->data);
    return list == nullptr || list->empty() ? nullptr : list;
}

std::string capitals_of(const Record& point) {
    return bahasa::to_upper(visible_text(markup_of(point, "teks").value_or("")));
}

}  // namespace

bool has_single_consideration(const Record& root, std::string_view name) {
    const auto* points = record::get<List>(root, "menimbang");
    const auto* point = points == nullptr || points->size() != 1 ? nullptr : std::get_if<Record>(&points->front().data);
    return point != nullptr && capitals_of(*point).find("PERLU MENETAPKAN " + bahasa::to_upper(name) + " TENTANG ") != std::string::npos;
}

bool append_closing_consideration(Record& root, std::string_view name) {
    List* points = points_of(root);
    if (points == nullptr) return false;
    const auto* last = std::get_if<Record>(&points->back().data);
    if (last == nullptr) return false;
    if (capitals_of(*last).starts_with("BAHWA BERDASARKAN PERTIMBANGAN") || has_single_consideration(root, name)) return false;
    Record closing;
    closing.element = last->element;
    for (const Record::Field& field : last->fields) closing.fields.push_back({field.name, {record::Absent{}, {}}});
    const record::Spot place =
        root.find("menimbang")->spot.offset == record::Spot::unknown ? points->back().spot : root.find("menimbang")->spot;
    closing.set("teks", {record::Prose{}, place});
    points->push_back({std::move(closing), place});
    return true;
}

void word_closing_consideration(record::Input& input, const Record& profile, Provisions& provisions) {
    List* points = points_of(input.record);
    if (points == nullptr || points->size() < 2) return;
    std::vector<std::string> letters;
    for (std::size_t i = 0; i + 1 < points->size(); ++i) {
        const auto* point = std::get_if<Record>(&(*points)[i].data);
        const auto provision = point == nullptr ? std::nullopt : provisions.of(*point);
        // Seen from among the points, where "huruf a" is enough.
        if (provision) letters.push_back(reference_text(provisions, provision, *provision).markup);
    }
    std::string text = "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam " + text::enumerated(letters) + ", perlu menetapkan ";
    text += input.kind == "keputusan" ? "Keputusan " : "Peraturan ";
    text += head_of_region(profile);
    if (const auto subject = markup_of(input.record, "tentang")) text += " tentang " + on_one_line(*subject);
    auto& closing = std::get<Record>(points->back().data);
    std::get<record::Prose>(closing.find("teks")->data).markup = std::move(text);
}

}  // namespace naskah::rules::peraturan
