#include "forms/form_template.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>

#include "forms/diagnostic_codes.hpp"

namespace naskah::forms {

namespace {

constexpr const char* template_name = "formulir.xml";

}  // namespace

bool has_form(const kinds::Kind& kind) {
    std::error_code error;
    return std::filesystem::is_regular_file(kind.folder / template_name, error);
}

std::optional<workbook::Template> read_form_template(const kinds::Kind& kind, const std::string& asked_by,
                                                     record::Diagnostics& diagnostics) {
    if (!has_form(kind)) {
        diagnostics.add({record::Severity::error,
                         code::form_cannot_be_made,
                         "jenis " + kind.name + " tidak mempunyai formulir",
                         {asked_by, 0, 0, {}, {}},
                         {},
                         "buat masukannya dengan naskah new " + kind.name});
        return std::nullopt;
    }
    std::ifstream stream(kind.folder / template_name, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    return workbook::parse_template(std::move(bytes), kind.name + "/" + template_name, diagnostics);
}

}  // namespace naskah::forms
