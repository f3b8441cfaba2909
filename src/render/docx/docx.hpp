// A document as WordprocessingML (ECMA-376): to be edited in Word or LibreOffice, not painted. Styles, numbers, references, page numbers
// and sections are the word processor's own, so that a Pasal that is put in numbers itself and all that follow.
#pragma once

#include <string>
#include <vector>

#include "document/block.hpp"
#include "document/fitted_tables.hpp"

namespace naskah::docx {

struct Result {
    std::string bytes;                  ///< the file, the same at each call
    std::vector<std::string> problems;  ///< in Bahasa Indonesia: what of the document could not be written as it is
};

/// Writes any document. What only a page knows has no counterpart in a file whose pages are made by the word processor and is left out:
/// catchwords, "(lanjutan)" and contents repeated after a page break. Fields that show pages are written with these labels, by anchor, as
/// their results: a word processor counts them anew when it is asked to. Tables that layout had to change are written as it changed them.
Result write(const document::Document& document, const document::PageLabels& labels = {}, const document::FittedTables& tables = {});

}  // namespace naskah::docx
