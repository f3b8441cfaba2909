// Pages of placed items become the bytes of a PDF/A-1b file (ISO 19005-1:2005), the format for what is signed and archived.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "document/block.hpp"
#include "fonts/face_library.hpp"
#include "layout/frame.hpp"

namespace naskah::pdf {

/// Paints documents one after the other, reading each face once. One painter per thread; the faces must outlive it. The bytes depend on
/// the pages and the metadata alone: not on what was painted before, not on the time, not on the locale.
class Painter {
 public:
    explicit Painter(const fonts::FaceLibrary& faces);
    ~Painter();
    Painter(const Painter&) = delete;
    Painter& operator=(const Painter&) = delete;

    struct Result {
        std::string bytes;                  ///< the file; empty when there are problems
        std::vector<std::string> problems;  ///< in Bahasa Indonesia: broken or huge pictures, characters without a glyph, a bad time
    };

    /// Each page is painted from below: turned texts, then fills, strokes and images in their order, then texts in their order.
    /// `metadata.created` may be empty (the file then has no dates), a day, or a time with its zone.
    Result paint(const layout::Pages& pages, const document::Metadata& metadata);

 private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace naskah::pdf
