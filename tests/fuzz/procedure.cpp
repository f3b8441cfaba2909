// libFuzzer target: random procedures. Run with the corpus in corpus/procedure.
#include <cstddef>
#include <cstdint>

#include "procedure_target.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    naskah::fuzz::run_procedure(std::string_view(reinterpret_cast<const char*>(data), size));
    return 0;
}
