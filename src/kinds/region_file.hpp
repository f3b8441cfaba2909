// A user's own table of regions.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "kinds/region.hpp"
#include "record/diagnostic.hpp"

namespace naskah::kinds {

/// Whether a file is by its name a table of regions that belongs to the profile beside it: wilayah.csv, wilayah-desa-baru.csv.
bool is_region_table(const std::filesystem::path& file);

/// Reads a CSV file of desa and kelurahan (columns kode, jenis, nama, kode_kecamatan, kecamatan) or of provinces, kabupaten, kota and
/// kecamatan (kode, jenis, nama). Columns are found by their names, in any order, others are passed over; codes are written with dots or
/// without; the kecamatan of each desa comes with it. Errors with file and line: N040 for columns that are missing, for rows that can't be
/// read (those with the same fault in one message), and for a code that is there twice; those of read_csv. `shown` is how messages call the
/// file.
std::vector<Region> read_region_file(const std::filesystem::path& file, const std::string& shown, record::Diagnostics& diagnostics);

}  // namespace naskah::kinds
