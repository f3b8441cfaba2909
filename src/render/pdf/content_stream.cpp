#include "render/pdf/content_stream.hpp"

#include <array>
#include <cmath>
#include <numbers>
#include <utility>

#include "render/pdf/number.hpp"

namespace naskah::pdf {

using document::Color;
using document::Length;
using layout::Point;

namespace {

/// How a stored picture becomes the picture that is seen: first its sides are swapped, which keeps the lower left and the upper right
/// corner where they are, then left and right or top and bottom change places.
struct Turn {
    bool swap = false, mirror = false, flip = false;
};

/// By Exif's number of the orientation; upright when there is no such number.
Turn turn_of(int orientation) {
    constexpr std::array<Turn, 9> turns = {{{},
                                            {false, false, false},
                                            {false, true, false},
                                            {false, true, true},
                                            {false, false, true},
                                            {true, true, true},
                                            {true, false, true},
                                            {true, false, false},
                                            {true, true, false}}};
    return orientation >= 1 && orientation <= 8 ? turns.at(static_cast<std::size_t>(orientation)) : Turn{};
}

}  // namespace

void ContentStream::number(Length length) {
    append_thousandths(bytes_, length.units());
    bytes_ += ' ';
}

/// For sines and cosines, which need more than three decimals: rounded to the millionth.
void ContentStream::number(double value) {
    const std::int64_t millionths = std::llround(value * 1e6);
    if (millionths < 0) bytes_ += '-';
    const std::string digits = std::to_string(std::llabs(millionths) + 10'000'000).substr(1);
    bytes_.append(digits, 0, 1).append(1, '.').append(digits, 1, 6).append(1, ' ');
}

void ContentStream::point(Point point) {
    number(point.x);
    number(page_height_ - point.y);
}

void ContentStream::color(Color color) {
    for (const int part : {color.red, color.green, color.blue}) {
        append_thousandths(bytes_, (part * 1000 + 127) / 255);
        bytes_ += ' ';
    }
}

void ContentStream::set_fill_color(Color wanted) {
    if (fill_color_ == wanted) return;
    fill_color_ = wanted;
    color(wanted);
    bytes_ += "rg\n";
}

void ContentStream::set_stroke_color(Color wanted) {
    if (stroke_color_ == wanted) return;
    stroke_color_ = wanted;
    color(wanted);
    bytes_ += "RG\n";
}

void ContentStream::set_line_width(Length wanted) {
    if (line_width_ == wanted) return;
    line_width_ = wanted;
    number(wanted);
    bytes_ += "w\n";
}

void ContentStream::set_dashes(const std::vector<Length>& wanted) {
    if (dashes_ == wanted) return;
    dashes_ = wanted;
    bytes_ += "[";
    for (const Length dash : wanted) number(dash);
    bytes_ += "] 0 d\n";
}

void ContentStream::set_font(std::string_view font, Length size) {
    if (font_ == font && font_size_ == size) return;
    font_ = font;
    font_size_ = size;
    bytes_.append("/").append(font).append(" ");
    number(size);
    bytes_ += "Tf\n";
}

/// Ends what is open and begins the other: colours and widths may not change inside a path.
void ContentStream::enter(Mode mode) {
    if (mode == mode_) return;
    if (mode_ == Mode::path) bytes_ += "S\n";
    if (mode_ == Mode::text) bytes_ += "ET\n";
    if (mode == Mode::text) {
        bytes_ += "BT\n";
        line_start_ = {Length{}, page_height_};  // PDF's origin
    }
    mode_ = mode;
}

void ContentStream::fill(const layout::Fill& fill) {
    enter(Mode::page);
    set_fill_color(fill.color);
    point({fill.origin.x, fill.origin.y + fill.height});
    number(fill.width);
    number(fill.height);
    bytes_ += "re f\n";
}

void ContentStream::stroke(const layout::Stroke& stroke) {
    const bool same_pen = mode_ == Mode::path && stroke_color_ == stroke.color && line_width_ == stroke.thickness && dashes_.empty();
    if (!same_pen) {
        enter(Mode::page);
        set_stroke_color(stroke.color);
        set_line_width(stroke.thickness);
        set_dashes({});
        enter(Mode::path);
    }
    point(stroke.from);
    bytes_ += "m ";
    point(stroke.to);
    bytes_ += "l\n";
}

void ContentStream::path(const layout::Path& path) {
    if (!path.pen && !path.fill) return;
    enter(Mode::page);
    if (path.fill) set_fill_color(*path.fill);
    if (path.pen) {
        set_stroke_color(path.pen->color);
        set_line_width(path.pen->thickness);
        set_dashes(path.pen->dashes);
        if (!std::exchange(round_joins_, true)) bytes_ += "1 j\n";
    }
    for (const document::ContourStep& step : path.contour.steps) {
        if (const auto* move = std::get_if<document::MoveTo>(&step)) {
            point(move->to);
            bytes_ += "m\n";
        } else if (const auto* line = std::get_if<document::LineTo>(&step)) {
            point(line->to);
            bytes_ += "l\n";
        } else if (const auto* curve = std::get_if<document::CurveTo>(&step)) {
            point(curve->first);
            point(curve->second);
            point(curve->to);
            bytes_ += "c\n";
        } else {
            bytes_ += "h\n";
        }
    }
    bytes_ += !path.pen ? "f*\n" : path.fill ? "B*\n" : "S\n";
}

void ContentStream::image(const layout::PlacedImage& image, std::string_view resource) {
    const Turn turn = turn_of(image.picture ? image.picture->orientation : 1);
    const Length none;
    const Length across = turn.mirror ? none - image.width : image.width;
    const Length up = turn.flip ? none - image.height : image.height;
    enter(Mode::page);
    bytes_ += "q ";
    for (const Length part : {turn.swap ? none : across, turn.swap ? up : none, turn.swap ? across : none, turn.swap ? none : up})
        number(part);
    point({image.origin.x + (turn.mirror ? image.width : none), image.origin.y + (turn.flip ? none : image.height)});
    bytes_.append("cm /").append(resource).append(" Do Q\n");
}

void ContentStream::text(Point origin, std::string_view font, Length size, Color color, std::string_view shown) {
    enter(Mode::text);
    set_fill_color(color);
    set_font(font, size);
    number(origin.x - line_start_.x);
    number(line_start_.y - origin.y);
    bytes_.append("Td [").append(shown).append("] TJ\n");
    line_start_ = origin;
}

void ContentStream::turned_text(const layout::TurnedText& text, Length rise, std::string_view font, std::string_view shown) {
    const double angle = text.degrees * std::numbers::pi / 180.0;
    const double cosine = std::cos(angle);
    const double sine = std::sin(angle);
    const Length back = text.width / 2;
    const Point origin = {text.center.x - back.scaled(cosine) + rise.scaled(sine), text.center.y + back.scaled(sine) + rise.scaled(cosine)};
    enter(Mode::page);
    enter(Mode::text);
    set_fill_color(text.color);
    set_font(font, text.size);
    number(cosine);
    number(sine);
    number(-sine);
    number(cosine);
    point(origin);
    bytes_.append("Tm [").append(shown).append("] TJ\n");
    enter(Mode::page);  // the matrix must not outlive this text
}

std::string ContentStream::finish() {
    enter(Mode::page);
    return std::move(bytes_);
}

}  // namespace naskah::pdf
