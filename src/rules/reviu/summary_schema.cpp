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

RecordSchema reviewed_indicator() {
    return {"indikator",
            {},
            joined(indikator::grouped_indicator(),
                   joined(indikator::coverage(),
                          {sometimes("target", FieldType::percent), sometimes("keterangan", FieldType::text),  // "tercapai"
                           always("banyak-kegiatan", FieldType::integer),
                           sometimes("tanpa-kegiatan", FieldType::text),  // "tidak ada sub kegiatan"
                           list_of("kegiatan", activity())}))};
}

RecordSchema total() {
    return {"jumlah",
            {},
            {always("sebutan", FieldType::text), always("banyak", FieldType::integer), always("anggaran", FieldType::money),
             always("realisasi", FieldType::money), or_else(always("persen", FieldType::percent), FieldType::text)}};
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
    return {"reviu",
            {},
            {always("tahun", FieldType::integer), always("matriks", FieldType::text), record::group("wilayah", region_schema("wilayah")),
             sometimes("tempat", FieldType::text), sometimes("tanggal", FieldType::date), optional_group("penanda-tangan", signer),
             sometimes("sumber-capaian", FieldType::text),                               // "semester 2 (sampai dengan Desember 2025)"
             sometimes("tahap", FieldType::text), sometimes("sampai", FieldType::text),  // "Perubahan APBD", "Desember"
             list_of("kelompok", {"kelompok", {}, {always("nama", FieldType::text), list_of("indikator", reviewed_indicator())}}),
             list_of("indikator", reviewed_indicator()),                   // the same, without their groups
             list_of("jumlah", total()), record::group("total", total()),  // money once
             sometimes("ganda", FieldType::money),                         // what the lines have more
             sometimes("belum-dilaporkan", FieldType::integer),            // sub kegiatan without a realisation
             always("tanpa-kegiatan", FieldType::integer)}};               // indicators without sub kegiatan
}

}  // namespace naskah::rules
