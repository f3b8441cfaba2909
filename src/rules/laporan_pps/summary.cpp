#include "rules/laporan_pps/summary.hpp"

#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "record/building.hpp"
#include "record/fields.hpp"
#include "record/made_fields.hpp"
#include "rules/ansit/summary.hpp"
#include "rules/inputs_of.hpp"
#include "rules/laporan_pps/diagnostic_codes.hpp"
#include "rules/laporan_pps/figures.hpp"
#include "rules/realisasi/summary.hpp"
#include "rules/realisasi_apbd/summary.hpp"

namespace naskah::rules {

namespace laporan_pps {
namespace {

using record::Record;
using record::Value;

/// What a report is joined of.
struct Source {
    const char* kind;
    std::optional<Record> (*summarise)(const record::InputList&, const Surroundings&, record::Diagnostics&);
    record::RecordSchema (*schema)(const kinds::ReferenceTables&);
};
constexpr std::array<Source, 3> sources{{{"ansit", summarise_ansit, ansit_summary_schema},
                                         {"realisasi-apbd", summarise_apbd_realisation, apbd_realisation_summary_schema},
                                         {"realisasi", summarise_realisation, realisation_summary_schema}}};

std::int64_t number_in(const Record& record, std::string_view field) {
    const auto* number = record::get<record::Integer>(record, field);
    return number == nullptr ? 0 : number->value;
}

/// The semester in which a period lies: "triwulan-3" in the second.
std::int64_t semester_of(const Record& report) {
    const auto* period = record::get<record::Choice>(report, "periode");
    const std::string_view word = period == nullptr ? std::string_view() : std::string_view(period->word);
    return word == "triwulan-1" || word == "triwulan-2" || word == "semester-1" ? 1 : 2;
}

/// Of the report's region and year; of semesters those up to its own.
record::InputList inputs_for(const Source& source, const record::Input& report, const Surroundings& surroundings) {
    record::InputList inputs;
    for (const record::Input& input : inputs_of(source.kind, region_of(report), year_of(report), surroundings))
        if (number_in(input.record, "semester") <= semester_of(report.record)) inputs.add(input);
    return inputs;
}

/// One record or none.
Value joined_of(const Source& source, const record::Input& report, const Surroundings& surroundings, record::Diagnostics& diagnostics) {
    record::List result;
    const record::InputList inputs = inputs_for(source, report, surroundings);
    record::Diagnostics found;
    std::optional<Record> summary = inputs.empty() ? std::nullopt : source.summarise(inputs, surroundings, found);
    for (const record::Diagnostic& diagnostic : found.items())  // warnings are told where these are added up themselves
        if (diagnostic.severity == record::Severity::error) diagnostics.add(diagnostic);
    if (inputs.empty()) {
        diagnostics.add({record::Severity::warning,
                         code::source_not_given,
                         std::string("masukan ") + source.kind + " tahun " + std::to_string(year_of(report)) +
                             " tidak disertakan; bagiannya di laporan kosong",
                         {report.file, 0, 0, {}, {}},
                         {},
                         "sertakan dengan --pembanding"});
    }
    if (summary) record::append(result, std::move(*summary));
    return record::list(std::move(result));
}

}  // namespace
}  // namespace laporan_pps

void check_progress_report(const record::Input&, const Surroundings&, record::Diagnostics&) {}

std::optional<record::Record> summarise_progress_report(const record::InputList& inputs, const Surroundings& surroundings,
                                                        record::Diagnostics& diagnostics) {
    using namespace laporan_pps;
    if (inputs.empty()) return std::nullopt;
    if (inputs.size() > 1) {
        std::size_t number = 0;
        for (const record::Input& input : inputs) {
            if (number++ == 0) continue;
            diagnostics.add({record::Severity::error,
                             laporan_pps::code::several_reports,
                             "satu laporan sekali jalan: " + inputs.front().file + " sudah disertakan",
                             {input.file, 0, 0, {}, {}},
                             {},
                             "buat laporannya satu per satu"});
        }
        return std::nullopt;
    }
    const record::Input& report = inputs.front();
    record::Record result = report.record;
    result.set("wilayah", {region_record(region_of(report), surroundings.regions, surroundings.profile), {}});
    for (const Source& source : sources) result.set(source.kind, joined_of(source, report, surroundings, diagnostics));
    put_figures(result, progress_report_summary_schema(surroundings.references), report, diagnostics);
    return result;
}

record::RecordSchema progress_report_summary_schema(const kinds::ReferenceTables& references) {
    using namespace laporan_pps;
    std::vector<record::FieldSchema> fields{record::group("wilayah", region_schema("wilayah"))};
    for (const Source& source : sources) fields.push_back(record::list_of(source.kind, source.schema(references)));
    return {"laporan-pps", {}, std::move(fields)};
}

}  // namespace naskah::rules
