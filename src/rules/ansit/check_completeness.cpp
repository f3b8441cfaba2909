// Every row for every unit, once, and nothing else.
#include <algorithm>
#include <set>

#include "record/fields.hpp"
#include "rules/ansit/diagnostic_codes.hpp"
#include "rules/ansit/subject.hpp"
#include "text/joining.hpp"

namespace naskah::rules::ansit {

namespace {

using record::Severity;

class Completeness {
 public:
    Completeness(const Subject& subject, const indikator::Matrix& matrix, record::Diagnostics& diagnostics)
        : subject_(subject),
          matrix_(matrix),
          figures_(subject.figures.at(matrix.letter)),
          rows_(indikator::table_rows(subject.surroundings.references, matrix)),
          diagnostics_(diagnostics) {}

    void check() {
        check_strangers();
        for (const auto& [key, spot] : figures_.doubles) {
            tell(Severity::error, code::figure_twice, called(key.number) + " untuk " + subject_.unit_title(key.unit) + " diisi dua kali",
                 spot, "hapus salah satunya");
        }
        if (matrix_.letter == 'l') {
            check_missing_material();
        } else {
            for (const indikator::TableRow& row : rows_) check_missing(row);
        }
    }

 private:
    /// Numbers and units that don't belong here, each once.
    void check_strangers() {
        std::set<std::int64_t> numbers;
        std::set<std::string> units;
        for (const auto& [key, figure] : figures_.values) {
            if (!known(key.number) && numbers.insert(key.number).second) {
                tell(Severity::error, code::unknown_row_number,
                     std::string(matrix_.noun) + " " + std::to_string(key.number) + " tidak dikenal", figure.spot,
                     "nomor yang ada " + std::to_string(rows_.front().number) + " sampai " + std::to_string(rows_.back().number));
            }
            const bool inside = std::find(subject_.units.begin(), subject_.units.end(), key.unit) != subject_.units.end();
            if (!inside && units.insert(key.unit).second) {
                const std::string region = name_of(subject_.region, subject_.surroundings.regions, subject_.surroundings.profile).title;
                tell(
                    Severity::error, code::unit_outside_region,
                    "tabel " + std::string(matrix_.list) + " memuat " + unit_with_code(key.unit) + ", yang bukan bagian dari " + region,
                    figure.spot,
                    "periksa kodenya, atau buat formulir baru dengan naskah form " + subject_.input.kind + " --wilayah " + subject_.region);
            }
        }
    }

    std::string unit_with_code(const std::string& unit) const {
        const RegionName name = name_of(unit, subject_.surroundings.regions, subject_.surroundings.profile);
        return name.name == unit ? "wilayah " + unit : name.title + " (" + unit + ")";
    }

    bool known(std::int64_t number) const {
        return std::any_of(rows_.begin(), rows_.end(), [&](const indikator::TableRow& row) { return row.number == number; });
    }

    /// "indikator 3 (Jumlah Ibu hamil …)"
    std::string called(std::int64_t number) const {
        const auto row =
            std::find_if(rows_.begin(), rows_.end(), [&](const indikator::TableRow& candidate) { return candidate.number == number; });
        const std::string text = std::string(matrix_.noun) + " " + std::to_string(number);
        return row == rows_.end() ? text : text + " (" + row->text + ")";
    }

    std::vector<std::string> units_without(std::int64_t number) const {
        std::vector<std::string> missing;
        for (const std::string& unit : subject_.units) {
            if (figures_.find(unit, number) == nullptr && !sent_itself_before(unit)) missing.push_back(subject_.unit_title(unit));
        }
        return missing;
    }

    bool sent_itself_before(const std::string& unit) const { return level_of(unit) != Level::desa && sent_itself(unit, subject_); }

    void check_missing(const indikator::TableRow& row) {
        std::vector<std::string> missing = units_without(row.number);
        if (missing.empty()) return;
        const bool all = missing.size() == subject_.units.size() && missing.size() > 1;
        tell(Severity::error, code::figure_missing,
             called(row.number) + " belum diisi untuk " + (all ? "semua unit" : text::enumerated(missing)), place(),
             "isi semua unit; tulis 0 bila memang tidak ada");
    }

    /// What the ranking of desa needs: without it, its criteria are left out.
    void check_missing_material() {
        if (level_of(subject_.region) != Level::kecamatan) return;
        std::vector<std::string> rows;
        for (const indikator::TableRow& row : rows_) {
            if (!units_without(row.number).empty()) rows.push_back(std::to_string(row.number));
        }
        if (rows.empty()) return;
        tell(Severity::warning, code::figure_missing, "bahan lokus " + text::enumerated(rows) + " belum diisi untuk semua desa/kelurahan",
             place(), "lengkapi bahan lokus; kriteria tanpa bahan tidak menambah skor desa");
    }

    /// The list, or where the region is named when it isn't there.
    record::Spot place() const {
        const bool given = figures_.spot.offset != record::Spot::unknown;
        return given ? figures_.spot : record::spot_of(subject_.input.record, "wilayah");
    }

    void tell(Severity severity, const char* code, std::string message, record::Spot spot, std::string hint) {
        subject_.tell(severity, code, std::move(message), spot, std::move(hint), diagnostics_);
    }

    const Subject& subject_;
    const indikator::Matrix& matrix_;
    const indikator::Figures& figures_;
    const std::vector<indikator::TableRow> rows_;
    record::Diagnostics& diagnostics_;
};

}  // namespace

void check_completeness(const Subject& subject, record::Diagnostics& diagnostics) {
    for (const indikator::Matrix& matrix : indikator::matrices) check_completeness(subject, matrix, diagnostics);
}

void check_completeness(const Subject& subject, const indikator::Matrix& matrix, record::Diagnostics& diagnostics) {
    Completeness(subject, matrix, diagnostics).check();
}

}  // namespace naskah::rules::ansit
