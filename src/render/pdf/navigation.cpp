#include "render/pdf/navigation.hpp"

#include "render/pdf/text_string.hpp"

namespace naskah::pdf {

namespace {

HPDF_REAL real(document::Length length) {
    return static_cast<HPDF_REAL>(length.points());
}

void add_destination(Haru& haru, HPDF_Dict entry, const PaintedPage& page, document::Length y) {
    HPDF_Array destination = haru.add_array(entry, "Dest");
    haru.add_reference(destination, page.page);
    HPDF_Array_AddName(destination, "XYZ");
    HPDF_Array_AddNumber(destination, 0);
    HPDF_Array_AddReal(destination, real(page.height - y));
    HPDF_Array_AddNumber(destination, 0);  // the zoom stays as it is
}

/// An invisible annotation of a page, to which the caller adds where it leads.
HPDF_Dict new_link(Haru& haru, document::Length page_height, layout::Point origin, document::Length width, document::Length height) {
    constexpr int print = 4;  // PDF/A wants every annotation printed, though a link without a border shows nothing
    HPDF_Dict annotation = haru.new_dictionary();
    haru.add_name(annotation, "Type", "Annot");
    haru.add_name(annotation, "Subtype", "Link");
    haru.add_number(annotation, "F", print);
    HPDF_Array rectangle = haru.add_array(annotation, "Rect");
    const document::Length bottom = page_height - origin.y - height;
    for (const document::Length side : {origin.x, bottom, origin.x + width, bottom + height}) HPDF_Array_AddReal(rectangle, real(side));
    HPDF_Array border = haru.add_array(annotation, "Border");
    for (int i = 0; i < 3; ++i) HPDF_Array_AddNumber(border, 0);
    return annotation;
}

void annotate(Haru& haru, HPDF_Page page, HPDF_Dict annotation) {
    auto annotations = static_cast<HPDF_Array>(HPDF_Dict_GetItem(page, "Annots", HPDF_OCLASS_ARRAY));
    if (annotations == nullptr) annotations = haru.add_array(page, "Annots");
    haru.add_reference(annotations, annotation);
}

}  // namespace

std::string ascii_uri(std::string_view uri) {
    constexpr std::string_view unsafe = " \"<>\\^`{|}";
    std::string ascii;
    for (const char character : uri) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte > 0x20 && byte < 0x7F && unsafe.find(character) == std::string_view::npos) {
            ascii += character;
        } else {
            ascii += '%';
            ascii += "0123456789ABCDEF"[byte >> 4];
            ascii += "0123456789ABCDEF"[byte & 0xF];
        }
    }
    return ascii;
}

void add_link(Haru& haru, HPDF_Page page, document::Length page_height, const layout::LinkArea& link) {
    HPDF_Dict annotation = new_link(haru, page_height, link.origin, link.width, link.height);
    HPDF_Dict action = haru.add_dictionary(annotation, "A");
    haru.add_name(action, "S", "URI");
    haru.add_ascii(action, "URI", ascii_uri(link.uri));
    annotate(haru, page, annotation);
}

void add_inner_link(Haru& haru, const layout::InnerLink& link, const PaintedPage& from, std::span<const PaintedPage> pages) {
    if (link.page >= pages.size()) return;
    HPDF_Dict annotation = new_link(haru, from.height, link.origin, link.width, link.height);
    add_destination(haru, annotation, pages[link.page], link.y);
    annotate(haru, from.page, annotation);
}

void add_outline(Haru& haru, std::span<const layout::Bookmark> bookmarks, std::span<const PaintedPage> pages) {
    struct Open {
        int level;
        HPDF_Outline entry;
    };
    std::vector<Open> open;  // from the outermost to the one before
    for (const layout::Bookmark& bookmark : bookmarks) {
        if (bookmark.page >= pages.size()) continue;
        while (!open.empty() && open.back().level >= bookmark.level) open.pop_back();
        HPDF_Outline parent = open.empty() ? nullptr : open.back().entry;
        HPDF_Outline entry = HPDF_CreateOutline(haru.document(), parent, "-", nullptr);
        HPDF_Dict_RemoveElement(entry, "Type");  // "Outlines", which only the root is
        haru.add_text(entry, "Title", single_line(bookmark.title));
        add_destination(haru, entry, pages[bookmark.page], bookmark.y);
        open.push_back({bookmark.level, entry});
        if (!parent) HPDF_SetPageMode(haru.document(), HPDF_PAGE_MODE_USE_OUTLINE);
    }
}

}  // namespace naskah::pdf
