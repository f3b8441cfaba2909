#include "marking/marked_copy.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "marking/comments.hpp"
#include "marking/notes.hpp"
#include "marking/renamed_sheets.hpp"
#include "marking/sheet.hpp"
#include "marking/storable_text.hpp"
#include "marking/styles.hpp"
#include "office/content_types.hpp"
#include "office/package.hpp"
#include "office/part_xml.hpp"
#include "office/relationships.hpp"
#include "text/ascii.hpp"
#include "workbook/sheet_names.hpp"

namespace naskah::marking {

namespace {

using office::append_element;
using office::child_in_order;
using office::child_named;
using office::ContentTypes;
using office::insert_element;
using office::local_name;
using office::Package;
using office::parse_part;
using office::part_text;
using office::prefixed_attribute;
using office::Relationships;
using office::set_relationship_id;
using record::Diagnostic;
using record::Severity;
using workbook::Position;

constexpr const char* sheet_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
constexpr const char* styles_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
constexpr std::int64_t most_cells_of_line = 20'000;
constexpr std::size_t most_notes_of_cell = 20;  ///< a comment's box must stay readable; the list has all

/// What follows <definedNames> in CT_Workbook (ECMA-376 part 1, 18.2.27).
constexpr std::string_view after_defined_names[] = {
    "calcPr",        "oleSize",       "customWorkbookViews", "pivotCaches",       "smartTagPr",
    "smartTagTypes", "webPublishing", "fileRecoveryPr",      "webPublishObjects", "extLst"};

struct SheetEntry {
    std::string name, part;
    bool hidden = false;
};

using Marks = std::map<Position, std::vector<const Diagnostic*>>;

std::string note(const Diagnostic& diagnostic) {
    std::string text = diagnostic.severity == Severity::error ? "Galat" : "Peringatan";
    text += " " + std::string(comment_sign) + diagnostic.message;
    if (!diagnostic.hint.empty()) text += "\nSaran: " + diagnostic.hint;
    return storable(text);
}

std::string comment_text(const std::vector<const Diagnostic*>& diagnostics) {
    std::string text;
    for (std::size_t i = 0; i < std::min(diagnostics.size(), most_notes_of_cell); ++i)
        text += (i == 0 ? "" : "\n\n") + note(*diagnostics[i]);
    if (diagnostics.size() > most_notes_of_cell)
        text += "\n\nMasih ada " + std::to_string(diagnostics.size() - most_notes_of_cell) + " catatan lagi; lihat lembar " +
                std::string(workbook::notes_sheet) + ".";
    return text;
}

Severity worst(const std::vector<const Diagnostic*>& diagnostics) {
    const bool has_error =
        std::any_of(diagnostics.begin(), diagnostics.end(), [](const Diagnostic* one) { return one->severity == Severity::error; });
    return has_error ? Severity::error : Severity::warning;
}

std::vector<workbook::Range> areas_of_place(const Diagnostic& diagnostic) {
    return parse_ranges(diagnostic.place.cell);
}

std::int64_t count_of(const std::vector<workbook::Range>& areas) {
    std::int64_t count = 0;
    for (const workbook::Range& area : areas)
        count += std::int64_t{area.last.row - area.first.row + 1} * (area.last.column - area.first.column + 1);
    return count;
}

/// A workbook while it is marked.
class MarkedCopy {
 public:
    explicit MarkedCopy(Package package) : package_(std::move(package)), types_(package_), relationships_(package_, {}) {}

    bool open() {
        const auto main = Relationships(package_, {}).of_type("officeDocument");
        if (!main || !types_) return false;
        main_part_ = main->part;
        relationships_ = Relationships(package_, main_part_);
        const std::optional<std::string> xml = package_.read(main_part_);
        if (!xml || !parse_part(document_, *xml)) return false;
        workbook_ = document_.document_element();
        return local_name(workbook_) == "workbook" && list_sheets() && open_styles();
    }

