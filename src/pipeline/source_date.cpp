#include "pipeline/source_date.hpp"

#include <cstdlib>
#include <ctime>

namespace naskah::pipeline {

std::string source_date() {
    const char* epoch = std::getenv("SOURCE_DATE_EPOCH");
    if (epoch == nullptr) return {};
    char* end = nullptr;
    const std::time_t seconds = std::strtoll(epoch, &end, 10);
    std::tm parts{};
    if (*epoch == '\0' || *end != '\0' || gmtime_r(&seconds, &parts) == nullptr) return {};
    std::string text(64, '\0');
    text.resize(std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts));
    return text;
}

}  // namespace naskah::pipeline
