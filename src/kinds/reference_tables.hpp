// The reference tables (templates/rujukan/*.csv but for the regions): the 31 indicators, the 16 data sasaran and so on, as records. What a
// ministry or a kabupaten changes there needs no new program.
#pragma once

#include <filesystem>
#include <string_view>
#include <utility>
#include <vector>

#include "record/diagnostic.hpp"
#include "record/value.hpp"

namespace naskah::kinds {

class ReferenceTables {
 public:
    /// Reads all *.csv of a folder, without wilayah-*.csv. The first line names the columns; column `no` becomes an Integer, an empty field
    /// Absent, every other a Text, under its column's name with "-" for "_". Rows that can't be read are errors N040 with file and line.
    static ReferenceTables load(const std::filesystem::path& folder, record::Diagnostics& diagnostics);

    /// The rows of "indikator" (indikator.csv), in the file's order; none when there is no such table.
    const std::vector<record::Record>& rows(std::string_view table) const;
    const std::vector<std::pair<std::string, std::vector<record::Record>>>& tables() const { return tables_; }

 private:
    std::vector<std::pair<std::string, std::vector<record::Record>>> tables_;
};

}  // namespace naskah::kinds
