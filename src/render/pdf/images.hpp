// The pictures of documents as image objects. Each picture is embedded once a document, and converted once for many documents.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "document/block.hpp"
#include "render/pdf/deflate.hpp"
#include "render/pdf/haru.hpp"

namespace naskah::pdf {

/// A picture as the bytes of an image object, or what is wrong with it.
struct ConvertedImage {
    std::size_t width = 0, height = 0;
    bool gray = false;
    Filter filter = Filter::flate;
    std::string bytes;
    std::string problem;
};

/// Pictures that were converted before: the kop's coat of arms is on every document of a run.
class ImageCache {
 public:
    /// The picture by its bytes, converted when it is new. Valid until forget_surplus.
    const ConvertedImage& converted(const std::shared_ptr<const document::Picture>& picture, Deflater& deflater);
    /// Between two documents: empties the cache when it has grown large.
    void forget_surplus();

 private:
    struct CachedImage {
        std::shared_ptr<const document::Picture> picture;  // owns the bytes of the key
        ConvertedImage image;
    };
    std::unordered_map<std::string_view, CachedImage> entries_;
    std::size_t size_ = 0;
};

/// The pictures that one document uses.
class UsedImages {
 public:
    UsedImages(Haru& haru, Deflater& deflater, ImageCache& cache) : haru_(haru), deflater_(deflater), cache_(cache) {}

    struct Image {
        std::string resource;            ///< the name that content streams call it by
        HPDF_Dict dictionary = nullptr;  ///< nothing when the picture can't be used
    };
    const Image& use(const std::shared_ptr<const document::Picture>& picture);
    /// One for each picture that can't be used, in order.
    const std::vector<std::string>& problems() const { return problems_; }

 private:
    HPDF_Dict embed(const ConvertedImage& image);

    Haru& haru_;
    Deflater& deflater_;
    ImageCache& cache_;
    std::unordered_map<const ConvertedImage*, Image> images_;
    std::unordered_map<const document::Picture*, const Image*> known_;  // spares comparing the bytes of a picture on every page
    std::vector<std::string> problems_;
};

}  // namespace naskah::pdf
