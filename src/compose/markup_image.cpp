// <img>: pictures.
#include "compose/diagnostic_codes.hpp"
#include "compose/markup_blocks.hpp"

namespace naskah::compose {

using document::Image;
using document::Length;

namespace {

/// Width and height, the missing one from the picture's proportions; one that would be too high is made smaller as a whole.
void read_image_size(MarkupReader& reader, const pugi::xml_node& node, Attributes& attributes, Image& image) {
    const std::optional<Length> width = attributes.length("width", Attributes::Sign::positive);
    const std::optional<Length> height = attributes.length("height", Attributes::Sign::positive);
    if (!width && !height) {
        if (!attributes.text("width") && !attributes.text("height")) {
            reader.error(node, code::missing_attribute, "<img> harus punya atribut \"width\" atau \"height\"");
        }
        return;
    }
    const double wide = image.picture ? image.picture->width : 0, high = image.picture ? image.picture->height : 0;
    const bool known = wide > 0 && high > 0;
    image.width = width ? *width : known ? height->scaled(wide / high) : *height;
    image.height = height ? *height : known ? width->scaled(high / wide) : *width;
    const std::optional<Length> most = attributes.length("max-height", Attributes::Sign::positive);
    if (!most || image.height <= *most) return;
    image.width = image.width.scaled(static_cast<double>(most->units()) / static_cast<double>(image.height.units()));
    image.height = *most;
}

}  // namespace

std::optional<Image> read_image(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& around) {
    Image image;
    image.alignment = around.alignment == document::Alignment::justify ? document::Alignment::left : around.alignment;
    Attributes attributes(reader, node);
    const std::string_view source = attributes.required("src");
    image.origin = reader.origins().of_attribute(node, "src");
    if (!source.empty()) {
        std::string problem = "gambar tidak dikenal";
        image.picture = reader.pictures() ? reader.pictures()(source, problem) : nullptr;
        if (!image.picture) reader.error(node, code::no_picture, "gambar \"" + std::string(source) + "\" tidak dapat dipakai: " + problem);
    }
    read_image_size(reader, node, attributes, image);
    attributes.align_into(image.alignment);
    attributes.length_into(image.space_before, "before");
    attributes.length_into(image.space_after, "after");
    image.anchor = attributes.anchor(around);
    image.alternative_text = attributes.text("alt").value_or(std::string_view());
    reader.expect_empty(node);
    if (!image.picture) return std::nullopt;
    return image;
}

}  // namespace naskah::compose
