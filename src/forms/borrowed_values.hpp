// What the form of a document begins with from other inputs: an invitation, an attendance list, forms of the situation analysis. Which
// value of which kind goes where says the kind's isian-awal.csv (templates/README.md).
#pragma once

#include <string>
#include <vector>

#include "kinds/kind.hpp"
#include "kinds/region_table.hpp"
#include "record/diagnostic.hpp"
#include "record/value.hpp"

namespace naskah::forms {

/// A line of the table: `from` and `to` are a field, or a field of a list's items ("kendala/usulan-kegiatan").
struct Borrowing {
    std::string kind, from, to;
};

class Borrowings {
 public:
    /// Of a kind without such a table: none. Errors N040 where it names fields that aren't there.
    static Borrowings read(const kinds::Kind& kind, record::Diagnostics& diagnostics);

    /// The kinds that something can be taken from, each once.
    std::vector<std::string> kinds() const;

    /// Adds to `input`, a record of the kind, what another input has: values where none stands yet, items of lists behind those that are
    /// there. Of list items that are put together of several values those are passed over which lack the first. Names of desa become
    /// regions where they are found inside the other input's region.
    void add(record::Record& input, const kinds::Kind& kind, const record::Record& other, const kinds::Kind& other_kind,
             const kinds::RegionTable& regions) const;

 private:
    std::vector<Borrowing> lines_;
};

/// A record of a kind in which nothing is filled in.
record::Record blank_record(const record::RecordSchema& schema);

}  // namespace naskah::forms
