#include "forms/joined_parts.hpp"

#include <algorithm>
#include <map>

#include "forms/diagnostic_codes.hpp"

namespace naskah::forms {

namespace {

constexpr char divider = '\x1F';  ///< between the names of file and sheet: neither has control characters

void set_file(XmlElement& element, const std::string& file) {
    const auto prefix = [&](std::optional<CellPlace>& place) {
        if (place) place->sheet = file + divider + place->sheet;
    };
    prefix(element.place);
    for (XmlElement::Attribute& attribute : element.attributes) prefix(attribute.place);
    for (XmlElement& child : element.children) set_file(child, file);
}

/// What tells a figure of a list from the others: its attributes. Empty: it has none, as rows that people add.
std::string key_of(const XmlElement& item) {
    std::string key;
    for (const XmlElement::Attribute& attribute : item.attributes) key += attribute.name + "=" + attribute.value + divider;
    return key.empty() ? key : item.name + divider + key;
}

bool says_the_same(const XmlElement& one, const XmlElement& other) {
    return one.text == other.text && std::equal(one.children.begin(), one.children.end(), other.children.begin(), other.children.end(),
                                                [](const XmlElement& left, const XmlElement& right) {
                                                    return left.name == right.name && says_the_same(left, right);
                                                });
}

record::Place place_of(const XmlElement& element) {
    record::Place place;
    if (element.place) {
        place.sheet = element.place->sheet;
        place.cell = workbook::cell_name(element.place->position);
    }
    return place_in_part(std::move(place));
}

class Joiner {
 public:
    explicit Joiner(record::Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    void add(XmlElement& whole, XmlElement part) const {
        for (XmlElement& child : part.children) {
            const auto there = std::find_if(whole.children.begin(), whole.children.end(),
                                            [&](const XmlElement& other) { return other.name == child.name; });
            if (there == whole.children.end())
                whole.children.push_back(std::move(child));
            else if (!child.children.empty())
                add_items(*there, std::move(child));
        }
    }

 private:
    void add_items(XmlElement& list, XmlElement part) const {
        std::map<std::string, const XmlElement*> known;
        for (const XmlElement& item : list.children)
            if (std::string key = key_of(item); !key.empty()) known.emplace(std::move(key), &item);
        std::vector<XmlElement> more;
        for (XmlElement& item : part.children) {
            const auto twice = known.find(key_of(item));
            if (twice == known.end()) {
                more.push_back(std::move(item));
            } else if (!says_the_same(*twice->second, item)) {
                const record::Place first = place_of(*twice->second);
                diagnostics_.add(
                    {record::Severity::error,
                     code::parts_differ,
                     item.text.empty() ? "berisi lain daripada di bagian lain"
                                       : "berisi " + item.text + ", di bagian lain " + twice->second->text,
                     place_of(item),
                     {},
                     "bandingkan dengan " + first.file + "!" + first.sheet + "!" + first.cell + ", lalu kosongkan salah satunya"});
            }
        }
        std::move(more.begin(), more.end(), std::back_inserter(list.children));
    }

    record::Diagnostics& diagnostics_;
};

}  // namespace

FilledForm join_parts(std::vector<FormPart> parts, record::Diagnostics& diagnostics) {
    for (FormPart& part : parts) set_file(part.form.root, part.file);
    FilledForm whole = std::move(parts.front().form);
    const std::size_t errors = diagnostics.errors();
    for (std::size_t at = 1; at < parts.size(); ++at) {
        Joiner(diagnostics).add(whole.root, std::move(parts[at].form.root));
        whole.faulty = whole.faulty || parts[at].form.faulty;
    }
    whole.faulty = whole.faulty || diagnostics.errors() > errors;
    WrittenXml written = write_xml(whole.root);
    whole.xml = std::move(written.text);
    whole.marks = std::move(written.marks);
    return whole;
}

record::Place place_in_part(record::Place place) {
    const std::size_t at = place.sheet.find(divider);
    if (at == std::string::npos) return place;
    place.file = place.sheet.substr(0, at);
    place.sheet.erase(0, at + 1);
    return place;
}

}  // namespace naskah::forms
