// What all readers of markup share: the place of a node, the messages, the styles that a block inherits, the attributes of an element.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <pugixml.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "compose/markup.hpp"
#include "compose/markup_origins.hpp"
#include "compose/markup_values.hpp"

namespace naskah::compose {

/// What a block takes over from the elements around it, and where it stands.
struct MarkupContext {
    document::TextStyle text;
    double line_height = 1.0;
    document::Alignment alignment = document::Alignment::left;
    bool hyphenate = true;      ///< the document's
    bool in_cell = false;       ///< of a table
    bool in_furniture = false;  ///< in a header or footer
    bool in_heading = false;    ///< or in a caption
    bool on_page = false;       ///< directly in a section, where a page may end
    int list_level = 0;
    int depth = 0;  ///< of elements, so that recursion ends before the stack does
};

/// Elements may stand in each other this deep.
inline constexpr int deepest_nesting = 64;

/// What a reference shows of what it refers to.
enum class Shown : std::uint8_t { own_text, number, title, page };

/// One run over one text of markup.
class MarkupReader {
 public:
    MarkupReader(const std::string& markup, const std::string& file_name, const PictureLoader& pictures, record::Diagnostics& diagnostics,
                 const std::vector<OriginMark>& marks = {})
        : markup_(markup), file_name_(file_name), pictures_(pictures), diagnostics_(diagnostics), origins_(markup, marks) {}

    const PictureLoader& pictures() const { return pictures_; }
    /// Where the texts of the markup were written.
    MarkupOrigins& origins() { return origins_; }

    /// Takes the name of an element, by which references find it. An error when another has it.
    void declare(const pugi::xml_node& node, std::string_view id);
    /// Keeps in mind that an element refers to a name, which may come later in the document.
    void refer(const pugi::xml_node& node, std::string_view id, Shown shown = Shown::own_text);
    /// An error for each reference to a name that no element has. To be called once, when all is read.
    void check_references(const pugi::xml_node& root);

    /// Keeps in mind where a table of contents stands.
    void list_here(const pugi::xml_node& node);
    /// Writes the texts that only the whole document tells: those of references, and the entries of tables of contents. To be called
    /// once, when all is read.
    void complete(document::Document& document);

    /// Captions are counted anew in each chapter.
    void count_by_chapter() { by_chapter_ = true; }
    void begin_chapter(int number);
    document::CaptionNumber next_caption(const pugi::xml_node& node, document::CaptionKind kind);

    void error(const pugi::xml_node& node, std::string_view code, std::string message, std::string hint = {});
    /// At a byte of the markup.
    void error_at(std::size_t offset, std::string_view code, std::string message, std::string hint = {});

    /// Says how many errors were not told. To be called once, at the end.
    void close();
    std::size_t errors() const { return errors_; }

    /// An element that may not stand where it does; the hint is the nearest of the names that may.
    void unexpected(const pugi::xml_node& node, std::span<const std::string_view> allowed);

    /// An element that holds nothing: anything inside is an error.
    void expect_empty(const pugi::xml_node& node);

    /// Whether the element may hold others; an error when it stands too deep.
    bool may_enter(const pugi::xml_node& node, const MarkupContext& around);

 private:
    struct Reference {
        std::string id;
        std::size_t offset;
        Shown shown;
    };

    const std::string& markup_;
    const std::string& file_name_;
    const PictureLoader& pictures_;
    record::Diagnostics& diagnostics_;
    MarkupOrigins origins_;
    std::size_t errors_ = 0;
    std::map<std::string, std::size_t, std::less<>> names_;  ///< with the place of their elements in the markup
    std::vector<Reference> references_;
    std::vector<std::size_t> lists_;  ///< the places of tables of contents
    bool by_chapter_ = false;
    int chapter_ = 0;
    std::array<int, 2> captions_{};  ///< so many of each kind were counted
};

/// A word of an attribute and what it means.
template <class Meaning>
struct Word {
    std::string_view word;
    Meaning meaning;
};

/// The attributes of one element. Each is asked for by name; on leaving the scope those that nobody asked for are errors.
class Attributes {
 public:
    Attributes(MarkupReader& reader, const pugi::xml_node& node);
    ~Attributes();
    Attributes(const Attributes&) = delete;
    Attributes& operator=(const Attributes&) = delete;

    std::optional<std::string_view> text(std::string_view name);
    /// An attribute that must be there and not be empty; empty after an error.
    std::string_view required(std::string_view name, std::string hint = {});

    enum class Sign { any, not_negative, positive };
    std::optional<document::Length> length(std::string_view name, Sign sign = Sign::not_negative);
    /// Changes the target when the attribute is there.
    void length_into(document::Length& target, std::string_view name, Sign sign = Sign::not_negative);
    void yes_into(bool& target, std::string_view name);
    void integer_into(int& target, std::string_view name, int least, int most);
    void number_into(double& target, std::string_view name, double least, double most);
    std::optional<document::Color> color(std::string_view name);

    template <class Meaning, std::size_t Count>
    std::optional<Meaning> word(std::string_view name, const std::array<Word<Meaning>, Count>& words) {
        const std::optional<std::string_view> value = text(name);
        if (!value) return std::nullopt;
        for (const Word<Meaning>& candidate : words) {
            if (candidate.word == *value) return candidate.meaning;
        }
        std::vector<std::string_view> names;
        names.reserve(Count);
        for (const Word<Meaning>& candidate : words) names.push_back(candidate.word);
        wrong_word(name, *value, names);
        return std::nullopt;
    }

    /// The value can't be read as what it should be.
    void wrong(std::string_view name, std::string_view value, std::string hint);

    // The attributes that many elements share.
    void font_into(document::TextStyle& style);       ///< font
    void size_into(document::TextStyle& style);       ///< size
    void emphasis_into(document::TextStyle& style);   ///< bold, italic
    void color_into(document::TextStyle& style);      ///< color
    void line_height_into(double& line_height);       ///< line-height
    void align_into(document::Alignment& alignment);  ///< align
    void bold_into(document::TextStyle& style);       ///< bold

    /// `id`: the name by which references find the element, taken for it; empty without one or after an error.
    std::string anchor(const MarkupContext& around);

 private:
    void wrong_word(std::string_view name, std::string_view value, const std::vector<std::string_view>& words);
    void check_names();

    MarkupReader& reader_;
    pugi::xml_node node_;
    bool none_;  ///< the element has no attributes at all: nothing to look for
    std::vector<std::string_view> asked_;
};

}  // namespace naskah::compose
