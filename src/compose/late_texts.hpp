// Texts of a document that only the whole of it tells: numbers and titles that references show, and tables of contents.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "document/block.hpp"

namespace naskah::compose {

class LateTexts {
 public:
    struct NamedAnchor {
        std::string number, title;  ///< empty: it has none
    };
    using Targets = std::map<std::string, NamedAnchor, std::less<>>;

    /// Gathers what references may point to.
    explicit LateTexts(document::Document& document);

    /// By anchor.
    const Targets& targets() const { return targets_; }

    /// Gives each reference without a text (TextRun::reference) the number or title of its target.
    void fill_references();
    /// Writes the entries of all tables of contents, and gives names to headings and captions that have none. Returns which of them, in
    /// their order, have no entries.
    std::vector<std::size_t> fill_contents();

 private:
    document::Document& document_;
    Targets targets_;
};

}  // namespace naskah::compose
