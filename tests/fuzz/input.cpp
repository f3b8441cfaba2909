// libFuzzer target: random inputs against a schema with all types. Run with the corpus in corpus/input.
#include <cstddef>
#include <cstdint>

#include "input_target.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    naskah::fuzz::run_input(std::string_view(reinterpret_cast<const char*>(data), size));
    return 0;
}
