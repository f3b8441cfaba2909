#include "forms/document_template.hpp"

#include <algorithm>
#include <utility>

#include "bahasa/capitals.hpp"
#include "bahasa/number.hpp"
#include "forms/drop_downs.hpp"
#include "text/joining.hpp"
#include "text/utf8.hpp"
#include "workbook/limits.hpp"

namespace naskah::forms {

using record::FieldSchema;
using record::FieldType;
using workbook::Entry;
using workbook::EntryType;

namespace {

constexpr std::uint32_t guide_color = 0x1F4E79, fields_color = 0x2E75B6, list_color = 0x548235;
constexpr int default_code = 200;
constexpr double widest_text = 60, number_width = 16;

EntryType entry_type(const FieldSchema& field) {
    switch (field.type) {
        case FieldType::integer:
            return is_year(field) ? EntryType::code : EntryType::integer;
        case FieldType::decimal:
            return EntryType::decimal;
        case FieldType::percent:
            return EntryType::points;
        case FieldType::money:
            return EntryType::money;
        case FieldType::date:
            return EntryType::date;
        case FieldType::time:
        case FieldType::code:
            return EntryType::code;
        default:
            return EntryType::text;
    }
}

bool holds_a_number(EntryType type) {
    return type == EntryType::integer || type == EntryType::decimal || type == EntryType::points || type == EntryType::money;
}

/// Of a note that Excel shows beside a cell.
std::string shortened(const std::string& text, std::size_t most) {
    if (text::count_characters(text) <= most) return text;
    std::string kept = text.substr(0, std::min(text.size(), most - 1));
    while (!kept.empty() && kept.back() != ' ') kept.pop_back();
    return kept + "…";
}

Entry entry_of(const FieldSchema& field, const std::string& id, const std::string& title, const std::string& list,
               std::size_t maximum_length) {
    Entry entry;
    entry.field = id;
    entry.type = entry_type(field);
    entry.of_document = true;
    if (holds_a_number(entry.type)) {
        if (field.minimum) entry.minimum = static_cast<double>(*field.minimum);
        if (field.maximum) entry.maximum = static_cast<double>(*field.maximum);
    }
    if (entry.type == EntryType::code) entry.maximum_length = default_code;
    if (maximum_length > 0) entry.maximum_length = static_cast<int>(std::min(maximum_length, workbook::cell_text_limit));
    if (field.type == FieldType::time) {
        entry.pattern = "([01]?[0-9]|2[0-3])[.:][0-5][0-9]";
        entry.error_message = "Isi dengan jam dan menit, misalnya 09.00.";
    }
    if (!list.empty()) {
        entry.list = list;
        entry.list_shows = "{tampak}";
        entry.list_stores = "{nilai}";
        entry.list_open = field.type == FieldType::code;
        entry.type = EntryType::text;
    }
    if (is_year(field)) {
        entry.pattern = "[0-9]{4}";
        entry.error_message = "Isi dengan tahun, empat angka, misalnya 2025.";
    }
    if (const std::string help = help_of(field); !help.empty()) {
        entry.message_title = shortened(title, workbook::note_title_limit);
        entry.message = shortened(help, workbook::note_message_limit);
    }
    return entry;
}

/// Braces are places for fields in a description.
workbook::Pattern literal(std::string text) {
    std::replace(text.begin(), text.end(), '{', '(');
    std::replace(text.begin(), text.end(), '}', ')');
    return {std::move(text), {}};
}

std::string choice_label(const FieldSchema& choice, const std::string& word) {
    for (const record::ChoiceWord& known : choice.choices) {
        if (known.word == word) return known.label;
    }
    return word;
}

/// An example as people write it in a cell.
std::string example_of(const FieldSchema& field) {
    if (field.type != FieldType::date || field.example.size() != 10) return field.example;
    return field.example.substr(8, 2) + "-" + field.example.substr(5, 2) + "-" + field.example.substr(0, 4);
}

std::string sentence(std::string text) {
    if (!text.empty() && text.back() != '.') text += '.';
    return text;
}

class TemplateMaker {
 public:
    TemplateMaker(const kinds::Kind& kind, const Outline& outline, const std::vector<std::size_t>& rows)
        : kind_(kind), outline_(outline), rows_(rows) {}

    workbook::Template make() {
        workbook::Template result;
        result.file = kind_.name + "/kind.xml";
        result.title = literal("Formulir " + kind_.title);
        result.source = std::make_shared<const record::SourceText>(result.file, std::string());
        result.sheets.push_back(guide());
        result.sheets.push_back(fields());
        for (std::size_t at = 0; at < outline_.lists.size(); ++at) result.sheets.push_back(list(at));
        return result;
    }

 private:
    static workbook::SheetDescription sheet(const char* name, std::uint32_t color) {
        workbook::SheetDescription description;
        description.name = literal(name);
        description.tab_color = color;
        return description;
    }

    static void say(workbook::SheetDescription& sheet, const std::string& text, bool bold = false) {
        sheet.items.emplace_back(workbook::TextLine{literal(text), bold});
    }

