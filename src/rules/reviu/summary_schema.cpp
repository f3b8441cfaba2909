// The record of summarise_review. Which of it is a column, and what that is called, stands in templates/reviu.
#include <utility>

#include "record/made_fields.hpp"
#include "rules/indikator/summary_fields.hpp"
#include "rules/regions_up.hpp"
#include "rules/reviu/summary.hpp"

namespace naskah::rules {

using record::always;
using record::FieldSchema;
using record::FieldType;
using record::joined;
using record::list_of;
using record::or_else;
using record::RecordSchema;
using record::sometimes;

namespace reviu {
namespace {

/// Absent where nothing was reported; "t.a." where there is nothing to divide by.
FieldSchema part(const char* name) {
    return or_else(sometimes(name, FieldType::percent), FieldType::text);
}

/// A tagged sub kegiatan of an OPD, or activities of desa, people and companies.
RecordSchema activity() {
    return {"kegiatan",
            {},
            {sometimes("kode", FieldType::text),  // of a sub kegiatan
             always("nama", FieldType::text), always("opd", FieldType::text), sometimes("indikator-keluaran", FieldType::text),
             sometimes("satuan", FieldType::text), sometimes("target-keluaran", FieldType::decimal),
             sometimes("keluaran", FieldType::decimal), part("persen-keluaran"), always("sumber-dana", FieldType::text),
             always("anggaran", FieldType::money), sometimes("realisasi", FieldType::money), part("persen-anggaran"),
             sometimes("kendala", FieldType::text), sometimes("tindak-lanjut", FieldType::text),
             sometimes("catatan", FieldType::text)}};  // "juga untuk indikator 1, 3", "realisasi belum dilaporkan"
}

/// A sub kegiatan of the RKPD (or none: hindered in the year before and not planned), or what desa and kecamatan found difficult.
RecordSchema planned_activity() {
    return {"kegiatan",
            {},
            {sometimes("kode", FieldType::text), always("nama", FieldType::text), always("opd", FieldType::text),
             sometimes("indikator-keluaran", FieldType::text), sometimes("satuan", FieldType::text), sometimes("lokasi", FieldType::text),
             sometimes("target-keluaran", FieldType::decimal), sometimes("sumber-dana", FieldType::text),
             sometimes("anggaran", FieldType::money), sometimes("kendala", FieldType::text), sometimes("tindak-lanjut", FieldType::text),
             sometimes("catatan", FieldType::text)}};  // "baru", "tidak ada di RKPD 2026"
}

std::vector<FieldSchema> indicator_of(RecordSchema activity) {
    return joined(
        indikator::grouped_indicator(),
        joined(indikator::coverage(),
               {sometimes("target", FieldType::percent), sometimes("keterangan", FieldType::text),            // "tercapai"
                sometimes("catatan-indikator", FieldType::text),                                              // "makin rendah makin baik"
                always("banyak-kegiatan", FieldType::integer), sometimes("tanpa-kegiatan", FieldType::text),  // "tidak ada sub kegiatan"
                list_of("kegiatan", std::move(activity))}));
}

RecordSchema reviewed_indicator() {
    return {"indikator", {}, indicator_of(activity())};
}

/// Its services and `target` are of the year before.
RecordSchema planned_indicator() {
    return {"indikator",
            {},
            joined(indicator_of(planned_activity()),
                   {sometimes("target-rencana", FieldType::percent), always("banyak-rencana", FieldType::integer)})};
}

RecordSchema total() {
    return {"jumlah",
            {},
            {always("sebutan", FieldType::text), always("banyak", FieldType::text),  // "7 sub kegiatan"
             always("anggaran", FieldType::money), always("realisasi", FieldType::money),
             or_else(always("persen", FieldType::percent), FieldType::text)}};
}

RecordSchema planned_total() {
    return {"jumlah", {}, {always("sebutan", FieldType::text), always("banyak", FieldType::integer), always("anggaran", FieldType::money)}};
}

/// The indicators below their groups, and the same without these.
std::vector<FieldSchema> rows_of(const RecordSchema& indicator) {
    return {list_of("kelompok", {"kelompok", {}, {always("nama", FieldType::text), list_of("indikator", indicator)}}),
            list_of("indikator", indicator)};
}

/// Matrix 8.1.
RecordSchema running() {
    return {"berjalan",
            {},
            joined({sometimes("sumber-capaian", FieldType::text),  // "semester 2 (sampai dengan Desember 2025)"
                    sometimes("tahap", FieldType::text), sometimes("sampai", FieldType::text)},  // "Perubahan APBD", "Desember"
                   joined(rows_of(reviewed_indicator()),
                          {list_of("jumlah", total()), record::group("total", total()),                 // money once
                           always("ganda", FieldType::money), always("ada-ganda", FieldType::boolean),  // what the lines have more
                           always("belum-dilaporkan", FieldType::integer),  // sub kegiatan without a realisation
                           always("ada-belum-dilaporkan", FieldType::boolean),
                           always("tidak-ditandai", FieldType::money),  // the budget of sub kegiatan not tagged at `tahap`
                           always("ada-tidak-ditandai", FieldType::boolean),
                           always("tanpa-kegiatan", FieldType::integer)}))};  // indicators without sub kegiatan
}

/// Matrix 8.3.
RecordSchema planned() {
    return {"rencana",
            {},
            joined({sometimes("sumber-capaian", FieldType::text)},
                   joined(rows_of(planned_indicator()),
                          {list_of("jumlah", planned_total()), record::group("total", planned_total()),  // by source of funds, money once
                           always("ganda", FieldType::money), always("ada-ganda", FieldType::boolean),
                           always("tanpa-kegiatan", FieldType::integer),
                           always("belum-tercapai-tanpa-kegiatan", FieldType::integer)}))};  // of those, the ones that missed their target
}

/// A record that may be absent.
FieldSchema optional_group(const char* name, RecordSchema schema) {
    FieldSchema field = record::group(name, std::move(schema));
    field.required = false;
    return field;
}

}  // namespace
}  // namespace reviu

RecordSchema review_summary_schema(const kinds::ReferenceTables&) {
    using namespace reviu;
    FieldSchema nip = sometimes("nip", FieldType::code);
    nip.code_type = "nip";
    const RecordSchema signer{
        "penanda-tangan",
        {},
        {always("jabatan", FieldType::text), always("nama", FieldType::text), sometimes("pangkat", FieldType::text), std::move(nip)}};
    return {
        "reviu",
        {},
        {always("tahun", FieldType::integer), always("tahun-sebelumnya", FieldType::integer), always("matriks", FieldType::text),
         record::group("wilayah", region_schema("wilayah")), sometimes("tempat", FieldType::text), sometimes("tanggal", FieldType::date),
         optional_group("penanda-tangan", signer), list_of("berjalan", running()),  // one of the two has one item
         list_of("rencana", planned())}};
}

}  // namespace naskah::rules
