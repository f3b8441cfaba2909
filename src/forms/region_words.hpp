// Regions as people call them in a cell: as the drop-down shows them, by their code, or by their bare name where only one has it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "forms/choice_lists.hpp"

namespace naskah::forms {

class RegionWords {
 public:
    /// Of the form's own list; null: none.
    explicit RegionWords(const ChoiceLists::Words* words) : words_(words) {}

    struct Answer {
        std::string code;                     ///< empty: no region, or several
        std::vector<std::string> candidates;  ///< those of that name, when there are several
        std::string nearest;                  ///< of what is no region's name, but nearly one's
    };
    Answer find(std::string_view typed) const;

 private:
    const ChoiceLists::Words* words_;
};

}  // namespace naskah::forms
