#include "render/pdf/content_hash.hpp"

#include <bit>

namespace naskah::pdf {

namespace {

constexpr std::uint64_t multiplier = 0x9FB21C651E98DF25;  // odd, with its ones well spread

std::uint64_t word_at(std::string_view bytes, std::size_t offset) {
    std::uint64_t word = 0;
    for (unsigned i = 0; i < 8; ++i) word |= std::uint64_t{static_cast<unsigned char>(bytes[offset + i])} << (8 * i);
    return word;
}

std::uint64_t mix(std::uint64_t state, std::uint64_t word) {
    state = (state ^ word) * multiplier;
    return state ^ std::rotl(state, 29) ^ (state >> 32);
}

}  // namespace

std::uint64_t content_hash(std::string_view bytes, std::uint64_t seed) {
    std::uint64_t state = mix(multiplier + seed, bytes.size());
    std::size_t offset = 0;
    for (; offset + 8 <= bytes.size(); offset += 8) state = mix(state, word_at(bytes, offset));
    for (; offset < bytes.size(); ++offset) state = mix(state, static_cast<unsigned char>(bytes[offset]));
    return mix(mix(state, multiplier), seed);
}

std::string subset_tag(std::string_view bytes) {
    std::uint64_t hash = content_hash(bytes);
    std::string tag;
    for (int i = 0; i < 6; ++i, hash /= 26) tag += static_cast<char>('A' + hash % 26);
    return tag;
}

}  // namespace naskah::pdf
