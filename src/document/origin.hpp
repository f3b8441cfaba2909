// Where a text was written, before it became part of a document: so that what is said about the document is told to the one who wrote it.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace naskah::document {

/// A byte of one of the files that a document was composed of. Which file a number stands for knows only who composed it; 0: not known.
struct Origin {
    std::uint32_t file = 0, offset = 0;

    bool known() const { return file != 0; }
    friend bool operator==(const Origin&, const Origin&) = default;
};

/// The origins of a text that was put together of several: each holds from its byte up to the next one's.
class Origins {
 public:
    struct Stretch {
        std::uint32_t begin = 0;
        Origin origin;
    };

    Origins() = default;
    explicit Origins(Origin whole) : first_(whole) {}

    /// From this byte on, the text was written there. Bytes come in ascending order; what was added for the same byte before gives way.
    void add(std::size_t begin, Origin origin) {
        if (begin == 0) {
            first_ = origin;
            further_.clear();
            return;
        }
        if (!further_.empty() && further_.back().begin == begin) further_.pop_back();
        if (last() != origin) further_.push_back({static_cast<std::uint32_t>(begin), origin});
    }

    Origin first() const { return first_; }
    /// All but the first.
    const std::vector<Stretch>& further() const { return further_; }

    /// Of the bytes [begin, end) the part with one origin that is longest, the first of several. Without bytes: where `begin` is.
    struct Extent {
        std::size_t begin = 0, end = 0;
        Origin origin;
    };
    Extent longest_in(std::size_t begin, std::size_t end) const {
        Extent longest;
        bool found = false;
        for (std::size_t i = 0; i <= further_.size(); ++i) {
            const std::size_t from = std::max<std::size_t>(i == 0 ? 0 : further_[i - 1].begin, begin);
            const std::size_t to = i == further_.size() ? end : std::min<std::size_t>(further_[i].begin, end);
            if (to < from || (found && to - from <= longest.end - longest.begin)) continue;
            longest = {from, to, i == 0 ? first_ : further_[i - 1].origin};
            found = true;
        }
        return longest;
    }
    Origin at(std::size_t byte) const { return longest_in(byte, byte + 1).origin; }

 private:
    Origin last() const { return further_.empty() ? first_ : further_.back().origin; }

    Origin first_;
    std::vector<Stretch> further_;
};

}  // namespace naskah::document
