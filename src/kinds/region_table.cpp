#include "kinds/region_table.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

#include "input/diagnostic_codes.hpp"

namespace naskah::kinds {

using input::FieldSchema;
using input::FieldType;
using input::Record;
using input::RecordSchema;
using input::Value;

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kabupaten_length = 5;  ///< "63.11"
constexpr std::size_t columns = 5;
constexpr std::string_view heading = "kode,jenis,nama,kode_kecamatan,kecamatan";

/// The columns of a line, or nothing when there are more or fewer. Names of regions have no commas.
std::optional<std::array<std::string, columns>> split(std::string_view line) {
    std::array<std::string, columns> result;
    for (std::size_t i = 0; i < columns; ++i) {
        const std::size_t comma = line.find(',');
        const bool last = i + 1 == columns;
        if (last != (comma == std::string_view::npos)) return std::nullopt;
        result[i] = std::string(line.substr(0, comma));
        if (!last) line.remove_prefix(comma + 1);
    }
    return result;
}

std::string region_type(std::string_view word) {
    if (word == "desa") return "Desa";
    if (word == "kelurahan") return "Kelurahan";
    return {};
}

void read_table(const fs::path& file, std::vector<Region>& regions, input::Diagnostics& diagnostics) {
    std::ifstream stream(file, std::ios::binary);
    const std::string shown = (file.parent_path().filename() / file.filename()).string();
    std::error_code error;
    if (!stream || !fs::is_regular_file(file, error)) {
        diagnostics.add({input::Severity::error,
                         input::code::unreadable_file,
                         "tidak dapat dibaca",
                         {shown, 0, 0, {}, {}},
                         {},
                         "periksa izin berkasnya"});
        return;
    }
    const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    const input::SourceText source(shown, bytes);
    std::size_t start = 0;
    while (start < bytes.size()) {
        const std::size_t end = std::min(bytes.find('\n', start), bytes.size());
        std::string_view line = std::string_view(bytes).substr(start, end - start);
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (!line.empty() && line != heading) {
            const auto row = split(line);
            const std::string type = row ? region_type((*row)[1]) : std::string();
            if (type.empty()) {
                diagnostics.add(input::diagnose(source, input::Severity::error, input::code::faulty_kind,
                                                "baris tabel wilayah tidak lengkap", {start}, "kolomnya: " + std::string(heading)));
            } else {
                regions.push_back({(*row)[0], type, (*row)[2], (*row)[4]});
                regions.push_back({(*row)[3], "Kecamatan", (*row)[4], (*row)[4]});
            }
        }
        start = end + 1;
    }
}

bool by_code(const Region& left, const Region& right) {
    return left.code < right.code;
}

/// What documents print of a region, as a record that compose/ knows by its element.
Record record_of(const Region& region, input::Spot spot) {
    Record record;
    record.element = "wilayah";
    const auto add = [&](const char* name, const std::string& text) { record.fields.push_back({name, {input::Text{text}, spot}}); };
    add("kode", region.code);
    add("jenis", region.type);
    add("nama", region.name);
    add("kecamatan", region.subdistrict);
    add("sebutan", region.type + " " + region.name);
    return record;
}

class Resolver {
 public:
    Resolver(const input::Input& input, const RegionTable& table, const input::Input& profile, input::Diagnostics& diagnostics)
        : input_(input), table_(table), diagnostics_(diagnostics) {
        const Value* home = profile.record.find("kode-wilayah");
        if (const auto* code = home == nullptr ? nullptr : std::get_if<input::Code>(&home->data)) home_ = code->text;
    }

    void resolve(Record& record, const RecordSchema& schema) {
        for (const FieldSchema& field : schema.fields) {
            Value* value = record.find(field.name);
            if (value == nullptr) continue;
            auto* inner = std::get_if<Record>(&value->data);
            if (inner != nullptr && field.type == FieldType::record) resolve(*inner, *field.records.front());
            if (auto* list = std::get_if<input::List>(&value->data)) resolve_items(*list, field);
            if (field.code_type == "wilayah") resolve_code(*value);
        }
    }

 private:
    void resolve_items(input::List& list, const FieldSchema& field) {
        for (Value& item : list) {
            auto* record = std::get_if<Record>(&item.data);
            if (record == nullptr) continue;
            const auto schema = std::find_if(field.records.begin(), field.records.end(),
                                             [&](const auto& candidate) { return candidate->element == record->element; });
            if (schema != field.records.end()) resolve(*record, **schema);
        }
    }

    void resolve_code(Value& value) {
        const auto* written = std::get_if<input::Code>(&value.data);
        if (written == nullptr || written->text.size() <= kabupaten_length) return;
        const std::string code = written->text;
        const input::Spot spot = value.spot;
        if (const Region* region = table_.find(code)) {
            value.data = record_of(*region, spot);
            return;
        }
        std::string message = "kode wilayah \"" + code + "\" tidak ada di tabel wilayah";
        if (!home_.empty() && !code.starts_with(home_)) message += " dan berada di luar wilayah " + home_ + " menurut profil";
        diagnostics_.add(input_.diagnose(input::Severity::error, input::code::unknown_region, message, spot, hint(code)));
    }

    std::string hint(const std::string& code) const {
        std::vector<std::string> candidates;
        for (const Region& region : table_.regions()) {
            if (region.code.size() == code.size() && region.code.starts_with(code.substr(0, kabupaten_length)))
                candidates.push_back(region.code);
        }
        if (candidates.empty()) {
            return "tidak ada tabel wilayah untuk " + code.substr(0, kabupaten_length) +
                   "; periksa kodenya, atau tambahkan wilayah-NAMA.csv di templates/rujukan";
        }
        const Region* nearest = table_.find(input::nearest_name(code, candidates));
        if (nearest == nullptr) return "periksa kodenya di templates/rujukan";
        return "maksud Anda " + nearest->code + " (" + nearest->type + " " + nearest->name + ")?";
    }

    const input::Input& input_;
    const RegionTable& table_;
    input::Diagnostics& diagnostics_;
    std::string home_;  ///< the profile's own region, "63.11" or "63"
};

}  // namespace

RegionTable RegionTable::load(const fs::path& folder, input::Diagnostics& diagnostics) {
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        if (name.starts_with("wilayah-") && name.ends_with(".csv")) files.push_back(entry->path());
    }
    std::sort(files.begin(), files.end());
    RegionTable table;
    for (const fs::path& file : files) read_table(file, table.regions_, diagnostics);
    std::stable_sort(table.regions_.begin(), table.regions_.end(), by_code);
    const auto same = [](const Region& left, const Region& right) { return left.code == right.code; };
    table.regions_.erase(std::unique(table.regions_.begin(), table.regions_.end(), same), table.regions_.end());
    return table;
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

void resolve_regions(input::Input& input, const RecordSchema& schema, const RegionTable& table, const input::Input& profile,
                     input::Diagnostics& diagnostics) {
    Resolver(input, table, profile, diagnostics).resolve(input.record, schema);
}

}  // namespace naskah::kinds
