// The contract on which pages are filled. A block, given its width, becomes an Element; asked to lay itself out in a height, it answers
// with all of itself, with a part and a rest, or with nothing and the reason. One loop (paginate.cpp) fills pages until no rest is left.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "bahasa/hyphenation.hpp"
#include "document/block.hpp"
#include "layout/frame.hpp"
#include "layout/metrics.hpp"
#include "layout/page_references.hpp"

namespace naskah::layout {

/// A heading inside a fragment, with y from the fragment's upper edge.
struct FragmentHeading {
    std::string title;
    int level = 1;
    Length y;
};

/// Placed items, measured from the fragment's upper left corner.
struct Fragment {
    std::vector<Item> items;
    std::vector<FragmentHeading> headings;
    Length height;
};

class Element;

/// Why something can't be placed.
struct Reason {
    std::string message;           ///< in Bahasa Indonesia; may be empty
    document::Origin origin = {};  ///< of what can't be placed
};

struct Fit {
    enum class Outcome { all, part, nothing };
    Outcome outcome = Outcome::nothing;
    Fragment fragment;              ///< with `all` and `part`
    std::unique_ptr<Element> rest;  ///< with `part`: never null
    Reason reason;                  ///< with `nothing`
};

/// How a block asks to be placed.
struct Room {
    Length height;  ///< what is left of the page
    bool top_of_page =
        false;  ///< nothing stands above: drop the space before, and take even what one would rather move (else it never fits)
    bool keep_some_back =
        false;  ///< the next block must stay with this one: answer `part` with a rest of at least two lines, or `nothing`; never `all`
};

/// Immutable: fit() may be asked again with another height, and its answers stay valid.
class Element {
 public:
    virtual ~Element() = default;
    virtual Fit fit(const Room& room) const = 0;

    /// The height of the whole, with no page ends in the way.
    virtual Length full_height() const = 0;
    /// The least height in which this can begin: two lines of a paragraph, header and first row of a table.
    virtual Length least_height() const = 0;
    virtual bool keep_with_next() const { return false; }
    /// The last part of the block before must come along (a signature grid).
    virtual bool keep_with_previous() const { return false; }
    virtual bool is_page_break() const { return false; }
    /// How far below the upper edge the first line's baseline stands, to set a label beside it; nothing when it does not begin with text.
    virtual std::optional<Length> first_baseline(bool /*top_of_page*/) const { return std::nullopt; }
};

/// The narrowest width in which nothing must be broken inside a word, and the width with no line broken at all.
struct ContentWidth {
    Length least, most;
    Length atom = {};  ///< the narrowest in which nothing is broken that must never be (atoms.hpp); no more than `least`
};

/// What every block needs to lay itself out; gathers warnings on the way.
struct Context {
    const Metrics& metrics;
    const bahasa::Hyphenator* hyphenator = nullptr;  ///< none: no hyphenation
    std::vector<LayoutWarning>* warnings = nullptr;
    std::vector<LayoutError>* errors = nullptr;  ///< characters that no face has
    Length page_height{};                        ///< of the text on a whole page: what is higher may break anywhere; 0: not known
    std::optional<int> page_number = std::nullopt, page_count = std::nullopt;  ///< in headers and footers
    document::PageNumerals page_numerals = document::PageNumerals::figures;    ///< of these
    const PageReferences* references = nullptr;                                ///< none: the document has none
    document::FittedTables* fitted = nullptr;                                  ///< gathers the tables that had to be changed
};

/// The element for a block in a given width. Total: never null.
std::unique_ptr<Element> make_element(const document::Block& block, Length width, Context& context);

/// Blocks one below the other as one element.
std::unique_ptr<Element> make_column(const document::Blocks& blocks, Length width, Context& context);

ContentWidth measure(const document::Block& block, Context& context);
ContentWidth measure(const document::Blocks& blocks, Context& context);

}  // namespace naskah::layout
