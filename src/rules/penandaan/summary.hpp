// What the workbook of budget tagging shows.
#pragma once

#include <optional>
#include <span>

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"
#include "rules/summary.hpp"

namespace naskah::rules {

/// Puts the inputs of one year together, of any OPDs, kecamatan and stages. Who sent a stage twice is an error N146, amounts beyond 64 bits
/// N144; warnings are a stage that an OPD didn't send and others did (N147), and an indicator whose coverage is short of its target while
/// the last stage has no money for it (N148). The record:
///     tahun, wilayah (rules/regions_up.hpp: the smallest in which all inputs lie), tingkat-unit ("Kecamatan", "Desa/Kelurahan",
///     "Kabupaten/Kota"), tahap-akhir ("APBD": the last stage sent)
///     tahap        for each that was sent: sebutan ("RKPD", "APBD", "Perubahan APBD"), kata, pengirim (how many sent it), banyak (sub
///                  kegiatan), rincian (details), per-indikator (Money: the sum over all indicators), ganda (of it counted more than once),
///                  anggaran (each sub kegiatan once), and
///       penandaan  kelompok ("1. Jumlah …"), indikator, nama-indikator, opd, kode, nama, kinerja, indikator-keluaran, uraian, target,
///       satuan,
///                  lokasi, total, sumber-dana, pelaksana, belanja (rekening, uraian, koefisien, volume (Decimal: the koefisien's
///                  product), satuan, harga, total)
///     pengirim     opd, pengisi, verifikator, tahap (for each: keterangan "sudah", "belum")
///     rekap-indikator    kelompok, no, indikator, pj-data, tahap (for each: banyak, anggaran), cakupan, target (Percent, from the run's
///                  ansit and targets), keterangan
///     rekap-opd    nama, singkatan, tahap, persen (of the last stage)
///     rekap-sumber-dana  kelompok, nama, tahap, persen
///     rekap-sub-kegiatan kode, nama, opd, indikator ("1, 3"), sumber-dana, tahap
///     rekap-lokasi kode, nama, tahap (banyak, anggaran, and lintas: sub kegiatan in several units, this one among them, whose money stands
///                  in a row of its own)
///     perbandingan of two stages or more one record, else none: langkah (for each stage and the next: dari, ke, sebutan), baris (opd,
///                  indikator, kode, nama, langkah (for each: sebelum, sesudah, selisih, persen, keterangan "baru", "dihapus", "bertambah",
///                  "berkurang", "tetap", "tahap belum dikirim")), ringkasan (keterangan, arti, langkah (banyak, sebelum, sesudah,
///                  selisih))
/// A sub kegiatan that is tagged for several indicators stands under each of them (penandaan, rekap-indikator); everywhere else its money
/// is counted once.
std::optional<record::Record> summarise_penandaan(std::span<const record::Input> inputs, const Surroundings& surroundings,
                                                  record::Diagnostics& diagnostics);

}  // namespace naskah::rules
