// The reference tables (templates/rujukan/*.csv but for the regions): the 31 indicators, the 16 data sasaran and so on, as records. What a
// ministry or a kabupaten changes there needs no new program.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "record/diagnostic.hpp"
#include "record/schema.hpp"
#include "record/value.hpp"

namespace naskah::kinds {

class ReferenceTables {
 public:
    /// Reads all *.csv of a folder, without wilayah-*.csv. The first line names the columns; column `no` becomes an Integer, an empty field
    /// Absent, every other a Text, under its column's name with "-" for "_". Rows that can't be read are errors N040 with file and line.
    static ReferenceTables load(const std::filesystem::path& folder, record::Diagnostics& diagnostics);

    /// The rows of "indikator" (indikator.csv), in the file's order; none when there is no such table.
    const std::vector<record::Record>& rows(std::string_view table) const;
    /// The columns of a table as fields; one that is filled in in every row is required. No fields when there is no such table.
    record::RecordSchema schema(std::string_view table) const;

    struct Table {
        std::string name;
        std::vector<std::string> columns;  ///< as fields
        std::vector<record::Record> rows;
    };
    const std::vector<Table>& tables() const { return tables_; }

 private:
    const Table* find(std::string_view name) const;

    std::vector<Table> tables_;
};

}  // namespace naskah::kinds
