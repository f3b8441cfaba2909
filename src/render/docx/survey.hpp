// What must be known of the whole document before its first paragraph is written: the usual text, the levels of its numbering, and what
// references point to.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

#include "document/block.hpp"

namespace naskah::docx {

/// Who carries a number: a paragraph, whose text follows at once, or an item, whose text follows in a column of its own.
enum class NumberCarrier : std::uint8_t { paragraph, item };

struct OutlineLevel {
    document::NumberFormat format;
    NumberCarrier carrier = NumberCarrier::paragraph;
    bool running = false;
};

struct Survey {
    document::TextStyle text;  ///< of most characters, those in tables left aside where there are others
    double line_height = 1.0;  ///< of most paragraphs, likewise
    /// Each level as most of its numbers are written: those that are not, and levels without numbers, are not counted.
    std::array<std::optional<OutlineLevel>, 9> levels;
    /// By anchor, the label of a number that the word processor counts itself.
    std::unordered_map<std::string, std::string> counted_labels;

    /// By anchor, the label of a number that stands in the text: Word has no Indonesian ordinals.
    std::unordered_map<std::string, std::string> written_labels;

    bool hyphenates = false;  ///< any paragraph

    std::set<std::string, std::less<>> captions;  ///< the anchors of numbered captions

    /// Whether numbers of this kind are those of the level.
    bool has(int level, NumberCarrier carrier, const document::NumberFormat& format) const;
    /// Whether this is the outline of a regulation, with its Pasal.
    bool is_regulation() const { return has(4, NumberCarrier::paragraph, {document::Numerals::figures, "Pasal ", ""}); }
};

/// The anchor of a number that stands in the text: "Tabel 2.1" of a caption, "Bagian Kesatu".
inline std::string caption_label(std::string_view anchor) {
    return std::string(anchor) + ":n";
}

Survey survey(const document::Document& document);

}  // namespace naskah::docx
