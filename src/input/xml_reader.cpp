#include "input/xml_reader.hpp"

#include <algorithm>
#include <cstring>
#include <set>

#include "input/diagnostic_codes.hpp"
#include "input/field_value.hpp"
#include "input/image_file.hpp"
#include "input/mistakes.hpp"
#include "input/prose.hpp"
#include "record/input.hpp"
#include "text/ascii.hpp"
#include "text/joining.hpp"
#include "text/utf8.hpp"
#include "text/xml_escaping.hpp"

namespace naskah::input {

namespace {

bool is_blank(std::string_view text) {
    return text.find_first_not_of(text::blanks) == std::string_view::npos;
}
bool is_text(pugi::xml_node node) {
    return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
}

std::string tag(std::string_view name) {
    return "<" + std::string(name) + ">";
}

/// Attributes by which an XML editor finds the schema; they say nothing of the document.
bool belongs_to_editor(std::string_view attribute) {
    return attribute == "xmlns:xsi" || attribute.starts_with("xsi:");
}

/// The elements that hold elements of a name, wherever in a schema: "<isi> dari <lampiran>".
void collect_holders(const record::RecordSchema& schema, std::string_view name, std::set<std::string>& holders, int depth = 0) {
    constexpr int deepest = 16;
    if (depth > deepest) return;
    for (const record::FieldSchema& field : schema.fields) {
        if (field.place == record::FieldPlace::element && field.name == name) holders.insert(tag(schema.element));
        for (const auto& item : field.records) {
            if (field.type == record::FieldType::list && item->element == name)
                holders.insert(tag(field.name) + (depth > 0 ? " dari " + tag(schema.element) : std::string()));
            collect_holders(*item, name, holders, depth + 1);
        }
    }
}

class Checker {
 public:
    Checker(const XmlDocument& document, const record::RecordSchema& whole, const std::filesystem::path& folder, const Limits& limits,
            record::Diagnostics& diagnostics)
        : document_(document),
          whole_(whole),
          folder_(folder),
          limits_(limits),
          mistakes_(*document.source(), limits.messages, diagnostics) {}

    record::Record record(pugi::xml_node element, const record::RecordSchema& schema) {
        record::Record result;
        result.element = schema.element;
        result.fields.resize(schema.fields.size());
        for (std::size_t i = 0; i < schema.fields.size(); ++i) result.fields[i].name = schema.fields[i].name;
        std::vector<bool> given(schema.fields.size(), false);

        read_attributes(element, schema, result, given);
        read_children(element, schema, result, given);
        for (std::size_t i = 0; i < schema.fields.size(); ++i) {
            if (!given[i]) result.fields[i].value = not_given(element, schema.fields[i]);
        }
        check_conditions(element, schema, result, given);
        return result;
    }

    /// True when nothing was wrong.
    bool finish() {
        mistakes_.finish();
        return !mistakes_.any();
    }

 private:
    void error(const char* code, std::string message, record::Spot spot, std::string hint = {}) {
        mistakes_.add(code, std::move(message), spot, std::move(hint));
    }

    static std::size_t index_of(const record::RecordSchema& schema, std::string_view name, record::FieldPlace place) {
        const auto field = std::find_if(schema.fields.begin(), schema.fields.end(), [&](const record::FieldSchema& candidate) {
            return candidate.place == place && candidate.name == name;
        });
        return static_cast<std::size_t>(field - schema.fields.begin());
    }

    static std::vector<std::string> names(const record::RecordSchema& schema, record::FieldPlace place) {
        std::vector<std::string> result;
        for (const record::FieldSchema& field : schema.fields) {
            if (field.place == place) result.push_back(field.name);
        }
        return result;
    }

    void read_attributes(pugi::xml_node element, const record::RecordSchema& schema, record::Record& record, std::vector<bool>& given) {
        for (const pugi::xml_attribute attribute : element.attributes()) {
            const std::string_view name = attribute.name();
            const std::size_t index = index_of(schema, name, record::FieldPlace::attribute);
            if (index < schema.fields.size()) {
                given[index] = true;
                const record::FieldSchema& field = schema.fields[index];
                record.fields[index].value =
                    written_value(field, "atribut " + field.name, attribute.value(), document_.value_spot(attribute));
            } else if (element.parent().type() != pugi::node_document || !belongs_to_editor(name)) {
                unknown_attribute(element, schema, attribute);
            }
        }
    }

