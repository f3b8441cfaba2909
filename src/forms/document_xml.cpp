#include "forms/document_xml.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "forms/cell_prose.hpp"
#include "forms/diagnostic_codes.hpp"
#include "forms/drop_downs.hpp"
#include "forms/region_words.hpp"
#include "forms/tidy_text.hpp"
#include "text/joining.hpp"

namespace naskah::forms {

using record::FieldPlace;
using record::FieldSchema;
using record::FieldType;
using record::RecordSchema;

namespace {

const XmlElement* cell_of(const XmlElement& row, const std::string& column) {
    const auto found = std::find_if(row.children.begin(), row.children.end(), [&](const XmlElement& one) { return one.name == column; });
    return found == row.children.end() ? nullptr : &*found;
}

/// Where an element stands among its brothers: as the schema has them.
std::size_t rank(const RecordSchema& schema, const std::string& name) {
    for (std::size_t at = 0; at < schema.fields.size(); ++at) {
        const FieldSchema& field = schema.fields[at];
        if (field.place == FieldPlace::element && field.name == name) return at;
        if (field.place == FieldPlace::items && item_schema(field, name) != nullptr) return at;
    }
    return schema.fields.size();
}

void put_in_order(XmlElement& element, const RecordSchema& schema) {
    std::stable_sort(element.children.begin(), element.children.end(),
                     [&](const XmlElement& one, const XmlElement& other) { return rank(schema, one.name) < rank(schema, other.name); });
    for (XmlElement& child : element.children) {
        const std::size_t at = rank(schema, child.name);
        if (at == schema.fields.size()) continue;
        const FieldSchema& field = schema.fields[at];
        if (field.place == FieldPlace::items) {
            put_in_order(child, *item_schema(field, child.name));
        } else if (field.type == FieldType::record) {
            put_in_order(child, *field.records.front());
        } else if (field.type == FieldType::list) {
            for (XmlElement& item : child.children) {
                if (const RecordSchema* own = item_schema(field, item.name)) put_in_order(item, *own);
            }
        }
    }
}

class Arranger {
 public:
    Arranger(XmlElement flat, const Outline& outline, const RecordSchema& schema, const ChoiceLists& lists, FormProblems& problems)
        : flat_(std::move(flat)), outline_(outline), schema_(schema), lists_(lists), problems_(problems) {}

    XmlElement arrange() {
        root_.name = flat_.name;
        if (!flat_.children.empty() && flat_.children.front().place)
            root_.place =
                CellPlace{flat_.children.front().place->sheet, {0, 0}};  // what is told of the whole stands at the first sheet's title
        for (const OutlineField& field : outline_.fields) place_field(field);
        tell_missing_fields();
        for (const OutlineList& list : outline_.lists) place_list(list);
        put_in_order(root_, schema_);
        return std::move(root_);
    }

 private:
    // ---- Labelled cells

    void place_field(const OutlineField& field) {
        const XmlElement* cell = cell_of(flat_, field.id());
        if (cell == nullptr || cell->text.empty()) return;
        put(root_, field.way, *field.field, *cell, "isian " + field.label + ": ");
    }

    const std::string* text_of(const std::string& id) const {
        const XmlElement* cell = cell_of(flat_, id);
        return cell == nullptr || cell->text.empty() ? nullptr : &cell->text;
    }

    bool any_filled(const FieldSchema* group) const {
        return std::any_of(outline_.fields.begin(), outline_.fields.end(),
                           [&](const OutlineField& field) { return field.group == group && text_of(field.id()) != nullptr; });
    }

    /// Whether a condition on a choice of the document itself holds; a choice that is blank has its default.
    bool is_needed(const FieldSchema& field) const {
        if (field.required) return true;
        if (field.required_when_field.empty()) return false;
        const auto choice = std::find_if(outline_.fields.begin(), outline_.fields.end(), [&](const OutlineField& one) {
            return one.group == nullptr && one.field->name == field.required_when_field;
        });
        if (choice == outline_.fields.end()) return false;
        const std::string* chosen = text_of(choice->id());
        const std::string word = chosen != nullptr ? *chosen : choice->field->default_value.value_or("");
        return std::find(field.required_when_words.begin(), field.required_when_words.end(), word) != field.required_when_words.end();
    }

