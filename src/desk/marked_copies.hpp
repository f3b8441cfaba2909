// Copies of faulty forms with their faulty cells marked, to be sent back to those who filled them in.
#pragma once

#include <string_view>

#include "desk/files/staged_files.hpp"
#include "desk/jobs.hpp"
#include "desk/requests.hpp"
#include "desk/result.hpp"
#include "record/diagnostic.hpp"

namespace naskah::desk {

/// Where copies go that the request has no folder for, beside the form.
inline constexpr std::string_view folder_of_marked_copies = "periksa";

/// Writes a copy of each form that errors speak of, or warnings at its cells, under its own name, into the request's folder or the one
/// beside the form, and tells the result. A copy of a form of ours replaces only an earlier one that is still as it was written, unless the
/// request says to overwrite. One that can't be written doesn't keep the others from being.
void write_marked_copies(const CheckRequest& request, const JobList& list, const record::Diagnostics& diagnostics, StagedFiles& files,
                         Result& result);

}  // namespace naskah::desk
