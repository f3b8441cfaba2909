// libFuzzer target: random templates and random markup. Run with the corpus in corpus/template.
#include <cstddef>
#include <cstdint>

#include "template_target.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    naskah::fuzz::run_template(std::string_view(reinterpret_cast<const char*>(data), size));
    return 0;
}
