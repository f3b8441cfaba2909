#include "kinds/region_fields.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "kinds/diagnostic_codes.hpp"

namespace naskah::kinds {

using record::FieldSchema;
using record::FieldType;
using record::Record;
using record::RecordSchema;
using record::Value;

namespace {

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
        for (const Region* region : table_.inside(code.substr(0, kabupaten_length))) {
            if (region->code.size() == code.size()) candidates.push_back(region->code);
        }
        if (candidates.empty()) {
            return "tidak ada tabel wilayah untuk " + code.substr(0, kabupaten_length) +
                   "; periksa kodenya, atau tulis wilayahnya di wilayah.csv di samping profil.xml (kolom kode, jenis, nama, "
                   "kode_kecamatan, "
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

}  // namespace

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
