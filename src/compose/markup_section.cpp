#include "compose/markup_section.hpp"

#include <iterator>

#include "compose/diagnostic_codes.hpp"
#include "compose/markup_blocks.hpp"
#include "document/paper.hpp"

namespace naskah::compose {

using document::Alignment;
using document::Blocks;
using document::Inlines;
using document::Length;
using document::PageFormat;
using document::PageFurniture;
using document::Section;
using document::TextRun;

namespace {

/// The first of them stands where none is named.
constexpr auto papers = [] {
    std::array<Word<document::Paper>, document::papers.size()> words{};
    for (std::size_t i = 0; i < words.size(); ++i) words[i] = {document::papers[i].name, document::papers[i]};
    return words;
}();
constexpr std::array<Word<bool>, 2> orientations{{{"portrait", false}, {"landscape", true}}};
constexpr Length margin_top = Length::of_millimetres(20), margin_right = Length::of_millimetres(20);
constexpr Length margin_bottom = Length::of_millimetres(25), margin_left = Length::of_millimetres(30);
/// What margins must leave for text, each way.
constexpr Length least_text_area = Length::of_millimetres(20);

constexpr int most_lines_between_numbers = 100;

/// In percent: below it, letters of two lines would touch.
constexpr int least_tight_lines = 80;
/// More room than any signature has: it isn't made less.
constexpr Length endless_sign_space = Length::of_millimetres(1000);

constexpr Length watermark_size = Length::of_points(72);
constexpr document::Color watermark_color{0xe0, 0xe0, 0xe0};

// The forms of page numbers: the letter n is the page, the letter m the last one.
enum class NumberForm { none, plain, dashes, spaced_dashes, of_total, words };
constexpr std::array<Word<NumberForm>, 6> number_forms{{{"none", NumberForm::none},
                                                        {"n", NumberForm::plain},
                                                        {"-n-", NumberForm::dashes},
                                                        {"- n -", NumberForm::spaced_dashes},
                                                        {"n/m", NumberForm::of_total},
                                                        {"Halaman n dari m", NumberForm::words}}};
struct NumberPlace {
    bool top = true;
    Alignment alignment = Alignment::center;
};
constexpr std::array<Word<NumberPlace>, 6> number_places{{{"top-left", {true, Alignment::left}},
                                                          {"top-center", {true, Alignment::center}},
                                                          {"top-right", {true, Alignment::right}},
                                                          {"bottom-left", {false, Alignment::left}},
                                                          {"bottom-center", {false, Alignment::center}},
                                                          {"bottom-right", {false, Alignment::right}}}};
struct PageNumbers {
    NumberForm form = NumberForm::none;
    NumberPlace place;
    bool on_first_page = false;
};

constexpr std::array<Word<document::PageNumerals>, 2> page_numerals{
    {{"1", document::PageNumerals::figures}, {"i", document::PageNumerals::roman}}};

enum class On { all, first, rest };
constexpr std::array<Word<On>, 3> furniture_pages{{{"all", On::all}, {"first", On::first}, {"rest", On::rest}}};

/// As high as a page's number, and empty.
document::Block number_less_paragraph(const document::TextStyle& style) {
    document::Paragraph paragraph;
    paragraph.content.push_back(TextRun{"\u00A0", style});
    return document::Block{std::move(paragraph)};
}

document::Block number_paragraph(const PageNumbers& numbers, const document::TextStyle& style) {
    document::Paragraph paragraph;
    paragraph.style.alignment = numbers.place.alignment;
    Inlines& content = paragraph.content;
    const auto text = [&](const char* written) { content.push_back(TextRun{written, style}); };
    const auto page = [&] { content.push_back(document::PageNumber{style}); };
    const auto pages = [&] { content.push_back(document::PageCount{style}); };
    switch (numbers.form) {
        case NumberForm::none:
            break;
        case NumberForm::plain:
            page();
            break;
        case NumberForm::dashes:
            text("-"), page(), text("-");
            break;
        case NumberForm::spaced_dashes:
            text("- "), page(), text(" -");
            break;
        case NumberForm::of_total:
            page(), text("/"), pages();
            break;
        case NumberForm::words:
            text("Halaman "), page(), text(" dari "), pages();
            break;
    }
    return document::Block{std::move(paragraph)};
}

/// The number stands at the paper's edge: above an own header, below an own footer; those of a first page without number keep its place
/// free, so that they stand as high as on the other pages.
void add_page_numbers(PageFurniture& furniture, const PageNumbers& numbers, const document::TextStyle& style) {
    if (numbers.form == NumberForm::none) return;
    const auto add = [&](Blocks& blocks, document::Block block) {
        blocks.insert(numbers.place.top ? blocks.begin() : blocks.end(), std::move(block));
    };
    add(numbers.place.top ? furniture.header : furniture.footer, number_paragraph(numbers, style));
    Blocks& first = numbers.place.top ? furniture.first_header : furniture.first_footer;
    if (numbers.on_first_page) {
        add(first, number_paragraph(numbers, style));
    } else if (!first.empty()) {
        add(first, number_less_paragraph(style));
    }
}

void append(Blocks& target, const Blocks& more) {
    target.insert(target.end(), more.begin(), more.end());
}

/// <header> or <footer>: a page shows all that are meant for it, in the order written.
void read_furniture(MarkupReader& reader, const pugi::xml_node& node, MarkupContext around, Blocks& first, Blocks& rest) {
    On on = On::all;
    {
        Attributes attributes(reader, node);
        on = attributes.word("on", furniture_pages).value_or(On::all);
    }
    around.in_furniture = true;
    around.on_page = false;
    Blocks blocks = read_content(reader, node, around);
    if (on != On::rest) append(first, blocks);
    if (on != On::first) append(rest, blocks);
}

document::Watermark read_watermark(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& around) {
    document::Watermark watermark = make_watermark({}, around.text.face.family);
    {
        Attributes attributes(reader, node);
        attributes.size_into(watermark.style);
        attributes.color_into(watermark.style);
    }
    std::string text;
    for (const pugi::xml_node& child : node.children()) {
        if (child.type() == pugi::node_element) reader.error(child, code::unknown_element, "<watermark> hanya boleh berisi teks");
        reader.origins().for_each_part(child, [&](std::string_view part, document::Origin origin) {
            text += part;
            if (!watermark.origin.known() || origin.file < first_template_file) watermark.origin = origin;
        });
    }
    for (const std::string_view word : split_words(text)) {
        if (!watermark.text.empty()) watermark.text += ' ';
        watermark.text += word;
    }
    if (watermark.text.empty()) reader.error(node, code::loose_text, "<watermark> harus berisi teks");
    return watermark;
}

void read_margins(Attributes& attributes, PageFormat& format) {
    format.margin_top = margin_top;
    format.margin_right = margin_right;
    format.margin_bottom = margin_bottom;
    format.margin_left = margin_left;
    const std::optional<std::string_view> value = attributes.text("margin");
    if (!value) return;
    const auto lengths = parse_lengths(*value, 4);
    if (!lengths)
        return attributes.wrong("margin", *value, "tulis satu sampai empat panjang: atas kanan bawah kiri, misalnya 20mm 20mm 25mm 30mm");
    const std::vector<Length>& all = *lengths;
    const std::size_t count = all.size();
    format.margin_top = all[0];
    format.margin_right = all[count > 1 ? 1 : 0];
    format.margin_bottom = all[count > 2 ? 2 : 0];
    format.margin_left = all[count > 3 ? 3 : count > 1 ? 1 : 0];
    for (const Length length : all) {
        if (length < Length()) return attributes.wrong("margin", *value, "jarak tepi tidak boleh negatif");
    }
    if (format.width - format.margin_left - format.margin_right < least_text_area ||
        format.height - format.margin_top - format.margin_bottom < least_text_area) {
        attributes.wrong("margin", *value, "jarak tepi tidak menyisakan tempat untuk teks");
    }
}

PageFormat read_format(Attributes& attributes) {
    const document::Paper paper = attributes.word("paper", papers).value_or(document::papers.front());
    const bool landscape = attributes.word("orientation", orientations).value_or(false);
    PageFormat format;
    format.width = landscape ? paper.height : paper.width;
    format.height = landscape ? paper.width : paper.height;
    read_margins(attributes, format);
    return format;
}

PageNumbers read_page_numbers(Attributes& attributes) {
    PageNumbers numbers;
    numbers.form = attributes.word("page-number", number_forms).value_or(NumberForm::none);
    numbers.place = attributes.word("page-number-place", number_places).value_or(NumberPlace{});
    attributes.yes_into(numbers.on_first_page, "page-number-first");
    return numbers;
}

/// Shares are written in percent. None where nothing may be tightened.
std::optional<document::Tightening> read_tightening(Attributes& attributes) {
    constexpr int all = 100;
    int lines = all;
    int space = all;
    document::Tightening tightening;
    tightening.sign_space = endless_sign_space;
    attributes.integer_into(lines, "tighten-lines", least_tight_lines, all);
    attributes.integer_into(space, "tighten-space", 0, all);
    attributes.length_into(tightening.sign_space, "tighten-sign-space");
    tightening.line_height = static_cast<double>(lines) / all;
    tightening.space = static_cast<double>(space) / all;
    const bool any = lines < all || space < all || tightening.sign_space < endless_sign_space;
    return any ? std::optional(tightening) : std::nullopt;
}

bool is_furniture(std::string_view element) {
    return element == "header" || element == "footer" || element == "watermark";
}

/// Headers, footers and watermark come first; they are taken from the tree, so that blocks remain.
void read_front(MarkupReader& reader, pugi::xml_node& node, const MarkupContext& around, Section& section) {
    PageFurniture& furniture = section.furniture;
    bool blocks_began = false;
    for (pugi::xml_node child = node.first_child(); child;) {
        const pugi::xml_node next = child.next_sibling();
        const std::string_view name = child.name();
        if (child.type() == pugi::node_element && is_furniture(name)) {
            if (blocks_began) {
                reader.error(child, code::wrong_structure, "<" + std::string(name) + "> harus berada di awal <section>, sebelum isi");
            } else if (name == "header") {
                read_furniture(reader, child, around, furniture.first_header, furniture.header);
            } else if (name == "footer") {
                read_furniture(reader, child, around, furniture.first_footer, furniture.footer);
            } else if (section.watermark) {
                reader.error(child, code::wrong_structure, "<section> hanya boleh punya satu <watermark>");
            } else {
                section.watermark = read_watermark(reader, child, around);
            }
            node.remove_child(child);
        } else {
            blocks_began = blocks_began || child.type() == pugi::node_element;
        }
        child = next;
    }
}

}  // namespace

document::Watermark make_watermark(std::string text, document::Family family) {
    document::Watermark watermark;
    watermark.text = std::move(text);
    watermark.style.face = {.family = family, .bold = true, .italic = false};
    watermark.style.size = watermark_size;
    watermark.style.color = watermark_color;
    return watermark;
}

Section read_section(MarkupReader& reader, const pugi::xml_node& section_node, const MarkupContext& outside) {
    pugi::xml_node node = section_node;
    MarkupContext around = outside;
    Section section;
    PageNumbers numbers;
    {
        Attributes attributes(reader, node);
        section.format = read_format(attributes);
        numbers = read_page_numbers(attributes);
        attributes.font_into(around.text);
        attributes.size_into(around.text);
        attributes.line_height_into(around.line_height);
        attributes.yes_into(section.restart_page_numbers, "restart-page-numbers");
        section.page_numerals = attributes.word("page-numerals", page_numerals).value_or(document::PageNumerals::figures);
        attributes.yes_into(section.catchwords, "catchwords");
        attributes.integer_into(section.line_number_step, "line-numbers", 0, most_lines_between_numbers);
        section.tightening = read_tightening(attributes);
        attributes.length_into(section.furniture.header_distance, "header-distance");
        attributes.length_into(section.furniture.footer_distance, "footer-distance");
    }
    section.origin = reader.origins().of_attribute(node, "margin");
    read_front(reader, node, around, section);
    add_page_numbers(section.furniture, numbers, around.text);
    around.on_page = true;
    section.content = read_blocks(reader, node, around);
    return section;
}

}  // namespace naskah::compose
