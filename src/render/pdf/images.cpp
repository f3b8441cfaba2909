#include "render/pdf/images.hpp"

#include "render/pdf/raster.hpp"

namespace naskah::pdf {

namespace {

ConvertedImage convert(const document::Picture& picture, Deflater& deflater) {
    ReadRaster read = picture.format == document::PictureFormat::png ? read_png(picture.bytes) : read_jpeg(picture.bytes);
    ConvertedImage image;
    if (!read.raster) {
        image.problem = std::move(read.problem);
        return image;
    }
    Raster& raster = *read.raster;
    image.width = raster.width;
    image.height = raster.height;
    image.gray = raster.gray;
    image.filter = raster.jpeg ? Filter::jpeg : Filter::flate;
    image.bytes = raster.jpeg ? std::move(raster.bytes) : std::string(deflater.deflate(raster.bytes));
    return image;
}

}  // namespace

const ConvertedImage& ImageCache::converted(const std::shared_ptr<const document::Picture>& picture, Deflater& deflater) {
    // Two formats never share their first bytes, except in broken files: the format need not be part of the key then either.
    const auto [place, added] = entries_.try_emplace(picture->bytes);
    if (added) {
        place->second = {picture, convert(*picture, deflater)};
        size_ += picture->bytes.size() + place->second.image.bytes.size();
    }
    return place->second.image;
}

void ImageCache::forget_surplus() {
    constexpr std::size_t largest_size = 64 << 20;
    if (size_ <= largest_size) return;
    entries_.clear();
    size_ = 0;
}

const UsedImages::Image& UsedImages::use(const std::shared_ptr<const document::Picture>& picture) {
    const Image*& known = known_[picture.get()];
    if (known != nullptr) return *known;
    const ConvertedImage& converted = cache_.converted(picture, deflater_);
    const auto [place, added] = images_.try_emplace(&converted);
    Image& image = place->second;
    known = &image;
    if (!added) return image;
    image.resource = "I" + std::to_string(images_.size());
    if (converted.problem.empty())
        image.dictionary = embed(converted);
    else
        problems_.push_back("gambar \"" + picture->name + "\" tidak dapat dipakai: " + converted.problem);
    return image;
}

HPDF_Dict UsedImages::embed(const ConvertedImage& image) {
    HPDF_Dict dictionary = haru_.new_stream(image.bytes, image.filter);
    haru_.add_name(dictionary, "Type", "XObject");
    haru_.add_name(dictionary, "Subtype", "Image");
    haru_.add_number(dictionary, "Width", static_cast<int>(image.width));
    haru_.add_number(dictionary, "Height", static_cast<int>(image.height));
    haru_.add_name(dictionary, "ColorSpace", image.gray ? "DeviceGray" : "DeviceRGB");
    haru_.add_number(dictionary, "BitsPerComponent", 8);
    return dictionary;
}

}  // namespace naskah::pdf
