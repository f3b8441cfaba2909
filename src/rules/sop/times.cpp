#include "rules/sop/times.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <optional>
#include <string_view>

#include "record/building.hpp"
#include "record/fields.hpp"
#include "record/made_fields.hpp"

namespace naskah::rules::sop {

using record::List;
using record::Record;

namespace {

/// The longest time first.
constexpr std::array<std::string_view, 8> units{"tahun", "bulan", "minggu", "hari kerja", "hari", "jam", "menit", "detik"};
/// A time with more digits is no time.
constexpr std::int64_t most_hundredths = 1'000'000'000;

bool is_digit(char character) {
    return std::isdigit(static_cast<unsigned char>(character)) != 0;
}

bool is_step(const record::Value& item) {
    return std::get<Record>(item.data).element == "langkah";
}

std::string lower(std::string_view text) {
    std::string result;
    for (const char character : text) result += static_cast<char>(std::tolower(static_cast<unsigned char>(character)));
    return result;
}

struct Time {
    std::int64_t hundredths = 0;
    std::size_t unit = 0;  ///< of `units`
};

/// "2.550 menit", "1,5 jam", "3 Hari". Nothing for anything else.
std::optional<Time> time_of(std::string_view written) {
    const std::string text = lower(written);
    Time time;
    std::size_t at = 0, decimals = 0;
    bool fraction = false;
    for (; at < text.size() && text[at] != ' '; ++at) {
        if (is_digit(text[at])) {
            if (fraction && ++decimals > 2) return std::nullopt;
            time.hundredths = time.hundredths * 10 + (text[at] - '0');
            if (time.hundredths > most_hundredths) return std::nullopt;
        } else if (text[at] == ',' && at > 0 && !fraction) {
            fraction = true;
        } else if (text[at] == '.' && at > 0 && !fraction) {
            // Between groups of three digits.
            const auto group = std::string_view(text).substr(at + 1, 3);
            if (group.size() < 3 || !std::all_of(group.begin(), group.end(), is_digit)) return std::nullopt;
            if (at + 4 < text.size() && is_digit(text[at + 4])) return std::nullopt;
        } else {
            return std::nullopt;
        }
    }
    if (at == 0 || at == text.size() || (fraction && decimals == 0)) return std::nullopt;
    for (; decimals < 2; ++decimals) time.hundredths *= 10;
    const auto unit = std::find(units.begin(), units.end(), std::string_view(text).substr(at + 1));
    if (unit == units.end()) return std::nullopt;
    time.unit = static_cast<std::size_t>(unit - units.begin());
    return time;
}

std::string in_thousands(std::int64_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ".");
    return digits;
}

std::string number_text(std::int64_t hundredths) {
    std::string text = in_thousands(hundredths / 100);
    const std::int64_t rest = hundredths % 100;
    if (rest == 0) return text;
    text += "," + std::to_string(rest / 10);
    if (rest % 10 != 0) text += std::to_string(rest % 10);
    return text;
}

std::int64_t span_of(const Record& step) {
    return std::max<std::int64_t>(record::integer_of(step, "rentang-waktu"), 1);
}

}  // namespace

std::vector<record::Spot> misplaced_spans(const Record& procedure) {
    std::vector<record::Spot> misplaced;
    const List* list = record::get<List>(procedure, "langkah");
    if (list == nullptr) return misplaced;
    for (std::size_t item = 0; item < list->size(); ++item) {
        if (!is_step((*list)[item])) continue;
        const auto& step = std::get<Record>((*list)[item].data);
        for (std::size_t over = item + 1; over < item + static_cast<std::size_t>(span_of(step)); ++over) {
            if (over < list->size() && is_step((*list)[over]) && !record::is_given(std::get<Record>((*list)[over].data), "waktu") &&
                span_of(std::get<Record>((*list)[over].data)) == 1)
                continue;
            misplaced.push_back(record::spot_of(step, "rentang-waktu"));
            break;
        }
    }
    return misplaced;
}

TotalTime total_time(const Record& procedure) {
    TotalTime total;
    std::array<std::int64_t, units.size()> sums{};
    const List* list = record::get<List>(procedure, "langkah");
    if (list == nullptr) return total;
    for (const record::Value& item : *list) {
        if (!is_step(item)) continue;
        const auto& step = std::get<Record>(item.data);
        const std::string written = record::text_of(step, "waktu");
        if (written.empty() || written == "-" || written == "\u2013") continue;
        const std::optional<Time> time = time_of(written);
        if (!time) {
            total.unclear.push_back(record::spot_of(step, "waktu"));
            continue;
        }
        sums[time->unit] += time->hundredths;
    }
    if (!total.unclear.empty()) return total;
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        if (sums[unit] == 0) continue;
        total.text.append(total.text.empty() ? "" : " ").append(number_text(sums[unit])).append(" ").append(units[unit]);
    }
    return total;
}

void complete_times(Record& procedure, bool total_wanted) {
    if (List* list = record::get<List>(procedure, "langkah")) {
        std::int64_t covered = 0;
        for (record::Value& item : *list) {
            if (!is_step(item)) continue;
            auto& step = std::get<Record>(item.data);
            const bool own = covered == 0;
            covered = own ? span_of(step) - 1 : covered - 1;
            step.set("punya-sel-waktu", {record::Boolean{own}, {}});
            step.set("baris-waktu", record::integer(own ? span_of(step) : 1));
        }
    }
    procedure.set("total-waktu", record::text_or_absent(total_wanted ? total_time(procedure).text : std::string()));
}

std::vector<record::FieldSchema> added_time_fields() {
    return {record::always("baris-waktu", record::FieldType::integer), record::always("punya-sel-waktu", record::FieldType::boolean),
            record::sometimes("total-waktu", record::FieldType::text)};
}

}  // namespace naskah::rules::sop
