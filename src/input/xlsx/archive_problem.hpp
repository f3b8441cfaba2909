// What is wrong with a workbook's archive, in words for its sender.
#pragma once

#include "input/xlsx/problem.hpp"
#include "input/xlsx/reader.hpp"
#include "office/archive.hpp"

namespace naskah::input::xlsx {

using office::Archive;

/// Those limits that are the archive's own.
office::ArchiveLimits archive_limits(const Limits& limits);

Problem problem_of(const office::ArchiveFault& fault);
/// Nothing when nothing is wrong.
Outcome problem_of(const office::ArchiveOutcome& fault);

}  // namespace naskah::input::xlsx
