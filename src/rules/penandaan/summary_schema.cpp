// The record of summarise_penandaan. A sub kegiatan that is tagged for several indicators stands under each of them (penandaan,
// rekap-indikator); everywhere else its money is counted once.
#include "record/made_fields.hpp"
#include "rules/indikator/summary_fields.hpp"
#include "rules/penandaan/summary.hpp"
#include "rules/regions_up.hpp"

namespace naskah::rules {

using indikator::grouped_indicator;
using indikator::rate;
using record::always;
using record::FieldSchema;
using record::FieldType;
using record::group;
using record::joined;
using record::list_of;
using record::RecordSchema;
using record::sometimes;

namespace penandaan {
namespace {

/// For each stage that was sent.
FieldSchema amounts_of_stages() {
    return list_of("tahap", {"tahap", {}, {always("banyak", FieldType::integer), always("anggaran", FieldType::money)}});
}

RecordSchema detail() {
    return {"rincian",
            {},
            {always("rekening", FieldType::text), always("uraian", FieldType::text), always("koefisien", FieldType::text),
             always("satuan", FieldType::text), always("harga", FieldType::money), always("total", FieldType::money),
             sometimes("volume", FieldType::decimal),                                                   // the koefisien's product
             sometimes("sebagian-volume", FieldType::decimal), always("dihitung", FieldType::money)}};  // what of it counts
}

RecordSchema tagged() {
    return {"sub-kegiatan",
            {},
            {always("kelompok", FieldType::text),  // "1. Jumlah …"
             always("indikator", FieldType::integer), always("nama-indikator", FieldType::text), always("opd", FieldType::text),
             always("kode", FieldType::text), always("nama", FieldType::text), sometimes("kinerja", FieldType::text),
             always("indikator-keluaran", FieldType::text), sometimes("uraian", FieldType::text), always("target", FieldType::decimal),
             always("satuan", FieldType::text), always("lokasi", FieldType::text), always("total", FieldType::money),
             always("pelaksana", FieldType::text), always("sumber-dana", FieldType::text), list_of("belanja", detail())}};
}

/// An indicator with what supports it; the amounts are counted under each indicator.
RecordSchema plan() {
    return {"rencana",
            {},
            {always("no", FieldType::integer), always("indikator", FieldType::text), always("banyak", FieldType::integer),
             always("anggaran", FieldType::money), list_of("sub-kegiatan", tagged())}};
}

RecordSchema stage() {
    return {"tahap",
            {},
            {always("sebutan", FieldType::text),                                       // "RKPD", "APBD", "Perubahan APBD"
             always("kata", FieldType::text), always("pengirim", FieldType::integer),  // how many sent it
             always("banyak", FieldType::integer),                                     // sub kegiatan
             always("rincian", FieldType::integer),                                    // how many details
             always("per-indikator", FieldType::money),                                // the sum over all indicators …
             always("ganda", FieldType::money),                                        // … of it counted more than once
             always("anggaran", FieldType::money),                                     // each sub kegiatan once
             list_of("penandaan", tagged())}};
}

RecordSchema sender() {
    return {"pengirim",
            {},
            {always("opd", FieldType::text), list_of("tahap", {"tahap", {}, {always("keterangan", FieldType::text)}}),  // "sudah", "belum"
             sometimes("pengisi", FieldType::text), sometimes("verifikator", FieldType::text)}};
}

RecordSchema by_indicator() {
    return {"indikator",
            {},
            joined(grouped_indicator(), {amounts_of_stages(),
                                         rate("cakupan"),                          // from the run's ansit
                                         sometimes("target", FieldType::percent),  // … and targets
                                         sometimes("keterangan", FieldType::text)})};
}

/// An OPD that didn't send a stage has no figures there.
RecordSchema by_sender() {
    return {"opd",
            {},
            {always("nama", FieldType::text), always("singkatan", FieldType::text),
             list_of("tahap", {"tahap", {}, {sometimes("banyak", FieldType::integer), sometimes("anggaran", FieldType::money)}}),
             sometimes("persen", FieldType::percent)}};  // of the last stage
}

RecordSchema by_fund_source() {
    return {"sumber-dana",
            {},
            {always("kelompok", FieldType::text), always("nama", FieldType::text), amounts_of_stages(),
             sometimes("persen", FieldType::percent)}};
}

RecordSchema by_sub_activity() {
    return {"sub-kegiatan",
            {},
            {always("kode", FieldType::text), always("nama", FieldType::text), always("opd", FieldType::text),
             always("indikator", FieldType::text),  // "1, 3"
             always("sumber-dana", FieldType::text), amounts_of_stages()}};
}

RecordSchema by_place() {
    return {"lokasi",
            {},
            {sometimes("kode", FieldType::text), always("nama", FieldType::text),
             list_of("tahap", {"tahap",
                               {},
                               {always("banyak", FieldType::integer), always("anggaran", FieldType::money),
                                // Sub kegiatan in several units, this one among them, whose money stands in a row of its own.
                                sometimes("lintas", FieldType::integer)}})}};
}

RecordSchema change() {
    return {"langkah",
            {},
            {sometimes("sebelum", FieldType::money), sometimes("sesudah", FieldType::money), sometimes("selisih", FieldType::money),
             sometimes("persen", FieldType::percent),
             // "baru", "dihapus", "bertambah", "berkurang", "tetap", "tahap belum dikirim"
             sometimes("keterangan", FieldType::text)}};
}

/// For each stage and the next: dari, ke; the rows and the overview have an item for each of these.
RecordSchema comparison() {
    const RecordSchema step{
        "langkah", {}, {always("dari", FieldType::text), always("ke", FieldType::text), always("sebutan", FieldType::text)}};
    const RecordSchema row{"sub-kegiatan",
                           {},
                           {always("opd", FieldType::text), always("indikator", FieldType::text), always("kode", FieldType::text),
                            always("nama", FieldType::text), list_of("langkah", change())}};
    const RecordSchema sums{"langkah",
                            {},
                            {always("banyak", FieldType::integer), always("sebelum", FieldType::money), always("sesudah", FieldType::money),
                             always("selisih", FieldType::money)}};
    const RecordSchema overview{
        "perubahan", {}, {always("keterangan", FieldType::text), always("arti", FieldType::text), list_of("langkah", sums)}};
    return {"perbandingan", {}, {list_of("langkah", step), list_of("baris", row), list_of("ringkasan", overview)}};
}

}  // namespace
}  // namespace penandaan

RecordSchema penandaan_summary_schema(const kinds::ReferenceTables&) {
    using namespace penandaan;
    return {"penandaan",
            {},
            {always("tahun", FieldType::integer), group("wilayah", region_schema("wilayah")),  // the smallest in which all inputs lie
             always("tingkat-unit", FieldType::text),                // "Kecamatan", "Desa/Kelurahan", "Kabupaten/Kota"
             always("tahap-akhir", FieldType::text),                 // "APBD": the last stage sent
             list_of("tahap", stage()), list_of("rencana", plan()),  // of the last stage
             list_of("pengirim", sender()), list_of("rekap-indikator", by_indicator()), list_of("rekap-opd", by_sender()),
             list_of("rekap-sumber-dana", by_fund_source()), list_of("rekap-sub-kegiatan", by_sub_activity()),
             list_of("rekap-lokasi", by_place()), list_of("perbandingan", comparison())}};  // of two stages or more one, else none
}

}  // namespace naskah::rules
