// Blocks one below the other, and which of them stay together where a page ends.
#pragma once

#include <memory>
#include <vector>

#include "layout/element.hpp"

namespace naskah::layout {

/// One block of a column.
struct ColumnEntry {
    std::unique_ptr<Element> element;
    bool keep_with_next = false;  ///< the page does not end behind it
    bool invisible = false;       ///< a spacer: no company for what must not be alone
};

/// Places elements from top to bottom. Where the next one finds no room, the page ends before the last element that is not kept with what
/// follows it, or inside an element that can leave a part of itself for the next page. At the top of a page something is always placed, or
/// the answer is `nothing` with the reason; keeping together then gives way.
class ColumnElement final : public Element {
 public:
    explicit ColumnElement(std::vector<ColumnEntry> entries);

    Fit fit(const Room& room) const override;
    Length full_height() const override;
    Length least_height() const override;
    bool keep_with_next() const override;
    bool keep_with_previous() const override;
    std::optional<Length> first_baseline(bool top_of_page) const override;

    bool empty() const { return first_ == entries_->size(); }
    /// Which of the column's blocks comes next, of those that it was made of.
    std::size_t first() const { return first_; }
    /// Whether a part of it was placed before.
    bool first_has_begun() const { return first_rest_ != nullptr; }
    /// The height of the blocks that come before one of those that it was made of.
    Length height_above(std::size_t index) const;
    /// What is left when the first element is given up because it can never be placed. Not to be asked of an empty column.
    std::unique_ptr<ColumnElement> without_first() const;

 private:
    using Entries = std::shared_ptr<const std::vector<ColumnEntry>>;
    struct Filling;

    ColumnElement(Entries entries, std::size_t first, std::shared_ptr<const Element> first_rest);

    const Element& element(std::size_t index) const;
    /// Whether no page may end between an element and the one before it.
    bool linked(std::size_t index) const { return (*entries_)[index - 1].keep_with_next; }
    std::unique_ptr<ColumnElement> rest_from(std::size_t index, std::unique_ptr<Element> first_rest = nullptr) const;

    std::size_t behind_page_breaks(std::size_t index) const;

    Fit finish(const Room& room, Filling filling) const;
    Fit part(Filling filling, std::unique_ptr<ColumnElement> rest) const;
    /// The page ends somewhere before the element `index`, which found no room for the reason given.
    std::optional<Fit> back_up(const Room& room, Filling& filling, std::size_t index) const;

    Entries entries_;
    std::size_t first_ = 0;
    std::shared_ptr<const Element> first_rest_;  ///< stands for the first element, of which a part was placed before
};

/// The column of a section, in which page breaks count; in any other they are left out.
std::unique_ptr<ColumnElement> make_page_column(const document::Blocks& blocks, Length width, Context& context);

}  // namespace naskah::layout
