// The kinds that there are: the folders under templates/ with a kind.xml.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "kinds/kind.hpp"
#include "kinds/kind_reader.hpp"
#include "record/diagnostic.hpp"

namespace naskah::kinds {

/// A kind that no document is made of: "profil", of a kabupaten, and "peta", of another office's workbook.
bool is_setting(std::string_view kind);

/// Kinds are read when they are first asked for, and kept. Any thread may ask.
class Catalogue {
 public:
    explicit Catalogue(std::filesystem::path templates);

    /// In alphabetical order, without those of settings.
    std::vector<std::string> names() const;

    /// The kind, or null: there is no such folder, or its kind.xml has mistakes, which are told each time.
    const Kind* find(std::string_view name, record::Diagnostics& diagnostics) const;

 private:
    struct ReadKind {
        std::optional<Kind> kind;
        record::Diagnostics diagnostics;
    };
    ReadKind load(const std::string& name) const;
    const Shapes& shapes() const;

    std::filesystem::path templates_;
    mutable std::mutex lock_;
    mutable std::map<std::string, std::unique_ptr<ReadKind>, std::less<>> entries_;
    mutable std::optional<Shapes> shapes_;
    mutable record::Diagnostics shape_diagnostics_;  ///< told with every kind
};

}  // namespace naskah::kinds
