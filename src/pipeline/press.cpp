#include "pipeline/press.hpp"

#include <utility>

#include "kinds/catalogue.hpp"
#include "pipeline/diagnostic_codes.hpp"
#include "pipeline/identification.hpp"
#include "pipeline/input_file.hpp"
#include "pipeline/papers.hpp"

namespace naskah::pipeline {

namespace fs = std::filesystem;

namespace {

/// Whoever fills in a form gets the paper to sign and the file to correct.
std::vector<std::string> printed_formats(const kinds::Kind& kind) {
    std::vector<std::string> formats;
    for (const std::string& output : kind.outputs) {
        if (output == "pdf" || output == "docx") formats.push_back(output);
    }
    return formats;
}

}  // namespace

struct Press::Tools {
    explicit Tools(const Resources& all) : resources(all), papers(all) {}

    /// The input that was read last, as a source of papers. Nothing of a profile, which is none.
    std::optional<PaperSource> source(const Options& options) const {
        if (!read || read->profile == nullptr) return std::nullopt;
        const auto identify = [this, status = options.status](const document::Metadata& metadata) {
            return identity_of(metadata, read->input, status);
        };
        return PaperSource{*read->kind, read->input, read->kind->computed, *read->profile, {}, 0, identify};
    }

    const Resources& resources;
    Papers papers;
    std::optional<ReadInput> read;
};

Press::Press(const Resources& resources) : tools_(std::make_unique<Tools>(resources)) {}
Press::~Press() = default;

const record::Record* Press::read(const fs::path& file, const Options& options, Result& result) {
    tools_->read = read_input(file, options, tools_->resources, result);
    return tools_->read ? &tools_->read->input.record : nullptr;
}

std::optional<document::Document> Press::compose(const fs::path& file, const Options& options, Result& result) {
    read(file, options, result);
    const std::optional<PaperSource> source = tools_->source(options);
    if (!source) return std::nullopt;
    std::optional<Papers::Composed> composed = tools_->papers.compose(*source, options, result.diagnostics);
    return composed ? std::optional(std::move(composed->document)) : std::nullopt;
}

std::optional<layout::Pages> Press::lay_out(const document::Document& document, Result& result) {
    const std::optional<PaperSource> source = tools_->source({});
    return source ? tools_->papers.lay_out(document, *source, result.diagnostics) : std::nullopt;
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
    Options on_paper = options;
    on_paper.on_paper = true;
    make(file, on_paper, result);
    if (kinds::is_setting(result.kind) && !result.diagnostics.has_errors()) {
        add_problem(result.diagnostics, code::not_a_document, file.string(), result.kind + " bukan dokumen",
                    "periksa " + result.kind + " dengan naskah check");
    }
    if (options.strict) result.diagnostics.raise_warnings();
    if (result.diagnostics.has_errors()) result.products.clear();
    return result;
}

void Press::make(const fs::path& file, const Options& options, Result& result) {
    read(file, options, result);
    const std::optional<PaperSource> source = tools_->source(options);
    if (!source) return;
    Options wanted = options;
    if (options.on_paper && options.formats.empty() && is_workbook(file)) wanted.formats = printed_formats(source->kind);
    result.products = tools_->papers.make(*source, wanted, result.diagnostics);
    if (result.diagnostics.has_errors()) result.products.clear();
}

}  // namespace naskah::pipeline
