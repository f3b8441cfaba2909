#include "layout/keep_together_element.hpp"

#include "layout/endless.hpp"
#include "layout/origins.hpp"
#include "layout/wording.hpp"

namespace naskah::layout {

namespace {

class KeepTogetherElement final : public Element {
 public:
    KeepTogetherElement(std::unique_ptr<Element> content, document::Origin origin) : content_(std::move(content)), origin_(origin) {}

    Fit fit(const Room& room) const override {
        if (room.keep_some_back) return nothing(room);
        Fit fit = content_->fit(room);
        if (fit.outcome == Fit::Outcome::part && !room.top_of_page) return nothing(room);
        return fit;
    }
    Length full_height() const override { return content_->full_height(); }
    Length least_height() const override { return content_->full_height(); }
    bool keep_with_next() const override { return content_->keep_with_next(); }
    bool keep_with_previous() const override { return content_->keep_with_previous(); }
    std::optional<Length> first_baseline(bool top_of_page) const override { return content_->first_baseline(top_of_page); }

 private:
    Fit nothing(const Room& room) const {
        Fit fit;
        fit.reason = {does_not_fit("bagian yang tidak boleh terbagi", full_height(), room.height), origin_};
        return fit;
    }

    std::unique_ptr<Element> content_;
    document::Origin origin_;
};

/// Blocks that stay together, of which the last one may stand beside the signatures before it.
class ClosingElement final : public Element {
 public:
    struct Parts {
        std::unique_ptr<Element> below;   ///< all, one below the other
        std::unique_ptr<Element> above;   ///< all but the last
        std::unique_ptr<Element> beside;  ///< the last one, in the free column
        Length grid_height;               ///< of the signatures, with which `above` ends
    };
    explicit ClosingElement(Parts parts) : parts_(std::move(parts)) {}

    Fit fit(const Room& room) const override {
        Fit below = parts_.below->fit(room);
        if (below.outcome == Fit::Outcome::all || room.keep_some_back) return below;
        Fit above = parts_.above->fit(room);
        if (above.outcome != Fit::Outcome::all) return below;
        const Length y = room.height - parts_.beside->full_height();
        if (y < above.fragment.height - parts_.grid_height) return below;
        Fit beside = parts_.beside->fit({room.height - y, true, false});
        if (beside.outcome != Fit::Outcome::all) return below;
        for (Item& item : beside.fragment.items) {
            move(item, {}, y);
            above.fragment.items.push_back(std::move(item));
        }
        above.fragment.height = room.height;
        return above;
    }
    Length full_height() const override { return parts_.below->full_height(); }
    Length least_height() const override { return parts_.above->full_height(); }
    bool keep_with_next() const override { return parts_.below->keep_with_next(); }
    bool keep_with_previous() const override { return parts_.below->keep_with_previous(); }
    std::optional<Length> first_baseline(bool top_of_page) const override { return parts_.below->first_baseline(top_of_page); }

 private:
    Parts parts_;
};

/// The width of the column of a grid in which nobody signs; none when somebody does.
std::optional<Length> free_first_column(const document::SignatureGrid& grid, Length width) {
    if (grid.columns < 2) return std::nullopt;
    int column = 0;
    for (const auto& cell : grid.cells) {
        if (cell && (column == 0 || column + cell->column_span > grid.columns)) return std::nullopt;
        column = (column + (cell ? cell->column_span : 1)) % grid.columns;
    }
    return (width - grid.column_gap * (grid.columns - 1)) / grid.columns;
}

/// The element with the last block beside, where that is asked for and there is a column for it.
std::unique_ptr<Element> make_closing(const document::KeepTogether& block, Length width, Context& context,
                                      std::unique_ptr<Element>& content) {
    const std::size_t count = block.content.size();
    if (!block.last_may_stand_beside || count < 2) return nullptr;
    const auto* grid = std::get_if<document::SignatureGrid>(&block.content[count - 2].value);
    const auto column = grid ? free_first_column(*grid, width) : std::nullopt;
    if (!column) return nullptr;
    // What is wrong with the blocks is told of those that stand below each other.
    Context silent = context;
    silent.warnings = nullptr;
    silent.errors = nullptr;
    silent.fitted = nullptr;
    ClosingElement::Parts parts;
    const document::Blocks above(block.content.begin(), block.content.end() - 1);
    parts.above = make_column(above, width, silent);
    parts.beside = make_column({block.content.back()}, *column, silent);
    parts.grid_height = make_column({block.content[count - 2]}, width, silent)->fit({endless, true, false}).fragment.height;
    parts.below = std::move(content);
    return std::make_unique<ClosingElement>(std::move(parts));
}

}  // namespace

std::unique_ptr<Element> make_keep_together(const document::KeepTogether& block, Length width, Context& context) {
    auto content = make_column(block.content, width, context);
    const bool too_high = context.page_height > Length{} && content->full_height() > context.page_height;
    if (too_high) return content;
    if (auto closing = make_closing(block, width, context, content)) content = std::move(closing);
    return std::make_unique<KeepTogetherElement>(std::move(content), origin_of(block.content));
}

}  // namespace naskah::layout
