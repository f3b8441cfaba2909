// The faces that ship in fonts/: their widths for layout, their bytes for a PDF to embed.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "document/style.hpp"
#include "layout/metrics.hpp"

namespace naskah::fonts {

/// Each face is read once, when it is first asked for. Any thread may ask.
class FaceLibrary : public layout::Metrics {
 public:
    /// Null when a face or the colour profile is missing; `problem` then says which, in Bahasa Indonesia.
    static std::unique_ptr<FaceLibrary> open(const std::filesystem::path& folder, std::string& problem);
    ~FaceLibrary() override;

    std::optional<document::Length> advance(document::Typeface face, char32_t character, document::Length size) const override;
    layout::LineMetrics line(document::Typeface face, document::Length size) const override;

    /// The whole file of a face.
    const std::string& bytes(document::Typeface face) const;
    /// The sRGB profile for a PDF's output intent.
    const std::string& icc_profile() const;

    /// The character to draw where a face lacks one that looks the same: the no-break hyphen as "-", the no-break space as a space.
    std::optional<char32_t> substitute(document::Typeface face, char32_t character) const;

 private:
    struct Face;
    struct Faces;
    explicit FaceLibrary(std::unique_ptr<Faces> faces);
    const Face& loaded(document::Typeface face) const;

    std::unique_ptr<Faces> faces_;
};

}  // namespace naskah::fonts
