// A kind's first input for a kabupaten that has a profile already.
#pragma once

#include <string>

#include "kinds/kind.hpp"
#include "pipeline/resources.hpp"
#include "record/diagnostic.hpp"

namespace naskah::pipeline {

/// The starter of a kind (`text`), in which the names, keys and codes of the example profile have become those of another one: its name,
/// capital and province, the OPDs and officials that are most like those of the example, its first kecamatan and desa. Comments stay. A
/// starter whose tables have a column or row for each desa of a kecamatan is for a kecamatan with as many; without such a one it stays as
/// it is, with a warning N245.
std::string own_starter(const kinds::Kind& kind, std::string text, const Profile& own, const Resources& resources,
                        record::Diagnostics& diagnostics);

}  // namespace naskah::pipeline
