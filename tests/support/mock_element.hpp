// A block of a known size for tests of what stands around blocks.
#pragma once

#include <memory>
#include <utility>
#include <vector>

#include "layout/element.hpp"

namespace naskah::test {

struct MockOptions {
    document::Length width = document::Length::of_points(100);
    document::Length height = document::Length::of_points(10);
    int pieces = 1;  ///< of equal height, between which a page may end; one piece never splits
    bool keep_with_next = false;
    bool keep_with_previous = false;
    document::Color mark;  ///< the colour of its pieces: each is painted as one Fill
};

/// Paints each of its pieces as a Fill in its own colour, and writes down how it was asked. It follows the contract of Element: with
/// `keep_some_back` it leaves at least one piece to the rest, or answers nothing.
class MockElement final : public layout::Element {
 public:
    using Record = std::vector<layout::Room>;

    explicit MockElement(MockOptions options, std::shared_ptr<Record> record = nullptr, int first = 0)
        : options_(options), record_(std::move(record)), first_(first) {}

    layout::Fit fit(const layout::Room& room) const override {
        if (record_) record_->push_back(room);
        const document::Length piece = options_.height / options_.pieces;
        const int left = options_.pieces - first_;
        int fitting = 0;
        while (fitting < left && piece * (fitting + 1) <= room.height) ++fitting;
        if (room.keep_some_back && fitting == left) --fitting;
        layout::Fit fit;
        if (fitting <= 0) {
            fit.reason.message = "balok uji tidak muat";
            return fit;
        }
        for (int i = 0; i < fitting; ++i) fit.fragment.items.push_back(layout::Fill{{{}, piece * i}, options_.width, piece, options_.mark});
        fit.fragment.height = piece * fitting;
        fit.outcome = fitting == left ? layout::Fit::Outcome::all : layout::Fit::Outcome::part;
        if (fitting < left) fit.rest = std::make_unique<MockElement>(options_, record_, first_ + fitting);
        return fit;
    }
    document::Length full_height() const override { return options_.height / options_.pieces * (options_.pieces - first_); }
    document::Length least_height() const override { return options_.height / options_.pieces; }
    bool keep_with_next() const override { return options_.keep_with_next; }
    bool keep_with_previous() const override { return options_.keep_with_previous; }

 private:
    MockOptions options_;
    std::shared_ptr<Record> record_;
    int first_;
};

}  // namespace naskah::test
