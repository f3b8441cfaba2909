// Papers as they are made of a case, or of a text that a test writes, with the profile of the samples.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "pipeline/press.hpp"
#include "support/process.hpp"
#include "support/resources.hpp"

namespace naskah::test {

inline const std::filesystem::path source = NASKAH_SOURCE_DIR;
inline const std::filesystem::path cases = source / "tests/documents/cases";

inline pipeline::Options with_sample_profile() {
    pipeline::Options options;
    options.profile = source / "samples/balangan/profil.xml";
    return options;
}

/// Codes and messages, a line each.
inline std::string told(const record::Diagnostics& diagnostics) {
    std::string text;
    for (const record::Diagnostic& item : diagnostics.items()) text += item.code + " " + item.message + "\n";
    return text;
}

/// The pages of an input, or nothing; what was told goes to `diagnostics`.
inline std::optional<layout::Pages> laid_out(const std::filesystem::path& input, const pipeline::Options& options,
                                             record::Diagnostics& diagnostics) {
    pipeline::Press press(resources());
    pipeline::Result result;
    const auto document = press.compose(input, options, result);
    std::optional<layout::Pages> pages = document ? press.lay_out(*document, result) : std::nullopt;
    diagnostics = std::move(result.diagnostics);
    return pages;
}

/// The words of all pages, as they stand one behind the other.
inline std::string words_of(const layout::Pages& pages) {
    std::string words;
    for (const layout::Page& page : pages.pages)
        for (const layout::Item& item : page.items)
            if (const auto* run = std::get_if<layout::GlyphRun>(&item))
                words += (words.empty() || words.ends_with(' ') ? "" : " ") + run->text;
    return words;
}

/// A file of the test's own.
class Written {
 public:
    explicit Written(const std::string& xml) { write_file(file_, xml); }
    std::string name() const { return file_.string(); }

 private:
    TemporaryFolder folder_;
    std::filesystem::path file_ = folder_.path() / "naskah.xml";
};

}  // namespace naskah::test
