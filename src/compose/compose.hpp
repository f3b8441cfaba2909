// From a checked record to the block tree: the kind's template is rendered, and the markup that comes of it is read.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>

#include "bahasa/foreign_words.hpp"
#include "compose/mustache_template.hpp"
#include "document/block.hpp"
#include "kinds/kind.hpp"
#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"

namespace naskah::compose {

/// draf: for reading, with a watermark; final: for signing; salinan: a certified copy. Templates see it as `status`.
enum class Status { draf, final, salinan };

struct Settings {
    Status status = Status::final;
    const record::RecordSchema* schema = nullptr;          ///< what the record has; none: what the kind declares
    const record::RecordSchema* profile_schema = nullptr;  ///< makes what is told about wrong names below `profil` more exact
};

/// For one thread: keeps the templates it has parsed and the profile's pictures.
class Composer {
 public:
    /// The folder templates/, with KIND/document.mustache, _shared/; the words that are set in italics.
    explicit Composer(const std::string& templates_folder, std::span<const std::string> foreign_words = {});

    /// The record has its keys, regions and computed fields resolved (kinds/, rules/). Nothing after an error. Errors are those of
    /// TemplateSet::render and parse_markup (diagnostic_codes.hpp); the place of a markup error is in what the template produced, and its
    /// file is named "templates/KIND/document.mustache (hasil)". In a draft, sections without a watermark get "DRAF", in a copy of a kind
    /// that wants it "SALINAN". An <img> shows pictures of the record or the profile, no others. What was filled in but is not in the
    /// document is a warning (unprinted.hpp).
    std::optional<document::Document> compose(const kinds::Kind& kind, const record::Input& input, const record::Input& profile,
                                              const Settings& settings, record::Diagnostics& diagnostics);

    /// Checks the kind's template whole (template_check.hpp). What keeps it from being read is told by `compose`.
    void check_template(const kinds::Kind& kind, const record::RecordSchema& seen, const record::RecordSchema& profile,
                        record::Diagnostics& diagnostics);

    /// What a text of a composed document came from.
    struct Sources {
        const kinds::Kind& kind;
        const record::Input& input;
        const record::Input& profile;
        std::span<const record::Input> parts;  ///< of a record that was added up: the inputs among whose spots its own are
    };
    /// A message about a text of a document, at the place where it was written: in the input, in the profile or in the template. `part` is
    /// what was written there. Without an origin, it is about the input as a whole.
    record::Diagnostic diagnose(const Sources& sources, record::Severity severity, std::string code, std::string message,
                                document::Origin origin, std::string_view part) const;

 private:
    using Pictures = std::map<std::string, std::shared_ptr<const document::Picture>>;

    std::shared_ptr<const document::Picture> load_picture(const record::Input& input, const record::Input& profile, std::string_view source,
                                                          std::string& problem);

    TemplateSet templates_;
    bahasa::ForeignWords foreign_words_;
    Pictures profile_pictures_;  ///< by path: read once for all documents
};

}  // namespace naskah::compose
