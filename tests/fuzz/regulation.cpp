// libFuzzer target: random regulations. Run with the corpus in corpus/regulation.
#include <cstddef>
#include <cstdint>

#include "regulation_target.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    naskah::fuzz::run_regulation(std::string_view(reinterpret_cast<const char*>(data), size));
    return 0;
}
