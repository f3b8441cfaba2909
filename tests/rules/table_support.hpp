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
#include "rules/fields.hpp"
#include "rules/summary.hpp"

namespace naskah::rules::testing {

/// The tables and kinds of templates/, and the inputs of a run.
class Office {
 public:
    Office() : catalogue_(templates()) {
        references_ = kinds::ReferenceTables::load(templates() / "rujukan", diagnostics_);
        regions_ = kinds::RegionTable::load(templates() / "rujukan", diagnostics_);
        profile_.element = "profil";
        profile_.set("kode-wilayah", {input::Code{"63.11"}, {}});
        profile_.set("nama", {input::Text{"Balangan"}, {}});
        profile_.set("provinsi", {input::Text{"Kalimantan Selatan"}, {}});
        profile_.set("bentuk", {input::Choice{"kabupaten", "Kabupaten"}, {}});
        must_be_right();
    }

    const kinds::Kind& kind(const std::string& name) {
        const kinds::Kind* found = catalogue_.find(name, diagnostics_);
        must_be_right();
        return *found;
    }

    /// Reads an input and keeps it for the run; what its schema says against it is thrown.
    const input::Input& read(const std::string& kind_name, const std::string& xml, const std::string& file) {
        inputs_.push_back(kinds::testing::input_of(kind(kind_name), xml, file));
        return inputs_.back();
    }

    std::string check(std::size_t index = 0) {
        input::Diagnostics diagnostics;
        check_with_surroundings(kind(inputs_[index].kind), inputs_[index], surroundings(), diagnostics);
        return lines_of(diagnostics);
    }

    struct Summary {
        std::optional<input::Record> record;
        std::string told;
    };
    /// Of the inputs of this kind.
    Summary sum_up(const std::string& kind_name) {
        std::vector<input::Input> of_kind;
        for (const input::Input& input : inputs_)
            if (input.kind == kind_name) of_kind.push_back(input);
        Summary result;
        input::Diagnostics diagnostics;
        result.record = summarise(kind(kind_name), of_kind, surroundings(), diagnostics);
        result.told = lines_of(diagnostics);
        return result;
    }

    static std::filesystem::path templates() { return std::filesystem::path(NASKAH_SOURCE_DIR) / "templates"; }

    input::Record& profile() { return profile_; }

    Surroundings surroundings() const { return {references_, regions_, profile_, inputs_}; }

 private:
    /// Place, severity, message, code and hint; the source lines are the reader's business.
    static std::string lines_of(const input::Diagnostics& diagnostics) {
        std::string text;
        for (const input::Diagnostic& diagnostic : diagnostics.items()) {
            text += diagnostic.place.file;
            if (diagnostic.place.line > 0) text += ":" + std::to_string(diagnostic.place.line);
            text += diagnostic.severity == input::Severity::error ? ": galat: " : ": peringatan: ";
            text += diagnostic.message + " [" + diagnostic.code + "]";
            if (!diagnostic.hint.empty()) text += " saran: " + diagnostic.hint;
            text += "\n";
        }
        return text;
    }

    void must_be_right() const {
        if (diagnostics_.has_errors()) throw std::runtime_error(kinds::testing::texts_of(diagnostics_));
    }

    input::Diagnostics diagnostics_;
    kinds::Catalogue catalogue_;
    kinds::ReferenceTables references_;
    kinds::RegionTable regions_;
    input::Record profile_;
    std::vector<input::Input> inputs_;
};

/// A field as a user would see it: numbers with a decimal comma, "" of an absent one.
inline std::string shown(const input::Record& record, const char* name) {
    if (const auto* text = get<input::Text>(record, name)) return text->text;
    if (const auto* number = get<input::Integer>(record, name)) return std::to_string(number->value);
    if (const auto* money = get<input::Money>(record, name)) return std::to_string(money->rupiah);
    const auto* percent = get<input::Percent>(record, name);
    const auto* decimal = percent != nullptr ? &percent->value : get<input::Decimal>(record, name);
    if (decimal != nullptr) return bahasa::format_decimal(decimal->digits, decimal->places) + (percent != nullptr ? "%" : "");
    const input::Value* value = record.find(name);
    if (value == nullptr) throw std::runtime_error(std::string("no field ") + name);
    return {};
}

inline const input::List& list_of(const input::Record& record, const char* name) {
    return std::get<input::List>(record.find(name)->data);
}
inline const input::Record& item_of(const input::Record& record, const char* list, std::size_t index) {
    return std::get<input::Record>(list_of(record, list).at(index).data);
}
inline const input::Record& part_of(const input::Record& record, const char* name) {
    return std::get<input::Record>(record.find(name)->data);
}

}  // namespace naskah::rules::testing
