#include "pipeline/workbook_template.hpp"

#include <filesystem>
#include <string>
#include <utility>

#include "forms/entry_check.hpp"
#include "forms/form_schema.hpp"
#include "forms/form_template.hpp"
#include "pipeline/input_file.hpp"
#include "pipeline/read_file.hpp"
#include "record/diagnostic_codes.hpp"
#include "workbook/template_check.hpp"

namespace naskah::pipeline {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t template_bytes = 4U << 20U;

}  // namespace

std::optional<workbook::Template> read_workbook_template(const kinds::Kind& kind, const record::RecordSchema& seen,
                                                         record::Diagnostics& diagnostics) {
    // A further document of the same record shows the charts of its kind's workbook.
    const std::string& owner = kind.base.empty() ? kind.name : kind.base;
    const std::string name = (fs::path("templates") / owner / "workbook.xml").string();
    std::string problem;
    std::optional<std::string> bytes = read_file(kind.folder.parent_path() / owner / "workbook.xml", template_bytes, problem);
    if (!bytes) {
        add_problem(diagnostics, record::code::faulty_kind, name, problem);
        return std::nullopt;
    }
    record::Diagnostics found;
    std::optional<workbook::Template> description = workbook::parse_template(std::move(*bytes), name, found);
    if (description) workbook::check_template(*description, seen, found);
    const bool faulty = found.has_errors();
    diagnostics.append(std::move(found));
    return faulty ? std::nullopt : std::move(description);
}

void check_form_template(const kinds::Kind& kind, const kinds::ReferenceTables& references, const record::RecordSchema& profile,
                         record::Diagnostics& diagnostics) {
    if (!forms::has_form(kind)) return;
    const std::optional<workbook::Template> description = forms::read_form_template(kind, kind.name, diagnostics);
    if (!description) return;
    workbook::check_template(*description, forms::form_schema(kind, references, profile), diagnostics);
    forms::check_entries(*description, kind, diagnostics);
}

}  // namespace naskah::pipeline
