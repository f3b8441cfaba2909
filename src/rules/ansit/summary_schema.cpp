// The record of summarise_ansit. Percentages have up to nine decimals.
#include "record/made_fields.hpp"
#include "rules/ansit/prevalence.hpp"
#include "rules/ansit/summary.hpp"
#include "rules/indikator/summary_fields.hpp"
#include "rules/regions_up.hpp"

namespace naskah::rules {

using indikator::coverage;
using indikator::figure_of_each_unit;
using indikator::grouped_indicator;
using indikator::indicator;
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

namespace ansit {
namespace {

using Fields = std::vector<FieldSchema>;

/// A row of a reference table with the figure of each unit, and their sum.
RecordSchema matrix_row(const kinds::ReferenceTables& references, const char* table, const char* element) {
    RecordSchema row = references.schema(table);
    row.element = element;
    row.fields.push_back(figure_of_each_unit());
    row.fields.push_back(sometimes("jumlah", FieldType::integer));
    return row;
}

RecordSchema overview() {
    Fields fields = {sometimes("pengirim", FieldType::integer),        // how many units sent; absent for a kecamatan
                     sometimes("harus-mengirim", FieldType::integer),  // of how many, where a table says so
                     record::or_else(sometimes("banyak-wilayah", FieldType::integer), FieldType::text),  // the same, or "tidak diketahui"
                     sometimes("desa", FieldType::integer)};
    fields = joined(std::move(fields), prevalence_fields());
    return {
        "ringkasan",
        {},
        joined(std::move(fields),
               {sometimes("target-prevalensi", FieldType::percent), sometimes("tercapai", FieldType::integer),  // indicators with a target
                sometimes("belum-tercapai", FieldType::integer), always("diusulkan", FieldType::integer)})};    // desa proposed as lokus
}

RecordSchema sender() {
    return {"pengirim",
            {},
            {always("kode", FieldType::text), always("nama", FieldType::text),
             always("keterangan", FieldType::text),  // "sudah", "belum", "sebagian": some of a kabupaten's kecamatan
             sometimes("berkas", FieldType::text), sometimes("pengisi", FieldType::text), sometimes("verifikator", FieldType::text)}};
}

RecordSchema coverage_row() {
    Fields fields = joined(grouped_indicator(), {always("arah", FieldType::text),                // "naik", of cases "turun"
                                                 list_of("nilai", {"nilai", {}, coverage()})});  // for each unit
    fields = joined(std::move(fields), coverage());
    return {"cakupan",
            {},
            joined(std::move(fields), {sometimes("target", FieldType::percent),
                                       sometimes("kesenjangan", FieldType::percent),   // points behind the target, negative when ahead
                                       sometimes("peringkat", FieldType::integer)})};  // of those behind: 1 is the widest gap
}

/// Indicators of one group, which follow each other.
RecordSchema indicator_group(const char* rows, RecordSchema row) {
    return {"kelompok", {}, {always("nama", FieldType::text), list_of(rows, std::move(row))}};
}

/// So many units as find room on a page, with all indicators.
RecordSchema matrix_part() {
    RecordSchema row{
        "baris",
        {},
        {always("no", FieldType::integer), always("indikator", FieldType::text),
         list_of("nilai",
                 {"nilai",
                  {},
                  {rate("persen"),
                   // How far behind the target of the whole: up to 10 points, up to 20, more; none of them where it isn't.
                   always("dekat", FieldType::boolean), always("sedang", FieldType::boolean), always("jauh", FieldType::boolean)}})}};
    return {"matriks",
            {},
            {sometimes("bagian", FieldType::integer),  // its number, where there are several
             list_of("unit", region_schema("wilayah")),
             always("lebar", FieldType::integer),  // columns: two of the indicator, one for each unit
             list_of("kelompok", indicator_group("baris", std::move(row)))}};
}

RecordSchema gap_row() {
    return {"kesenjangan",
            {},
            joined(indicator(), {always("peringkat", FieldType::integer), always("persen", FieldType::percent),
                                 always("target", FieldType::percent), always("kesenjangan", FieldType::percent)})};
}

RecordSchema village() {
    Fields fields = joined(region_schema("desa").fields, {always("kelompok", FieldType::text),   // "Kecamatan Juai"
                                                          always("kecamatan", FieldType::text),  // "Juai"
                                                          list_of("nilai", {"nilai", {}, {rate("persen")}})});
    return {"desa", {}, joined(std::move(fields), prevalence_fields())};
}

RecordSchema criterion() {
    return {"kriteria",
            {},
            {always("huruf", FieldType::text), always("nama", FieldType::text), always("satuan", FieldType::text),
             always("keterangan", FieldType::text), always("bobot", FieldType::integer)}};
}

FieldSchema score_parts() {
    return list_of("nilai",  // for each criterion; what it is measured in differs
                   {"nilai",
                    {},
                    {or_else(rate("nilai"), FieldType::integer), always("ternormal", FieldType::decimal),  // 0 to 1
                     always("tertimbang", FieldType::decimal)}});
}

RecordSchema ranked_village() {
    return {"lokus",
            {},
            {always("peringkat", FieldType::integer), always("kode", FieldType::text), always("nama", FieldType::text),  // "Desa Marias"
             always("desa", FieldType::text),                                                                            // "Marias"
             always("kecamatan", FieldType::text), score_parts(), always("skor", FieldType::decimal),                    // 0 to 100
             sometimes("keterangan", FieldType::text)}};                                                                 // "diusulkan"
}

/// What of the ranking is proposed, for reports.
RecordSchema proposed_village() {
    return {"usulan",
            {},
            {always("peringkat", FieldType::integer), always("kode", FieldType::text), always("nama", FieldType::text),
             always("kecamatan", FieldType::text),
             list_of("nilai", {"nilai", {}, {always("tertimbang", FieldType::decimal)}}),  // for each criterion: its part of the score
             always("skor", FieldType::decimal)}};
}

Fields of_indicator() {
    return {always("wilayah", FieldType::text), sometimes("no", FieldType::integer), sometimes("indikator", FieldType::text)};
}

RecordSchema programme() {
    return {"program",
            {},
            joined(of_indicator(),
                   {always("kegiatan", FieldType::text), sometimes("volume", FieldType::decimal), sometimes("satuan", FieldType::text),
                    sometimes("anggaran", FieldType::money), sometimes("sumber-dana", FieldType::text),
                    sometimes("pelaksana", FieldType::text), sometimes("lokasi", FieldType::text)})};
}

/// A kecamatan with its desa, and what is done there.
RecordSchema spread() {
    RecordSchema village = region_schema("desa");
    village.fields = joined(joined(std::move(village.fields), prevalence_fields()),
                            {sometimes("tertinggal", FieldType::text)});  // numbers of indicators behind the target: "7, 14"
    RecordSchema kecamatan = region_schema("sebaran");
    kecamatan.fields = joined(joined(std::move(kecamatan.fields), prevalence_fields()),
                              {list_of("desa", std::move(village)), list_of("program", programme())});
    return kecamatan;
}

RecordSchema constraint() {
    return {"kendala",
            {},
            joined(of_indicator(), {rate("persen"),  // the indicator's coverage there
                                    sometimes("permasalahan", FieldType::text), sometimes("penyebab", FieldType::text),
                                    sometimes("rekomendasi", FieldType::text), sometimes("usulan-kegiatan", FieldType::text),
                                    sometimes("kebutuhan-anggaran", FieldType::money), sometimes("rencana-lokasi", FieldType::text)})};
}

}  // namespace
}  // namespace ansit

RecordSchema ansit_summary_schema(const kinds::ReferenceTables& references) {
    using namespace ansit;
    RecordSchema prevalence_row = region_schema("prevalensi");
    prevalence_row.fields = joined(std::move(prevalence_row.fields), prevalence_fields());
    return {"ansit",
            {},
            {always("tahun", FieldType::integer),
             always("tahun-lalu", FieldType::integer),
             sometimes("tahun-sebelumnya", FieldType::integer),  // of the measuring before the last, where it is known
             group("wilayah", region_schema("wilayah")),         // the smallest that all inputs lie in
             always("tingkat-unit", FieldType::text),            // "Desa/Kelurahan", "Kecamatan", "Kabupaten/Kota"
             list_of("unit", region_schema("wilayah")),          // one level below, those that have figures
             always("keterangan-target", FieldType::text),       // a sentence: whether there are targets
             group("ringkasan", overview()),
             list_of("pengirim", sender()),
             list_of("sasaran", matrix_row(references, "sasaran", "sasaran")),
             list_of("cakupan", coverage_row()),
             list_of("kelompok-cakupan", indicator_group("cakupan", coverage_row())),
             list_of("matriks", matrix_part()),
             list_of("kesenjangan", gap_row()),  // the indicators behind, by peringkat
             list_of("indikator", {"indikator",
                                   {},
                                   {always("no", FieldType::integer), always("indikator", FieldType::text),
                                    always("arah", FieldType::text)}}),                // the columns of desa
             list_of("rinci-desa", {"rinci-desa", {}, {list_of("desa", village())}}),  // none or one
             list_of("pendukung", matrix_row(references, "data-pendukung", "pendukung")),
             list_of("demografi", matrix_row(references, "demografi", "demografi")),
             list_of("prevalensi", std::move(prevalence_row)),  // for each unit
             list_of("sebaran", spread()),                      // the kecamatan that have figures of desa
             list_of("kriteria", criterion()),
             list_of("lokus", ranked_village()),
             list_of("usulan-lokus", proposed_village()),
             list_of("program", programme()),
             list_of("kendala", constraint())}};
}

}  // namespace naskah::rules
