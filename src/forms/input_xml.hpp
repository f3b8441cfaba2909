// The XML of an input, as a tree that knows the cells that it comes from.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "record/source_text.hpp"
#include "workbook/workbook.hpp"

namespace naskah::forms {

struct CellPlace {
    std::string sheet;
    workbook::Position position;
};

struct XmlElement {
    struct Attribute {
        std::string name, value;
        std::optional<CellPlace> place;  ///< unlike the element's own
    };
    std::string name;
    std::optional<CellPlace> place;  ///< nothing: as what stands before it
    std::vector<Attribute> attributes;
    std::string text;        ///< before its children
    bool is_markup = false;  ///< the text is XML already
    std::vector<XmlElement> children;

    /// The last child of that name, made when there is none.
    XmlElement& child(std::string_view child_name);
};

struct WrittenXml {
    std::string text;
    std::vector<record::CellMark> marks;  ///< ascending; the first, at 0, is of no cell
};

/// With its declaration, indented by two spaces, escaped, with a line end at its end.
WrittenXml write_xml(const XmlElement& root);

}  // namespace naskah::forms
