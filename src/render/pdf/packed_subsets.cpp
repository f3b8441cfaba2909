#include "render/pdf/packed_subsets.hpp"

#include "render/pdf/content_hash.hpp"
#include "render/pdf/font_subset.hpp"

namespace naskah::pdf {

const PackedSubset& SubsetCache::packed(const FontProgram& face, const std::vector<Glyph>& glyphs, Deflater& deflater) {
    const auto known = entries_.find({&face, glyphs});
    if (known != entries_.end()) return known->second;
    FontSubset subset = make_subset(face, glyphs);
    PackedSubset packed{std::move(subset.sources), subset_tag(subset.file), subset.file.size(), std::string(deflater.deflate(subset.file))};
    size_ += packed.deflated.size() + (packed.sources.size() + glyphs.size()) * sizeof(Glyph);
    return entries_.emplace(std::pair(&face, glyphs), std::move(packed)).first->second;
}

void SubsetCache::forget_surplus() {
    constexpr std::size_t largest_size = 16 << 20;
    if (size_ <= largest_size) return;
    entries_.clear();
    size_ = 0;
}

}  // namespace naskah::pdf
