// A table, or what is left of it after page breaks, as an element.
#pragma once

#include <memory>
#include <optional>

#include "layout/element.hpp"
#include "layout/table/page_filler.hpp"
#include "layout/table/plan.hpp"

namespace naskah::layout::table {

class TableElement final : public Element {
 public:
    TableElement(std::shared_ptr<const Plan> plan, Cursor cursor) : plan_(std::move(plan)), cursor_(std::move(cursor)) {}

    Fit fit(const Room& room) const override;
    Length full_height() const override;
    Length least_height() const override;

 private:
    Length space_before(bool top_of_page) const;
    /// Of what stands above the header.
    Length continuation_height() const;
    /// The height of everything but the body's rows.
    Length frame_height() const;

    std::shared_ptr<const Plan> plan_;
    Cursor cursor_;
    mutable std::optional<Length> full_height_;  ///< once it was asked for: it costs as much as laying out all rows
};

}  // namespace naskah::layout::table
