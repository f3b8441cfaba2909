// When a workbook says that it was made.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace naskah::workbook {

/// Seconds since 1970 of "2025-02-28T00:00:00Z" or "2025-02-28"; of an empty text 2000-01-01. Nothing for other texts, days that don't
/// exist, and years before 1970.
std::optional<std::int64_t> created_seconds(std::string_view created);

}  // namespace naskah::workbook
