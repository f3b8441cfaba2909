// What a reference by key becomes: "Pasal 7 ayat (2)", "ayat (1)", "huruf a sampai dengan huruf d", seen from where it stands.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "rules/peraturan/provisions.hpp"

namespace naskah::rules::peraturan {

struct ReferenceText {
    std::string markup;            ///< the numbers wrapped in <ref to="KEY">
    std::string_view preposition;  ///< what follows "dimaksud": "pada" for an ayat of the same Pasal, else "dalam"
};

/// From the provision where it stands (nothing: outside of all provisions) to another, or from that to one more of its kind (`last`). Those
/// that are named and have no key get one. `capital`: a sentence begins with it.
ReferenceText reference_text(Provisions& provisions, std::optional<Provisions::Index> from, Provisions::Index target,
                             std::optional<Provisions::Index> last = {}, bool capital = false);

/// The same of one that is named behind another (`before`): what both lie in isn't named again, "Pasal 7 huruf a dan huruf c". Nothing when
/// they lie in nothing together.
std::optional<std::string> reference_behind(Provisions& provisions, Provisions::Index before, Provisions::Index target,
                                            std::optional<Provisions::Index> last = {});

/// Whether nothing but joining words and commas stands between two references.
bool joins_references(std::string_view text);

}  // namespace naskah::rules::peraturan
