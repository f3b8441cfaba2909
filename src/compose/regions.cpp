#include "compose/regions.hpp"

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "bahasa/capitals.hpp"

namespace naskah::compose {

namespace {

constexpr std::size_t column_count = 5;

/// The five columns of a line; nothing when there are fewer or more. Names have no commas and no quotes.
std::optional<std::array<std::string_view, column_count>> split_line(std::string_view line) {
    std::array<std::string_view, column_count> columns;
    for (std::size_t index = 0; index < column_count; ++index) {
        const std::size_t comma = line.find(',');
        const bool last = index + 1 == column_count;
        if (last != (comma == std::string_view::npos)) return std::nullopt;
        columns[index] = line.substr(0, comma);
        if (!last) line.remove_prefix(comma + 1);
    }
    return columns;
}

bool is_region_file(const std::filesystem::path& path) {
    return path.extension() == ".csv" && path.filename().string().starts_with("wilayah-");
}

}  // namespace

Regions Regions::load(const std::string& folder) {
    Regions regions;
    std::error_code error;
    std::set<std::filesystem::path> files;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        if (is_region_file(entry->path())) files.insert(entry->path());
    }
    for (const std::filesystem::path& path : files) {
        std::ifstream file(path, std::ios::binary);
        regions.add(std::string(std::istreambuf_iterator<char>(file), {}));
    }
    return regions;
}

void Regions::add(std::string_view csv) {
    while (!csv.empty()) {
        const std::size_t end = csv.find('\n');
        std::string_view line = csv.substr(0, end);
        csv.remove_prefix(end == std::string_view::npos ? csv.size() : end + 1);
        if (line.ends_with('\r')) line.remove_suffix(1);
        const auto columns = split_line(line);
        if (!columns || (*columns)[0] == "kode") continue;
        const auto& [code, kind, name, district_code, district] = *columns;
        regions_.insert_or_assign(std::string(code), Region{std::string(name), bahasa::capitalise_first(kind), std::string(district)});
        regions_.try_emplace(std::string(district_code), Region{std::string(district), "Kecamatan", std::string(district)});
    }
}

const Region* Regions::find(std::string_view code) const {
    const auto found = regions_.find(code);
    return found == regions_.end() ? nullptr : &found->second;
}

}  // namespace naskah::compose
