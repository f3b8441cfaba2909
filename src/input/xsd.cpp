#include "input/xsd.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "text/xml_escaping.hpp"

namespace naskah::input {

namespace {

/// Types that don't depend on a field. Spaces around and doubled are collapsed by the reader as by xs:token.
constexpr std::string_view fixed_types = R"XSD(  <xs:simpleType name="isian">
    <xs:restriction base="xs:token"><xs:minLength value="1"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="kosong">
    <xs:restriction base="xs:token"><xs:length value="0"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="bilangan">
    <xs:restriction base="xs:token"><xs:pattern value="-?([0-9]+|[0-9]{1,3}(\.[0-9]{3})+)"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="desimal">
    <xs:restriction base="xs:token"><xs:pattern value="-?([0-9]+|[0-9]{1,3}(\.[0-9]{3})+)(,[0-9]{1,9})?"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="persen">
    <xs:restriction base="xs:token"><xs:pattern value="-?([0-9]+|[0-9]{1,3}(\.[0-9]{3})+)(,[0-9]{1,9})?( ?%)?"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="tanggal">
    <xs:restriction base="xs:date">
      <xs:minInclusive value="1900-01-01"/>
      <xs:maxInclusive value="2999-12-31"/>
      <xs:pattern value="[0-9]{4}-[0-9]{2}-[0-9]{2}"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="waktu">
    <xs:restriction base="xs:token"><xs:pattern value="([01][0-9]|2[0-3])[.:][0-5][0-9]"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="ya-tidak">
    <xs:restriction base="xs:token"><xs:enumeration value="ya"/><xs:enumeration value="tidak"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="nip">
    <xs:restriction base="xs:token"><xs:pattern value="[0-9]( ?[0-9]){17}"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="wilayah">
    <xs:restriction base="xs:token"><xs:pattern value="[0-9]{2}(\.[0-9]{2}(\.[0-9]{2}(\.[0-9]{4})?)?)?|[A-Za-z].*"/></xs:restriction>
  </xs:simpleType>
  <xs:group name="sisipan">
    <xs:choice>
      <xs:element name="b" type="prosa"/>
      <xs:element name="i" type="prosa"/>
      <xs:element name="u" type="prosa"/>
      <xs:element name="sup" type="prosa"/>
      <xs:element name="sub" type="prosa"/>
      <xs:element name="br"><xs:complexType mixed="true"/></xs:element>
    </xs:choice>
  </xs:group>
  <xs:complexType name="prosa" mixed="true">
    <xs:group ref="sisipan" minOccurs="0" maxOccurs="unbounded"/>
  </xs:complexType>
)XSD";

/// Of schemas with prose that may hold references.
constexpr std::string_view reference_types = R"XSD(  <xs:group name="sisipan-rujukan">
    <xs:choice>
      <xs:element name="b" type="prosa-rujukan"/>
      <xs:element name="i" type="prosa-rujukan"/>
      <xs:element name="u" type="prosa-rujukan"/>
      <xs:element name="sup" type="prosa-rujukan"/>
      <xs:element name="sub" type="prosa-rujukan"/>
      <xs:element name="br"><xs:complexType mixed="true"/></xs:element>
      <xs:element name="angka">
        <xs:complexType mixed="true">
          <xs:group ref="sisipan" minOccurs="0" maxOccurs="unbounded"/>
          <xs:attribute name="dari" type="isian"/>
        </xs:complexType>
      </xs:element>
      <xs:element name="rujuk">
        <xs:complexType>
          <xs:attribute name="ke" type="isian" use="required"/>
          <xs:attribute name="sampai" type="isian"/>
        </xs:complexType>
      </xs:element>
    </xs:choice>
  </xs:group>
  <xs:complexType name="prosa-rujukan" mixed="true">
    <xs:group ref="sisipan-rujukan" minOccurs="0" maxOccurs="unbounded"/>
  </xs:complexType>
)XSD";

bool has_references(const record::RecordSchema& schema) {
    return std::any_of(schema.fields.begin(), schema.fields.end(), [](const record::FieldSchema& field) {
        return field.references ||
               std::any_of(field.records.begin(), field.records.end(), [](const auto& record) { return has_references(*record); });
    });
}

