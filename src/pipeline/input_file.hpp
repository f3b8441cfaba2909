// One input file, XML or a filled-in form, read and checked by its kind.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "forms/about.hpp"
#include "input/xml_document.hpp"
#include "pipeline/options.hpp"
#include "pipeline/resources.hpp"
#include "record/input.hpp"
#include "record/value.hpp"

namespace naskah::pipeline {

/// Adds a message about a file as a whole.
void add_problem(record::Diagnostics& diagnostics, const char* code, const std::string& file, std::string message, std::string hint = {},
                 record::Severity severity = record::Severity::error);

/// Whether a file is a workbook, by its name. Those of other programs and times (.xls, .ods, .xlsm) too: they are refused when they are
/// read, with what to do, and not passed over.
bool is_workbook(const std::filesystem::path& file);

/// What a workbook, of a folder or of an archive, says of itself; nothing when it is none of ours, or can't be read.
std::optional<forms::About> look_at_form(const std::filesystem::path& file);

/// A file as XML, within the limits. Nothing, with what is wrong told, when it can't be read (`unreadable`) or is no XML.
std::optional<input::XmlDocument> read_document(const std::filesystem::path& file, record::Diagnostics& diagnostics, bool& unreadable);

/// An input, with what was found for it.
struct ReadInput {
    record::Input input;
    const kinds::Kind* kind = nullptr;
    const Profile* profile = nullptr;  ///< null of a profile itself
    std::vector<kinds::Region> named;  ///< the regions that a form names, its own and those below it
};

/// An input with the profile's records in the place of keys, regions in the place of codes and its computed fields, having passed the
/// checks that look at it alone. Nothing when there are errors. A profile (kind "profil") can be read too. Of a form with faulty
/// cells the other cells are checked as well, as far as they go.
std::optional<ReadInput> read_input(const std::filesystem::path& file, const Options& options, const Resources& resources, Result& result);

/// An input by its schema alone, with keys and codes as they were written: what a form is filled in from. No profile is looked for.
std::optional<ReadInput> read_as_written(const std::filesystem::path& file, const Resources& resources, Result& result);
/// The same of the parts of one form (forms/joined_parts.hpp), as one input under the name of the first. What is told of figures that only
/// parts which aren't here have is one error N251 instead.
std::optional<ReadInput> read_parts(const std::vector<std::filesystem::path>& files, const Options& options, const Resources& resources,
                                    Result& result);

}  // namespace naskah::pipeline
