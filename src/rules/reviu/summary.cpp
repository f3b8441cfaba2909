#include "rules/reviu/summary.hpp"

#include <string>
#include <utility>
#include <vector>

#include "record/building.hpp"
#include "record/fields.hpp"
#include "rules/indikator/coverage.hpp"
#include "rules/input_head.hpp"
#include "rules/regions_up.hpp"
#include "rules/reviu/diagnostic_codes.hpp"
#include "rules/reviu/planned_year.hpp"
#include "rules/reviu/running_year.hpp"

namespace naskah::rules {

namespace reviu {
namespace {

constexpr const char* planned_matrix = "8-3";

const record::Choice* matrix_of(const record::Input& review) {
    return record::get<record::Choice>(review.record, "matriks");
}

record::Value signer_of(const record::Input& review) {
    const auto* given = record::get<record::Record>(review.record, "penanda-tangan");
    if (given == nullptr) return {};
    record::Record result = record::named("penanda-tangan");
    for (const char* field : {"jabatan", "nama", "pangkat", "nip"}) result.set(field, record::field_or_absent(*given, field));
    return {std::move(result), {}};
}

/// What stands above and below every matrix.
record::Record frame_of(const record::Input& review, const Surroundings& surroundings) {
    const record::Choice* matrix = matrix_of(review);
    record::Record result = record::named("reviu");
    result.set("tahun", record::integer(year_of(review)));
    result.set("tahun-sebelumnya", record::integer(year_of(review) - 1));
    result.set("matriks", record::text(matrix == nullptr ? std::string() : matrix->label));
    result.set("wilayah", {region_record(region_of(review), surroundings.regions, surroundings.profile), {}});
    result.set("tempat", record::field_or_absent(review.record, "tempat"));
    result.set("tanggal", record::field_or_absent(review.record, "tanggal"));
    result.set("penanda-tangan", signer_of(review));
    return result;
}

}  // namespace
}  // namespace reviu

void check_review(const record::Input&, const Surroundings&, record::Diagnostics&) {}

std::optional<record::Record> summarise_review(const record::InputList& inputs, const Surroundings& surroundings,
                                               record::Diagnostics& diagnostics) {
    if (inputs.empty()) return std::nullopt;
    if (inputs.size() > 1) {
        const record::Input& second = *std::next(inputs.begin());
        diagnostics.add(second.diagnose(record::Severity::error, reviu::code::several_reviews,
                                        "reviu tahun " + std::to_string(year_of(second)) + " sudah ada di " + inputs.front().file,
                                        record::spot_of(second.record, "wilayah"), "buat reviu satu per satu"));
        return std::nullopt;
    }
    const record::Input& review = inputs.front();
    const std::vector<indikator::Indicator> indicators = indikator::read_indicators(surroundings.references, diagnostics);
    const record::Choice* matrix = reviu::matrix_of(review);
    const bool is_plan = matrix != nullptr && matrix->word == reviu::planned_matrix;
    std::optional<record::Record> own = is_plan ? reviu::planned_year(review, indicators, surroundings, diagnostics)
                                                : reviu::running_year(review, indicators, surroundings, diagnostics);
    if (!own) return std::nullopt;
    record::Record result = reviu::frame_of(review, surroundings);
    for (const char* name : {"berjalan", "rencana"}) {
        record::List one;
        if (own->element == name) record::append(one, *own);
        result.set(name, record::list(std::move(one)));
    }
    return result;
}

}  // namespace naskah::rules
