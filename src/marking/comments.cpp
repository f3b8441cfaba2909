#include "marking/comments.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>
#include <vector>

#include "office/content_types.hpp"
#include "office/package.hpp"
#include "office/part_xml.hpp"
#include "office/relationships.hpp"

namespace naskah::marking {

namespace {

using office::append_element;
using office::append_fragment;
using office::child_in_order;
using office::child_named;
using office::ContentTypes;
using office::escaped;
using office::insert_element;
using office::local_name;
using office::Package;
using office::parse_part;
using office::part_text;
using office::Relationships;
using office::text_below;
using office::undeclared_text;
using workbook::Position;

constexpr const char* comments_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
constexpr const char* drawing_type = "application/vnd.openxmlformats-officedocument.vmlDrawing";
/// Begins what is appended to another's comment, and shows where it can be cut off again.
constexpr std::string_view appended_mark = "— Catatan pemeriksaan Naskah —";

constexpr std::size_t appended_line_ends = 2;

constexpr const char* empty_comments =
    "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><authors/><commentList/></comments>";
constexpr const char* empty_drawing =
    "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
    " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>"
    "</xml>";
constexpr const char* box_type =
    "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">"
    "<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";
constexpr std::pair<const char*, const char*> drawing_namespaces[] = {{"xmlns:v", "urn:schemas-microsoft-com:vml"},
                                                                      {"xmlns:o", "urn:schemas-microsoft-com:office:office"},
                                                                      {"xmlns:x", "urn:schemas-microsoft-com:office:excel"}};
constexpr int first_shape = 1025, shapes_in_block = 1024;

constexpr int box_width = 300, wide_box_width = 460, lines_of_narrow_box = 18;  ///< pixels; lines
constexpr int box_margin = 12, line_height = 15;
constexpr double letter_width = 6.2;  ///< of Tahoma 9, on average and a little more
constexpr int last_row = 1'048'575, last_column = 16'383;

/// Old versions of Excel wrote <br> in boxes of controls: not well-formed.
std::string closed_breaks(std::string text) {
    for (std::size_t at = text.find("<br>"); at != std::string::npos; at = text.find("<br>", at)) text.replace(at, 4, "<br/>");
    return text;
}

bool load(pugi::xml_document& document, const Package& package, const std::string& part, bool is_drawing) {
    const std::optional<std::string> xml = package.read(part);
    return xml && parse_part(document, is_drawing ? closed_breaks(*xml) : *xml);
}

int letters(std::string_view text) {
    return static_cast<int>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

int lines_at(std::string_view text, int width) {
    const int most = static_cast<int>((width - box_margin) / letter_width);
    int lines = 0;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines += std::max(1, (letters(text.substr(at, end - at)) + most - 1) / most);
        at = end + 1;
    }
    return lines;
}

/// The column or row, and the pixels in it, that lie some pixels behind another.
template <typename Size>
std::pair<int, int> walk(int from, int inside, int pixels, int last, const Size& size) {
    int at = from;
    int left = inside + pixels;
    while (at < last && left >= size(at)) left -= size(at++);
    return {at, left};
}

std::string number(int value) {
    return std::to_string(value);
}

std::string run(std::string_view text) {
    return "<r><rPr><sz val=\"9\"/><color indexed=\"81\"/><rFont val=\"Tahoma\"/><family val=\"2\"/></rPr><t xml:space=\"preserve\">" +
           escaped(text) + "</t></r>";
}

/// Takes line ends off the end of a run's text, up to some.
void trim_lines(pugi::xml_node letters_of_run, std::size_t most) {
    std::string text = text_below(letters_of_run);
    for (; most > 0 && text.ends_with('\n'); --most) text.pop_back();
    letters_of_run.text() = text.c_str();
}

/// The runs of a text, and the plain text that may stand for them: the elements that hold the letters.
std::vector<pugi::xml_node> letters_of(pugi::xml_node text) {
    std::vector<pugi::xml_node> found;
    for (const pugi::xml_node one : text.children()) {
        if (local_name(one) == "t") found.push_back(one);
        if (local_name(one) == "r") found.push_back(child_named(one, "t"));
    }
    return found;
}

/// Leaves out what we appended, also when another program has cut the runs otherwise. Whether there was anything.
bool cut_appended(pugi::xml_node text) {
    const std::vector<pugi::xml_node> all = letters_of(text);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::string whole = text_below(all[i]);
        std::size_t at = whole.find(appended_mark);
        if (at == std::string::npos) continue;
        std::size_t line_ends = 0;
        for (; at > 0 && whole[at - 1] == '\n' && line_ends < appended_line_ends; ++line_ends) --at;
        if (at == 0 && i > 0) trim_lines(all[i - 1], appended_line_ends - line_ends);
        pugi::xml_node kept = all[i];
        kept.text() = whole.substr(0, at).c_str();
        for (std::size_t behind = at == 0 ? i : i + 1; behind < all.size(); ++behind)
            text.remove_child(local_name(all[behind].parent()) == "r" ? all[behind].parent() : all[behind]);
        return true;
    }
    return false;
}

/// "Galat (Naskah): …", earlier "Galat [N087]: …": some programs save a comment without its author.
bool reads_like_ours(std::string_view text) {
    for (const std::string_view kind : {"Galat ", "Peringatan "}) {
        if (!text.starts_with(kind)) continue;
        const std::string_view rest = text.substr(kind.size());
        if (rest.starts_with(comment_sign)) return true;
        return rest.size() > 7 && rest.starts_with("[N") && rest.substr(5).starts_with("]:") &&
               std::all_of(rest.begin() + 2, rest.begin() + 5, [](char c) { return c >= '0' && c <= '9'; });
    }
    return false;
}

/// A plain text becomes a run, because runs can't follow it.
void append_run(pugi::xml_node text, const std::string& added) {
    if (const pugi::xml_node plain = child_named(text, "t")) {
        pugi::xml_node first = insert_element(text, "r", plain);
        first.append_copy(plain);
        text.remove_child(plain);
    }
    pugi::xml_node behind;
    for (const pugi::xml_node one : text.children()) {
        if (!behind && (local_name(one) == "rPh" || local_name(one) == "phoneticPr")) behind = one;
    }
    const pugi::xml_node made = append_fragment(text, run(added));
    if (behind) text.insert_move_before(made, behind);
}

std::optional<Position> place_of(pugi::xml_node shape) {
    const pugi::xml_node data = child_named(shape, "ClientData");
    if (std::string_view(data.attribute("ObjectType").value()) != "Note") return std::nullopt;
    const pugi::xml_node row = child_named(data, "Row"), column = child_named(data, "Column");
    if (!row || !column) return std::nullopt;
    return Position{row.text().as_int(), column.text().as_int()};
}

int highest_shape(pugi::xml_node drawing) {
    int highest = first_shape - 1;
    for (const pugi::xml_node shape : drawing.children()) {
        const std::string_view id = shape.attribute("id").value();
        constexpr std::string_view prefix = "_x0000_s";
        int own = 0;
        if (id.starts_with(prefix)) std::from_chars(id.data() + prefix.size(), id.data() + id.size(), own);
        if (own < 1'000'000'000) highest = std::max(highest, own);
    }
    return highest;
}

/// Says that the drawing uses the block of 1,024 numbers in which a shape's is.
void claim_block(pugi::xml_node drawing, int shape) {
    pugi::xml_attribute blocks = child_named(child_named(drawing, "shapelayout"), "idmap").attribute("data");
    const std::string own = number(shape / shapes_in_block);
    const std::string listed = blocks.value();
    if (blocks && ("," + listed + ",").find("," + own + ",") == std::string::npos)
        blocks = (listed.empty() ? own : listed + "," + own).c_str();
}

bool has_shapes(pugi::xml_node drawing) {
    const auto children = drawing.children();
    return std::any_of(children.begin(), children.end(), [](pugi::xml_node child) {
        return child.type() == pugi::node_element && local_name(child) != "shapelayout" && local_name(child) != "shapetype";
    });
}

}  // namespace

std::string comment_anchor(Position cell, std::string_view text, const MarkingSheet& sheet) {
    const int width = lines_at(text, box_width) > lines_of_narrow_box ? wide_box_width : box_width;
    const int height = (lines_at(text, width) + 1) * line_height + box_margin;
    const auto width_of = [&](int column) { return sheet.column_width(column); };
    const auto height_of = [&](int row) { return sheet.row_height(row); };
    const int left = std::min(cell.column + 1, last_column), top = std::max(cell.row - 1, 0);
    const int left_inside = 15, top_inside = cell.row == 0 ? 2 : 10;
    const auto [right, right_inside] = walk(left, left_inside, width, last_column, width_of);
    const auto [bottom, bottom_inside] = walk(top, top_inside, height, last_row, height_of);
    std::string anchor;
    for (const int part : {left, left_inside, top, top_inside, right, right_inside, bottom, bottom_inside})
        anchor += (anchor.empty() ? "" : ", ") + number(part);
    return anchor;
}

MarkingComments::MarkingComments(const Package& package, const Relationships& relationships, const MarkingSheet& sheet) {
    if (const auto target = relationships.of_type("comments")) {
        comments_part_ = target->part;
        comments_id_ = target->id;
    }
    if (const auto target = relationships.of_id(sheet.legacy_drawing()); target && target->type == "vmlDrawing") {
        drawing_part_ = target->part;
        drawing_id_ = target->id;
    }
    usable_ =
        comments_part_.empty() ? static_cast<bool>(comments_.load_string(empty_comments)) : load(comments_, package, comments_part_, false);
    usable_ = usable_ && (drawing_part_.empty() ? static_cast<bool>(drawing_.load_string(empty_drawing))
                                                : load(drawing_, package, drawing_part_, true));
}

pugi::xml_node MarkingComments::find_shape(Position cell) const {
    for (const pugi::xml_node shape : drawing_.document_element().children()) {
        if (local_name(shape) == "shape" && place_of(shape) == cell) return shape;
    }
    return {};
}

bool MarkingComments::remove_ours() {
    if (!usable_) return false;
    std::vector<bool> is_ours;
    for (const pugi::xml_node one : child_named(comments_.document_element(), "authors").children()) {
        if (local_name(one) == "author") is_ours.push_back(text_below(one) == comment_author);
    }
    bool removed = false;
    pugi::xml_node list = child_named(comments_.document_element(), "commentList");
    for (pugi::xml_node comment = list.first_child(); comment;) {
        const pugi::xml_node next = comment.next_sibling();
        const auto who = comment.attribute("authorId").as_uint();
        if (comment.type() == pugi::node_element &&
            ((who < is_ours.size() && is_ours[who]) || reads_like_ours(text_below(child_named(comment, "text"))))) {
            if (const auto cell = workbook::parse_cell_name(comment.attribute("ref").value()))
                drawing_.document_element().remove_child(find_shape(*cell));
            list.remove_child(comment);
            removed = true;
        } else if (comment.type() == pugi::node_element) {
            removed = cut_appended(child_named(comment, "text")) || removed;
        }
        comment = next;
    }
    return removed;
}

int MarkingComments::author() {
    static constexpr std::string_view behind[] = {"commentList", "extLst"};
    pugi::xml_node authors = child_in_order(comments_.document_element(), "authors", behind);
    int index = 0;
    for (const pugi::xml_node one : authors.children()) {
        if (local_name(one) != "author") continue;
        if (text_below(one) == comment_author) return index;
        ++index;
    }
    append_element(authors, "author").text() = std::string(comment_author).c_str();
    return index;
}

void MarkingComments::add(Position cell, const std::string& text, const MarkingSheet& sheet) {
    if (!usable_) return;
    static constexpr std::string_view behind[] = {"extLst"};
    pugi::xml_node list = child_in_order(comments_.document_element(), "commentList", behind);
    const std::string name = workbook::cell_name(cell);
    for (const pugi::xml_node comment : list.children()) {
        if (name != comment.attribute("ref").value()) continue;
        pugi::xml_node known = child_named(comment, "text");
        if (!known) known = insert_element(comment, "text", comment.first_child());
        append_run(known, std::string(appended_line_ends, '\n') + std::string(appended_mark) + "\n" + text);
        if (const pugi::xml_node shape = find_shape(cell))
            child_named(child_named(shape, "ClientData"), "Anchor").text() = comment_anchor(cell, text_below(known), sheet).c_str();
        return;
    }
    const int who = author();
    pugi::xml_node comment = append_element(list, "comment");
    comment.append_attribute("ref") = name.c_str();
    comment.append_attribute("authorId") = who;
    append_fragment(append_element(comment, "text"), run(text));
    add_shape(cell, text, sheet);
}

void MarkingComments::add_shape(Position cell, const std::string& text, const MarkingSheet& sheet) {
    pugi::xml_node root = drawing_.document_element();
    for (const auto& [prefix, name] : drawing_namespaces) {
        if (!root.attribute(prefix)) root.append_attribute(prefix) = name;
    }
    if (!root.find_child([](pugi::xml_node one) { return std::string_view(one.attribute("id").value()) == "_x0000_t202"; }))
        append_fragment(root, box_type);
    const int id = highest_shape(root) + 1;
    claim_block(root, id);
    append_fragment(
        root, "<v:shape id=\"_x0000_s" + number(id) +
                  "\" type=\"#_x0000_t202\" style=\"position:absolute;width:225pt;height:80pt;z-index:" + number(id - first_shape + 1) +
                  ";visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>"
                  "<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
                  "<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>"
                  "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>" +
                  comment_anchor(cell, text, sheet) + "</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>" + number(cell.row) +
                  "</x:Row><x:Column>" + number(cell.column) + "</x:Column></x:ClientData></v:shape>");
}

void MarkingComments::save(Package& package, ContentTypes& types, Relationships& relationships, MarkingSheet& sheet) {
    if (!usable_) return;
    const bool has_comments = static_cast<bool>(child_named(child_named(comments_.document_element(), "commentList"), "comment"));
    if (has_comments) {
        if (comments_part_.empty()) {
            comments_part_ = package.unused_name("xl/comments", ".xml");
            relationships.add("comments", comments_part_);
        }
        types.add_part(comments_part_, comments_type);
        package.write(comments_part_, part_text(comments_));
    } else if (!comments_part_.empty()) {
        relationships.remove(comments_id_);
        types.remove_part(comments_part_);
        package.remove(comments_part_);
    }
    if (has_shapes(drawing_.document_element())) {
        if (drawing_part_.empty()) {
            drawing_part_ = package.unused_name("xl/drawings/vmlDrawing", ".vml");
            sheet.set_legacy_drawing(relationships.add("vmlDrawing", drawing_part_));
        }
        types.add_extension("vml", drawing_type);
        package.write(drawing_part_, undeclared_text(drawing_));
    } else if (!drawing_part_.empty()) {
        relationships.remove(drawing_id_);
        types.remove_part(drawing_part_);
        package.remove(drawing_part_);
        sheet.set_legacy_drawing("");
    }
}

}  // namespace naskah::marking
