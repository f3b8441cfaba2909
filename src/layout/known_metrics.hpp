// What a document asks of fonts, asked once: its few styles of type are needed for every word.
#pragma once

#include <array>
#include <cstdint>
#include <deque>

#include "layout/metrics.hpp"

namespace naskah::layout {

/// Answers as other metrics do, which must outlive it, and keeps their answers. For one thread.
class KnownMetrics final : public Metrics {
 public:
    explicit KnownMetrics(const Metrics& asked) : asked_(asked) {}

    std::optional<document::Length> advance(document::Typeface face, char32_t character, document::Length size) const override;
    std::size_t reaches(document::Typeface face, std::string_view ascii, document::Length size, std::int64_t from,
                        std::int64_t* to) const override;
    LineMetrics line(document::Typeface face, document::Length size) const override;

 private:
    /// A face in a size: its line, and the advances of ASCII in units.
    struct Type {
        document::Typeface face;
        document::Length size;
        LineMetrics line;
        std::array<std::int64_t, 0x80> advances;  ///< or one of the values below
    };
    static constexpr std::int64_t unknown = -1, lacking = -2;

    Type& type(document::Typeface face, document::Length size) const;
    std::int64_t advance_in(Type& type, unsigned char character) const;

    const Metrics& asked_;
    mutable std::deque<Type> types_;
    mutable Type* last_ = nullptr;  ///< that was asked for
};

}  // namespace naskah::layout
