#include "forms/input_xml.hpp"

#include <algorithm>

#include "text/xml_escaping.hpp"

namespace naskah::forms {

namespace {

class Writer {
 public:
    WrittenXml write(const XmlElement& root) {
        result_.marks.push_back({0, {}, {}});
        result_.text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        add(root, 0);
        return std::move(result_);
    }

 private:
    void mark(const std::optional<CellPlace>& place) {
        if (place) result_.marks.push_back({result_.text.size(), place->sheet, workbook::cell_name(place->position)});
    }

    void add(const XmlElement& element, std::size_t level) {
        std::string& out = result_.text;
        out.append(2 * level, ' ');
        mark(element.place);
        out += "<" + element.name;
        for (const XmlElement::Attribute& attribute : element.attributes) {
            out += ' ';
            mark(attribute.place);
            out += attribute.name + "=\"";
            text::append_xml(out, attribute.value);
            out += '"';
            if (attribute.place) mark(element.place);
        }
        if (element.children.empty() && element.text.empty()) {
            out += "/>\n";
            return;
        }
        out += '>';
        if (element.is_markup)
            out += element.text;
        else
            text::append_xml(out, element.text);
        if (!element.children.empty()) {
            out += '\n';
            for (const XmlElement& child : element.children) add(child, level + 1);
            out.append(2 * level, ' ');
        }
        out += "</" + element.name + ">\n";
    }

    WrittenXml result_;
};

}  // namespace

XmlElement& XmlElement::child(std::string_view child_name) {
    const auto found = std::find_if(children.rbegin(), children.rend(), [&](const XmlElement& one) { return one.name == child_name; });
    if (found != children.rend()) return *found;
    children.emplace_back();
    children.back().name = child_name;
    return children.back();
}

WrittenXml write_xml(const XmlElement& root) {
    return Writer().write(root);
}

}  // namespace naskah::forms
