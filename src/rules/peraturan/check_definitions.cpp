// Defined terms: once, in the first Pasal, and used.
#include <algorithm>
#include <array>
#include <map>

#include "record/fields.hpp"
#include "rules/peraturan/check_draft.hpp"
#include "rules/peraturan/diagnostic_codes.hpp"
#include "text/ascii.hpp"

namespace naskah::rules::peraturan {

using record::Severity;

namespace {

constexpr std::array<const char*, 3> name_fields = {"kata", "sebut", "singkat"};

struct Term {
    const Passage* passage = nullptr;  ///< its definition
    std::vector<std::string> names;    ///< the term, and what it is called from then on
    record::Spot spot;                 ///< of its first name
};

class DefinitionCheck {
 public:
    DefinitionCheck(const Draft& draft, record::Diagnostics& diagnostics) : draft_(draft), diagnostics_(diagnostics) {
        for (const Passage& passage : draft.passages) {
            if (passage.part == PartOfDraft::definition) terms_.push_back({&passage, {}, record::spot_of(*passage.owner, "kata")});
        }
    }

    void run() {
        for (Term& term : terms_) check_names(term);
        for (const Term& term : terms_) {
            if (!is_used(term) && !is_left(term)) tell_unused(term);
        }
        std::size_t told = 0;  // once in each Pasal
        for (const Term& term : terms_) {
            const std::size_t article = term.passage->article;
            if (article == 0 || article == told) continue;
            told = article;
            draft_.tell(Severity::warning, code::definition_outside_first_article, "definisi di luar Pasal yang pertama", term.spot,
                        "pindahkan ke Pasal yang pertama", diagnostics_);
        }
    }

 private:
    void check_names(Term& term) {
        for (const char* field : name_fields) {
            const auto* name = record::get<record::Text>(*term.passage->owner, field);
            if (name == nullptr) continue;
            term.names.push_back(name->text);
            const record::Spot spot = record::spot_of(*term.passage->owner, field);
            const auto [earlier, is_new] = known_.try_emplace(text::lower_case(name->text), Known{&term, spot});
            if (is_new || earlier->second.term == &term) continue;
            draft_.tell(Severity::error, code::term_defined_twice, "istilah \"" + name->text + "\" didefinisikan dua kali", spot,
                        "hapus salah satunya" + draft_.first_at(earlier->second.spot), diagnostics_);
        }
    }

    /// Whether a text that isn't the term's own definition, nor what introduces it, has one of its names.
    bool is_used(const Term& term) const {
        return std::any_of(draft_.passages.begin(), draft_.passages.end(), [&](const Passage& passage) {
            if (&passage == term.passage || is_lead_in(passage, term)) return false;
            return std::any_of(term.names.begin(), term.names.end(), [&](const std::string& name) {
                return has_words(passage.prose.text, name) || (passage.part == PartOfDraft::definition && in_other_name(passage, name));
            });
        });
    }

    /// Whether the input says that the term stays, since its text is promulgated and may no longer be changed.
    static bool is_left(const Term& term) {
        const auto* left = record::get<record::Boolean>(*term.passage->owner, "biarkan");
        return left != nullptr && left->value;
    }

    static bool is_lead_in(const Passage& passage, const Term& term) {
        return passage.part == PartOfDraft::body && passage.article == term.passage->article && passage.owner->element == "pasal";
    }

    static bool in_other_name(const Passage& definition, const std::string& name) {
        const auto* other = record::get<record::Text>(*definition.owner, "kata");
        return other != nullptr && other->text != name && has_words(other->text, name);
    }

    /// The first of the body's texts that has one of its names in other letters. Tables of annexes are long and rarely tell more.
    const Passage* find_small(const Term& term) const {
        std::vector<std::string> names;
        for (const std::string& name : term.names) names.push_back(text::lower_case(name));
        for (const Passage& passage : draft_.passages) {
            if (passage.part == PartOfDraft::annex || &passage == term.passage || is_lead_in(passage, term)) continue;
            const std::string text = text::lower_case(passage.prose.text);
            if (std::any_of(names.begin(), names.end(), [&](const std::string& name) { return has_words(text, name); })) return &passage;
        }
        return nullptr;
    }

    void tell_unused(const Term& term) {
        const Passage* small = find_small(term);
        std::string hint = "hapus definisi ini, atau pakai istilahnya; dalam naskah yang sudah diundangkan, tulis biarkan=\"ya\"";
        if (small != nullptr && draft_.input.source && !draft_.input.source->from_workbook()) {
            hint = "di baris " + std::to_string(draft_.input.source->position(small->value->spot.offset).line) +
                   " istilah ini tertulis tanpa huruf besarnya: samakan dengan definisinya";
        }
        draft_.tell(Severity::warning, code::term_unused, "istilah \"" + term.names.front() + "\" didefinisikan, tetapi tidak dipakai",
                    term.spot, hint, diagnostics_);
    }

    struct Known {
        const Term* term = nullptr;
        record::Spot spot;
    };

    const Draft& draft_;
    std::vector<Term> terms_;
    std::map<std::string, Known> known_;  ///< by the name in small letters
    record::Diagnostics& diagnostics_;
};

}  // namespace

void check_definitions(const Draft& draft, record::Diagnostics& diagnostics) {
    DefinitionCheck(draft, diagnostics).run();
}

}  // namespace naskah::rules::peraturan
