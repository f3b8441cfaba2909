// This year's figures against the same region's figures of the year before.
#include <algorithm>

#include "bahasa/number.hpp"
#include "record/input.hpp"
#include "rules/ansit/diagnostic_codes.hpp"
#include "rules/ansit/subject.hpp"
#include "rules/input_head.hpp"

namespace naskah::rules::ansit {

namespace {

using bahasa::format_integer;

const record::Input* same_region_of(std::int64_t year, const Subject& subject) {
    for (const record::Input* other : ansits_of_year(year, subject.surroundings)) {
        if (region_of(*other) == subject.region) return other;
    }
    return nullptr;
}

bool jumps(std::int64_t before, std::int64_t now, const Settings& settings) {
    if (std::max(before, now) < settings.jump_from) return false;
    return std::max(now - before, before - now) * 100 > settings.jump_percent * before;
}

/// "naik 67,7%", "turun 40,0%", or how much more when there was nothing.
std::string change_text(std::int64_t before, std::int64_t now) {
    if (before == 0) return "naik dari nol";
    const std::int64_t tenths = (std::max(now - before, before - now) * 1000 + before / 2) / before;
    return (now > before ? "naik " : "turun ") + bahasa::format_percent(tenths, 1);
}

}  // namespace

void check_jumps(const Subject& subject, record::Diagnostics& diagnostics) {
    const record::Input* before = same_region_of(subject.year - 1, subject);
    if (before == nullptr) return;
    for (const indikator::Matrix& matrix : indikator::matrices) {
        if (matrix.letter == 'l') continue;  // scores are opinions
        const indikator::Figures old = indikator::figures_of(before->record, matrix.list);
        for (const indikator::TableRow& row : indikator::table_rows(subject.surroundings.references, matrix)) {
            for (const std::string& unit : subject.units) {
                const indikator::Figure* now = subject.find(matrix.letter, unit, row.number);
                const indikator::Figure* then = old.find(unit, row.number);
                if (now == nullptr || then == nullptr || !jumps(then->value, now->value, subject.settings)) continue;
                subject.tell(record::Severity::warning, code::jump_against_last_year,
                             subject.unit_title(unit) + ": " + std::string(matrix.noun) + " " + std::to_string(row.number) + " (" +
                                 row.text + ") " + format_integer(now->value) + ", tahun lalu " + format_integer(then->value) + " (" +
                                 change_text(then->value, now->value) + ")",
                             now->spot, "periksa angkanya; bila benar, biarkan saja", diagnostics);
            }
        }
    }
}

}  // namespace naskah::rules::ansit
