// The record of summarise_apbd_realisation. Money stands under each indicator that a sub kegiatan was tagged for (baris, rekap-indikator);
// everywhere else it is counted once.
#include "record/made_fields.hpp"
#include "rules/indikator/summary_fields.hpp"
#include "rules/realisasi_apbd/summary.hpp"
#include "rules/regions_up.hpp"

namespace naskah::rules {

using record::always;
using record::FieldSchema;
using record::FieldType;
using record::joined;
using record::list_of;
using record::or_else;
using record::RecordSchema;
using record::sometimes;

namespace realisasi_apbd {
namespace {

using Fields = std::vector<FieldSchema>;

/// "t.a." where there is nothing to divide by.
FieldSchema part(const char* name) {
    return or_else(always(name, FieldType::percent), FieldType::text);
}

Fields amounts() {
    return {always("banyak", FieldType::integer), always("anggaran", FieldType::money), always("realisasi", FieldType::money),
            part("persen")};
}
FieldSchema amounts_of_semesters() {
    return list_of("semester", {"semester", {}, amounts()});
}

RecordSchema semester() {
    return {"semester",
            {},
            joined({always("nomor", FieldType::integer), always("sebutan", FieldType::text),  // "Semester 1"
                    always("sampai", FieldType::text),                                        // "Semester 1 (sampai dengan Juni 2025)"
                    always("pengirim", FieldType::integer),                                   // how many sent it
                    always("per-indikator", FieldType::money),                                // the budgets over all indicators …
                    always("ganda", FieldType::money)},                                       // … of it counted more than once
                   amounts())};
}

RecordSchema sender() {
    return {"pengirim",
            {},
            {always("opd", FieldType::text),
             list_of("semester", {"semester", {}, {always("keterangan", FieldType::text)}}),  // "sudah", "belum"
             sometimes("pengisi", FieldType::text), sometimes("verifikator", FieldType::text)}};
}

/// Nothing of a semester that doesn't have it.
RecordSchema semester_of_row() {
    return {"semester",
            {},
            {sometimes("target", FieldType::decimal), sometimes("keluaran", FieldType::decimal),
             or_else(sometimes("persen-keluaran", FieldType::percent), FieldType::text), sometimes("anggaran", FieldType::money),
             sometimes("realisasi", FieldType::money), or_else(sometimes("persen", FieldType::percent), FieldType::text),
             sometimes("kendala", FieldType::text), sometimes("tindak-lanjut", FieldType::text)}};
}

RecordSchema row() {
    return {"sub-kegiatan",
            {},
            {always("kelompok", FieldType::text),  // the OPD's name
             always("opd", FieldType::text), always("indikator", FieldType::integer), always("nama-indikator", FieldType::text),
             always("kode", FieldType::text), always("nama", FieldType::text), always("indikator-keluaran", FieldType::text),
             always("satuan", FieldType::text), always("sumber-dana", FieldType::text), list_of("semester", semester_of_row())}};
}

/// An OPD that didn't send a semester has no figures there.
RecordSchema by_sender() {
    return {"opd",
            {},
            {always("nama", FieldType::text), always("singkatan", FieldType::text),
             list_of("semester",
                     {"semester",
                      {},
                      {sometimes("banyak", FieldType::integer), sometimes("anggaran", FieldType::money),
                       sometimes("realisasi", FieldType::money), or_else(sometimes("persen", FieldType::percent), FieldType::text)}})}};
}

RecordSchema by_indicator() {
    return {"indikator", {}, joined(indikator::grouped_indicator(), {amounts_of_semesters()})};
}

RecordSchema by_sub_activity() {
    return {"sub-kegiatan",
            {},
            {always("kode", FieldType::text), always("nama", FieldType::text), always("opd", FieldType::text),
             always("indikator", FieldType::text),  // "1, 3"
             always("sumber-dana", FieldType::text), amounts_of_semesters()}};
}

RecordSchema by_fund_source() {
    return {"sumber-dana", {}, {always("kelompok", FieldType::text), always("nama", FieldType::text), amounts_of_semesters()}};
}

}  // namespace
}  // namespace realisasi_apbd

RecordSchema apbd_realisation_summary_schema(const kinds::ReferenceTables&) {
    using namespace realisasi_apbd;
    return {
        "realisasi-apbd",
        {},
        {always("tahun", FieldType::integer), record::group("wilayah", region_schema("wilayah")),  // the smallest in which all inputs lie
         always("sampai", FieldType::text),                                                        // of the last semester
         list_of("semester", semester()), list_of("pengirim", sender()), list_of("baris", row()), list_of("rekap-opd", by_sender()),
         list_of("rekap-indikator", by_indicator()), list_of("rekap-sub-kegiatan", by_sub_activity()),
         list_of("rekap-sumber-dana", by_fund_source())}};
}

}  // namespace naskah::rules
