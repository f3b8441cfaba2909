#include "workbook/template_xml.hpp"

#include <algorithm>
#include <cctype>
#include <cstring>

#include "input/field_value.hpp"
#include "record/decimal.hpp"
#include "record/diagnostic_codes.hpp"
#include "record/input.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"
#include "workbook/content.hpp"
#include "workbook/patterns.hpp"

namespace naskah::workbook {

namespace {

bool contains(const Names& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::string element_name(pugi::xml_node element) {
    return "<" + std::string(element.name()) + ">";
}

}  // namespace

bool is_name(std::string_view name) {
    const auto allowed = [](char c) { return text::is_letter_or_digit(c) || c == '-'; };
    return !name.empty() && std::all_of(name.begin(), name.end(), allowed) && (name.front() < '0' || name.front() > '9') &&
           name.front() != '-';
}

void TemplateXml::error(std::string message, record::Spot spot, std::string hint) {
    diagnostics_.add(record::diagnose(*document_.source(), record::Severity::error, record::code::faulty_kind, std::move(message), spot,
                                      std::move(hint)));
}

void TemplateXml::unknown_word(const std::string& message, std::string_view word, const Names& known, record::Spot spot) {
    const std::string nearest = record::nearest_name(word, {known.begin(), known.end()});
    std::string all;
    for (const std::string_view one : known) all += (all.empty() ? "yang ada: " : ", ") + std::string(one);
    error(message, spot, nearest.empty() ? all : "maksud Anda " + nearest + "?");
}

record::Spot TemplateXml::spot(pugi::xml_node element, const char* attribute) const {
    const pugi::xml_attribute found = element.attribute(attribute);
    return found ? document_.value_spot(found) : document_.spot(element);
}

std::vector<pugi::xml_node> TemplateXml::children(pugi::xml_node parent, const Names& known) {
    std::vector<pugi::xml_node> elements;
    for (const pugi::xml_node child : parent.children()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
            if (!text::collapse_spaces(child.value()).empty())
                error("teks tidak dapat ditulis langsung di " + element_name(parent), document_.value_spot(child));
        }
        if (child.type() != pugi::node_element) continue;
        if (contains(known, child.name())) {
            elements.push_back(child);
            continue;
        }
        const std::string nearest = record::nearest_name(child.name(), {known.begin(), known.end()});
        error(element_name(child) + " tidak dikenal di " + element_name(parent), document_.spot(child),
              nearest.empty() ? "" : "maksud Anda <" + nearest + ">?");
    }
    return elements;
}

void TemplateXml::check_attributes(pugi::xml_node element, const Names& known, const Names& needed) {
    for (const pugi::xml_attribute attribute : element.attributes()) {
        if (contains(known, attribute.name())) continue;
        const std::string nearest = record::nearest_name(attribute.name(), {known.begin(), known.end()});
        error("atribut " + std::string(attribute.name()) + " tidak dikenal di " + element_name(element), document_.spot(attribute),
              nearest.empty() ? "" : "maksud Anda " + nearest + "?");
    }
    for (const std::string_view attribute : needed) {
        if (!element.attribute(std::string(attribute).c_str()))
            error(element_name(element) + " memerlukan atribut " + std::string(attribute), document_.spot(element));
    }
}

std::string TemplateXml::plain_text(pugi::xml_node element, const char* attribute) {
    std::string result = text(element, attribute);
    if (result.find('{') != std::string::npos)
        error("atribut " + std::string(attribute) + " tidak dapat memuat {…}: isinya dicetak apa adanya", spot(element, attribute));
    return result;
}

std::string TemplateXml::short_text(pugi::xml_node element, const char* attribute, std::size_t most) {
    std::string result = plain_text(element, attribute);
    const std::size_t length = text::count_characters(result);
    if (length > most) {
        error("atribut " + std::string(attribute) + " paling panjang " + std::to_string(most) + " karakter, ini " + std::to_string(length),
              spot(element, attribute));
    }
    return result;
}

Pattern TemplateXml::pattern(pugi::xml_node element, const char* attribute) {
    const pugi::xml_attribute found = element.attribute(attribute);
    if (!found) return {};
    Pattern result{found.value(), document_.value_spot(found)};
    if (std::optional<std::string> problem = pattern_problem(result.text)) error(std::move(*problem), result.spot);
    return result;
}

Pattern TemplateXml::content(pugi::xml_node element) {
    Pattern result{{}, document_.spot(element)};
    std::string written;
    for (const pugi::xml_node child : element.children()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
            if (written.empty()) result.spot = document_.value_spot(child);
            written += child.value();
        }
        if (child.type() == pugi::node_element)
            error(element_name(child) + " tidak dikenal di " + element_name(element), document_.spot(child));
    }
    result.text = text::collapse_spaces(written);
    if (std::optional<std::string> problem = pattern_problem(result.text)) error(std::move(*problem), result.spot);
    return result;
}

