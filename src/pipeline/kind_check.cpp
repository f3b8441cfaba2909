#include "pipeline/kind_check.hpp"

#include <algorithm>

#include "compose/template_check.hpp"
#include "forms/form_template.hpp"
#include "kinds/catalogue.hpp"
#include "kinds/reference_tables.hpp"
#include "kinds/seen_schema.hpp"
#include "pipeline/input_file.hpp"
#include "pipeline/resources.hpp"
#include "pipeline/workbook_template.hpp"
#include "record/diagnostic_codes.hpp"
#include "rules/check.hpp"
#include "rules/peraturan/peraturan.hpp"
#include "rules/summary.hpp"

namespace naskah::pipeline {

namespace fs = std::filesystem;

namespace {

constexpr const char* document_name = "document.mustache";

/// The kinds that become documents: a workbook's kind has no document.
bool becomes_document(const kinds::Kind& kind) {
    const auto printed = [](const std::string& format) { return format == "pdf" || format == "docx"; };
    return fs::exists(kind.folder / document_name) || std::any_of(kind.outputs.begin(), kind.outputs.end(), printed);
}

/// What the kind writes and reads as XLSX. Which columns the tables of reference have is part of it.
void check_workbooks(const kinds::Kind& kind, const fs::path& templates, const record::RecordSchema& profile,
                     record::Diagnostics& diagnostics) {
    if (!rules::has_summary(kind) && !forms::has_form(kind)) return;
    const kinds::ReferenceTables references = kinds::ReferenceTables::load(templates / "rujukan", diagnostics);
    if (rules::has_summary(kind)) read_workbook_template(kind, references, diagnostics);
    check_form_template(kind, references, profile, diagnostics);
}

}  // namespace

bool is_kind_folder(const fs::path& folder) {
    std::error_code error;
    return fs::is_directory(folder, error) && fs::exists(folder / "kind.xml", error);
}

void check_kind(const fs::path& folder, record::Diagnostics& diagnostics) {
    std::error_code error;
    fs::path whole = fs::weakly_canonical(folder, error);
    if (error) whole = fs::absolute(folder);
    const fs::path templates = whole.parent_path();
    const kinds::Catalogue catalogue(templates);
    const std::string name = whole.filename().string();
    const kinds::Kind* kind = catalogue.find(name, diagnostics);
    if (kind == nullptr && !diagnostics.has_errors()) {
        add_problem(diagnostics, record::code::faulty_kind, (whole / "kind.xml").string(),
                    "folder \"" + name + "\" tidak dapat menjadi jenis", "nama folder terdiri atas huruf kecil, angka, dan \"-\"");
    }
    if (kind == nullptr || name == profile_kind_name) return;
    rules::check_rule_sets(*kind, diagnostics);
    const kinds::Kind* profile = catalogue.find(profile_kind_name, diagnostics);
    const record::RecordSchema profile_schema = profile == nullptr ? record::RecordSchema() : profile->schema;
    check_workbooks(*kind, templates, profile_schema, diagnostics);
    if (!becomes_document(*kind)) return;
    const std::vector<record::FieldSchema> added = rules::is_regulation(*kind) ? rules::added_fields() : std::vector<record::FieldSchema>();
    compose::check_template(compose::TemplateFiles(templates.string()), name, kinds::seen_by_template(*kind, profile_schema, added),
                            profile_schema, diagnostics);
}

}  // namespace naskah::pipeline
