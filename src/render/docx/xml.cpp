#include "render/docx/xml.hpp"

namespace naskah::docx {

void append_value(std::string& out, std::string_view name, std::string_view value) {
    out.append("<").append(name);
    append_attribute(out, "w:val", value);
    out += "/>";
}

void append_value(std::string& out, std::string_view name, std::int64_t value) {
    out.append("<").append(name);
    append_attribute(out, "w:val", value);
    out += "/>";
}

void append_switch(std::string& out, std::string_view name, bool on) {
    out.append("<").append(name).append(on ? "/>" : " w:val=\"0\"/>");
}

void append_text_element(std::string& out, std::string_view name, std::string_view text) {
    if (text.empty()) return;
    out.append("<").append(name).append(">");
    append_escaped(out, text);
    const std::string_view closing = name.substr(0, name.find(' '));
    out.append("</").append(closing).append(">");
}

}  // namespace naskah::docx
