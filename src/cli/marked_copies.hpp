// Copies of faulty forms with their faulty cells marked, to be sent back to those who filled them in.
#pragma once

#include "cli/commands.hpp"
#include "cli/jobs.hpp"
#include "record/diagnostic.hpp"

namespace naskah::cli {

/// Writes a copy of each form that the diagnostics speak of, under its own name, into --out or a folder "periksa" beside the form, and
/// prints their paths. False when one can't be written; that is told.
bool write_marked_copies(const RenderRequest& request, const JobList& list, const record::Diagnostics& diagnostics);

}  // namespace naskah::cli
