#include "rules/realisasi/activities.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "record/building.hpp"
#include "record/fields.hpp"

namespace naskah::rules::realisasi {

namespace {

using record::append;
using record::field_or_absent;
using record::integer;
using record::List;
using record::list;
using record::money;
using record::named;
using record::Record;
using record::text;
using record::Value;

std::int64_t rupiah_of(const Record& record, std::string_view name) {
    const auto* money = record::get<record::Money>(record, name);
    return money == nullptr ? 0 : money->rupiah;
}
std::string source_of(const Activity& activity) {
    const auto* source = record::get<record::Text>(*activity.record, "sumber-dana");
    return source == nullptr ? std::string() : source->text;
}
std::int64_t indicator_of(const Activity& activity) {
    const auto* number = record::get<record::Integer>(*activity.record, "indikator");
    return number == nullptr ? 0 : number->value;
}

struct Sum {
    std::int64_t count = 0, budget = 0, spent = 0;
};

/// The sums of those activities that have the key, one for each semester.
template <class KeyOf>
auto sums_by(std::span<const Activity> activities, const std::vector<Semester>& semesters, KeyOf key_of) {
    std::map<decltype(key_of(activities.front())), std::vector<Sum>> sums;
    for (const Activity& activity : activities) {
        std::vector<Sum>& row = sums.try_emplace(key_of(activity), semesters.size()).first->second;
        Sum& sum = row[static_cast<std::size_t>(activity.semester - semesters.data())];
        ++sum.count;
        sum.budget += rupiah_of(*activity.record, "anggaran");
        sum.spent += rupiah_of(*activity.record, "realisasi");
    }
    return sums;
}

Value semester_items(const std::vector<Sum>& sums) {
    List items;
    for (const Sum& sum : sums) {
        Record item = named("semester");
        item.set("banyak", integer(sum.count));
        item.set("anggaran", money(sum.budget));
        item.set("realisasi", money(sum.spent));
        item.set("persen", share(sum.spent, sum.budget));
        append(items, std::move(item));
    }
    return list(std::move(items));
}

Record recap_row(std::string group, std::string name, const std::vector<Sum>& sums) {
    Record row = named("rekap");
    row.set("kelompok", text(std::move(group)));
    row.set("nama", text(std::move(name)));
    row.set("semester", semester_items(sums));
    return row;
}

std::string location_name(const Activity& activity, const Surroundings& surroundings) {
    const std::string title = name_of(activity.location, surroundings.regions, surroundings.profile).title;
    return activity.location == activity.region ? "Seluruh " + title : title;
}

/// The group of an activity's location: its kecamatan, or the larger region itself.
std::string group_code(const Activity& activity) {
    return level_of(activity.location) == Level::desa ? std::string(parent_of(activity.location)) : activity.location;
}

}  // namespace

std::vector<Activity> activities_of(const std::vector<Semester>& semesters) {
    std::vector<Activity> activities;
    for (const Semester& semester : semesters) {
        for (const auto& [region, input] : semester.inputs) {
            const auto* list = record::get<List>(input->record, "kegiatan");
            if (list == nullptr) continue;
            for (const Value& value : *list) {
                const auto* record = std::get_if<Record>(&value.data);
                if (record == nullptr) continue;
                const auto* location = record::get<record::Code>(*record, "lokasi");
                activities.push_back({&semester, record, region, location == nullptr ? region : location->text});
            }
        }
    }
    return activities;
}

Value Recaps::by_source() const {
    auto sums = sums_by(activities_, semesters_, source_of);
    List rows;
    for (const Record& source : surroundings_.references.rows("sumber-dana-desa")) {
        const auto* name = record::get<record::Text>(source, "sumber-dana");
        if (name == nullptr) continue;
        const auto sum = sums.find(name->text);
        rows.push_back({recap_row("", name->text, sum == sums.end() ? std::vector<Sum>(semesters_.size()) : sum->second), {}});
        if (sum != sums.end()) sums.erase(sum);
    }
    for (const auto& [name, sum] : sums) append(rows, recap_row("", name, sum));
    return list(std::move(rows));
}

Value Recaps::by_region() const {
    struct GroupAndLocation {
        std::string group, location;
        const Activity* activity;
        bool operator<(const GroupAndLocation& other) const { return std::tie(group, location) < std::tie(other.group, other.location); }
    };
    const auto place_of = [](const Activity& activity) { return GroupAndLocation{group_code(activity), activity.location, &activity}; };
    List rows;
    for (const auto& [place, sum] : sums_by(activities_, semesters_, place_of)) {
        const std::string group = name_of(place.group, surroundings_.regions, surroundings_.profile).title;
        append(rows, recap_row(group, location_name(*place.activity, surroundings_), sum));
    }
    return list(std::move(rows));
}

Value Recaps::by_indicator(const std::vector<indikator::Indicator>& indicators) const {
    const auto sums = sums_by(activities_, semesters_, indicator_of);
    List rows;
    for (const indikator::Indicator& indicator : indicators) {
        const auto sum = sums.find(indicator.number);
        Record row = recap_row(indicator.group, indicator.text, sum == sums.end() ? std::vector<Sum>(semesters_.size()) : sum->second);
        row.set("no", integer(indicator.number));
        append(rows, std::move(row));
    }
    return list(std::move(rows));
}

Value share_spent(std::span<const Activity> activities, const Semester& semester) {
    std::int64_t budget = 0, spent = 0;
    for (const Activity& activity : activities) {
        if (activity.semester != &semester) continue;
        budget += rupiah_of(*activity.record, "anggaran");
        spent += rupiah_of(*activity.record, "realisasi");
    }
    return share(spent, budget);
}

Value activity_rows(std::span<const Activity> activities, const std::vector<indikator::Indicator>& indicators,
                    const Surroundings& surroundings) {
    List rows;
    for (const Activity& activity : activities) {
        const Record& given = *activity.record;
        const auto indicator = std::find_if(indicators.begin(), indicators.end(),
                                            [&](const indikator::Indicator& each) { return each.number == indicator_of(activity); });
        Record row = named("kegiatan");
        row.set("semester", integer(activity.semester->number));
        row.set("kecamatan", text(name_of(activity.region, surroundings.regions, surroundings.profile).title));
        row.set("lokasi", text(location_name(activity, surroundings)));
        row.set("no", integer(indicator_of(activity)));
        row.set("indikator", indicator == indicators.end() ? Value{} : text(indicator->text));
        for (const char* name :
             {"program", "sumber-dana", "pelaksana", "volume-target", "volume-realisasi", "satuan", "anggaran", "realisasi"})
            row.set(name, field_or_absent(given, name));
        row.set("persen", share(rupiah_of(given, "realisasi"), rupiah_of(given, "anggaran")));
        for (const char* name : {"permasalahan", "tindak-lanjut"}) row.set(name, field_or_absent(given, name));
        append(rows, std::move(row));
    }
    return list(std::move(rows));
}

}  // namespace naskah::rules::realisasi