    std::optional<std::string> mark(std::span<const Diagnostic> given) {
        remove_old_notes();
        std::vector<Diagnostic> diagnostics(given.begin(), given.end());
        give_names_back(diagnostics);
        notes_name_ = free_sheet_name();
        lines_.clear();
        std::map<std::string, Marks> marks_of;
        for (const Diagnostic& one : diagnostics) {
            lines_.emplace_back().diagnostic = &one;
            if (const auto areas = areas_of_place(one); !areas.empty()) marks_of[one.place.sheet][areas.front().first].push_back(&one);
        }
        for (const SheetEntry& sheet : sheets_) {
            if (!change_sheet(sheet, marks_of[sheet.name], !diagnostics.empty())) return std::nullopt;
        }
        if (!diagnostics.empty()) add_notes();
        package_.write(styles_part_, styles_.text());
        package_.write(main_part_, part_text(document_));
        relationships_.save(package_);
        types_.save(package_);
        return package_.pack();
    }

 private:
    bool list_sheets() {
        for (const pugi::xml_node one : child_named(workbook_, "sheets").children()) {
            if (local_name(one) != "sheet") continue;
            const auto target = relationships_.of_id(prefixed_attribute(one, "id").value());
            const std::string_view state = one.attribute("state").value();
            sheets_.push_back({one.attribute("name").value(), target ? target->part : "", state == "hidden" || state == "veryHidden"});
        }
        return !sheets_.empty();
    }

    bool open_styles() {
        const auto known = relationships_.of_type("styles");
        if (!known) {
            styles_part_ = package_.has("xl/styles.xml") ? package_.unused_name("xl/styles", ".xml") : "xl/styles.xml";
            relationships_.add("styles", styles_part_);
            types_.add_part(styles_part_, styles_type);
            return styles_.load(MarkingStyles::minimal());
        }
        styles_part_ = known->part;
        const std::optional<std::string> xml = package_.read(styles_part_);
        return xml && styles_.load(*xml);
    }

    /// Whoever sends the copy back has the sheets called as the form needs them.
    void give_names_back(std::vector<Diagnostic>& diagnostics) {
        std::map<std::string, std::string> names;
        for (const Diagnostic& one : diagnostics)
            if (!one.place.renamed_from.empty() && rename(one.place.sheet, one.place.renamed_from))
                names[one.place.sheet] = one.place.renamed_from;
        for (Diagnostic& one : diagnostics)
            if (const auto name = names.find(one.place.sheet); name != names.end()) one.place.sheet = name->second;
    }

    /// Nothing happens, and false, when there is no such sheet or another has the name.
    bool rename(const std::string& from, const std::string& to) {
        const auto taken = [&](const SheetEntry& sheet) { return text::lower_case(sheet.name) == text::lower_case(to); };
        const auto entry = std::find_if(sheets_.begin(), sheets_.end(), [&](const SheetEntry& sheet) { return sheet.name == from; });
        if (entry == sheets_.end() || std::any_of(sheets_.begin(), sheets_.end(), taken)) return false;
        entry->name = to;
        for (const pugi::xml_node one : child_named(workbook_, "sheets").children())
            if (one.attribute("name").value() == from) one.attribute("name").set_value(to.c_str());
        rename_sheet(child_named(workbook_, "definedNames"), from, to);
        for (const SheetEntry& sheet : sheets_) {
            const std::optional<std::string> xml = package_.read(sheet.part);
            pugi::xml_document document;
            if (!xml || !parse_part(document, *xml)) continue;
            if (rename_sheet(document.document_element(), from, to)) package_.write(sheet.part, part_text(document));
        }
        return true;
    }

    /// Takes away the list of an earlier marking, and keeps what it remembers.
    void remove_old_notes() {
        const auto strings = relationships_.of_type("sharedStrings");
        for (std::size_t i = 0; i < sheets_.size() && sheets_.size() > 1; ++i) {
            if (sheets_[i].name.rfind(workbook::notes_sheet, 0) != 0) continue;
            const std::optional<std::string> xml = package_.read(sheets_[i].part);
            if (!xml) continue;
            const auto cells = read_notes(*xml, strings ? package_.read(strings->part).value_or("") : "");
            if (!cells) continue;
            for (const MarkedCell& cell : *cells) fills_before_[cell.sheet].push_back(cell);
            remove_sheet(i--);
        }
    }

