#include "compose/unprinted.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compose/diagnostic_codes.hpp"
#include "record/input.hpp"
#include "values/lookup.hpp"

namespace naskah::compose {

using record::FieldPlace;
using record::FieldSchema;
using record::FieldType;
using record::List;
using record::Record;
using record::RecordSchema;
using record::Spot;
using record::Value;
using values::LookedAt;

namespace {

/// Where the root element begins: after the declaration, comments and instructions. The file is known to be well-formed.
Spot root_spot(std::string_view text) {
    std::size_t at = text.find('<');
    while (at != std::string_view::npos) {
        const std::string_view rest = text.substr(at);
        const std::string_view end = rest.starts_with("<?") ? "?>" : rest.starts_with("<!--") ? "-->" : "";
        if (end.empty()) return {at};
        at = text.find('<', text.find(end, at));
    }
    return {};
}

/// The fields that computed fields work with: they act on the document without being printed.
class WorkingFields {
 public:
    explicit WorkingFields(const kinds::Kind& kind) : kind_(kind) {
        for (const kinds::Derivation& derivation : kind.derivations) {
            std::visit([this](const auto& what) { add(what); }, derivation.what);
        }
        std::sort(fields_.begin(), fields_.end());
    }

    bool has(const FieldSchema& field) const { return std::binary_search(fields_.begin(), fields_.end(), &field); }

 private:
    void add(const kinds::Sum& sum) { add(sum.list, sum.field); }
    void add(const kinds::Count&) {}
    void add(const kinds::Excess&) {}
    void add(const kinds::Numbering&) {}
    void add(const kinds::Filter& filter) { add(filter.list, filter.flag); }
    void add(const kinds::FillUp& fill_up) { keep(kind_.schema.find(fill_up.up_to)); }
    void add(const kinds::Grouping& grouping) {
        add(grouping.list, grouping.by);
        add(grouping.list, grouping.sum);
    }

    void add(const std::string& list, const std::string& name) {
        const FieldSchema* field = kinds::base_list(kind_, list);
        if (field == nullptr) return;
        for (const auto& record : field->records) keep(record->find(name));
    }

    void keep(const FieldSchema* field) {
        if (field != nullptr) fields_.push_back(field);
    }

    const kinds::Kind& kind_;
    std::vector<const FieldSchema*> fields_;
};

/// A value that nobody looked at.
struct Finding {
    const FieldSchema* outermost;  ///< the field of the input that it is or lies in
    const void* schema;            ///< its own field, or of an item its record's schema
    std::string name;              ///< "<kesepakatan>", "atribut plt"
    Spot spot;
};

class RecordWalk {
 public:
    RecordWalk(const kinds::Kind& kind, const LookedAt& looked_at) : kind_(kind), looked_at_(looked_at), working_(kind) {}

    std::vector<Finding> run(const record::Input& input) {
        const Spot root = root_spot(input.source->text());
        for (const FieldSchema& field : kind_.schema.fields) {
            outermost_ = &field;
            if (const Value* value = input.record.find(field.name)) visit(*value, field, input.record.element, root);
        }
        std::stable_sort(findings_.begin(), findings_.end(),
                         [](const Finding& left, const Finding& right) { return left.spot.offset < right.spot.offset; });
        return std::move(findings_);
    }

 private:
    /// What is known of all that was filled in inside a value.
    struct Seen {
        bool given = false, looked_at = false;
        Seen& operator+=(const Seen& other) {
            given |= other.given;
            looked_at |= other.looked_at;
            return *this;
        }
    };

    Seen visit(const Value& value, const FieldSchema& field, const std::string& enclosing, Spot enclosing_spot) {
        // A default has the place of the element that it was left out of.
        if (value.absent() || value.spot.offset == enclosing_spot.offset || field.processed || working_.has(field)) return {};
        if (const auto* list = std::get_if<List>(&value.data)) return visit_list(*list, field, value.spot);
        const auto* record = std::get_if<Record>(&value.data);
        if (record != nullptr && field.type == FieldType::record) {
            return visit_record(*record, *field.records.front(), &field, "<" + field.name + ">", value.spot);
        }
        const Seen seen{true, looked_at_.has(value.spot)};
        if (!seen.looked_at) findings_.push_back({outermost_, &field, name_of(field, enclosing), value.spot});
        return seen;
    }

    Seen visit_record(const Record& record, const RecordSchema& schema, const void* what, const std::string& name, Spot spot) {
        const std::size_t before = findings_.size();
        Seen seen;
        for (const FieldSchema& field : schema.fields) {
            if (const Value* value = record.find(field.name)) seen += visit(*value, field, record.element, spot);
        }
        if (!seen.given) seen = {true, looked_at_.has(spot)};  // only its being there says something: an empty row
        if (!seen.looked_at) replace_since(before, {outermost_, what, name, spot});
        return seen;
    }

    Seen visit_list(const List& list, const FieldSchema& field, Spot spot) {
        const std::size_t before = findings_.size();
        Seen seen;
        for (const Value& item : list) {
            const auto* record = std::get_if<Record>(&item.data);
            const RecordSchema* schema = record == nullptr ? nullptr : values::schema_of(&field, *record);
            if (schema != nullptr) seen += visit_record(*record, *schema, schema, "<" + schema->element + ">", item.spot);
        }
        if (seen.given && !seen.looked_at) replace_since(before, {outermost_, &field, "<" + field.name + ">", spot});
        return seen;
    }

    void replace_since(std::size_t before, Finding whole) {
        findings_.resize(before, whole);
        findings_.push_back(std::move(whole));
    }

    static std::string name_of(const FieldSchema& field, const std::string& enclosing) {
        switch (field.place) {
            case FieldPlace::attribute:
                return "atribut " + field.name;
            case FieldPlace::content:
                return "isi <" + enclosing + ">";
            case FieldPlace::element:
            case FieldPlace::items:
                break;
        }
        return "<" + field.name + ">";
    }

    const kinds::Kind& kind_;
    const LookedAt& looked_at_;
    const WorkingFields working_;
    const FieldSchema* outermost_ = nullptr;
    std::vector<Finding> findings_;
};

}  // namespace

void warn_of_unprinted(const kinds::Kind& kind, const record::Input& input, const LookedAt& looked_at, record::Diagnostics& diagnostics) {
    if (!input.source) return;
    const std::vector<Finding> findings = RecordWalk(kind, looked_at).run(input);
    std::map<std::pair<const void*, const void*>, std::size_t> counts;
    for (const Finding& finding : findings) ++counts[{finding.outermost, finding.schema}];
    for (const Finding& finding : findings) {
        std::size_t& count = counts[{finding.outermost, finding.schema}];
        if (count == 0) continue;  // told at the first of them
        std::string hint = "hapus isian itu, atau periksa jenis dokumennya";
        if (count > 1) hint += "; begitu juga di " + std::to_string(count - 1) + " tempat lain";
        diagnostics.add(input.diagnose(record::Severity::warning, code::field_not_printed,
                                       finding.name + " diisi, tetapi tidak dicetak dalam dokumen ini", finding.spot, hint));
        count = 0;
    }
}

}  // namespace naskah::compose