    void tell_missing_fields() {
        for (const OutlineField& field : outline_.fields) {
            const XmlElement* cell = cell_of(flat_, field.id());
            if (cell == nullptr || !cell->text.empty() || !cell->place || field.field->default_value) continue;
            const bool in_group = field.group == nullptr || is_needed(*field.group) || any_filled(field.group);
            if (!in_group || !is_needed(*field.field)) continue;
            std::string message = "isian " + field.label + ": wajib diisi";
            if (!field.field->required) message += condition(*field.field);
            problems_.add(cell->place->sheet, cell->place->position, code::cell_required, std::move(message), help_of(*field.field));
        }
    }

    /// " bila Jenis: Kesepakatan".
    std::string condition(const FieldSchema& field) const {
        const FieldSchema* choice = schema_.find(field.required_when_field);
        std::vector<std::string> words;
        for (const std::string& word : field.required_when_words) {
            std::string label = word;
            if (choice != nullptr) {
                for (const record::ChoiceWord& known : choice->choices) {
                    if (known.word == word) label = known.label;
                }
            }
            words.push_back(std::move(label));
        }
        return " bila " + label_of_name(field.required_when_field) + ": " + text::enumerated(words, "atau");
    }

    // ---- Values

    /// Into the element that the way leads to, its groups made where they aren't there yet.
    void put(XmlElement& owner, const FieldWay& way, const FieldSchema& field, const XmlElement& cell, const std::string& start) {
        std::optional<std::string> text = cell.text;
        if (field.type == FieldType::prose) text = prose_of_cell(cell.text);
        if (!text) {
            tell(cell, code::mark_not_closed, start + "tanda huruf miring, tebal, atau sejenisnya tidak ditutup",
                 "tulis misalnya <i>stunting</i>: setiap tanda pembuka mempunyai penutup dengan garis miring");
            return;
        }
        if (field.type == FieldType::time && text->size() == 4) text = "0" + *text;
        XmlElement* place = &owner;
        for (std::size_t at = 0; at + 1 < way.size(); ++at) {
            const std::size_t before = place->children.size();
            XmlElement& group = place->child(way[at]);
            if (place->children.size() > before) group.place = cell.place;
            place = &group;
        }
        const std::string& last = way.back();
        if (last == ".") {
            place->text = std::move(*text);
            place->is_markup = field.type == FieldType::prose;
        } else if (last.starts_with('@')) {
            place->attributes.push_back({last.substr(1), std::move(*text), cell.place});
        } else {
            XmlElement child;
            child.name = last;
            child.place = cell.place;
            child.text = std::move(*text);
            child.is_markup = field.type == FieldType::prose;
            place->children.push_back(std::move(child));
        }
    }

    void tell(const XmlElement& cell, const char* code, std::string message, std::string hint = {}) {
        if (cell.place) problems_.add(cell.place->sheet, cell.place->position, code, std::move(message), std::move(hint));
    }

    // ---- Lists

    struct OpenItem {
        const RecordSchema* schema = nullptr;
        std::vector<std::size_t> way;  ///< of the tree below the list: which child, and so on
    };

    void place_list(const OutlineList& list) {
        const XmlElement* table = cell_of(flat_, list.id());
        const bool is_blank = table == nullptr || table->children.empty();
        if (is_blank) {
            const bool in_group = list.way.size() == 1;
            if (in_group && is_needed(*list.list) && problems_.count() == 0) {
                problems_.add(list.sheet, code::cell_required,
                              "daftar " + list.title + " wajib diisi" + (list.list->required ? "" : condition(*list.list)),
                              help_of(*list.list));
            }
            return;
        }
        XmlElement items;
        std::vector<OpenItem> open;
        for (const XmlElement& row : table->children) place_row(list, row, items, open);
        XmlElement* place = &root_;
        for (std::size_t at = 0; at + 1 < list.way.size(); ++at) place = &place->child(list.way[at]);
        if (list.list->place == FieldPlace::items) {
            for (XmlElement& item : items.children) place->children.push_back(std::move(item));
            return;
        }
        XmlElement& holder = place->child(list.way.back());
        if (!holder.place) holder.place = table->place;
        holder.children = std::move(items.children);
    }

