// The comments of one sheet: their texts (comments1.xml) and their boxes (vmlDrawing1.vml, the drawing language that Excel still uses for
// them). Comments that others wrote stay; ours are known by their author.
#pragma once

#include <string>
#include <string_view>

#include "marking/sheet.hpp"
#include "office/content_types.hpp"
#include "office/package.hpp"
#include "office/relationships.hpp"
#include "pugixml.hpp"
#include "workbook/workbook.hpp"

namespace naskah::marking {

/// The author of the comments that this program writes.
inline constexpr std::string_view comment_author = "Naskah";
/// What follows "Galat " or "Peringatan " at the beginning of their texts.
inline constexpr std::string_view comment_sign = "(Naskah): ";

class MarkingComments {
 public:
    /// Of a sheet part with its relationships; `sheet`, `package` and `relationships` are changed by `save` only.
    MarkingComments(const office::Package& package, const office::Relationships& relationships, const MarkingSheet& sheet);

    /// Takes away what earlier marking added. Whether there was anything.
    bool remove_ours();
    /// A comment on a cell; text is appended when there is one already. Nothing happens when the drawing that the sheet has can't be read.
    void add(workbook::Position cell, const std::string& text, const MarkingSheet& sheet);
    /// Writes both parts, or removes them when nothing is left.
    void save(office::Package& package, office::ContentTypes& types, office::Relationships& relationships, MarkingSheet& sheet);

 private:
    pugi::xml_node find_shape(workbook::Position cell) const;
    void add_shape(workbook::Position cell, const std::string& text, const MarkingSheet& sheet);
    int author();

    std::string comments_part_, drawing_part_, comments_id_, drawing_id_;  ///< empty: there is none yet
    pugi::xml_document comments_, drawing_;
    bool usable_ = true;
};

/// Where the box of a comment stands, as VML's Anchor: left column, pixels in it, top row, pixels in it, right column, …, so that the text
/// fits at 9 points.
std::string comment_anchor(workbook::Position cell, std::string_view text, const MarkingSheet& sheet);

}  // namespace naskah::marking
