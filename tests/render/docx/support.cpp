#include "support.hpp"

#include <algorithm>
#include <pugixml.hpp>
#include <stdexcept>

#include "render/docx/docx.hpp"
#include "support/unzip.hpp"

namespace naskah::docx::testing {

using namespace document;

TextStyle bold() {
    TextStyle style;
    style.face.bold = true;
    return style;
}

TextStyle sized(double points) {
    TextStyle style;
    style.size = Length::of_points(points);
    return style;
}

Inlines run(std::string text, TextStyle style) {
    return {TextRun{std::move(text), style}};
}

Block paragraph(std::string text, ParagraphStyle style, TextStyle text_style) {
    Paragraph paragraph;
    if (!text.empty()) paragraph.content = run(std::move(text), text_style);
    paragraph.style = style;
    return {paragraph};
}

NumberFormat format(Numerals numerals, std::string before, std::string after) {
    return {numerals, std::move(before), std::move(after)};
}

Block numbered(int level, NumberFormat format, int value, std::string written, std::string text, bool running, std::string anchor) {
    Paragraph paragraph;
    paragraph.content = run(std::move(written));
    if (!text.empty()) {
        paragraph.content.emplace_back(LineBreak{});
        paragraph.content.emplace_back(TextRun{std::move(text), {}});
    }
    paragraph.number = OutlineNumber{level, std::move(format), value, running};
    paragraph.anchor = std::move(anchor);
    return {paragraph};
}

Block bab(int value, std::string written, std::string title) {
    return numbered(1, format(Numerals::roman, "BAB "), value, std::move(written), std::move(title));
}

Block pasal(int value, std::string anchor) {
    return numbered(4, format(Numerals::figures, "Pasal "), value, "Pasal " + std::to_string(value), {}, true, std::move(anchor));
}

List list(NumberFormat format, std::vector<std::pair<std::string, std::string>> items, int outline_level) {
    List list;
    list.format = std::move(format);
    list.outline_level = outline_level;
    list.label_width = 10_mm;
    for (auto& [label, text] : items) {
        ListItem item;
        item.label = run(std::move(label));
        item.content.push_back(paragraph(std::move(text)));
        list.items.push_back(std::move(item));
    }
    return list;
}

Block block(List list) {
    return {std::move(list)};
}

Cell cell(std::string text) {
    Cell cell;
    cell.content.push_back(paragraph(std::move(text)));
    return cell;
}

Table table(std::vector<ColumnWidth> columns, std::vector<std::vector<Cell>> rows) {
    Table table;
    table.columns = std::move(columns);
    for (std::vector<Cell>& cells : rows) {
        Row row;
        row.cells = std::move(cells);
        table.body.push_back(std::move(row));
    }
    return table;
}

Image image(Length width, Length height, int orientation) {
    Picture picture;
    picture.format = PictureFormat::jpeg;
    picture.bytes = "gambar";
    picture.name = "rembuk.jpg";
    picture.orientation = orientation;
    Image image;
    image.picture = std::make_shared<const Picture>(std::move(picture));
    image.width = width;
    image.height = height;
    return image;
}

Section section(Blocks content) {
    Section section;
    section.format.margin_left = section.format.margin_right = section.format.margin_top = section.format.margin_bottom = 20_mm;
    section.content = std::move(content);
    return section;
}

Document document(Blocks content) {
    Document document;
    document.metadata.title = "Uji";
    document.sections.push_back(section(std::move(content)));
    return document;
}

namespace {

Blocks regulation() {
    Blocks blocks{bab(1, "BAB I", "KETENTUAN UMUM"), pasal(1), block(list(format(Numerals::figures, "", "."), {{"1.", "Daerah"}}, 7)),
                  pasal(2, "lingkup")};
    blocks.push_back(block(list(format(Numerals::figures, "(", ")"), {{"(1)", "Satu"}, {"(2)", "Dua"}}, 5)));
    Paragraph reference;
    reference.content = run("sebagaimana dimaksud dalam ");
    reference.content.emplace_back(TextRun{"Pasal 2", {}, {}, "lingkup"});
    blocks.push_back({reference});
    Paragraph heading;
    heading.content = run("Catatan", bold());
    heading.heading_level = 2;
    heading.style.keep_with_next = heading.style.keep_lines = true;
    heading.style.alignment = Alignment::center;
    blocks.push_back({heading});
    return blocks;
}

Blocks prose() {
    Paragraph mixed;
    TextStyle odd;
    odd.face = {Family::bookman, true, true};
    odd.size = 9_pt;
    odd.underline = true;
    odd.color = {128, 0, 0};
    odd.script = Script::superscript;
    mixed.content = {TextRun{"m", {}}, TextRun{"2", odd}, LineBreak{}, TextRun{"laman", {}, "https://balangankab.go.id"}};
    mixed.style = {.alignment = Alignment::justify,
                   .first_line_indent = 10_mm,
                   .left_indent = 5_mm,
                   .right_indent = 5_mm,
                   .space_before = 6_pt,
                   .space_after = 6_pt,
                   .line_height = 1.5};
    LabelRows rows;
    rows.separator = run(":");
    rows.rows = {{run("Hari"), {paragraph("Senin")}}, {run("Acara"), {paragraph("Rembuk")}}};
    List dashes = list({}, {{"–", "satu"}});
    dashes.format.reset();
    dashes.label_alignment = Alignment::right;
    Rule rule;
    rule.thickness = 3_pt;
    rule.second_thickness = 0.75_pt;
    return {{mixed}, {rows}, block(dashes), {rule}, {Spacer{12_pt}}, {PageBreak{}}, {image(40_mm, 30_mm, 6)}};
}

Blocks tables() {
    Cell tall = cell("Dua baris");
    tall.row_span = 2;
    tall.shade = Color{200, 200, 200};
    tall.padding = 1_pt;
    tall.borders = Borders{1_pt, 1_pt, 1_pt, {}};
    tall.vertical = VerticalAlignment::middle;
    Cell wide = cell("Judul");
    wide.column_span = 2;
    Table grid = table({FixedWidth{30_mm}, FractionWidth{2}}, {{tall, cell("a")}, {cell("b")}});
    Row header;
    header.cells = {wide};
    header.minimum_height = 8_mm;
    grid.header.push_back(header);
    grid.column_numbers = true;
    SignatureGrid signers;
    signers.columns = 2;
    signers.cells = {std::nullopt, SignatureCell{{paragraph("BUPATI BALANGAN,")}, {paragraph("FULAN")}, 1}};
    return {{grid}, {grid}, {KeepTogether{{paragraph("satu"), paragraph("dua")}}}, {signers}};
}

}  // namespace

Document everything() {
    Document document = testing::document(regulation());
    document.metadata = {"Judul & \"uji\"", "Bagian Hukum", "Peraturan", "satu, dua", "id", "2025-02-28T00:00:00+08:00"};
    Section& first = document.sections.front();
    first.watermark = Watermark{"DRAF", sized(72)};
    Paragraph number;
    number.content = {TextRun{"- ", {}}, PageNumber{}, TextRun{" dari ", {}}, PageCount{}};
    first.furniture.header = {{number}};
    first.line_number_step = 5;
    for (Block& block : prose()) first.content.push_back(std::move(block));
    Section second = section(tables());
    std::swap(second.format.width, second.format.height);
    second.restart_page_numbers = true;
    second.furniture.footer = {{number}};
    document.sections.push_back(std::move(second));
    return document;
}

std::map<std::string, std::string> parts(const Document& document, const PageLabels& labels) {
    const Result result = write(document, labels);
    if (!result.problems.empty()) throw std::runtime_error(result.problems.front());
    return naskah::test::unzip(result.bytes);
}

std::string part(const Document& document, const std::string& name, const PageLabels& labels) {
    return parts(document, labels).at(name);
}

std::string body(const Document& document) {
    const std::string xml = part(document, "word/document.xml");
    const std::size_t begin = xml.find("<w:body>") + 8, end = xml.rfind("<w:sectPr>");
    return xml.substr(begin, end - begin);
}

std::string body(Blocks content) {
    return body(document(std::move(content)));
}

std::string element(std::string_view xml, std::string_view name, std::size_t from) {
    const std::string start = "<" + std::string(name), stop = "</" + std::string(name) + ">";
    std::size_t begin = xml.find(start, from);
    while (begin != std::string_view::npos && xml[begin + start.size()] != ' ' && xml[begin + start.size()] != '>')
        begin = xml.find(start, begin + 1);
    const std::size_t end = begin == std::string_view::npos ? begin : xml.find(stop, begin);
    return end == std::string_view::npos ? std::string() : std::string(xml.substr(begin, end + stop.size() - begin));
}

std::string style(const Document& document, const std::string& key) {
    const std::string xml = part(document, "word/styles.xml");
    const std::size_t at = xml.find("w:styleId=\"" + key + "\"");
    return at == std::string::npos ? std::string() : element(xml, "w:style", xml.rfind("<w:style ", at));
}

std::size_t count(std::string_view text, std::string_view piece) {
    std::size_t times = 0;
    for (std::size_t at = text.find(piece); at != std::string_view::npos; at = text.find(piece, at + 1)) ++times;
    return times;
}

// ---- The order of the schema

namespace {

struct Order {
    std::string_view parent;
    std::vector<std::string_view> children;
};

/// ECMA-376 part 1, annex A.1 (transitional): the sequences of which we write something.
const std::vector<Order>& orders() {
    static const std::vector<Order> all{
        {"w:pPr",
         {"w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:framePr", "w:widowControl", "w:numPr", "w:suppressLineNumbers",
          "w:pBdr", "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl",
          "w:rPr", "w:sectPr"}},
        {"w:rPr",
         {"w:rStyle", "w:rFonts", "w:b", "w:bCs", "w:i", "w:iCs", "w:noProof", "w:color", "w:sz", "w:szCs", "w:u", "w:vertAlign",
          "w:lang"}},
        {"w:numPr", {"w:ilvl", "w:numId"}},
        {"w:tbl", {"w:tblPr", "w:tblGrid", "w:tr"}},
        {"w:tblPr", {"w:tblStyle", "w:tblW", "w:jc", "w:tblInd", "w:tblBorders", "w:tblLayout", "w:tblCellMar", "w:tblLook"}},
        {"w:tblBorders", {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"}},
        {"w:tblCellMar", {"w:top", "w:left", "w:bottom", "w:right"}},
        {"w:tr", {"w:trPr", "w:tc"}},
        {"w:trPr", {"w:cantSplit", "w:trHeight", "w:tblHeader"}},
        {"w:tcPr", {"w:tcW", "w:gridSpan", "w:vMerge", "w:tcBorders", "w:shd", "w:tcMar", "w:textDirection", "w:vAlign"}},
        {"w:tcBorders", {"w:top", "w:left", "w:bottom", "w:right"}},
        {"w:tcMar", {"w:top", "w:left", "w:bottom", "w:right"}},
        {"w:sectPr",
         {"w:headerReference", "w:footerReference", "w:type", "w:pgSz", "w:pgMar", "w:lnNumType", "w:pgNumType", "w:cols", "w:titlePg"}},
        {"w:numbering", {"w:abstractNum", "w:num"}},
        {"w:abstractNum", {"w:nsid", "w:multiLevelType", "w:lvl"}},
        {"w:num", {"w:abstractNumId", "w:lvlOverride"}},
        {"w:lvl", {"w:start", "w:numFmt", "w:lvlRestart", "w:pStyle", "w:suff", "w:lvlText", "w:lvlJc", "w:pPr", "w:rPr"}},
        {"w:style",
         {"w:name", "w:basedOn", "w:next", "w:uiPriority", "w:semiHidden", "w:unhideWhenUsed", "w:qFormat", "w:pPr", "w:rPr", "w:tblPr"}},
        {"w:styles", {"w:docDefaults", "w:style"}},
        {"w:settings",
         {"w:defaultTabStop", "w:autoHyphenation", "w:evenAndOddHeaders", "w:characterSpacingControl", "w:compat", "w:themeFontLang",
          "w:decimalSymbol", "w:listSeparator"}},
        {"w:compat", {"w:doNotExpandShiftReturn", "w:compatSetting"}},
        {"w:font", {"w:altName", "w:charset", "w:family", "w:pitch"}},
        {"wp:inline", {"wp:extent", "wp:effectExtent", "wp:docPr", "wp:cNvGraphicFramePr", "a:graphic"}}};
    return all;
}

std::size_t place_of(const Order& order, std::string_view child, std::string_view parent) {
    // Headers and footers may stand in any order among themselves.
    if (parent == "w:sectPr" && child == "w:footerReference") child = "w:headerReference";
    return static_cast<std::size_t>(std::find(order.children.begin(), order.children.end(), child) - order.children.begin());
}

void check(const pugi::xml_node& node, std::string& complaints) {
    const std::string_view name = node.name();
    const auto order = std::find_if(orders().begin(), orders().end(), [&](const Order& one) { return one.parent == name; });
    std::size_t reached = 0;
    std::string_view last;
    for (const pugi::xml_node& child : node.children()) {
        if (child.type() != pugi::node_element) continue;
        check(child, complaints);
        if (order == orders().end()) continue;
        const std::size_t place = place_of(*order, child.name(), name);
        if (place == order->children.size()) complaints += std::string(name) + ": unknown " + child.name() + "\n";
        if (place < reached) complaints += std::string(name) + ": " + child.name() + " after " + std::string(last) + "\n";
        reached = std::max(reached, place);
        last = child.name();
    }
    if (name == "w:tc" && std::string_view(node.last_child().name()) != "w:p") complaints += "w:tc does not end with w:p\n";
}

}  // namespace

std::string out_of_order(const std::string& xml) {
    pugi::xml_document document;
    const pugi::xml_parse_result parsed = document.load_buffer(xml.data(), xml.size());
    if (!parsed) return std::string("no XML: ") + parsed.description() + "\n";
    std::string complaints;
    check(document.document_element(), complaints);
    return complaints;
}

}  // namespace naskah::docx::testing
