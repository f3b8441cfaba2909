// The record of summarise_targets. Differences are in points.
#include "kinds/plan_years.hpp"
#include "record/made_fields.hpp"
#include "rules/indikator/summary_fields.hpp"
#include "rules/regions_up.hpp"
#include "rules/target/summary.hpp"

namespace naskah::rules {

using indikator::grouped_indicator;
using record::always;
using record::FieldSchema;
using record::FieldType;
using record::group;
using record::joined;
using record::list_of;
using record::RecordSchema;
using record::sometimes;

namespace {

std::vector<FieldSchema> directed_indicator() {
    return joined(grouped_indicator(), {always("arah", FieldType::text)});  // "naik", of cases "turun"
}

RecordSchema plan_row() {
    return {"indikator",
            {},
            joined(directed_indicator(),
                   {list_of("nilai", {"nilai", {}, {sometimes("target", FieldType::percent)}}),  // for each of tahun-rpjmd
                    sometimes("selisih", FieldType::decimal)})};                                 // from the baseline to the last year
}

RecordSchema yearly_row() {
    return {"indikator",
            {},
            joined(directed_indicator(), {sometimes("baseline", FieldType::percent), sometimes("target", FieldType::percent),
                                          sometimes("rpjmd", FieldType::percent),    // of that year
                                          sometimes("selisih", FieldType::decimal),  // target - rpjmd
                                          // "sesuai", "lebih baik", "di bawah RPJMD"; where less is better "di atas RPJMD"
                                          sometimes("keterangan", FieldType::text)})};
}

RecordSchema prevalence_row() {
    return {"prevalensi",
            {},
            {always("tahun", FieldType::integer), always("keterangan", FieldType::text),  // "Baseline", "Target"
             sometimes("target", FieldType::percent), sometimes("rkpd", FieldType::percent),
             sometimes("turun", FieldType::decimal)}};  // since the year before
}

/// One for each region, by its code.
RecordSchema region() {
    RecordSchema schema = region_schema("daerah");
    schema.fields = joined(std::move(schema.fields),
                           {always("akhiran", FieldType::text),  // "" of the only one, else " 63.11": makes names of sheets differ
                            always("tahun", FieldType::integer), always("masa-rpjmd", FieldType::text),
                            sometimes("penyusun", FieldType::text),  // "Diisi oleh …, diperiksa oleh …"
                            list_of("rpjmd", plan_row()), list_of("rkpd", yearly_row()), list_of("prevalensi", prevalence_row())});
    return schema;
}

}  // namespace

RecordSchema target_summary_schema(const kinds::ReferenceTables&) {
    return {"target",
            {},
            {always("tahun", FieldType::integer), always("tahun-lalu", FieldType::integer),
             always("masa-rpjmd", FieldType::text),  // "2025–2029"
             list_of("tahun-rpjmd", kinds::plan_year_schema()), list_of("tahun-rkpd", kinds::plan_year_schema()),
             group("wilayah", region_schema("wilayah")),  // the one in which all lie
             list_of("daerah", region())}};
}

}  // namespace naskah::rules
