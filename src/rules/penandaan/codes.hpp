// Codes of sub kegiatan and of accounts (rekening belanja): their form, and what went wrong with one that lacks it. Whether there is such a
// sub kegiatan or account is not known here.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace naskah::rules::penandaan {

/// How many digits the last group of a sub kegiatan's code has: two in the older codes, four in the newer ones.
enum class Generation { two_digits, four_digits };

/// Of a code urusan.bidang.program.kewenangan.kegiatan.sub kegiatan: "5.01.03.2.01.08" or "1.02.02.2.02.0001"; urusan may be X,
/// bidang and program XX. Nothing of any other text.
std::optional<Generation> generation_of(std::string_view code);

/// "5.1.02.01.01.0052": akun.kelompok.jenis.objek.rincian.sub rincian, of belanja (5.1 to 5.4).
bool is_account(std::string_view code);

/// What to write in place of a text that is no code: the code that was meant where it can be guessed (spaces, missing dots or zeros,
/// commas), a word on numbers and dates that Excel has made of it, else an example. In Bahasa Indonesia.
std::string sub_activity_hint(std::string_view text);
std::string account_hint(std::string_view text);

}  // namespace naskah::rules::penandaan
