#include "layout/table/flow_text.hpp"

#include "layout/text_measure.hpp"

namespace naskah::layout::table {

namespace {

using document::larger;

std::vector<std::string> words_in(const std::string& text) {
    std::vector<std::string> words(1);
    for (const char character : text) {
        if (character != ' ') {
            words.back() += character;
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

Length measured_width(std::string_view text, const document::TextStyle& style, document::Origin origin, Context context) {
    const document::TextRun run{std::string(text), style, {}, {}, false, document::Origins(origin)};
    const MeasuredText measured = measure_text({run}, 1.0, context);
    return measured.width(0, static_cast<std::uint32_t>(measured.text.size()));
}

}  // namespace

Length FlowText::width_of(std::string_view text) const {
    Context quiet = context_;
    quiet.errors = nullptr;
    return measured_width(text, style_, {}, quiet);
}

void FlowText::tell_of(const std::string& text, document::Origin origin) const {
    if (!text.empty()) static_cast<void>(measured_width(text, style_, origin, context_));
}

std::vector<std::string> FlowText::parts_of(const std::string& word) const {
    std::vector<std::string> parts;
    std::size_t begin = 0;
    if (context_.hyphenator != nullptr) {
        for (const std::size_t offset : context_.hyphenator->breaks(word)) {
            parts.push_back(word.substr(begin, offset - begin));
            begin = offset;
        }
    }
    parts.push_back(word.substr(begin));
    return parts;
}

std::vector<std::string> FlowText::divided(const std::string& word, Length room) const {
    std::vector<std::string> lines;
    const std::vector<std::string> parts = parts_of(word);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::string hyphen = i + 1 < parts.size() ? "-" : "";
        if (!lines.empty() && width_of(lines.back() + parts[i] + hyphen) <= room) {
            lines.back() += parts[i];
        } else {
            if (!lines.empty()) lines.back() += "-";
            lines.push_back(parts[i]);
        }
    }
    return lines;
}

std::vector<std::string> FlowText::lines(const std::string& text, Length room) const {
    std::vector<std::string> lines;
    for (const std::string& word : words_in(text)) {
        const std::string longer = lines.empty() ? word : lines.back() + " " + word;
        if (!lines.empty() && width_of(longer) <= room) {
            lines.back() = longer;
        } else {
            lines.push_back(word);
        }
    }
    return lines;
}

std::vector<std::string> FlowText::divided_lines(const std::string& text, Length room) const {
    std::vector<std::string> all;
    for (const std::string& line : lines(text, room)) {
        if (width_of(line) <= room) {
            all.push_back(line);
        } else {
            for (std::string& part : divided(line, room)) all.push_back(std::move(part));
        }
    }
    return all;
}

Length FlowText::longest_word(const std::string& text) const {
    Length longest;
    for (const std::string& word : words_in(text)) longest = larger(longest, width_of(word));
    return longest;
}

Length FlowText::longest_part(const std::string& text) const {
    Length longest;
    for (const std::string& word : words_in(text)) {
        const std::vector<std::string> parts = parts_of(word);
        for (std::size_t i = 0; i < parts.size(); ++i)
            longest = larger(longest, width_of(i + 1 < parts.size() ? parts[i] + "-" : parts[i]));
    }
    return longest;
}

flowchart::Size FlowText::size_of(const std::vector<std::string>& lines) const {
    if (lines.empty()) return {};
    const LineMetrics line = context_.metrics.line(style_.face, style_.size);
    flowchart::Size size;
    for (const std::string& words : lines) size.width = larger(size.width, width_of(words));
    size.height = line_height() * static_cast<std::int64_t>(lines.size()) - line.line_gap;
    return size;
}

Length FlowText::line_height() const {
    const LineMetrics line = context_.metrics.line(style_.face, style_.size);
    return line.ascent + line.descent + line.line_gap;
}

}  // namespace naskah::layout::table
