// <drawing>: shapes and labels in coordinates of their own.
#include <algorithm>

#include "compose/diagnostic_codes.hpp"
#include "compose/markup_blocks.hpp"

namespace naskah::compose {

using document::Alignment;
using document::Contour;
using document::Drawing;
using document::Label;
using document::Length;
using document::Pen;
using document::Point;
using document::Shape;
using document::VerticalAlignment;

namespace {

constexpr std::array<std::string_view, 6> drawing_elements{"line", "path", "polygon", "rect", "ellipse", "label"};
constexpr std::array<Word<double>, 3> units{{{"mm", 72.0 / 25.4}, {"cm", 720.0 / 25.4}, {"pt", 1.0}}};
constexpr std::array<Word<VerticalAlignment>, 3> heights{
    {{"top", VerticalAlignment::top}, {"middle", VerticalAlignment::middle}, {"bottom", VerticalAlignment::bottom}}};

enum class Arrow : std::uint8_t { none, start, end, both };
constexpr std::array<Word<Arrow>, 4> arrows{{{"none", Arrow::none}, {"start", Arrow::start}, {"end", Arrow::end}, {"both", Arrow::both}}};

constexpr double largest_coordinate = 14'400.0;
constexpr std::size_t most_dashes = 8;

/// The words of a text in which numbers are parted by spaces or commas, and letters need nothing around them: "M0,0 L10,5Z".
std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    bool open = false;
    for (const char character : text) {
        const bool letter = (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
        if (is_space(character) || character == ',') {
            open = false;
        } else if (letter) {
            words.emplace_back(1, character);
            open = false;
        } else {
            if (!open) words.emplace_back();
            words.back() += character;
            open = true;
        }
    }
    return words;
}

/// Reads the elements of one drawing. Where one has an error, nothing becomes of it.
class DrawingReader {
 public:
    DrawingReader(MarkupReader& reader, Drawing& drawing, std::string_view unit_name, double unit, const MarkupContext& around)
        : reader_(reader), drawing_(drawing), unit_name_(unit_name), unit_(unit), around_(around) {}

    void read(const pugi::xml_node& node) {
        const std::string_view name = node.name();
        if (name == "line") return read_line(node);
        if (name == "path") return read_path(node);
        if (name == "polygon") return read_polygon(node);
        if (name == "rect") return read_rectangle(node);
        if (name == "ellipse") return read_ellipse(node);
        if (name == "label") return read_label(node);
        reader_.unexpected(node, drawing_elements);
    }

 private:
    void read_line(const pugi::xml_node& node) {
        Attributes attributes(reader_, node);
        const std::optional<Point> from = point(attributes, "x1", "y1"), to = point(attributes, "x2", "y2");
        Shape shape;
        read_pen(attributes, shape);
        read_arrow(attributes, shape);
        reader_.expect_empty(node);
        if (from && to && inside(node, *from) && inside(node, *to)) add(shape, document::straight(*from, *to));
    }

    void read_path(const pugi::xml_node& node) {
        Attributes attributes(reader_, node);
        Shape shape;
        read_pen(attributes, shape);
        read_fill(attributes, shape);
        read_arrow(attributes, shape);
        reader_.expect_empty(node);
        const std::string_view text = attributes.required("d", path_hint);
        if (text.empty()) return;
        const std::optional<Contour> contour = parse_path(text);
        if (!contour) {
            attributes.wrong("d", text, path_hint);
        } else if (inside(node, *contour)) {
            add(shape, *contour);
        }
    }

    void read_polygon(const pugi::xml_node& node) {
        Attributes attributes(reader_, node);
        Shape shape;
        read_pen(attributes, shape);
        read_fill(attributes, shape);
        reader_.expect_empty(node);
        constexpr const char* hint = "tulis paling sedikit tiga titik, misalnya points=\"0,0 20,0 10,15\"";
        const std::string_view text = attributes.required("points", hint);
        if (text.empty()) return;
        const std::vector<std::string> words = words_of(text);
        std::vector<Point> points;
        for (std::size_t at = 0; at + 1 < words.size(); at += 2) {
            if (const std::optional<Point> next = point_at(words, at)) points.push_back(*next);
        }
        if (points.size() < 3 || points.size() * 2 != words.size()) return attributes.wrong("points", text, hint);
        const Contour contour = document::polygon(points);
        if (inside(node, contour)) add(shape, contour);
    }

    void read_rectangle(const pugi::xml_node& node) {
        Attributes attributes(reader_, node);
        const std::optional<Point> corner = point(attributes, "x", "y"), size = point(attributes, "width", "height", true);
        Shape shape;
        read_pen(attributes, shape);
        read_fill(attributes, shape);
        reader_.expect_empty(node);
        if (!corner || !size) return;
        const Contour contour = document::rectangle(*corner, size->x, size->y);
        if (inside(node, contour)) add(shape, contour);
    }

