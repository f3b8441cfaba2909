// A regulation under check, with everything that its checks look at.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "input/diagnostic.hpp"
#include "input/value.hpp"
#include "rules/peraturan/check_prose.hpp"

namespace naskah::rules::peraturan {

enum class PartOfDraft { heading, definition, body, annex };

/// A text of the body (batang tubuh or diktum) or of an annex.
struct Passage {
    PartOfDraft part = PartOfDraft::body;
    std::size_t article = 0;               ///< the number of its Pasal or putusan, from 0; of a heading that of the Pasal behind it
    const input::Record* owner = nullptr;  ///< the record that it stands in
    const input::Value* value = nullptr;
    ProseText prose;

    bool in_body() const { return part == PartOfDraft::body || part == PartOfDraft::definition; }
};

struct Draft {
    const input::Input& input;
    const input::Record& profile;
    bool decision = false;          ///< a keputusan, not a peraturan
    std::string name;               ///< "Peraturan Bupati", "Keputusan Wali Kota"
    std::string short_name;         ///< "peraturan ini", "keputusan ini"
    std::vector<Passage> passages;  ///< in the order of the document

    /// The lines of the list, or none.
    const input::List& list(std::string_view field) const;
    void tell(input::Severity severity, const char* code, std::string message, input::Spot spot, std::string hint,
              input::Diagnostics& diagnostics) const;
    /// At a character of a text.
    void tell(input::Severity severity, const char* code, std::string message, const Passage& passage, std::size_t at, std::string hint,
              input::Diagnostics& diagnostics) const;
    /// "; yang pertama di baris 12", or nothing when the line is not known.
    std::string first_at(input::Spot spot) const;
};

Draft draft_of(const input::Input& input, const input::Record& profile);

/// The items of a record's list; none when there is no such list.
const input::List& list_of(const input::Record& record, std::string_view field);
/// The text of a record's field `teks`, `judul` …; empty when it is absent.
ProseText text_in(const input::Record& record, std::string_view field);
bool is_given(const input::Record& record, std::string_view field);
/// The key of a record, or empty.
std::string key_of(const input::Record& record);
/// Whether any part of the regulation has this key.
bool has_key(const input::Record& record, std::string_view key);

// ---- The checks (check_regulation.hpp), by what they look at
void check_title(const Draft& draft, input::Diagnostics& diagnostics);
void check_considerations(const Draft& draft, input::Diagnostics& diagnostics);
void check_citations(const Draft& draft, input::Diagnostics& diagnostics);
void check_headings(const Draft& draft, input::Diagnostics& diagnostics);
void check_articles(const Draft& draft, input::Diagnostics& diagnostics);
void check_items(const Draft& draft, input::Diagnostics& diagnostics);
void check_definitions(const Draft& draft, input::Diagnostics& diagnostics);
void check_annexes(const Draft& draft, input::Diagnostics& diagnostics);
void check_annex_tables(const Draft& draft, input::Diagnostics& diagnostics);
void check_typed_references(const Draft& draft, input::Diagnostics& diagnostics);
void check_bare_numbers(const Draft& draft, input::Diagnostics& diagnostics);
void check_closing(const Draft& draft, input::Diagnostics& diagnostics);

}  // namespace naskah::rules::peraturan