/// An ECMAScript expression in the words of XML Schema (always for the whole text, without anchors and kinds of groups), or nothing when it
/// uses what XML Schema doesn't have: then any code is accepted.
std::optional<std::string> schema_pattern(std::string_view pattern) {
    std::string result;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        const char next = i + 1 < pattern.size() ? pattern[i + 1] : '\0';
        if (c == '\\') {
            constexpr std::string_view same_in_both = "dDwWsSnrt\\|.?*+(){}-[]^";
            if (next == '/' || next == '$') {
                result += next;
            } else if (next != '\0' && same_in_both.find(next) != std::string_view::npos) {
                result += c;
                result += next;
            } else {
                return std::nullopt;
            }
            ++i;
        } else if (c == '(' && next == '?') {
            if (i + 2 >= pattern.size() || pattern[i + 2] != ':') return std::nullopt;
            result += '(';
            i += 2;
        } else if (c == '^' && (i == 0 || pattern[i - 1] != '[')) {
            if (i != 0) return std::nullopt;
        } else if (c == '$') {
            if (i + 1 != pattern.size()) return std::nullopt;
        } else if ((c == '*' || c == '+' || c == '?' || c == '}') && next == '?') {
            return std::nullopt;
        } else {
            result += c;
        }
    }
    return result;
}