    workbook::SheetDescription guide() const {
        workbook::SheetDescription guide = sheet(guide_sheet, guide_color);
        guide.is_protected = true;
        guide.landscape = false;
        guide.items.emplace_back(workbook::TitleLine{literal(bahasa::to_upper("Formulir " + kind_.title))});
        say(guide, kind_.help);
        guide.items.emplace_back(workbook::TextLine{});
        say(guide, "Cara mengisi", true);
        say(guide, std::string("1. Isilah lembar ") + fields_sheet +
                       ": di kiri nama isian, di tengah sel kuning untuk diisi, di kanan penjelasan dan contohnya. Isian yang bertanda "
                       "\"Wajib\" harus ada; yang lain boleh kosong.");
        say(guide,
            "2. Lembar-lembar sesudahnya berisi daftar: satu baris satu butir, menurut urutan cetak. Baris dari berkas lain boleh "
            "ditempelkan ke sel kuningnya. Baris boleh disisipkan dan dihapus; baris kosong dilewati. Daftar yang tidak diperlukan "
            "dibiarkan kosong.");
        say(guide,
            "3. Di lembar yang mempunyai kolom Jenis baris: tanda – di depan kata berarti baris itu bagian dari baris di atasnya "
            "(– Rinci: rincian butir di atasnya). Bila kolom itu kosong, barisnya dibaca menurut kolom yang terisi.");
        say(guide,
            "4. Pilih dari daftar di sel bila ada: perangkat daerah, pejabat, dan wilayah dipilih dengan namanya. Tanggal ditulis "
            "28-02-2025, jam 09.00, uang angkanya saja.");
        say(guide,
            "5. Huruf miring ditulis <i>seperti ini</i>, tebal <b>seperti ini</b>. Beberapa isian dalam satu sel dipisah titik koma.");
        say(guide,
            "6. Simpan sebagai .xlsx, lalu buat dokumennya dengan naskah render NAMA.xlsx. Yang keliru disebut dengan lembar dan "
            "selnya; naskah check NAMA.xlsx --format xlsx memberi salinan dengan sel keliru yang ditandai.");
        if (outline_.lists.empty()) return guide;
        guide.items.emplace_back(workbook::TextLine{});
        say(guide, "Lembar daftar", true);
        guide.items.emplace_back(workbook::ProgressLines{});
        return guide;
    }

    workbook::SheetDescription fields() const {
        workbook::SheetDescription fields = sheet(fields_sheet, fields_color);
        fields.is_protected = true;
        fields.items.emplace_back(workbook::TitleLine{literal(bahasa::to_upper(kind_.title))});
        const FieldSchema* group = nullptr;
        for (std::size_t at = 0; at < outline_.fields.size(); ++at) {
            const OutlineField& field = outline_.fields[at];
            if (field.group != group) {
                fields.items.emplace_back(workbook::TextLine{});
                if (field.group != nullptr) say(fields, heading(*field.group), true);
            }
            group = field.group;
            workbook::LabelledValue value;
            value.label = field.label;
            const std::string id = field.id();
            const bool is_prose = field.field->type == FieldType::prose;
            const std::size_t length = is_prose ? 2 * field.field->maximum_length.value_or(8000) : field.field->maximum_length.value_or(0);
            value.entry = entry_of(*field.field, id, field.label, DropDowns::name_of(*field.field, id), length);
            value.content = {std::string("{") + filled_values + "." + filled_name(at) + "}", {}};
            value.note = note(field);
            fields.items.emplace_back(std::move(value));
        }
        return fields;
    }

    std::string heading(const FieldSchema& group) const {
        std::string text = label_of(group);
        if (!group.required && group.required_when_field.empty()) text += " (bila ada)";
        if (!group.help.empty()) text += ": " + help_of(group);
        const std::string need = needed(group);
        return need.empty() ? text : sentence(text) + " " + need;
    }

    std::string note(const OutlineField& field) const {
        std::string text;
        const bool in_optional = field.group != nullptr && !field.group->required;
        if (field.field->required) text = in_optional ? "Wajib bila bagian ini diisi." : "Wajib.";
        if (const std::string need = needed(*field.field); !need.empty() && !field.field->required) text = need;
        const auto add = [&](const std::string& more) { text += (text.empty() ? "" : " ") + sentence(more); };
        if (const std::string help = help_of(*field.field); !help.empty()) add(help);
        if (field.field->default_value) add("Tanpa isian: " + choice_label(*field.field, *field.field->default_value));
        const bool chosen = field.field->type == FieldType::key || field.field->type == FieldType::code;
        if (!field.field->example.empty() && !chosen) add("Contoh: " + example_of(*field.field));
        return text;
    }

    /// "Wajib bila Jenis: Kesepakatan atau Hasil rapat."
    std::string needed(const FieldSchema& field) const {
        if (field.required_when_field.empty()) return {};
        const FieldSchema* choice = kind_.schema.find(field.required_when_field);
        std::vector<std::string> words;
        for (const std::string& word : field.required_when_words) words.push_back(choice == nullptr ? word : choice_label(*choice, word));
        return "Wajib bila " + label_of_name(field.required_when_field) + ": " + text::enumerated(words, "atau") + ".";
    }

