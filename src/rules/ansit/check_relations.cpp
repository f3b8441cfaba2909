// What figures of one unit say of each other: coverage and target groups, parts and wholes, limits.
#include <algorithm>
#include <charconv>

#include "bahasa/number.hpp"
#include "record/diagnostic_codes.hpp"
#include "record/fields.hpp"
#include "rules/ansit/diagnostic_codes.hpp"
#include "rules/ansit/subject.hpp"
#include "rules/ansit/terms.hpp"

namespace naskah::rules::ansit {

namespace {

using bahasa::format_integer;
using record::Severity;

/// The sum of a unit's figures; nothing when one of them is not there.
std::optional<std::int64_t> sum_of(const Subject& subject, std::string_view unit, const std::vector<Term>& terms) {
    std::int64_t sum = 0;
    for (const Term& term : terms) {
        const indikator::Figure* figure = subject.find(term.matrix, unit, term.number);
        if (figure == nullptr) return std::nullopt;
        sum += figure->value;
    }
    return sum;
}

/// "data sasaran 8 + 9"
std::string denominator_text(const indikator::Indicator& indicator) {
    std::string text = "data sasaran ";
    for (std::size_t i = 0; i < indicator.denominators.size(); ++i)
        text += (i == 0 ? "" : " + ") + std::to_string(indicator.denominators[i]);
    return text;
}

std::vector<Term> denominator_terms(const indikator::Indicator& indicator) {
    std::vector<Term> terms;
    for (const std::int64_t number : indicator.denominators) terms.push_back({'s', number});
    return terms;
}

void check_coverage_of(const indikator::Indicator& indicator, const std::string& unit, const Subject& subject,
                       record::Diagnostics& diagnostics) {
    const indikator::Figure* served = subject.find('c', unit, indicator.number);
    const auto whole = sum_of(subject, unit, denominator_terms(indicator));
    if (served == nullptr || !whole || served->value <= *whole) return;
    const std::string group = denominator_text(indicator);
    std::string message = subject.unit_title(unit) + ": indikator " + std::to_string(indicator.number) + " (" + indicator.text +
                          ") berisi " + format_integer(served->value);
    message += *whole == 0 ? ", padahal sasarannya nol (" + group + ")"
                           : ", lebih banyak daripada sasarannya, " + format_integer(*whole) + " (" + group + ")";
    subject.tell(Severity::error, code::coverage_above_target_group, std::move(message), served->spot,
                 "periksa cakupan ini dan " + group + " untuk " + subject.unit_title(unit), diagnostics);
}

/// A row of ansit-aturan.csv.
struct PartRule {
    std::vector<Term> part, whole;
    std::string part_name, whole_name;
    enum class Kind { error, warning, equal } kind = Kind::error;  ///< equal: a warning when they differ
};

std::optional<PartRule::Kind> rule_kind(std::string_view word) {
    if (word == "galat") return PartRule::Kind::error;
    if (word == "peringatan") return PartRule::Kind::warning;
    if (word == "sama") return PartRule::Kind::equal;
    return std::nullopt;
}

std::vector<PartRule> part_rules(const Subject& subject, record::Diagnostics& diagnostics) {
    std::vector<PartRule> rules;
    for (const record::Record& row : subject.surroundings.references.rows("ansit-aturan")) {
        const std::string left = text_of(row, "kiri"), right = text_of(row, "kanan");
        auto part = parse_terms(left), whole = parse_terms(right);
        const auto kind = rule_kind(text_of(row, "tingkat"));
        if (!part || !whole || !kind) {
            diagnostics.add({Severity::error,
                             record::code::faulty_kind,
                             "aturan \"" + left + "\" dan \"" + right + "\" tidak dapat dibaca",
                             {"rujukan/ansit-aturan.csv", 0, 0, {}, {}},
                             {},
                             "tulis nomor dengan huruf s, c, p, d, atau l, misalnya s12+s13; tingkat: galat, peringatan, atau sama"});
            continue;
        }
        rules.push_back({std::move(*part), std::move(*whole), text_of(row, "sebutan-kiri"), text_of(row, "sebutan-kanan"), *kind});
    }
    return rules;
}

/// An indicator of the sum that is larger by itself has been told already.
bool told_by_itself(const PartRule& rule, std::int64_t whole, const std::string& unit, const Subject& subject) {
    return std::any_of(rule.part.begin(), rule.part.end(),
                       [&](const Term& term) { return term.matrix == 'c' && subject.find('c', unit, term.number)->value > whole; });
}

void check_part(const PartRule& rule, const std::string& unit, const Subject& subject, record::Diagnostics& diagnostics) {
    const auto part = sum_of(subject, unit, rule.part), whole = sum_of(subject, unit, rule.whole);
    if (!part || !whole || *part == *whole) return;
    const bool equal = rule.kind == PartRule::Kind::equal;
    if (!equal && (*part < *whole || told_by_itself(rule, *whole, unit, subject))) return;
    const Term& first = rule.part.front();
    const std::string one = rule.part_name + " (" + format_integer(*part) + ")",
                      other = rule.whole_name + " (" + format_integer(*whole) + ")";
    subject.tell(rule.kind == PartRule::Kind::error ? Severity::error : Severity::warning,
                 equal ? code::counted_differently : code::part_above_whole,
                 subject.unit_title(unit) + ": " + one + (equal ? " tidak sama dengan " : " lebih banyak daripada ") + other,
                 subject.find(first.matrix, unit, first.number)->spot,
                 equal ? "samakan keduanya, atau biarkan bila tanggal datanya memang berbeda" : "periksa kedua angkanya", diagnostics);
}

std::optional<std::int64_t> limit_of(const record::Record& row, std::string_view column) {
    const std::string text = text_of(row, column);
    std::int64_t limit = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), limit);
    if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return limit;
}