    void unknown_attribute(pugi::xml_node element, const record::RecordSchema& schema, pugi::xml_attribute attribute) {
        if (mistakes_.enough()) return;
        const std::string name = attribute.name();
        std::string hint;
        if (index_of(schema, name, record::FieldPlace::element) < schema.fields.size()) {
            hint = "tulis sebagai unsur: <" + name + ">…</" + name + ">";
        } else if (const std::string nearest = record::nearest_name(name, names(schema, record::FieldPlace::attribute)); !nearest.empty()) {
            hint = "maksud Anda " + nearest + "?";
        }
        error(code::unknown_attribute, "atribut " + name + " tidak dikenal di " + tag(element.name()), document_.spot(attribute), hint);
    }

    void read_children(pugi::xml_node element, const record::RecordSchema& schema, record::Record& record, std::vector<bool>& given) {
        pugi::xml_node first = element.first_child();
        const auto content = std::find_if(schema.fields.begin(), schema.fields.end(),
                                          [](const record::FieldSchema& field) { return field.place == record::FieldPlace::content; });
        if (content != schema.fields.end()) {
            first = first_part(element, schema);
            const auto index = static_cast<std::size_t>(content - schema.fields.begin());
            given[index] = !is_blank_content(element, first);
            if (given[index]) record.fields[index].value = content_value(*content, element, first);
        }
        for (pugi::xml_node child = first; child; child = child.next_sibling()) {
            if (is_text(child)) stray_text(element, child, content != schema.fields.end());
            if (child.type() == pugi::node_element) read_child(element, child, schema, record, given);
        }
        check_order(element, schema);
        check_item_counts(element, schema, record, given);
    }

    /// Items of several lists of one element are printed list after list: written otherwise, their order would be lost.
    void check_order(pugi::xml_node element, const record::RecordSchema& schema) {
        std::size_t latest = 0;
        std::string_view latest_name;
        for (const pugi::xml_node child : element.children()) {
            const std::size_t list = child.type() == pugi::node_element ? list_of(schema, child.name()) : schema.fields.size();
            if (list == schema.fields.size()) continue;
            if (list < latest) {
                error(code::order_lost, tag(child.name()) + " ditulis sesudah " + tag(latest_name) + ", padahal dicetak di depannya",
                      document_.spot(child),
                      "tulis semua " + tag(child.name()) + " sebelum " + tag(latest_name) + ", atau pisahkan ke dalam " +
                          tag(element.name()) + " lain");
                return;
            }
            latest = list;
            latest_name = child.name();
        }
    }

    /// The first child element that isn't part of the record's text, when there is one.
    static pugi::xml_node first_part(pugi::xml_node element, const record::RecordSchema& schema) {
        for (const pugi::xml_node child : element.children()) {
            if (child.type() != pugi::node_element) continue;
            if (index_of(schema, child.name(), record::FieldPlace::element) < schema.fields.size() ||
                list_of(schema, child.name()) < schema.fields.size())
                return child;
        }
        return {};
    }

    /// The list whose items stand in the record's element and may be called so; the number of fields when there is none.
    static std::size_t list_of(const record::RecordSchema& schema, std::string_view item) {
        const auto field = std::find_if(schema.fields.begin(), schema.fields.end(), [&](const record::FieldSchema& candidate) {
            return candidate.place == record::FieldPlace::items && item_schema(candidate, item) != nullptr;
        });
        return static_cast<std::size_t>(field - schema.fields.begin());
    }

    static const record::RecordSchema* item_schema(const record::FieldSchema& list, std::string_view element) {
        const auto found =
            std::find_if(list.records.begin(), list.records.end(),
                         [&](const std::shared_ptr<const record::RecordSchema>& candidate) { return candidate->element == element; });
        return found == list.records.end() ? nullptr : found->get();
    }

    static bool is_blank_content(pugi::xml_node element, pugi::xml_node end) {
        for (pugi::xml_node child = element.first_child(); child && child != end; child = child.next_sibling()) {
            if (child.type() != pugi::node_comment && !(is_text(child) && is_blank(child.value()))) return false;
        }
        return true;
    }

    void check_item_counts(pugi::xml_node element, const record::RecordSchema& schema, const record::Record& record,
                           const std::vector<bool>& given) {
        for (std::size_t i = 0; i < schema.fields.size(); ++i) {
            if (schema.fields[i].place == record::FieldPlace::items && given[i])
                check_count(schema.fields[i], element, std::get<record::List>(record.fields[i].value.data).size());
        }
    }

