#include "kinds/region_codes.hpp"

#include <algorithm>
#include <string>
#include <variant>

#include "kinds/diagnostic_codes.hpp"
#include "kinds/region_names.hpp"
#include "record/fields.hpp"

namespace naskah::kinds {

using record::FieldSchema;
using record::Record;
using record::RecordSchema;
using record::Value;

namespace {

class CodeResolver {
 public:
    CodeResolver(const record::Input& input, const RegionTable& table, const record::Input& profile, record::Diagnostics& diagnostics)
        : input_(input), table_(table), diagnostics_(diagnostics) {
        use_.home = record::text_of(profile.record, "kode-wilayah");
    }

    void resolve(Record& whole, const RecordSchema& schema) {
        use_.longest = kecamatan_length;
        resolve_fields(whole, schema);
        const std::string own = record::text_of(whole, "wilayah");
        if (!is_region_name(own)) {
            use_.home = own.substr(0, kabupaten_length);
            use_.near = own.size() == kecamatan_length ? own : std::string();
            use_.length = own.size() < kabupaten_length    ? kabupaten_length
                          : own.size() == kabupaten_length ? kecamatan_length
                                                           : desa_length;
        }
        use_.longest = desa_length;
        for (const FieldSchema& field : schema.fields) {
            Value* value = whole.find(field.name);
            if (auto* list = value == nullptr ? nullptr : std::get_if<record::List>(&value->data)) resolve_items(*list, field);
        }
    }

 private:
    static constexpr std::size_t desa_length = 13;

    void resolve_fields(Record& record, const RecordSchema& schema) {
        for (const FieldSchema& field : schema.fields) {
            Value* value = record.find(field.name);
            if (value != nullptr && field.code_type == "kode-wilayah") resolve_name(*value);
        }
    }

    void resolve_items(record::List& list, const FieldSchema& field) {
        for (Value& item : list) {
            auto* record = std::get_if<Record>(&item.data);
            if (record == nullptr) continue;
            const auto schema = std::find_if(field.records.begin(), field.records.end(),
                                             [&](const auto& candidate) { return candidate->element == record->element; });
            if (schema != field.records.end()) resolve_fields(*record, **schema);
        }
    }

    void resolve_name(Value& value) {
        auto* written = std::get_if<record::Code>(&value.data);
        if (written == nullptr || !is_region_name(written->text)) return;
        const auto found = region_called(written->text, use_, table_);
        if (const auto* region = std::get_if<Region>(&found)) {
            written->text = region->code;
            return;
        }
        const auto& unclear = std::get<UnclearRegion>(found);
        diagnostics_.add(input_.diagnose(record::Severity::error, unclear.several ? code::unclear_region : code::unknown_region,
                                         "\"" + written->text + "\" " + unclear.message, value.spot, unclear.hint));
    }

    const record::Input& input_;
    const RegionTable& table_;
    record::Diagnostics& diagnostics_;
    RegionNameUse use_;
};

}  // namespace

void resolve_region_codes(record::Input& input, const RecordSchema& schema, const RegionTable& table, const record::Input& profile,
                          record::Diagnostics& diagnostics) {
    CodeResolver(input, table, profile, diagnostics).resolve(input.record, schema);
}

}  // namespace naskah::kinds