std::string TemplateXml::name(pugi::xml_node element, const char* attribute) {
    const pugi::xml_attribute found = element.attribute(attribute);
    if (found && !is_name(found.value())) {
        error("atribut " + std::string(attribute) + " \"" + found.value() + "\" bukan nama: huruf, angka, dan tanda hubung, diawali huruf",
              spot(element, attribute));
    }
    return found.value();
}

std::string TemplateXml::path(pugi::xml_node element, const char* attribute, char separator) {
    const pugi::xml_attribute found = element.attribute(attribute);
    if (!found) return {};
    std::string_view rest = found.value();
    for (;;) {
        const std::size_t end = rest.find(separator);
        if (!is_name(rest.substr(0, end))) {
            error("atribut " + std::string(attribute) + " \"" + found.value() + "\" bukan nama, atau nama-nama dengan \"" + separator +
                      "\" di antaranya",
                  spot(element, attribute));
            break;
        }
        if (end == std::string_view::npos) break;
        rest.remove_prefix(end + 1);
    }
    return found.value();
}

bool TemplateXml::yes(pugi::xml_node element, const char* attribute) {
    const pugi::xml_attribute found = element.attribute(attribute);
    const std::string_view word = found.value();
    if (found && word != "ya" && word != "tidak")
        error("atribut " + std::string(attribute) + " bernilai ya atau tidak", spot(element, attribute));
    return word == "ya";
}

std::optional<double> TemplateXml::number(pugi::xml_node element, const char* attribute) {
    const pugi::xml_attribute found = element.attribute(attribute);
    if (!found) return std::nullopt;
    if (const std::optional<record::Decimal> number = parse_number(found.value())) return record::to_double(*number);
    error("atribut " + std::string(attribute) + " \"" + found.value() + "\" bukan bilangan", spot(element, attribute));
    return std::nullopt;
}

int TemplateXml::whole(pugi::xml_node element, const char* attribute, int otherwise, int least, int most) {
    const pugi::xml_attribute found = element.attribute(attribute);
    if (!found) return otherwise;
    const std::optional<record::Decimal> number = parse_number(found.value());
    if (number && number->places == 0 && number->digits >= least && number->digits <= most) return static_cast<int>(number->digits);
    error("atribut " + std::string(attribute) + " \"" + found.value() + "\" bukan bilangan bulat " + std::to_string(least) +
              " sampai dengan " + std::to_string(most),
          spot(element, attribute));
    return otherwise;
}

std::optional<std::uint32_t> TemplateXml::color(pugi::xml_node element, const char* attribute) {
    const pugi::xml_attribute found = element.attribute(attribute);
    if (!found) return std::nullopt;
    const std::string_view text = found.value();
    const auto hexadecimal = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; };
    if (text.size() == 7 && text.front() == '#' && std::all_of(text.begin() + 1, text.end(), hexadecimal))
        return static_cast<std::uint32_t>(std::stoul(std::string(text.substr(1)), nullptr, 16));
    error("atribut " + std::string(attribute) + " \"" + found.value() + "\" bukan warna", spot(element, attribute),
          "tulis misalnya #2e75b6");
    return std::nullopt;
}

}  // namespace naskah::workbook
