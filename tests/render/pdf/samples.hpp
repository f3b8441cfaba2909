// Pages, faces and pictures to paint.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "fonts/face_library.hpp"
#include "layout/frame.hpp"
#include "render/pdf/painter.hpp"

namespace naskah::test {

/// The faces that ship with the project.
const fonts::FaceLibrary& shipped_faces();

inline constexpr document::Typeface sans{document::Family::sans, false, false};
inline constexpr document::Typeface bookman{document::Family::bookman, false, false};
inline constexpr document::Typeface symbol{document::Family::symbol, false, false};

layout::GlyphRun run(std::string text, double x, double y, document::Typeface face = sans, double size = 12);
layout::Fill fill(double x, double y, double width, double height, document::Color color);
layout::PlacedImage placed(std::shared_ptr<const document::Picture> picture, double x, double y, double width, double height);

/// An F4 page (215 x 330 mm) with these items.
layout::Page page(std::vector<layout::Item> items = {});
/// One page with these items.
layout::Pages pages(std::vector<layout::Item> items = {});

/// Pages of text with a few strokes, fills and faces, each different.
layout::Pages report(std::size_t count, const std::string& name);

/// Title, author, subject, keywords and time, all filled in.
document::Metadata metadata();

/// The bytes of a document for which no problem is expected; throws with the first one.
std::string painted(const layout::Pages& pages, const document::Metadata& metadata = test::metadata());

}  // namespace naskah::test
