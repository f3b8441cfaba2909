#include "forms/document_outline.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "bahasa/capitals.hpp"
#include "forms/form_template.hpp"
#include "forms/tidy_text.hpp"
#include "text/joining.hpp"

namespace naskah::forms {

using record::FieldPlace;
using record::FieldSchema;
using record::FieldType;
using record::RecordSchema;

namespace {

constexpr std::string_view content_name = "teks";  ///< what kinds call the content of an element that is nothing else
constexpr std::size_t default_text = 4000, default_prose = 8000;

bool is_text(const FieldSchema& field) {
    return field.type == FieldType::text || field.type == FieldType::prose;
}

bool is_list(const FieldSchema& field) {
    return field.type == FieldType::list;
}

/// One field, and that the content.
const FieldSchema* only_content(const RecordSchema& schema) {
    const bool only = schema.fields.size() == 1 && schema.fields.front().place == FieldPlace::content;
    return only ? &schema.fields.front() : nullptr;
}

/// Of short values, each an element of its own: they fit into one cell.
bool fits_one_cell(const FieldSchema& list) {
    return list.place == FieldPlace::element && std::all_of(list.records.begin(), list.records.end(), [](const auto& item) {
               const FieldSchema* content = only_content(*item);
               return content != nullptr && content->type != FieldType::prose;
           });
}

/// Cells of one sort, one behind the other in their row.
bool is_spread(const FieldSchema& list) {
    return list.place == FieldPlace::items && list.records.size() == 1 && only_content(*list.records.front()) != nullptr;
}

std::size_t longest(const FieldSchema& field) {
    const std::size_t most = field.maximum_length.value_or(field.type == FieldType::prose ? default_prose : default_text);
    return field.type == FieldType::prose ? 2 * most : most;  // with its tags
}

std::string step_of(const FieldSchema& field) {
    if (field.place == FieldPlace::content) return ".";
    return field.place == FieldPlace::attribute ? "@" + field.name : field.name;
}

bool same_choices(const FieldSchema& one, const FieldSchema& other) {
    return std::equal(one.choices.begin(), one.choices.end(), other.choices.begin(), other.choices.end(),
                      [](const record::ChoiceWord& a, const record::ChoiceWord& b) { return a.word == b.word; });
}

/// Whether one column can hold both.
bool can_share(const FieldSchema& one, const FieldSchema& other) {
    if (is_text(one) && is_text(other)) return true;
    return one.type == other.type && one.key_of == other.key_of && one.code_type == other.code_type && same_choices(one, other);
}

std::string sheet_name(const std::string& title) {
    constexpr std::size_t most = 28;
    return title.size() <= most ? title : title.substr(0, most);
}

class ListOutliner {
 public:
    explicit ListOutliner(OutlineList& list) : list_(list) {}

    void outline() {
        add_items(*list_.list, 0);
        name_words();
        for (OutlineColumn& column : list_.columns) column.always_required = is_always_required(column);
        if (list_.words.size() < 2) return;
        OutlineColumn word;
        word.use = ColumnUse::row_word;
        word.title = "Jenis baris";
        list_.columns.insert(list_.columns.begin(), std::move(word));
    }

 private:
    void add_items(const FieldSchema& list, int depth) {
        for (const auto& item : list.records) {
            const bool known = std::any_of(list_.words.begin(), list_.words.end(), [&](const RowWord& word) {
                return word.depth == depth && word.list == list.name && word.element == item->element;
            });
            if (!known) list_.words.push_back({depth, list.name, item->element, {}});
        }
        for (const auto& item : list.records) {
            if (!seen_.insert({item.get(), depth}).second) continue;
            if (with_columns_.insert(item.get()).second) add_record(*item, *item, {}, {});
            if (depth + 1 < deepest_rows) add_lists_within(*item, depth + 1);
        }
    }

    void add_lists_within(const RecordSchema& schema, int depth) {
        for (const FieldSchema& field : schema.fields) {
            if (is_list(field) && !fits_one_cell(field) && !is_spread(field)) add_items(field, depth);
        }
    }

