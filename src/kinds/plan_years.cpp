#include "kinds/plan_years.hpp"

#include <string>
#include <utility>

#include "record/building.hpp"
#include "record/made_fields.hpp"

namespace naskah::kinds {

namespace {

constexpr int first_counted = 2025;

record::Record year_item(int year, const std::string& name, const std::string& meaning) {
    record::Record item = record::named("tahun");
    item.set("tahun", record::integer(year));
    item.set("sebutan", record::text(name));
    item.set("keterangan", record::text(meaning));
    return item;
}

/// Also of years before the first counted one.
int floored_to_plan(int year, int begin) {
    const int away = (year - begin) % PlanYears::count;
    return year - (away < 0 ? away + PlanYears::count : away);
}

}  // namespace

record::RecordSchema plan_year_schema() {
    return {"tahun",
            {},
            {record::always("tahun", record::FieldType::integer), record::always("sebutan", record::FieldType::text),
             record::always("keterangan", record::FieldType::text)}};
}

PlanYears plan_years(const record::Record& profile, int year) {
    int begin = first_counted;
    if (const record::Value* value = profile.find("rpjmd-tahun-awal"))
        if (const auto* given = std::get_if<record::Integer>(&value->data)) begin = static_cast<int>(given->value);
    return {floored_to_plan(year, begin)};
}

record::Value plan_years_list(PlanYears years) {
    record::List items;
    append(items, year_item(years.baseline(), "Baseline " + std::to_string(years.baseline()), "Baseline"));
    for (int year = years.first; year <= years.last(); ++year) append(items, year_item(year, std::to_string(year), "Target"));
    return record::list(std::move(items));
}

record::Value yearly_plan_list(int year) {
    record::List items;
    append(items, year_item(year - 1, "Baseline " + std::to_string(year - 1), "Baseline"));
    append(items, year_item(year, "Target " + std::to_string(year), "Target"));
    return record::list(std::move(items));
}

}  // namespace naskah::kinds
