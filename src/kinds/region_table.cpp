#include "kinds/region_table.hpp"

#include <algorithm>
#include <span>
#include <utility>

#include "kinds/csv.hpp"
#include "kinds/region_file.hpp"

namespace naskah::kinds {

namespace fs = std::filesystem;

namespace {

const Region* found_in(std::span<const Region> regions, std::string_view code) {
    const auto found = std::lower_bound(regions.begin(), regions.end(), code,
                                        [](const Region& region, std::string_view wanted) { return region.code < wanted; });
    return found != regions.end() && found->code == code ? &*found : nullptr;
}

bool is_inside(std::string_view code, std::string_view region) {
    return code.size() > region.size() && lies_in(code, region);
}

}  // namespace

RegionTable RegionTable::load(const fs::path& folder, record::Diagnostics& diagnostics) {
    RegionTable table;
    table.shipped_ = std::make_shared<const ShippedRegions>(folder / "wilayah");
    for (const fs::path& file : csv_files(folder)) {
        if (file.filename().string().starts_with("wilayah-")) table.add(file, shown_table(file), diagnostics);
    }
    return table;
}

void RegionTable::add(const fs::path& file, const std::string& shown, record::Diagnostics& diagnostics) {
    record::Diagnostics problems;
    std::vector<Region> regions = read_region_file(file, shown, problems);
    const bool faulty = problems.has_errors();
    diagnostics.append(std::move(problems));
    if (faulty) return;
    std::set<std::string, std::less<>> listed;
    for (const Region& region : regions) {
        if (region.code.size() == desa_length) listed.insert(region.code.substr(0, kecamatan_length));
    }
    std::erase_if(own_, [&](const Region& region) { return listed.contains(region.code.substr(0, kecamatan_length)); });
    regions.insert(regions.end(), std::make_move_iterator(own_.begin()), std::make_move_iterator(own_.end()));
    put_in_order(regions);
    own_ = std::move(regions);
    own_subdistricts_.merge(listed);
}

const Region* RegionTable::find(std::string_view code) const {
    if (const Region* own = found_in(own_, code)) return own;
    if (shipped_ != nullptr && code.size() >= province_length) {
        const Region* shipped =
            found_in(code.size() <= kabupaten_length ? shipped_->large() : shipped_->of(code.substr(0, kabupaten_length)), code);
        if (shipped != nullptr && !is_replaced(*shipped)) return shipped;
    }
    return found_in(remembered_, code);
}

void RegionTable::remember(std::vector<Region> named) {
    remembered_.insert(remembered_.end(), std::make_move_iterator(named.begin()), std::make_move_iterator(named.end()));
    put_in_order(remembered_);
}

std::vector<Region> RegionTable::below(std::string_view code) const {
    const std::size_t length = code.size() == province_length || code.size() == kabupaten_length ? code.size() + 3
                               : code.size() == kecamatan_length                                 ? desa_length
                                                                                                 : 0;
    std::vector<Region> regions;
    if (length == 0) return regions;
    const auto take = [&](const Region& region) {
        if (region.code.size() == length && is_inside(region.code, code)) regions.push_back(region);
    };
    std::for_each(own_.begin(), own_.end(), take);
    if (shipped_ != nullptr) {
        for (const Region& region : code.size() == province_length ? shipped_->large() : shipped_->of(code.substr(0, kabupaten_length)))
            if (!is_replaced(region)) take(region);
    }
    put_in_order(regions);
    return regions;
}

std::vector<const Region*> RegionTable::inside(std::string_view code) const {
    std::vector<const Region*> regions;
    const auto take_from = [&](std::span<const Region> table, bool shipped) {
        for (const Region& region : table)
            if (is_inside(region.code, code) && !(shipped && is_replaced(region))) regions.push_back(&region);
    };
    take_from(own_, false);
    if (shipped_ != nullptr && code.size() >= kabupaten_length) take_from(shipped_->of(code.substr(0, kabupaten_length)), true);
    if (shipped_ != nullptr && code.size() == province_length) {
        take_from(shipped_->large(), true);
        for (const Region& large : shipped_->large())
            if (is_inside(large.code, code)) take_from(shipped_->of(large.code), true);
    }
    std::stable_sort(regions.begin(), regions.end(), [](const Region* left, const Region* right) { return left->code < right->code; });
    return regions;
}

std::vector<const Region*> RegionTable::large() const {
    std::vector<const Region*> regions;
    for (const Region& region : own_)
        if (region.code.size() <= kabupaten_length) regions.push_back(&region);
    if (shipped_ != nullptr) {
        for (const Region& region : shipped_->large())
            if (!is_replaced(region)) regions.push_back(&region);
    }
    std::stable_sort(regions.begin(), regions.end(), [](const Region* left, const Region* right) { return left->code < right->code; });
    return regions;
}

/// Whether the kabupaten's own table speaks of it.
bool RegionTable::is_replaced(const Region& shipped) const {
    return found_in(own_, shipped.code) != nullptr ||
           (shipped.code.size() == desa_length && own_subdistricts_.contains(std::string_view(shipped.code).substr(0, kecamatan_length)));
}

}  // namespace naskah::kinds
