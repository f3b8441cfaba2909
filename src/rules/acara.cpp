#include "rules/acara.hpp"

#include "bahasa/date.hpp"
#include "input/diagnostic_codes.hpp"
#include "rules/fields.hpp"

namespace naskah::rules {

namespace {

int minutes(const input::Time& time) {
    return time.hour * 60 + time.minute;
}

std::string written(const input::Time& time) {
    return bahasa::format_time(time.hour, time.minute);
}

}  // namespace

void check_event_times(const input::Input& input, input::Diagnostics& diagnostics) {
    const auto* event = get<input::Record>(input.record, "acara");
    if (event == nullptr) return;
    const auto* opens = get<input::Time>(*event, "mulai");
    const auto* closes = get<input::Time>(*event, "selesai");
    if (opens == nullptr || closes == nullptr || minutes(*closes) > minutes(*opens)) return;
    diagnostics.add(input.diagnose(input::Severity::error, input::code::ends_before_it_begins,
                                   "<selesai> " + written(*closes) + " tidak sesudah <mulai> " + written(*opens),
                                   spot_of(*event, "selesai"),
                                   "periksa kedua jamnya; hapus <selesai> bila acara berlangsung sampai selesai"));
}

}  // namespace naskah::rules
