#include "rules/realisasi/sent.hpp"

#include <algorithm>
#include <utility>

#include "record/fields.hpp"
#include "record/input.hpp"
#include "rules/indikator/figures.hpp"
#include "rules/input_head.hpp"
#include "rules/realisasi/diagnostic_codes.hpp"

namespace naskah::rules::realisasi {

namespace {

class Collector {
 public:
    Collector(const Surroundings& surroundings, record::Diagnostics& diagnostics)
        : surroundings_(surroundings), diagnostics_(diagnostics) {}

    std::vector<Semester> collect(const record::InputList& inputs) {
        std::map<std::int64_t, Semester> semesters;
        for (const record::Input& input : inputs) {
            Semester& semester = semesters[semester_of(input)];
            semester.number = semester_of(input);
            take_in(input, semester);
        }
        std::vector<Semester> result;
        for (auto& [number, semester] : semesters) {
            for (const auto& [region, input] : semester.inputs) add_figures(*input, semester);
            result.push_back(std::move(semester));
        }
        return result;
    }

 private:
    void take_in(const record::Input& input, Semester& semester) {
        const std::string region = region_of(input);
        for (const auto& [other, earlier] : semester.inputs) {
            if (!lies_in(region, other) && !lies_in(other, region)) continue;
            complain(input, semester, region, other, *earlier);
            return;
        }
        semester.inputs.emplace(region, &input);
    }

    void complain(const record::Input& input, const Semester& semester, const std::string& region, const std::string& other,
                  const record::Input& earlier) {
        const std::string what = "realisasi " + title(region) + " semester " + std::to_string(semester.number);
        const std::string message = region == other
                                        ? what + " dikirim dua kali"
                                        : what + " bertumpang tindih dengan " + title(other) + ": angkanya akan terhitung dua kali";
        diagnostics_.add(input.diagnose(record::Severity::error, code::realisation_sent_twice, message,
                                        record::spot_of(input.record, "wilayah"),
                                        "sudah ada di " + earlier.file + "; pakai salah satunya"));
    }

    std::string title(const std::string& region) const { return name_of(region, surroundings_.regions, surroundings_.profile).title; }

    void add_figures(const record::Input& input, Semester& semester) {
        for (const auto& [key, figure] : indikator::figures_of(input.record, "sasaran").values) {
            semester.target_groups.add(key.unit, key.number, figure.value);
            semester.units.insert(key.unit);
        }
        std::set<std::string> achieving;
        for (const auto& [key, figure] : indikator::figures_of(input.record, "capaian").values) {
            semester.achievements.add(key.unit, key.number, figure.value);
            achieving.insert(key.unit);
        }
        for (const std::string& unit : achieving)
            if (const auto villages = villages_in(unit, surroundings_.regions))
                semester.target_groups.add(unit, indikator::villages_number, *villages);
        semester.units.merge(achieving);
    }

    const Surroundings& surroundings_;
    record::Diagnostics& diagnostics_;
};

}  // namespace

std::int64_t semester_of(const record::Input& input) {
    return integer_of(input.record, "semester");
}

std::string Semester::name() const {
    return "Semester " + std::to_string(number);
}

std::string Semester::until(std::int64_t year) const {
    return name() + " (sampai dengan " + (number == 1 ? "Juni " : "Desember ") + std::to_string(year) + ")";
}

std::optional<std::int64_t> Semester::denominator(const indikator::Indicator& indicator, const std::string& region) const {
    return indikator::denominator_of(indicator, region, target_groups);
}

record::Value Semester::coverage(const indikator::Indicator& indicator, const std::string& region) const {
    const auto part = achievements.of(region, indicator.number);
    const auto whole = denominator(indicator, region);
    if (!part || !whole) return {};
    return share(*part, *whole);
}

record::Value share(std::int64_t part, std::int64_t whole) {
    constexpr std::int64_t most_times = 10'000;  // beyond that a percentage says nothing
    if (whole == 0 || part / whole > most_times) return {record::Text{indikator::not_available}, {}};
    return {indikator::percent_of(part, whole), {}};
}

std::vector<Semester> by_semester(const record::InputList& inputs, const Surroundings& surroundings, record::Diagnostics& diagnostics) {
    return Collector(surroundings, diagnostics).collect(inputs);
}

}  // namespace naskah::rules::realisasi
