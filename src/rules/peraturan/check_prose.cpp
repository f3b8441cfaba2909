#include "rules/peraturan/check_prose.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include "record/input.hpp"
#include "rules/peraturan/markup.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

namespace naskah::rules::peraturan {

namespace {

constexpr std::array<std::pair<std::string_view, char>, 5> named_entities = {
    {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}}};

/// What "&name;" stands for; empty when it is no entity.
std::string decoded(std::string_view name) {
    for (const auto& [known, character] : named_entities) {
        if (name == known) return std::string(1, character);
    }
    if (!name.starts_with('#')) return {};
    name.remove_prefix(1);
    const bool hexadecimal = name.starts_with('x');
    if (hexadecimal) name.remove_prefix(1);
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number, hexadecimal ? 16 : 10);
    if (error != std::errc() || end != name.data() + name.size()) return {};
    std::string result;
    text::append_utf8(result, static_cast<char32_t>(number));
    return result;
}

/// The offset behind the tag that begins at `at`; a ">" inside an attribute doesn't end it.
std::size_t tag_end(std::string_view text, std::size_t at) {
    char quote = 0;
    for (; at < text.size(); ++at) {
        const char character = text[at];
        if (quote != 0) {
            if (character == quote) quote = 0;
        } else if (character == '"' || character == '\'') {
            quote = character;
        } else if (character == '>') {
            return at + 1;
        }
    }
    return text.size();
}

bool is_tag(std::string_view text, std::size_t at, std::string_view name) {
    const std::string_view rest = text.substr(at + 1);
    return rest.starts_with(name) && rest.size() > name.size() && (text::is_blank(rest[name.size()]) || rest[name.size()] == '/');
}

class MarkupReader {
 public:
    explicit MarkupReader(std::string_view markup) : markup_(markup) {}

    ProseText read() {
        while (at_ < markup_.size()) {
            if (markup_[at_] == '<')
                read_tag();
            else if (markup_[at_] == '&')
                read_entity();
            else
                read_character();
        }
        while (!prose_.text.empty() && prose_.text.back() == ' ') prose_.text.pop_back();
        return std::move(prose_);
    }

 private:
    void read_character() {
        if (text::is_blank(markup_[at_])) {
            add_space();
            ++at_;
        } else if (markup_.substr(at_).starts_with(no_break_space)) {
            add_space();
            at_ += no_break_space.size();
        } else {
            prose_.text += markup_[at_++];
        }
    }

    void add_space() {
        if (!prose_.text.empty() && prose_.text.back() != ' ') prose_.text += ' ';
    }

    void read_entity() {
        const std::size_t end = std::min(markup_.find(';', at_), markup_.size() - 1);
        prose_.text += decoded(markup_.substr(at_ + 1, end - at_ - 1));
        at_ = end + 1;
    }

    void read_tag() {
        const std::size_t end = tag_end(markup_, at_);
        const std::string_view tag = markup_.substr(at_, end - at_);
        if (is_tag(markup_, at_, "rujuk")) {
            prose_.references.push_back({prose_.text.size(), attribute(tag, " ke=\""), attribute(tag, " sampai=\"")});
            prose_.text += ProseText::mark;
        } else if (tag == "<br/>") {
            add_space();
        } else if (tag == "<angka>") {
            prose_.numbers.push_back({prose_.text.size(), prose_.text.size()});
        } else if (tag == "</angka>" && !prose_.numbers.empty()) {
            prose_.numbers.back().end = prose_.text.size();
        } else if (tag == "<i>" && prose_.text.empty()) {
            prose_.starts_italic = true;
        }
        at_ = end;
    }

    /// Keys are codes: no entities in them.
    static std::string attribute(std::string_view tag, std::string_view opening) {
        const std::size_t at = tag.find(opening);
        if (at == std::string_view::npos) return {};
        const std::size_t begin = at + opening.size();
        return std::string(tag.substr(begin, tag.find('"', begin) - begin));
    }

    std::string_view markup_;
    std::size_t at_ = 0;
    ProseText prose_;
};

/// Walks over a text in the source as the reader of the input did. Only what is no white space is counted, since the reader collapses that.
class SourceWalk {
 public:
    SourceWalk(std::string_view source, std::size_t at) : source_(source), at_(at) {
        constexpr std::string_view opening = "<![CDATA[";
        std::size_t before = at;
        while (before > 0 && text::is_blank(source[before - 1])) --before;
        in_cdata_ = source.substr(0, before).ends_with(opening);
    }

    /// The offset of the byte with this number, counted from 0.
    std::size_t find(std::size_t number) {
        while (at_ < source_.size()) {
            const std::size_t begin = at_;
            const std::size_t bytes = next();
            if (number < bytes) return begin + (bytes == at_ - begin ? number : 0);
            number -= bytes;
        }
        return at_;
    }

 private:
    /// Moves on; how many bytes of text it was.
    std::size_t next() {
        if (in_cdata_ && source_.substr(at_).starts_with("]]>")) {
            in_cdata_ = false;
            at_ += 3;
            return 0;
        }
        if (!in_cdata_ && source_[at_] == '<') return next_tag();
        if (!in_cdata_ && source_[at_] == '&') return next_entity();
        if (source_.substr(at_).starts_with(no_break_space)) {
            at_ += no_break_space.size();
            return 0;
        }
        return text::is_blank(source_[at_++]) ? 0 : 1;
    }

    std::size_t next_tag() {
        const std::string_view rest = source_.substr(at_);
        constexpr std::string_view cdata = "<![CDATA[", comment = "<!--";
        if (rest.starts_with(cdata)) {
            in_cdata_ = true;
            at_ += cdata.size();
            return 0;
        }
        if (rest.starts_with(comment)) {
            const std::size_t end = source_.find("-->", at_ + comment.size());
            at_ = end == std::string_view::npos ? source_.size() : end + 3;
            return 0;
        }
        const bool reference = is_tag(source_, at_, "rujuk");
        at_ = tag_end(source_, at_);
        return reference ? 1 : 0;
    }

    std::size_t next_entity() {
        const std::size_t end = std::min(source_.find(';', at_), source_.size() - 1);
        const std::string text = decoded(source_.substr(at_ + 1, end - at_ - 1));
        at_ = end + 1;
        return text == no_break_space || (text.size() == 1 && text::is_blank(text.front())) ? 0 : text.size();
    }

    std::string_view source_;
    std::size_t at_;
    bool in_cdata_ = false;
};

}  // namespace

bool ProseText::in_number(std::size_t at) const {
    return std::any_of(numbers.begin(), numbers.end(), [&](const Range& range) { return at >= range.begin && at < range.end; });
}

ProseText prose_text(const record::Value& value) {
    if (const auto* prose = std::get_if<record::Prose>(&value.data)) return MarkupReader(prose->markup).read();
    ProseText result;
    if (const auto* text = std::get_if<record::Text>(&value.data)) result.text = text->text;
    return result;
}

record::Spot place_of(const record::Input& input, const record::Value& value, const ProseText& prose, std::size_t at) {
    if (!input.source || value.spot.offset == record::Spot::unknown || input.source->from_workbook()) return value.spot;
    const std::string_view before = std::string_view(prose.text).substr(0, at);
    const auto number = static_cast<std::size_t>(std::count_if(before.begin(), before.end(), [](char c) { return c != ' '; }));
    return {SourceWalk(input.source->text(), value.spot.offset).find(number)};
}

std::string_view token_at(std::string_view text, std::size_t at) {
    return at >= text.size() ? std::string_view() : text.substr(at, text.find(' ', at) - at);
}

}  // namespace naskah::rules::peraturan