    void remove_sheet(std::size_t index) {
        pugi::xml_node list = child_named(workbook_, "sheets");
        auto at = static_cast<int>(index);
        for (const pugi::xml_node one : list.children()) {
            if (local_name(one) != "sheet" || at-- != 0) continue;
            relationships_.remove(prefixed_attribute(one, "id").value());
            list.remove_child(one);
            break;
        }
        const std::string part = sheets_[index].part;
        Relationships own(package_, part);
        for (const Relationships::Relationship& target : own.all()) {
            if (target.type == "printerSettings" || target.type == "comments" || target.type == "vmlDrawing") {
                package_.remove(target.part);
                types_.remove_part(target.part);
            }
            own.remove(target.id);
        }
        own.save(package_);
        package_.remove(part);
        types_.remove_part(part);
        shift_names(static_cast<int>(index), -1);
        remove_name(status_name);
        for (pugi::xml_node view : child_named(workbook_, "bookViews").children()) {
            pugi::xml_attribute active = view.attribute("activeTab");
            if (active && active.as_int() > static_cast<int>(index)) active = active.as_int() - 1;
            view.remove_attribute("firstSheet");
        }
        sheets_.erase(sheets_.begin() + static_cast<std::ptrdiff_t>(index));
    }

    /// Names that belong to a sheet know it by its number. Those of a removed one (change -1) go with it.
    void shift_names(int first, int change) {
        pugi::xml_node names = child_named(workbook_, "definedNames");
        for (pugi::xml_node name = names.first_child(); name;) {
            const pugi::xml_node next = name.next_sibling();
            pugi::xml_attribute sheet = name.attribute("localSheetId");
            if (sheet && change < 0 && sheet.as_int() == first) {
                names.remove_child(name);
            } else if (sheet && sheet.as_int() >= first) {
                sheet = sheet.as_int() + change;
            }
            name = next;
        }
        if (names && !names.first_child()) workbook_.remove_child(names);
    }

    void remove_name(std::string_view wanted) {
        pugi::xml_node names = child_named(workbook_, "definedNames");
        for (pugi::xml_node name = names.first_child(); name;) {
            const pugi::xml_node next = name.next_sibling();
            if (name.attribute("name").value() == wanted) names.remove_child(name);
            name = next;
        }
        if (names && !names.first_child()) workbook_.remove_child(names);
    }

    /// Restores, cleans and marks one sheet; a sheet with nothing to do stays untouched. False when a sheet to be marked is broken.
    bool change_sheet(const SheetEntry& entry, const Marks& wanted, bool deselect) {
        const std::optional<std::string> xml = package_.read(entry.part);
        if (!xml) return wanted.empty();
        Relationships relationships(package_, entry.part);
        const bool is_selected = deselect && xml->find("tabSelected") != std::string::npos;
        const auto before = fills_before_.find(entry.name);
        const bool has_comments = relationships.of_type("comments").has_value();
        if (wanted.empty() && !is_selected && before == fills_before_.end() && !has_comments) return true;
        MarkingSheet sheet;
        if (!sheet.load(*xml)) return wanted.empty();
        bool changed = is_selected;
        if (is_selected) sheet.deselect();
        if (sheet.has_cells()) {
            if (before != fills_before_.end()) changed = restore_fills(sheet, before->second) || changed;
            changed = mark_cells(entry, sheet, wanted, relationships) || changed;
        }
        if (!changed) return true;
        relationships.save(package_);
        package_.write(entry.part, sheet.text());
        return true;
    }

