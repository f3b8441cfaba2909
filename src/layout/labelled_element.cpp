#include "layout/labelled_element.hpp"

#include <algorithm>

#include "layout/endless.hpp"
#include "layout/opening.hpp"
#include "layout/origins.hpp"
#include "layout/paragraph_element.hpp"
#include "layout/wording.hpp"

namespace naskah::layout {

namespace {

using document::larger;
using document::smaller;

class LabelledElement final : public Element {
 public:
    LabelledElement(std::shared_ptr<const Label> label, std::shared_ptr<const Element> content, Length content_x, Length space_before)
        : label_(std::move(label)), content_(std::move(content)), content_x_(content_x), space_before_(space_before) {}

    Fit fit(const Room& room) const override {
        const Length before = room.top_of_page ? Length{} : space_before_;
        const Offsets offsets = offsets_of(room.top_of_page);
        Fit fit = content_->fit({room.height - before - offsets.content, room.top_of_page, room.keep_some_back});
        if (fit.outcome == Fit::Outcome::nothing) return fit;
        const Length foot = before + offsets.label + label_height();
        if (foot > room.height) return label_too_high(room);
        for (Item& item : fit.fragment.items) move(item, content_x_, before + offsets.content);
        for (FragmentHeading& heading : fit.fragment.headings) heading.y += before + offsets.content;
        fit.fragment.height = larger(foot, before + offsets.content + fit.fragment.height);
        if (label_) place_label(fit.fragment, before + offsets.label);
        if (fit.rest) fit.rest = std::make_unique<LabelledElement>(nullptr, std::move(fit.rest), content_x_, Length{});
        return fit;
    }
    Length full_height() const override { return height_with(content_->full_height()); }
    Length least_height() const override { return height_with(content_->least_height()); }
    bool keep_with_next() const override { return content_->keep_with_next(); }
    std::optional<Length> first_baseline(bool top_of_page) const override {
        const Length before = top_of_page ? Length{} : space_before_;
        if (label_) return before + offsets_of(top_of_page).label + label_->baseline;
        const auto inside = content_->first_baseline(top_of_page);
        return inside ? std::optional(before + *inside) : std::nullopt;
    }

 private:
    struct Offsets {
        Length label, content;  ///< from the upper edge, space before left aside
    };

    /// How far the label or the content moves down for their baselines to meet.
    Offsets offsets_of(bool top_of_page) const {
        if (!label_) return {};
        const auto baseline = content_->first_baseline(top_of_page);
        if (!baseline) return {};
        return {larger({}, *baseline - label_->baseline), larger({}, label_->baseline - *baseline)};
    }
    Length label_height() const { return label_ ? label_->fragment.height : Length{}; }
    Length height_with(Length content) const {
        const Offsets offsets = offsets_of(false);
        return space_before_ + larger(offsets.label + label_height(), offsets.content + content);
    }

    void place_label(Fragment& fragment, Length y) const {
        std::vector<Item> items = label_->fragment.items;
        for (Item& item : items) move(item, {}, y);
        items.reserve(items.size() + fragment.items.size());
        std::move(fragment.items.begin(), fragment.items.end(), std::back_inserter(items));
        fragment.items = std::move(items);
    }

    Fit label_too_high(const Room& room) const {
        Fit fit;
        fit.reason = {does_not_fit("label", label_height(), room.height), label_->origin};
        return fit;
    }

    std::shared_ptr<const Label> label_;  ///< none when the content goes on from the page before
    std::shared_ptr<const Element> content_;
    Length content_x_, space_before_;
};

}  // namespace

Label make_label(const document::Inlines& inlines, document::Alignment alignment, double line_height, Length x, Length width,
                 Context& context) {
    document::Paragraph paragraph;
    paragraph.content = inlines;
    paragraph.style.alignment = alignment;
    paragraph.style.line_height = line_height;
    const auto element = make_paragraph(paragraph, width, context);
    Label label;
    label.baseline = element->first_baseline(true).value_or(Length{});
    label.fragment = element->fit({endless, true, false}).fragment;
    for (Item& item : label.fragment.items) move(item, x, {});
    mark_opening(label.fragment.items, opening_words(inlines));
    label.origin = origin_of(inlines);
    return label;
}

void join(Label& label, Label other) {
    const Length shift = larger({}, label.baseline - other.baseline);
    const Length own_shift = larger({}, other.baseline - label.baseline);
    for (Item& item : label.fragment.items) move(item, {}, own_shift);
    for (Item& item : other.fragment.items) {
        move(item, {}, shift);
        label.fragment.items.push_back(std::move(item));
    }
    label.baseline = larger(label.baseline, other.baseline);
    label.fragment.height = larger(label.fragment.height + own_shift, other.fragment.height + shift);
}

Length label_width(const document::Inlines& inlines, Context& context) {
    document::Paragraph paragraph;
    paragraph.content = inlines;
    return measure_paragraph(paragraph, context).most;
}

std::unique_ptr<Element> make_labelled(Label label, std::unique_ptr<Element> content, Length content_x, Length space_before) {
    return std::make_unique<LabelledElement>(std::make_shared<const Label>(std::move(label)), std::move(content), content_x, space_before);
}

}  // namespace naskah::layout
