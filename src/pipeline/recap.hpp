// Many inputs added up: forms and XML of the kinds that have a summary become one workbook, one document, or both, for each kind and year.
#pragma once

#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "pipeline/options.hpp"
#include "pipeline/resources.hpp"
#include "record/diagnostic.hpp"
#include "record/input.hpp"

namespace naskah::pipeline {

struct RecapFile {
    std::filesystem::path path;
    bool for_comparison = false;  ///< read, but neither checked against the others nor added up
};

struct RecapProduct {
    std::string name;  ///< without an extension: "ansit-balangan-2025", "realisasi-balangan-2025-semester-1"
    Product product;
};

/// A form among the files, with what was found in it; of a file of another sort there is none.
struct SentFile {
    std::filesystem::path path;
    SentForm form;
    std::size_t errors = 0, warnings = 0;
};

struct Recap {
    record::Diagnostics diagnostics;        ///< of all files, in their order, then of what lies between them
    bool unreadable = false;                ///< a file could not be read from the disk
    bool broken_off = false;                ///< for want of memory, or by a mistake of the program
    std::vector<RecapProduct> products;     ///< empty when there are errors
    std::vector<SentFile> sent;             ///< in the order of the files, without those for comparison
    std::string time_zone;                  ///< of the profile: "wita"; empty: not known
    std::vector<record::Input> inputs;      ///< what was read, in the order of the files
    kinds::RegionTable regions;             ///< of the profile, with those that forms name
    std::vector<kinds::Region> home_units;  ///< one level below the profile's region; empty: not known
    std::string home;                       ///< code of the profile's region; empty: not known
    /// Key and name of the OPDs that pengampu.csv names: they send what any OPD of the home sends.
    std::vector<std::pair<std::string, std::string>> responsible_opds;
};

/// Whether a file belongs to such a kind: a workbook that is no document's form, or XML whose root element names one.
bool is_for_recap(const std::filesystem::path& file, const Resources& resources);

/// Whether a file is a workbook that came of such a run: an input's folder may hold it as well.
bool is_recap(const std::filesystem::path& file);

/// Reads and checks all files with `threads` threads, then adds them up. `advance` is called, by any thread, when a file is done. Errors
/// of one file don't keep those of the others from being told.
Recap recapitulate(std::span<const RecapFile> files, const Options& options, const Resources& resources, unsigned threads,
                   const std::function<void()>& advance);

}  // namespace naskah::pipeline