void check_villages(const indikator::Indicator& indicator, const std::string& unit, const Subject& subject,
                    record::Diagnostics& diagnostics) {
    const indikator::Figure* figure = subject.find('c', unit, indicator.number);
    const auto villages = villages_in(unit, subject.surroundings.regions);
    if (figure == nullptr || !villages || figure->value <= *villages) return;
    const bool is_village = level_of(unit) == Level::desa;
    subject.tell(
        Severity::error, code::figure_out_of_limits,
        subject.unit_title(unit) + ": indikator " + std::to_string(indicator.number) + " (" + indicator.text + ") berisi " +
            format_integer(figure->value) +
            (is_village ? ", padahal hanya boleh 0 atau 1" : ", lebih banyak daripada desa/kelurahannya, " + format_integer(*villages)),
        figure->spot,
        is_village ? "tulis 1 bila desa/kelurahan ini melaksanakan, 0 bila tidak" : "tulis banyaknya desa/kelurahan yang melaksanakan",
        diagnostics);
}

void check_scores(const Subject& subject, record::Diagnostics& diagnostics) {
    for (const record::Record& row : subject.surroundings.references.rows("lokus")) {
        const auto* number = record::get<record::Integer>(row, "no");
        const auto least = limit_of(row, "min"), most = limit_of(row, "maks");
        if (number == nullptr || !least || !most) continue;
        for (const std::string& unit : subject.units) {
            const indikator::Figure* figure = subject.find('l', unit, number->value);
            if (figure == nullptr || (figure->value >= *least && figure->value <= *most)) continue;
            const std::string limits = format_integer(*least) + " sampai " + format_integer(*most);
            subject.tell(Severity::error, code::figure_out_of_limits,
                         subject.unit_title(unit) + ": bahan lokus " + std::to_string(number->value) + " berisi " +
                             format_integer(figure->value) + ", padahal hanya boleh " + limits,
                         figure->spot, text_of(row, "uraian"), diagnostics);
        }
    }
}

}  // namespace

void check_coverage(const Subject& subject, record::Diagnostics& diagnostics) {
    for (const indikator::Indicator& indicator : subject.indicators) {
        if (indicator.type != indikator::IndicatorType::coverage) continue;
        for (const std::string& unit : subject.units) check_coverage_of(indicator, unit, subject, diagnostics);
    }
}

void check_parts(const Subject& subject, record::Diagnostics& diagnostics) {
    for (const PartRule& rule : part_rules(subject, diagnostics)) {
        for (const std::string& unit : subject.units) check_part(rule, unit, subject, diagnostics);
    }
}

void check_limits(const Subject& subject, record::Diagnostics& diagnostics) {
    for (const indikator::Indicator& indicator : subject.indicators) {
        if (indicator.type != indikator::IndicatorType::villages) continue;
        for (const std::string& unit : subject.units) check_villages(indicator, unit, subject, diagnostics);
    }
    check_scores(subject, diagnostics);
}

}  // namespace naskah::rules::ansit
