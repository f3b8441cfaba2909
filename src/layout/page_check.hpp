// What a careful eye would send back of finished pages: whether they keep the rules that no single block can keep.
#pragma once

#include <string>
#include <vector>

#include "document/block.hpp"
#include "layout/frame.hpp"

namespace naskah::layout {

enum class PageFlaw : std::uint8_t {
    only_closing,      ///< signatures, certificate, copies: nothing that names the document
    hyphen_last,       ///< the page ends within a word
    colon_last,        ///< the page ends with a sentence whose items stand on the next one
    heading_last,      ///< the page ends with a heading
    white,             ///< more than 30 % of the room is left, though the text goes on
    broken_atom,       ///< a number, a code or a reference stands on two lines
    small_type,        ///< under 8 pt
    unbalanced_title,  ///< a title of several lines that could be of even ones
};

struct PageFault {
    PageFlaw flaw = PageFlaw::white;
    std::size_t page = 0;   ///< counted from 0
    std::string text = {};  ///< the words that it is about, or the share that is white: "37 %"
};

/// All of them, page by page. Not counted as white: a section's last page, a page that was ended by a page break, and one before a picture,
/// a table's row or a group of blocks that is kept together and higher than what was left.
std::vector<PageFault> check_pages(const document::Document& document, const Pages& pages);

/// In Bahasa Indonesia, with the number of the sheet: "halaman 3 berakhir dengan titik dua; perinciannya ada di halaman berikutnya".
std::string sentence(const PageFault& fault);

}  // namespace naskah::layout
