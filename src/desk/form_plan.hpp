// Which forms a request asks for, each with its region's code.
#pragma once

#include <string>
#include <vector>

#include "desk/requests.hpp"
#include "forms/form.hpp"
#include "kinds/kind.hpp"
#include "pipeline/resources.hpp"
#include "record/diagnostic.hpp"

namespace naskah::desk {

/// One for each region, OPD, stage and semester that is asked for, in this order. Nothing and errors N097 when the region is not known
/// (N240: not one), or the kind has no such thing.
std::vector<forms::FormRequest> planned_forms(const FormRequest& request, const kinds::Kind& kind, const pipeline::Profile& profile,
                                              record::Diagnostics& diagnostics);

/// "formulir-penandaan-63.11-2025-dinkes-apbd.xlsx"
std::string form_file_name(const std::string& kind, const forms::FormRequest& form);

}  // namespace naskah::desk
