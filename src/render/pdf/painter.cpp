#include "render/pdf/painter.hpp"

#include <map>
#include <new>
#include <set>
#include <tuple>

#include "render/pdf/content_stream.hpp"
#include "render/pdf/deflate.hpp"
#include "render/pdf/font_embedding.hpp"
#include "render/pdf/font_program.hpp"
#include "render/pdf/haru.hpp"
#include "render/pdf/images.hpp"
#include "render/pdf/metadata.hpp"
#include "render/pdf/navigation.hpp"
#include "render/pdf/packed_subsets.hpp"
#include "render/pdf/text_string.hpp"
#include "text/utf8.hpp"

namespace naskah::pdf {

using document::Length;
using document::Typeface;

namespace {

/// Faces in order; the symbols have one face whatever is asked for.
struct FaceKey {
    explicit FaceKey(Typeface asked) : face(asked.family == document::Family::symbol ? Typeface{asked.family} : asked) {}
    friend bool operator<(const FaceKey& a, const FaceKey& b) {
        return std::tie(a.face.family, a.face.bold, a.face.italic) < std::tie(b.face.family, b.face.bold, b.face.italic);
    }
    Typeface face;
};

/// What a painter keeps from one document to the next.
struct Workshop {
    explicit Workshop(const fonts::FaceLibrary& library) : faces(library), profile(deflater.deflate(library.icc_profile())) {}

    const FontProgram& program(FaceKey key) {
        const auto found = programs.find(key);
        return found != programs.end() ? found->second : programs.emplace(key, FontProgram(faces.bytes(key.face))).first->second;
    }

    const fonts::FaceLibrary& faces;
    Deflater deflater;
    std::string profile;  // deflated
    std::map<FaceKey, FontProgram> programs;
    SubsetCache subsets;
    ImageCache images;
};

/// The painting of one document.
class Painting {
 public:
    explicit Painting(Workshop& workshop) : workshop_(workshop), images_(haru_, workshop.deflater, workshop.images) {}

    Painter::Result paint(const layout::Pages& pages, const document::Metadata& metadata) {
        for (const layout::Page& page : pages.pages) paint_page(page);
        for (const auto& [key, face] : faces_) face.embed(haru_, workshop_.deflater, workshop_.subsets);
        Painter::Result result{{}, problems()};
        if (!result.problems.empty()) return result;
        for (std::size_t i = 0; i < pages.pages.size(); ++i)
            for (const layout::Item& item : pages.pages[i].items)
                if (const auto* link = std::get_if<layout::InnerLink>(&item)) add_inner_link(haru_, *link, painted_[i], painted_);
        add_outline(haru_, pages.bookmarks, painted_);
        add_metadata(haru_, metadata);
        add_output_intent(haru_, workshop_.profile);
        add_identifier_place(haru_);
        result.bytes = haru_.save();
        identify(result.bytes);
        return result;
    }

 private:
    /// What one page refers to by name.
    struct PageResources {
        std::set<const UsedFace*> faces;
        std::set<const UsedImages::Image*> images;
    };

    UsedFace& face(Typeface typeface, PageResources& resources) {
        const FaceKey key(typeface);
        auto found = faces_.find(key);
        if (found == faces_.end()) {
            const fonts::FaceLibrary& library = workshop_.faces;
            const auto substitute = [&library, key](char32_t character) { return library.substitute(key.face, character).value_or(0); };
            const std::string resource = "F" + std::to_string(faces_.size() + 1);
            found = faces_.try_emplace(key, workshop_.program(key), resource, haru_.new_dictionary(), substitute).first;
        }
        resources.faces.insert(&found->second);
        return found->second;
    }

    void paint_page(const layout::Page& page) {
        ContentStream content(page.height);
        PageResources resources;
        for (const layout::Item& item : page.items)
            if (const auto* text = std::get_if<layout::TurnedText>(&item)) paint_turned_text(*text, content, resources);
        for (const layout::Item& item : page.items) paint_shape(item, content, resources);
        for (const layout::Item& item : page.items)
            if (const auto* run = std::get_if<layout::GlyphRun>(&item)) paint_run(*run, content, resources);

        HPDF_Page painted = haru_.add_page(page.width, page.height, workshop_.deflater.deflate(content.finish()));
        painted_.push_back({painted, page.height});
        add_resources(painted, resources);
        for (const layout::Item& item : page.items)
            if (const auto* link = std::get_if<layout::LinkArea>(&item)) add_link(haru_, painted, page.height, *link);
    }

