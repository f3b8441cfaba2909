#include "layout/chart_drawings.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "layout/element.hpp"
#include "layout/text_measure.hpp"

namespace naskah::layout {

namespace {

using document::Block;
using document::Blocks;
using document::ChartPlace;

constexpr Length text_size = Length::of_points(8), title_size = Length::of_points(9);
constexpr Length usual_height = Length::of_millimetres(75);
constexpr Length beside_chart = Length::of_millimetres(25);  ///< of a page's height, for a heading and a caption

bool holds_chart(const Blocks& blocks) {
    return std::any_of(blocks.begin(), blocks.end(), [](const Block& block) {
        const auto* kept = std::get_if<document::KeepTogether>(&block.value);
        return std::holds_alternative<ChartPlace>(block.value) || (kept != nullptr && holds_chart(kept->content));
    });
}

class ChartDrawer {
 public:
    ChartDrawer(const ChartSource& source, const Metrics& metrics) : source_(source), context_{metrics, nullptr, nullptr, nullptr} {}

    void draw_in(document::Section& section) {
        const document::PageFormat& page = section.format;
        width_ = page.width - page.margin_left - page.margin_right;
        height_ = page.height - page.margin_top - page.margin_bottom - beside_chart;
        draw_in(section.content);
    }

 private:
    void draw_in(Blocks& blocks) {
        if (!holds_chart(blocks)) return;
        Blocks drawn;
        for (Block& block : blocks) {
            if (auto* place = std::get_if<ChartPlace>(&block.value)) {
                append(drawings(*place), drawn);
                continue;
            }
            if (auto* kept = std::get_if<document::KeepTogether>(&block.value)) {
                draw_in(kept->content);
                free_first_drawings(*kept, drawn);
            }
            drawn.push_back(std::move(block));
        }
        blocks = std::move(drawn);
    }

    static void append(std::vector<document::Drawing> drawings, Blocks& blocks) {
        for (document::Drawing& drawing : drawings) blocks.emplace_back().value = std::move(drawing);
    }

    /// Of a chart in several drawings, the last alone stays with its caption.
    static void free_first_drawings(document::KeepTogether& kept, Blocks& blocks) {
        const auto is_drawing = [](const Block& block) { return std::holds_alternative<document::Drawing>(block.value); };
        while (kept.content.size() > 1 && is_drawing(kept.content[0]) && is_drawing(kept.content[1])) {
            blocks.push_back(std::move(kept.content.front()));
            kept.content.erase(kept.content.begin());
        }
    }

    std::vector<document::Drawing> drawings(const ChartPlace& place) {
        std::vector<document::Drawing> result;
        const chart::Room room{place.width.value_or(width_), place.height.value_or(usual_height), height_, letters(text_size, false),
                               letters(title_size, true)};
        for (chart::Chart& chart : source_(place)) {
            if (!place.titled) chart.title.clear();
            std::vector<document::Drawing> drawn = chart::draw(chart, room);
            result.insert(result.end(), std::make_move_iterator(drawn.begin()), std::make_move_iterator(drawn.end()));
        }
        for (document::Drawing& drawing : result) {
            drawing.alignment = place.alignment;
            drawing.space_before = place.space_before;
            drawing.space_after = place.space_after;
            drawing.origin = place.origin;
        }
        return result;
    }

    chart::Letters letters(Length size, bool bold) {
        document::TextStyle style;
        style.size = size;
        style.face.bold = bold;
        const LineMetrics line = context_.metrics.line(style.face, size);
        const auto width = [this, style](std::string_view text) {
            const MeasuredText measured = measure_text({document::TextRun{std::string(text), style}}, 1.0, context_);
            return measured.width(0, static_cast<std::uint32_t>(measured.text.size()));
        };
        return {style, width, line.ascent + line.descent + line.line_gap};
    }

    const ChartSource& source_;
    Context context_;
    Length width_, height_;  ///< of the text on a page
};

}  // namespace

bool has_charts(const document::Document& document) {
    return std::any_of(document.sections.begin(), document.sections.end(),
                       [](const document::Section& section) { return holds_chart(section.content); });
}

void draw_charts(document::Document& document, const ChartSource& source, const Metrics& metrics) {
    ChartDrawer drawer(source, metrics);
    for (document::Section& section : document.sections) drawer.draw_in(section);
}

}  // namespace naskah::layout
