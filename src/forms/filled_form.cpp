#include "forms/filled_form.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "forms/choice_lists.hpp"
#include "forms/diagnostic_codes.hpp"
#include "forms/document_outline.hpp"
#include "forms/document_template.hpp"
#include "forms/document_xml.hpp"
#include "forms/form_problems.hpp"
#include "forms/form_sheet.hpp"
#include "forms/form_template.hpp"
#include "forms/input_xml.hpp"
#include "forms/live_checks.hpp"
#include "forms/sheet_grid.hpp"
#include "forms/tidy_text.hpp"
#include "workbook/patterns.hpp"
#include "workbook/sheet_names.hpp"
#include "workbook/template_columns.hpp"

namespace naskah::forms {

using record::Record;

namespace {

namespace fs = std::filesystem;

std::optional<std::size_t> find_sheet(const input::xlsx::Reader& reader, const std::string& name) {
    const std::string wanted = folded(name);
    for (std::size_t at = 0; at < reader.sheets().size(); ++at) {
        if (folded(reader.sheets()[at].name) == wanted) return at;
    }
    return std::nullopt;
}

/// Nothing, without a message, when the workbook has no such sheet or it says nothing of Naskah.
std::optional<About> read_about(input::xlsx::Reader& reader, const std::string& file, record::Diagnostics& diagnostics) {
    const std::optional<std::size_t> sheet = find_sheet(reader, about_sheet);
    if (!sheet) return std::nullopt;
    const std::optional<SheetGrid> grid = SheetGrid::read(reader, *sheet, file, diagnostics);
    if (!grid) return std::nullopt;
    constexpr int most_columns = 8;
    std::vector<std::vector<std::string>> rows;
    for (const SheetGrid::Row& row : grid->rows()) {
        rows.emplace_back();
        for (int column = 0; column < most_columns; ++column) rows.back().push_back(grid->shown({row.row, column}));
    }
    return about_of_rows(rows);
}

/// Whether what is chosen from a list can only be read with the list, in a form of this version.
bool needs_lists(const workbook::Template& description, int version) {
    const auto chosen = [&](const std::optional<workbook::Entry>& entry) {
        return entry && !entry->list.empty() && !entry->list_open && entry->since <= version;
    };
    for (const workbook::SheetDescription& sheet : description.sheets) {
        for (const workbook::SheetItem& item : sheet.items) {
            if (const auto* value = std::get_if<workbook::LabelledValue>(&item); value != nullptr && chosen(value->entry)) return true;
            const auto* table = std::get_if<workbook::Table>(&item);
            if (table == nullptr) continue;
            const std::vector<const workbook::ColumnDescription*> columns = workbook::all_columns(*table);
            if (std::any_of(columns.begin(), columns.end(), [&](const auto* column) { return chosen(column->entry); })) return true;
        }
    }
    return false;
}

class FormReader {
 public:
    FormReader(input::xlsx::Reader& reader, const std::string& file, const kinds::ReferenceTables& references,
               record::Diagnostics& diagnostics)
        : reader_(reader), references_(references), diagnostics_(diagnostics), problems_(file, diagnostics) {}

    std::optional<FilledForm> read(const FindKind& find_kind) {
        const std::size_t errors = diagnostics_.errors();
        if (!know_form(find_kind)) return std::nullopt;
        const std::optional<workbook::Template> description = describe();
        if (!description) return std::nullopt;
        record_ = record_of(form_.about, *kind_, references_, nullptr);
        root_.name = kind_->name;
        if (!outline_) add_about();
        if (!read_lists(*description) || !read_sheets(*description)) return std::nullopt;
        if (outline_) note_blank_cells();
        if (outline_) root_ = document_xml(std::move(root_), *outline_, kind_->schema, lists_, problems_);
        problems_.finish();
        WrittenXml written = write_xml(root_);
        form_.xml = std::move(written.text);
        form_.marks = std::move(written.marks);
        form_.faulty = diagnostics_.errors() > errors;
        form_.root = std::move(root_);
        form_.budget = read_budget_sheet(reader_);
        return std::move(form_);
    }

 private:
    bool refuse(std::string message, std::string hint) {
        problems_.add({}, code::not_a_form, std::move(message), std::move(hint));
        return false;
    }

    /// A kind's own formulir.xml, or what its schema gives.
    std::optional<workbook::Template> describe() {
        if (!has_document_form(*kind_)) return read_form_template(*kind_, problems_.file(), diagnostics_);
        outline_ = outline_of(kind_->schema);
        return document_template(*kind_, *outline_);
    }

