// Dates that were typed into cells for counts: few counts of a desa are as large, and no others are told.
#include "rules/ansit/subject.hpp"
#include "rules/regions_up.hpp"
#include "rules/typed_dates.hpp"

namespace naskah::rules::ansit {

void check_dates(const Subject& subject, record::Diagnostics& diagnostics) {
    for (const indikator::Matrix& matrix : indikator::matrices) {
        for (const indikator::TableRow& row : indikator::table_rows(subject.surroundings.references, matrix)) {
            for (const std::string& unit : subject.units) {
                const indikator::Figure* figure = subject.find(matrix.letter, unit, row.number);
                if (figure == nullptr || level_of(unit) != Level::desa) continue;
                check_typed_date(
                    subject.input,
                    subject.unit_title(unit) + ": " + std::string(matrix.noun) + " " + std::to_string(row.number) + " (" + row.text + ")",
                    figure->value, subject.year, figure->spot, diagnostics);
            }
        }
    }
}

}  // namespace naskah::rules::ansit