    void stray_text(pugi::xml_node element, pugi::xml_node text, bool has_content = false) {
        if (is_blank(text.value())) return;
        error(code::stray_text, "teks di dalam " + tag(element.name()) + " di luar isiannya", document_.value_spot(text),
              has_content ? "teks " + tag(element.name()) + " ditulis di depan, sebelum isian di dalamnya"
                          : "tulis teks di dalam salah satu isian " + tag(element.name()));
    }

    void read_child(pugi::xml_node element, pugi::xml_node child, const record::RecordSchema& schema, record::Record& record,
                    std::vector<bool>& given) {
        const std::size_t index = index_of(schema, child.name(), record::FieldPlace::element);
        const std::size_t list = list_of(schema, child.name());
        if (list < schema.fields.size()) {
            add_item(schema.fields[list], child, record.fields[list].value, given[list]);
            given[list] = true;
        } else if (index == schema.fields.size()) {
            unknown_element(element, child, schema);
        } else if (given[index]) {
            error(code::duplicate_element, tag(child.name()) + " ditulis dua kali di " + tag(element.name()), document_.spot(child),
                  "hapus salah satunya");
        } else {
            given[index] = true;
            record.fields[index].value = element_value(schema.fields[index], child);
        }
    }

    void add_item(const record::FieldSchema& field, pugi::xml_node element, record::Value& list, bool has_items) {
        if (!has_items) list = {{record::List{}}, document_.spot(element)};
        std::get<record::List>(list.data).push_back({{record(element, *item_schema(field, element.name()))}, document_.spot(element)});
    }

    /// The names of the elements that may stand in a record's element.
    static std::vector<std::string> element_names(const record::RecordSchema& schema) {
        std::vector<std::string> result = names(schema, record::FieldPlace::element);
        for (const record::FieldSchema& field : schema.fields) {
            if (field.place != record::FieldPlace::items) continue;
            for (const std::shared_ptr<const record::RecordSchema>& item : field.records) result.push_back(item->element);
        }
        return result;
    }

    void unknown_element(pugi::xml_node element, pugi::xml_node child, const record::RecordSchema& schema) {
        if (mistakes_.enough()) return;
        const std::string name = child.name();
        std::string hint;
        const std::string nearest = record::nearest_name(name, element_names(schema));
        if (index_of(schema, name, record::FieldPlace::attribute) < schema.fields.size())
            hint = "tulis sebagai atribut: <" + std::string(element.name()) + " " + name + "=\"…\">";
        else if (!nearest.empty())
            hint = "maksud Anda " + tag(nearest) + "?";
        else
            hint = place_for(name) + listed(element_names(schema), "isian yang ada: ");
        error(code::unknown_element, tag(name) + " tidak dikenal di " + tag(element.name()), document_.spot(child), hint);
    }

    static std::string listed(const std::vector<std::string>& words, const std::string& opening) {
        std::string text;
        for (const std::string& word : words) text += (text.empty() ? opening : ", ") + word;
        return text;
    }

    record::Value element_value(const record::FieldSchema& field, pugi::xml_node element) {
        record::Value value;
        if (field.type == record::FieldType::record)
            value.data = record(element, *field.records.front());
        else if (field.type == record::FieldType::list)
            value = list(field, element);
        else {
            for (const pugi::xml_attribute attribute : element.attributes()) {
                error(code::unknown_attribute, "atribut " + std::string(attribute.name()) + " tidak dikenal di " + tag(element.name()),
                      document_.spot(attribute));
            }
            return content_value(field, element);
        }
        value.spot = document_.spot(element);
        return value;
    }

    /// The value that is an element's text: all of it, or what stands before a child (`end`).
    record::Value content_value(const record::FieldSchema& field, pugi::xml_node element, pugi::xml_node end = {}) {
        const record::Spot spot = text_spot(element);
        if (field.type == record::FieldType::prose) return prose(field, element, end, spot);
        std::string text;
        for (const pugi::xml_node child : element.children()) {
            if (is_text(child)) text += child.value();
            if (child.type() == pugi::node_element) {
                error(code::unknown_element, tag(child.name()) + " tidak dikenal di " + tag(element.name()), document_.spot(child),
                      tag(element.name()) + " berisi teks biasa");
            }
        }
        return written_value(field, tag(element.name()), text, spot);
    }

    record::Spot text_spot(pugi::xml_node element) const {
        for (const pugi::xml_node child : element.children()) {
            if (is_text(child) && !is_blank(child.value())) return document_.value_spot(child);
            if (child.type() == pugi::node_element) return document_.spot(child);
        }
        return document_.spot(element);
    }

