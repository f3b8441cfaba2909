#include "layout/known_metrics.hpp"

namespace naskah::layout {

KnownMetrics::Type& KnownMetrics::type(document::Typeface face, document::Length size) const {
    const auto is_it = [&](const Type& type) { return type.face == face && type.size == size; };
    if (last_ != nullptr && is_it(*last_)) return *last_;
    for (Type& known : types_) {
        if (!is_it(known)) continue;
        last_ = &known;
        return known;
    }
    Type& added = types_.emplace_back(Type{face, size, asked_.line(face, size), {}});
    added.advances.fill(unknown);
    last_ = &added;
    return added;
}

std::int64_t KnownMetrics::advance_in(Type& type, unsigned char character) const {
    std::int64_t& known = type.advances[character];
    if (known == unknown) {
        const auto answer = asked_.advance(type.face, character, type.size);
        known = answer ? answer->units() : lacking;
    }
    return known;
}

std::optional<document::Length> KnownMetrics::advance(document::Typeface face, char32_t character, document::Length size) const {
    if (character >= 0x80) return asked_.advance(face, character, size);
    const std::int64_t units = advance_in(type(face, size), static_cast<unsigned char>(character));
    return units < 0 ? std::nullopt : std::optional(document::Length::of_units(units));
}

std::size_t KnownMetrics::reaches(document::Typeface face, std::string_view ascii, document::Length size, std::int64_t from,
                                  std::int64_t* to) const {
    Type& wanted = type(face, size);
    for (std::size_t i = 0; i < ascii.size(); ++i) {
        const std::int64_t units = advance_in(wanted, static_cast<unsigned char>(ascii[i]) & 0x7FU);
        if (units < 0) return i;
        to[i] = from += units;
    }
    return ascii.size();
}

LineMetrics KnownMetrics::line(document::Typeface face, document::Length size) const {
    return type(face, size).line;
}

}  // namespace naskah::layout
