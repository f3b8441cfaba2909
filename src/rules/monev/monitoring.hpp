// Monitoring of the plan (RKPD) or of its execution: by stage what was done, with evidence, and what follows where it wasn't.
#pragma once

#include <vector>

#include "kinds/kind.hpp"
#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/schema.hpp"

namespace naskah::rules::monev {

/// Whether inputs of this kind monitor: its rule sets name `monitoring`.
bool is_monitoring(const kinds::Kind& kind);

/// N380 to N385: stages that nothing was said of, dates that are over already, problems without what follows, files of evidence, the year.
void check_monitoring(const record::Input& input, record::Diagnostics& diagnostics);

/// Adds to each item, also to those grouped by stage, whether its file is not there (`berkas-tidak-ada`).
void complete_monitoring(record::Input& input);

/// The fields that `complete_monitoring` adds.
std::vector<record::FieldSchema> added_monitoring_fields();

}  // namespace naskah::rules::monev
