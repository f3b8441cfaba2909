#include "by_hand.hpp"

#include <hpdf.h>

#include <array>
#include <stdexcept>
#include <variant>

namespace naskah::bench {

namespace {

void stop_at_error(HPDF_STATUS error, HPDF_STATUS, void*) {
    throw std::runtime_error("libharu: error " + std::to_string(error));
}

struct Fonts {
    std::array<HPDF_Font, 2> faces;  ///< regular, bold

    explicit Fonts(HPDF_Doc document) : faces{load(document, "Regular"), load(document, "Bold")} {}

    static HPDF_Font load(HPDF_Doc document, const std::string& style) {
        const std::string path = std::string(NASKAH_SOURCE_DIR "/fonts/LiberationSans-") + style + ".ttf";
        return HPDF_GetFont(document, HPDF_LoadTTFontFromFile(document, path.c_str(), HPDF_TRUE), "UTF-8");
    }
};

void write_page(HPDF_Doc document, const Fonts& fonts, const layout::Page& page) {
    HPDF_Page sheet = HPDF_AddPage(document);
    HPDF_Page_SetWidth(sheet, static_cast<float>(page.width.points()));
    HPDF_Page_SetHeight(sheet, static_cast<float>(page.height.points()));
    HPDF_Page_BeginText(sheet);
    for (const layout::Item& item : page.items) {
        const auto* run = std::get_if<layout::GlyphRun>(&item);
        if (run == nullptr) continue;
        HPDF_Page_SetFontAndSize(sheet, fonts.faces[run->face.bold ? 1 : 0], static_cast<float>(run->size.points()));
        HPDF_Page_TextOut(sheet, static_cast<float>(run->origin.x.points()), static_cast<float>((page.height - run->origin.y).points()),
                          run->text.c_str());
    }
    HPDF_Page_EndText(sheet);
}

}  // namespace

std::string write_by_hand(const layout::Pages& pages) {
    HPDF_Doc document = HPDF_New(stop_at_error, nullptr);
    HPDF_SetCompressionMode(document, HPDF_COMP_ALL);
    HPDF_UseUTFEncodings(document);
    const Fonts fonts(document);
    for (const layout::Page& page : pages.pages) write_page(document, fonts, page);
    HPDF_SaveToStream(document);
    std::string bytes(HPDF_GetStreamSize(document), '\0');
    auto size = static_cast<HPDF_UINT32>(bytes.size());
    HPDF_ReadFromStream(document, reinterpret_cast<HPDF_BYTE*>(bytes.data()), &size);
    HPDF_Free(document);
    return bytes;
}

}  // namespace naskah::bench
