#include "compose/markup_inlines.hpp"

#include <algorithm>

#include "compose/diagnostic_codes.hpp"

namespace naskah::compose {

using document::Inlines;
using document::LineBreak;
using document::PageCount;
using document::PageNumber;
using document::Script;
using document::TextRun;
using document::TextStyle;

namespace {

constexpr std::array<std::string_view, 11> inline_elements{"b", "i", "u", "sup", "sub", "br", "a", "ref", "span", "page", "pages"};

constexpr std::array<Word<Shown>, 3> shown_words{{{"number", Shown::number}, {"title", Shown::title}, {"page", Shown::page}}};

/// Where text leads: a click on it, or its number.
struct Destination {
    std::string link, reference;
};

/// Gathers runs; knows whether a space would be the second one.
class InlineWriter {
 public:
    /// The number that the text begins with: nothing joins its run.
    void number(std::string_view number, const TextStyle& style) {
        if (number.empty()) return;
        inlines_.push_back(TextRun{std::string(number), style});
        closed_ = inlines_.size();
        after_space_ = false;
    }

    void text(std::string_view text, const TextStyle& style, const Destination& target, document::Origin origin) {
        if (text.empty()) return;
        TextRun* run = open_run(style, target);
        if (run) run->origins.add(run->text.size(), origin);
        std::string fresh;
        append_collapsed(run ? run->text : fresh, text);
        if (!run && !fresh.empty())
            inlines_.push_back(TextRun{std::move(fresh), style, target.link, target.reference, false, document::Origins(origin)});
    }

    void line_break() {
        trim_end();
        inlines_.emplace_back(LineBreak{});
        after_space_ = true;
    }

    void item(document::Inline inline_item) {
        inlines_.push_back(std::move(inline_item));
        after_space_ = false;
    }

    Inlines finish() {
        trim_end();
        return std::move(inlines_);
    }

 private:
    TextRun* last_run() { return inlines_.size() <= closed_ ? nullptr : std::get_if<TextRun>(&inlines_.back()); }

    /// The last run, when the text can go on in it.
    TextRun* open_run(const TextStyle& style, const Destination& target) {
        TextRun* run = last_run();
        return run && run->style == style && run->link == target.link && run->reference == target.reference ? run : nullptr;
    }

    void append_collapsed(std::string& target, std::string_view text) {
        std::size_t position = 0;
        while (position < text.size()) {
            if (is_space(text[position])) {
                if (!after_space_) target += ' ';
                after_space_ = true;
                ++position;
                continue;
            }
            const std::size_t start = position;
            while (position < text.size() && !is_space(text[position])) ++position;
            target.append(text, start, position - start);
            after_space_ = false;
        }
    }

    void trim_end() {
        TextRun* run = last_run();
        if (!run || !run->text.ends_with(' ')) return;
        run->text.pop_back();
        if (run->text.empty()) inlines_.pop_back();
    }

