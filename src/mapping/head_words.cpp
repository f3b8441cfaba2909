#include "mapping/head_words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "record/fields.hpp"
#include "text/ascii.hpp"

namespace naskah::mapping {

namespace {

constexpr std::string_view abbreviations_table = "singkatan-judul";
/// Words that labels have beside what they are about.
constexpr std::array<std::string_view, 16> empty_words = {"jumlah", "yang", "dan",  "atau",     "di", "dari", "untuk",  "dengan",
                                                          "pada",   "tiap", "usia", "sebanyak", "ke", "per",  "selama", "banyaknya"};

std::vector<std::string> split(const std::string& text) {
    std::vector<std::string> words(1);
    for (const char c : text::lower_case(text)) {
        if (text::is_letter_or_digit(c) || static_cast<signed char>(c) < 0)
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

/// "mendapat" of "mendapatkan": endings alone, so that forms of one word meet.
std::string stem(std::string word) {
    for (const std::string_view ending : {"nya", "kan"}) {
        if (word.size() > ending.size() + 4 && word.ends_with(ending)) word.resize(word.size() - ending.size());
    }
    return word;
}

}  // namespace

HeadWords::HeadWords(const std::vector<FigureList>& lists, const kinds::ReferenceTables& references) {
    for (const record::Record& row : references.rows(abbreviations_table))
        abbreviations_[text::lower_case(record::text_of(row, "singkatan"))] = record::text_of(row, "kata");
    for (const FigureList& list : lists) {
        for (const auto& [no, label] : list.labels) labels_.push_back({{list.name, label, no, 0}, words_of(label)});
    }
    for (const Label& label : labels_)
        for (const std::string& word : label.words) ++labels_with_[word];
}

HeadWords::Words HeadWords::words_of(const std::string& text) const {
    Words words;
    for (const std::string& word : split(text)) {
        const auto abbreviated = abbreviations_.find(word);
        for (const std::string& whole : abbreviated == abbreviations_.end() ? std::vector<std::string>{word} : split(abbreviated->second))
            if (std::find(empty_words.begin(), empty_words.end(), whole) == empty_words.end()) words.insert(stem(whole));
    }
    return words;
}

/// Rare words say more.
double HeadWords::weight(const std::string& word) const {
    const auto known = labels_with_.find(word);
    const double labels = static_cast<double>(labels_.size());
    return std::log(1 + labels / static_cast<double>(known == labels_with_.end() ? 1 : known->second));
}

double HeadWords::weight(const Words& words) const {
    double sum = 0;
    for (const std::string& word : words) sum += weight(word);
    return sum;
}

std::vector<LikelyFigure> HeadWords::likely(const std::string& head) const {
    const Words wanted = words_of(head);
    std::vector<LikelyFigure> found;
    for (const Label& label : labels_) {
        Words common;
        std::set_intersection(wanted.begin(), wanted.end(), label.words.begin(), label.words.end(), std::inserter(common, common.end()));
        if (common.empty()) continue;
        found.push_back(label.figure);
        found.back().likeness = 2 * weight(common) / (weight(wanted) + weight(label.words));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const LikelyFigure& left, const LikelyFigure& right) { return left.likeness > right.likeness; });
    return found;
}

}  // namespace naskah::mapping
