#include "pipeline/source_date.hpp"

#include <charconv>
#include <cstdint>
#include <cstdlib>
#include <ctime>

namespace naskah::pipeline {

namespace {

constexpr std::int64_t end_of_year_9999 = 253402300799;

std::optional<std::string> environment() {
    const char* epoch = std::getenv("SOURCE_DATE_EPOCH");
    return epoch == nullptr ? std::nullopt : std::optional<std::string>(epoch);
}

}  // namespace

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

std::string source_date() {
    const std::optional<std::string> epoch = environment();
    return epoch ? date_of_epoch(*epoch).value_or("") : "";
}

std::string source_date_problem() {
    const std::optional<std::string> epoch = environment();
    if (!epoch || date_of_epoch(*epoch)) return {};
    return "variabel lingkungan SOURCE_DATE_EPOCH berisi \"" + *epoch + "\", bukan bilangan bulat 0 sampai " +
           std::to_string(end_of_year_9999) + " (detik sejak 1 Januari 1970, UTC)";
}

}  // namespace naskah::pipeline
