#include "identity/seal.hpp"

#include "identity/sha256.hpp"

namespace naskah::identity {

namespace {

constexpr std::string_view mark = "naskah-segel:sha256:";

std::string blank() {
    return std::string(digest_digits, '-');
}

/// Where the digest of the last seal begins; npos when there is none.
std::size_t digest_place(std::string_view file) {
    const std::size_t at = file.rfind(mark);
    if (at == std::string_view::npos || file.size() - at < mark.size() + digest_digits) return std::string_view::npos;
    return at + mark.size();
}

/// Of the file with the digest's own place blank.
std::string digest_around(std::string_view file, std::size_t place) {
    return sha256({file.substr(0, place), blank(), file.substr(place + digest_digits)});
}

}  // namespace

std::string open_seal() {
    return std::string(mark) + blank();
}

void close_seal(std::string& file) {
    const std::size_t place = digest_place(file);
    if (place != std::string_view::npos) file.replace(place, digest_digits, digest_around(file, place));
}

bool is_intact(std::string_view file) {
    const std::size_t place = digest_place(file);
    return place != std::string_view::npos && file.substr(place, digest_digits) == digest_around(file, place);
}

}  // namespace naskah::identity
