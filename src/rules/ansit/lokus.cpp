#include "rules/ansit/lokus.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

#include "record/building.hpp"
#include "record/decimal.hpp"
#include "record/fields.hpp"
#include "rules/ansit/terms.hpp"
#include "rules/indikator/figures.hpp"

namespace naskah::rules::ansit {

const std::array<CriterionText, criterion_count> criterion_texts = {{
    {"a", "Komitmen Pemerintah Desa", "skor 1-5", "skor makin tinggi, nilai makin tinggi"},
    {"b", "Penduduk usia 15-24 tahun", "% penduduk", "persentase makin tinggi, nilai makin tinggi"},
    {"c", "Jumlah balita stunting", "balita", "jumlah makin besar, nilai makin tinggi"},
    {"d", "Prevalensi balita stunting", "% balita diukur", "prevalensi makin tinggi, nilai makin tinggi"},
    {"e", "Tingkat kemiskinan", "% keluarga", "keluarga miskin makin banyak, nilai makin tinggi"},
    {"f", "Keluarga berisiko stunting", "% keluarga", "keluarga berisiko makin banyak, nilai makin tinggi"},
    {"g", "Rendahnya cakupan layanan", "rata-rata kekurangan, %", "cakupan makin rendah, nilai makin tinggi"},
}};

namespace {

using Numbers = std::vector<std::int64_t>;

constexpr std::int64_t hundred_percent = 100 * record::power_of_ten(9);

/// Rounded; `whole` is more than 0.
std::int64_t fraction(std::int64_t part, std::int64_t whole, int places) {
    return record::quotient(part, whole, places).value().digits;
}

/// What a criterion's value is compared by.
std::optional<std::int64_t> measure_of(const record::Value& value) {
    if (const auto* integer = std::get_if<record::Integer>(&value.data)) return integer->value;
    if (const auto* percent = std::get_if<record::Percent>(&value.data)) return indikator::billionths(*percent);
    return std::nullopt;
}

/// A row of lokus.csv: a figure, and the data sasaran that it is a share of.
struct Material {
    Numbers numbers, whole;
};

Material material_of(const kinds::ReferenceTables& references, std::string_view role) {
    Material material{indikator::numbers_with_role(references, "lokus", role), {}};
    for (const record::Record& row : references.rows("lokus")) {
        const auto* word = record::get<record::Text>(row, "peran");
        const auto* sum = record::get<record::Text>(row, "penyebut");
        if (word == nullptr || word->text != role || sum == nullptr) continue;
        for (const Term& term : parse_terms(sum->text).value_or(std::vector<Term>{})) material.whole.push_back(term.number);
    }
    return material;
}

class Criteria {
 public:
    Criteria(const Collected& collected, const std::vector<indikator::Indicator>& indicators, const kinds::ReferenceTables& references)
        : collected_(collected),
          indicators_(indicators),
          commitment_(material_of(references, "komitmen")),
          young_(material_of(references, "usia-muda")),
          poor_(material_of(references, "keluarga-miskin")),
          at_risk_(material_of(references, "keluarga-berisiko")),
          measured_(indikator::numbers_with_role(references, "demografi", "diukur")),
          stunted_(indikator::numbers_with_role(references, "demografi", "stunting")) {}

    record::Value value(Criterion criterion, const std::string& village) const {
        const auto sum = [&](char matrix, const Numbers& numbers) { return collected_.sum(matrix, village, numbers); };
        switch (criterion) {
            case Criterion::commitment:
                return record::integer_or_absent(sum('l', commitment_.numbers));
            case Criterion::young_people:
                return share(young_, village);
            case Criterion::stunted_children:
                return record::integer_or_absent(sum('d', stunted_));
            case Criterion::prevalence:
                return indikator::coverage(sum('d', stunted_), sum('d', measured_));
            case Criterion::poverty:
                return share(poor_, village);
            case Criterion::families_at_risk:
                return share(at_risk_, village);
            case Criterion::low_coverage:
                return shortfall(village);
        }
        return {};
    }

 private:
    record::Value share(const Material& material, const std::string& village) const {
        return indikator::coverage(collected_.sum('l', village, material.numbers), collected_.sum('s', village, material.whole));
    }

    record::Value shortfall(const std::string& village) const {
        const auto sums = collected_.sums.find('s');
        if (sums == collected_.sums.end()) return {};
        std::int64_t total = 0, count = 0;
        for (const indikator::Indicator& indicator : indicators_) {
            if (indicator.type == indikator::IndicatorType::cases) continue;
            const auto served = collected_.sum('c', village, indicator.number);
            const auto whole = indikator::denominator_of(indicator, village, sums->second);
            if (!served || !whole || *whole == 0) continue;
            total += hundred_percent - std::min(indikator::billionths(indikator::percent_of(*served, *whole)), hundred_percent);
            ++count;
        }
        if (count == 0) return {};
        return {record::Percent{{fraction(total, count, 0), 9}}, {}};
    }

    const Collected& collected_;
    const std::vector<indikator::Indicator>& indicators_;
    const Material commitment_, young_, poor_, at_risk_;
    const Numbers measured_, stunted_;
};

void normalise(std::vector<RankedVillage>& villages, std::size_t criterion, std::int64_t weight, std::int64_t all_weights) {
    std::optional<std::int64_t> least, most;
    for (const RankedVillage& village : villages) {
        const auto measure = measure_of(village.parts[criterion].value);
        if (!measure) continue;
        least = std::min(least.value_or(*measure), *measure);
        most = std::max(most.value_or(*measure), *measure);
    }
    if (!least || *least == *most) return;
    for (RankedVillage& village : villages) {
        CriterionPart& part = village.parts[criterion];
        const auto measure = measure_of(part.value);
        if (!measure) continue;
        part.normalised = fraction(*measure - *least, *most - *least, 9);
        part.weighted = fraction(part.normalised * 100 * weight, all_weights, 0);
        village.score += part.weighted;
    }
}

}  // namespace

std::vector<RankedVillage> rank_villages(const Collected& collected, const std::vector<indikator::Indicator>& indicators,
                                         const kinds::ReferenceTables& references, const Settings& settings) {
    std::vector<RankedVillage> villages;
    if (collected.villages.empty()) return villages;
    const Criteria criteria(collected, indicators, references);
    for (const std::string& code : collected.villages) {
        RankedVillage village;
        village.code = code;
        for (std::size_t i = 0; i < criterion_count; ++i) village.parts[i].value = criteria.value(static_cast<Criterion>(i), code);
        villages.push_back(std::move(village));
    }
    const std::int64_t all_weights = std::accumulate(settings.weights.begin(), settings.weights.end(), std::int64_t{0});
    for (std::size_t i = 0; i < criterion_count; ++i) normalise(villages, i, settings.weights[i], all_weights);
    std::sort(villages.begin(), villages.end(), [](const RankedVillage& left, const RankedVillage& right) {
        return left.score != right.score ? left.score > right.score : left.code < right.code;
    });
    for (std::size_t i = 0; i < villages.size(); ++i) {
        villages[i].rank = static_cast<std::int64_t>(i) + 1;
        villages[i].proposed = villages[i].rank <= settings.proposed_villages && villages[i].score > 0;
    }
    return villages;
}

}  // namespace naskah::rules::ansit
