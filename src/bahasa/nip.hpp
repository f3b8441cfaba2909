// NIP, the number of a civil servant: 18 digits, being the date of birth (8), the year and month of appointment (6), the sex (1), a serial
// number (3).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace naskah::bahasa {

/// What is wrong with an NIP, in Indonesian and ready to be put after it ("… harus 18 angka, bukan 17"); nothing when it is plausible.
/// Expects digits only: take spaces out before. The first problem from the left is told.
std::optional<std::string> nip_problem(std::string_view nip);

/// No problem with it.
bool valid_nip(std::string_view nip);

/// In groups 8-6-1-3 with no-break spaces (U+00A0) between: "19701207 199503 1 002". Text that isn't 18 digits comes back as it is.
std::string format_nip(std::string_view nip);

}  // namespace naskah::bahasa
