// The house from door to door: one input file in, diagnostics and finished documents out. Resources are opened once for a run and shared by
// all threads; each thread works with a Press of its own.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include "document/block.hpp"
#include "layout/frame.hpp"
#include "pipeline/options.hpp"
#include "pipeline/resources.hpp"
#include "record/value.hpp"

namespace naskah::pipeline {

class Press {
 public:
    explicit Press(const Resources& resources);
    ~Press();

    /// Everything that render does, without its products; what a paper needs beside its text where the options want it (`on_paper`). A
    /// profile can be checked too.
    Result check(const std::filesystem::path& file, const Options& options);
    Result render(const std::filesystem::path& file, const Options& options);

    /// The stages between, for tests and benchmarks: nothing when there are errors. A record is read, checked, with the profile's records
    /// in the place of keys and with its computed fields; it stays until the next file is read.
    const record::Record* read(const std::filesystem::path& file, const Options& options, Result& result);
    std::optional<document::Document> compose(const std::filesystem::path& file, const Options& options, Result& result);
    /// Of the document that was composed last.
    std::optional<layout::Pages> lay_out(const document::Document& document, Result& result);

 private:
    void make(const std::filesystem::path& file, const Options& options, Result& result);

    struct Tools;
    std::unique_ptr<Tools> tools_;
};

}  // namespace naskah::pipeline