    bool know_form(const FindKind& find_kind) {
        const std::size_t errors = diagnostics_.errors();
        std::optional<About> about = read_about(reader_, problems_.file(), diagnostics_);
        if (diagnostics_.errors() > errors) return false;
        if (!about) return refuse("bukan formulir Naskah", "buat formulir dengan naskah form, lalu salin isiannya ke sana");
        if (!about->is_form) return refuse("buku kerja rekap, bukan formulir", "berikan formulir yang menjadi bahannya");
        if (about->version > form_version)
            return refuse("formulir ini dibuat Naskah yang lebih baru (versi " + std::to_string(about->version) + ")",
                          "perbarui program Naskah");
        kind_ = about->kind.empty() ? nullptr : find_kind(about->kind);
        if (diagnostics_.errors() > errors) return false;
        if (kind_ == nullptr)
            return refuse("jenis formulir \"" + about->kind + "\" tidak dikenal", "lihat naskah kinds, lalu buat formulir baru");
        const bool of_data = !has_document_form(*kind_);
        if (about->version < 1 || (of_data && (about->year == 0 || !level_of(about->region))))
            return refuse("keterangan tersembunyi formulir ini rusak: versi, wilayah, atau tahunnya tidak ada",
                          "buat formulir baru dengan naskah form, lalu salin isiannya ke sana");
        form_.about = std::move(*about);
        form_.kind = kind_;
        return true;
    }

    /// What the form was made for, as far as the kind wants to know.
    void add_about() {
        const auto add = [&](const char* name, const std::string& value) {
            if (!value.empty() && value != "0" && kind_->schema.find(name) != nullptr) root_.child(name).text = value;
        };
        add("wilayah", form_.about.region);
        add("tahun", std::to_string(form_.about.year));
        add("opd", form_.about.opd);
        add("tahap", form_.about.stage);
        add("semester", std::to_string(form_.about.semester));
    }

    void note_blank_cells() {
        for (const XmlElement& cell : root_.children)
            if (cell.place && cell.text.empty() && cell.children.empty())
                form_.blank_cells[cell.name] = {0, cell.place->sheet, workbook::cell_name(cell.place->position)};
    }

    bool read_lists(const workbook::Template& description) {
        const std::optional<std::size_t> sheet = find_sheet(reader_, workbook::lists_sheet);
        if (!sheet && needs_lists(description, form_.about.version)) {
            problems_.add(
                {}, code::sheet_missing,
                std::string("lembar tersembunyi \"") + workbook::lists_sheet + "\" tidak ada: isi daftar pilihan tidak dapat dibaca",
                "salin isiannya ke formulir baru dari naskah form");
            return false;
        }
        if (!sheet) return true;
        const std::optional<SheetGrid> grid = SheetGrid::read(reader_, *sheet, problems_.file(), diagnostics_);
        if (grid) lists_ = ChoiceLists(*grid);
        return grid.has_value();
    }

    bool read_sheets(const workbook::Template& description) {
        workbook::Lookup lookup(*description.source, diagnostics_);
        workbook::SheetNames names;
        CellReader cells(lists_);
        std::vector<SheetToRead> sheets;
        for (const workbook::SheetDescription& sheet : description.sheets) {
            for (const std::vector<const Record*>& scope : scopes(sheet, lookup))
                sheets.push_back({&sheet, names.make(lookup.text(sheet.name, workbook::Scope(scope))), form_.about.version, scope});
        }
        std::vector<XmlElement> values;  // of labelled entries: they come before all tables
        bool readable = true;
        for (const SheetToRead& sheet : sheets) {
            if (!has_entries(*sheet.description)) continue;
            std::optional<std::size_t> found = find_sheet(reader_, sheet.name);
            if (!found) found = renamed_sheet(sheet, sheets, lookup);
            if (!found && outline_ && sheet.name != fields_sheet) {
                problems_.add_not_there({}, "lembar " + sheet.name);
                continue;
            }
            if (!found) {
                problems_.add({}, code::sheet_missing, "lembar \"" + sheet.name + "\" tidak ada",
                              "kembalikan lembar itu dengan namanya semula, atau salin isiannya ke formulir baru");
                continue;
            }
            const std::optional<SheetGrid> grid = SheetGrid::read(reader_, *found, problems_.file(), diagnostics_);
            readable = readable && grid;
            if (grid) read_sheet(sheet, form_.about.region, *grid, lookup, cells, problems_, root_, values);
        }
        if (lookup.failed()) return false;
        tell_other_sheets(sheets);
        const auto first_table =
            std::find_if(root_.children.begin(), root_.children.end(), [](const XmlElement& child) { return child.place; });
        root_.children.insert(first_table, std::make_move_iterator(values.begin()), std::make_move_iterator(values.end()));
        return readable;
    }

