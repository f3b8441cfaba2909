#include "rules/check.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "record/diagnostic_codes.hpp"
#include "record/input.hpp"
#include "rules/acara.hpp"
#include "rules/hadir.hpp"
#include "rules/lampiran.hpp"
#include "rules/monev/monitoring.hpp"
#include "rules/monev/scoring.hpp"
#include "rules/nip.hpp"
#include "rules/sop/sop.hpp"
#include "rules/summary.hpp"
#include "rules/surat.hpp"
#include "rules/tanda_tangan.hpp"

namespace naskah::rules {

namespace {

using Rule = void (*)(const record::Input&, record::Diagnostics&);

struct RuleSet {
    std::string_view name;
    std::vector<Rule> rules;
};

const std::array<RuleSet, 10>& rule_sets() {
    static const std::array<RuleSet, 10> all = {
        {{"acara", {check_event_times}},
         {"surat", {check_letter_dates, check_letter_addressees}},
         {"tanda-tangan", {check_signers}},
         {"hadir", {check_attendees}},
         {"berita-acara", {check_event_times, check_signers, check_attendees, check_annexes_are_named}},
         {"bernomor", {}},  // it needs the status: rules/nomor.hpp
         {"sop", {check_procedures}},
         {"monitoring", {monev::check_monitoring}},
         {"skoring", {monev::check_scoring}},
         {"peraturan", {}}}};  // it needs the profile: rules/peraturan/
    return all;
}

const RuleSet* find_rule_set(std::string_view name) {
    const auto set =
        std::find_if(rule_sets().begin(), rule_sets().end(), [name](const RuleSet& candidate) { return candidate.name == name; });
    return set == rule_sets().end() ? nullptr : &*set;
}

void report_unknown(const kinds::Kind& kind, const std::string& name, record::Diagnostics& diagnostics) {
    std::vector<std::string> names;
    for (const RuleSet& set : rule_sets()) names.emplace_back(set.name);
    const std::string nearest = record::nearest_name(name, names);
    const std::string file = kind.folder.empty() ? kind.name : (kind.folder.filename() / "kind.xml").string();
    diagnostics.add({record::Severity::error,
                     record::code::faulty_kind,
                     "aturan \"" + name + "\" tidak dikenal",
                     {file, 0, 0, {}, {}},
                     {},
                     nearest.empty() ? "aturan yang ada tercantum di templates/README.md" : "maksud Anda " + nearest + "?"});
}

}  // namespace

void check_rule_sets(const kinds::Kind& kind, record::Diagnostics& diagnostics) {
    for (const std::string& name : kind.rules) {
        if (!is_summary(name) && find_rule_set(name) == nullptr) report_unknown(kind, name, diagnostics);
    }
}

void check(const kinds::Kind& kind, const record::Input& input, record::Diagnostics& diagnostics) {
    check_nips(input, kind.schema, diagnostics);
    check_rule_sets(kind, diagnostics);
    std::vector<Rule> done;  // a rule of two sets is run once
    for (const std::string& name : kind.rules) {
        const RuleSet* set = find_rule_set(name);  // none: it looks at more than one input (rules/summary.hpp)
        if (set == nullptr) continue;
        for (const Rule rule : set->rules) {
            if (std::find(done.begin(), done.end(), rule) != done.end()) continue;
            rule(input, diagnostics);
            done.push_back(rule);
        }
    }
}

}  // namespace naskah::rules
