// The house from door to door: one input file in, diagnostics and finished documents out. Resources are opened once for a run and shared by
// all threads; each thread works with a Press of its own.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "document/block.hpp"
#include "input/diagnostic.hpp"
#include "input/value.hpp"
#include "input/xml_document.hpp"
#include "layout/frame.hpp"
#include "pipeline/home.hpp"

namespace naskah::kinds {
class Catalogue;
}

namespace naskah::pipeline {

/// draf: with a watermark; final: for signing; salinan: a certified copy.
enum class Status { draf, final, salinan };

struct Options {
    /// The kabupaten's profile. Without one: profil.xml in the input's folder or in one of the two above it, else the example profile of
    /// the templates, with a warning and the watermark CONTOH on every page.
    std::optional<std::filesystem::path> profile;
    Status status = Status::final;
    std::vector<std::string> formats;  ///< "pdf"; empty: all that the kind has
};

struct Product {
    std::string format;  ///< also the file's extension
    std::string bytes;
};

struct Result {
    input::Diagnostics diagnostics;
    bool unreadable = false;  ///< the input (or its profile) could not be read from the disk
    std::string kind;
    std::size_t pages = 0;
    std::vector<Product> products;  ///< empty when there are errors
};

/// What all threads share. Immutable from outside; what is loaded late is loaded once, under a lock.
class Resources {
 public:
    /// Nothing when fonts or templates can't be used; `problem` says why, in Bahasa Indonesia.
    static std::unique_ptr<Resources> open(const Home& home, std::string& problem);
    ~Resources();

    const kinds::Catalogue& catalogue() const;
    const Home& home() const;

    struct Parts;
    Parts& parts() const { return *parts_; }

 private:
    explicit Resources(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

class Press {
 public:
    explicit Press(const Resources& resources);
    ~Press();

    /// Everything that render does, without its products. A profile can be checked too.
    Result check(const std::filesystem::path& file, const Options& options);
    Result render(const std::filesystem::path& file, const Options& options);

    /// The stages between, for tests and benchmarks: nothing when there are errors. A record is read, checked, with the profile's records
    /// in the place of keys and with its computed fields.
    std::optional<input::Record> read(const std::filesystem::path& file, const Options& options, Result& result);
    std::optional<document::Document> compose(const std::filesystem::path& file, const Options& options, Result& result);
    std::optional<layout::Pages> lay_out(const document::Document& document, Result& result);

 private:
    void make(const std::filesystem::path& file, const Options& options, Result& result);
    void complain_of_kind(const input::XmlDocument& document, input::Diagnostics& diagnostics) const;
    /// A message of a later stage, at the place in the input where its text was written.
    void tell(input::Severity severity, const char* code, const std::string& message, const std::string& text, Result& result) const;

    struct Tools;
    std::unique_ptr<Tools> tools_;
};

}  // namespace naskah::pipeline
