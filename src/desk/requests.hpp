// What can be asked of the desk: each verb with what it needs, and nothing of how it was asked.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "forms/form.hpp"
#include "pipeline/options.hpp"

namespace naskah::desk {

/// The files that are read, and how.
struct Intake {
    std::vector<std::filesystem::path> inputs;          ///< files, and folders of files
    std::vector<std::filesystem::path> comparison;      ///< last year's forms, targets; looked at only
    std::optional<std::filesystem::path> region_table;  ///< regions of the user's own, beside those of the templates
    pipeline::Options options;                          ///< the date of `Setting` stands in for its own
    unsigned jobs = 1;                                  ///< how many documents are made at the same time
};

struct RenderRequest {
    Intake intake;
    std::optional<std::filesystem::path> output_file;    ///< of the only product
    std::optional<std::filesystem::path> output_folder;  ///< without both: beside each input
    bool overwrite = false;                              ///< also what is there and is not the same document as it was written
};

struct CheckRequest {
    Intake intake;                                       ///< files and folders of files, or only folders of kinds
    bool marked_copies = false;                          ///< copies of faulty forms with their faulty cells marked
    std::optional<std::filesystem::path> output_folder;  ///< for these; without one: "periksa" beside each form
    bool overwrite = false;                              ///< also copies that were changed since, and other files
};

/// One form, or with `every_…` one for each of what there is.
struct FormRequest {
    std::string kind;
    forms::FormRequest form;         ///< `region`: a code, or a name (kinds/region_names.hpp); empty: the profile's own
    bool every_subdistrict = false;  ///< the kecamatan of that kabupaten
    bool every_opd = false;          ///< of the profile
    bool every_stage = false;
    bool every_semester = false;
    std::vector<std::filesystem::path> earlier = {};          ///< forms and inputs that these begin with, or folders of them
    std::optional<std::filesystem::path> map = {};            ///< how workbooks of other offices among `earlier` are read
    std::optional<std::filesystem::path> profile = {};        ///< without one: as for an input in the form's folder
    std::optional<std::filesystem::path> region_table = {};   ///< as in an intake
    std::optional<std::filesystem::path> output_file = {};    ///< without one: a name of its own
    std::optional<std::filesystem::path> output_folder = {};  ///< where that lies; without one: in the current folder
    std::optional<std::filesystem::path> filled_from = {};    ///< of a document: an input that the form is filled in from
};

struct ImportRequest {
    std::filesystem::path form;
    std::optional<std::filesystem::path> output_file;  ///< without one: the form's name with .xml
};

/// Another office's workbook, to be filled with the figures of forms.
struct FillRequest {
    std::filesystem::path workbook, map;
    Intake intake;                                     ///< the forms
    std::optional<std::filesystem::path> output_file;  ///< without one: the workbook's name with "-terisi"
    bool replaces_values = false;                      ///< also in cells that hold another value
};

/// A map of another office's workbook, proposed.
struct MapRequest {
    std::filesystem::path workbook;
    std::string kind = "ansit";  ///< whose figures are looked for
    std::string region;          ///< whose units: a code or a name; empty: the profile's own
    std::optional<std::filesystem::path> profile;
    std::optional<std::filesystem::path> output_file;  ///< without one: the text itself is the result
};

/// A first input of a kind, or its schema.
struct StarterRequest {
    std::string kind;
    std::optional<std::filesystem::path> output_file;   ///< without one: the text itself is the result
    std::optional<std::filesystem::path> profile = {};  ///< of an input: whose it is to be; without one: as for an input in that folder
};

}  // namespace naskah::desk