    /// `row`: the item; `schema`: it, or a group in it.
    void add_record(const RecordSchema& row, const RecordSchema& schema, const FieldWay& way, const std::string& prefix) {
        for (const FieldSchema& field : schema.fields) {
            FieldWay own = way;
            own.push_back(step_of(field));
            if (is_list(field)) {
                if (!way.empty()) continue;
                if (fits_one_cell(field))
                    add_column(ColumnUse::several, field, title_of(field, schema, prefix), row, std::move(own));
                else if (is_spread(field))
                    add_spread(field, row, own);
            } else if (field.type == FieldType::record) {
                add_record(row, *field.records.front(), own, prefix + label_of(field) + ": ");
            } else {
                add_column(ColumnUse::value, field, title_of(field, schema, prefix), row, std::move(own));
            }
        }
    }

    static std::string title_of(const FieldSchema& field, const RecordSchema& schema, const std::string& prefix) {
        if (field.place == FieldPlace::content && field.name == content_name) return prefix + "Isi";
        const bool only_key = field.type == FieldType::key && field.name == "kunci";
        if (only_key) return prefix + (field.key_of == "profil.opd" ? "Perangkat daerah" : "Pejabat");
        if (field.name == "kunci" && field.type == FieldType::code && schema.element != "orang") return prefix + "Kunci rujukan";
        return prefix.empty() ? label_of(field) : prefix + label_of_name(field.name);
    }

    void add_spread(const FieldSchema& field, const RecordSchema& row, const FieldWay& way) {
        for (std::size_t number = 0; number < spread_columns; ++number) {
            OutlineColumn& column = add_column(ColumnUse::spread, field, label_of(field) + " " + std::to_string(number + 1), row, way);
            column.number = number;
            column.maximum_length = longest(*only_content(*field.records.front()));
        }
    }

    OutlineColumn& add_column(ColumnUse use, const FieldSchema& field, std::string title, const RecordSchema& row, FieldWay way) {
        OutlineColumn* column = shared(use, field, title, row);
        if (column == nullptr) {
            if (has_title(title)) title += " (" + label_of_name(row.element) + ")";
            list_.columns.emplace_back();
            column = &list_.columns.back();
            column->use = use;
            column->title = std::move(title);
            column->field = &field;
        }
        column->ways.emplace(&row, std::move(way));
        column->fields.emplace(&row, &field);
        if (is_text(field)) column->maximum_length = std::max(column->maximum_length, longest(field));
        return *column;
    }

    OutlineColumn* shared(ColumnUse use, const FieldSchema& field, const std::string& title, const RecordSchema& row) {
        const auto found = std::find_if(list_.columns.begin(), list_.columns.end(), [&](const OutlineColumn& column) {
            return column.use == use && column.title == title && !column.ways.contains(&row) && can_share(*column.field, field);
        });
        return found == list_.columns.end() ? nullptr : &*found;
    }

    bool has_title(const std::string& title) const {
        return std::any_of(list_.columns.begin(), list_.columns.end(),
                           [&](const OutlineColumn& column) { return folded(column.title) == folded(title); });
    }

    /// Only where there is one sort of row; else the XML's check knows.
    bool is_always_required(const OutlineColumn& column) const {
        if (list_.words.size() > 1 || column.use == ColumnUse::spread) return false;
        return column.field->required && column.ways.size() == 1 && column.ways.begin()->second.size() == 1;
    }

    void name_words() {
        for (RowWord& word : list_.words) {
            for (int step = 0; step < word.depth; ++step) word.word += "– ";
            word.word += label_of_name(word.element);
            const auto same = std::count_if(list_.words.begin(), list_.words.end(), [&](const RowWord& other) {
                return other.depth == word.depth && other.element == word.element;
            });
            if (same > 1) word.word += " (" + label_of_name(word.list) + ")";
        }
    }

    OutlineList& list_;
    std::set<std::pair<const RecordSchema*, int>> seen_;
    std::set<const RecordSchema*> with_columns_;
};

class Outliner {
 public:
    Outline outline(const RecordSchema& schema) {
        add(schema, {}, {}, nullptr);
        return std::move(outline_);
    }

