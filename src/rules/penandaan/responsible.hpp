// The forms of OPDs held against the kabupaten's own table of who answers for which indicator (pengampu.csv).
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"
#include "rules/penandaan/sent.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules::penandaan {

/// Of which indicators one OPD's form speaks, and where each of them stands first.
struct Spoken {
    std::string opd, region, short_name;
    const record::Input* input = nullptr;
    std::map<std::int64_t, record::Spot> indicators;
};

/// Of the OPDs of the profile's own kabupaten, when it has such a table: an indicator that is another OPD's (warning N443), indicators of
/// its own that an OPD's form leaves out (N444), an OPD whose form is not among those of several (N445). `form`: "penandaan APBD tahun
/// 2025".
void hold_against_responsible(const std::string& form, const std::vector<Spoken>& forms, const Surroundings& surroundings,
                              record::Diagnostics& diagnostics);

/// Likewise the last of the stages that were sent.
void hold_against_responsible(const Sent& sent, const Surroundings& surroundings, record::Diagnostics& diagnostics);

}  // namespace naskah::rules::penandaan
