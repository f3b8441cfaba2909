// The record of summarise_proposal_account. Which of it is a column, and what that is called, stands in templates/akomodasi-usulan.
#include <utility>

#include "record/made_fields.hpp"
#include "rules/regions_up.hpp"
#include "rules/usulan/summary.hpp"

namespace naskah::rules {

using record::always;
using record::FieldSchema;
using record::FieldType;
using record::joined;
using record::list_of;
using record::RecordSchema;
using record::sometimes;

namespace usulan {
namespace {

/// The money of a sub kegiatan at each stage; absent where it isn't tagged.
std::vector<FieldSchema> by_stage() {
    return {sometimes("rkpd", FieldType::money), sometimes("apbd", FieldType::money), sometimes("perubahan", FieldType::money)};
}

RecordSchema funded_activity(const char* element) {
    return {element,
            {},
            joined({always("kode", FieldType::text), always("nama", FieldType::text), always("opd", FieldType::text)}, by_stage())};
}

RecordSchema proposal() {
    return {"usulan",
            {},
            {always("nomor", FieldType::integer), always("kelompok", FieldType::text),  // "Kecamatan Paringin: Ekonomi"
             always("wilayah", FieldType::text), always("bidang", FieldType::text), always("usulan", FieldType::text),
             sometimes("prioritas", FieldType::text),  // "prioritas"
             sometimes("lokasi", FieldType::text), sometimes("pelaksana", FieldType::text), sometimes("indikator", FieldType::integer),
             sometimes("kebutuhan", FieldType::money), always("sumber", FieldType::text),
             always("status", FieldType::text),  // "diakomodasi", "tidak diakomodasi", "kemungkinan diakomodasi", "tidak ditemukan"
             sometimes("dasar", FieldType::text), sometimes("alasan", FieldType::text), always("banyak-kegiatan", FieldType::integer),
             list_of("kegiatan", funded_activity("kegiatan"))}};
}

/// How many proposals, and the money that they want, by their status.
RecordSchema proposal_recap() {
    return {
        "rekap",
        {},
        {always("sebutan", FieldType::text), always("usulan", FieldType::integer), always("prioritas", FieldType::integer),
         always("prioritas-diakomodasi", FieldType::integer), always("diakomodasi", FieldType::integer),
         always("kemungkinan", FieldType::integer), always("ditolak", FieldType::integer), always("tidak-ditemukan", FieldType::integer),
         always("kebutuhan", FieldType::money), always("kebutuhan-diakomodasi", FieldType::money),
         always("kebutuhan-kemungkinan", FieldType::money), always("kebutuhan-lain", FieldType::money)}};
}

}  // namespace
}  // namespace usulan

RecordSchema proposal_account_schema(const kinds::ReferenceTables&) {
    using namespace usulan;
    FieldSchema nip = sometimes("nip", FieldType::code);
    nip.code_type = "nip";
    FieldSchema signer = record::group("penanda-tangan", {"penanda-tangan",
                                                          {},
                                                          {always("jabatan", FieldType::text), always("nama", FieldType::text),
                                                           sometimes("pangkat", FieldType::text), std::move(nip)}});
    signer.required = false;
    return {
        "akomodasi-usulan",
        {},
        {always("tahun", FieldType::integer), record::group("wilayah", region_schema("wilayah")), sometimes("tempat", FieldType::text),
         sometimes("tanggal", FieldType::date), std::move(signer),
         sometimes("tahap", FieldType::text),  // "RKPD, APBD": the stages that were sent
         always("ada-rkpd", FieldType::boolean), always("ada-apbd", FieldType::boolean), always("ada-perubahan", FieldType::boolean),
         sometimes("tahap-belum-ada", FieldType::text),  // "Perubahan APBD": the stages that nobody sent
         sometimes("usulan-dari", FieldType::text),
         list_of("kelompok",
                 {"kelompok", {}, {always("nama", FieldType::text), list_of("usulan", proposal())}}),  // by kecamatan and bidang
         list_of("usulan", proposal()),                                                                // the same, without groups
         list_of("rekap-bidang", proposal_recap()), list_of("rekap-wilayah", proposal_recap()), record::group("total", proposal_recap()),
         record::group("terdanai", {"terdanai", {}, by_stage()}),  // of accommodated proposals, each sub kegiatan once
         always("banyak-tanpa-usulan", FieldType::integer),
         list_of("tanpa-usulan", funded_activity("kegiatan"))}};  // tagged, and no proposal is accommodated or likely there
}

}  // namespace naskah::rules
