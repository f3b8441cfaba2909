// The record that a formulir.xml sees.
#include <utility>

#include "forms/about.hpp"
#include "kinds/plan_years.hpp"
#include "record/building.hpp"
#include "record/fields.hpp"

namespace naskah::forms {

using record::append;
using record::code_value;
using record::list;
using record::List;
using record::named;
using record::one_for_each;
using record::Record;
using record::text_or_absent;
using record::Value;

namespace {

constexpr const char* level_words[] = {"provinsi", "kabupaten", "kecamatan"};  // by Level

std::string full_name(const std::string& type, const std::string& name) {
    return is_placeholder(name) || type.empty() ? name : type + " " + name;
}

Record unit_record(const kinds::Region& unit) {
    Record record = named("unit");
    record.set("kode", code_value(unit.code));
    record.set("nama", text_or_absent(unit.name));
    record.set("jenis", text_or_absent(unit.type));
    record.set("sebutan", text_or_absent(full_name(unit.type, unit.name)));
    return record;
}

Record region_record(const About& about, Level level) {
    Record record = unit_record({about.region, about.region_type, about.region_name, {}});
    record.element = "wilayah";
    record.set("tingkat", text_or_absent(level_words[static_cast<int>(level)]));
    record.set("kabupaten", text_or_absent(about.kabupaten));
    record.set("provinsi", text_or_absent(about.province));
    return record;
}

Value stage_value(const About& about, const kinds::Kind& kind) {
    const record::FieldSchema* field = kind.schema.find("tahap");
    if (about.stage.empty()) return {};
    std::string label = about.stage;
    if (field != nullptr) {
        for (const record::ChoiceWord& choice : field->choices) {
            if (choice.word == about.stage) label = choice.label;
        }
    }
    return {record::Choice{about.stage, label}, {}};
}

/// The items of the profile's OPDs.
Value profile_opds(const Record* profile) {
    const Value* list = profile == nullptr ? nullptr : profile->find("opd");
    return list == nullptr || list->absent() ? Value{List{}, {}} : *list;
}

Value opd_value(const About& about, const Value& opds) {
    if (about.opd.empty()) return {};
    for (const Value& item : std::get<List>(opds.data)) {
        const auto* record = std::get_if<Record>(&item.data);
        const Value* key = record == nullptr ? nullptr : record->find("kunci");
        const auto* written = key == nullptr ? nullptr : std::get_if<record::Code>(&key->data);
        if (written != nullptr && written->text == about.opd) return item;
    }
    Record record = named("perangkat");
    record.set("kunci", code_value(about.opd));
    record.set("nama", text_or_absent(about.opd_name));
    return {std::move(record), {}};
}

Value list_if(bool wanted, const Record& item) {
    List items;
    if (wanted) append(items, item);
    return list(std::move(items));
}

Value number_or_absent(int value) {
    return value == 0 ? Value{} : record::integer(value);
}

/// Of a part those rows alone whose data its people bring.
void add_references(Record& record, const kinds::ReferenceTables& references, const std::string& part) {
    for (const kinds::ReferenceTables::Table& table : references.tables()) {
        List rows;
        for (const Record& row : table.rows) {
            const std::string brought_by = record::text_of(row, "pj-data");
            if (part.empty() || brought_by.empty() || brought_by == part) append(rows, row);
        }
        record.set("rujukan-" + table.name, list(std::move(rows)));
    }
}

}  // namespace

Record record_of(const About& about, const kinds::Kind& kind, const kinds::ReferenceTables& references, const Record* profile) {
    const Level level = level_of(about.region).value_or(Level::kecamatan);
    const Record region = region_record(about, level);
    Record record = named(kind.name);
    record.set("jenis", text_or_absent(kind.name));
    record.set("tahun", number_or_absent(about.year));
    record.set("tahun-lalu", number_or_absent(about.year - 1));
    record.set("tahun-depan", number_or_absent(about.year + 1));
    record.set("semester", number_or_absent(about.semester));
    record.set("tahap", stage_value(about, kind));
    record.set("wilayah", {region, {}});
    record.set("unit", one_for_each(about.units, unit_record));
    kinds::PlanYears years;
    if (about.plan_start != 0) years.first = about.plan_start;
    record.set("tahun-rpjmd", kinds::plan_years_list(years));
    record.set("tahun-rkpd", kinds::yearly_plan_list(about.year));
    record.set("bila-kecamatan", list_if(level == Level::kecamatan, region));
    record.set("bila-kabupaten", list_if(level == Level::kabupaten, region));
    record.set("bila-provinsi", list_if(level == Level::province, region));
    record.set("bila-bukan-kecamatan", list_if(level != Level::kecamatan, region));
    const Value opds = profile_opds(profile);
    record.set("opd", opd_value(about, opds));
    record.set("opd-profil", opds);
    record.set("profil", {profile == nullptr ? Record{} : *profile, {}});
    add_references(record, references, about.part);
    return record;
}

}  // namespace naskah::forms
