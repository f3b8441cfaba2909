#include "kinds/shipped_regions.hpp"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <optional>
#include <stdexcept>
#include <system_error>

#include "kinds/csv.hpp"

namespace naskah::kinds {

namespace fs = std::filesystem;

namespace {

/// The lines that begin with these bytes; they stand together.
std::string_view lines_with(std::string_view table, const std::string& beginning) {
    const std::size_t found = table.find("\n" + beginning);
    if (found == std::string_view::npos) return {};
    const std::size_t begin = found + 1;
    std::size_t end = begin;
    while (table.substr(end).starts_with(beginning)) end = std::min(table.find('\n', end), table.size() - 1) + 1;
    return table.substr(begin, end - begin);
}

/// Empty when the file isn't there.
std::string bytes_of(const fs::path& file) {
    std::error_code error;
    const std::uintmax_t size = fs::file_size(file, error);
    std::string bytes(error ? 0 : size, ' ');
    std::ifstream(file, std::ios::binary).read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return bytes;
}

[[noreturn]] void broken(const fs::path& file, const std::string& row) {
    throw std::runtime_error(file.string() + ": " + row);
}

std::vector<Region> read_shipped(const fs::path& file, const std::string& kabupaten) {
    const std::string bytes = bytes_of(file);
    const bool large = kabupaten.empty();
    const std::string_view lines =
        large ? std::string_view(bytes).substr(std::min(bytes.find('\n'), bytes.size())) : lines_with(bytes, kabupaten + ".");
    std::size_t quote = 0;
    std::optional<std::vector<CsvRow>> rows = parse_csv(lines, quote);
    if (!rows) broken(file, kabupaten);
    std::vector<Region> regions;
    regions.reserve(rows->size() + 32);
    for (CsvRow& row : *rows) {
        std::vector<std::string>& fields = row.fields;
        std::string type = fields.size() == (large ? 3U : 5U) ? region_type(fields[1]) : std::string();
        if (type.empty()) broken(file, fields.front());
        if (!large) regions.push_back({fields[3], "Kecamatan", fields[4], fields[4]});
        regions.push_back({std::move(fields[0]), std::move(type), std::move(fields[2]), large ? std::string() : std::move(fields[4])});
    }
    put_in_order(regions);
    return regions;
}

}  // namespace

std::span<const Region> ShippedRegions::large() const {
    return of({});
}

std::span<const Region> ShippedRegions::of(std::string_view kabupaten) const {
    const std::lock_guard<std::mutex> guard(lock_);
    auto found = read_.find(kabupaten);
    if (found == read_.end()) {
        const std::string name(kabupaten);
        const std::string table = name.empty() ? "kabupaten" : name.substr(0, province_length);
        const bool is_code = std::all_of(table.begin(), table.end(), [](char c) { return c != '/' && c != '.'; });
        found = read_.emplace(name, is_code ? read_shipped(folder_ / (table + ".csv"), name) : std::vector<Region>()).first;
    }
    return found->second;
}

}  // namespace naskah::kinds
