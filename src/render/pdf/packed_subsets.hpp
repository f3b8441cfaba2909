// Subsets of faces as they are embedded. The documents of a run use much the same letters, and so many of them the same subset.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "render/pdf/deflate.hpp"
#include "render/pdf/font_program.hpp"

namespace naskah::pdf {

/// A FontSubset, ready for its PDF.
struct PackedSubset {
    std::vector<Glyph> sources;  ///< by new number, the number in the whole face
    std::string tag;             ///< six letters that stand for its bytes
    std::size_t size = 0;        ///< of the file in bytes
    std::string deflated;        ///< the file
};

/// Subsets that were made before.
class SubsetCache {
 public:
    /// The subset with these glyphs (make_subset), made when it is new. The face must outlive the cache; the subset is valid until
    /// forget_surplus.
    const PackedSubset& packed(const FontProgram& face, const std::vector<Glyph>& glyphs, Deflater& deflater);
    /// Between two documents: empties the cache when it has grown large.
    void forget_surplus();

 private:
    std::map<std::pair<const FontProgram*, std::vector<Glyph>>, PackedSubset> entries_;
    std::size_t size_ = 0;
};

}  // namespace naskah::pdf
