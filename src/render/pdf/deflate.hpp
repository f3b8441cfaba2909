// Compression as the FlateDecode filter undoes it.
#pragma once

#include <zlib.h>

#include <string>
#include <string_view>

namespace naskah::pdf {

/// Compresses many texts with one set of tables: libharu allocates and clears a quarter of a megabyte for each stream.
class Deflater {
 public:
    Deflater();
    ~Deflater();
    Deflater(const Deflater&) = delete;
    Deflater& operator=(const Deflater&) = delete;

    /// The compressed bytes, valid until the next call.
    std::string_view deflate(std::string_view bytes);

 private:
    z_stream stream_{};
    std::string output_;
};

}  // namespace naskah::pdf
