#include "render/dump/frames.hpp"

#include <array>
#include <cstdint>
#include <string_view>
#include <utility>
#include <variant>

#include "render/dump/shown.hpp"

namespace naskah::render {

namespace {

using namespace naskah::layout;
using document::Typeface;

std::string show(Length length) {
    return thousandths(length.units());
}

/// A place by its x and its distance below `above`, which is left out where there is none.
std::string show(Point point, Length above) {
    return show(point.x) + (point.y == above ? "" : " down " + show(point.y - above));
}

std::string show(Color color) {
    if (color == Color{}) return {};
    return " #" + hexadecimal(color.red, 1) + hexadecimal(color.green, 1) + hexadecimal(color.blue, 1);
}

std::string show(Typeface face) {
    constexpr std::array<std::string_view, 3> names{"sans", "bookman", "symbol"};
    std::string text(names[static_cast<std::size_t>(face.family)]);
    if (face.bold) text += "-bold";
    if (face.italic) text += "-italic";
    return text;
}

/// One overload for each kind of item; `above` is the y of the item before, and afterwards of this one.
struct Writer {
    Length& above;

    std::string operator()(const GlyphRun& run) const {
        std::string line = "text " + place(run.origin) + " +" + show(run.width) + " " + show(run.face) + " " + show(run.size);
        if (run.extra_per_space != Length{}) line += " spaces " + show(run.extra_per_space);
        return line + show(run.color) + ": " + quoted(run.text);
    }
    std::string operator()(const Stroke& stroke) const {
        return "stroke " + place(stroke.from) + " to " + show(stroke.to, stroke.from.y) + " thick " + show(stroke.thickness) +
               show(stroke.color);
    }
    std::string operator()(const Fill& fill) const { return "fill " + box(fill) + show(fill.color); }
    std::string operator()(const PlacedImage& image) const {
        return "image " + box(image) + ": " + quoted(image.picture ? image.picture->name : std::string());
    }
    std::string operator()(const Path& path) const {
        std::string line = "path";
        for (const document::ContourStep& step : path.contour.steps)
            line += " " + std::visit([this](const auto& one) { return way(one); }, step);
        if (path.pen) {
            line += " thick " + show(path.pen->thickness) + show(path.pen->color);
            for (const Length& dash : path.pen->dashes) line += (&dash == &path.pen->dashes.front() ? " dashes " : " ") + show(dash);
        }
        if (path.fill) line += " filled" + (*path.fill == Color{} ? " #000000" : show(*path.fill));
        return line;
    }
    std::string operator()(const LinkArea& link) const { return "link " + box(link) + ": " + quoted(link.uri); }
    std::string operator()(const InnerLink& link) const {
        return "link " + box(link) + ": page " + std::to_string(link.page + 1) + " down " + show(link.y);
    }
    std::string operator()(const AnchorMark& mark) const { return "anchor " + place(mark.origin) + ": " + quoted(mark.name); }
    std::string operator()(const PageSlot& slot) const {
        return "page-number " + place(slot.origin) + " +" + show(slot.width) + ": " + quoted(slot.number->anchor);
    }
    std::string operator()(const TurnedText& text) const {
        return "turned " + place(text.center) + " by " + show(Length::of_points(text.degrees)) + " +" + show(text.width) + " " +
               show(text.face) + " " + show(text.size) + show(text.color) + ": " + quoted(text.text);
    }

 private:
    std::string way(const document::MoveTo& move) const { return "from " + place(move.to); }
    std::string way(const document::LineTo& line) const { return "to " + place(line.to); }
    std::string way(const document::CurveTo& curve) const {
        const Length start = above;
        return "curve " + show(curve.first, start) + " " + show(curve.second, start) + " " + place(curve.to);
    }
    static std::string way(const document::Close&) { return "closed"; }

    std::string place(Point point) const { return show(point, std::exchange(above, point.y)); }

    template <typename Placed>
    std::string box(const Placed& placed) const {
        return place(placed.origin) + ", " + show(placed.width) + " x " + show(placed.height);
    }
};

}  // namespace

std::string dump(const layout::Pages& pages) {
    std::string text;
    const auto add = [&](const std::string& line) { text += line + "\n"; };
    std::size_t bookmark = 0;
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
        const Page& page = pages.pages[i];
        add("page " + std::to_string(i + 1) + ": " + show(page.width) + " x " + show(page.height));
        Length above;
        for (const Item& item : page.items) add("  " + std::visit(Writer{above}, item));
        above = Length{};
        for (; bookmark < pages.bookmarks.size() && pages.bookmarks[bookmark].page == i; ++bookmark) {
            const Bookmark& entry = pages.bookmarks[bookmark];
            const Length down = entry.y - std::exchange(above, entry.y);
            add("  bookmark " + std::to_string(entry.level) + " down " + show(down) + ": " + quoted(entry.title));
        }
    }
    const auto add_note = [&](std::string_view kind, const auto& note) {
        add(std::string(kind) + ": " + quoted(note.message) + (note.text.empty() ? "" : " about " + quoted(note.text)));
    };
    for (const LayoutWarning& warning : pages.warnings) add_note("warning", warning);
    for (const LayoutError& error : pages.errors) add_note("error", error);
    return text;
}

}  // namespace naskah::render
