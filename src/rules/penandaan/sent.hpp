// The inputs of kind `penandaan` of a year put together: who sent which stage, every tagged sub kegiatan, and its money counted once.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"
#include "rules/penandaan/tagging.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules::penandaan {

/// An OPD, or a kecamatan, kabupaten or province that names none.
struct Sender {
    std::string opd, region;
    std::string name, short_name;                              ///< the region's title when there is no OPD
    std::array<const record::Input*, stages.size()> inputs{};  ///< by stage; null: not sent
};

/// A sub kegiatan as it was tagged for one indicator.
struct SentTagging {
    std::size_t sender = 0, stage = 0;
    Tagging tagging;
};

/// The money of a sub kegiatan from one source of funds, once, whatever the number of indicators it is tagged for. When the inputs give it
/// several totals, the largest.
struct Portion {
    std::size_t sender = 0, stage = 0;
    std::string code, name, fund_source;
    std::int64_t total = 0;
    std::set<std::int64_t> indicators;
    std::set<std::string> places;  ///< codes; empty: none of them known
};

struct Sent {
    std::int64_t year = 0;
    std::string region;                ///< the smallest in which all inputs lie
    std::vector<std::size_t> stages;   ///< those that anyone sent, in their order
    std::vector<Sender> senders;       ///< in the order of the profile, then those it doesn't have by region
    std::vector<SentTagging> entries;  ///< by stage, indicator, sender, then as written
    std::vector<Portion> portions;     ///< by stage, sender, code, source of funds
};

/// An OPD (or region) that sent a stage twice is an error N146, amounts that 64 bits can't add up N144: then nothing.
std::optional<Sent> put_together(const record::InputList& inputs, const Surroundings& surroundings, record::Diagnostics& diagnostics);

/// Tells which stages that others sent are missing of whom (warning N147), and which of these were given for another year.
void report_missing_stages(const Sent& sent, const Surroundings& surroundings, record::Diagnostics& diagnostics);

/// Tells sub kegiatan of one stage and source of funds that two senders of one region gave with a detail in common (without details: with
/// the same total), since they are added up twice (warning N196). Regions are one when the one lies in the other; what kecamatan give side
/// by side may be alike.
void report_repeated_taggings(const Sent& sent, record::Diagnostics& diagnostics);

}  // namespace naskah::rules::penandaan