    Inlines inlines_;
    std::size_t closed_ = 0;   ///< so many pieces stay as they are
    bool after_space_ = true;  ///< also at the start and after a line break
};

void read_children(MarkupReader& reader, InlineWriter& writer, const pugi::xml_node& parent, const TextStyle& style,
                   const Destination& target, const MarkupContext& around);

void read_page_variable(MarkupReader& reader, InlineWriter& writer, const pugi::xml_node& node, const TextStyle& style,
                        const MarkupContext& around) {
    const std::string_view name = node.name();
    if (!around.in_furniture) {
        reader.error(node, code::page_outside_furniture, "<" + std::string(name) + "> hanya boleh di dalam <header> dan <footer>");
        return;
    }
    if (name == "page") {
        writer.item(PageNumber{style});
    } else {
        writer.item(PageCount{style});
    }
}

/// Text leads to one place only.
void refuse_second_target(MarkupReader& reader, const pugi::xml_node& node, const Destination& target) {
    const std::string element = node.name();
    const std::string around = target.link.empty() ? "ref" : "a";
    if (target.link.empty() && target.reference.empty()) return;
    reader.error(node, code::wrong_structure,
                 "<" + element + "> tidak boleh berada di dalam <" + around + ">" + (element == around ? " lain" : ""));
}

void read_link(MarkupReader& reader, InlineWriter& writer, const pugi::xml_node& node, const TextStyle& style, const Destination& target,
               const MarkupContext& around) {
    Destination inside;
    {
        Attributes attributes(reader, node);
        inside.link = attributes.required("href");
    }
    refuse_second_target(reader, node, target);
    read_children(reader, writer, node, style, inside, around);
}

void read_reference(MarkupReader& reader, InlineWriter& writer, const pugi::xml_node& node, const TextStyle& style,
                    const Destination& target, const MarkupContext& around) {
    Destination inside;
    Shown shown = Shown::own_text;
    {
        Attributes attributes(reader, node);
        inside.reference = attributes.required("to");
        shown = attributes.word("show", shown_words).value_or(Shown::own_text);
    }
    if (!inside.reference.empty()) reader.refer(node, inside.reference, shown);
    refuse_second_target(reader, node, target);
    if (shown != Shown::own_text) {
        reader.expect_empty(node);
        // What is repeated on every page is laid out before the pages are known, and titles are shown elsewhere too.
        const bool page = shown == Shown::page;
        if (around.in_furniture || (page && around.in_heading)) {
            reader.error(node, code::wrong_structure, "<ref> dengan \"show\" tidak boleh di dalam <header>, <footer>, dan judul");
        } else if (page) {
            writer.item(document::PageReference{std::move(inside.reference), style, reader.origins().of_attribute(node, "to")});
        } else {
            const document::Origins here(reader.origins().of_element(node));
            writer.item(TextRun{{}, style, {}, std::move(inside.reference), shown == Shown::title, here});
        }
        return;
    }
    read_children(reader, writer, node, style, inside, around);
}

void read_span(MarkupReader& reader, InlineWriter& writer, const pugi::xml_node& node, TextStyle style, const Destination& target,
               const MarkupContext& around) {
    {
        Attributes attributes(reader, node);
        attributes.font_into(style);
        attributes.size_into(style);
        attributes.emphasis_into(style);
        attributes.color_into(style);
    }
    read_children(reader, writer, node, style, target, around);
}

/// b, i, u, sup, sub; false for another element.
bool change_style(std::string_view element, TextStyle& style) {
    if (element == "b") {
        style.face.bold = true;
    } else if (element == "i") {
        style.face.italic = true;
    } else if (element == "u") {
        style.underline = true;
    } else if (element == "sup") {
        style.script = Script::superscript;
    } else if (element == "sub") {
        style.script = Script::subscript;
    } else {
        return false;
    }
    return true;
}

void read_element(MarkupReader& reader, InlineWriter& writer, const pugi::xml_node& node, const TextStyle& style, const Destination& target,
                  MarkupContext around) {
    if (!reader.may_enter(node, around)) return;
    ++around.depth;
    const std::string_view name = node.name();
    TextStyle changed = style;
    if (change_style(name, changed)) {
        const Attributes none(reader, node);
        read_children(reader, writer, node, changed, target, around);
    } else if (name == "br") {
        const Attributes none(reader, node);
        reader.expect_empty(node);
        writer.line_break();
    } else if (name == "a") {
        read_link(reader, writer, node, style, target, around);
    } else if (name == "ref") {
        read_reference(reader, writer, node, style, target, around);
    } else if (name == "span") {
        read_span(reader, writer, node, style, target, around);
    } else if (name == "page" || name == "pages") {
        const Attributes none(reader, node);
        reader.expect_empty(node);
        read_page_variable(reader, writer, node, style, around);
    } else {
        reader.unexpected(node, inline_elements);
    }
}

void read_children(MarkupReader& reader, InlineWriter& writer, const pugi::xml_node& parent, const TextStyle& style,
                   const Destination& target, const MarkupContext& around) {
    for (const pugi::xml_node& node : parent.children()) {
        if (node.type() == pugi::node_element) {
            read_element(reader, writer, node, style, target, around);
        } else {
            reader.origins().for_each_part(
                node, [&](std::string_view text, document::Origin origin) { writer.text(text, style, target, origin); });
        }
    }
}

}  // namespace

bool is_inline(std::string_view element) {
    return std::find(inline_elements.begin(), inline_elements.end(), element) != inline_elements.end();
}

bool is_visible_text(const pugi::xml_node& node) {
    if (node.type() == pugi::node_element) return false;
    const std::string_view text = node.value();
    return !std::all_of(text.begin(), text.end(), is_space);
}

Inlines read_inlines(MarkupReader& reader, const pugi::xml_node& parent, const TextStyle& style, const MarkupContext& around,
                     std::string_view number) {
    InlineWriter writer;
    writer.number(number, style);
    read_children(reader, writer, parent, style, {}, around);
    return writer.finish();
}

}  // namespace naskah::compose
