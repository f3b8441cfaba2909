// What the workbook of targets shows.
#pragma once

#include <optional>
#include <span>

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"
#include "rules/summary.hpp"

namespace naskah::rules {

/// Targets are set, not added up: each region stands for itself. A region that was sent twice is an error N128. The record:
///     tahun, tahun-rpjmd, tahun-rkpd (kinds/plan_years.hpp), masa-rpjmd "2025–2029", tahun-lalu, wilayah (rules/regions_up.hpp: the one in
///     which all lie), and daerah, one for each region by its code: what region_record has, akhiran ("" when it is the only one, else
///     " 63.11": makes names of sheets differ), tahun, masa-rpjmd, penyusun ("Diisi oleh …, diperiksa oleh …", or absent), and the lists
///       rpjmd       no, kelompok, indikator, pj-data, arah ("naik", of cases "turun"), nilai (for each of tahun-rpjmd: target, Percent),
///                   selisih (Decimal, points from the baseline to the last year)
///       rkpd        no … arah, baseline, target, rpjmd (Percent, of that year), selisih (Decimal, target - rpjmd, in points), keterangan
///                   ("sesuai", "lebih baik", "di bawah RPJMD"; for less is better "di atas RPJMD")
///       prevalensi  tahun, keterangan (Baseline, Target), target, rkpd (Percent), turun (Decimal: points since the year before)
std::optional<record::Record> summarise_targets(std::span<const record::Input> inputs, const Surroundings& surroundings,
                                                record::Diagnostics& diagnostics);

}  // namespace naskah::rules
