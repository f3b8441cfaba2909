#include "pipeline/press.hpp"

#include <algorithm>
#include <utility>

#include "compose/compose.hpp"
#include "identity/seal.hpp"
#include "kinds/catalogue.hpp"
#include "layout/paginate.hpp"
#include "pipeline/diagnostic_codes.hpp"
#include "pipeline/identification.hpp"
#include "pipeline/input_file.hpp"
#include "record/diagnostic_codes.hpp"
#include "record/input.hpp"
#include "render/docx/docx.hpp"
#include "render/pdf/painter.hpp"

namespace naskah::pipeline {

namespace fs = std::filesystem;

namespace {

compose::Status status_of(Status status) {
    switch (status) {
        case Status::draf:
            return compose::Status::draf;
        case Status::salinan:
            return compose::Status::salinan;
        case Status::final:
            break;
    }
    return compose::Status::final;
}

void mark_as_example(document::Document& document) {
    for (document::Section& section : document.sections) {
        document::TextStyle style;
        style.size = document::Length::of_points(96);
        style.face.bold = true;
        style.color = {224, 224, 224};
        section.watermark = document::Watermark{"CONTOH", style};
    }
}

/// Tables have lines beside each other: sections that hold one are left as they are.
void number_lines(document::Document& document) {
    constexpr int step = 5;
    for (document::Section& section : document.sections) {
        const bool running = std::none_of(section.content.begin(), section.content.end(), [](const document::Block& block) {
            const auto* table = std::get_if<document::Table>(&block.value);
            return table != nullptr && !table->header.empty();
        });
        if (running) section.line_number_step = step;
    }
}

}  // namespace

struct Press::Tools {
    explicit Tools(const Resources& all) : resources(all), composer(all.home().templates.string()), painter(all.faces()) {}

    const Resources& resources;
    compose::Composer composer;
    pdf::Painter painter;
    // Of the document in work, to find the places of what layout complains about.
    std::optional<record::Input> input;
    const kinds::Kind* kind = nullptr;
    const record::Input* profile = nullptr;
    identity::Identity identity;  ///< of the document in work
};

Press::Press(const Resources& resources) : tools_(std::make_unique<Tools>(resources)) {}
Press::~Press() = default;

std::optional<record::Record> Press::read(const fs::path& file, const Options& options, Result& result) {
    tools_->input = read_input(file, options, tools_->resources, result);
    return tools_->input ? std::optional<record::Record>(tools_->input->record) : std::nullopt;
}

std::optional<document::Document> Press::compose(const fs::path& file, const Options& options, Result& result) {
    if (!read(file, options, result) || result.kind == profile_kind_name) return std::nullopt;
    const Resources& resources = tools_->resources;
    const kinds::Kind* kind = resources.catalogue().find(result.kind, result.diagnostics);
    const kinds::Kind* profile_schema = resources.profile_kind(result.diagnostics);
    const Profile& profile = resources.profile_for(file, options);
    tools_->kind = kind;
    tools_->profile = &*profile.input;
    const compose::Settings settings{status_of(options.status), &profile_schema->schema};
    std::optional<document::Document> document =
        tools_->composer.compose(*kind, *tools_->input, *profile.input, settings, result.diagnostics);
    if (!document || result.diagnostics.has_errors()) return std::nullopt;
    tools_->identity = identity_of(document->metadata, *tools_->input, options.status);
    document->metadata.properties = file_properties(tools_->identity);
    if (document->metadata.created.empty()) document->metadata.created = options.source_date;
    if (profile.example) mark_as_example(*document);
    if (options.line_numbers) number_lines(*document);
    return document;
}

std::optional<layout::Pages> Press::lay_out(const document::Document& document, Result& result) {
    layout::Pages pages = layout::paginate(document, tools_->resources.faces(), tools_->resources.hyphenator());
    for (const layout::LayoutWarning& warning : pages.warnings) {
        tell(record::Severity::warning, pipeline::code::word_was_broken, warning.message, {warning.text, warning.origin}, result);
    }
    for (const layout::LayoutError& error : pages.errors) {
        tell(record::Severity::error, record::code::cannot_be_laid_out, error.message, {error.text, error.origin}, result);
    }
    result.pages = pages.pages.size();
    if (!pages.errors.empty()) return std::nullopt;
    return pages;
}

void Press::tell(record::Severity severity, const char* code, const std::string& message, const Written& about, Result& result) const {
    if (!tools_->input || tools_->kind == nullptr) {
        add_problem(result.diagnostics, code, {}, message, {}, severity);
        return;
    }
    const compose::Composer::Sources sources{*tools_->kind, *tools_->input, *tools_->profile};
    result.diagnostics.add(tools_->composer.diagnose(sources, severity, code, message, about.origin, about.text));
}

Result Press::check(const fs::path& file, const Options& options) {
    Result result;
    make(file, options, result);
    if (options.strict) result.diagnostics.raise_warnings();
    result.products.clear();
    return result;
}

Result Press::render(const fs::path& file, const Options& options) {
    Result result;
    make(file, options, result);
    if (result.kind == profile_kind_name && !result.diagnostics.has_errors()) {
        add_problem(result.diagnostics, code::not_a_document, file.string(), "profil bukan dokumen", "periksa profil dengan naskah check");
    }
    if (options.strict) result.diagnostics.raise_warnings();
    if (result.diagnostics.has_errors()) result.products.clear();
    return result;
}

void Press::make(const fs::path& file, const Options& options, Result& result) {
    const std::optional<document::Document> document = compose(file, options, result);
    if (!document) return;
    const std::optional<layout::Pages> pages = lay_out(*document, result);
    if (!pages) return;
    for (const std::string& format : formats_of(result, options)) {
        if (format == "pdf") paint(*pages, *document, result);
        if (format == "docx") write_docx(*document, pages->labels, result);
    }
    if (result.diagnostics.has_errors()) result.products.clear();
}

std::vector<std::string> Press::formats_of(const Result& result, const Options& options) const {
    if (!options.formats.empty()) return options.formats;
    record::Diagnostics told;  // the kind was found before
    const kinds::Kind* kind = tools_->resources.catalogue().find(result.kind, told);
    return {kind->outputs.front()};
}

void Press::paint(const layout::Pages& pages, const document::Document& document, Result& result) {
    document::Metadata metadata = document.metadata;
    metadata.properties.push_back(seal_property());
    pdf::Painter::Result painted = tools_->painter.paint(pages, metadata);
    identity::close_seal(painted.bytes);
    for (const std::string& problem : painted.problems)
        tell(record::Severity::error, pipeline::code::cannot_be_painted, problem, {}, result);
    result.products.push_back({"pdf", std::move(painted.bytes), tools_->identity});
}

void Press::write_docx(const document::Document& document, const document::PageLabels& labels, Result& result) const {
    docx::Result written = docx::write(document, labels);
    seal_office_file(written.bytes);
    for (const std::string& problem : written.problems)
        tell(record::Severity::error, pipeline::code::cannot_be_painted, problem, {}, result);
    result.products.push_back({"docx", std::move(written.bytes), tools_->identity});
}

}  // namespace naskah::pipeline
