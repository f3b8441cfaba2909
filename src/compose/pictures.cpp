#include "compose/pictures.hpp"

#include <fstream>
#include <iterator>

#include "compose/markup_values.hpp"

namespace naskah::compose {

namespace {

std::string collapse(std::string_view text) {
    std::string result;
    for (const std::string_view word : split_words(text)) {
        if (!result.empty()) result += ' ';
        result += word;
    }
    return result;
}

const record::ImageFile* find_in_value(const record::Value& value, std::string_view source) {
    if (const auto* image = std::get_if<record::ImageFile>(&value.data)) {
        return image->path == source || collapse(image->path) == source ? image : nullptr;
    }
    if (const auto* record = std::get_if<record::Record>(&value.data)) return find_image(*record, source);
    if (const auto* list = std::get_if<record::List>(&value.data)) {
        for (const record::Value& item : *list) {
            if (const record::ImageFile* image = find_in_value(item, source)) return image;
        }
    }
    return nullptr;
}

}  // namespace

const record::ImageFile* find_image(const record::Record& record, std::string_view source) {
    for (const record::Record::Field& field : record.fields) {
        if (const record::ImageFile* image = find_in_value(field.value, source)) return image;
    }
    return nullptr;
}

std::shared_ptr<const document::Picture> read_picture(const record::ImageFile& image, std::string& problem) {
    std::ifstream file(image.path, std::ios::binary);
    auto picture = std::make_shared<document::Picture>();
    picture->bytes.assign(std::istreambuf_iterator<char>(file), {});
    if (picture->bytes.empty()) {
        problem = "berkas tidak dapat dibaca";
        return nullptr;
    }
    picture->format = image.jpeg ? document::PictureFormat::jpeg : document::PictureFormat::png;
    picture->width = image.width;
    picture->height = image.height;
    picture->name = image.name;
    picture->orientation = image.orientation;
    return picture;
}

}  // namespace naskah::compose
