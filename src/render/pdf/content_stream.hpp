// Writing the operators of a page's content stream. Lengths arrive in the house's coordinates (origin in the upper left corner, y down)
// and are written in those of PDF (lower left, y up). Numbers are written from whole thousandths: no locale can change them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/length.hpp"
#include "document/style.hpp"
#include "layout/frame.hpp"

namespace naskah::pdf {

/// The content of one page. Operators that would change nothing are left out.
class ContentStream {
 public:
    explicit ContentStream(document::Length page_height) : page_height_(page_height) {}

    void fill(const layout::Fill& fill);
    void stroke(const layout::Stroke& stroke);
    void path(const layout::Path& path);
    /// Fills its place with the picture, turned and mirrored as the picture's orientation asks.
    void image(const layout::PlacedImage& image, std::string_view resource);

    /// A line of text: `shown` is an array for TJ, without its brackets. Lines after each other share one text object.
    void text(layout::Point origin, std::string_view font, document::Length size, document::Color color, std::string_view shown);
    /// The same, turned counter-clockwise: its middle, `rise` above the baseline, comes to stand on the centre.
    void turned_text(const layout::TurnedText& text, document::Length rise, std::string_view font, std::string_view shown);

    /// Everything written; the stream is at its end.
    std::string finish();

 private:
    enum class Mode { page, path, text };
    void enter(Mode mode);
    void set_fill_color(document::Color color);
    void set_stroke_color(document::Color color);
    void set_line_width(document::Length width);
    void set_dashes(const std::vector<document::Length>& dashes);
    void set_font(std::string_view font, document::Length size);
    void number(document::Length length);
    void number(double value);
    void point(layout::Point point);
    void color(document::Color color);

    document::Length page_height_;
    std::string bytes_;
    Mode mode_ = Mode::page;
    std::optional<document::Color> fill_color_, stroke_color_;
    document::Length line_width_ = document::Length::of_points(1);
    std::vector<document::Length> dashes_;
    bool round_joins_ = false;
    std::string font_;
    document::Length font_size_;
    layout::Point line_start_;  // of the text object, where Td counts from
};

}  // namespace naskah::pdf
