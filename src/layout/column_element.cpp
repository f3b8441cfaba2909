#include "layout/column_element.hpp"

#include <utility>

#include "layout/endless.hpp"
#include "layout/signature_grid_element.hpp"

namespace naskah::layout {

/// What of a column has been placed on a page, element by element, so that the last ones can be taken back.
struct ColumnElement::Filling {
    struct Placed {
        Fragment fragment;
        Length y;
    };
    std::vector<Placed> placed;  ///< the column's elements from first_ on
    Length height;

    void add(Fragment fragment) {
        const Length y = height;
        height += fragment.height;
        placed.push_back({std::move(fragment), y});
    }
    /// Takes back all but the first `count` elements.
    void keep(std::size_t count) {
        if (count < placed.size()) height = placed[count].y;
        placed.erase(placed.begin() + static_cast<std::ptrdiff_t>(count), placed.end());
    }
    Length height_before(std::size_t count) const { return count < placed.size() ? placed[count].y : height; }

    Fragment joined() {
        Fragment whole;
        if (placed.size() == 1) {
            whole = std::move(placed.front().fragment);
            return whole;
        }
        std::size_t items = 0;
        for (const Placed& one : placed) items += one.fragment.items.size();
        whole.items.reserve(items);
        for (Placed& one : placed) {
            for (Item& item : one.fragment.items) {
                move(item, {}, one.y);
                whole.items.push_back(std::move(item));
            }
            for (FragmentHeading& heading : one.fragment.headings) {
                heading.y += one.y;
                whole.headings.push_back(std::move(heading));
            }
        }
        whole.height = height;
        return whole;
    }
};

ColumnElement::ColumnElement(std::vector<ColumnEntry> entries) {
    // What is kept with its neighbour is kept with the nearest one that can be seen.
    bool wants_company = false;
    for (std::size_t i = entries.size(); i-- > 1;) {
        wants_company = entries[i].element->keep_with_previous() || (wants_company && entries[i].invisible);
        if (wants_company) entries[i - 1].keep_with_next = true;
    }
    for (std::size_t i = 1; i < entries.size(); ++i)
        if (entries[i].invisible && entries[i - 1].keep_with_next) entries[i].keep_with_next = true;
    entries_ = std::make_shared<const std::vector<ColumnEntry>>(std::move(entries));
}

ColumnElement::ColumnElement(Entries entries, std::size_t first, std::shared_ptr<const Element> first_rest)
    : entries_(std::move(entries)), first_(first), first_rest_(std::move(first_rest)) {}

const Element& ColumnElement::element(std::size_t index) const {
    return index == first_ && first_rest_ ? *first_rest_ : *(*entries_)[index].element;
}

std::unique_ptr<ColumnElement> ColumnElement::rest_from(std::size_t index, std::unique_ptr<Element> first_rest) const {
    std::shared_ptr<const Element> rest = std::move(first_rest);
    if (!rest && index == first_) rest = first_rest_;
    return std::unique_ptr<ColumnElement>(new ColumnElement(entries_, index, std::move(rest)));
}

std::unique_ptr<ColumnElement> ColumnElement::without_first() const {
    return rest_from(first_ + 1);
}

std::size_t ColumnElement::behind_page_breaks(std::size_t index) const {
    while (index < entries_->size() && element(index).is_page_break()) ++index;
    return index;
}

Fit ColumnElement::part(Filling filling, std::unique_ptr<ColumnElement> rest) const {
    Fit fit;
    fit.outcome = Fit::Outcome::part;
    fit.fragment = filling.joined();
    fit.rest = std::move(rest);
    return fit;
}

Fit ColumnElement::finish(const Room& room, Filling filling) const {
    Fit fit;
    if (room.keep_some_back) return fit;  // only of an empty column
    fit.outcome = Fit::Outcome::all;
    fit.fragment = filling.joined();
    return fit;
}

std::optional<Fit> ColumnElement::back_up(const Room& room, Filling& filling, std::size_t index) const {
    std::size_t start = index;
    while (start > first_ && linked(start)) {
        --start;
        const Length y = filling.height_before(start - first_);
        Fit shorter = element(start).fit({room.height - y, room.top_of_page && start == first_, true});
        if (shorter.outcome != Fit::Outcome::part) continue;
        filling.keep(start - first_);
        filling.add(std::move(shorter.fragment));
        return part(std::move(filling), rest_from(start, std::move(shorter.rest)));
    }
    if (start == first_) return std::nullopt;
    filling.keep(start - first_);
    return part(std::move(filling), rest_from(start));
}

Fit ColumnElement::fit(const Room& room) const {
    Filling filling;
    for (std::size_t index = first_; index < entries_->size(); ++index) {
        const Element& next = element(index);
        const bool top = room.top_of_page && index == first_;
        if (next.is_page_break()) {
            const std::size_t behind = behind_page_breaks(index);
            if (behind == entries_->size()) break;
            if (index == first_) return rest_from(behind)->fit(room);
            return part(std::move(filling), rest_from(behind));
        }
        const Length left = room.height - filling.height;
        const bool hold_back = room.keep_some_back && index + 1 == entries_->size();
        Fit fit = next.fit({left, top, hold_back});
        if (fit.outcome == Fit::Outcome::nothing) {
            if (auto earlier = back_up(room, filling, index)) return std::move(*earlier);
            // All that stands above is kept with this: it fits here or nowhere, unless the whole can move to a new page.
            if (!room.top_of_page || hold_back || index == first_) return fit;
            fit = next.fit({left, true, false});
            if (fit.outcome == Fit::Outcome::nothing) return part(std::move(filling), rest_from(index));
        }
        filling.add(std::move(fit.fragment));
        if (fit.outcome == Fit::Outcome::part) return part(std::move(filling), rest_from(index, std::move(fit.rest)));
    }
    return finish(room, std::move(filling));
}

Length ColumnElement::full_height() const {
    Length height;
    for (std::size_t i = first_; i < entries_->size(); ++i) height += element(i).full_height();
    return height;
}

Length ColumnElement::height_above(std::size_t index) const {
    Length height;
    for (std::size_t i = first_; i < index && i < entries_->size(); ++i) height += element(i).full_height();
    return height;
}

Length ColumnElement::least_height() const {
    Length height;
    for (std::size_t i = first_; i < entries_->size(); ++i) {
        const bool kept = i + 1 < entries_->size() && (*entries_)[i].keep_with_next;
        if (!kept) return height + element(i).least_height();
        height += element(i).full_height();
    }
    return height;
}

bool ColumnElement::keep_with_next() const {
    return !empty() && entries_->back().keep_with_next;
}

bool ColumnElement::keep_with_previous() const {
    return !empty() && element(first_).keep_with_previous();
}

std::optional<Length> ColumnElement::first_baseline(bool top_of_page) const {
    return empty() ? std::nullopt : element(first_).first_baseline(top_of_page);
}

namespace {

/// How high what must stand above the next block on its page is at least: the end of the block before, spacers between them, and whole
/// blocks as long as none can leave a part of itself on the page before.
Length height_kept_with_next(const std::vector<ColumnEntry>& entries) {
    Length height;
    for (std::size_t i = entries.size(); i-- > 0;) {
        const ColumnEntry& entry = entries[i];
        if (entry.element->is_page_break()) return height;
        if (!entry.invisible) {
            const Fit held_back = entry.element->fit({endless, true, true});
            if (held_back.outcome == Fit::Outcome::part) return height + held_back.rest->full_height();
            const bool linked = i > 0 && (entries[i - 1].keep_with_next || entry.element->keep_with_previous());
            if (!linked) return height + entry.element->fit({endless, true, false}).fragment.height;
        }
        height += entry.element->full_height();
    }
    return height;
}

std::vector<ColumnEntry> entries_of(const document::Blocks& blocks, Length width, Context& context, bool page_breaks) {
    std::vector<ColumnEntry> entries;
    entries.reserve(blocks.size());
    for (const document::Block& block : blocks) {
        if (!page_breaks && std::holds_alternative<document::PageBreak>(block.value)) continue;
        const auto* grid = std::get_if<document::SignatureGrid>(&block.value);
        auto element = grid ? make_signature_grid(*grid, width, context, [&] { return height_kept_with_next(entries); })
                            : make_element(block, width, context);
        const bool keep = element->keep_with_next();
        entries.push_back({std::move(element), keep, std::holds_alternative<document::Spacer>(block.value)});
    }
    return entries;
}

}  // namespace

std::unique_ptr<ColumnElement> make_page_column(const document::Blocks& blocks, Length width, Context& context) {
    return std::make_unique<ColumnElement>(entries_of(blocks, width, context, true));
}

std::unique_ptr<Element> make_column(const document::Blocks& blocks, Length width, Context& context) {
    if (blocks.size() == 1 && !std::holds_alternative<document::PageBreak>(blocks.front().value))
        return make_element(blocks.front(), width, context);
    return std::make_unique<ColumnElement>(entries_of(blocks, width, context, false));
}

}  // namespace naskah::layout