    /// Only where the fill still is ours: who coloured a cell anew meant it.
    bool restore_fills(MarkingSheet& sheet, const std::vector<MarkedCell>& cells) {
        bool changed = false;
        for (const MarkedCell& one : cells) {
            const std::vector<workbook::Range> areas = parse_ranges(one.cell);
            if (count_of(areas) > most_cells_of_line) continue;
            for (const workbook::Range& area : areas) {
                for (Position at = area.first; at.row <= area.last.row; ++at.row) {
                    for (at.column = area.first.column; at.column <= area.last.column; ++at.column)
                        changed = restore_fill(sheet, at, one.fill) || changed;
                }
            }
        }
        return changed;
    }

    bool restore_fill(MarkingSheet& sheet, Position cell, const std::string& fill) {
        if (!sheet.has_cell(cell) || !styles_.is_marked(sheet.style(cell))) return false;
        const auto style = styles_.with_fill(sheet.style(cell), fill);
        if (style) sheet.set_style(cell, *style);
        return style.has_value();
    }

    bool mark_cells(const SheetEntry& entry, MarkingSheet& sheet, const Marks& wanted, Relationships& relationships) {
        MarkingComments comments(package_, relationships, sheet);
        bool cleaned = comments.remove_ours();
        cleaned = sheet.remove_rules(status_name) || cleaned;
        cleaned = sheet.remove_links(workbook::notes_sheet) || cleaned;
        Marks marks;
        for (const auto& [cell, diagnostics] : wanted) {
            std::vector<const Diagnostic*>& known = marks[sheet.visible(cell)];
            known.insert(known.end(), diagnostics.begin(), diagnostics.end());
        }
        for (const auto& [cell, diagnostics] : marks) {
            const int style = sheet.style(cell);
            const std::string held = sheet.held(cell), fill = styles_.fill_of(style);
            sheet.set_style(cell, styles_.marked(style, worst(diagnostics)));
            comments.add(cell, comment_text(diagnostics), sheet);
            const workbook::Range alone{cell, cell};
            sheet.add_rule(alone, held.empty() ? is_filled(cell) : is_changed(*diagnostics.front()), styles_.look_of_fill(fill));
            for (const Diagnostic* one : diagnostics) {
                NotesLine& line = line_of(*one);
                line.linked = !entry.hidden;
                line.marked_cell = {entry.name, workbook::cell_name(cell), fill};
                line.held = held;
                line.blank = held.empty() ? 1 : 0;
            }
        }
        for (const auto& [cell, diagnostics] : marks) {
            for (const Diagnostic* one : diagnostics) mark_further_cells(cell, line_of(*one), sheet);
            if (!entry.hidden) add_link_back(cell, *diagnostics.front(), marks, sheet);
        }
        if (cleaned || !marks.empty()) comments.save(package_, types_, relationships, sheet);
        return cleaned || !marks.empty();
    }

    /// Of a line that tells of many blank cells: those that look like its first one.
    void mark_further_cells(Position first, NotesLine& line, MarkingSheet& sheet) {
        const std::vector<workbook::Range> areas = areas_of_place(*line.diagnostic);
        if (line.blank == 0 || count_of(areas) < 2 || count_of(areas) > most_cells_of_line) return;
        line.blank = 0;
        for (const workbook::Range& area : areas) {
            for (Position at = area.first; at.row <= area.last.row; ++at.row) {
                for (at.column = area.first.column; at.column <= area.last.column; ++at.column) {
                    if (!sheet.held(at).empty()) continue;
                    ++line.blank;
                    const int style = sheet.style(at);
                    if (at != first && !styles_.is_marked(style) && styles_.fill_of(style) == line.marked_cell.fill)
                        sheet.set_style(at, styles_.marked(style, line.diagnostic->severity));
                }
            }
            sheet.add_rule(area, is_filled(area.first), styles_.look_of_fill(line.marked_cell.fill));
        }
        line.marked_cell.cell = line.diagnostic->place.cell;
    }

    /// On the head of a marked cell's row, which stays in sight; whoever writes into a cell must not be led away by it.
    void add_link_back(Position cell, const Diagnostic& diagnostic, const Marks& marks, MarkingSheet& sheet) {
        const Position head = sheet.visible({cell.row, 0});
        if (marks.contains(head) || sheet.held(head).empty()) return;
        sheet.add_link(head, notes_place(notes_name_, number_of(diagnostic)), "Kembali ke " + notes_name_);
        sheet.add_rule({head, head}, std::string("ROWS(") + status_name + ")>0", styles_.look_of_link());
    }

