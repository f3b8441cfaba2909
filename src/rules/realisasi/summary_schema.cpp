// The record of summarise_realisation.
#include "record/made_fields.hpp"
#include "rules/indikator/summary_fields.hpp"
#include "rules/realisasi/summary.hpp"
#include "rules/regions_up.hpp"

namespace naskah::rules {

using indikator::coverage;
using indikator::figure_of_each_unit;
using indikator::grouped_indicator;
using indikator::rate;
using record::always;
using record::FieldSchema;
using record::FieldType;
using record::group;
using record::joined;
using record::list_of;
using record::or_else;
using record::RecordSchema;
using record::sometimes;

namespace realisasi {
namespace {

using Fields = std::vector<FieldSchema>;

/// A part of a budget: "t.a." where there is none.
FieldSchema spent(const char* name) {
    return or_else(always(name, FieldType::percent), FieldType::text);
}

RecordSchema target_group() {
    return {"sasaran",
            {},
            {always("no", FieldType::integer), always("sasaran", FieldType::text), always("pj-data", FieldType::text),
             figure_of_each_unit(), sometimes("jumlah", FieldType::integer)}};
}

RecordSchema coverage_row() {
    Fields fields = joined(grouped_indicator(), {list_of("nilai",  // for each unit
                                                         {"nilai", {}, {sometimes("capaian", FieldType::integer), rate("persen")}})});
    return {"indikator", {}, joined(std::move(fields), coverage())};
}

RecordSchema unit() {
    return {"desa",
            {},
            {always("kelompok", FieldType::text),   // "Kecamatan Juai"
             always("kecamatan", FieldType::text),  // "Juai"
             always("kode", FieldType::text), always("nama", FieldType::text),
             list_of("nilai", {"nilai", {}, {rate("persen")}})}};  // for each indicator
}

RecordSchema semester() {
    return {"semester",
            {},
            {always("nomor", FieldType::integer), always("sebutan", FieldType::text),                          // "Semester 1"
             always("sampai", FieldType::text),                                                                // as that of the whole
             list_of("sasaran", target_group()), list_of("capaian", coverage_row()), list_of("desa", unit()),  // each unit of the inputs
             spent("persen-realisasi")}};                                                                      // of all budgets
}

/// The semesters side by side, and the last of them against the target. Differences are in points.
RecordSchema comparison() {
    return {
        "indikator",
        {},
        joined(grouped_indicator(),
               {list_of("semester", {"semester", {}, coverage()}),
                sometimes("kenaikan",
                          FieldType::decimal),  // from semester 1 to 2
                                                // What the last semester is short of the target; of cases: above it; negative when better.
                sometimes("kesenjangan", FieldType::decimal), sometimes("keterangan", FieldType::text),  // "tercapai", "belum tercapai"
                sometimes("target", FieldType::percent)})};
}

RecordSchema activity() {
    return {"kegiatan",
            {},
            {always("semester", FieldType::integer), always("kecamatan", FieldType::text), always("lokasi", FieldType::text),
             always("no", FieldType::integer), sometimes("indikator", FieldType::text), always("program", FieldType::text),
             always("sumber-dana", FieldType::text), sometimes("pelaksana", FieldType::text),
             sometimes("volume-target", FieldType::decimal), sometimes("volume-realisasi", FieldType::decimal),
             sometimes("satuan", FieldType::text), always("anggaran", FieldType::money), always("realisasi", FieldType::money),
             spent("persen"), sometimes("permasalahan", FieldType::text), sometimes("tindak-lanjut", FieldType::text)}};
}

RecordSchema recap() {
    const RecordSchema of_semester{"semester",
                                   {},
                                   {always("banyak", FieldType::integer), always("anggaran", FieldType::money),
                                    always("realisasi", FieldType::money), spent("persen")}};
    return {"rekap", {}, {always("kelompok", FieldType::text), always("nama", FieldType::text), list_of("semester", of_semester)}};
}

RecordSchema recap_by_indicator() {
    RecordSchema row = recap();
    row.fields.push_back(always("no", FieldType::integer));
    return row;
}

RecordSchema constraint() {
    return {
        "kendala",
        {},
        {always("semester", FieldType::integer), always("wilayah", FieldType::text), always("no", FieldType::integer),
         sometimes("indikator", FieldType::text), sometimes("permasalahan", FieldType::text), sometimes("tindak-lanjut", FieldType::text)}};
}

RecordSchema sender() {
    return {"pengirim",
            {},
            {always("kode", FieldType::text), always("nama", FieldType::text),
             list_of("semester", {"semester",
                                  {},
                                  {always("keterangan", FieldType::text),  // "sudah", "belum"
                                   sometimes("pengisi", FieldType::text), sometimes("verifikator", FieldType::text)}})}};
}

}  // namespace
}  // namespace realisasi

RecordSchema realisation_summary_schema(const kinds::ReferenceTables&) {
    using namespace realisasi;
    return {"realisasi",
            {},
            {always("tahun", FieldType::integer), group("wilayah", region_schema("wilayah")),  // the smallest in which all inputs lie
             always("tingkat-unit", FieldType::text),    // "Desa/Kelurahan", "Kecamatan", "Kabupaten/Kota"
             always("sampai", FieldType::text),          // of the last: "Semester 2 (sampai dengan Desember 2025)"
             list_of("unit", region_schema("wilayah")),  // one level below
             list_of("semester", semester()),            // each that was sent
             list_of("indikator", comparison()), list_of("kegiatan", activity()), list_of("rekap-sumber-dana", recap()),
             list_of("rekap-wilayah", recap()), list_of("rekap-indikator", recap_by_indicator()), list_of("kendala", constraint()),
             list_of("pengirim", sender())}};  // of a kabupaten its kecamatan
}

}  // namespace naskah::rules
