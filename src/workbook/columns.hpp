// The columns of a table as they come to stand: groups and repetitions flattened to one column after the other. Also what a form's reader
// must know to find a table's cells again without the record that the form was made from.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "record/value.hpp"
#include "workbook/template.hpp"

namespace naskah::workbook {

/// The sheet, very hidden, that holds the words of drop-down lists: a pair of columns a list. Row 1 says in the first of them `list_key`;
/// from row 2 on the first shows what the user chooses, the second what the XML gets of it.
inline constexpr const char* lists_sheet = "Daftar";
/// "rujukan-indikator|{no}. {indikator}|{no}": tells the lists of the sheet apart.
std::string list_key(const Entry& entry);

/// Where <keterangan> has its label (merged over A and B) and its value (column C), counted from 0. Always; what is merged to the right of
/// column C shows the same value.
inline constexpr int label_column = 0, value_column = 2;

/// One time that a group of columns stands in a table.
struct GroupInstance {
    const ColumnGroup* group = nullptr;
    std::string title;                     ///< empty: no header cell of its own
    std::size_t index = 0;                 ///< which item of `ulang`; 0 without repetition
    std::size_t count = 1;                 ///< how many items `ulang` has
    const record::Record* item = nullptr;  ///< that item; null without repetition
    int number = 0;                        ///< unlike that of all other instances of the table
};

struct LeafColumn {
    const ColumnDescription* description = nullptr;
    std::string title, subtitle;        ///< without a subtitle the title's cell reaches down to the body
    std::vector<GroupInstance> groups;  ///< that it stands in, outermost first
    std::string key, key_content;       ///< kunci-kolom and kunci-isi of the group that has them; empty: none
    bool of_details = false;            ///< of <rincian>
};

/// The columns from left to right. `scope`: the records in which names are looked up, innermost first (the sheet's item, the record). A
/// name that none of them has is added to `diagnostics` (N040).
std::vector<LeafColumn> flatten(const Table& table, const std::vector<const record::Record*>& scope, const record::SourceText& source,
                                record::Diagnostics& diagnostics);

/// The same, beside other look-ups in the same template (workbook/patterns.hpp).
class Lookup;
std::vector<LeafColumn> flatten(const Table& table, const std::vector<const record::Record*>& scope, Lookup& lookup);

/// The rows of the table's header: one for each level of titled groups, one for the columns' titles, and one for subtitles where any column
/// has one. Depends on the description only.
int header_rows(const Table& table);
/// Whether the last of the header's rows holds subtitles.
bool has_subtitles(const Table& table);

/// Whether a pattern can have given this text, whatever its fields are: "Desa {nama}" can show "Desa Layap".
bool could_show(const Pattern& pattern, std::string_view text);

}  // namespace naskah::workbook