    void paint_turned_text(const layout::TurnedText& text, ContentStream& content, PageResources& resources) {
        UsedFace& used = face(text.face, resources);
        content.turned_text(text, used.middle(text.size), used.resource(), used.shown(text.text, text.size, Length{}));
    }

    void paint_run(const layout::GlyphRun& run, ContentStream& content, PageResources& resources) {
        if (run.text.empty()) return;
        UsedFace& used = face(run.face, resources);
        content.text(run.origin, used.resource(), run.size, run.color, used.shown(run.text, run.size, run.extra_per_space));
    }

    void paint_shape(const layout::Item& item, ContentStream& content, PageResources& resources) {
        if (const auto* fill = std::get_if<layout::Fill>(&item)) content.fill(*fill);
        if (const auto* stroke = std::get_if<layout::Stroke>(&item)) content.stroke(*stroke);
        if (const auto* path = std::get_if<layout::Path>(&item)) content.path(*path);
        if (const auto* placed = std::get_if<layout::PlacedImage>(&item)) {
            const UsedImages::Image& image = images_.use(placed->picture);
            if (image.dictionary == nullptr) return;  // told among the problems
            content.image(*placed, image.resource);
            resources.images.insert(&image);
        }
    }

    void add_resources(HPDF_Page page, const PageResources& used) {
        auto resources = static_cast<HPDF_Dict>(HPDF_Dict_GetItem(page, "Resources", HPDF_OCLASS_DICT));
        if (!used.faces.empty()) {
            HPDF_Dict fonts = haru_.add_dictionary(resources, "Font");
            for (const auto& [key, face] : faces_)  // in their order, not in that of addresses
                if (used.faces.contains(&face)) haru_.add_reference(fonts, face.resource().c_str(), face.dictionary());
        }
        if (!used.images.empty()) {
            HPDF_Dict objects = haru_.add_dictionary(resources, "XObject");
            std::map<std::string, HPDF_Dict> sorted;
            for (const UsedImages::Image* image : used.images) sorted.emplace(image->resource, image->dictionary);
            for (const auto& [name, dictionary] : sorted) haru_.add_reference(objects, name.c_str(), dictionary);
        }
    }

    std::vector<std::string> problems() const {
        std::vector<std::string> problems = images_.problems();
        for (const auto& [key, face] : faces_) {
            for (const char32_t character : face.missing()) {
                std::string digits, letter;
                append_utf16_hex(digits, character);
                text::append_utf8(letter, character);
                problems.push_back("karakter \"" + letter + "\" (U+" + digits + ") tidak dapat dicetak: tidak ada di fon " +
                                   workshop_.programs.at(key).postscript_name());
            }
        }
        return problems;
    }

    Workshop& workshop_;
    Haru haru_;
    UsedImages images_;
    std::map<FaceKey, UsedFace> faces_;
    std::vector<PaintedPage> painted_;
};

}  // namespace

struct Painter::Parts {
    Workshop workshop;
};

Painter::Painter(const fonts::FaceLibrary& faces) : parts_(new Parts{Workshop(faces)}) {}
Painter::~Painter() = default;

Painter::Result Painter::paint(const layout::Pages& pages, const document::Metadata& metadata) {
    if (pages.pages.empty()) return {{}, {"naskah tidak berisi satu halaman pun"}};
    if (!metadata.created.empty() && !pdf_date(metadata.created))
        return {{}, {"waktu pembuatan \"" + metadata.created + "\" bukan waktu yang sah, misalnya 2025-02-28T09:00:00+08:00"}};
    Workshop& workshop = parts_->workshop;
    workshop.images.forget_surplus();
    workshop.subsets.forget_surplus();
    try {
        return Painting(workshop).paint(pages, metadata);
    } catch (const HaruError& error) {
        return {{}, {std::string("berkas PDF tidak dapat dibuat: ") + error.what()}};
    } catch (const BrokenFace& error) {
        return {{}, {std::string("berkas PDF tidak dapat dibuat: fon rusak, ") + error.what()}};
    }
}

}  // namespace naskah::pdf
