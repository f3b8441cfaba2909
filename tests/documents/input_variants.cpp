#include "documents/input_variants.hpp"

#include <set>
#include <sstream>

namespace naskah::test {

using record::FieldPlace;
using record::FieldSchema;
using record::FieldType;
using record::RecordSchema;

namespace {

void fill_with_required(pugi::xml_node element, const RecordSchema& schema);

std::string made_up_value(const FieldSchema& field) {
    if (field.default_value) return *field.default_value;
    if (field.type == FieldType::image) return "gambar.png";
    if (field.type == FieldType::date) return "2026-03-04";  // the year of the starters
    if (!field.example.empty()) return field.example;
    if (!field.choices.empty()) return field.choices.front().word;
    switch (field.type) {
        case FieldType::time:
            return "09.00";
        case FieldType::boolean:
            return "ya";
        case FieldType::integer:
        case FieldType::decimal:
        case FieldType::percent:
        case FieldType::money:
            return std::to_string(field.minimum.value_or(1));
        case FieldType::key:
            return field.key_of == "profil.opd" ? "bappeda" : "sekda";
        default:
            return field.code_type == "nip" ? "196805121994031009" : field.code_type == "wilayah" ? "63.11.06" : "Contoh";
    }
}

void add_items(pugi::xml_node parent, const FieldSchema& list) {
    for (const auto& item : list.records) {
        fill_with_required(parent.append_child(item->element.c_str()), *item);
    }
}

/// Where a field stands in its record's element; null when it is absent.
pugi::xml_node part_of(pugi::xml_node element, const FieldSchema& field) {
    return field.place == FieldPlace::element ? element.child(field.name.c_str()) : pugi::xml_node();
}

bool is_there(pugi::xml_node element, const FieldSchema& field) {
    switch (field.place) {
        case FieldPlace::element:
            return part_of(element, field) != nullptr;
        case FieldPlace::attribute:
            return element.attribute(field.name.c_str()) != nullptr;
        case FieldPlace::content:
            return *element.text().get() != '\0';
        case FieldPlace::items:
            for (const auto& item : field.records) {
                if (element.child(item->element.c_str())) return true;
            }
            return false;
    }
    return false;
}

void add_field(pugi::xml_node element, const FieldSchema& field) {
    if (field.place == FieldPlace::items) return add_items(element, field);
    if (field.place == FieldPlace::attribute) {
        element.append_attribute(field.name.c_str()) = made_up_value(field).c_str();
    } else if (field.place == FieldPlace::content) {
        element.prepend_child(pugi::node_pcdata).set_value(made_up_value(field).c_str());
    } else if (field.type == FieldType::list) {
        add_items(element.append_child(field.name.c_str()), field);
    } else if (field.type == FieldType::record) {
        fill_with_required(element.append_child(field.name.c_str()), *field.records.front());
    } else {
        element.append_child(field.name.c_str()).text() = made_up_value(field).c_str();
    }
}

void fill_with_required(pugi::xml_node element, const RecordSchema& schema) {
    for (const FieldSchema& field : schema.fields) {
        if (field.required && !is_there(element, field)) add_field(element, field);
    }
}

void remove_field(pugi::xml_node element, const FieldSchema& field) {
    if (field.place == FieldPlace::element) element.remove_child(field.name.c_str());
    if (field.place == FieldPlace::attribute) element.remove_attribute(field.name.c_str());
    if (field.place == FieldPlace::content) element.text() = "";
    if (field.place != FieldPlace::items) return;
    for (const auto& item : field.records) {
        while (element.remove_child(item->element.c_str())) {
        }
    }
}

void set_word(pugi::xml_node element, const FieldSchema& field, const char* word) {
    if (field.place == FieldPlace::attribute) {
        if (!element.attribute(field.name.c_str())) element.append_attribute(field.name.c_str());
        element.attribute(field.name.c_str()) = word;
    } else if (field.place == FieldPlace::element) {
        if (!part_of(element, field)) element.append_child(field.name.c_str());
        part_of(element, field).text() = word;
    } else {
        element.text() = word;
    }
}

/// Calls with the elements of the records that stand in a field: itself, or of a list the first item of each name.
void for_each_record(pugi::xml_node element, const FieldSchema& field,
                     const std::function<void(pugi::xml_node, const RecordSchema&)>& use) {
    if (field.type != FieldType::record && field.type != FieldType::list) return;
    const pugi::xml_node part = field.place == FieldPlace::items ? element : part_of(element, field);
    if (!part) return;
    if (field.type == FieldType::record) return use(part, *field.records.front());
    for (const auto& item : field.records) {
        if (const pugi::xml_node first = part.child(item->element.c_str())) use(first, *item);
    }
}

/// A copy of an element's attributes and contents, to put it back as it was.
class Kept {
 public:
    explicit Kept(pugi::xml_node element) : element_(element) { copy_.append_copy(element); }
    void put_back() {
        element_.remove_attributes();
        element_.remove_children();
        for (const pugi::xml_attribute attribute : copy_.document_element().attributes()) element_.append_copy(attribute);
        for (const pugi::xml_node child : copy_.document_element().children()) element_.append_copy(child);
    }

 private:
    pugi::xml_node element_;
    pugi::xml_document copy_;
};

std::string shown(pugi::xml_node element, const FieldSchema& field) {
    return std::string(element.name()) + "/" + field.name;
}

void vary_words(pugi::xml_node element, const FieldSchema& field, const OnVariant& tell) {
    std::set<std::string> words;
    for (const record::ChoiceWord& choice : field.choices) words.insert(choice.word);
    if (field.type == FieldType::boolean) words = {"ya", "tidak"};
    for (const std::string& word : words) {
        Kept kept(element);
        set_word(element, field, word.c_str());
        tell(shown(element, field) + " = " + word);
        kept.put_back();
    }
}

}  // namespace

void fill_up(pugi::xml_node element, const RecordSchema& schema, const std::function<bool()>& is_good) {
    for (const FieldSchema& field : schema.fields) {
        if (!is_there(element, field)) {
            Kept kept(element);
            add_field(element, field);
            if (!is_good()) kept.put_back();
        }
        for_each_record(element, field,
                        [&](pugi::xml_node inner, const RecordSchema& inner_schema) { fill_up(inner, inner_schema, is_good); });
    }
}

void for_each_variant(pugi::xml_node element, const RecordSchema& schema, const OnVariant& tell) {
    for (const FieldSchema& field : schema.fields) {
        vary_words(element, field, tell);
        if (!field.required) {
            Kept kept(element);
            const bool there = is_there(element, field);
            there ? remove_field(element, field) : add_field(element, field);
            tell(shown(element, field) + (there ? " tidak ada" : " ada"));
            kept.put_back();
        }
        for_each_record(element, field,
                        [&](pugi::xml_node inner, const RecordSchema& inner_schema) { for_each_variant(inner, inner_schema, tell); });
    }
}

std::string text_of(pugi::xml_node element) {
    std::ostringstream stream;
    element.print(stream, "", pugi::format_raw);
    return stream.str();
}

}  // namespace naskah::test
