#include "pipeline/workbook_paper.hpp"

#include <string>
#include <utility>

#include "forms/about.hpp"
#include "pipeline/diagnostic_codes.hpp"
#include "pipeline/identification.hpp"
#include "pipeline/input_file.hpp"
#include "pipeline/seen_record.hpp"
#include "pipeline/text_measure.hpp"
#include "pipeline/workbook_template.hpp"
#include "render/xlsx/writer.hpp"
#include "workbook/layout.hpp"

namespace naskah::pipeline {

namespace {

constexpr std::size_t iso_day = 10;  ///< characters of "2025-02-28"

/// What a document has across its pages.
std::string mark_of(const PaperSource& source, Status status) {
    if (source.profile.example) return example_text;
    if (status == Status::draf) return "DRAF";
    return status == Status::salinan && source.kind.marks_copies ? "SALINAN" : "";
}

void mark_pages(workbook::Workbook& workbook, const std::string& mark) {
    if (mark.empty()) return;
    for (workbook::Sheet& sheet : workbook.sheets) {
        const std::size_t right = sheet.print.footer.find("&R");
        sheet.print.footer.insert(right == std::string::npos ? sheet.print.footer.size() : right, "&C" + mark);
    }
}

void describe_as(workbook::Workbook& workbook, const document::Metadata& metadata) {
    workbook.title = metadata.title;
    workbook.author = metadata.author;
    workbook.subject = metadata.subject;
    workbook.created = metadata.created.substr(0, iso_day);
}

}  // namespace

std::optional<Product> WorkbookPapers::make(const PaperSource& source, const Papers::Composed* beside, const Options& options,
                                            record::Diagnostics& diagnostics) {
    std::optional<workbook::LaidOut> laid_out = lay_out(source, diagnostics);
    if (!laid_out) return std::nullopt;
    workbook::Workbook& workbook = laid_out->workbook;
    workbook.created = options.source_date;
    document::Metadata alone;
    alone.title = workbook.title;
    const bool own = source.added_up() || beside == nullptr;
    identity::Identity identity = own ? source.identify(alone) : beside->identity;
    for (document::Property& property : file_properties(identity))
        workbook.properties.push_back({std::move(property.name), std::move(property.text)});
    if (!own) {
        describe_as(workbook, beside->document.metadata);
        mark_pages(workbook, mark_of(source, options.status));
    }
    forms::About about;
    about.kind = source.kind.name;
    about.version = forms::form_version;
    about.region = identity.region;
    about.year = static_cast<int>(source.year);
    forms::add_about_sheet(workbook, about);
    xlsx::Written written = xlsx::write(workbook);
    for (const std::string& problem : written.problems)
        add_problem(diagnostics, code::cannot_be_painted, description_of(source.kind, diagnostics)->file, problem);
    if (!written.problems.empty()) return std::nullopt;
    seal_office_file(written.bytes);
    return Product{"xlsx", std::move(written.bytes), std::move(identity)};
}

std::optional<workbook::LaidOut> WorkbookPapers::lay_out(const PaperSource& source, record::Diagnostics& diagnostics) {
    const workbook::Template* description = description_of(source.kind, diagnostics);
    if (description == nullptr) return std::nullopt;
    return workbook::lay_out(*description, source.input.record, text_measure(resources_.faces()), diagnostics);
}

const workbook::Template* WorkbookPapers::description_of(const kinds::Kind& kind, record::Diagnostics& diagnostics) {
    if (const auto known = descriptions_.find(&kind); known != descriptions_.end()) return &known->second;
    std::optional<workbook::Template> description = read_workbook_template(kind, seen_record(kind, resources_, diagnostics), diagnostics);
    return description ? &descriptions_.emplace(&kind, std::move(*description)).first->second : nullptr;
}

}  // namespace naskah::pipeline
