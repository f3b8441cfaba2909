#include "compose/late_texts.hpp"

#include <algorithm>

#include "document/visit.hpp"

namespace naskah::compose {

using namespace document;

namespace {

/// Calls `use` for each paragraph and list item, in the order of the document.
template <class Use>
class Walker {
 public:
    explicit Walker(Use& use) : use_(use) {}

    void walk(Blocks& blocks) {
        for (Block& block : blocks) std::visit(*this, block.value);
    }
    void operator()(Paragraph& paragraph) { use_(paragraph); }
    void operator()(List& list) {
        for (ListItem& item : list.items) {
            use_(item);
            walk(item.content);
        }
    }
    template <class Other>
    void operator()(Other& other) {
        for_each_inner(other, [this](Blocks& inner) { walk(inner); });
    }

 private:
    Use& use_;
};

template <class Use>
void for_each_named(Document& document, Use use) {
    for (Section& section : document.sections) Walker<Use>(use).walk(section.content);
}

/// Text on one line: line breaks are spaces, none at the ends and no two of them.
std::string text_of(const Inlines& inlines, std::size_t from) {
    std::string text;
    for (std::size_t i = from; i < inlines.size(); ++i) {
        const auto* run = std::get_if<TextRun>(&inlines[i]);
        for (const char character : run != nullptr ? run->text : std::string(" ")) {
            if (character == ' ' && (text.empty() || text.back() == ' ')) continue;
            text += character;
        }
    }
    while (text.ends_with(' ')) text.pop_back();
    return text;
}

bool has_number(const Paragraph& paragraph) {
    return (paragraph.number || paragraph.caption) && !paragraph.content.empty();
}

bool is_hidden(const Paragraph& paragraph) {
    return paragraph.bookmark && paragraph.bookmark->empty();
}

struct TargetCollector {
    LateTexts::Targets& targets;

    void operator()(const Paragraph& paragraph) const {
        if (paragraph.anchor.empty()) return;
        LateTexts::NamedAnchor target;
        const bool numbered = has_number(paragraph);
        if (numbered) target.number = std::get<TextRun>(paragraph.content.front()).text;
        if (paragraph.heading_level > 0 || paragraph.caption) target.title = text_of(paragraph.content, numbered ? 1 : 0);
        if (paragraph.bookmark && !paragraph.bookmark->empty()) target.title = *paragraph.bookmark;
        targets.emplace(paragraph.anchor, std::move(target));
    }
    void operator()(const ListItem& item) const {
        if (item.anchor.empty() || !item.counts) return;
        std::string number = text_of(item.label, 0);
        if (number.ends_with('.')) number.pop_back();
        targets.emplace(item.anchor, LateTexts::NamedAnchor{std::move(number), {}});
    }
};

struct ReferenceFiller {
    const LateTexts::Targets& targets;

    void operator()(Paragraph& paragraph) const {
        for (Inline& piece : paragraph.content) {
            auto* run = std::get_if<TextRun>(&piece);
            if (run == nullptr || run->reference.empty() || !run->text.empty()) continue;
            const auto target = targets.find(run->reference);
            if (target != targets.end()) run->text = run->names_title ? target->second.title : target->second.number;
        }
    }
    void operator()(ListItem&) const {}
};

/// The title in the style of the table of contents; slanted and raised letters stay so.
Inlines title_in(const TextStyle& style, const Paragraph& paragraph) {
    if (paragraph.bookmark) {
        TextRun whole{*paragraph.bookmark, style};
        for (const Inline& piece : paragraph.content)
            if (const auto* run = std::get_if<TextRun>(&piece); run && !whole.origins.first().known())
                whole.origins = Origins(run->origins.first());
        return {std::move(whole)};
    }
    Inlines title;
    bool after_space = true;
    for (const Inline& piece : paragraph.content) {
        TextRun part{" ", style};
        if (const auto* run = std::get_if<TextRun>(&piece)) {
            part.text = run->text;
            part.style.face.italic = style.face.italic || run->style.face.italic;
            part.style.script = run->style.script;
            part.origins = document::Origins(run->origins.longest_in(0, run->text.size()).origin);
        }
        if (after_space) part.text.erase(0, part.text.find_first_not_of(' '));
        if (part.text.empty()) continue;
        after_space = part.text.ends_with(' ');
        title.emplace_back(std::move(part));
    }
    if (!title.empty() && after_space) {
        std::string& last = std::get<TextRun>(title.back()).text;
        last.erase(last.find_last_not_of(' ') + 1);
        if (last.empty()) title.pop_back();
    }
    return title;
}

struct EntryCollector {
    Contents& contents;
    int& names;  ///< so many were given

    void operator()(Paragraph& paragraph) const {
        const bool heading = paragraph.heading_level > 0 && paragraph.heading_level <= contents.depth && !is_hidden(paragraph);
        const bool caption = contents.of && paragraph.caption && paragraph.caption->kind == *contents.of;
        if (contents.of ? !caption : !heading) return;
        Inlines title = title_in(contents.style, paragraph);
        if (title.empty()) return;
        // No author can write such a name.
        if (paragraph.anchor.empty()) paragraph.anchor = ":" + std::to_string(++names);
        contents.entries.push_back({contents.of ? 1 : paragraph.heading_level, std::move(title), paragraph.anchor});
    }
    void operator()(ListItem&) const {}
};

}  // namespace

LateTexts::LateTexts(Document& document) : document_(document) {
    for_each_named(document_, TargetCollector{targets_});
}

void LateTexts::fill_references() {
    for_each_named(document_, ReferenceFiller{targets_});
}

std::vector<std::size_t> LateTexts::fill_contents() {
    std::vector<std::size_t> empty;
    std::size_t index = 0;
    int names = 0;
    for (Section& section : document_.sections) {
        for (Block& block : section.content) {
            auto* contents = std::get_if<Contents>(&block.value);
            if (contents == nullptr) continue;
            for_each_named(document_, EntryCollector{*contents, names});
            if (contents->entries.empty()) empty.push_back(index);
            ++index;
        }
    }
    return empty;
}

}  // namespace naskah::compose
