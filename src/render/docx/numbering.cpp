#include "render/docx/numbering.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

#include "render/docx/number_text.hpp"
#include "render/docx/xml.hpp"

namespace naskah::docx {

using document::Alignment;
using document::NumberFormat;
using document::Numerals;

namespace {

std::string_view numeral_name(Numerals numerals) {
    switch (numerals) {
        case Numerals::letters:
            return "lowerLetter";
        case Numerals::capital_letters:
            return "upperLetter";
        case Numerals::roman:
            return "upperRoman";
        case Numerals::figures:
        case Numerals::ordinals:
            break;
    }
    return "decimal";
}

/// A field that shows a number ("Pasal 7") within a line breaks it as little as our own lines do.
std::string with_no_break_spaces(std::string text) {
    for (std::size_t at = 0; (at = text.find(' ', at)) != std::string::npos; ++at) text.replace(at, 1, "\u00A0");
    return text;
}

/// One w:lvl in the making; `restart_never` is for numbers that run through the levels above.
struct LevelText {
    int index = 0;
    std::string_view style;  ///< empty for none
    const NumberFormat* format = nullptr;
    const LevelDesign* design = nullptr;
    bool tab = false;
    bool restart_never = false;
};

void append_level(std::string& out, const LevelText& level) {
    out += "<w:lvl";
    append_attribute(out, "w:ilvl", level.index);
    out += ">";
    append_value(out, "w:start", 1);
    append_value(out, "w:numFmt", level.format != nullptr ? numeral_name(level.format->numerals) : "none");
    if (level.restart_never) append_value(out, "w:lvlRestart", 0);
    if (!level.style.empty()) append_value(out, "w:pStyle", level.style);
    append_value(out, "w:suff", level.tab ? "tab" : "nothing");
    // Word has no Indonesian ordinals: those stand in the text, and their level counts in silence.
    const bool shown = level.format != nullptr && level.format->numerals != Numerals::ordinals;
    append_value(out, "w:lvlText",
                 shown ? with_no_break_spaces(level.format->before) + "%" + std::to_string(level.index + 1) + level.format->after : "");
    append_value(out, "w:lvlJc", level.design != nullptr && level.design->alignment == Alignment::right ? "right" : "left");
    if (level.design != nullptr) {
        const Indent& indent = level.design->indent;
        out += "<w:pPr><w:ind";
        append_attribute(out, "w:left", indent.left);
        append_attribute(out, indent.first_line < 0 ? "w:hanging" : "w:firstLine", std::abs(indent.first_line));
        out += "/></w:pPr>";
        if (!level.design->run_settings.empty()) out.append("<w:rPr>").append(level.design->run_settings).append("</w:rPr>");
    }
    out += "</w:lvl>";
}

void open_abstract(std::string& out, int index, std::string_view kind) {
    out += "<w:abstractNum";
    append_attribute(out, "w:abstractNumId", index);
    out += ">";
    std::array<char, 9> identity{};
    std::snprintf(identity.data(), identity.size(), "%08X", 0x4E530000U + (static_cast<unsigned>(index) & 0xFFFFU));
    append_value(out, "w:nsid", identity.data());
    append_value(out, "w:multiLevelType", kind);
}

/// The outline of a regulation (UU 12/2011, Annex II), for what it doesn't use itself.
const std::array<OutlineLevel, 9> regulation_levels = {{
    {{Numerals::roman, "BAB ", ""}, NumberCarrier::paragraph, false},
    {{Numerals::ordinals, "Bagian ", ""}, NumberCarrier::paragraph, false},
    {{Numerals::figures, "Paragraf ", ""}, NumberCarrier::paragraph, false},
    {{Numerals::figures, "Pasal ", ""}, NumberCarrier::paragraph, true},
    {{Numerals::figures, "(", ")"}, NumberCarrier::item, false},
    {{Numerals::letters, "", "."}, NumberCarrier::item, false},
    {{Numerals::figures, "", "."}, NumberCarrier::item, false},
    {{Numerals::letters, "", ")"}, NumberCarrier::item, false},
    {{Numerals::figures, "", ")"}, NumberCarrier::item, false},
}};
constexpr int usual_hanging = 510;  ///< twips, 9 mm

/// Only what an indent of a numbering can say.
Indent of_level(const LevelDesign& design) {
    return {design.indent.left, 0, design.indent.first_line};
}

}  // namespace

/// A level that runs on through those above it begins an abstract numbering of its own: LibreOffice (7.4) begins every number anew after
/// one of a level above, whatever w:lvlRestart says.
Numbering::Numbering(const Survey& survey) {
    bool any = false;
    for (std::size_t i = 0; i < levels_.size(); ++i) {
        Level& level = levels_[i];
        level.form = survey.levels[i];
        if (!level.form && survey.is_regulation()) level.form = regulation_levels[i];
        if (level.form) {
            if (!any || level.form->running) ++families_;
            any = true;
        }
        level.family = std::max(families_ - 1, 0);
    }
    for (int family = 0; family < families_; ++family) add_instance(family, 0, std::nullopt);
    for (Level& level : levels_) level.num = level.family + 1;
}

int Numbering::add_instance(int abstract, int level, std::optional<int> start) {
    instances_.push_back({abstract, level, start});
    return static_cast<int>(instances_.size());
}

/// The levels below begin anew, and go along with a number that has an instance of its own: LibreOffice counts within instances.
void Numbering::place(std::size_t index, int num, int value) {
    Level& placed = levels_[index];
    placed.num = num;
    placed.counted = value;
    placed.restarts = false;
    for (std::size_t i = index + 1; i < levels_.size() && levels_[i].family == placed.family; ++i) {
        levels_[i].num = num;
        levels_[i].restarts = true;
    }
}

std::optional<Number> Numbering::outline(int number_level, NumberCarrier carrier, const NumberFormat& format, int value,
                                         const LevelDesign& design) {
    if (number_level < 1 || number_level > static_cast<int>(levels_.size())) return std::nullopt;
    const auto index = static_cast<std::size_t>(number_level - 1);
    Level& level = levels_[index];
    const bool silent = format.numerals == Numerals::ordinals;
    if (!level.form || level.form->format != format || level.form->carrier != carrier) return std::nullopt;
    if (!silent && !is_countable(format, value)) return std::nullopt;
    if (!level.design) level.design = design;
    const int expected = level.restarts ? 1 : level.counted + 1;
    const int num = silent || expected == value ? level.num : add_instance(level.family, number_level - 1, value);
    place(index, num, value);
    return Number{num, number_level - 1, of_level(*level.design), silent};
}

Number Numbering::start_list(int depth, const NumberFormat& format, int start, const LevelDesign& design) {
    const ListKey key{depth,
                      static_cast<int>(format.numerals),
                      format.before,
                      format.after,
                      static_cast<int>(design.alignment),
                      design.run_settings,
                      design.stands_alone};
    const auto [found, is_new] = look_of_.emplace(key, looks_.size());
    if (is_new) looks_.push_back({format, design});
    const int num = add_instance(families_ + static_cast<int>(found->second), 0, start);
    return {num, 0, of_level(looks_[found->second].design), false};
}

void Numbering::complete() {
    int left = 0, hanging = usual_hanging;
    for (const Level& level : levels_) {
        if (!level.design || !level.form || level.form->carrier != NumberCarrier::item || level.design->indent.first_line >= 0) continue;
        hanging = -level.design->indent.first_line;
        break;
    }
    for (Level& level : levels_) {
        if (!level.form) continue;
        const bool item = level.form->carrier == NumberCarrier::item;
        if (!level.design) level.design = item ? LevelDesign{{left + hanging, 0, -hanging}, Alignment::left, {}} : LevelDesign{};
        if (!item) continue;
        left = level.design->indent.left;
        if (level.design->indent.first_line < 0) hanging = -level.design->indent.first_line;
    }
}

Indent Numbering::indent(int level) const {
    const Level& found = levels_[static_cast<std::size_t>(level - 1)];
    return found.design ? of_level(*found.design) : Indent{};
}

StyleSheet::OutlineNumbers Numbering::outline_numbers() const {
    StyleSheet::OutlineNumbers numbers{};
    for (std::size_t i = 0; i < levels_.size(); ++i) numbers[i] = levels_[i].design ? levels_[i].family + 1 : 0;
    return numbers;
}

void Numbering::append_families(std::string& out) const {
    for (int family = 0; family < families_; ++family) {
        open_abstract(out, family, "multilevel");
        for (std::size_t i = 0; i < levels_.size(); ++i) {
            const Level& level = levels_[i];
            LevelText text;
            text.index = static_cast<int>(i);
            if (level.form && level.design && level.family == family) {
                text.style = style_key(outline_style(static_cast<int>(i) + 1));
                text.format = &level.form->format;
                text.design = &*level.design;
                text.tab = level.form->carrier == NumberCarrier::item;
                text.restart_never = level.form->running && i > 0;
            }
            append_level(out, text);
        }
        out += "</w:abstractNum>";
    }
}

std::string Numbering::xml() const {
    std::string out(xml_declaration);
    out.append("<w:numbering xmlns:w=\"").append(main_namespace).append("\">");
    append_families(out);
    for (std::size_t i = 0; i < looks_.size(); ++i) {
        open_abstract(out, families_ + static_cast<int>(i), "singleLevel");
        append_level(out, {0, {}, &looks_[i].format, &looks_[i].design, !looks_[i].design.stands_alone, false});
        out += "</w:abstractNum>";
    }
    for (std::size_t i = 0; i < instances_.size(); ++i) {
        const Instance& instance = instances_[i];
        out += "<w:num";
        append_attribute(out, "w:numId", static_cast<std::int64_t>(i) + 1);
        out += ">";
        append_value(out, "w:abstractNumId", instance.abstract);
        if (instance.start) {
            out += "<w:lvlOverride";
            append_attribute(out, "w:ilvl", instance.level);
            out += ">";
            append_value(out, "w:startOverride", *instance.start);
            out += "</w:lvlOverride>";
        }
        out += "</w:num>";
    }
    return out + "</w:numbering>";
}

}  // namespace naskah::docx
