#include "pipeline/kind_check.hpp"

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include "compose/template_check.hpp"
#include "forms/form_template.hpp"
#include "kinds/catalogue.hpp"
#include "kinds/reference_tables.hpp"
#include "pipeline/input_file.hpp"
#include "pipeline/resources.hpp"
#include "pipeline/seen_record.hpp"
#include "pipeline/workbook_template.hpp"
#include "record/diagnostic_codes.hpp"
#include "rules/check.hpp"
#include "rules/summary.hpp"

namespace naskah::pipeline {

namespace fs = std::filesystem;

namespace {

/// Whether the kind gives one of these formats, or says so.
bool gives_any(const kinds::Kind& kind, std::initializer_list<std::string_view> formats) {
    return std::any_of(kind.outputs.begin(), kind.outputs.end(),
                       [&](const std::string& output) { return std::find(formats.begin(), formats.end(), output) != formats.end(); });
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
    // Which columns the tables of reference have is part of forms and summaries.
    kinds::ReferenceTables references;
    if (rules::has_summary(*kind) || forms::has_form(*kind)) references = kinds::ReferenceTables::load(templates / "rujukan", diagnostics);
    const record::RecordSchema seen = seen_record(*kind, references, profile_schema);
    if (gives_any(*kind, {"xlsx"})) read_workbook_template(*kind, seen, diagnostics);
    check_form_template(*kind, references, profile_schema, diagnostics);
    if (gives_any(*kind, {"pdf", "docx"}))
        compose::check_template(compose::TemplateFiles(templates.string()), *kind, seen, profile_schema, diagnostics);
}

}  // namespace naskah::pipeline
