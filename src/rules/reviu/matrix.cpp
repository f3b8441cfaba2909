#include "rules/reviu/matrix.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "record/building.hpp"
#include "record/fields.hpp"
#include "rules/reviu/diagnostic_codes.hpp"

namespace naskah::rules::reviu {

record::Record indicator_head(const indikator::Indicator& indicator, const Service& service) {
    record::Record result = record::named("indikator");
    result.set("kelompok", record::text(indicator.group));
    result.set("no", record::integer(indicator.number));
    result.set("indikator", record::text(indicator.text));
    result.set("pj-data", record::text(indicator.owner));
    result.set("sasaran", record::integer_or_absent(service.whole));
    result.set("capaian", record::integer_or_absent(service.part));
    result.set("persen", service.percent);
    result.set("target", record::percent_or_absent(service.target));
    result.set("keterangan", service.remark);
    result.set("catatan-indikator", record::text_or_absent(indicator.note));
    return result;
}

record::Value groups(const std::vector<indikator::Indicator>& indicators, const std::vector<record::Record>& rows) {
    record::List result;
    for (std::size_t first = 0; first < indicators.size();) {
        std::size_t last = first;
        record::List own;
        for (; last < indicators.size() && indicators[last].group == indicators[first].group; ++last) record::append(own, rows[last]);
        record::Record group = record::named("kelompok");
        group.set("nama", record::text(indicators[first].group));
        group.set("indikator", record::list(std::move(own)));
        record::append(result, std::move(group));
        first = last;
    }
    return record::list(std::move(result));
}

void tell_not_given(const std::string& what, const std::string& so, record::Diagnostics& diagnostics) {
    diagnostics.add({record::Severity::warning,
                     code::source_not_given,
                     what + " tidak disertakan: " + so,
                     {},
                     {},
                     "sertakan berkas atau foldernya dengan --pembanding"});
}

void tell_unknown_indicators(const record::InputList& inputs, const char* list, const std::vector<indikator::Indicator>& indicators,
                             record::Diagnostics& diagnostics) {
    const auto is_known = [&](std::int64_t number) {
        return std::any_of(indicators.begin(), indicators.end(), [&](const auto& indicator) { return indicator.number == number; });
    };
    for (const record::Input& input : inputs) {
        const auto* rows = record::get<record::List>(input.record, list);
        for (std::size_t at = 0; rows != nullptr && at < rows->size(); ++at) {
            const auto* row = std::get_if<record::Record>(&(*rows)[at].data);
            if (row == nullptr || is_known(record::integer_of(*row, "indikator"))) continue;
            diagnostics.add(input.diagnose(record::Severity::warning, code::line_of_unknown_indicator,
                                           "indikator " + std::to_string(record::integer_of(*row, "indikator")) +
                                               " tidak ada, sehingga barisnya tidak termuat dalam matriks",
                                           record::spot_of(*row, "indikator"), "perbaiki nomor indikatornya"));
        }
    }
}

}  // namespace naskah::rules::reviu
