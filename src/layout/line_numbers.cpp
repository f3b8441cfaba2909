#include "layout/line_numbers.hpp"

#include <algorithm>

#include "layout/opening.hpp"

namespace naskah::layout {

namespace {

using document::larger;

constexpr Length number_size = Length::of_points(8);
constexpr Color number_color{0x80, 0x80, 0x80};
constexpr Length distance_to_text = Length::of_millimetres(6);
constexpr Length distance_to_edge = Length::of_millimetres(2);

struct Baseline {
    Length y, size;  ///< of the largest text on it: superscripts are smaller
};

/// The baselines of all stretches of text, one for each stretch, in painting order.
std::vector<Baseline> stretches_of(const std::vector<Item>& body) {
    std::vector<Baseline> baselines;
    const GlyphRun* before = nullptr;
    for (const Item& item : body) {
        const auto* run = std::get_if<GlyphRun>(&item);
        if (run == nullptr || run->text.empty()) continue;
        if (before == nullptr || !goes_on(*before, *run)) {
            baselines.push_back({run->origin.y, run->size});
        } else if (run->size > baselines.back().size) {
            baselines.back() = {run->origin.y, run->size};
        }
        before = run;
    }
    return baselines;
}

/// From top to bottom. What is less than half of the letters' height lower is on the same line: text of another size in the next cell.
std::vector<Length> lines_of(const std::vector<Item>& body) {
    std::vector<Baseline> baselines = stretches_of(body);
    std::sort(baselines.begin(), baselines.end(), [](const Baseline& a, const Baseline& b) { return a.y < b.y; });
    std::vector<Length> lines;
    for (const Baseline& baseline : baselines)
        if (lines.empty() || baseline.y - lines.back() >= baseline.size / 2) lines.push_back(baseline.y);
    return lines;
}

Length width_of(const std::string& digits, document::Typeface face, const Metrics& metrics) {
    Length width;
    for (const char digit : digits) width += metrics.advance(face, static_cast<char32_t>(digit), number_size).value_or(number_size / 2);
    return width;
}

}  // namespace

std::vector<Item> lay_out_line_numbers(const std::vector<Item>& body, int step, const document::PageFormat& format,
                                       const Context& context) {
    std::vector<Item> numbers;
    const std::vector<Length> lines = lines_of(body);
    const auto every = static_cast<std::size_t>(std::max(step, 1));
    for (std::size_t number = every; number <= lines.size(); number += every) {
        GlyphRun run;
        run.text = std::to_string(number);
        run.face.family = document::Family::sans;
        run.size = number_size;
        run.color = number_color;
        run.width = width_of(run.text, run.face, context.metrics);
        run.origin = {larger(distance_to_edge, format.margin_left - distance_to_text - run.width), lines[number - 1]};
        if (run.origin.x + run.width <= format.margin_left) numbers.emplace_back(std::move(run));
    }
    return numbers;
}

}  // namespace naskah::layout
