// Headers and footers. A section that says nothing of one has that of the section before it, so what stays the same is written once.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/block.hpp"
#include "office/new_package.hpp"
#include "render/docx/shared.hpp"
#include "render/docx/story.hpp"

namespace naskah::docx {

/// For each section, what its number of pages is counted over. Layout counts from one section that restarts its page numbers to the next.
/// NUMPAGES is that where none restarts on the way; where each such stretch is one section, SECTIONPAGES is. For a stretch of several
/// sections among others Word has no field: there the whole document is counted.
std::vector<PageCountField> page_count_fields(const document::Document& document);

class Furniture {
 public:
    Furniture(Shared& shared, office::NewRelationships& document_relations) : shared_(shared), relations_(document_relations) {}

    struct References {
        std::string markup;       ///< for the beginning of w:sectPr
        bool title_page = false;  ///< the first page has its own
    };
    /// What the next section refers to.
    References next(const document::Section& section, PageCountField pages);
    void append_parts(std::vector<office::NewPart>& parts);

 private:
    enum class FurnitureKind : std::uint8_t { header, footer };
    struct Content {
        std::string markup, relations;  ///< what is inside the part; nothing at all: an empty string
        friend bool operator==(const Content&, const Content&) = default;
    };
    Content content_of(const document::Blocks& blocks, const document::Section& section, FurnitureKind place, PageCountField pages);
    void refer(std::string& out, FurnitureKind place, std::string_view type, const Content& content, Content& before);

    Shared& shared_;
    office::NewRelationships& relations_;
    std::vector<office::NewPart> parts_;
    Content header_, footer_, first_header_, first_footer_;  ///< as the last section had them
    int headers_ = 0, footers_ = 0;
};

}  // namespace naskah::docx
