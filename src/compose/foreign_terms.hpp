// Foreign words in italics, wherever they were written: also in titles, the subject of a letter and names of offices.
#pragma once

#include "bahasa/foreign_words.hpp"
#include "document/block.hpp"

namespace naskah::compose {

/// In all text of the sections that is not italic already (EYD V, I.G: unsur asing). Links keep their look.
void set_foreign_terms_in_italics(document::Document& document, const bahasa::ForeignWords& foreign);

}  // namespace naskah::compose
