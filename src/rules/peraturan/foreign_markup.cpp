#include "rules/peraturan/foreign_markup.hpp"

#include <algorithm>

namespace naskah::rules::peraturan {

std::string marked(const bahasa::ForeignWords& foreign_words, std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text[at] == '&' ? std::min(text.find(';', at), text.size() - 1) + 1 : bahasa::end_of_word_at(text, at);
        if (end == at) {
            result += text[at++];
            continue;
        }
        const std::size_t foreign = text[at] == '&' ? 0 : foreign_words.length_at(text, at, end);
        if (foreign > 0) {
            result += "<i>";
            result += text.substr(at, foreign);
            result += "</i>";
            at += foreign;
        } else {
            result += text.substr(at, end - at);
            at = end;
        }
    }
    return result;
}

}  // namespace naskah::rules::peraturan
