// What all parts of one file share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/fitted_tables.hpp"
#include "render/docx/bookmarks.hpp"
#include "render/docx/media.hpp"
#include "render/docx/numbering.hpp"
#include "render/docx/styles.hpp"
#include "render/docx/survey.hpp"
#include "render/docx/units.hpp"

namespace naskah::docx {

struct Shared {
    Shared(const document::Document& document, const document::PageLabels& page_labels, const document::FittedTables& fitted_tables)
        : labels(page_labels),
          tables(fitted_tables),
          survey(docx::survey(document)),
          styles(survey.text, line_units(survey.line_height)),
          numbering(survey) {}

    const document::PageLabels& labels;    ///< of pages, by anchor
    const document::FittedTables& tables;  ///< that layout changed
    Survey survey;
    StyleSheet styles;
    Numbering numbering;
    Bookmarks bookmarks;
    Media media;
    std::vector<std::string> problems;
    int drawings = 0;  ///< so many have been numbered
};

}  // namespace naskah::docx
