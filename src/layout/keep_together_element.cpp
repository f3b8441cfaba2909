#include "layout/keep_together_element.hpp"

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

}  // namespace

std::unique_ptr<Element> make_keep_together(const document::KeepTogether& block, Length width, Context& context) {
    auto content = make_column(block.content, width, context);
    const bool too_high = context.page_height > Length{} && content->full_height() > context.page_height;
    if (too_high) return content;
    return std::make_unique<KeepTogetherElement>(std::move(content), origin_of(block.content));
}

}  // namespace naskah::layout
