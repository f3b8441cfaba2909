#include "forms/form_schema.hpp"

#include <utility>

#include "kinds/plan_years.hpp"
#include "record/made_fields.hpp"

namespace naskah::forms {

using record::always;
using record::FieldSchema;
using record::FieldType;
using record::group;
using record::list_of;
using record::RecordSchema;
using record::sometimes;

namespace {

RecordSchema unit_schema(const char* element) {
    return {element,
            {},
            {always("kode", FieldType::code), sometimes("nama", FieldType::text), sometimes("jenis", FieldType::text),
             sometimes("sebutan", FieldType::text)}};
}

RecordSchema region_schema() {
    RecordSchema schema = unit_schema("wilayah");
    schema.fields = joined(std::move(schema.fields), {always("tingkat", FieldType::text), sometimes("kabupaten", FieldType::text),
                                                      sometimes("provinsi", FieldType::text)});
    return schema;
}

/// An OPD as the profile has it; a form that is read back knows no more than its key and its name.
RecordSchema opd_schema(const RecordSchema& profile) {
    const FieldSchema* list = profile.find("opd");
    if (list != nullptr && !list->records.empty()) return *list->records.front();
    return {"perangkat", {}, {always("kunci", FieldType::code), sometimes("nama", FieldType::text)}};
}

FieldSchema stage(const kinds::Kind& kind) {
    FieldSchema field = sometimes("tahap", FieldType::choice);
    if (const FieldSchema* own = kind.schema.find("tahap")) field.choices = own->choices;
    return field;
}

}  // namespace

RecordSchema form_schema(const kinds::Kind& kind, const kinds::ReferenceTables& references, const RecordSchema& profile) {
    FieldSchema opd = group("opd", opd_schema(profile));
    opd.required = false;
    RecordSchema schema{kind.name,
                        {},
                        {always("jenis", FieldType::text), always("tahun", FieldType::integer), always("tahun-lalu", FieldType::integer),
                         always("tahun-depan", FieldType::integer), sometimes("semester", FieldType::integer), stage(kind),
                         group("wilayah", region_schema()), list_of("unit", unit_schema("unit")),
                         list_of("tahun-rpjmd", kinds::plan_year_schema()), list_of("tahun-rkpd", kinds::plan_year_schema()),
                         list_of("bila-kecamatan", region_schema()), list_of("bila-kabupaten", region_schema()),
                         list_of("bila-provinsi", region_schema()), list_of("bila-bukan-kecamatan", region_schema()), std::move(opd),
                         list_of("opd-profil", opd_schema(profile)), group("profil", profile)}};
    for (const kinds::ReferenceTables::Table& table : references.tables())
        schema.fields.push_back(list_of("rujukan-" + table.name, references.schema(table.name)));
    return schema;
}

}  // namespace naskah::forms