    /// Where an element belongs that stands where it is unknown, if anywhere.
    std::string place_for(std::string_view name) const {
        std::set<std::string> holders;
        collect_holders(whole_, name, holders);
        if (holders.empty()) return {};
        std::vector<std::string> tags(holders.begin(), holders.end());
        constexpr std::size_t most = 4;
        if (tags.size() > most) tags.resize(most);
        return tag(name) + " tempatnya di " + text::joined(tags, ", ") + "; ";
    }

    record::Value prose(const record::FieldSchema& field, pugi::xml_node element, pugi::xml_node end, record::Spot spot) {
        ProseReader reader(
            [this](pugi::xml_node culprit, std::string message, std::string hint) {
                error(code::not_inline, std::move(message), document_.spot(culprit), place_for(culprit.name()) + hint);
            },
            field.references);
        record::Value value{{record::Prose{reader.markup_of(element, end)}}, spot};
        if (reader.characters() == 0) error(code::empty_value, tag(element.name()) + " kosong", document_.spot(element), empty(field).hint);
        if (field.maximum_length && reader.characters() > *field.maximum_length) {
            error(code::too_long, tag(element.name()) + " terlalu panjang: " + std::to_string(reader.characters()) + " karakter", spot,
                  "paling banyak " + std::to_string(*field.maximum_length) + " karakter");
        }
        return value;
    }

    record::Value written_value(const record::FieldSchema& field, const std::string& name, std::string_view text, record::Spot spot) {
        std::variant<record::Value, Mistake> parsed =
            field.type == record::FieldType::image ? find_image(text, folder_, limits_) : parse_value(field, text, patterns_);
        if (const auto* mistake = std::get_if<Mistake>(&parsed)) {
            constexpr std::size_t longest_quote = 60;
            std::string quoted = text::collapse_spaces(text);
            if (quoted.size() > longest_quote) {
                std::size_t cut = longest_quote;
                while (!text::begins_character(quoted[cut])) --cut;
                quoted = quoted.substr(0, cut) + "…";
            }
            error(mistake->code, name + (quoted.empty() ? " " : " \"" + quoted + "\" ") + mistake->message, spot, mistake->hint);
            return {};
        }
        record::Value value = std::get<record::Value>(std::move(parsed));
        value.spot = spot;
        return value;
    }

    record::Value list(const record::FieldSchema& field, pugi::xml_node element) {
        record::List items;
        for (const pugi::xml_attribute attribute : element.attributes()) {
            error(code::unknown_attribute, "atribut " + std::string(attribute.name()) + " tidak dikenal di " + tag(element.name()),
                  document_.spot(attribute));
        }
        std::size_t count = 0;
        for (const pugi::xml_node child : element.children()) {
            if (is_text(child)) stray_text(element, child);
            if (child.type() != pugi::node_element) continue;
            ++count;
            const record::RecordSchema* schema = item_schema(field, child.name());
            if (schema == nullptr)
                unknown_item(field, element, child);
            else
                items.push_back({{record(child, *schema)}, document_.spot(child)});
        }
        check_count(field, element, count);
        return {{std::move(items)}, {}};
    }

    void unknown_item(const record::FieldSchema& field, pugi::xml_node element, pugi::xml_node child) {
        if (mistakes_.enough()) return;
        std::vector<std::string> known;
        for (const std::shared_ptr<const record::RecordSchema>& schema : field.records) known.push_back(schema->element);
        const std::string nearest = record::nearest_name(child.name(), known);
        error(code::unknown_element, tag(child.name()) + " tidak dikenal di " + tag(element.name()), document_.spot(child),
              nearest.empty() ? listed(known, "butir yang ada: ") : "maksud Anda " + tag(nearest) + "?");
    }

    void check_count(const record::FieldSchema& field, pugi::xml_node element, std::size_t count) {
        const auto items = static_cast<std::int64_t>(count);
        const std::int64_t fewest = field.minimum ? *field.minimum : (field.required ? 1 : 0);
        if (items < fewest) {
            error(code::wrong_item_count, tag(element.name()) + " berisi " + std::to_string(count) + " butir", document_.spot(element),
                  "paling sedikit " + std::to_string(fewest) + " butir");
        }
        if (field.maximum && items > *field.maximum) {
            error(code::wrong_item_count, tag(element.name()) + " berisi " + std::to_string(count) + " butir", document_.spot(element),
                  "paling banyak " + std::to_string(*field.maximum) + " butir");
        }
    }

