#include "rules/peraturan/check_regulation.hpp"

#include "record/input.hpp"
#include "rules/peraturan/check_draft.hpp"

namespace naskah::rules {

void check_regulation(const record::Input& input, const record::Record& profile, record::Diagnostics& diagnostics) {
    if (input.record.find("menimbang") == nullptr) return;  // a surat edaran is no legal product
    const peraturan::Draft draft = peraturan::draft_of(input, profile);
    check_title(draft, diagnostics);
    check_considerations(draft, diagnostics);
    check_citations(draft, diagnostics);
    check_headings(draft, diagnostics);
    check_articles(draft, diagnostics);
    check_items(draft, diagnostics);
    check_definitions(draft, diagnostics);
    check_typed_references(draft, diagnostics);
    check_bare_numbers(draft, diagnostics);
    check_annexes(draft, diagnostics);
    check_annex_tables(draft, diagnostics);
    check_closing(draft, diagnostics);
    check_officials(draft, diagnostics);
}

}  // namespace naskah::rules
