// What the workbook of the situation analysis shows.
#pragma once

#include <optional>
#include <span>

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"
#include "rules/summary.hpp"

namespace naskah::rules {

/// Adds up the situation analyses of one year (rules/ansit/collected.hpp says what is told). The record:
///     tahun, tahun-lalu, wilayah (rules/regions_up.hpp: the smallest region that all inputs lie in), tingkat-unit ("Desa/Kelurahan",
///     "Kecamatan", "Kabupaten/Kota"), unit (the regions one level below that have figures: as wilayah), keterangan-target (a sentence:
///     whether there are targets)
///     ringkasan    record: pengirim, harus-mengirim (units that sent, of how many; Absent for a kecamatan), desa, balita, diukur,
///                  partisipasi (Percent), stunting, prevalensi (Percent), target-prevalensi (Percent), tercapai, belum-tercapai
///                  (indicators with a target), diusulkan (desa proposed as lokus)
///     pengirim     kode, nama, keterangan ("sudah", "belum", "sebagian": some of a kabupaten's kecamatan), berkas, pengisi, verifikator
///     sasaran      no, sasaran, pj-data, nilai (for each unit: isi), jumlah
///     cakupan      no, kelompok, indikator, pj-data, arah ("naik", of cases "turun"), nilai (for each unit: capaian, sasaran, persen),
///                  capaian, sasaran, persen, target (Percent), kesenjangan (Percent: points behind the target, negative when ahead),
///                  peringkat (of those behind: 1 is the widest gap)
///     kesenjangan  the indicators behind, by peringkat: peringkat, no, indikator, pj-data, persen, target, kesenjangan
///     indikator    no, indikator: the columns of desa
///     rinci-desa   none or one record: desa (kelompok: its kecamatan, kode, nama, nilai (for each indicator: persen), balita, diukur,
///                  partisipasi, stunting, prevalensi)
///     pendukung    no, data-pendukung, pj-data, nilai (isi), jumlah
///     demografi    no, kelompok, uraian, pj-data, nilai (isi), jumlah
///     prevalensi   for each unit: kode, nama, balita, diukur, partisipasi, stunting, prevalensi
///     kriteria     huruf, nama, satuan, keterangan, bobot
///     lokus        peringkat, kode, nama, kecamatan, nilai (for each criterion: nilai, ternormal (0 to 1), tertimbang), skor (0 to 100),
///     keterangan
///                  ("diusulkan" or Absent)
///     program      wilayah, no, indikator, kegiatan, volume, satuan, anggaran, sumber-dana, pelaksana, lokasi
///     kendala      wilayah, no, indikator, persen (coverage there), permasalahan, penyebab, rekomendasi, usulan-kegiatan,
///                  kebutuhan-anggaran, rencana-lokasi
/// Percentages are Percent with up to nine decimals, or the Text "t.a." when there is nothing to divide by, or Absent.
std::optional<record::Record> summarise_ansit(std::span<const record::Input> inputs, const Surroundings& surroundings,
                                              record::Diagnostics& diagnostics);

}  // namespace naskah::rules
