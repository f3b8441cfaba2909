// Where templates are read from: a folder, or texts in memory for tests.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace naskah::compose {

/// The files below templates/, named as "undangan/document.mustache".
class TemplateFiles {
 public:
    /// A folder on disk.
    explicit TemplateFiles(std::string folder) : folder_(std::move(folder)) {}
    /// Texts in memory.
    explicit TemplateFiles(std::map<std::string, std::string> texts) : texts_(std::move(texts)) {}

    /// The text of a file; nothing when it can't be read.
    std::optional<std::string> read(const std::string& name) const;

    /// The partials that a kind may name: those of _shared and its own, without the ending, sorted.
    std::vector<std::string> partials(const std::string& kind) const;

 private:
    std::string folder_;
    std::optional<std::map<std::string, std::string>> texts_;
};

}  // namespace naskah::compose