    workbook::SheetDescription list(std::size_t at) const {
        const OutlineList& list = outline_.lists[at];
        const FieldSchema& field = *list.list;
        workbook::SheetDescription result = sheet(list.sheet.c_str(), list_color);
        result.items.emplace_back(workbook::TitleLine{literal(bahasa::to_upper(list.title))});
        if (const std::string help = help_of(field); !help.empty()) say(result, sentence(help));
        std::string need = field.required ? "Wajib diisi." : needed(field);
        if (field.minimum && field.maximum && field.minimum == field.maximum)
            need += (need.empty() ? "" : " ") + ("Banyaknya " + bahasa::format_integer(*field.maximum) + " butir.");
        else if (field.maximum)
            need += (need.empty() ? "" : " ") + ("Paling banyak " + bahasa::format_integer(*field.maximum) + " butir.");
        if (!need.empty()) say(result, need, true);
        result.items.emplace_back(table(list, at < rows_.size() ? rows_[at] : 0));
        return result;
    }

    static workbook::Table table(const OutlineList& list, std::size_t filled) {
        workbook::Table table;
        table.name = list.id();
        table.blank_rows = std::max(least_rows, static_cast<int>(filled) + spare_rows);
        if (list.words.size() == 1 && list.list->maximum && *list.list->maximum < least_rows && filled < least_rows)
            table.blank_rows = std::max(static_cast<int>(*list.list->maximum), static_cast<int>(filled));
        table.store = list.id() + "/baris";
        workbook::ColumnDescription number;
        number.title = literal("No.");
        number.content = {"{urutan}", {}};
        number.width = 6;
        number.align = workbook::Horizontal::center;
        table.columns.emplace_back(std::move(number));
        for (const OutlineColumn& column : list.columns) table.columns.emplace_back(column_of(list, column));
        return table;
    }

    static workbook::ColumnDescription column_of(const OutlineList& list, const OutlineColumn& column) {
        workbook::ColumnDescription result;
        result.title = literal(column.title);
        if (column.use == ColumnUse::row_word) {
            Entry entry;
            entry.field = column.title;
            entry.list = DropDowns::name_of_words(list);
            entry.list_shows = "{tampak}";
            entry.list_stores = "{nilai}";
            entry.message_title = column.title;
            entry.message = "Tanda – di depan kata: bagian dari baris di atasnya. Boleh kosong bila kolom lain sudah menunjukkannya.";
            result.entry = std::move(entry);
            result.width = 20;
            return result;
        }
        result.entry = entry_in_table(list, column);
        result.width = width(column, *result.entry);
        return result;
    }

    static Entry entry_in_table(const OutlineList& list, const OutlineColumn& column) {
        if (column.use == ColumnUse::value) {
            Entry entry = entry_of(*column.field, column.title, column.title,
                                   DropDowns::name_of(*column.field, list.id() + "-" + column.title), column.maximum_length);
            entry.required = column.always_required && column.field->default_value == std::nullopt;
            return entry;
        }
        Entry entry;
        entry.field = column.title;
        entry.of_document = true;
        entry.maximum_length = column.use == ColumnUse::spread ? static_cast<int>(column.maximum_length) : 4000;
        entry.message_title = shortened(column.title, workbook::note_title_limit);
        entry.message = shortened(help_of(*column.field), workbook::note_message_limit);
        if (column.use == ColumnUse::spread) return entry;
        entry.required = column.always_required;
        entry.message = shortened(sentence(help_of(*column.field)) + " Beberapa dipisah titik koma (;).", workbook::note_message_limit);
        for (const auto& item : column.field->records) {
            const std::string name = DropDowns::name_of(item->fields.front(), {});
            if (name.empty() || !entry.list.empty()) continue;
            entry.list = name;
            entry.list_shows = "{tampak}";
            entry.list_stores = "{nilai}";
            entry.list_open = true;
        }
        return entry;
    }

    static double width(const OutlineColumn& column, const Entry& entry) {
        if (column.use == ColumnUse::several) return 34;
        if (column.use == ColumnUse::spread) return 24;
        if (!entry.list.empty() && entry.list_open) return 34;
        if (!entry.list.empty() || entry.type == EntryType::date) return 0;
        if (holds_a_number(entry.type)) return number_width;
        if (column.field->type == FieldType::prose) return widest_text;
        return std::clamp(static_cast<double>(entry.maximum_length) / 5, 14.0, 44.0);
    }

    const kinds::Kind& kind_;
    const Outline& outline_;
    const std::vector<std::size_t>& rows_;
};

}  // namespace

std::string filled_name(std::size_t field) {
    return "sel-" + std::to_string(field + 1);
}

workbook::Template document_template(const kinds::Kind& kind, const Outline& outline, const std::vector<std::size_t>& rows) {
    return TemplateMaker(kind, outline, rows).make();
}

}  // namespace naskah::forms
