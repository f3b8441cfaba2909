// Excel's dates: days since an epoch, as numbers.
#pragma once

#include <string>
#include <string_view>

namespace naskah::input::xlsx {

/// Writes a date as "2025-02-28", with a time of day as "2025-02-28T10:30:00", a time alone (0 < serial < 1) as "10:30:00", rounded to
/// seconds. Day 1 is 1 January 1900, or day 0 is 1 January 1904. False, and nothing written, when there is no such date: below the epoch,
/// after 9999, or 29 February 1900, which Excel counts though it never was.
bool write_serial_date(double serial, bool from_1904, std::string& text);

/// Writes what is stored as text ("2025-02-28T00:00:00.000Z") in the same way. False when it is no date or time.
bool write_iso_date(std::string_view stored, std::string& text);

}  // namespace naskah::input::xlsx
