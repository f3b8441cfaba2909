#include "layout/table/upright.hpp"

#include <algorithm>
#include <utility>

#include "layout/endless.hpp"

namespace naskah::layout::table {

namespace {

using document::larger;
using document::smaller;
using document::Turning;

/// A head that is longer is broken into lines.
constexpr Length longest = Length::of_millimetres(32);
/// For documents that are edited: faces that are a little wider than ours must not break a line more.
constexpr Length to_spare = Length::of_points(4);

class UprightElement final : public Element {
 public:
    UprightElement(Fragment lying, Length along, Length width, const Metrics& metrics) {
        turned_.height = along;
        const Length left = (width - lying.height) / 2;
        for (const Item& item : lying.items) {
            const auto* run = std::get_if<GlyphRun>(&item);
            if (run == nullptr) continue;
            // The middle between the feet and the tops of capitals, near enough.
            const LineMetrics line = metrics.line(run->face, run->size);
            const Length middle = run->origin.y - (line.ascent - line.descent) / 2;
            turned_.items.emplace_back(TurnedText{
                {left + middle, along - run->origin.x - run->width / 2}, 90, run->text, run->face, run->size, run->width, run->color});
        }
    }

    Fit fit(const Room& room) const override {
        Fit fit;
        if (room.height < turned_.height) {
            fit.reason.message = "kepala kolom yang tegak lebih tinggi daripada sisa halaman";
            return fit;
        }
        fit.outcome = Fit::Outcome::all;
        fit.fragment = turned_;
        return fit;
    }
    Length full_height() const override { return turned_.height; }
    Length least_height() const override { return turned_.height; }

 private:
    Fragment turned_;
};

template <class Use>
void for_each_narrow(document::Table& table, Use use) {
    for (document::Row& row : table.header)
        for (document::Cell& cell : row.cells)
            if (cell.turning == Turning::where_narrow) use(row, cell);
}

}  // namespace

UprightExtent upright_extent(const document::Blocks& content, Context& context) {
    const ContentWidth width = measure(content, context);
    // A hair more, so that nothing is broken that fits.
    const Length along = larger(smaller(width.most, longest), width.least) + Length::of_units(10);
    return {along, make_column(content, along, context)->full_height()};
}

std::unique_ptr<Element> make_upright(const document::Blocks& content, Length width, Context& context) {
    Context quiet = context;
    quiet.warnings = nullptr;
    quiet.errors = nullptr;
    const Length along = upright_extent(content, quiet).along;
    return std::make_unique<UprightElement>(make_column(content, along, context)->fit({endless, true, false}).fragment, along, width,
                                            context.metrics);
}

bool may_turn(const document::Table& table) {
    return std::any_of(table.header.begin(), table.header.end(), [](const document::Row& row) {
        return std::any_of(row.cells.begin(), row.cells.end(),
                           [](const document::Cell& cell) { return cell.turning == Turning::where_narrow; });
    });
}

document::Table with_turned_heads(const document::Table& table, Length padding, Context& context) {
    document::Table turned = table;
    Context quiet = context;
    quiet.warnings = nullptr;
    quiet.errors = nullptr;
    for_each_narrow(turned, [&](document::Row& row, document::Cell& cell) {
        cell.turning = Turning::turned;
        if (cell.row_span == 1)
            row.minimum_height = larger(row.minimum_height, upright_extent(cell.content, quiet).along + padding + to_spare);
    });
    return turned;
}

}  // namespace naskah::layout::table
