// The date of documents that have none of their own.
#pragma once

#include <string>

namespace naskah::pipeline {

/// SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/) as "2025-02-28T00:00:00Z", or empty: never the clock.
std::string source_date();

}  // namespace naskah::pipeline
