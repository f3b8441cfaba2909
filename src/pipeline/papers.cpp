#include "pipeline/papers.hpp"

#include <algorithm>
#include <utility>

#include "compose/compose.hpp"
#include "identity/seal.hpp"
#include "kinds/reference_words.hpp"
#include "layout/chart_drawings.hpp"
#include "layout/page_check.hpp"
#include "layout/paginate.hpp"
#include "layout/signature_columns.hpp"
#include "layout/tightened.hpp"
#include "pipeline/diagnostic_codes.hpp"
#include "pipeline/identification.hpp"
#include "pipeline/input_file.hpp"
#include "pipeline/seen_record.hpp"
#include "pipeline/workbook_charts.hpp"
#include "pipeline/workbook_paper.hpp"
#include "record/diagnostic_codes.hpp"
#include "render/docx/docx.hpp"
#include "render/pdf/painter.hpp"
#include "text/joining.hpp"

namespace naskah::pipeline {

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
        section.watermark = document::Watermark{example_text, style};
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

/// Of a table that can't be read is told where inputs are read.
std::vector<std::string> foreign_words(const Resources& resources) {
    record::Diagnostics told_elsewhere;
    return kinds::words_in(resources.references(told_elsewhere), "kata-asing", "kata");
}

bool any_printed(const std::vector<std::string>& formats) {
    return std::any_of(formats.begin(), formats.end(), [](const std::string& format) { return format != "xlsx"; });
}

}  // namespace

std::vector<std::string> formats_of(const kinds::Kind& kind, const Options& options) {
    if (!options.formats.empty() || kind.outputs.empty()) return options.formats;
    return {kind.outputs.front()};
}

struct Papers::Tools {
    explicit Tools(const Resources& all) : resources(all), composer(all.home().templates.string(), foreign_words(all)), workbooks(all) {}

    /// A text of the document, and where it was written.
    struct Written {
        std::string text;
        document::Origin origin = {};
    };
    /// A message of a later stage, at the place where the text was written that it is about.
    void tell(record::Severity severity, const char* code, const std::string& message, const Written& about, const PaperSource& source,
              record::Diagnostics& diagnostics) const {
        const compose::Composer::Sources sources{source.kind, source.input, *source.profile.input, source.parts};
        diagnostics.add(composer.diagnose(sources, severity, code, message, about.origin, about.text));
    }

    void tell_all(const std::vector<std::string>& problems, const PaperSource& source, record::Diagnostics& diagnostics) const {
        for (const std::string& problem : problems)
            tell(record::Severity::error, code::cannot_be_painted, problem, {}, source, diagnostics);
    }

    /// Puts the charts of the record's workbook where the document has a place for them.
    void draw_charts(document::Document& document, const PaperSource& source, record::Diagnostics& diagnostics) {
        if (!layout::has_charts(document)) return;
        const std::optional<workbook::LaidOut> laid_out = workbooks.lay_out(source, diagnostics);
        if (!laid_out) return;
        const std::vector<std::string> names = chart_names(*workbooks.description_of(source.kind, diagnostics));
        const auto charts = [&](const document::ChartPlace& place) {
            if (std::find(names.begin(), names.end(), place.name) == names.end())
                tell(record::Severity::error, code::unknown_chart,
                     "workbook.xml tidak mempunyai grafik bernama " + place.name + "; yang ada: " + text::joined(names, ", "),
                     {place.name, place.origin}, source, diagnostics);
            return charts_named(place.name, laid_out->workbook);
        };
        layout::draw_charts(document, charts, resources.faces());
    }

    void judge(const Composed& composed, const layout::Pages& pages, const PaperSource& source, record::Diagnostics& diagnostics) const {
        for (const layout::PageFault& fault : layout::check_pages(composed.document, pages))
            tell(record::Severity::warning, code::page_has_a_flaw, layout::sentence(fault), {fault.text}, source, diagnostics);
    }

    Product pdf(const Composed& composed, const layout::Pages& pages, const PaperSource& source, record::Diagnostics& diagnostics) {
        if (!painter) painter.emplace(resources.faces());
        document::Metadata metadata = composed.document.metadata;
        metadata.properties.push_back(seal_property());
        pdf::Painter::Result painted = painter->paint(pages, metadata);
        identity::close_seal(painted.bytes);
        tell_all(painted.problems, source, diagnostics);
        return {"pdf", std::move(painted.bytes), composed.identity, pages.pages.size()};
    }

