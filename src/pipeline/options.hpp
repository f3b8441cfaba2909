// What a user asks of a run, and what comes of it.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "identity/identity.hpp"
#include "pipeline/sent_form.hpp"
#include "record/diagnostic.hpp"

namespace naskah::pipeline {

/// draf: with a watermark; final: for signing; salinan: a certified copy.
enum class Status { draf, final, salinan };

struct Options {
    /// The kabupaten's profile. Without one: profil.xml in the input's folder or in one of the two above it, else the example profile of
    /// the templates, with a warning and the watermark CONTOH on every page.
    std::optional<std::filesystem::path> profile;
    Status status = Status::final;
    bool on_paper = false;             ///< what a paper of this status needs is demanded too: always when products are kept
    std::vector<std::string> formats;  ///< "pdf", "xlsx", "docx"; empty: the first that the kind names
    std::string document;              ///< another kind that is made of the same inputs; empty: their own
    bool strict = false;               ///< warnings are errors
    std::string source_date;           ///< of what has no date of its own: "2025-02-28T00:00:00Z"; empty: none
    bool page_check = false;           ///< the finished pages are judged too (layout/page_check.hpp): warnings
    bool line_numbers = false;         ///< every fifth line of running text has its number in the margin, to speak about a draft
};

struct Product {
    std::string format;  ///< also the file's extension
    std::string bytes;
    identity::Identity identity = {};
    std::size_t pages = 0;  ///< 0: not known, as where a word processor is to break them
};

struct Result {
    record::Diagnostics diagnostics;
    bool unreadable = false;  ///< the input (or its profile) could not be read from the disk
    bool broken_off = false;  ///< for want of memory, or by a mistake of the program
    std::string kind;
    std::optional<SentForm> sent = {};  ///< of an input that is added up, as far as it could be read
    std::vector<Product> products;      ///< empty when there are errors
};

}  // namespace naskah::pipeline
