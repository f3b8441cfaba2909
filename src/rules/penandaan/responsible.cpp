#include "rules/penandaan/responsible.hpp"

#include <algorithm>
#include <set>

#include "record/fields.hpp"
#include "rules/penandaan/diagnostic_codes.hpp"
#include "text/joining.hpp"

namespace naskah::rules::penandaan {

namespace {

class Holder {
 public:
    Holder(const std::string& form, const Surroundings& surroundings, record::Diagnostics& diagnostics)
        : form_(form), responsible_(*surroundings.responsible), opds_(opd_list(surroundings.profile)), diagnostics_(diagnostics) {}

    void tell_of_others(const Spoken& spoken) {
        for (const auto& [indicator, spot] : spoken.indicators) {
            const std::set<std::string>& opds = responsible_.opds_of(indicator);
            if (opds.empty() || opds.contains(spoken.opd)) continue;
            std::vector<std::string> names;
            for (const std::string& opd : opds) names.push_back(name_of_opd(opd));
            tell(code::indicator_of_other_opd,
                 "indikator " + std::to_string(indicator) + " diampu " + text::joined(names, ", ") +
                     " menurut pengampu.csv, tetapi ada di " + form_ + " dari " + spoken.short_name,
                 spoken.input, spot, "periksa nomor indikatornya, atau tambahkan " + spoken.short_name + " di pengampu.csv");
        }
    }

    void tell_left_out(const Spoken& spoken) {
        std::vector<std::int64_t> missing;
        for (const std::int64_t indicator : responsible_.indicators_of(spoken.opd))
            if (!spoken.indicators.contains(indicator)) missing.push_back(indicator);
        if (missing.empty()) return;
        tell(code::own_indicator_left_out,
             form_ + " dari " + spoken.short_name + " tidak memuat indikator " + text::joined(missing, ", ") +
                 ", yang diampunya menurut pengampu.csv",
             spoken.input, record::spot_of(spoken.input->record, "opd"),
             "minta " + spoken.short_name + " melengkapinya, atau perbaiki pengampu.csv");
    }

    void tell_not_sent(const std::string& opd) {
        const std::string name = name_of_opd(opd);
        tell(code::responsible_has_not_sent,
             form_ + " dari " + name + " belum dikirim, padahal menurut pengampu.csv " + name + " mengampu indikator " +
                 text::joined(responsible_.indicators_of(opd), ", "),
             nullptr, {}, "minta " + name + " mengirimnya, atau perbaiki pengampu.csv");
    }

 private:
    std::string name_of_opd(const std::string& key) const {
        const auto found = std::find_if(opds_.begin(), opds_.end(), [&](const Opd& opd) { return opd.key == key; });
        return found == opds_.end() ? key : found->short_name;
    }

    void tell(const char* code, const std::string& message, const record::Input* input, record::Spot spot, const std::string& hint) {
        if (input != nullptr)
            diagnostics_.add(input->diagnose(record::Severity::warning, code, message, spot, hint));
        else
            diagnostics_.add({record::Severity::warning, code, message, {}, {}, hint});
    }

    std::string form_;
    const kinds::ResponsibleOpds& responsible_;
    std::vector<Opd> opds_;
    record::Diagnostics& diagnostics_;
};

}  // namespace

void hold_against_responsible(const std::string& form, const std::vector<Spoken>& forms, const Surroundings& surroundings,
                              record::Diagnostics& diagnostics) {
    if (surroundings.responsible == nullptr) return;
    const std::string home = record::text_of(surroundings.profile, "kode-wilayah");
    Holder holder(form, surroundings, diagnostics);
    std::set<std::string> sent;
    for (const Spoken& spoken : forms) {
        if (spoken.opd.empty() || spoken.region != home) continue;
        sent.insert(spoken.opd);
        holder.tell_of_others(spoken);
        holder.tell_left_out(spoken);
    }
    if (sent.size() < 2) return;  // an OPD that looks at its own form asks nobody for theirs
    for (const std::string& opd : surroundings.responsible->all_opds())
        if (!sent.contains(opd)) holder.tell_not_sent(opd);
}

void hold_against_responsible(const Sent& sent, const Surroundings& surroundings, record::Diagnostics& diagnostics) {
    const std::size_t stage = sent.stages.back();
    std::vector<Spoken> forms;
    for (const Sender& sender : sent.senders)
        if (sender.inputs[stage] != nullptr) forms.push_back({sender.opd, sender.region, sender.short_name, sender.inputs[stage], {}});
    for (const SentTagging& entry : sent.entries) {
        if (entry.stage != stage) continue;
        const record::Input* input = sent.senders[entry.sender].inputs[stage];
        const auto form = std::find_if(forms.begin(), forms.end(), [&](const Spoken& spoken) { return spoken.input == input; });
        form->indicators.try_emplace(entry.tagging.indicator, record::spot_of(*entry.tagging.record, "indikator"));
    }
    hold_against_responsible("penandaan " + std::string(stages[stage].name) + " tahun " + std::to_string(sent.year), forms, surroundings,
                             diagnostics);
}

}  // namespace naskah::rules::penandaan
