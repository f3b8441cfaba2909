// Tagged budgets added up: by indicator, OPD, source of funds, sub kegiatan and place, each for every stage that was sent.
#pragma once

#include <cstdint>
#include <map>

#include "record/value.hpp"
#include "rules/penandaan/gaps.hpp"
#include "rules/penandaan/sent.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules::penandaan {

/// Lists of rows as rules/penandaan/summary.hpp describes them. But for the recap by indicator, where a sub kegiatan stands under each of
/// its indicators, money is counted once.
record::Value recap_by_indicator(const Sent& sent, const std::map<std::int64_t, Gap>& gaps, const Surroundings& surroundings);
record::Value recap_by_sender(const Sent& sent);
record::Value recap_by_fund_source(const Sent& sent, const Surroundings& surroundings);
record::Value recap_by_sub_activity(const Sent& sent);
record::Value recap_by_place(const Sent& sent, const Surroundings& surroundings);

}  // namespace naskah::rules::penandaan
