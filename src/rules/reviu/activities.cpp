#include "rules/reviu/activities.hpp"

#include <map>
#include <tuple>
#include <utility>

#include "record/decimal.hpp"
#include "record/fields.hpp"
#include "rules/penandaan/tagging.hpp"
#include "rules/realisasi/activities.hpp"
#include "rules/reviu/words.hpp"

namespace naskah::rules::reviu {

namespace {

/// Nothing once one of several has nothing.
void add(std::optional<record::Decimal>& sum, const record::Record& record, const char* field, bool first) {
    const auto* own = record::get<record::Decimal>(record, field);
    if (own == nullptr)
        sum.reset();
    else if (first)
        sum = *own;
    else if (sum)
        sum = record::sum(*sum, *own);
}

}  // namespace

std::vector<ActivityLine> activity_lines(const std::vector<realisasi::Semester>& semesters) {
    std::map<std::tuple<std::int64_t, std::string, std::string, std::string>, ActivityLine> lines;
    for (const realisasi::Activity& activity : realisasi::activities_of(semesters)) {
        if (activity.semester != &semesters.back()) continue;
        const record::Record& given = *activity.record;
        const std::int64_t indicator = record::integer_of(given, "indikator");
        const std::string program = record::text_of(given, "program"), fund_source = record::text_of(given, "sumber-dana"),
                          unit = record::text_of(given, "satuan");
        ActivityLine& line = lines[{indicator, fund_source, program, unit}];
        line.indicator = indicator;
        line.program = program;
        line.fund_source = fund_source;
        line.unit = unit;
        line.regions.insert(activity.location);
        ++line.count;
        line.budget += penandaan::rupiah_of(given, "anggaran");
        line.spent += penandaan::rupiah_of(given, "realisasi");
        add(line.target, given, "volume-target", line.first);
        add(line.output, given, "volume-realisasi", line.first);
        add_words(line.hindrances, record::text_of(given, "permasalahan"));
        add_words(line.answers, record::text_of(given, "tindak-lanjut"));
        line.first = false;
    }
    std::vector<ActivityLine> result;
    for (auto& [key, line] : lines) result.push_back(std::move(line));
    return result;
}

}  // namespace naskah::rules::reviu