    std::size_t number_of(const Diagnostic& diagnostic) const {
        const auto line = std::find_if(lines_.begin(), lines_.end(), [&](const NotesLine& one) { return one.diagnostic == &diagnostic; });
        return static_cast<std::size_t>(line - lines_.begin());
    }
    NotesLine& line_of(const Diagnostic& diagnostic) { return lines_[number_of(diagnostic)]; }

    /// Rules of a marked cell, when it is shown as it was before: its line of the list says that it holds something else now, or it is no
    /// longer blank.
    std::string is_changed(const Diagnostic& diagnostic) const {
        return is_mended("INDEX(" + std::string(status_name) + "," + std::to_string(number_of(diagnostic) + 1) + ")");
    }
    static std::string is_filled(Position cell) {
        return "AND(ROWS(" + std::string(status_name) + ")>0,NOT(ISBLANK(" + workbook::cell_name(cell) + ")))";
    }

    std::string free_sheet_name() const {
        std::set<std::string> taken;  // names of sheets are the same whatever the case of their letters
        for (const SheetEntry& sheet : sheets_) taken.insert(text::lower_case(sheet.name));
        std::string name(workbook::notes_sheet);
        for (int number = 2; taken.count(text::lower_case(name)) != 0; ++number)
            name = std::string(workbook::notes_sheet) + " " + std::to_string(number);
        return name;
    }

    /// The list becomes the first sheet and the one that is seen on opening.
    void add_notes() {
        const std::string part = package_.unused_name("xl/worksheets/sheet", ".xml");
        package_.write(part, notes_sheet(lines_, styles_));
        types_.add_part(part, sheet_type);
        const std::string id = relationships_.add("worksheet", part);

        pugi::xml_node list = child_named(workbook_, "sheets");
        int highest = 0;
        for (const pugi::xml_node one : list.children()) highest = std::max(highest, one.attribute("sheetId").as_int());
        const std::string& name = notes_name_;
        pugi::xml_node added = insert_element(list, "sheet", child_named(list, "sheet"));
        added.append_attribute("name") = name.c_str();
        added.append_attribute("sheetId") = highest + 1;
        set_relationship_id(added, id);

        shift_names(0, 1);
        pugi::xml_node names = child_in_order(workbook_, "definedNames", after_defined_names);
        pugi::xml_node titles = append_element(names, "definedName");
        titles.append_attribute("name") = "_xlnm.Print_Titles";
        titles.append_attribute("localSheetId") = 0;
        titles.text() = ("'" + name + "'!" + notes_header_rows()).c_str();
        pugi::xml_node status = append_element(names, "definedName");
        status.append_attribute("name") = status_name;
        status.text() = ("'" + name + "'!" + notes_status_area(lines_.size())).c_str();
        for (pugi::xml_node view : child_named(workbook_, "bookViews").children()) {
            view.remove_attribute("activeTab");
            view.remove_attribute("firstSheet");
        }
    }

    Package package_;
    ContentTypes types_;
    Relationships relationships_;  ///< of the workbook
    std::string main_part_, styles_part_;
    pugi::xml_document document_;
    pugi::xml_node workbook_;
    MarkingStyles styles_;
    std::vector<SheetEntry> sheets_;
    std::map<std::string, std::vector<MarkedCell>> fills_before_;  ///< by sheet
    std::vector<NotesLine> lines_;
    std::string notes_name_;  ///< of the new list
};

}  // namespace

std::optional<std::string> mark(std::string_view workbook, std::span<const record::Diagnostic> diagnostics) {
    std::optional<Package> package = Package::open(workbook);
    if (!package) return std::nullopt;
    MarkedCopy copy(std::move(*package));
    if (!copy.open()) return std::nullopt;
    return copy.mark(diagnostics);
}

}  // namespace naskah::marking
