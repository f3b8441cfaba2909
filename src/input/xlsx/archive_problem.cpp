#include "input/xlsx/archive_problem.hpp"

#include "input/xlsx/diagnostic_codes.hpp"

namespace naskah::input::xlsx {

namespace {

constexpr const char* send_again_hint = "salin atau unduh ulang berkas ini, atau minta pengirimnya mengirim ulang";
constexpr const char* not_by_a_program_hint = "minta berkas aslinya kepada pengirim; berkas ini tidak dibuat oleh program lembar kerja";
constexpr const char* bomb_hint = "berkas seperti ini biasanya dibuat untuk melumpuhkan komputer; minta berkas aslinya kepada pengirim";

}  // namespace

office::ArchiveLimits archive_limits(const Limits& limits) {
    return {limits.part_bytes, limits.compression_ratio, limits.parts};
}

Problem problem_of(const office::ArchiveFault& fault) {
    using Kind = office::ArchiveFault::Kind;
    switch (fault.kind) {
        case Kind::truncated:
            break;
        case Kind::too_many_parts:
            return too_large("berkas berisi " + grouped(fault.found) + " bagian, lebih dari " + grouped(fault.allowed));
        case Kind::tricky_name:
            return {code::workbook_entry_names, "nama bagian " + in_quotes(fault.part) + " di dalam berkas tidak wajar",
                    not_by_a_program_hint};
        case Kind::name_twice:
            return {code::workbook_entry_names, "bagian " + in_quotes(fault.part) + " ada dua kali di dalam berkas", not_by_a_program_hint};
        case Kind::locked:
            return {code::workbook_locked, "berkas dikunci dengan kata sandi", "kirim berkas tanpa kata sandi"};
        case Kind::unknown_packing:
            return broken("bagian " + fault.part + " dikemas dengan cara yang tidak dikenal");
        case Kind::broken_part:
            return {code::workbook_broken, "berkas rusak: bagian " + fault.part + " tidak dapat dibuka dari kemasannya", send_again_hint};
        case Kind::part_too_large:
            return too_large("bagian " + fault.part + " lebih besar dari " + grouped(fault.allowed >> 20U) + " MiB setelah dibuka");
        case Kind::grows_too_much:
            return {code::workbook_too_large,
                    "bagian " + fault.part + " mengembang lebih dari " + grouped(fault.allowed) + " kali saat dibuka", bomb_hint};
    }
    return {code::workbook_broken, "berkas rusak atau terpotong: arsip ZIP-nya tidak lengkap", send_again_hint};
}

Outcome problem_of(const office::ArchiveOutcome& fault) {
    return fault ? Outcome(problem_of(*fault)) : std::nullopt;
}

}  // namespace naskah::input::xlsx
