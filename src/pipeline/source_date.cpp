#include "pipeline/source_date.hpp"

#include <charconv>
#include <ctime>

namespace naskah::pipeline {

std::optional<std::string> date_of_epoch(std::string_view seconds) {
    std::int64_t number = 0;
    const char* const end = seconds.data() + seconds.size();
    const auto [stop, error] = std::from_chars(seconds.data(), end, number);
    if (error != std::errc() || stop != end || seconds.front() == '-' || number > end_of_year_9999) return std::nullopt;
    const std::time_t time = number;
    std::tm parts{};
    if (gmtime_r(&time, &parts) == nullptr) return std::nullopt;
    std::string text(64, '\0');
    text.resize(std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts));
    return text;
}

}  // namespace naskah::pipeline
