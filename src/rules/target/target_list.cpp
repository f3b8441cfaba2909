#include "rules/target/target_list.hpp"

#include "bahasa/number.hpp"
#include "record/fields.hpp"

namespace naskah::rules {

namespace {}  // namespace

const Target* TargetList::find(TargetKey key) const {
    const auto found = targets.find(key);
    return found == targets.end() ? nullptr : &found->second;
}

TargetList target_list(const record::Record& record, std::string_view name) {
    TargetList result;
    result.spot = record::spot_of(record, name);
    const auto* list = record::get<record::List>(record, name);
    if (list == nullptr) return result;
    for (const record::Value& value : *list) {
        const auto* item = std::get_if<record::Record>(&value.data);
        const auto* percent = item == nullptr ? nullptr : record::get<record::Decimal>(*item, "isi");
        if (percent == nullptr) continue;
        const TargetKey key{integer_of(*item, "no"), integer_of(*item, "tahun")};
        // The place of the number itself: in a form that is its cell.
        const record::Spot spot = record::spot_of(*item, "isi");
        if (!result.targets.try_emplace(key, Target{{*percent}, spot}).second) result.doubles.emplace_back(key, spot);
    }
    return result;
}

std::string percent_text(const record::Percent& percent) {
    return bahasa::format_percent(percent.value.digits, percent.value.places);
}

}  // namespace naskah::rules