 private:
    void add(const RecordSchema& schema, const FieldWay& way, const std::string& prefix, const FieldSchema* group) {
        for (const FieldSchema& field : schema.fields) {
            FieldWay own = way;
            own.push_back(step_of(field));
            if (is_list(field))
                add_list(field, std::move(own), prefix);
            else if (field.type == FieldType::record)
                add(*field.records.front(), own, prefix + label_of(field) + ": ", &field);
            else
                outline_.fields.push_back({std::move(own), label(field, prefix), &field, group});
        }
    }

    static std::string label(const FieldSchema& field, const std::string& prefix) {
        if (prefix.empty()) return label_of(field);
        if (field.type == FieldType::key && field.name == "kunci") return prefix + "pejabat";
        return prefix + lower_first(label_of_name(field.name));
    }

    static std::string lower_first(std::string text) {
        const bool one_capital = text.size() > 1 && text[0] >= 'A' && text[0] <= 'Z' && text[1] >= 'a' && text[1] <= 'z';
        if (one_capital) text[0] = static_cast<char>(text[0] - 'A' + 'a');
        return text;
    }

    void add_list(const FieldSchema& field, FieldWay way, const std::string& prefix) {
        OutlineList list;
        list.way = std::move(way);
        list.title = prefix + (prefix.empty() ? label_of(field) : label_of_name(field.name));
        list.sheet = sheet_name(label_of_name(field.name));
        list.list = &field;
        ListOutliner(list).outline();
        outline_.lists.push_back(std::move(list));
    }

    Outline outline_;
};

}  // namespace

std::string OutlineField::id() const {
    return text::joined(way, "/");
}

std::string OutlineList::id() const {
    return "daftar-" + text::joined(way, "-");
}

std::string RowWord::id() const {
    return std::to_string(depth) + "/" + list + "/" + element;
}

bool has_document_form(const kinds::Kind& kind) {
    if (has_form(kind) || !kind.base.empty()) return false;
    if (kind.outputs.empty()) return true;  // a profile: it is filled in, and nothing is made of it
    return std::any_of(kind.outputs.begin(), kind.outputs.end(),
                       [](const std::string& output) { return output == "pdf" || output == "docx"; });
}

Outline outline_of(const RecordSchema& schema) {
    return Outliner().outline(schema);
}

std::string label_of_name(const std::string& name) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> known = {
        {{"opd", "OPD"}, {"nip", "NIP"}, {"plt", "Plt."}, {"plh", "Plh."}, {"uud", "UUD 1945"}, {"sop", "SOP"}}};
    for (const auto& [word, label] : known) {
        if (word == name) return std::string(label);
    }
    std::string label = name;
    std::replace(label.begin(), label.end(), '-', ' ');
    if (!label.empty() && label[0] >= 'a' && label[0] <= 'z') label[0] = static_cast<char>(label[0] - 'a' + 'A');
    return label;
}

std::string help_of(const FieldSchema& field) {
    constexpr std::string_view key_word = "Kunci ";
    std::string help = field.help;
    if (field.type == FieldType::key && help.starts_with(key_word)) {
        help.erase(0, key_word.size());
        help.replace(0, 1, bahasa::to_upper(help.substr(0, 1)));
    }
    for (std::size_t open = help.find('<'); open != std::string::npos; open = help.find('<', open + 1)) {
        const std::size_t close = help.find('>', open);
        if (close == std::string::npos) break;
        const std::string name = help.substr(open + 1, close - open - 1);
        if (name.size() > 2 && name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string::npos)
            help.replace(open, close - open + 1, label_of_name(name));
    }
    return help;
}

bool is_year(const FieldSchema& field) {
    constexpr std::int64_t earliest = 1900, latest = 2999;
    return field.type == FieldType::integer && field.minimum && field.maximum && *field.minimum >= earliest && *field.maximum <= latest;
}

std::string label_of(const FieldSchema& field) {
    return label_of_name(field.name);
}

const RecordSchema* item_schema(const FieldSchema& list, const std::string& element) {
    const auto found = std::find_if(list.records.begin(), list.records.end(), [&](const auto& item) { return item->element == element; });
    return found == list.records.end() ? nullptr : found->get();
}

}  // namespace naskah::forms
