#include "render/docx/media.hpp"

namespace naskah::docx {

std::string Media::name_of(std::size_t index) const {
    const bool png = pictures_[index]->format == document::PictureFormat::png;
    return "media/image" + std::to_string(index + 1) + (png ? ".png" : ".jpeg");
}

std::string Media::add(const std::shared_ptr<const document::Picture>& picture) {
    std::size_t index = 0;
    const auto same = [&](const document::Picture& other) { return &other == picture.get() || other.bytes == picture->bytes; };
    while (index < pictures_.size() && !same(*pictures_[index])) ++index;
    if (index == pictures_.size()) pictures_.push_back(picture);
    return name_of(index);
}

void Media::append_parts(std::vector<office::NewPart>& parts) const {
    // Pictures are packed already.
    for (std::size_t i = 0; i < pictures_.size(); ++i)
        parts.push_back({"word/" + name_of(i), pictures_[i]->bytes, {}, office::Packing::stored});
}

}  // namespace naskah::docx
