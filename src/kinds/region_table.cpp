#include "kinds/region_table.hpp"

#include <algorithm>
#include <set>

#include "kinds/csv.hpp"
#include "kinds/diagnostic_codes.hpp"
#include "record/diagnostic_codes.hpp"
#include "record/input.hpp"
#include "text/joining.hpp"

namespace naskah::kinds {

using record::FieldSchema;
using record::FieldType;
using record::Record;
using record::RecordSchema;
using record::Value;

namespace {

namespace fs = std::filesystem;

// Lengths of "63", "63.11", "63.11.06" and "63.11.06.2001".
constexpr std::size_t province_length = 2, kabupaten_length = 5, kecamatan_length = 8, desa_length = 13;
constexpr std::string_view heading = "kode,jenis,nama,kode_kecamatan,kecamatan";
constexpr std::string_view upper_heading = "kode,jenis,nama";

/// "Desa" of "desa"; empty when a table of the heading has no such regions.
std::string region_type(std::string_view word, bool upper) {
    if (!upper && word == "desa") return "Desa";
    if (!upper && word == "kelurahan") return "Kelurahan";
    if (upper && word == "provinsi") return "Provinsi";
    if (upper && word == "kabupaten") return "Kabupaten";
    if (upper && word == "kota") return "Kota";
    return {};
}

void read_table(const fs::path& file, const std::string& shown, std::vector<Region>& regions, record::Diagnostics& diagnostics) {
    const std::optional<CsvFile> table = read_csv(file, shown, diagnostics);
    if (!table) return;
    bool upper = false;  // provinces and kabupaten, else desa and their kecamatan
    for (const CsvRow& row : table->rows) {
        const std::string line = text::joined(row.fields, ",");
        if (line == heading || line == upper_heading) {
            upper = line == upper_heading;
            continue;
        }
        const std::vector<std::string>& fields = row.fields;
        const std::string type = fields.size() == (upper ? 3 : 5) ? region_type(fields[1], upper) : std::string();
        if (type.empty()) {
            diagnostics.add(record::diagnose(table->source, record::Severity::error, record::code::faulty_kind,
                                             "baris tabel wilayah tidak lengkap", {row.offset},
                                             "kolomnya: " + std::string(upper ? upper_heading : heading)));
        } else if (upper) {
            regions.push_back({fields[0], type, fields[2], {}});
        } else {
            regions.push_back({fields[0], type, fields[2], fields[4]});
            regions.push_back({fields[3], "Kecamatan", fields[4], fields[4]});
        }
    }
}

bool by_code(const Region& left, const Region& right) {
    return left.code < right.code;
}

/// What documents print of a region, as a record that compose/ knows by its element.
Record record_of(const Region& region, record::Spot spot) {
    Record record;
    record.element = "wilayah";
    const auto add = [&](const char* name, const std::string& text) { record.fields.push_back({name, {record::Text{text}, spot}}); };
    add("kode", region.code);
    add("jenis", region.type);
    add("nama", region.name);
    add("kecamatan", region.subdistrict);
    add("sebutan", region.type + " " + region.name);
    return record;
}

class RegionResolver {
 public:
    RegionResolver(const record::Input& input, const RegionTable& table, const record::Input& profile, record::Diagnostics& diagnostics)
        : input_(input), table_(table), diagnostics_(diagnostics) {
        const Value* home = profile.record.find("kode-wilayah");
        if (const auto* code = home == nullptr ? nullptr : std::get_if<record::Code>(&home->data)) home_ = code->text;
    }

    void resolve(Record& record, const RecordSchema& schema) {
        for (const FieldSchema& field : schema.fields) {
            Value* value = record.find(field.name);
            if (value == nullptr) continue;
            auto* inner = std::get_if<Record>(&value->data);
            if (inner != nullptr && field.type == FieldType::record) resolve(*inner, *field.records.front());
            if (auto* list = std::get_if<record::List>(&value->data)) resolve_items(*list, field);
            if (field.code_type == "wilayah") resolve_code(*value);
        }
    }

 private:
    void resolve_items(record::List& list, const FieldSchema& field) {
        for (Value& item : list) {
            auto* record = std::get_if<Record>(&item.data);
            if (record == nullptr) continue;
            const auto schema = std::find_if(field.records.begin(), field.records.end(),
                                             [&](const auto& candidate) { return candidate->element == record->element; });
            if (schema != field.records.end()) resolve(*record, **schema);
        }
    }

