// How SIPD writes its workbooks: heads and amounts of money.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace naskah::pipeline {

/// Capitals without spaces: as heads are compared ("Kode Subkegiatan", "KODE SUB KEGIATAN").
std::string sipd_head(std::string_view written);

/// Whole rupiah of a text: "1.234.567,00", "1234567", "Rp 1.000"; nothing of "-", "null" and an empty one; `wrong` of anything else, also
/// where dots don't part groups of three digits or more than two digits stand behind the comma.
std::optional<std::int64_t> sipd_rupiah(std::string_view written, bool& wrong);

}  // namespace naskah::pipeline
