// Kinds written for a test, in a folder of their own.
#pragma once

#include <optional>
#include <stdexcept>
#include <string>

#include "input/xml_reader.hpp"
#include "kinds/catalogue.hpp"
#include "record/input.hpp"
#include "support/process.hpp"

namespace naskah::kinds::testing {

inline std::string texts_of(const record::Diagnostics& diagnostics) {
    std::string text;
    for (const record::Diagnostic& diagnostic : diagnostics.items()) text += format(diagnostic);
    return text;
}

/// A kind from its fields; what is wrong with it is thrown.
inline Kind kind_of(const std::string& inside, const std::string& name = "surat") {
    record::Diagnostics diagnostics;
    std::optional<Kind> kind =
        read_kind("<kind nama=\"" + name + "\" judul=\"Surat\" keluaran=\"pdf\">" + inside + "</kind>", "surat/kind.xml", {}, diagnostics);
    if (!kind) throw std::runtime_error(texts_of(diagnostics));
    return std::move(*kind);
}

inline record::Input input_of(const Kind& kind, const std::string& xml, const std::string& file = "surat.xml") {
    record::Diagnostics diagnostics;
    std::optional<record::Input> input = input::read_xml(xml, file, kind.schema, ".", {}, diagnostics);
    if (!input) throw std::runtime_error(texts_of(diagnostics));
    return std::move(*input);
}

}  // namespace naskah::kinds::testing
