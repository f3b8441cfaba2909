#include "rules/summary.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "record/input.hpp"
#include "rules/ansit/check.hpp"
#include "rules/ansit/summary.hpp"
#include "rules/laporan_pps/summary.hpp"
#include "rules/penandaan/check.hpp"
#include "rules/penandaan/summary.hpp"
#include "rules/realisasi/check.hpp"
#include "rules/realisasi/summary.hpp"
#include "rules/realisasi_apbd/check.hpp"
#include "rules/realisasi_apbd/summary.hpp"
#include "rules/reviu/summary.hpp"
#include "rules/target/check.hpp"
#include "rules/target/summary.hpp"
#include "rules/usulan/summary.hpp"

namespace naskah::rules {

namespace {

struct RulesOfSubject {
    std::string_view rule_set;
    void (*check)(const record::Input&, const Surroundings&, record::Diagnostics&);
    std::optional<record::Record> (*summarise)(const record::InputList&, const Surroundings&, record::Diagnostics&);
    record::RecordSchema (*schema)(const kinds::ReferenceTables&);
    bool keeps_input = false;
};

/// The subjects, by the name that a kind's `aturan` calls them.
constexpr auto subjects = std::to_array<RulesOfSubject>({
    {"akomodasi-usulan", check_proposal_account, summarise_proposal_account, proposal_account_schema},
    {"ansit", check_ansit, summarise_ansit, ansit_summary_schema},
    {"laporan-pps", check_progress_report, summarise_progress_report, progress_report_summary_schema, true},
    {"penandaan", check_penandaan, summarise_penandaan, penandaan_summary_schema},
    {"realisasi", check_realisation, summarise_realisation, realisation_summary_schema},
    {"realisasi-apbd", check_apbd_realisation, summarise_apbd_realisation, apbd_realisation_summary_schema},
    {"reviu", check_review, summarise_review, review_summary_schema},
    {"target", check_target, summarise_targets, target_summary_schema},
});

const RulesOfSubject* subject_called(std::string_view rule_set) {
    const auto found =
        std::find_if(subjects.begin(), subjects.end(), [&](const RulesOfSubject& subject) { return subject.rule_set == rule_set; });
    return found == subjects.end() ? nullptr : &*found;
}

const RulesOfSubject* subject_of(const kinds::Kind& kind) {
    const auto named = std::find_if(kind.rules.begin(), kind.rules.end(), [](const std::string& rule_set) { return is_summary(rule_set); });
    return named == kind.rules.end() ? nullptr : subject_called(*named);
}

}  // namespace

bool is_summary(std::string_view rule_set) {
    return subject_called(rule_set) != nullptr;
}

bool has_summary(const kinds::Kind& kind) {
    return subject_of(kind) != nullptr;
}

void check_with_surroundings(const kinds::Kind& kind, const record::Input& input, const Surroundings& surroundings,
                             record::Diagnostics& diagnostics) {
    if (const RulesOfSubject* subject = subject_of(kind)) subject->check(input, surroundings, diagnostics);
}

std::optional<record::Record> summarise(const kinds::Kind& kind, const record::InputList& inputs, const Surroundings& surroundings,
                                        record::Diagnostics& diagnostics) {
    const RulesOfSubject* subject = subject_of(kind);
    return subject == nullptr ? std::nullopt : subject->summarise(inputs, surroundings, diagnostics);
}

bool summary_keeps_input(const kinds::Kind& kind) {
    const RulesOfSubject* subject = subject_of(kind);
    return subject != nullptr && subject->keeps_input;
}

std::optional<record::RecordSchema> summary_schema(const kinds::Kind& kind, const kinds::ReferenceTables& references) {
    const RulesOfSubject* subject = subject_of(kind);
    return subject == nullptr ? std::nullopt : std::optional(subject->schema(references));
}

}  // namespace naskah::rules