    /// Sections that were set more tightly for the sake of their last page are so in the word processor, a little more even: its lines are
    /// not quite as high as those that were laid out.
    static void tighten_for_word_processor(document::Document& document, const std::vector<double>& tightness) {
        constexpr double more = 0.25;
        for (std::size_t i = 0; i < document.sections.size() && i < tightness.size(); ++i)
            if (tightness[i] > 0) layout::tighten(document.sections[i], std::min(tightness[i] + more, 1.0));
    }

    /// The document is set as tightly as its pages afterwards.
    Product docx(Composed& composed, const layout::Pages& pages, const PaperSource& source, record::Diagnostics& diagnostics) const {
        tighten_for_word_processor(composed.document, pages.tightness);
        docx::Result written = docx::write(composed.document, pages.labels, pages.tables);
        seal_office_file(written.bytes);
        tell_all(written.problems, source, diagnostics);
        return {"docx", std::move(written.bytes), composed.identity};
    }

    const Resources& resources;
    compose::Composer composer;
    WorkbookPapers workbooks;
    std::optional<pdf::Painter> painter;  ///< from the first PDF on
};

Papers::Papers(const Resources& resources) : tools_(std::make_unique<Tools>(resources)) {}
Papers::~Papers() = default;

std::optional<Papers::Composed> Papers::compose(const PaperSource& source, const Options& options, record::Diagnostics& diagnostics) {
    const kinds::Kind* profile_kind = tools_->resources.profile_kind(diagnostics);
    // Whole: also the branches that this record doesn't take.
    const auto check_template = [&](record::Diagnostics& found) {
        const record::RecordSchema seen = source.added_up() ? source.schema : seen_record(source.kind, tools_->resources, found);
        tools_->composer.check_template(source.kind, seen, profile_kind->schema, found);
    };
    if (!tools_->resources.check_template_once(source.kind.name, check_template, diagnostics)) return std::nullopt;
    const compose::Settings settings{status_of(options.status), &source.schema, &profile_kind->schema};
    std::optional<document::Document> document =
        tools_->composer.compose(source.kind, source.input, *source.profile.input, settings, diagnostics);
    if (!document || diagnostics.has_errors()) return std::nullopt;
    identity::Identity identity = source.identify(document->metadata);
    document->metadata.properties = file_properties(identity);
    if (document->metadata.created.empty()) document->metadata.created = options.source_date;
    if (source.profile.example) mark_as_example(*document);
    if (options.line_numbers) number_lines(*document);
    tools_->draw_charts(*document, source, diagnostics);
    if (diagnostics.has_errors()) return std::nullopt;
    layout::settle_signature_columns(*document, tools_->resources.faces(), tools_->resources.hyphenator());
    return Composed{std::move(*document), std::move(identity)};
}

std::optional<layout::Pages> Papers::lay_out(const document::Document& document, const PaperSource& source,
                                             record::Diagnostics& diagnostics) {
    layout::Pages pages = layout::paginate(document, tools_->resources.faces(), tools_->resources.hyphenator());
    for (const layout::LayoutWarning& warning : pages.warnings) {
        tools_->tell(record::Severity::warning, code::word_was_broken, warning.message, {warning.text, warning.origin}, source,
                     diagnostics);
    }
    for (const layout::LayoutError& error : pages.errors) {
        tools_->tell(record::Severity::error, record::code::cannot_be_laid_out, error.message, {error.text, error.origin}, source,
                     diagnostics);
    }
    if (!pages.errors.empty()) return std::nullopt;
    return pages;
}

std::vector<Product> Papers::make(const PaperSource& source, const Options& options, record::Diagnostics& diagnostics) {
    const std::vector<std::string> formats = formats_of(source.kind, options);
    std::optional<Composed> composed;
    std::optional<layout::Pages> pages;
    if (!source.added_up() || any_printed(formats)) {
        composed = compose(source, options, diagnostics);
        if (composed) pages = lay_out(composed->document, source, diagnostics);
        if (!pages) return {};
        if (options.page_check) tools_->judge(*composed, *pages, source, diagnostics);
    }
    std::vector<Product> products;
    for (const std::string& format : formats) {
        if (format == "pdf") products.push_back(tools_->pdf(*composed, *pages, source, diagnostics));
        if (format == "docx") products.push_back(tools_->docx(*composed, *pages, source, diagnostics));
        if (format != "xlsx") continue;
        std::optional<Product> workbook = tools_->workbooks.make(source, composed ? &*composed : nullptr, options, diagnostics);
        if (workbook) products.push_back(std::move(*workbook));
    }
    return products;
}

}  // namespace naskah::pipeline
