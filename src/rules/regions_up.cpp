#include "rules/regions_up.hpp"

#include <algorithm>
#include <array>

#include "record/building.hpp"
#include "record/fields.hpp"
#include "record/made_fields.hpp"

namespace naskah::rules {

namespace {

using kinds::desa_length, kinds::kabupaten_length, kinds::kecamatan_length, kinds::province_length;

bool has_form(std::string_view code) {
    for (std::size_t i = 0; i < code.size(); ++i) {
        const bool dot = i == province_length || i == kabupaten_length || i == kecamatan_length;
        if (dot ? code[i] != '.' : code[i] < '0' || code[i] > '9') return false;
    }
    return true;
}

std::string_view word_of(Level level) {
    constexpr std::array<std::string_view, 4> words = {"provinsi", "kabupaten", "kecamatan", "desa"};
    return words[static_cast<std::size_t>(level)];
}

/// The profile's own region and the province that it lies in have names there.
RegionName name_of_large(std::string_view code, Level level, const record::Record& profile) {
    const std::string home = text_of(profile, "kode-wilayah");
    const auto* form = record::get<record::Choice>(profile, "bentuk");
    RegionName result;
    result.name = std::string(code);
    if (level == Level::province) {
        result.type = "Provinsi";
        const std::string own = text_of(profile, home == code ? "nama" : "provinsi");
        if (!home.empty() && lies_in(home, code) && !own.empty()) result.name = own;
    } else {
        result.type = "Kabupaten";
        if (home == code) {
            const std::string own = text_of(profile, "nama");
            if (!own.empty()) result.name = own;
            if (form != nullptr && form->word == "kota") result.type = "Kota";
        }
    }
    return result;
}

}  // namespace

std::optional<Level> level_of(std::string_view code) {
    if (!has_form(code)) return std::nullopt;
    switch (code.size()) {
        case province_length:
            return Level::province;
        case kabupaten_length:
            return Level::kabupaten;
        case kecamatan_length:
            return Level::kecamatan;
        case desa_length:
            return Level::desa;
        default:
            return std::nullopt;
    }
}

std::string_view parent_of(std::string_view code) {
    const std::size_t dot = code.rfind('.');
    return dot == std::string_view::npos ? std::string_view() : code.substr(0, dot);
}

std::string common_region(std::span<const std::string> codes) {
    if (codes.empty()) return {};
    std::string_view region = codes.front();
    while (!region.empty() && !std::all_of(codes.begin(), codes.end(), [&](const std::string& code) { return lies_in(code, region); }))
        region = parent_of(region);
    return std::string(region);
}

std::vector<std::string> units_of(std::string_view region, const kinds::RegionTable& regions) {
    std::vector<std::string> units;
    for (kinds::Region& unit : regions.below(region)) units.push_back(std::move(unit.code));
    return units;
}

std::optional<std::int64_t> villages_in(std::string_view region, const kinds::RegionTable& regions) {
    const auto level = level_of(region);
    if (level == Level::desa) return 1;
    if (!level || level == Level::province) return std::nullopt;
    const std::vector<const kinds::Region*> inside = regions.inside(region);
    const auto count =
        std::count_if(inside.begin(), inside.end(), [](const kinds::Region* part) { return part->code.size() == desa_length; });
    if (count == 0) return std::nullopt;
    return count;
}

RegionName name_of(std::string_view code, const kinds::RegionTable& regions, const record::Record& profile) {
    RegionName result;
    const auto level = level_of(code);
    if (const kinds::Region* region = regions.find(code)) {
        result.type = region->type;
        result.name = region->name;
        // The one who writes knows best how the own kabupaten is called.
        if (const std::string own = text_of(profile, "nama"); !own.empty() && text_of(profile, "kode-wilayah") == code) result.name = own;
    } else if (level == Level::province || level == Level::kabupaten) {
        result = name_of_large(code, *level, profile);
    } else {
        const bool kelurahan = level == Level::desa && code[kecamatan_length + 1] == '1';  // 1 a kelurahan, 2 a desa
        result.type = level == Level::kecamatan ? "Kecamatan" : kelurahan ? "Kelurahan" : "Desa";
        result.name = std::string(code);
    }
    result.title = result.type + " " + result.name;
    return result;
}

record::Record region_record(std::string_view code, const kinds::RegionTable& regions, const record::Record& profile) {
    const RegionName name = name_of(code, regions, profile);
    const auto level = level_of(code);
    record::Record record = record::named("wilayah");
    record.set("kode", record::text(std::string(code)));
    record.set("jenis", record::text(name.type));
    record.set("nama", record::text(name.name));
    record.set("sebutan", record::text(name.title));
    record.set("tingkat", record::text(level ? std::string(word_of(*level)) : std::string()));
    return record;
}

record::RecordSchema region_schema(std::string element) {
    record::RecordSchema schema{std::move(element), {}, {}};
    for (const char* name : {"kode", "jenis", "nama", "sebutan", "tingkat"})
        schema.fields.push_back(record::always(name, record::FieldType::text));
    return schema;
}

void SumsByRegion::add(std::string_view region, std::int64_t number, std::int64_t value) {
    for (; !region.empty(); region = parent_of(region)) {
        auto place = sums_.find(region);
        if (place == sums_.end()) place = sums_.emplace(std::string(region), std::map<std::int64_t, std::int64_t>()).first;
        place->second[number] += value;
    }
}

std::optional<std::int64_t> SumsByRegion::of(std::string_view region, std::int64_t number) const {
    const auto place = sums_.find(region);
    if (place == sums_.end()) return std::nullopt;
    const auto figure = place->second.find(number);
    if (figure == place->second.end()) return std::nullopt;
    return figure->second;
}

}  // namespace naskah::rules
