// The styles of a workbook (xl/styles.xml), extended by those of marked cells: a cell's own style with another fill.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "pugixml.hpp"
#include "record/diagnostic.hpp"

namespace naskah::marking {

class MarkingStyles {
 public:
    /// False when the part is no style sheet.
    bool load(std::string_view xml);
    std::string text() const;

    /// A style with all of another but the fill: red of an error, yellow of a warning.
    int marked(int style, record::Severity severity);
    /// Whether a style has one of the two fills.
    bool is_marked(int style) const;
    /// A style's fill as XML, to be kept and given to `with_fill` later; empty when it can't be kept (a gradient).
    std::string fill_of(int style) const;
    /// A style with another fill. Nothing when the text is not one that `fill_of` gives.
    std::optional<int> with_fill(int style, const std::string& fill);

    /// The number of a look (dxf) with the fill of a style, or white where that has none.
    int look_of_fill(const std::string& fill);
    /// The same with a fill of this colour ("FFE2EFDA").
    int look_of(std::string_view color);
    /// Of a link: blue and underlined.
    int look_of_link();

    /// What a cell of a list can look like.
    struct Look {
        bool bold = false, border = false, wrap = false, link = false, centered = false, middle = false;
        int size = 10;
        std::string_view fill = {};  ///< "FFD9E2F3", or none
    };
    int style_of(const Look& look);

    /// The style sheet of a workbook that has none.
    static std::string minimal();

 private:
    pugi::xml_node xf(int style) const;
    int refilled(int style, int fill);
    int find_or_append(std::string_view list, const std::string& xml);

    pugi::xml_document document_;
    pugi::xml_node sheet_;
    std::map<std::pair<int, int>, int> refilled_;  ///< by style and fill
};

}  // namespace naskah::marking
