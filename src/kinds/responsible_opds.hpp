// Which OPDs answer for which service indicators, as a kabupaten writes it beside its profile: pengampu.csv.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "record/diagnostic.hpp"
#include "record/value.hpp"

namespace naskah::kinds {

/// Its name, as messages call it.
inline constexpr const char* responsible_opds_file = "pengampu.csv";

class ResponsibleOpds {
 public:
    void add(std::int64_t indicator, const std::string& opd) { opds_[indicator].insert(opd); }
    bool empty() const { return opds_.empty(); }
    /// The keys of an indicator's OPDs; empty when the file doesn't say.
    const std::set<std::string>& opds_of(std::int64_t indicator) const;
    std::set<std::int64_t> indicators_of(std::string_view opd) const;
    std::set<std::string> all_opds() const;

 private:
    std::map<std::int64_t, std::set<std::string>> opds_;
};

/// Reads the columns indikator (a number, or a text that begins with one: "3. Jumlah ibu hamil …") and opd (a key, name or short name of
/// the profile; several are parted by semicolons). Columns are found by their names, others are passed over; an indicator may have several
/// rows. Errors with file and line: N440 for columns that are missing, N441 for an OPD that the profile doesn't have, N442 for an
/// indicator without a number; those of read_csv. `shown` is how messages call the file.
ResponsibleOpds read_responsible_opds(const std::filesystem::path& file, const std::string& shown, const record::Record& profile,
                                      record::Diagnostics& diagnostics);

}  // namespace naskah::kinds
