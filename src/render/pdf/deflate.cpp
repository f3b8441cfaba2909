#include "render/pdf/deflate.hpp"

#include <new>
#include <stdexcept>

namespace naskah::pdf {

namespace {

// Pages of tables shrink to within a few percent of the best level's size in about half of its time.
constexpr int level = 4;

}  // namespace

Deflater::Deflater() {
    if (deflateInit(&stream_, level) != Z_OK) throw std::bad_alloc();
}

Deflater::~Deflater() {
    deflateEnd(&stream_);
}

std::string_view Deflater::deflate(std::string_view bytes) {
    deflateReset(&stream_);
    output_.resize(deflateBound(&stream_, bytes.size()));
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));  // zlib only reads it
    stream_.avail_in = static_cast<uInt>(bytes.size());
    stream_.next_out = reinterpret_cast<Bytef*>(output_.data());
    stream_.avail_out = static_cast<uInt>(output_.size());
    if (::deflate(&stream_, Z_FINISH) != Z_STREAM_END) throw std::logic_error("deflate did not end");
    return std::string_view(output_).substr(0, stream_.total_out);
}

}  // namespace naskah::pdf
