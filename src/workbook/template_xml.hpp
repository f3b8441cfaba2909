// Reads attributes of a template's elements strictly: what is misspelt, missing or out of range is an error N040 at its place.
#pragma once

#include <optional>
#include <pugixml.hpp>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "input/xml_document.hpp"
#include "workbook/template.hpp"

namespace naskah::workbook {

using Names = std::vector<std::string_view>;

/// Letters, digits and hyphens, beginning with a letter.
bool is_name(std::string_view name);

class TemplateXml {
 public:
    TemplateXml(const input::XmlDocument& document, record::Diagnostics& diagnostics)
        : document_(document), diagnostics_(diagnostics), errors_before_(diagnostics.errors()) {}

    bool found_errors() const { return diagnostics_.errors() > errors_before_; }
    void error(std::string message, record::Spot spot, std::string hint = {});
    /// An unknown word, with the nearest of the known ones, or all of them, as the hint.
    void unknown_word(const std::string& message, std::string_view word, const Names& known, record::Spot spot);

    record::Spot spot(pugi::xml_node element) const { return document_.spot(element); }
    record::Spot spot(pugi::xml_node element, const char* attribute) const;

    /// The element children, all of them of these names: others are told, and text beside them.
    std::vector<pugi::xml_node> children(pugi::xml_node parent, const Names& known);
    /// Tells attributes that are not known here, and needed ones that are missing.
    void check_attributes(pugi::xml_node element, const Names& known, const Names& needed = {});

    std::string text(pugi::xml_node element, const char* attribute) const { return element.attribute(attribute).value(); }
    /// Text that is printed as it is: "{…}" in it would be a place that nobody fills in, and is an error.
    std::string plain_text(pugi::xml_node element, const char* attribute);
    /// Plain text of at most so many characters.
    std::string short_text(pugi::xml_node element, const char* attribute, std::size_t most);
    Pattern pattern(pugi::xml_node element, const char* attribute);
    /// The element's own text, white space collapsed.
    Pattern content(pugi::xml_node element);
    /// A name of elements, attributes, columns or tables; empty when the attribute is absent.
    std::string name(pugi::xml_node element, const char* attribute);
    /// Names with "." between them.
    std::string path(pugi::xml_node element, const char* attribute, char separator);
    bool yes(pugi::xml_node element, const char* attribute);
    std::optional<double> number(pugi::xml_node element, const char* attribute);
    int whole(pugi::xml_node element, const char* attribute, int otherwise, int least, int most);
    std::optional<std::uint32_t> color(pugi::xml_node element, const char* attribute);

    template <typename Word>
    Word word(pugi::xml_node element, const char* attribute, std::span<const std::pair<std::string_view, Word>> words, Word otherwise) {
        const pugi::xml_attribute found = element.attribute(attribute);
        if (!found) return otherwise;
        Names known;
        for (const auto& [text, meaning] : words) {
            if (text == found.value()) return meaning;
            known.push_back(text);
        }
        unknown_word("atribut " + std::string(attribute) + " \"" + found.value() + "\" tidak dikenal", found.value(), known,
                     spot(element, attribute));
        return otherwise;
    }

 private:
    const input::XmlDocument& document_;
    record::Diagnostics& diagnostics_;
    std::size_t errors_before_;
};

}  // namespace naskah::workbook
