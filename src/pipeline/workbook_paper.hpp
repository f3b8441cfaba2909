// The workbook that a kind's workbook.xml makes of a record.
#pragma once

#include <map>
#include <memory>
#include <optional>

#include "pipeline/options.hpp"
#include "pipeline/papers.hpp"
#include "record/diagnostic.hpp"
#include "workbook/layout.hpp"
#include "workbook/template.hpp"

namespace naskah::pipeline {

/// For one thread: keeps the templates that it has read.
class WorkbookPapers {
 public:
    explicit WorkbookPapers(const Resources& resources) : resources_(resources) {}

    /// Nothing, with what is wrong told, when it can't be made. Beside the document of a single input it has that one's identity, and in
    /// its pages' footers the word that stands across the document's pages.
    std::optional<Product> make(const PaperSource& source, const Papers::Composed* beside, const Options& options,
                                record::Diagnostics& diagnostics);

    /// What the workbook of a record will be, before it says of itself what it is. Nothing, with what is wrong told, when it can't be made.
    std::optional<workbook::LaidOut> lay_out(const PaperSource& source, record::Diagnostics& diagnostics);
    const workbook::Template* description_of(const kinds::Kind& kind, record::Diagnostics& diagnostics);

 private:
    const Resources& resources_;
    std::map<const kinds::Kind*, workbook::Template> descriptions_;
};

}  // namespace naskah::pipeline
