// A regulation under check, with everything that its checks look at.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"
#include "rules/peraturan/check_prose.hpp"

namespace naskah::rules::peraturan {

enum class PartOfDraft { heading, definition, body, annex };

/// A text of the body (batang tubuh or diktum) or of an annex.
struct Passage {
    PartOfDraft part = PartOfDraft::body;
    std::size_t article = 0;                ///< the number of its Pasal or putusan, from 0; of a heading that of the Pasal behind it
    const record::Record* owner = nullptr;  ///< the record that it stands in
    const record::Value* value = nullptr;
    ProseText prose;

    bool in_body() const { return part == PartOfDraft::body || part == PartOfDraft::definition; }
};

struct Draft {
    const record::Input& input;
    const record::Record& profile;
    bool decision = false;          ///< a keputusan, not a peraturan
    std::string name;               ///< "Peraturan Bupati", "Keputusan Wali Kota"
    std::string short_name;         ///< "peraturan ini", "keputusan ini"
    std::vector<Passage> passages;  ///< in the order of the document

    /// The lines of the list, or none.
    const record::List& list(std::string_view field) const;
    void tell(record::Severity severity, const char* code, std::string message, record::Spot spot, std::string hint,
              record::Diagnostics& diagnostics) const;
    /// At a character of a text.
    void tell(record::Severity severity, const char* code, std::string message, const Passage& passage, std::size_t at, std::string hint,
              record::Diagnostics& diagnostics) const;
    /// "; yang pertama di baris 12", or nothing when the line is not known.
    std::string first_at(record::Spot spot) const;
};

Draft draft_of(const record::Input& input, const record::Record& profile);

/// The items of a record's list; none when there is no such list.
const record::List& list_of(const record::Record& record, std::string_view field);
/// The text of a record's field `teks`, `judul` …; empty when it is absent.
ProseText text_in(const record::Record& record, std::string_view field);
/// The key of a record, or empty.
std::string key_of(const record::Record& record);
/// Whether any part of the regulation has this key.
bool has_key(const record::Record& record, std::string_view key);

// ---- The checks (check_regulation.hpp), by what they look at
void check_title(const Draft& draft, record::Diagnostics& diagnostics);
void check_considerations(const Draft& draft, record::Diagnostics& diagnostics);
void check_citations(const Draft& draft, record::Diagnostics& diagnostics);
void check_headings(const Draft& draft, record::Diagnostics& diagnostics);
void check_articles(const Draft& draft, record::Diagnostics& diagnostics);
void check_items(const Draft& draft, record::Diagnostics& diagnostics);
void check_definitions(const Draft& draft, record::Diagnostics& diagnostics);
void check_annexes(const Draft& draft, record::Diagnostics& diagnostics);
void check_annex_tables(const Draft& draft, record::Diagnostics& diagnostics);
void check_typed_references(const Draft& draft, record::Diagnostics& diagnostics);
void check_bare_numbers(const Draft& draft, record::Diagnostics& diagnostics);
void check_closing(const Draft& draft, record::Diagnostics& diagnostics);
void check_officials(const Draft& draft, record::Diagnostics& diagnostics);

}  // namespace naskah::rules::peraturan