    /// The columns with something in them, but for the row's word.
    std::vector<const OutlineColumn*> filled(const OutlineList& list, const XmlElement& row) const {
        std::vector<const OutlineColumn*> columns;
        for (const OutlineColumn& column : list.columns) {
            if (column.use != ColumnUse::row_word && cell_of(row, column.title) != nullptr) columns.push_back(&column);
        }
        return columns;
    }

    /// The word that a row has, or that of the first sort of item which has all the columns that are filled in.
    const RowWord* word_of(const OutlineList& list, const XmlElement& row) const {
        if (list.words.size() == 1) return &list.words.front();
        const XmlElement* cell = cell_of(row, list.columns.front().title);
        if (cell != nullptr) {
            const auto named =
                std::find_if(list.words.begin(), list.words.end(), [&](const RowWord& word) { return word.id() == cell->text; });
            return named == list.words.end() ? nullptr : &*named;
        }
        for (const RowWord& word : list.words) {
            const RecordSchema* schema = word.depth == 0 ? item_schema(*list.list, word.element) : nullptr;
            const std::vector<const OutlineColumn*> columns = filled(list, row);
            if (schema != nullptr &&
                std::all_of(columns.begin(), columns.end(), [&](const OutlineColumn* column) { return column->ways.contains(schema); }))
                return &word;
        }
        return nullptr;
    }

    void place_row(const OutlineList& list, const XmlElement& row, XmlElement& items, std::vector<OpenItem>& open) {
        const RowWord* word = word_of(list, row);
        if (word == nullptr) {
            tell(row, code::sort_of_row_unknown, "jenis baris ini tidak dapat dikenali dari kolom yang terisi",
                 "pilih di kolom " + list.columns.front().title);
            return;
        }
        const auto depth = static_cast<std::size_t>(word->depth);
        const FieldSchema* holder = depth == 0 ? list.list : depth <= open.size() ? list_of(*open[depth - 1].schema, *word) : nullptr;
        const RecordSchema* schema = holder == nullptr ? nullptr : item_schema(*holder, word->element);
        if (schema == nullptr) {
            tell(row, code::detail_without_parent, "baris \"" + word->word + "\" tidak mempunyai baris induk di atasnya",
                 "letakkan di bawah baris yang memuatnya, atau pilih jenis baris lain");
            return;
        }
        open.resize(depth);
        XmlElement* parent = depth == 0 ? &items : &element_at(items, open.back().way);
        OpenItem item{schema, depth == 0 ? std::vector<std::size_t>{} : open.back().way};
        if (depth > 0 && holder->place == FieldPlace::element) {
            XmlElement& container = parent->child(holder->name);
            if (!container.place) container.place = row.place;
            item.way.push_back(static_cast<std::size_t>(&container - parent->children.data()));
            parent = &container;
        }
        item.way.push_back(parent->children.size());
        parent->children.push_back(element_of(list, row, *word, *schema));
        open.push_back(std::move(item));
    }

    static const FieldSchema* list_of(const RecordSchema& schema, const RowWord& word) {
        const auto found = std::find_if(schema.fields.begin(), schema.fields.end(), [&](const FieldSchema& field) {
            return field.type == FieldType::list && field.name == word.list && item_schema(field, word.element) != nullptr;
        });
        return found == schema.fields.end() ? nullptr : &*found;
    }

    static XmlElement& element_at(XmlElement& items, const std::vector<std::size_t>& way) {
        XmlElement* element = &items;
        for (const std::size_t at : way) element = &element->children[at];
        return *element;
    }

    XmlElement element_of(const OutlineList& list, const XmlElement& row, const RowWord& word, const RecordSchema& schema) {
        XmlElement element;
        element.name = word.element;
        element.place = row.place;
        for (const OutlineColumn* column : filled(list, row)) {
            const XmlElement& cell = *cell_of(row, column->title);
            if (cell.text == empty_item && column->use != ColumnUse::spread) continue;
            const auto way = column->ways.find(&schema);
            if (way == column->ways.end()) {
                tell(cell, code::column_not_of_row, "kolom " + column->title + ": tidak berlaku untuk baris \"" + word.word + "\"",
                     "kosongkan, atau pilih jenis baris lain");
                continue;
            }
            const FieldSchema& field = *column->fields.at(&schema);
            if (column->use == ColumnUse::value)
                put(element, way->second, field, cell, "kolom " + column->title + ": ");
            else if (column->use == ColumnUse::several)
                put_several(element, field, cell, column->title);
            else
                put_spread(element, field, *column, cell);
        }
        return element;
    }

