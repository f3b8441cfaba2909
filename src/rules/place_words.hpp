// A place of an input within a sentence.
#pragma once

#include <string>

#include "record/input.hpp"

namespace naskah::rules {

/// "baris 12" of XML, "sel Penandaan!C9" of a form.
inline std::string place_in_words(const record::Input& input, record::Spot spot) {
    const record::Place place = input.diagnose(record::Severity::warning, "", "", spot).place;
    return place.cell.empty() ? "baris " + std::to_string(place.line) : "sel " + place.sheet + "!" + place.cell;
}

}  // namespace naskah::rules
