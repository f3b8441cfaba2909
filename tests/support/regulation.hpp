// Regulations for tests: written as XML of the project's own kinds, read, completed, and shown as text.
#pragma once

#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#include "bahasa/ordinal.hpp"
#include "bahasa/roman.hpp"
#include "input/xml_reader.hpp"
#include "kinds/catalogue.hpp"
#include "kinds/reference_tables.hpp"
#include "record/fields.hpp"
#include "record/input.hpp"
#include "rules/peraturan/peraturan.hpp"

namespace naskah::test {

/// A perbup with this in <batang-tubuh>. `menimbang` holds the points, `more` further elements (lampiran, mengingat …).
inline std::string perbup(const std::string& body, const std::string& more = {},
                          const std::string& menimbang = "<butir>bahwa setiap anak berhak tumbuh sehat</butir>",
                          const std::string& mengingat = "<uud pasal=\"18\" ayat=\"6\"/>") {
    return "<perbup><nomor>42</nomor><tahun>2024</tahun><tentang>Percepatan Penurunan Stunting</tentang>\n<menimbang>" + menimbang +
           "</menimbang>\n<mengingat>" + mengingat + "</mengingat>\n<batang-tubuh>\n" + body +
           "\n</batang-tubuh>\n<penetap kunci=\"bupati\"/>\n" + more + "</perbup>\n";
}

/// Of Kabupaten Balangan, as far as rules look at a profile.
inline record::Record profile_of(const std::string& form = "kabupaten", const std::string& name = "Balangan") {
    record::Record profile;
    profile.element = "profil";
    profile.set("nama", {record::Text{name}, {}});
    profile.set("bentuk", {record::Choice{form, {}}, {}});
    profile.set("provinsi", {record::Text{"Kalimantan Selatan"}, {}});
    return profile;
}

inline const std::filesystem::path& templates_folder() {
    static const std::filesystem::path folder = std::filesystem::path(NASKAH_SOURCE_DIR) / "templates";
    return folder;
}

/// No-break spaces, which hold names and numbers of parts together, as spaces.
inline std::string with_plain_spaces(std::string text) {
    constexpr std::string_view no_break_space = "\u00A0";
    for (std::size_t at = 0; (at = text.find(no_break_space, at)) != std::string::npos; ++at) text.replace(at, no_break_space.size(), " ");
    return text;
}

inline std::string lines_of(const record::Diagnostics& diagnostics) {
    std::string text;
    for (const record::Diagnostic& diagnostic : diagnostics.items()) text += format(diagnostic);
    return text;
}

inline const kinds::ReferenceTables& reference_tables() {
    static const kinds::ReferenceTables tables = [] {
        record::Diagnostics diagnostics;
        auto loaded = kinds::ReferenceTables::load(templates_folder() / "rujukan", diagnostics);
        if (diagnostics.has_errors()) throw std::runtime_error(lines_of(diagnostics));
        return loaded;
    }();
    return tables;
}

/// Reads an input of a kind (perbup, keputusan, surat-edaran) by the kind's own schema. Keys of officials stay keys. What its schema says
/// against it is thrown.
inline record::Input read_regulation(const std::string& xml, const std::string& kind_name = "perbup",
                                     const std::string& file = "naskah.xml") {
    static const kinds::Catalogue catalogue(templates_folder());
    record::Diagnostics diagnostics;
    const kinds::Kind* kind = catalogue.find(kind_name, diagnostics);
    if (kind == nullptr) throw std::runtime_error(lines_of(diagnostics));
    std::optional<record::Input> input = input::read_xml(xml, file, kind->schema, ".", {}, diagnostics);
    if (!input) throw std::runtime_error(lines_of(diagnostics));
    return std::move(*input);
}

/// A completed regulation. What completing it says against it stands in `told`.
struct Regulation {
    record::Input input;
    std::string told;

    explicit Regulation(const std::string& xml, const std::string& kind = "perbup", const record::Record& profile = profile_of())
        : input(read_regulation(xml, kind)) {
        record::Diagnostics diagnostics;
        rules::complete(input, profile, reference_tables(), diagnostics);
        told = lines_of(diagnostics);
    }

    /// A value by its path: "batang-tubuh/0/ayat/1/teks", list items by their number from 0.
    const record::Value& at(std::string_view path) const {
        const record::Record* record = &input.record;
        const record::Value* value = nullptr;
        while (!path.empty()) {
            const std::size_t slash = std::min(path.find('/'), path.size());
            const std::string step(path.substr(0, slash));
            path.remove_prefix(std::min(slash + 1, path.size()));
            if (const auto* list = value == nullptr ? nullptr : std::get_if<record::List>(&value->data))
                value = &list->at(std::stoul(step));
            else
                value = record == nullptr ? nullptr : record->find(step);
            if (value == nullptr) throw std::out_of_range("there is no " + step);
            record = std::get_if<record::Record>(&value->data);
        }
        return *value;
    }

