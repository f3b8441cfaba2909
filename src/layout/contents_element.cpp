#include "layout/contents_element.hpp"

#include <algorithm>

#include "layout/column_element.hpp"
#include "layout/fixed_elements.hpp"
#include "layout/origins.hpp"
#include "layout/text_lines.hpp"
#include "layout/text_measure.hpp"

namespace naskah::layout {

namespace {

using document::larger;

/// As many dots as lead to a number at least.
constexpr std::int64_t least_dots = 3;
/// The widest number that a table of contents usually has.
constexpr const char* usual_number = "xxviii";

class ContentsMaker {
 public:
    ContentsMaker(const document::Contents& contents, Length width, Context& context)
        : contents_(contents), context_(context), width_(width) {
        const document::TextStyle& style = contents.style;
        dot_ = larger(context.metrics.advance(style.face, U'.', style.size).value_or(style.size / 4), Length::of_units(1));
        gap_ = style.size / 3;
        room_ = layout::label_width(usual_number, style, context.metrics);
        if (context.references == nullptr) return;
        for (const document::ContentsEntry& entry : contents.entries)
            room_ = larger(room_, label_room(*context.references, entry.anchor, style, context.metrics));
    }

    /// What stands to the right of every title.
    Length beside() const { return gap_ + dot_ * least_dots + gap_ + room_; }
    Length left_of(const document::ContentsEntry& entry) const {
        return contents_.indent * static_cast<std::int64_t>(std::max(entry.level, 1) - 1);
    }

    std::unique_ptr<Element> make(const document::ContentsEntry& entry, Length before, Length after) {
        const Length left = left_of(entry);
        const MeasuredText text = measure_text(entry.title, contents_.line_height, context_);
        const LineShape shape{document::Alignment::left, left + contents_.hanging, -contents_.hanging,
                              width_ - left - contents_.hanging - beside(), false};
        TextLines lines = lay_out_lines(text, shape, context_);
        std::vector<Item> items;
        Length y, baseline;
        for (const TextLine& line : lines.lines) {
            for (std::uint32_t i = line.first_item; i < line.end_item; ++i) {
                items.push_back(std::move(lines.items[i]));
                move(items.back(), {}, y);
            }
            baseline = y + line.baseline;
            y += line.height;
        }
        add_leader(items, left, baseline);
        add_number(items, entry, baseline);
        items.emplace_back(InnerLink{{left, {}}, width_ - left, y, entry.anchor, 0, {}});
        return make_fixed(std::move(items), {"baris daftar isi", origin_of(entry.title)}, y, before, after);
    }

 private:
    /// Dots end at the same place in all entries, so that they stand below each other.
    void add_leader(std::vector<Item>& items, Length left, Length baseline) const {
        Length begin = left;
        for (const Item& item : items)
            if (const auto* run = std::get_if<GlyphRun>(&item); run && run->origin.y == baseline)
                begin = larger(begin, run->origin.x + run->width);
        const Length end = width_ - room_ - gap_;
        const std::int64_t dots = (end - begin - gap_).units() / dot_.units();
        if (dots <= 0) return;
        const document::TextStyle& style = contents_.style;
        GlyphRun run;
        run.width = dot_ * dots;
        run.origin = {end - run.width, baseline};
        run.text.assign(static_cast<std::size_t>(dots), '.');
        run.face = style.face;
        run.size = style.size;
        run.color = style.color;
        items.emplace_back(std::move(run));
    }

    void add_number(std::vector<Item>& items, const document::ContentsEntry& entry, Length baseline) const {
        PageSlot slot{{width_ - room_, baseline}, room_, true, nullptr};
        slot.number = std::make_shared<const PageSlot::Number>(PageSlot::Number{entry.anchor, {}, contents_.style, {}, {}});
        items.emplace_back(std::move(slot));
    }

    const document::Contents& contents_;
    Context& context_;
    Length width_, dot_, gap_, room_;
};

}  // namespace

std::unique_ptr<Element> make_contents(const document::Contents& contents, Length width, Context& context) {
    ContentsMaker maker(contents, width, context);
    std::vector<ColumnEntry> entries;
    entries.reserve(contents.entries.size());
    for (const document::ContentsEntry& entry : contents.entries) {
        const bool last = entries.size() + 1 == contents.entries.size();
        const Length before = entries.empty() ? contents.space_before : Length{};
        entries.push_back({maker.make(entry, before, last ? contents.space_after : contents.space), false, false});
    }
    return std::make_unique<ColumnElement>(std::move(entries));
}

ContentWidth measure_contents(const document::Contents& contents, Context& context) {
    const ContentsMaker maker(contents, {}, context);
    ContentWidth width;
    for (const document::ContentsEntry& entry : contents.entries) {
        const MeasuredText text = measure_text(entry.title, contents.line_height, context);
        const Length most = text.width(0, static_cast<std::uint32_t>(text.text.size()));
        width.most = larger(width.most, maker.left_of(entry) + most + maker.beside());
    }
    width.least = width.most / 2;
    return width;
}

}  // namespace naskah::layout
