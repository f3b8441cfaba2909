// The times of a procedure's steps: one merged over several rows, and what they are in all.
#pragma once

#include <string>
#include <vector>

#include "record/schema.hpp"
#include "record/value.hpp"

namespace naskah::rules::sop {

/// Where a time is merged (`rentang-waktu`) over rows that it can't cover: past the last step, over a heading, or over a step that has a
/// time of its own.
std::vector<record::Spot> misplaced_spans(const record::Record& procedure);

struct TotalTime {
    std::string text;                   ///< by unit, the longest first: "3 hari 95 menit"; empty when nothing can be added
    std::vector<record::Spot> unclear;  ///< times that are no number with a unit: "1 - 5 hari kerja", "2 menit/berkas", "Real Time"
};
TotalTime total_time(const record::Record& procedure);

/// Adds `baris-waktu` (over how many rows the cell of its time goes) and `punya-sel-waktu` to each step, and `total-waktu` to the
/// procedure.
void complete_times(record::Record& procedure, bool total_wanted);

std::vector<record::FieldSchema> added_time_fields();

}  // namespace naskah::rules::sop
