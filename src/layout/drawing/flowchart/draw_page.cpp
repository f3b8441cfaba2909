#include <set>

#include "layout/drawing/flowchart/chart.hpp"
#include "layout/drawing/flowchart/geometry.hpp"

namespace naskah::layout::flowchart {

PageDrawing draw_page(const Chart& chart, const Rows& rows, const Letters& given) {
    // A way for which there is no room goes through pentagons too.
    std::set<std::size_t> cut;
    while (true) {
        const PagePlan plan = plan_page(chart, rows, given, cut);
        PageDrawing drawing = place(chart, rows, plan, route(chart, rows, plan));
        const std::size_t before = cut.size();
        for (const std::size_t way : drawing.undrawn) {
            if (!chart.ways[way].joint) cut.insert(way);
        }
        if (cut.size() == before) return drawing;
    }
}

Quality quality(const PageDrawing& drawing) {
    struct Stretch {
        Point from, to;
        std::size_t line;
    };
    std::vector<Stretch> across, upright;
    Quality quality;
    for (std::size_t line = 0; line < drawing.lines.size(); ++line) {
        for (const auto& stroke : drawing.lines[line].strokes) {
            if (stroke.size() > 2) quality.bends += stroke.size() - 2;
            for (std::size_t i = 1; i < stroke.size(); ++i) {
                const Stretch stretch{stroke[i - 1], stroke[i], line};
                (stretch.from.y == stretch.to.y ? across : upright).push_back(stretch);
            }
        }
    }
    for (const Stretch& a : across) {
        for (const Stretch& b : upright) {
            const bool x = document::smaller(a.from.x, a.to.x) < b.from.x && b.from.x < document::larger(a.from.x, a.to.x);
            const bool y = document::smaller(b.from.y, b.to.y) < a.from.y && a.from.y < document::larger(b.from.y, b.to.y);
            if (x && y) ++quality.crossings;
        }
    }
    return quality;
}

}  // namespace naskah::layout::flowchart
