#include "kinds/region_fields.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "kinds/diagnostic_codes.hpp"
#include "kinds/region_names.hpp"

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
        const std::string near_before = near_;
        for (const FieldSchema& field : schema.fields) {
            Value* value = record.find(field.name);
            if (value != nullptr && field.code_type == "wilayah") resolve_code(*value, field);
        }
        for (const FieldSchema& field : schema.fields) {
            Value* value = record.find(field.name);
            if (value == nullptr) continue;
            auto* inner = std::get_if<Record>(&value->data);
            if (inner != nullptr && field.type == FieldType::record) resolve(*inner, *field.records.front());
            if (auto* list = std::get_if<record::List>(&value->data)) resolve_items(*list, field);
        }
        near_ = near_before;
    }

    /// After all: the regions that lie elsewhere, in one message.
    void tell_elsewhere() {
        if (elsewhere_ == 0) return;
        const std::string others = elsewhere_ == 1 ? std::string() : " (dan " + std::to_string(elsewhere_ - 1) + " wilayah lain)";
        const Region* home = table_.find(home_);
        const std::string own = home == nullptr ? "wilayah " + home_ : home->type + " " + home->name;
        diagnostics_.add(input_.diagnose(record::Severity::warning, code::region_elsewhere,
                                         first_elsewhere_.first + others + " berada di luar " + own + " menurut profil",
                                         first_elsewhere_.second,
                                         "periksa kodenya; bila memang wilayah lain yang dimaksud, abaikan peringatan ini"));
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

    void resolve_code(Value& value, const FieldSchema& field) {
        const auto* written = std::get_if<record::Code>(&value.data);
        if (written == nullptr) return;
        if (is_region_name(written->text)) return resolve_name(value, written->text, field);
        if (written->text.size() <= kabupaten_length) {
            if (const Region* region = table_.find(written->text)) note_elsewhere(*region, value.spot);
            return;
        }
        const std::string code = written->text;
        const record::Spot spot = value.spot;
        if (const Region* region = table_.find(code)) return put(*region, value);
        std::string message = "kode wilayah \"" + code + "\" tidak ada di tabel wilayah";
        if (!home_.empty() && !code.starts_with(home_)) message += " dan berada di luar wilayah " + home_ + " menurut profil";
        diagnostics_.add(input_.diagnose(record::Severity::error, code::unknown_region, message, spot, hint(code)));
    }

    void resolve_name(Value& value, const std::string& name, const FieldSchema& field) {
        const bool has_level = field.example.size() > kabupaten_length && !is_region_name(field.example);
        const auto found = region_called(name, {home_, near_, has_level ? field.example.size() : 0}, table_);
        if (const auto* region = std::get_if<Region>(&found)) return put(*region, value);
        const auto& unclear = std::get<UnclearRegion>(found);
        diagnostics_.add(input_.diagnose(record::Severity::error, unclear.several ? code::unclear_region : code::unknown_region,
                                         "\"" + name + "\" " + unclear.message, value.spot, unclear.hint));
    }

    void put(const Region& region, Value& value) {
        note_elsewhere(region, value.spot);
        if (region.code.size() == kecamatan_length) near_ = region.code;
        if (region.code.size() <= kabupaten_length)
            value.data = record::Code{region.code};
        else
            value.data = record_of(region, value.spot);
    }

    void note_elsewhere(const Region& region, record::Spot spot) {
        const bool apart = !region.code.starts_with(home_) && !home_.starts_with(region.code);
        if (!home_.empty() && apart && ++elsewhere_ == 1) first_elsewhere_ = {described(region, table_), spot};
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
    std::string home_;           ///< the profile's own region, "63.11" or "63"
    std::size_t elsewhere_ = 0;  ///< how many regions lie outside of it
    std::pair<std::string, record::Spot> first_elsewhere_;
    std::string near_;  ///< the kecamatan that a record around the one in work names; or empty
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
    RegionResolver resolver(input, table, profile, diagnostics);
    resolver.resolve(input.record, schema);
    resolver.tell_elsewhere();
}

}  // namespace naskah::kinds
