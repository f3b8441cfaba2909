// What becomes of a checked record: a document and a workbook, as far as its kind has templates for them.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "document/block.hpp"
#include "identity/identity.hpp"
#include "kinds/kind.hpp"
#include "layout/frame.hpp"
#include "pipeline/options.hpp"
#include "pipeline/resources.hpp"
#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/schema.hpp"

namespace naskah::pipeline {

/// A record that is to become papers. All that it refers to outlives its printing.
struct PaperSource {
    const kinds::Kind& kind;
    const record::Input& input;            ///< the record, as templates see it
    const record::RecordSchema& schema;    ///< its fields
    const Profile& profile;                ///< was read: it has its input
    std::span<const record::Input> parts;  ///< of what was added up: the inputs among whose spots those of the record are. Else none
    std::int64_t year = 0;                 ///< of what was added up
    /// Which document it is, by what its metadata say; of a workbook alone these have a title only.
    std::function<identity::Identity(const document::Metadata& metadata)> identify;

    bool added_up() const { return !parts.empty(); }
};

/// Stands across all that was made with the example profile.
inline constexpr const char* example_text = "CONTOH";

/// The formats that are made: what the user asked for, else what the kind names first.
std::vector<std::string> formats_of(const kinds::Kind& kind, const Options& options);

/// For one thread: keeps what it has read of templates and faces.
class Papers {
 public:
    explicit Papers(const Resources& resources);
    ~Papers();

    /// Makes the products in all formats. Of a single input the document is made whatever is asked for: what it checks and the identity it
    /// gives hold for every format. After an error there may be some, which are not to be kept.
    std::vector<Product> make(const PaperSource& source, const Options& options, record::Diagnostics& diagnostics);

    // The stages between: nothing when there are errors.
    struct Composed {
        document::Document document;
        identity::Identity identity;
    };
    std::optional<Composed> compose(const PaperSource& source, const Options& options, record::Diagnostics& diagnostics);
    std::optional<layout::Pages> lay_out(const document::Document& document, const PaperSource& source, record::Diagnostics& diagnostics);

 private:
    struct Tools;
    std::unique_ptr<Tools> tools_;
};

}  // namespace naskah::pipeline