    void resolve_code(Value& value) {
        const auto* written = std::get_if<record::Code>(&value.data);
        if (written == nullptr || written->text.size() <= kabupaten_length) return;
        const std::string code = written->text;
        const record::Spot spot = value.spot;
        if (const Region* region = table_.find(code)) {
            value.data = record_of(*region, spot);
            return;
        }
        std::string message = "kode wilayah \"" + code + "\" tidak ada di tabel wilayah";
        if (!home_.empty() && !code.starts_with(home_)) message += " dan berada di luar wilayah " + home_ + " menurut profil";
        diagnostics_.add(input_.diagnose(record::Severity::error, code::unknown_region, message, spot, hint(code)));
    }

    std::string hint(const std::string& code) const {
        std::vector<std::string> candidates;
        for (const Region& region : table_.regions()) {
            if (region.code.size() == code.size() && region.code.starts_with(code.substr(0, kabupaten_length)))
                candidates.push_back(region.code);
        }
        if (candidates.empty()) {
            return "tidak ada tabel wilayah untuk " + code.substr(0, kabupaten_length) +
                   "; periksa kodenya, atau sertakan tabelnya dengan --tabel-wilayah BERKAS.csv (kolom kode,jenis,nama,kode_kecamatan,"
                   "kecamatan)";
        }
        const Region* nearest = table_.find(record::nearest_name(code, candidates));
        if (nearest == nullptr)
            return "periksa kodenya; di " + code.substr(0, kabupaten_length) + " ada " + candidates.front() + " sampai " +
                   candidates.back();
        return "maksud Anda " + nearest->code + " (" + nearest->type + " " + nearest->name + ")?";
    }

    const record::Input& input_;
    const RegionTable& table_;
    record::Diagnostics& diagnostics_;
    std::string home_;  ///< the profile's own region, "63.11" or "63"
};

/// Codes ascend; of several regions of a code the first stays.
void put_in_order(std::vector<Region>& regions) {
    std::stable_sort(regions.begin(), regions.end(), by_code);
    const auto same = [](const Region& left, const Region& right) { return left.code == right.code; };
    regions.erase(std::unique(regions.begin(), regions.end(), same), regions.end());
}

}  // namespace

RegionTable RegionTable::load(const fs::path& folder, record::Diagnostics& diagnostics) {
    RegionTable table;
    for (const fs::path& file : csv_files(folder)) {
        if (file.filename().string().starts_with("wilayah-")) read_table(file, shown_table(file), table.regions_, diagnostics);
    }
    put_in_order(table.regions_);
    return table;
}

void RegionTable::add(const fs::path& file, record::Diagnostics& diagnostics) {
    std::vector<Region> regions;
    read_table(file, file.string(), regions, diagnostics);
    // A kecamatan that the file speaks of is as the file says, and has no other desa than those.
    std::set<std::string> spoken_of;
    for (const Region& region : regions) {
        if (region.code.size() == kecamatan_length) spoken_of.insert(region.code);
    }
    std::erase_if(regions_, [&](const Region& region) { return spoken_of.contains(region.code.substr(0, kecamatan_length)); });
    regions.insert(regions.end(), regions_.begin(), regions_.end());
    regions_ = std::move(regions);
    put_in_order(regions_);
}

std::vector<Region> RegionTable::below(std::string_view code) const {
    const std::size_t length = code.size() == province_length || code.size() == kabupaten_length ? code.size() + 3
                               : code.size() == kecamatan_length                                 ? desa_length
                                                                                                 : 0;
    std::vector<Region> inside;
    for (const Region& region : regions_) {
        if (region.code.size() == length && region.code.starts_with(code) && region.code[code.size()] == '.') inside.push_back(region);
    }
    return inside;
}

const Region* RegionTable::find(std::string_view code) const {
    const auto found = std::lower_bound(regions_.begin(), regions_.end(), code,
                                        [](const Region& region, std::string_view wanted) { return region.code < wanted; });
    return found != regions_.end() && found->code == code ? &*found : nullptr;
}

bool has_regions(const RecordSchema& schema) {
    return std::any_of(schema.fields.begin(), schema.fields.end(), [](const FieldSchema& field) {
        return field.code_type == "wilayah" ||
               std::any_of(field.records.begin(), field.records.end(), [](const auto& record) { return has_regions(*record); });
    });
}

void resolve_regions(record::Input& input, const RecordSchema& schema, const RegionTable& table, const record::Input& profile,
                     record::Diagnostics& diagnostics) {
    RegionResolver(input, table, profile, diagnostics).resolve(input.record, schema);
}

}  // namespace naskah::kinds
