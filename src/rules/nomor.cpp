#include "rules/nomor.hpp"

#include <algorithm>
#include <string>

#include "record/fields.hpp"
#include "rules/diagnostic_codes.hpp"

namespace naskah::rules {

namespace {

constexpr const char* rule_set = "bernomor";

}  // namespace

void check_number_and_date(const kinds::Kind& kind, const record::Input& input, bool may_be_left_to_pen, record::Diagnostics& diagnostics) {
    if (std::find(kind.rules.begin(), kind.rules.end(), rule_set) == kind.rules.end()) return;
    const auto* room = record::get<record::Boolean>(input.record, "ruang-pena");
    if (may_be_left_to_pen && room != nullptr && room->value) return;
    for (const char* name : {"nomor", "tanggal"}) {
        const record::Value* value = input.record.find(name);
        if (value == nullptr || !value->absent()) continue;
        diagnostics.add(input.diagnose_blank(
            record::Severity::error, code::number_or_date_missing, std::string("<") + name + "> wajib diisi di <" + kind.name + ">", name,
            may_be_left_to_pen ? "untuk draf pakai --status draf; bila ditulis dengan pena di naskah akhir, isi ruang-pena dengan ya"
                               : "salinan dibuat dari naskah yang sudah bernomor dan bertanggal"));
    }
}

}  // namespace naskah::rules
