#include "rules/ansit/settings.hpp"

#include <algorithm>

#include "record/fields.hpp"

namespace naskah::rules::ansit {

namespace {

constexpr std::array<std::string_view, criterion_count> weight_names = {"komitmen",   "usia-muda",         "balita-stunting", "prevalensi",
                                                                        "kemiskinan", "keluarga-berisiko", "cakupan-rendah"};

void read(const record::Record& record, std::string_view name, std::int64_t& number) {
    if (const auto* written = record::get<record::Integer>(record, name)) number = written->value;
}

}  // namespace

Settings settings_of(const record::Record& profile) {
    Settings settings;
    const auto* group = record::get<record::Record>(profile, "ansit");
    if (group == nullptr) return settings;
    read(*group, "batas-lonjakan", settings.jump_percent);
    read(*group, "lonjakan-mulai", settings.jump_from);
    read(*group, "batas-cakupan", settings.coverage_percent);
    read(*group, "jumlah-lokus", settings.proposed_villages);
    if (const auto* weights = record::get<record::Record>(*group, "bobot-lokus")) {
        for (std::size_t i = 0; i < criterion_count; ++i) read(*weights, weight_names[i], settings.weights[i]);
    }
    if (std::all_of(settings.weights.begin(), settings.weights.end(), [](std::int64_t weight) { return weight == 0; }))
        settings.weights.fill(1);
    return settings;
}

}  // namespace naskah::rules::ansit
