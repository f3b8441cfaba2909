// The commands, one file each. Each prints its results to standard output, its messages to standard error, and returns the program's exit
// code.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "forms/form.hpp"
#include "pipeline/home.hpp"
#include "pipeline/press.hpp"

namespace naskah::cli {

enum ExitCode : int { done = 0, input_has_errors = 1, wrong_usage = 2, file_trouble = 3 };

struct RenderRequest {
    std::vector<std::filesystem::path> inputs;           ///< files, and folders of files
    std::vector<std::filesystem::path> comparison;       ///< --pembanding: last year's forms, targets; looked at only
    std::optional<std::filesystem::path> output_file;    ///< -o
    std::optional<std::filesystem::path> output_folder;  ///< --out; without both: beside each input
    pipeline::Options options;
    std::optional<std::filesystem::path> region_table;  ///< --tabel-wilayah: regions of the user's own
    unsigned jobs = 1;
    bool marked_copies = false;  ///< check --format xlsx: copies of the forms with their faulty cells marked
};

struct NewRequest {
    std::string kind;
    std::optional<std::filesystem::path> output_file;  ///< without one: standard output
};

struct FormRequest {
    std::string kind;
    forms::FormRequest form;
    std::optional<std::filesystem::path> profile;       ///< --profile; without one: as for an input in the form's folder
    std::optional<std::filesystem::path> region_table;  ///< --tabel-wilayah
    std::optional<std::filesystem::path> output_file;   ///< without one: a name of its own in the current folder
};

struct ImportRequest {
    std::filesystem::path form;
    std::optional<std::filesystem::path> output_file;  ///< without one: the form's name with .xml
};

int render(const RenderRequest& request, const pipeline::Home& home);
int check(const RenderRequest& request, const pipeline::Home& home);
/// Writes a form to fill in. A file that is there already is left alone.
int write_form(const FormRequest& request, const pipeline::Home& home);
/// Writes what a filled-in form says as XML. A file that is there already is left alone.
int import_form(const ImportRequest& request, const pipeline::Home& home);
int list_kinds(const pipeline::Home& home);
int write_starter(const NewRequest& request, const pipeline::Home& home);
int write_schema(const NewRequest& request, const pipeline::Home& home);

}  // namespace naskah::cli
