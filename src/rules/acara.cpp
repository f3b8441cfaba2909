#include "rules/acara.hpp"

#include "bahasa/date.hpp"
#include "record/fields.hpp"
#include "record/input.hpp"
#include "rules/diagnostic_codes.hpp"

namespace naskah::rules {

namespace {

int minutes(const record::Time& time) {
    return time.hour * 60 + time.minute;
}

std::string written(const record::Time& time) {
    return bahasa::format_time(time.hour, time.minute);
}

}  // namespace

void check_event_times(const record::Input& input, record::Diagnostics& diagnostics) {
    const auto* event = record::get<record::Record>(input.record, "acara");
    if (event == nullptr) return;
    const auto* opens = record::get<record::Time>(*event, "mulai");
    const auto* closes = record::get<record::Time>(*event, "selesai");
    if (opens == nullptr || closes == nullptr || minutes(*closes) > minutes(*opens)) return;
    diagnostics.add(input.diagnose(
        record::Severity::error, code::ends_before_it_begins, "<selesai> " + written(*closes) + " tidak sesudah <mulai> " + written(*opens),
        record::spot_of(*event, "selesai"), "periksa kedua jamnya; hapus <selesai> bila acara berlangsung sampai selesai"));
}

}  // namespace naskah::rules
