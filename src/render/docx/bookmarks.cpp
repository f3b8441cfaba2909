#include "render/docx/bookmarks.hpp"

#include "render/docx/xml.hpp"
#include "text/ascii.hpp"

namespace naskah::docx {

namespace {

constexpr std::size_t longest = 40;
constexpr std::string_view prefix = "_Ref_";

std::string with_plain_letters(std::string_view anchor) {
    std::string name(prefix);
    for (const char letter : anchor) name += text::is_letter_or_digit(letter) ? letter : '_';
    return name;
}

}  // namespace

const std::string& Bookmarks::name(const std::string& anchor) {
    std::string& name = names_[anchor];
    if (!name.empty()) return name;
    const std::string wanted = with_plain_letters(anchor);
    name = wanted.substr(0, longest);
    for (int copy = 2; !taken_.insert(text::lower_case(name)).second; ++copy) {
        const std::string suffix = "_" + std::to_string(copy);
        name = wanted.substr(0, longest - suffix.size()) + suffix;
    }
    return name;
}

std::string bookmark_start(int id, std::string_view name) {
    std::string mark = "<w:bookmarkStart";
    append_attribute(mark, "w:id", id);
    append_attribute(mark, "w:name", name);
    return mark + "/>";
}

std::string bookmark_end(int id) {
    std::string mark = "<w:bookmarkEnd";
    append_attribute(mark, "w:id", id);
    return mark + "/>";
}

}  // namespace naskah::docx
