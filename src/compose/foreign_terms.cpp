#include "compose/foreign_terms.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>
#include <utility>
#include <vector>

namespace naskah::compose {

namespace {

/// Bytes of a text that are foreign, or not.
struct Part {
    std::size_t begin = 0, end = 0;
    bool foreign = false;
};

/// None where nothing is foreign.
std::vector<Part> parts_of(std::string_view text, const bahasa::ForeignWords& foreign) {
    std::vector<Part> parts;
    std::size_t plain = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = bahasa::end_of_word_at(text, at);
        if (end == at) {
            ++at;
            continue;
        }
        const std::size_t length = foreign.length_at(text, at, end);
        if (length > 0) {
            if (plain < at) parts.push_back({plain, at, false});
            parts.push_back({at, at + length, true});
            plain = at + length;
        }
        at = length > 0 ? at + length : end;
    }
    if (!parts.empty() && plain < text.size()) parts.push_back({plain, text.size(), false});
    return parts;
}

document::TextRun part_of(const document::TextRun& run, const Part& part) {
    document::TextRun made = run;
    made.text = run.text.substr(part.begin, part.end - part.begin);
    made.style.face.italic = part.foreign;
    made.origins = document::Origins(run.origins.at(part.begin));
    for (const document::Origins::Stretch& further : run.origins.further())
        if (further.begin > part.begin && further.begin < part.end) made.origins.add(further.begin - part.begin, further.origin);
    return made;
}

class Setter {
 public:
    explicit Setter(const bahasa::ForeignWords& foreign) : foreign_(foreign) {}

    void walk(document::Blocks& blocks) {
        for (document::Block& block : blocks) std::visit(*this, block.value);
    }
    void operator()(document::Paragraph& paragraph) { set(paragraph.content); }
    void operator()(document::List& list) {
        for (document::ListItem& item : list.items) walk(item.content);
    }
    void operator()(document::LabelRows& rows) {
        for (document::LabelRow& row : rows.rows) {
            set(row.label);
            walk(row.content);
        }
    }
    void operator()(document::Table& table) {
        for (auto* group : {&table.header, &table.body})
            for (document::Row& row : *group)
                for (document::Cell& cell : row.cells) walk(cell.content);
    }
    void operator()(document::SignatureGrid& grid) {
        for (auto& cell : grid.cells) {
            if (!cell) continue;
            walk(cell->head);
            walk(cell->foot);
        }
    }
    void operator()(document::KeepTogether& kept) { walk(kept.content); }
    void operator()(document::Contents& contents) {
        for (document::ContentsEntry& entry : contents.entries) set(entry.title);
    }
    template <class Other>
    void operator()(Other&) {}

 private:
    void set(document::Inlines& inlines) {
        const auto has_none = [&](const document::Inline& piece) { return parts_in(piece).empty(); };
        const auto first = std::find_if_not(inlines.begin(), inlines.end(), has_none);
        if (first == inlines.end()) return;
        document::Inlines result(std::make_move_iterator(inlines.begin()), std::make_move_iterator(first));
        for (auto piece = first; piece != inlines.end(); ++piece) {
            const std::vector<Part> parts = parts_in(*piece);
            if (parts.empty()) result.push_back(std::move(*piece));
            for (const Part& part : parts) result.emplace_back(part_of(std::get<document::TextRun>(*piece), part));
        }
        inlines = std::move(result);
    }
    std::vector<Part> parts_in(const document::Inline& piece) const {
        const auto* run = std::get_if<document::TextRun>(&piece);
        if (run == nullptr || run->style.face.italic || !run->link.empty()) return {};
        return parts_of(run->text, foreign_);
    }

    const bahasa::ForeignWords& foreign_;
};

}  // namespace

void set_foreign_terms_in_italics(document::Document& document, const bahasa::ForeignWords& foreign) {
    Setter setter(foreign);
    for (document::Section& section : document.sections) setter.walk(section.content);
}

}  // namespace naskah::compose
