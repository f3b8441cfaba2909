#include "compose/markup_reader.hpp"

#include <algorithm>
#include <cstring>
#include <set>

#include "compose/diagnostic_codes.hpp"
#include "compose/late_texts.hpp"
#include "compose/limits.hpp"
#include "record/input.hpp"
#include "record/source_text.hpp"
#include "text/ascii.hpp"
#include "text/joining.hpp"

namespace naskah::compose {

using document::Alignment;
using document::Family;
using document::Length;

namespace {

constexpr std::array<Word<Alignment>, 4> alignments{
    {{"left", Alignment::left}, {"right", Alignment::right}, {"center", Alignment::center}, {"justify", Alignment::justify}}};
constexpr std::array<Word<Family>, 2> families{{{"sans", Family::sans}, {"bookman", Family::bookman}}};
constexpr std::array<Word<bool>, 2> yes_and_no{{{"yes", true}, {"no", false}}};
constexpr Length smallest_size = Length::of_points(1), largest_size = Length::of_points(600);
constexpr std::size_t usual_attributes = 16;
constexpr double least_line_height = 0.5, most_line_height = 5.0;

std::size_t leading_space(std::string_view text) {
    std::size_t count = 0;
    while (count < text.size() && is_space(text[count])) ++count;
    return count;
}

/// What references may look for: letters, digits, "-" and "_".
bool is_name(std::string_view text) {
    const auto may_stand = [](char character) { return text::is_letter_or_digit(character) || character == '-' || character == '_'; };
    return !text.empty() && std::all_of(text.begin(), text.end(), may_stand);
}

/// Where a reader looks for a node: pugixml tells where the name of an element begins, and the text begins behind its white space.
std::size_t offset_of(const pugi::xml_node& node) {
    std::ptrdiff_t offset = std::max<std::ptrdiff_t>(node.offset_debug(), 0);
    if (node.type() == pugi::node_element && offset > 0) --offset;
    if (node.type() == pugi::node_pcdata) offset += static_cast<std::ptrdiff_t>(leading_space(node.value()));
    return static_cast<std::size_t>(offset);
}

/// All names in the tree, wherever they stand.
class NameCollector final : public pugi::xml_tree_walker {
 public:
    std::set<std::string_view> names;
    bool for_each(pugi::xml_node& node) override {
        if (const pugi::xml_attribute name = node.attribute("id")) names.insert(name.value());
        return true;
    }
};

std::string shown(double number) {
    std::string text = std::to_string(number);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
    return text;
}

}  // namespace

// ---- The reader ----------------------------------------------------------------------------------------------------------------

void MarkupReader::error(const pugi::xml_node& node, std::string_view code, std::string message, std::string hint) {
    error_at(offset_of(node), code, std::move(message), std::move(hint));
}

void MarkupReader::error_at(std::size_t offset, std::string_view code, std::string message, std::string hint) {
    if (++errors_ > most_errors) return;
    diagnostics_.add(record::diagnose(record::SourceText(file_name_, markup_), record::Severity::error, std::string(code),
                                      std::move(message), {offset}, std::move(hint)));
}

void MarkupReader::close() {
    if (errors_ <= most_errors) return;
    record::Diagnostic diagnostic;
    diagnostic.code = code::more_errors;
    diagnostic.message = "masih ada " + std::to_string(errors_ - most_errors) + " galat lain";
    diagnostic.place.file = file_name_;
    diagnostics_.add(std::move(diagnostic));
}

void MarkupReader::declare(const pugi::xml_node& node, std::string_view id) {
    const auto [first, fresh] = names_.emplace(id, offset_of(node));
    if (fresh) return;
    const int line = record::SourceText(file_name_, markup_).position(first->second).line;
    error(node, code::duplicate_id, "id \"" + std::string(id) + "\" dipakai dua kali", "pertama kali di baris " + std::to_string(line));
}

void MarkupReader::refer(const pugi::xml_node& node, std::string_view id, Shown shown) {
    references_.push_back({std::string(id), offset_of(node), shown});
}

void MarkupReader::list_here(const pugi::xml_node& node) {
    lists_.push_back(offset_of(node));
}

void MarkupReader::begin_chapter(int number) {
    chapter_ = number;
    if (by_chapter_) captions_ = {};
}

document::CaptionNumber MarkupReader::next_caption(const pugi::xml_node& node, document::CaptionKind kind) {
    if (by_chapter_ && chapter_ == 0)
        error(node, code::caption_without_chapter, "<caption> dinomori per bab, tetapi tidak ada bab di atasnya",
              "beri judul bab number=\"BAB I\" value=\"1\" outline=\"1\", atau hapus caption-numbers dari <document>");
    return {kind, by_chapter_ ? chapter_ : 0, ++captions_[static_cast<std::size_t>(kind)]};
}

void MarkupReader::complete(document::Document& document) {
    const bool late = std::any_of(references_.begin(), references_.end(), [](const Reference& reference) {
        return reference.shown == Shown::number || reference.shown == Shown::title;
    });
    if (!late && lists_.empty()) return;
    LateTexts texts(document);
    for (const Reference& reference : references_) {
        const auto target = texts.targets().find(reference.id);
        const bool number = reference.shown == Shown::number;
        if ((!number && reference.shown != Shown::title) || !names_.contains(reference.id)) continue;
        if (target != texts.targets().end() && !(number ? target->second.number : target->second.title).empty()) continue;
        error_at(reference.offset, code::nothing_to_show,
                 "yang ber-id \"" + reference.id + "\" tidak punya " + (number ? "nomor" : "judul") + " untuk ditunjuk <ref>",
                 number ? "tunjuk judul bernomor, butir daftar, atau <caption>; atau pakai show=\"page\""
                        : "tunjuk judul (h1 sampai h6) atau <caption>; atau pakai show=\"page\"");
    }
    texts.fill_references();
    const std::vector<std::size_t> empty = texts.fill_contents();
    for (const std::size_t list : empty)
        error_at(lists_[list], code::nothing_to_list, "tidak ada yang dapat didaftar di sini",
                 "dokumen harus memuat judul (h1 sampai h6), tabel, atau gambar dengan <caption>");
}

void MarkupReader::check_references(const pugi::xml_node& root) {
    std::optional<NameCollector> written;
    for (const Reference& reference : references_) {
        if (names_.contains(reference.id)) continue;
        // A name in an element that could not be read is not missing: that element has its error.
        if (!written) pugi::xml_node(root).traverse(written.emplace());
        if (written->names.contains(reference.id)) continue;
        error_at(reference.offset, code::unknown_reference,
                 "<ref> menunjuk \"" + reference.id + "\", tetapi tidak ada elemen dengan id itu",
                 "periksa to=\"" + reference.id + "\", atau beri id=\"" + reference.id + "\" pada yang dirujuk");
    }
}

void MarkupReader::unexpected(const pugi::xml_node& node, std::span<const std::string_view> allowed) {
    const std::vector<std::string> names(allowed.begin(), allowed.end());
    const std::string nearest = record::nearest_name(node.name(), names);
    const std::string parent = node.parent().name();
    std::string hint = nearest.empty() ? "yang boleh di sini: " : "maksud Anda <" + nearest + ">?";
    if (nearest.empty()) {
        for (const std::string& name : names) hint += (name == names.front() ? "<" : ", <") + name + ">";
    }
    error(node, code::unknown_element, "elemen <" + std::string(node.name()) + "> tidak dikenal di dalam <" + parent + ">", hint);
}

void MarkupReader::expect_empty(const pugi::xml_node& node) {
    for (const pugi::xml_node& child : node.children()) {
        const bool visible = child.type() == pugi::node_element || leading_space(child.value()) < std::strlen(child.value());
        if (!visible) continue;
        error(child, code::loose_text, "<" + std::string(node.name()) + "> tidak boleh berisi apa pun");
        return;
    }
}

bool MarkupReader::may_enter(const pugi::xml_node& node, const MarkupContext& around) {
    if (around.depth < deepest_nesting) return true;
    error(node, code::too_deep, "elemen bersarang lebih dari " + std::to_string(deepest_nesting) + " tingkat");
    return false;
}

// ---- Attributes ----------------------------------------------------------------------------------------------------------------

Attributes::Attributes(MarkupReader& reader, const pugi::xml_node& node) : reader_(reader), node_(node), none_(!node.first_attribute()) {
    if (!none_) asked_.reserve(usual_attributes);
}

Attributes::~Attributes() {
    if (!none_) check_names();
}

void Attributes::check_names() {
    for (pugi::xml_attribute attribute = node_.first_attribute(); attribute; attribute = attribute.next_attribute()) {
        const std::string_view name = attribute.name();
        const std::string element = node_.name();
        if (std::find(asked_.begin(), asked_.end(), name) == asked_.end()) {
            const std::string nearest = record::nearest_name(name, std::vector<std::string>(asked_.begin(), asked_.end()));
            reader_.error(node_, code::unknown_attribute, "atribut \"" + std::string(name) + "\" tidak dikenal pada <" + element + ">",
                          nearest.empty() ? std::string() : "maksud Anda " + nearest + "=\"…\"?");
        } else if (node_.attribute(attribute.name()) != attribute) {
            reader_.error(node_, code::duplicate_attribute, "atribut \"" + std::string(name) + "\" ditulis dua kali pada <" + element + ">",
                          "hapus salah satunya");
        }
    }
}

std::optional<std::string_view> Attributes::text(std::string_view name) {
    if (none_) return std::nullopt;
    asked_.push_back(name);
    for (const pugi::xml_attribute& attribute : node_.attributes()) {
        if (name == attribute.name()) return attribute.value();
    }
    return std::nullopt;
}

std::string_view Attributes::required(std::string_view name, std::string hint) {
    const std::optional<std::string_view> value = text(name);
    if (value && !split_words(*value).empty()) return *value;
    reader_.error(node_, code::missing_attribute, "<" + std::string(node_.name()) + "> harus punya atribut \"" + std::string(name) + "\"",
                  std::move(hint));
    return {};
}

void Attributes::wrong(std::string_view name, std::string_view value, std::string hint) {
    reader_.error(node_, code::wrong_value,
                  "nilai \"" + std::string(value) + "\" tidak berlaku untuk atribut \"" + std::string(name) + "\" pada <" +
                      std::string(node_.name()) + ">",
                  std::move(hint));
}

void Attributes::wrong_word(std::string_view name, std::string_view value, const std::vector<std::string_view>& words) {
    wrong(name, value, "pilih " + text::enumerated(words, "atau"));
}

std::optional<Length> Attributes::length(std::string_view name, Sign sign) {
    const std::optional<std::string_view> value = text(name);
    if (!value) return std::nullopt;
    const std::optional<Length> length = parse_length(*value);
    if (!length) {
        wrong(name, *value, "tulis panjang dengan satuan pt, mm, atau cm, misalnya 12pt");
        return std::nullopt;
    }
    if ((sign == Sign::not_negative && *length < Length()) || (sign == Sign::positive && *length <= Length())) {
        wrong(name, *value, sign == Sign::positive ? "panjang ini harus lebih dari nol" : "panjang ini tidak boleh negatif");
        return std::nullopt;
    }
    return length;
}

void Attributes::length_into(Length& target, std::string_view name, Sign sign) {
    if (const std::optional<Length> value = length(name, sign)) target = *value;
}

void Attributes::yes_into(bool& target, std::string_view name) {
    if (const std::optional<bool> value = word(name, yes_and_no)) target = *value;
}

void Attributes::integer_into(int& target, std::string_view name, int least, int most) {
    const std::optional<std::string_view> value = text(name);
    if (!value) return;
    const std::optional<int> number = parse_integer(*value);
    if (number && *number >= least && *number <= most) {
        target = *number;
    } else {
        wrong(name, *value, "tulis bilangan bulat dari " + std::to_string(least) + " sampai " + std::to_string(most));
    }
}

void Attributes::number_into(double& target, std::string_view name, double least, double most) {
    const std::optional<std::string_view> value = text(name);
    if (!value) return;
    const std::optional<double> number = parse_number(*value);
    if (number && *number >= least && *number <= most) {
        target = *number;
    } else {
        wrong(name, *value, "tulis bilangan dari " + shown(least) + " sampai " + shown(most) + " dengan titik desimal, misalnya 1.5");
    }
}

std::optional<document::Color> Attributes::color(std::string_view name) {
    const std::optional<std::string_view> value = text(name);
    if (!value) return std::nullopt;
    const std::optional<document::Color> color = parse_color(*value);
    if (!color) wrong(name, *value, "tulis warna sebagai #rrggbb, misalnya #e0e0e0");
    return color;
}

void Attributes::font_into(document::TextStyle& style) {
    if (const std::optional<Family> family = word("font", families)) style.face.family = *family;
}

void Attributes::size_into(document::TextStyle& style) {
    const std::optional<Length> size = length("size", Sign::positive);
    if (!size) return;
    if (*size < smallest_size || *size > largest_size) {
        wrong("size", *text("size"), "ukuran huruf dari 1pt sampai 600pt");
    } else {
        style.size = *size;
    }
}

void Attributes::bold_into(document::TextStyle& style) {
    yes_into(style.face.bold, "bold");
}

void Attributes::emphasis_into(document::TextStyle& style) {
    bold_into(style);
    yes_into(style.face.italic, "italic");
}

void Attributes::color_into(document::TextStyle& style) {
    if (const std::optional<document::Color> value = color("color")) style.color = *value;
}

void Attributes::line_height_into(double& line_height) {
    number_into(line_height, "line-height", least_line_height, most_line_height);
}

void Attributes::align_into(Alignment& alignment) {
    if (const std::optional<Alignment> value = word("align", alignments)) alignment = *value;
}

std::string Attributes::anchor(const MarkupContext& around) {
    const std::optional<std::string_view> id = text("id");
    if (!id) return {};
    if (!is_name(*id)) {
        wrong("id", *id, "pakai huruf a sampai z, angka, \"-\", dan \"_\" saja");
        return {};
    }
    if (around.in_furniture) {
        // What stands on every page is no place to refer to.
        reader_.error(node_, code::wrong_structure, "id tidak boleh di dalam <header> dan <footer>");
        return {};
    }
    reader_.declare(node_, *id);
    return std::string(*id);
}

}  // namespace naskah::compose
