#include "rules/ansit/terms.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>

#include "rules/indikator/figures.hpp"

namespace naskah::rules::ansit {

namespace {

std::optional<Term> parse_term(std::string_view text) {
    if (text.empty()) return std::nullopt;
    Term term;
    term.matrix = text.front();
    text.remove_prefix(1);
    if (std::none_of(std::begin(indikator::matrices), std::end(indikator::matrices),
                     [&](const indikator::Matrix& matrix) { return matrix.letter == term.matrix; }))
        return std::nullopt;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), term.number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return term;
}

}  // namespace

std::optional<std::vector<Term>> parse_terms(std::string_view text) {
    std::vector<Term> terms;
    for (;;) {
        const std::size_t plus = text.find('+');
        const auto term = parse_term(text.substr(0, plus));
        if (!term) return std::nullopt;
        terms.push_back(*term);
        if (plus == std::string_view::npos) return terms;
        text.remove_prefix(plus + 1);
    }
}

}  // namespace naskah::rules::ansit