    record::Value not_given(pugi::xml_node element, const record::FieldSchema& field) {
        const record::Spot spot = document_.spot(element);
        if (field.required) {
            missing(element, field);
        } else if (field.default_value && field.type == record::FieldType::prose) {
            return {{record::Prose{text::xml_escaped(*field.default_value)}}, spot};
        } else if (field.default_value) {
            std::variant<record::Value, Mistake> parsed = parse_value(field, *field.default_value, patterns_);
            if (auto* value = std::get_if<record::Value>(&parsed)) {
                value->spot = spot;
                return std::move(*value);
            }
        } else if (field.type == record::FieldType::record && field.empty_by_default) {
            return {{defaults(element, *field.records.front())}, spot};
        } else if (field.type == record::FieldType::list) {
            return {{record::List{}}, spot};
        }
        return {{record::Absent{}}, spot};
    }

    /// A record that nobody wrote, with the defaults of its fields.
    record::Record defaults(pugi::xml_node parent, const record::RecordSchema& schema) {
        record::Record result;
        result.element = schema.element;
        for (const record::FieldSchema& field : schema.fields) result.fields.push_back({field.name, not_given(parent, field)});
        return result;
    }

    void missing(pugi::xml_node element, const record::FieldSchema& field) {
        const std::string name = field.place == record::FieldPlace::attribute ? "atribut " + field.name
                                 : field.place == record::FieldPlace::content ? "isi " + tag(element.name())
                                                                              : tag(field.name);
        std::string hint = field.help;
        if (!field.example.empty()) hint += (hint.empty() ? "misalnya " : " Misalnya: ") + field.example;
        const std::string where = field.place == record::FieldPlace::content ? "" : " di " + tag(element.name());
        error(code::missing_field, name + " wajib diisi" + where, document_.spot(element), hint);
    }

    void check_conditions(pugi::xml_node element, const record::RecordSchema& schema, const record::Record& record,
                          const std::vector<bool>& given) {
        for (std::size_t i = 0; i < schema.fields.size(); ++i) {
            const record::FieldSchema& field = schema.fields[i];
            if (field.required_when_field.empty() || !is_missing(record.fields[i].value, given[i])) continue;
            const record::Value* condition = record.find(field.required_when_field);
            const auto* choice = condition != nullptr ? std::get_if<record::Choice>(&condition->data) : nullptr;
            if (choice == nullptr) continue;
            const std::vector<std::string>& words = field.required_when_words;
            if (std::find(words.begin(), words.end(), choice->word) == words.end()) continue;
            const std::string name = field.place == record::FieldPlace::attribute ? "atribut " + field.name : tag(field.name);
            error(code::missing_field,
                  name + " wajib diisi di " + tag(element.name()) + " bila " + field.required_when_field + " " + choice->word,
                  document_.spot(element), field.help);
        }
    }

    /// An absent value that was given is a wrong one: that was told already.
    static bool is_missing(const record::Value& value, bool given) {
        const auto* list = std::get_if<record::List>(&value.data);
        return (value.absent() && !given) || (list != nullptr && list->empty());
    }

    const XmlDocument& document_;
    const record::RecordSchema& whole_;
    const std::filesystem::path& folder_;
    const Limits& limits_;
    Mistakes mistakes_;
    Patterns patterns_;
};

}  // namespace

std::optional<record::Input> check_document(const XmlDocument& document, const record::RecordSchema& schema,
                                            const std::filesystem::path& folder, const Limits& limits, record::Diagnostics& diagnostics) {
    Checker checker(document, schema, folder, limits, diagnostics);
    record::Input input{document.source()->file(), schema.element, checker.record(document.root(), schema), document.source()};
    if (!checker.finish() || document.faulty()) return std::nullopt;
    return input;
}

std::optional<record::Input> read_xml(std::string bytes, const std::string& file, const record::RecordSchema& schema,
                                      const std::filesystem::path& folder, const Limits& limits, record::Diagnostics& diagnostics) {
    const std::optional<XmlDocument> document = XmlDocument::parse(std::move(bytes), file, limits, diagnostics);
    if (!document) return std::nullopt;
    if (schema.element != document->root().name()) {
        diagnostics.add(diagnose(*document->source(), record::Severity::error, code::unknown_element,
                                 tag(document->root().name()) + " bukan " + tag(schema.element), document->spot(document->root()),
                                 "unsur akar berkas ini harus " + tag(schema.element)));
        return std::nullopt;
    }
    return check_document(*document, schema, folder, limits, diagnostics);
}

}  // namespace naskah::input
