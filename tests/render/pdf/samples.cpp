#include "render/pdf/samples.hpp"

#include <stdexcept>
#include <utility>

namespace naskah::test {

using document::Length;

const fonts::FaceLibrary& shipped_faces() {
    static const std::unique_ptr<fonts::FaceLibrary> faces = [] {
        std::string problem;
        auto opened = fonts::FaceLibrary::open(std::string(NASKAH_SOURCE_DIR) + "/fonts", problem);
        if (!opened) throw std::runtime_error(problem);
        return opened;
    }();
    return *faces;
}

layout::GlyphRun run(std::string text, double x, double y, document::Typeface face, double size) {
    layout::GlyphRun run;
    run.origin = {Length::of_points(x), Length::of_points(y)};
    run.text = std::move(text);
    run.face = face;
    run.size = Length::of_points(size);
    return run;
}

layout::Fill fill(double x, double y, double width, double height, document::Color color) {
    return {{Length::of_points(x), Length::of_points(y)}, Length::of_points(width), Length::of_points(height), color};
}

layout::PlacedImage placed(std::shared_ptr<const document::Picture> picture, double x, double y, double width, double height) {
    return {{Length::of_points(x), Length::of_points(y)}, Length::of_points(width), Length::of_points(height), std::move(picture)};
}

layout::Page page(std::vector<layout::Item> items) {
    return {Length::of_millimetres(215), Length::of_millimetres(330), std::move(items)};
}

layout::Pages pages(std::vector<layout::Item> items) {
    layout::Pages pages;
    pages.pages.push_back(page(std::move(items)));
    return pages;
}

layout::Pages report(std::size_t count, const std::string& name) {
    layout::Pages pages;
    for (std::size_t i = 0; i < count; ++i) {
        std::vector<layout::Item> items;
        items.push_back(fill(50, 50, 300, 20, {230, 230, 230}));
        items.push_back(run(name + ", halaman " + std::to_string(i + 1), 56, 64, {document::Family::sans, true, false}));
        for (int line = 0; line < 30; ++line) {
            const double y = 100 + 20 * line;
            items.push_back(layout::Stroke{{Length::of_points(50), Length::of_points(y + 4)},
                                           {Length::of_points(350), Length::of_points(y + 4)},
                                           Length::of_points(0.5),
                                           {}});
            items.push_back(run("Desa Sungai Ketapi (RT " + std::to_string(line) + ")", 56, y, line % 2 == 0 ? sans : bookman, 10));
            items.push_back(run(std::to_string(1000 * line + 17) + " jiwa", 250, y, sans, 10));
        }
        pages.pages.push_back(page(std::move(items)));
    }
    return pages;
}

document::Metadata metadata() {
    document::Metadata metadata;
    metadata.title = "Berita Acara Rembuk Stunting";
    metadata.author = "Pemerintah Kabupaten Balangan";
    metadata.subject = "Rembuk Stunting Tahun 2025";
    metadata.keywords = "stunting, rembuk, Balangan";
    metadata.created = "2025-02-28T09:15:00+08:00";
    return metadata;
}

std::string painted(const layout::Pages& pages, const document::Metadata& metadata) {
    pdf::Painter painter(shipped_faces());
    pdf::Painter::Result result = painter.paint(pages, metadata);
    if (!result.problems.empty()) throw std::runtime_error(result.problems.front());
    return std::move(result.bytes);
}

}  // namespace naskah::test
