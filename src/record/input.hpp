// A file that was read and checked whole, and messages at its places.
#pragma once

#include <memory>
#include <string>

#include "record/diagnostic.hpp"
#include "record/source_text.hpp"
#include "record/value.hpp"

namespace naskah::record {

/// A diagnostic at a place of a file, with its source line.
Diagnostic diagnose(const SourceText& source, Severity severity, std::string code, std::string message, Spot spot, std::string hint = {});

/// A file that was read and checked whole.
struct Input {
    std::string file;  ///< as the user named it
    std::string kind;  ///< "berita-acara"
    Record record;
    std::shared_ptr<const SourceText> source;  ///< for messages of later checks
    std::string digest = {};                   ///< of the record as it was read, before anything was computed of it

    /// A diagnostic at a place of this file, with its source line.
    Diagnostic diagnose(Severity severity, std::string code, std::string message, Spot spot, std::string hint = {}) const;
};

}  // namespace naskah::record