    /// The markup or text of a field, no-break spaces as spaces; "-" when it is absent.
    std::string text(std::string_view path) const {
        const record::Value& value = at(path);
        if (const auto* prose = std::get_if<record::Prose>(&value.data)) return with_plain_spaces(prose->markup);
        if (const auto* text = std::get_if<record::Text>(&value.data)) return text->text;
        if (const auto* code = std::get_if<record::Code>(&value.data)) return code->text;
        if (const auto* number = std::get_if<record::Integer>(&value.data)) return std::to_string(number->value);
        if (const auto* flag = std::get_if<record::Boolean>(&value.data)) return flag->value ? "ya" : "tidak";
        return "-";
    }
};

/// Takes tags off, as a reader sees the text.
inline std::string without_tags(const std::string& markup) {
    std::string text;
    bool inside = false;
    for (const char c : markup) {
        if (c == '<') inside = true;
        if (!inside) text += c;
        if (c == '>') inside = false;
    }
    return text;
}

/// A regulation as lines: every part with its label, as the templates print it, indented by two spaces for each list around it.
class Printed {
 public:
    explicit Printed(const record::Record& root) {
        print_points(root, "menimbang");
        if (const auto* list = record::get<record::List>(root, "batang-tubuh")) {
            for (const record::Value& value : *list) print_part(std::get<record::Record>(value.data));
        }
        if (const auto* list = record::get<record::List>(root, "diktum")) {
            for (const record::Value& value : *list) {
                const auto& record = std::get<record::Record>(value.data);
                line(0, *bahasa::ordinal_capital(number(record)) + ":", record);
                print_items(record, 1);
            }
        }
    }

    const std::string& text() const { return text_; }

 private:
    static std::int64_t number(const record::Record& record, const char* name = "nomor") {
        const auto* value = record::get<record::Integer>(record, name);
        return value == nullptr ? 0 : value->value;
    }

    void line(int depth, const std::string& label, const record::Record& record, const char* field = "teks") {
        const auto* prose = record::get<record::Prose>(record, field);
        text_ += std::string(static_cast<std::size_t>(depth) * 2, ' ') + label;
        if (prose != nullptr) text_ += (label.empty() ? "" : " ") + without_tags(with_plain_spaces(prose->markup));
        text_ += "\n";
    }

    void print_points(const record::Record& root, const char* name) {
        const auto* list = record::get<record::List>(root, name);
        if (list == nullptr) return;
        for (const record::Value& value : *list) {
            const auto& record = std::get<record::Record>(value.data);
            line(0, *bahasa::letter_label(number(record)) + ".", record);
        }
    }

    void print_part(const record::Record& record) {
        if (record.element == "bab") return line(0, "BAB " + *bahasa::roman(number(record)), record, "teks-kapital");
        if (record.element == "bagian") return line(0, "Bagian " + *bahasa::ordinal(number(record)), record);
        if (record.element == "paragraf") return line(0, "Paragraf " + std::to_string(number(record)), record);
        text_ += "Pasal " + std::to_string(number(record)) + "\n";
        if (record::get<record::Prose>(record, "teks") != nullptr) line(0, "", record);
        if (const auto* list = record::get<record::List>(record, "istilah")) {
            for (const record::Value& value : *list) {
                const auto& term = std::get<record::Record>(value.data);
                line(1, std::to_string(number(term)) + ".", term, "kalimat");
            }
        }
        print_items(record, 1);
        const auto* ayat = record::get<record::List>(record, "ayat");
        if (ayat == nullptr) return;
        for (const record::Value& value : *ayat) {
            const auto& each = std::get<record::Record>(value.data);
            line(0, "(" + std::to_string(number(each)) + ")", each);
            print_items(each, 1);
        }
    }

    void print_items(const record::Record& holder, int depth) {
        const auto* list = record::get<record::List>(holder, "butir");
        if (list == nullptr) return;
        for (const record::Value& value : *list) {
            const auto& item = std::get<record::Record>(value.data);
            const std::int64_t own = number(item), level = number(item, "tingkat");
            const std::string label = level % 2 == 1 ? *bahasa::letter_label(own) : std::to_string(own);
            line(depth, label + (level <= 2 ? "." : ")"), item);
            print_items(item, depth + 1);
        }
    }

    std::string text_;
};

}  // namespace naskah::test
