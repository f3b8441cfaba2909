#include "layout/fixed_elements.hpp"

#include "layout/wording.hpp"

namespace naskah::layout {

namespace {

using document::Alignment;
using document::smaller;

/// Items that are placed together, with space around them.
class FixedElement final : public Element {
 public:
    FixedElement(std::vector<Item> items, Named named, Length height, Length space_before, Length space_after)
        : items_(std::move(items)), named_(std::move(named)), height_(height), space_before_(space_before), space_after_(space_after) {}

    Fit fit(const Room& room) const override {
        Fit fit;
        const Length before = room.top_of_page ? Length{} : space_before_;
        if (room.keep_some_back || before + height_ > room.height) {
            fit.reason = {does_not_fit(named_.what, height_, room.height), named_.origin};
            return fit;
        }
        fit.outcome = Fit::Outcome::all;
        fit.fragment.items = items_;
        for (Item& item : fit.fragment.items) move(item, {}, before);
        fit.fragment.height = smaller(before + height_ + space_after_, room.height);
        return fit;
    }
    Length full_height() const override { return space_before_ + height_ + space_after_; }
    Length least_height() const override { return space_before_ + height_; }

 private:
    std::vector<Item> items_;
    Named named_;
    Length height_, space_before_, space_after_;
};

class SpacerElement final : public Element {
 public:
    explicit SpacerElement(Length height) : height_(height) {}

    Fit fit(const Room& room) const override {
        Fit fit;
        if (room.keep_some_back) return fit;
        fit.outcome = Fit::Outcome::all;
        fit.fragment.height = smaller(height_, document::larger(room.height, {}));
        return fit;
    }
    Length full_height() const override { return height_; }
    Length least_height() const override { return {}; }

 private:
    Length height_;
};

class PageBreakElement final : public Element {
 public:
    Fit fit(const Room&) const override {
        Fit fit;
        fit.outcome = Fit::Outcome::all;
        return fit;
    }
    Length full_height() const override { return {}; }
    Length least_height() const override { return {}; }
    bool is_page_break() const override { return true; }
};

}  // namespace

Length aligned(Alignment alignment, Length free) {
    switch (alignment) {
        case Alignment::right:
            return free;
        case Alignment::center:
            return free / 2;
        case Alignment::left:
        case Alignment::justify:
            break;
    }
    return {};
}

std::unique_ptr<Element> make_fixed(std::vector<Item> items, Named named, Length height, Length space_before, Length space_after) {
    return std::make_unique<FixedElement>(std::move(items), std::move(named), height, space_before, space_after);
}

std::unique_ptr<Element> make_image(const document::Image& image, Length width, Context& context) {
    Length image_width = image.width;
    Length image_height = image.height;
    const std::string name = "gambar \"" + (image.picture ? image.picture->name : std::string()) + "\"";
    if (image_width > width && width > Length{}) {
        image_height = image_height.scaled(static_cast<double>(width.units()) / static_cast<double>(image_width.units()));
        image_width = width;
        if (context.warnings != nullptr)
            context.warnings->push_back(
                {name + " selebar " + in_millimetres(image.width) + " dikecilkan sampai selebar ruangnya, " + in_millimetres(width),
                 image.picture ? image.picture->name : std::string(), image.origin});
    }
    const Length x = aligned(image.alignment, width - image_width);
    std::vector<Item> items;
    items.emplace_back(PlacedImage{{x, {}}, image_width, image_height, image.picture});
    return make_fixed(std::move(items), {name, image.origin}, image_height, image.space_before, image.space_after);
}

std::unique_ptr<Element> make_rule(const document::Rule& rule, Length width) {
    std::vector<Item> items;
    const auto add = [&](Length top, Length thickness) {
        const Length middle = top + thickness / 2;
        items.emplace_back(Stroke{{{}, middle}, {width, middle}, thickness, {}});
    };
    Length height = rule.thickness;
    add({}, rule.thickness);
    if (rule.second_thickness > Length{}) {
        add(rule.thickness + rule.gap, rule.second_thickness);
        height += rule.gap + rule.second_thickness;
    }
    return make_fixed(std::move(items), {"garis", {}}, height, rule.space_before, rule.space_after);
}

std::unique_ptr<Element> make_spacer(const document::Spacer& spacer) {
    return std::make_unique<SpacerElement>(spacer.height);
}

std::unique_ptr<Element> make_page_break() {
    return std::make_unique<PageBreakElement>();
}

}  // namespace naskah::layout
