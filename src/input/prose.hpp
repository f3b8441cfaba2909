// Text with a little markup in it: bold, italic, underline, raised, lowered, line break; where a kind asks for it references to numbered
// parts (<rujuk ke="…" sampai="…"/>), numbers that get their words (<angka>) and figures of the record (<angka dari="…"/>).
#pragma once

#include <functional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace naskah::input {

class ProseReader {
 public:
    /// Told of every element that does not belong in prose.
    using Complaint = std::function<void(pugi::xml_node culprit, std::string message, std::string hint)>;
    explicit ProseReader(Complaint complain, bool references = false) : complain_(std::move(complain)), references_(references) {}

    /// What is inside an element, as well-formed markup with its white space collapsed and its text escaped; up to a child that is
    /// something else (`end`), when there is one.
    std::string markup_of(pugi::xml_node element, pugi::xml_node end = {});
    /// Characters of text read so far.
    std::size_t characters() const { return characters_; }

 private:
    void add_children(pugi::xml_node element);
    void add_node(pugi::xml_node node);
    void add_text(std::string_view text);
    void add_element(pugi::xml_node element);
    bool is_known(std::string_view name) const;
    void add_reference(pugi::xml_node element);
    void add_figure(pugi::xml_node element);
    void add_pending_space();

    Complaint complain_;
    bool references_;
    std::string markup_;
    std::size_t characters_ = 0;
    bool pending_space_ = false, after_space_ = false;
};

}  // namespace naskah::input
