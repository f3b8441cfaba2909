// What stands in a folder of inputs and is none: told by name, so that nobody misses it in a sum.
#pragma once

#include <filesystem>
#include <vector>

#include "record/diagnostic.hpp"

namespace naskah::desk {

/// Warnings N214 of the entries of a folder that are no inputs, with what each is. Not told: hidden files and those that spreadsheet
/// programs leave beside an open one, profiles, products of Naskah, schemas, pictures that an XML file of the folder names, and folders,
/// unless `forms_are_added_up` and they hold inputs themselves (but marked copies, which were sent back). `is_input` tells inputs apart.
record::Diagnostics passed_over(const std::filesystem::path& folder, const std::vector<std::filesystem::path>& others,
                                const std::vector<std::filesystem::path>& inputs, bool forms_are_added_up,
                                bool (*is_input)(const std::filesystem::path& file));

}  // namespace naskah::desk
