// libFuzzer target: random workbooks and random sheets. Run with the corpus in corpus/xlsx.
#include <cstddef>
#include <cstdint>

#include "xlsx_target.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    naskah::fuzz::run_xlsx(std::string_view(reinterpret_cast<const char*>(data), size));
    return 0;
}
