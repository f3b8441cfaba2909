// Where the texts of a markup were written: its marks (origin_marks.hpp), found again from the nodes that were read of it.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "compose/origin_marks.hpp"

namespace naskah::compose {

/// Quick when it is asked in the order of the markup.
class MarkupOrigins {
 public:
    /// Both outlive it.
    MarkupOrigins(const std::string& markup, const std::vector<OriginMark>& marks) : markup_(markup), marks_(marks) {}

    /// Of what stands before the element, or of the element itself where it has a mark.
    document::Origin of_element(const pugi::xml_node& element);
    /// Of the value of an attribute: the first of its parts that isn't the template's own, else the template's. Without it: of the element.
    document::Origin of_attribute(const pugi::xml_node& element, std::string_view name);

    /// Calls `use(std::string_view, document::Origin)` for each part of a text that was written in one place.
    template <class Use>
    void for_each_part(const pugi::xml_node& text, Use use) {
        const std::string_view whole = text.value();
        const std::size_t begin = offset_of(text);
        std::size_t mark = mark_before(begin);
        document::Origin origin = mark == 0 ? document::Origin{} : marks_[mark - 1].origin;
        if (mark == marks_.size() || marks_[mark].begin >= end_of(text, begin)) return use(whole, origin);
        const std::vector<std::size_t> ends = ends_of_parts(text, begin, mark);
        std::size_t from = 0;
        for (const std::size_t end : ends) {
            use(whole.substr(from, end - from), origin);
            origin = marks_[mark++].origin;
            from = end;
        }
        use(whole.substr(from), origin);
    }

 private:
    static std::size_t offset_of(const pugi::xml_node& node);
    /// Where a text that begins there ends in the markup.
    std::size_t end_of(const pugi::xml_node& text, std::size_t begin) const;
    /// How many marks stand at an offset or before it.
    std::size_t mark_before(std::size_t offset);
    /// Of the marks from one on that stand inside a text: how much of it, as it was read, stands before each.
    std::vector<std::size_t> ends_of_parts(const pugi::xml_node& text, std::size_t begin, std::size_t mark) const;

    const std::string& markup_;
    const std::vector<OriginMark>& marks_;
    std::size_t last_ = 0;  ///< what mark_before answered last
};

}  // namespace naskah::compose
