#include "layout/anchored_element.hpp"

namespace naskah::layout {

namespace {

class AnchoredElement final : public Element {
 public:
    AnchoredElement(std::unique_ptr<Element> content, std::string anchor) : content_(std::move(content)), anchor_(std::move(anchor)) {}

    Fit fit(const Room& room) const override {
        Fit fit = content_->fit(room);
        const bool begun = fit.outcome == Fit::Outcome::all || !fit.fragment.items.empty();
        if (fit.outcome == Fit::Outcome::nothing || !begun) {
            if (fit.rest) fit.rest = std::make_unique<AnchoredElement>(std::move(fit.rest), anchor_);
            return fit;
        }
        fit.fragment.items.insert(fit.fragment.items.begin(), AnchorMark{{}, anchor_});
        return fit;
    }
    Length full_height() const override { return content_->full_height(); }
    Length least_height() const override { return content_->least_height(); }
    bool keep_with_next() const override { return content_->keep_with_next(); }
    bool keep_with_previous() const override { return content_->keep_with_previous(); }
    bool is_page_break() const override { return content_->is_page_break(); }
    std::optional<Length> first_baseline(bool top_of_page) const override { return content_->first_baseline(top_of_page); }

 private:
    std::unique_ptr<Element> content_;
    std::string anchor_;
};

}  // namespace

std::unique_ptr<Element> make_anchored(std::unique_ptr<Element> element, const std::string& anchor, const Context& context) {
    const bool wanted = !anchor.empty() && context.references != nullptr && context.references->anchors.contains(anchor);
    if (!wanted) return element;
    return std::make_unique<AnchoredElement>(std::move(element), anchor);
}

}  // namespace naskah::layout