    // ---- Lists within a row

    static std::vector<std::string> parts_of(std::string_view text) {
        std::vector<std::string> parts;
        while (true) {
            const std::size_t end = text.find(item_separator);
            if (std::string part = tidy(text.substr(0, end)); !part.empty()) parts.push_back(std::move(part));
            if (end == std::string_view::npos) return parts;
            text.remove_prefix(end + 1);
        }
    }

    void put_several(XmlElement& element, const FieldSchema& list, const XmlElement& cell, const std::string& title) {
        XmlElement holder;
        holder.name = list.name;
        holder.place = cell.place;
        for (const std::string& part : parts_of(cell.text)) {
            XmlElement item;
            item.place = cell.place;
            if (!name_item(list, part, item, cell, title)) return;
            holder.children.push_back(std::move(item));
        }
        element.children.push_back(std::move(holder));
    }

    /// Which of the list's items a short value is: a region by its code or its name, else a text.
    bool name_item(const FieldSchema& list, const std::string& part, XmlElement& item, const XmlElement& cell, const std::string& title) {
        const bool of_regions = std::any_of(list.records.begin(), list.records.end(),
                                            [](const auto& one) { return one->fields.front().code_type == "wilayah"; });
        if (of_regions && regions_ == std::nullopt) regions_.emplace(lists_.named("wilayah"));
        const RegionWords::Answer region = of_regions ? regions_->find(part) : RegionWords::Answer{};
        if (region.candidates.size() > 1) {
            tell(cell, code::cell_not_in_list,
                 "kolom " + title + ": \"" + part + "\" dapat berarti " + text::enumerated(region.candidates, "atau"),
                 "pilih dari daftar di sel itu, atau tulis lengkap dengan kecamatannya");
            return false;
        }
        const RecordSchema* text_item = nullptr;
        for (const auto& one : list.records) {
            const FieldSchema& content = one->fields.front();
            if (content.code_type != "wilayah") {
                if (text_item == nullptr) text_item = one.get();
            } else if (!region.code.empty() && content.example.size() == region.code.size()) {
                item.name = one->element;
                item.text = region.code;
                return true;
            }
        }
        if (text_item == nullptr) text_item = list.records.front().get();
        if (!region.nearest.empty() && cell.place) {
            problems_.add_doubt(
                cell.place->sheet, cell.place->position, code::place_not_known,
                "kolom " + title + ": \"" + part + "\" bukan nama desa, kelurahan, atau kecamatan; dicetak seperti tertulis",
                "maksud Anda " + region.nearest + "?");
        }
        item.name = text_item->element;
        item.text = part;
        return true;
    }

    /// Columns that were passed over are items without a value.
    void put_spread(XmlElement& element, const FieldSchema& list, const OutlineColumn& column, const XmlElement& cell) {
        const RecordSchema& schema = *list.records.front();
        const auto count = [&] {
            return static_cast<std::size_t>(std::count_if(element.children.begin(), element.children.end(),
                                                          [&](const XmlElement& one) { return one.name == schema.element; }));
        };
        for (std::size_t at = count(); at < column.number; ++at) {
            XmlElement blank;
            blank.name = schema.element;
            blank.place = cell.place;
            element.children.push_back(std::move(blank));
        }
        XmlElement item;
        item.name = schema.element;
        item.place = cell.place;
        if (cell.text != empty_item) {
            XmlElement typed = cell;
            put(item, {"."}, schema.fields.front(), typed, "kolom " + column.title + ": ");
        }
        element.children.push_back(std::move(item));
    }

    XmlElement flat_;
    const Outline& outline_;
    const RecordSchema& schema_;
    const ChoiceLists& lists_;
    FormProblems& problems_;
    std::optional<RegionWords> regions_;
    XmlElement root_;
};

}  // namespace

XmlElement document_xml(XmlElement flat, const Outline& outline, const RecordSchema& schema, const ChoiceLists& lists,
                        FormProblems& problems) {
    return Arranger(std::move(flat), outline, schema, lists, problems).arrange();
}

}  // namespace naskah::forms
