// The inputs of kind `realisasi-apbd` of a year put together: who sent which semester, every row, and the money of a sub kegiatan once.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "rules/realisasi_apbd/report.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules::realisasi_apbd {

inline constexpr std::size_t semester_count = 2;

/// An OPD, or a kecamatan, kabupaten or province that names none.
struct Sender {
    std::string opd, region;
    std::string name, short_name;                               ///< the region's title when there is no OPD
    std::array<const record::Input*, semester_count> inputs{};  ///< of the first and second semester; null: not sent
};

struct SentRow {
    std::size_t sender = 0, semester = 0;  ///< semester: 0 the first
    Row row;
};

/// The money of a sub kegiatan from one source of funds, once, whatever the number of indicators that it was tagged for. When the rows give
/// several amounts, the largest.
struct Money {
    std::size_t sender = 0, semester = 0;
    std::string code, name, fund_source;
    std::int64_t budget = 0, spent = 0;
    std::set<std::int64_t> indicators;
};

struct Sent {
    std::int64_t year = 0;
    std::string region;                  ///< the smallest in which all inputs lie
    std::vector<std::size_t> semesters;  ///< those that anyone sent, in their order
    std::vector<Sender> senders;         ///< in the order of the profile, then those it doesn't have by region
    std::vector<SentRow> rows;           ///< by sender, semester, then as written
    std::vector<Money> money;            ///< by sender, semester, code, source of funds
};

/// A semester that one sender sent twice is an error N341, amounts that 64 bits can't add up N343: then nothing.
std::optional<Sent> put_together(const record::InputList& inputs, const Surroundings& surroundings, record::Diagnostics& diagnostics);

/// Tells who has sent nothing of a semester that others sent: senders of the other semester, and those of the run's penandaan (warning
/// N342).
void report_missing(const Sent& sent, const Surroundings& surroundings, record::Diagnostics& diagnostics);

/// The last of the semesters that were sent, held against pengampu.csv (rules/penandaan/responsible.hpp).
void hold_against_responsible(const Sent& sent, const Surroundings& surroundings, record::Diagnostics& diagnostics);

}  // namespace naskah::rules::realisasi_apbd