    void read_ellipse(const pugi::xml_node& node) {
        Attributes attributes(reader_, node);
        const std::optional<Point> center = point(attributes, "x", "y"), radius = point(attributes, "rx", "ry", true);
        Shape shape;
        read_pen(attributes, shape);
        read_fill(attributes, shape);
        reader_.expect_empty(node);
        if (!center || !radius) return;
        const Contour contour = document::ellipse(*center, radius->x, radius->y);
        if (inside(node, contour)) add(shape, contour);
    }

    void read_label(const pugi::xml_node& node) {
        Label label;
        label.style = around_.text;
        std::size_t longest = 0;
        Attributes attributes(reader_, node);
        const std::optional<Point> at = point(attributes, "x", "y");
        attributes.font_into(label.style);
        attributes.size_into(label.style);
        attributes.emphasis_into(label.style);
        attributes.color_into(label.style);
        attributes.align_into(label.horizontal);
        if (const auto vertical = attributes.word("valign", heights)) label.vertical = *vertical;
        for (const pugi::xml_node& child : node.children()) {
            if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
                reader_.origins().for_each_part(child, [&](std::string_view text, document::Origin origin) {
                    append(label.text, text);
                    if (text.size() > longest) label.origin = origin;
                    longest = std::max(longest, text.size());
                });
            } else if (child.type() == pugi::node_element && std::string_view(child.name()) == "br") {
                const Attributes none(reader_, child);
                reader_.expect_empty(child);
                end_line(label.text);
                label.text += '\n';
            } else if (child.type() == pugi::node_element) {
                constexpr std::array<std::string_view, 1> allowed{"br"};
                reader_.unexpected(child, allowed);
            }
        }
        end_line(label.text);
        if (at && inside(node, *at) && !label.text.empty()) {
            label.at = *at;
            drawing_.add(std::move(label));
        }
    }

    /// White space becomes one space, and none at the beginning of a line.
    static void append(std::string& text, std::string_view more) {
        for (const char character : more) {
            if (!is_space(character)) {
                text += character;
            } else if (!text.empty() && text.back() != ' ' && text.back() != '\n') {
                text += ' ';
            }
        }
    }
    static void end_line(std::string& text) {
        if (text.ends_with(' ')) text.pop_back();
    }

    // ---- What elements share

    void add(const Shape& look, Contour contour) {
        Shape& shape = drawing_.add(std::move(contour));
        shape.pen = look.pen;
        shape.fill = look.fill;
        shape.arrow_at_start = look.arrow_at_start;
        shape.arrow_at_end = look.arrow_at_end;
    }

    void read_pen(Attributes& attributes, Shape& shape) {
        Pen pen;
        attributes.length_into(pen.thickness, "thickness");
        if (const auto color = attributes.color("color")) pen.color = *color;
        if (const auto text = attributes.text("dash")) {
            const auto dashes = parse_lengths(*text, most_dashes);
            const auto is_positive = [](Length dash) { return dash > Length(); };
            if (dashes && std::all_of(dashes->begin(), dashes->end(), is_positive)) {
                pen.dashes = *dashes;
            } else {
                attributes.wrong("dash", *text, "tulis panjang garis dan sela bergantian, misalnya dash=\"3pt 2pt\"");
            }
        }
        shape.pen = std::move(pen);
        if (shape.pen->thickness == Length()) shape.pen.reset();
    }

    static void read_fill(Attributes& attributes, Shape& shape) { shape.fill = attributes.color("fill"); }

    static void read_arrow(Attributes& attributes, Shape& shape) {
        const Arrow arrow = attributes.word("arrow", arrows).value_or(Arrow::none);
        shape.arrow_at_start = arrow == Arrow::start || arrow == Arrow::both;
        shape.arrow_at_end = arrow == Arrow::end || arrow == Arrow::both;
    }

    std::optional<Length> coordinate(std::string_view text) const {
        const std::optional<double> number = parse_number(text);
        if (!number || *number * unit_ > largest_coordinate || *number * unit_ < -largest_coordinate) return std::nullopt;
        return Length::of_points(*number * unit_);
    }

    std::optional<Point> point_at(const std::vector<std::string>& words, std::size_t at) const {
        if (at + 1 >= words.size()) return std::nullopt;
        const std::optional<Length> x = coordinate(words[at]), y = coordinate(words[at + 1]);
        return x && y ? std::optional(Point{*x, *y}) : std::nullopt;
    }