    /// The only sheet unknown to the form that looks like this one and like no other that is missing; it is told.
    std::optional<std::size_t> renamed_sheet(const SheetToRead& missing, const std::vector<SheetToRead>& sheets, workbook::Lookup& lookup) {
        std::optional<std::size_t> found;
        for (std::size_t at = 0; at < reader_.sheets().size(); ++at) {
            if (is_known(reader_.sheets()[at].name, sheets)) continue;
            record::Diagnostics told_elsewhere;
            const std::optional<SheetGrid> grid = SheetGrid::read(reader_, at, problems_.file(), told_elsewhere);
            if (!grid || !looks_like(missing, *grid, lookup)) continue;
            const auto fits_too = [&](const SheetToRead& other) {
                return other.name != missing.name && has_entries(*other.description) && !find_sheet(reader_, other.name) &&
                       looks_like(other, *grid, lookup);
            };
            if (found || std::any_of(sheets.begin(), sheets.end(), fits_too)) return std::nullopt;
            found = at;
        }
        if (!found) return std::nullopt;
        const std::string& name = reader_.sheets()[*found].name;
        problems_.add_renamed(name, missing.name);
        renamed_.insert(folded(name));
        return found;
    }

    /// Whether a sheet is one of the form's own, or a list of an earlier check.
    bool is_known(const std::string& name, const std::vector<SheetToRead>& sheets) const {
        const std::string wanted = folded(name);
        for (const char* own : {workbook::lists_sheet, about_sheet, checks_sheet, budget_sheet})
            if (folded(own) == wanted) return true;
        return renamed_.contains(wanted) || name.starts_with(workbook::notes_sheet) ||
               std::any_of(sheets.begin(), sheets.end(), [&](const SheetToRead& sheet) { return folded(sheet.name) == wanted; });
    }

    /// Sheets that are no part of the form, a second copy of one among them: nobody reads what stands there. What can't be
    /// read, a sheet of a chart perhaps, is told in the same way.
    void tell_other_sheets(const std::vector<SheetToRead>& sheets) {
        for (std::size_t at = 0; at < reader_.sheets().size(); ++at) {
            const std::string& name = reader_.sheets()[at].name;
            if (is_known(name, sheets)) continue;
            record::Diagnostics unreadable;
            const std::optional<SheetGrid> grid = SheetGrid::read(reader_, at, problems_.file(), unreadable);
            if (grid && grid->rows().empty()) continue;
            problems_.add_not_taken(name, {}, "lembar \"" + name + "\" tidak dibaca: formulir ini tidak mempunyai lembar itu",
                                    "pindahkan isian yang dimaksud ke lembar formulir, lalu hapus lembar ini; bila hanya catatan, abaikan");
        }
    }

    std::vector<std::vector<const Record*>> scopes(const workbook::SheetDescription& sheet, workbook::Lookup& lookup) const {
        if (sheet.repeat.empty()) return {{&record_}};
        workbook::Scope scope;
        scope.add(&record_);
        std::vector<std::vector<const Record*>> result;
        for (const Record* item : workbook::records_of(lookup.list(sheet.repeat, scope, sheet.spot))) result.push_back({item, &record_});
        return result;
    }

    input::xlsx::Reader& reader_;
    const kinds::ReferenceTables& references_;
    record::Diagnostics& diagnostics_;
    FormProblems problems_;
    FilledForm form_;
    const kinds::Kind* kind_ = nullptr;
    std::optional<Outline> outline_;  ///< of a document's form
    Record record_;
    ChoiceLists lists_;
    XmlElement root_;
    std::set<std::string> renamed_;  ///< sheets that were read under another name, folded
};

}  // namespace

std::optional<About> look_at(const fs::path& file, const std::string& name, const input::xlsx::Limits& limits,
                             record::Diagnostics& diagnostics) {
    std::optional<input::xlsx::Reader> reader = input::xlsx::Reader::open(file, name, limits, diagnostics);
    if (!reader) return std::nullopt;
    return read_about(*reader, name, diagnostics);
}

std::optional<About> look_at_bytes(std::string_view bytes, const std::string& name, const input::xlsx::Limits& limits,
                                   record::Diagnostics& diagnostics) {
    std::optional<input::xlsx::Reader> reader = input::xlsx::Reader::open(bytes, name, limits, diagnostics);
    if (!reader) return std::nullopt;
    return read_about(*reader, name, diagnostics);
}

std::optional<FilledForm> read_form_bytes(std::string_view bytes, const std::string& name, const FindKind& find_kind,
                                          const kinds::ReferenceTables& references, const input::xlsx::Limits& limits,
                                          record::Diagnostics& diagnostics) {
    std::optional<input::xlsx::Reader> reader = input::xlsx::Reader::open(bytes, name, limits, diagnostics);
    if (!reader) return std::nullopt;
    return FormReader(*reader, name, references, diagnostics).read(find_kind);
}

std::optional<FilledForm> read_form(const fs::path& file, const std::string& name, const FindKind& find_kind,
                                    const kinds::ReferenceTables& references, const input::xlsx::Limits& limits,
                                    record::Diagnostics& diagnostics) {
    std::optional<input::xlsx::Reader> reader = input::xlsx::Reader::open(file, name, limits, diagnostics);
    if (!reader) return std::nullopt;
    return FormReader(*reader, name, references, diagnostics).read(find_kind);
}

}  // namespace naskah::forms
