// Reading small inputs against the schema of fuzz/input_schema.hpp.
#pragma once

#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>

#include "fuzz/input_schema.hpp"
#include "input/xml_reader.hpp"
#include "record/input.hpp"

namespace naskah::input::testing {

inline std::string texts_of(const record::Diagnostics& diagnostics) {
    std::string text;
    for (const record::Diagnostic& diagnostic : diagnostics.items()) text += format(diagnostic);
    return text;
}

/// All that is said about an input, as the user sees it; the file is called surat.xml.
inline std::string told(std::string bytes, const std::filesystem::path& folder = ".", const Limits& limits = {}) {
    record::Diagnostics diagnostics;
    read_xml(std::move(bytes), "surat.xml", fuzz::letter_schema(), folder, limits, diagnostics);
    return texts_of(diagnostics);
}

/// An input in which nothing is wrong but what is inserted behind the required fields.
inline std::string letter(const std::string& inserted, const std::string& attributes = "jenis=\"rapat\"") {
    return "<surat " + attributes + ">\n<nomor>005/12</nomor>\n<tanggal>2025-02-28</tanggal>\n" + inserted + "\n</surat>\n";
}

/// What is said about a line of the input: the fourth.
inline std::string told_of(const std::string& inserted, const std::filesystem::path& folder = ".", const Limits& limits = {}) {
    return told(letter(inserted), folder, limits);
}

inline record::Input read_well(const std::string& bytes, const std::filesystem::path& folder = ".") {
    record::Diagnostics diagnostics;
    std::optional<record::Input> input = read_xml(bytes, "surat.xml", fuzz::letter_schema(), folder, {}, diagnostics);
    if (!input) throw std::runtime_error("the input has errors: " + texts_of(diagnostics));
    return std::move(*input);
}

/// A field's value, which must be of this type.
template <class Type>
const Type& value_of(const record::Input& input, std::string_view name) {
    const record::Value* value = input.record.find(name);
    const Type* data = value == nullptr ? nullptr : std::get_if<Type>(&value->data);
    if (data == nullptr) throw std::runtime_error(std::string(name) + " is missing or of another type");
    return *data;
}

}  // namespace naskah::input::testing
