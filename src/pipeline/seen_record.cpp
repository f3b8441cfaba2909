#include "pipeline/seen_record.hpp"

#include <optional>
#include <utility>
#include <vector>

#include "kinds/seen_schema.hpp"
#include "rules/monev/monitoring.hpp"
#include "rules/monev/scoring.hpp"
#include "rules/peraturan/peraturan.hpp"
#include "rules/sop/sop.hpp"
#include "rules/summary.hpp"

namespace naskah::pipeline {

namespace {

void add_own_fields(record::RecordSchema& summary, const record::RecordSchema& own) {
    for (const record::FieldSchema& field : own.fields)
        if (summary.find(field.name) == nullptr) summary.fields.push_back(field);
}

}  // namespace

record::RecordSchema seen_record(const kinds::Kind& kind, const kinds::ReferenceTables& references, const record::RecordSchema& profile) {
    if (std::optional<record::RecordSchema> summary = rules::summary_schema(kind, references)) {
        if (rules::summary_keeps_input(kind)) add_own_fields(*summary, kinds::seen_by_template(kind, profile, {}));
        return std::move(*summary);
    }
    std::vector<record::FieldSchema> added;
    if (rules::is_regulation(kind)) added = rules::added_fields();
    if (rules::is_procedure(kind)) added = rules::added_procedure_fields();
    if (rules::monev::is_monitoring(kind)) added = rules::monev::added_monitoring_fields();
    if (rules::monev::is_scoring(kind)) added = rules::monev::added_scoring_fields();
    return kinds::seen_by_template(kind, profile, added);
}

record::RecordSchema seen_record(const kinds::Kind& kind, const Resources& resources, record::Diagnostics& diagnostics) {
    static const kinds::ReferenceTables none;
    const kinds::Kind* profile = resources.profile_kind(diagnostics);
    return seen_record(kind, rules::has_summary(kind) ? resources.references(diagnostics) : none,
                       profile == nullptr ? record::RecordSchema() : profile->schema);
}

}  // namespace naskah::pipeline
