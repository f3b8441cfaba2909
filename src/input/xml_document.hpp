// An XML file, parsed, with the place of everything in it.
#pragma once

#include <memory>
#include <optional>
#include <pugixml.hpp>
#include <string>

#include "input/limits.hpp"
#include "record/diagnostic.hpp"
#include "record/source_text.hpp"
#include "record/value.hpp"

namespace naskah::input {

class XmlDocument {
 public:
    /// Nothing, with all that is wrong told, when the bytes are not UTF-8, not well-formed, or refused (xml_scan.hpp). A document may come
    /// together with errors: so that what is wrong beside them can be told as well. It is then faulty.
    /// `marks`: of a text that was made from a workbook, the cells that it comes from.
    static std::optional<XmlDocument> parse(std::string bytes, const std::string& file, const Limits& limits,
                                            record::Diagnostics& diagnostics, std::vector<record::CellMark> marks = {});

    bool faulty() const { return faulty_; }
    pugi::xml_node root() const { return document_->document_element(); }
    const std::shared_ptr<const record::SourceText>& source() const { return source_; }

    /// Of an element: its "<"; of an attribute: its name.
    record::Spot spot(pugi::xml_node element) const;
    record::Spot spot(pugi::xml_attribute attribute) const;
    /// Where a text or an attribute's value begins, behind leading white space.
    record::Spot value_spot(pugi::xml_node text) const;
    record::Spot value_spot(pugi::xml_attribute attribute) const;

 private:
    XmlDocument() = default;
    record::Spot of_pointer(const char* position, bool skip_white_space) const;

    std::shared_ptr<const record::SourceText> source_;
    std::unique_ptr<std::string> buffer_;  ///< parsed in place: names and values point into it, at their offsets in the source
    std::unique_ptr<pugi::xml_document> document_;
    bool faulty_ = false;
};

}  // namespace naskah::input
