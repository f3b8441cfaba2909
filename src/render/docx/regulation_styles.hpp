// The styles of a regulation's outline that it doesn't use itself: who goes on writing in a word processor finds them all.
#pragma once

#include "render/docx/shared.hpp"

namespace naskah::docx {

/// Of a regulation: gives each level of its outline a style at its indent. Other documents stay as they are. For when all has been written.
void complete_regulation(Shared& shared);

}  // namespace naskah::docx
