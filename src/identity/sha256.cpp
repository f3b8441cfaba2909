#include "identity/sha256.hpp"

#include <nettle/sha2.h>

#include <array>
#include <cstdint>

namespace naskah::identity {

std::string sha256(std::initializer_list<std::string_view> pieces) {
    sha256_ctx context;
    sha256_init(&context);
    for (const std::string_view piece : pieces) sha256_update(&context, piece.size(), reinterpret_cast<const std::uint8_t*>(piece.data()));
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
    sha256_digest(&context, digest.size(), digest.data());
    constexpr std::string_view hexadecimal = "0123456789abcdef";
    std::string digits;
    for (const std::uint8_t byte : digest) {
        digits += hexadecimal[byte >> 4U];
        digits += hexadecimal[byte & 0xFU];
    }
    return digits;
}

}  // namespace naskah::identity
