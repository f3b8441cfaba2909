// Which figure of a form the head of a column means, by its words.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "kinds/reference_tables.hpp"
#include "mapping/figures.hpp"

namespace naskah::mapping {

struct LikelyFigure {
    std::string list, label;
    std::int64_t no = 0;
    double likeness = 0;  ///< 0 to 1
};

class HeadWords {
 public:
    HeadWords(const std::vector<FigureList>& lists, const kinds::ReferenceTables& references);

    /// The figures whose labels have words of a head, the likeliest first.
    std::vector<LikelyFigure> likely(const std::string& head) const;

 private:
    using Words = std::set<std::string>;
    Words words_of(const std::string& text) const;
    double weight(const std::string& word) const;
    double weight(const Words& words) const;

    struct Label {
        LikelyFigure figure;
        Words words;
    };
    std::vector<Label> labels_;
    std::map<std::string, std::string> abbreviations_;
    std::map<std::string, std::size_t> labels_with_;  ///< how many labels have a word
};

}  // namespace naskah::mapping
