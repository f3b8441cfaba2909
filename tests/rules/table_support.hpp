// Inputs of the kinds that are added up, with the project's own tables around them.
#pragma once

#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "bahasa/number.hpp"
#include "input/xml_reader.hpp"
#include "kinds/catalogue.hpp"
#include "kinds/support.hpp"
#include "record/fields.hpp"
#include "record/input.hpp"
#include "rules/summary.hpp"

namespace naskah::rules::testing {

/// The tables and kinds of templates/, and the inputs of a run.
class Office {
 public:
    Office() : catalogue_(templates()) {
        references_ = kinds::ReferenceTables::load(templates() / "rujukan", diagnostics_);
        regions_ = kinds::RegionTable::load(templates() / "rujukan", diagnostics_);
        profile_.element = "profil";
        profile_.set("kode-wilayah", {record::Code{"63.11"}, {}});
        profile_.set("nama", {record::Text{"Balangan"}, {}});
        profile_.set("provinsi", {record::Text{"Kalimantan Selatan"}, {}});
        profile_.set("bentuk", {record::Choice{"kabupaten", "Kabupaten"}, {}});
        must_be_right();
    }

    const kinds::Kind& kind(const std::string& name) {
        const kinds::Kind* found = catalogue_.find(name, diagnostics_);
        must_be_right();
        return *found;
    }

    /// Reads an input and keeps it for the run; what its schema says against it is thrown.
    const record::Input& read(const std::string& kind_name, const std::string& xml, const std::string& file) {
        inputs_.push_back(kinds::testing::input_of(kind(kind_name), xml, file));
        return inputs_.back();
    }

    std::string check(std::size_t index = 0) {
        record::Diagnostics diagnostics;
        check_with_surroundings(kind(inputs_[index].kind), inputs_[index], surroundings(), diagnostics);
        return lines_of(diagnostics);
    }

    struct Summary {
        std::optional<record::Record> record;
        std::string told;
    };
    /// Of the inputs of this kind, or those of a year among them.
    Summary sum_up(const std::string& kind_name, std::int64_t year = 0) {
        std::vector<record::Input> of_kind;
        for (const record::Input& input : inputs_)
            if (input.kind == kind_name && (year == 0 || record::integer_of(input.record, "tahun") == year)) of_kind.push_back(input);
        Summary result;
        record::Diagnostics diagnostics;
        result.record = summarise(kind(kind_name), of_kind, surroundings(), diagnostics);
        result.told = lines_of(diagnostics);
        return result;
    }

    static std::filesystem::path templates() { return std::filesystem::path(NASKAH_SOURCE_DIR) / "templates"; }

    record::Record& profile() { return profile_; }

    /// As pengampu.csv says.
    kinds::ResponsibleOpds& responsible() { return responsible_; }

    Surroundings surroundings() const { return {references_, regions_, profile_, inputs_, responsible_.empty() ? nullptr : &responsible_}; }

 private:
    /// Place, severity, message, code and hint; the source lines are the reader's business.
    static std::string lines_of(const record::Diagnostics& diagnostics) {
        std::string text;
        for (const record::Diagnostic& diagnostic : diagnostics.items()) {
            text += diagnostic.place.file;
            if (diagnostic.place.line > 0) text += ":" + std::to_string(diagnostic.place.line);
            text += diagnostic.severity == record::Severity::error ? ": galat: " : ": peringatan: ";
            text += diagnostic.message + " [" + diagnostic.code + "]";
            if (!diagnostic.hint.empty()) text += " saran: " + diagnostic.hint;
            text += "\n";
        }
        return text;
    }

    void must_be_right() const {
        if (diagnostics_.has_errors()) throw std::runtime_error(kinds::testing::texts_of(diagnostics_));
    }

    record::Diagnostics diagnostics_;
    kinds::Catalogue catalogue_;
    kinds::ReferenceTables references_;
    kinds::RegionTable regions_;
    record::Record profile_;
    kinds::ResponsibleOpds responsible_;
    std::vector<record::Input> inputs_;
};

/// A field as a user would see it: numbers with a decimal comma, "" of an absent one.
inline std::string shown(const record::Record& record, const char* name) {
    if (const auto* text = record::get<record::Text>(record, name)) return text->text;
    if (const auto* number = record::get<record::Integer>(record, name)) return std::to_string(number->value);
    if (const auto* money = record::get<record::Money>(record, name)) return std::to_string(money->rupiah);
    const auto* percent = record::get<record::Percent>(record, name);
    const auto* decimal = percent != nullptr ? &percent->value : record::get<record::Decimal>(record, name);
    if (decimal != nullptr) return bahasa::format_decimal(decimal->digits, decimal->places) + (percent != nullptr ? "%" : "");
    const record::Value* value = record.find(name);
    if (value == nullptr) throw std::runtime_error(std::string("no field ") + name);
    return {};
}

inline const record::List& list_of(const record::Record& record, const char* name) {
    return std::get<record::List>(record.find(name)->data);
}
inline const record::Record& item_of(const record::Record& record, const char* list, std::size_t index) {
    return std::get<record::Record>(list_of(record, list).at(index).data);
}
inline const record::Record& part_of(const record::Record& record, const char* name) {
    return std::get<record::Record>(record.find(name)->data);
}

}  // namespace naskah::rules::testing