    std::optional<Length> coordinate(Attributes& attributes, std::string_view name, bool positive) {
        const std::string_view text = attributes.required(name);
        if (text.empty()) return std::nullopt;
        const std::optional<Length> value = coordinate(text);
        if (value && (!positive || *value > Length())) return value;
        attributes.wrong(name, text,
                         positive ? "tulis bilangan lebih dari nol tanpa satuan, misalnya 12.5"
                                  : "tulis bilangan tanpa satuan dengan titik desimal, misalnya 12.5");
        return std::nullopt;
    }

    std::optional<Point> point(Attributes& attributes, std::string_view x_name, std::string_view y_name, bool positive = false) {
        const std::optional<Length> x = coordinate(attributes, x_name, positive), y = coordinate(attributes, y_name, positive);
        return x && y ? std::optional(Point{*x, *y}) : std::nullopt;
    }

    std::optional<Contour> parse_path(std::string_view text) const {
        const std::vector<std::string> words = words_of(text);
        Contour contour;
        bool open = false;  // a piece has begun
        for (std::size_t at = 0; at < words.size();) {
            const std::string& letter = words[at++];
            const auto next = [&] {
                const std::optional<Point> read = point_at(words, at);
                at += 2;
                return read;
            };
            if (letter == "M") {
                const auto to = next();
                if (!to) return std::nullopt;
                contour.move_to(*to);
                open = true;
            } else if (letter == "L" && open) {
                const auto to = next();
                if (!to) return std::nullopt;
                contour.line_to(*to);
            } else if (letter == "C" && open) {
                const auto first = next(), second = next(), to = next();
                if (!first || !second || !to) return std::nullopt;
                contour.curve_to(*first, *second, *to);
            } else if (letter == "Z" && open) {
                contour.close();
                open = false;
            } else {
                return std::nullopt;
            }
        }
        return contour.steps.size() > 1 ? std::optional(std::move(contour)) : std::nullopt;
    }

    /// A number of the drawing's unit, to the hundredth.
    std::string shown(Length length) const {
        const auto hundredths = static_cast<std::int64_t>(length.points() / unit_ * 100.0 + (length < Length() ? -0.5 : 0.5));
        std::string text = std::to_string(hundredths < 0 ? -hundredths : hundredths);
        if (text.size() < 3) text.insert(0, 3 - text.size(), '0');
        text.insert(text.size() - 2, ".");
        text.erase(text.find_last_not_of('0') + 1);
        if (text.ends_with('.')) text.pop_back();
        return (hundredths < 0 ? "-" : "") + text;
    }

    bool inside(const pugi::xml_node& node, Point point) {
        if (point.x >= Length() && point.y >= Length() && point.x <= drawing_.width && point.y <= drawing_.height) return true;
        reader_.error(node, code::wrong_value, "titik (" + shown(point.x) + ", " + shown(point.y) + ") di luar gambar",
                      "x dari 0 sampai " + shown(drawing_.width) + " dan y dari 0 sampai " + shown(drawing_.height) + ", dalam " +
                          std::string(unit_name_));
        return false;
    }

    /// One error is enough for a contour.
    bool inside(const pugi::xml_node& node, const Contour& contour) {
        bool good = true;
        document::for_each_point(contour.steps, [&](Point point) { good = good && inside(node, point); });
        return good;
    }

    static constexpr const char* path_hint =
        "tulis M x y untuk titik awal, L x y untuk garis, C x1 y1 x2 y2 x y untuk lengkung, Z untuk menutup, misalnya d=\"M 0 0 L 20 10 "
        "Z\"";

    MarkupReader& reader_;
    Drawing& drawing_;
    std::string_view unit_name_;
    double unit_;
    const MarkupContext& around_;
};

}  // namespace

std::optional<Drawing> read_drawing(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& around) {
    Drawing drawing;
    drawing.alignment = around.alignment == Alignment::justify ? Alignment::left : around.alignment;
    std::string_view unit_name = "mm";
    double unit = units.front().meaning;
    {
        Attributes attributes(reader, node);
        const bool sized = !attributes.required("width").empty() & !attributes.required("height").empty();
        attributes.length_into(drawing.width, "width", Attributes::Sign::positive);
        attributes.length_into(drawing.height, "height", Attributes::Sign::positive);
        drawing.alternative_text = attributes.required("alt", "tulis apa yang ditunjukkan gambar ini");
        drawing.origin = reader.origins().of_attribute(node, "alt");
        if (const auto chosen = attributes.word("unit", units)) {
            unit = *chosen;
            unit_name = *attributes.text("unit");
        }
        attributes.align_into(drawing.alignment);
        attributes.length_into(drawing.space_before, "before");
        attributes.length_into(drawing.space_after, "after");
        if (!sized || drawing.width == Length() || drawing.height == Length()) return std::nullopt;
    }
    DrawingReader elements(reader, drawing, unit_name, unit, around);
    for_each_element(reader, node, [&](const pugi::xml_node& element) { elements.read(element); });
    return drawing;
}

}  // namespace naskah::compose
