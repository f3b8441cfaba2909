// The one unit of every distance in the house: thousandths of a PostScript point (1 pt = 1/72 inch), in 64 bits. Sums and
// comparisons are exact, so that a page laid out twice is the same page.
#pragma once

#include <compare>
#include <cstdint>

namespace naskah::document {

class Length {
 public:
    constexpr Length() = default;

    /// Of whole thousandths of a point.
    static constexpr Length of_units(std::int64_t units) { return Length(units); }
    static constexpr Length of_points(double points) { return Length(round(points * 1000.0)); }
    static constexpr Length of_millimetres(double millimetres) { return Length(round(millimetres * 72000.0 / 25.4)); }

    constexpr std::int64_t units() const { return units_; }
    constexpr double points() const { return static_cast<double>(units_) / 1000.0; }
    constexpr double millimetres() const { return static_cast<double>(units_) * 25.4 / 72000.0; }

    friend constexpr auto operator<=>(Length, Length) = default;
    friend constexpr Length operator+(Length a, Length b) { return Length(a.units_ + b.units_); }
    friend constexpr Length operator-(Length a, Length b) { return Length(a.units_ - b.units_); }
    friend constexpr Length operator-(Length a) { return Length(-a.units_); }
    friend constexpr Length operator*(Length a, std::int64_t n) { return Length(a.units_ * n); }
    friend constexpr Length operator*(std::int64_t n, Length a) { return Length(a.units_ * n); }
    friend constexpr Length operator/(Length a, std::int64_t n) { return Length(a.units_ / n); }
    constexpr Length& operator+=(Length b) {
        units_ += b.units_;
        return *this;
    }
    constexpr Length& operator-=(Length b) {
        units_ -= b.units_;
        return *this;
    }

    /// The nearest length to this one times a factor.
    constexpr Length scaled(double factor) const { return Length(round(static_cast<double>(units_) * factor)); }

 private:
    constexpr explicit Length(std::int64_t units) : units_(units) {}
    static constexpr std::int64_t round(double value) { return static_cast<std::int64_t>(value < 0 ? value - 0.5 : value + 0.5); }

    std::int64_t units_ = 0;
};

constexpr Length operator""_pt(long double points) {
    return Length::of_points(static_cast<double>(points));
}
constexpr Length operator""_pt(unsigned long long points) {
    return Length::of_units(static_cast<std::int64_t>(points) * 1000);
}
constexpr Length operator""_mm(long double millimetres) {
    return Length::of_millimetres(static_cast<double>(millimetres));
}
constexpr Length operator""_mm(unsigned long long millimetres) {
    return Length::of_millimetres(static_cast<double>(millimetres));
}

/// The larger and the smaller of two lengths (std::max and std::min, without their references to temporaries).
constexpr Length larger(Length a, Length b) {
    return a < b ? b : a;
}
constexpr Length smaller(Length a, Length b) {
    return b < a ? b : a;
}

}  // namespace naskah::document
