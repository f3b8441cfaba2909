#include "input/too_large.hpp"

namespace naskah::input {

std::string mebibytes(std::uint64_t bytes) {
    return std::to_string(bytes >> 20U) + " MiB";
}

std::string file_larger_than(std::uint64_t bytes) {
    return "berkas lebih besar dari " + mebibytes(bytes);
}

}  // namespace naskah::input