class SchemaWriter {
 public:
    std::string document(const record::RecordSchema& schema, const std::string& title) {
        line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        open("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">");
        annotation(title + (schema.help.empty() ? "" : ". " + schema.help));
        text_ += fixed_types;
        if (has_references(schema)) text_ += reference_types;
        open("<xs:element name=\"" + schema.element + "\">");
        record_type(schema);
        close("</xs:element>");
        write_named_types();
        close("</xs:schema>");
        return std::move(text_);
    }

 private:
    void line(std::string_view words) {
        text_.append(2 * depth_, ' ');
        text_ += words;
        text_ += '\n';
    }
    void open(std::string_view words) {
        line(words);
        ++depth_;
    }
    void close(std::string_view words) {
        --depth_;
        line(words);
    }

    void annotation(const std::string& words) {
        if (words.empty()) return;
        line("<xs:annotation><xs:documentation xml:lang=\"id\">" + text::xml_escaped(words) + "</xs:documentation></xs:annotation>");
    }

    static std::string described(const record::FieldSchema& field) {
        std::string words = field.help;
        const auto add = [&](const std::string& more) { words += (words.empty() ? "" : " ") + more; };
        if (!field.example.empty()) add("Misalnya: " + field.example);
        if (field.default_value && !field.default_value->empty()) add("Tanpa isian ini: " + *field.default_value);
        return words;
    }

    void record_type(const record::RecordSchema& schema) {
        const auto content = std::find_if(schema.fields.begin(), schema.fields.end(),
                                          [](const record::FieldSchema& field) { return field.place == record::FieldPlace::content; });
        const bool items = std::any_of(schema.fields.begin(), schema.fields.end(),
                                       [](const record::FieldSchema& field) { return field.place == record::FieldPlace::items; });
        if (items || (content != schema.fields.end() && content->type == record::FieldType::prose))
            type_with_any_order(schema, content == schema.fields.end() ? nullptr : &*content);
        else if (content == schema.fields.end())
            type_with_elements(schema);
        else
            type_with_text(schema, *content);
    }

    void type_with_elements(const record::RecordSchema& schema) {
        open("<xs:complexType>");
        const bool any = std::any_of(schema.fields.begin(), schema.fields.end(),
                                     [](const record::FieldSchema& field) { return field.place == record::FieldPlace::element; });
        if (any) {
            open("<xs:all>");
            for (const record::FieldSchema& field : schema.fields) {
                if (field.place == record::FieldPlace::element) element(field);
            }
            close("</xs:all>");
        }
        attributes(schema);
        close("</xs:complexType>");
    }

    /// Text, elements and items of lists one after the other: how many there must be of each is for the reader to say.
    void type_with_any_order(const record::RecordSchema& schema, const record::FieldSchema* prose) {
        open(prose == nullptr ? "<xs:complexType>" : "<xs:complexType mixed=\"true\">");
        open("<xs:choice minOccurs=\"0\" maxOccurs=\"unbounded\">");
        if (prose != nullptr) line(std::string("<xs:group ref=\"") + (prose->references ? "sisipan-rujukan" : "sisipan") + "\"/>");
        for (const record::FieldSchema& field : schema.fields) {
            if (field.place == record::FieldPlace::element) element(field);
            if (field.place == record::FieldPlace::items) items(field);
        }
        close("</xs:choice>");
        attributes(schema);
        close("</xs:complexType>");
    }

    void type_with_text(const record::RecordSchema& schema, const record::FieldSchema& content) {
        std::string type = type_of(content);
        if (!content.required) type = named("<xs:union memberTypes=\"" + type + " kosong\"/>");
        open("<xs:complexType>");
        open("<xs:simpleContent>");
        open("<xs:extension base=\"" + type + "\">");
        attributes(schema);
        close("</xs:extension>");
        close("</xs:simpleContent>");
        close("</xs:complexType>");
    }

    void element(const record::FieldSchema& field) {
        const std::string head = "<xs:element name=\"" + field.name + "\"" + (field.required ? "" : " minOccurs=\"0\"");
        if (field.type == record::FieldType::record || field.type == record::FieldType::list) {
            open(head + ">");
            annotation(described(field));
            if (field.type == record::FieldType::record)
                record_type(*field.records.front());
            else
                list_type(field);
            close("</xs:element>");
            return;
        }
        described_line(head + " type=\"" + type_of(field) + "\"", "xs:element", field);
    }

    void list_type(const record::FieldSchema& field) {
        const std::int64_t fewest = field.minimum ? *field.minimum : (field.required ? 1 : 0);
        const std::string most = field.maximum ? std::to_string(*field.maximum) : "unbounded";
        open("<xs:complexType>");
        open("<xs:choice minOccurs=\"" + std::to_string(fewest) + "\" maxOccurs=\"" + most + "\">");
        items(field);
        close("</xs:choice>");
        close("</xs:complexType>");
    }

    void items(const record::FieldSchema& field) {
        for (const auto& item : field.records) {
            open("<xs:element name=\"" + item->element + "\">");
            annotation(item->help);
            record_type(*item);
            close("</xs:element>");
        }
    }

    void attributes(const record::RecordSchema& schema) {
        for (const record::FieldSchema& field : schema.fields) {
            if (field.place != record::FieldPlace::attribute) continue;
            const std::string use = field.required ? " use=\"required\"" : "";
            described_line("<xs:attribute name=\"" + field.name + "\" type=\"" + type_of(field) + "\"" + use, "xs:attribute", field);
        }
    }

    void described_line(const std::string& head, const std::string& element, const record::FieldSchema& field) {
        const std::string words = described(field);
        if (words.empty()) {
            line(head + "/>");
            return;
        }
        open(head + ">");
        annotation(words);
        close("</" + element + ">");
    }

    /// The name of a field's type: one of the fixed ones, or one made for it.
    std::string type_of(const record::FieldSchema& field) {
        switch (field.type) {
            case record::FieldType::prose:
                return field.references ? "prosa-rujukan" : "prosa";
            case record::FieldType::integer:
            case record::FieldType::money:
                return "bilangan";
            case record::FieldType::decimal:
                return "desimal";
            case record::FieldType::percent:
                return "persen";
            case record::FieldType::date:
                return "tanggal";
            case record::FieldType::time:
                return "waktu";
            case record::FieldType::boolean:
                return "ya-tidak";
            case record::FieldType::text:
                return field.maximum_length ? limited_text(*field.maximum_length) : "isian";
            case record::FieldType::choice:
                return choice(field);
            case record::FieldType::code:
                return code(field);
            case record::FieldType::image:
            case record::FieldType::key:
            case record::FieldType::list:
            case record::FieldType::record:
                break;
        }
        return "isian";
    }

    std::string limited_text(std::size_t length) {
        return named("<xs:restriction base=\"xs:token\"><xs:minLength value=\"1\"/><xs:maxLength value=\"" + std::to_string(length) +
                     "\"/></xs:restriction>");
    }

    std::string choice(const record::FieldSchema& field) {
        std::string body = "<xs:restriction base=\"xs:token\">\n";
        for (const record::ChoiceWord& word : field.choices) {
            body += "      <xs:enumeration value=\"" + text::xml_escaped(word.word) +
                    "\"><xs:annotation><xs:documentation xml:lang=\"id\">" + text::xml_escaped(word.label) +
                    "</xs:documentation></xs:annotation></xs:enumeration>\n";
        }
        return named(body + "    </xs:restriction>");
    }

    std::string code(const record::FieldSchema& field) {
        if (field.code_type == "nip" || field.code_type == "wilayah") return field.code_type;
        if (field.code_type == "kode-wilayah") return "wilayah";
        const std::optional<std::string> pattern = schema_pattern(field.pattern);
        if (!pattern || pattern->empty()) return "isian";
        return named("<xs:restriction base=\"xs:token\"><xs:pattern value=\"" + text::xml_escaped(*pattern) + "\"/></xs:restriction>");
    }

    /// The same type for the same body.
    std::string named(const std::string& body) {
        const auto known = std::find(named_types_.begin(), named_types_.end(), body);
        const auto index = known - named_types_.begin();
        if (known == named_types_.end()) named_types_.push_back(body);
        return "jenis-" + std::to_string(index + 1);
    }

    void write_named_types() {
        for (std::size_t i = 0; i < named_types_.size(); ++i) {
            open("<xs:simpleType name=\"jenis-" + std::to_string(i + 1) + "\">");
            line(named_types_[i]);
            close("</xs:simpleType>");
        }
    }

    std::string text_;
    std::size_t depth_ = 0;
    std::vector<std::string> named_types_;
};

}  // namespace

std::string xsd(const record::RecordSchema& schema, const std::string& title) {
    return SchemaWriter().document(schema, title);
}

}  // namespace naskah::input
