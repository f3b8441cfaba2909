// What the workbook of achievements and realisation by semester shows.
#pragma once

#include <optional>
#include <span>

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"
#include "rules/summary.hpp"

namespace naskah::rules {

/// Adds up the inputs of one year, one or both semesters. A region that was sent twice for a semester, also as part of a larger one, is an
/// error N129; one of a kabupaten's kecamatan that sent nothing is a warning N114 for each semester that others sent. The record:
///     tahun, wilayah (rules/regions_up.hpp: the smallest in which all inputs lie), tingkat-unit ("Desa/Kelurahan", "Kecamatan",
///     "Kabupaten/Kota"), unit (the regions one level below: as wilayah), sampai ("Semester 2 (sampai dengan Desember 2025)", the last one)
///     semester     for each that was sent: nomor, sebutan "Semester 1", sampai, persen-realisasi (of all budgets), sasaran, capaian, desa
///       sasaran    no, sasaran, pj-data, nilai (for each unit: isi), jumlah
///       capaian    no, kelompok, indikator, pj-data, nilai (for each unit: capaian, persen), sasaran, capaian, persen
///       desa       for each unit of the inputs: kelompok (its kecamatan), kode, nama, nilai (for each indicator: persen)
///     indikator    no, kelompok, indikator, pj-data, semester (for each: sasaran, capaian, persen), kenaikan (Decimal, points from
///                  semester 1 to 2), target (Percent of TargetLookup), kesenjangan (Decimal, points that the last semester is short of
///                  the target; of cases: above it; negative when better), keterangan ("tercapai", "belum tercapai")
///     kegiatan     semester, kecamatan, lokasi, no, indikator, program, sumber-dana, pelaksana, volume-target, volume-realisasi, satuan,
///                  anggaran, realisasi, persen, permasalahan, tindak-lanjut
///     rekap-sumber-dana, rekap-wilayah, rekap-indikator    kelompok, nama (and no of indicators), semester (for each: banyak, anggaran,
///                  realisasi, persen)
///     kendala      semester, wilayah, no, indikator, permasalahan, tindak-lanjut
///     pengirim     kode, nama, semester (for each: keterangan "sudah", "belum"), pengisi, verifikator: of a kabupaten its kecamatan
/// Percentages are Percent, or the Text "t.a." when there is nothing to divide by, or Absent.
std::optional<record::Record> summarise_realisation(std::span<const record::Input> inputs, const Surroundings& surroundings,
                                                    record::Diagnostics& diagnostics);

}  // namespace naskah::rules
