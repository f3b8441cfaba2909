#include "layout/drawing_element.hpp"

#include "layout/drawing_arrows.hpp"
#include "layout/fixed_elements.hpp"
#include "layout/text_measure.hpp"
#include "layout/wording.hpp"

namespace naskah::layout {

namespace {

using document::Alignment;
using document::Drawing;
using document::larger;
using document::VerticalAlignment;

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines(1);
    for (const char character : text) {
        if (character == '\n') {
            lines.emplace_back();
        } else {
            lines.back() += character;
        }
    }
    return lines;
}

/// Places what a drawing holds, and tells what stands outside of it.
class DrawingPlacer {
 public:
    DrawingPlacer(const Drawing& drawing, Context& context, std::string name)
        : drawing_(drawing), context_(context), name_(std::move(name)) {}

    std::vector<Item> place() {
        for (const document::Shape& shape : drawing_.shapes) add(shape);
        for (const document::Label& label : drawing_.labels) add(label);
        return std::move(items_);
    }

 private:
    void add(document::Shape shape) {
        Length outside;
        const auto look = [&](const Point& point) { outside = larger(outside, beyond(point)); };
        document::for_each_point(shape.contour.steps, look);
        std::vector<Path> heads = take_arrows(shape);
        for (const Path& head : heads) document::for_each_point(head.contour.steps, look);
        tell("garis atau bidang", {}, outside, drawing_.origin);
        if (shape.pen || shape.fill) items_.emplace_back(Path{std::move(shape.contour), std::move(shape.pen), shape.fill});
        for (Path& head : heads) items_.emplace_back(std::move(head));
    }

    void add(const document::Label& label) {
        const std::vector<std::string> lines = lines_of(label.text);
        const LineMetrics metrics = context_.metrics.line(label.style.face, label.style.size);
        const Length step = metrics.ascent + metrics.descent + metrics.line_gap;
        const Length height = step * static_cast<std::int64_t>(lines.size()) - metrics.line_gap;
        Length top = label.at.y;
        if (label.vertical == VerticalAlignment::middle) top -= height / 2;
        if (label.vertical == VerticalAlignment::bottom) top -= height;
        Length outside = larger(beyond({label.at.x, top}), beyond({label.at.x, top + height}));
        Length baseline = top + metrics.ascent;
        for (const std::string& line : lines) {
            outside = larger(outside, add_line(line, label, baseline));
            baseline += step;
        }
        tell("teks", label.text, outside, label.origin);
    }

    /// Returns how far it stands outside.
    Length add_line(const std::string& line, const document::Label& label, Length baseline) {
        const MeasuredText measured =
            measure_text({document::TextRun{line, label.style, {}, {}, false, document::Origins(label.origin)}}, 1.0, context_);
        const auto end = static_cast<std::uint32_t>(measured.text.size());
        const Length width = measured.width(0, end);
        const Length start = label.at.x - aligned(label.horizontal, width);
        for (const Stretch& stretch : measured.stretches) {
            const Length x = start + measured.width(0, stretch.begin), length = measured.width(stretch.begin, stretch.end);
            const Length y = baseline - stretch.raise;
            const std::string text = measured.text.substr(stretch.begin, stretch.end - stretch.begin);
            if (text.empty()) continue;
            items_.emplace_back(GlyphRun{{x, y}, text, stretch.face, stretch.size, length, {}, stretch.color});
            if (!stretch.underline) continue;
            const Length under = y + stretch.underline_offset;
            items_.emplace_back(Stroke{{x, under}, {x + length, under}, stretch.underline_thickness, stretch.color});
        }
        return larger(beyond({start, baseline}), beyond({start + width, baseline}));
    }

    /// How far a point lies outside of the drawing.
    Length beyond(Point point) const {
        const Length across = larger(-point.x, point.x - drawing_.width), down = larger(-point.y, point.y - drawing_.height);
        return larger(larger(across, down), {});
    }

    void tell(const std::string& what, const std::string& text, Length outside, document::Origin origin) const {
        if (outside == Length{} || context_.errors == nullptr) return;
        const std::string quoted = text.empty() ? "" : " \"" + text.substr(0, text.find('\n')) + "\"";
        context_.errors->push_back(
            {what + quoted + " pada " + name_ + " menonjol " + in_millimetres(larger(outside, least_told)) + " ke luar bidang gambar",
             text.substr(0, text.find('\n')), origin});
    }

    static constexpr Length least_told = Length::of_millimetres(0.1);

    const Drawing& drawing_;
    Context& context_;
    std::string name_;
    std::vector<Item> items_;
};

}  // namespace

std::unique_ptr<Element> make_drawing(const Drawing& drawing, Length width, Context& context) {
    const std::string name = "gambar \"" + drawing.alternative_text + "\"";
    std::vector<Item> items = DrawingPlacer(drawing, context, name).place();
    if (drawing.width > width && context.errors != nullptr)
        context.errors->push_back(
            {name + " selebar " + in_millimetres(drawing.width) + " tidak muat di ruang selebar " + in_millimetres(width),
             drawing.alternative_text, drawing.origin});
    const Length x = aligned(drawing.alignment, width - drawing.width);
    for (Item& item : items) move(item, x, {});
    return make_fixed(std::move(items), {name, drawing.origin}, drawing.height, drawing.space_before, drawing.space_after);
}

}  // namespace naskah::layout
