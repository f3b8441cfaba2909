#include "kinds/kind_reader.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <utility>

#include "input/field_value.hpp"
#include "input/patterns.hpp"
#include "input/xml_document.hpp"
#include "kinds/schema_checks.hpp"
#include "record/diagnostic_codes.hpp"
#include "record/input.hpp"
#include "text/ascii.hpp"

namespace naskah::kinds {

using record::FieldPlace;
using record::FieldSchema;
using record::FieldType;
using record::RecordSchema;

namespace {

struct TypeName {
    std::string_view name;
    FieldType type;
    std::string_view code_type;
};
constexpr std::array<TypeName, 16> type_names = {{{"teks", FieldType::text, ""},
                                                  {"prosa", FieldType::prose, ""},
                                                  {"bilangan", FieldType::integer, ""},
                                                  {"desimal", FieldType::decimal, ""},
                                                  {"persen", FieldType::percent, ""},
                                                  {"uang", FieldType::money, ""},
                                                  {"tanggal", FieldType::date, ""},
                                                  {"waktu", FieldType::time, ""},
                                                  {"ya-tidak", FieldType::boolean, ""},
                                                  {"pilihan", FieldType::choice, ""},
                                                  {"kode", FieldType::code, ""},
                                                  {"nip", FieldType::code, "nip"},
                                                  {"wilayah", FieldType::code, "wilayah"},
                                                  {"kode-wilayah", FieldType::code, "kode-wilayah"},
                                                  {"gambar", FieldType::image, ""},
                                                  {"kunci", FieldType::key, ""}}};

constexpr std::size_t default_maximum_length = 4000;  ///< characters of a text whose kind names no limit

constexpr std::array<std::string_view, 3> known_formats = {"pdf", "xlsx", "docx"};

using Names = std::vector<std::string_view>;

bool is_name(std::string_view name) {
    const auto allowed = [](char c) { return text::is_letter_or_digit(c) || c == '-'; };
    return !name.empty() && std::all_of(name.begin(), name.end(), allowed) && (name.front() < '0' || name.front() > '9') &&
           name.front() != '-';
}

std::vector<std::string> words(std::string_view text) {
    std::vector<std::string> result;
    while (!text.empty()) {
        const std::size_t end = text.find_first_of(" ,\t\n");
        if (end != 0) result.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos) break;
        text.remove_prefix(end + 1);
    }
    return result;
}

class Reader {
 public:
    Reader(const input::XmlDocument& document, record::Diagnostics& diagnostics)
        : document_(document), diagnostics_(diagnostics), errors_before_(diagnostics.errors()) {}

    bool found_errors() const { return diagnostics_.errors() > errors_before_; }

    Shapes shapes(pugi::xml_node root) {
        Shapes result;
        for (const pugi::xml_node child : root.children()) {
            if (child.type() != pugi::node_element) continue;
            if (std::string_view(child.name()) != "bentuk") {
                unknown(child);
                continue;
            }
            check_attributes(child, {"nama"});
            std::vector<FieldSchema> shape = fields(child, result);
            check_together(child, shape);
            if (!result.emplace(name_of(child), std::move(shape)).second)
                error("bentuk " + name_of(child) + " dua kali", document_.spot(child));
        }
        return result;
    }

    Kind kind(pugi::xml_node root, const Shapes& shapes) {
        Kind result;
        if (std::string_view(root.name()) != "kind") {
            error("<" + std::string(root.name()) + "> bukan <kind>", document_.spot(root));
            return result;
        }
        check_attributes(root, {"nama", "judul", "keluaran", "aturan", "tanda-salinan", "dari"});
        result.name = name_of(root);
        result.title = root.attribute("judul").value();
        result.base = root.attribute("dari").value();
        result.outputs = outputs(root.attribute("keluaran"));
        result.rules = words(root.attribute("aturan").value());
        result.marks_copies = !root.attribute("tanda-salinan") || yes(root, "tanda-salinan");
        result.help = text::collapse_spaces(root.child("keterangan").text().get());
        result.schema.element = result.name;
        result.schema.help = result.help;
        result.schema.fields = fields(root, shapes);
        check_together(root, result.schema.fields);
        for (const pugi::xml_node child : root.child("turunan").children()) {
            if (child.type() == pugi::node_element) add_derivation(child, result);
        }
        result.computed = schema_with_computed_fields(result);
        return result;
    }

 private:
    void error(std::string message, record::Spot spot, std::string hint = {}) {
        diagnostics_.add(record::diagnose(*document_.source(), record::Severity::error, record::code::faulty_kind, std::move(message), spot,
                                          std::move(hint)));
    }

    void unknown(pugi::xml_node element) {
        error("<" + std::string(element.name()) + "> tidak dikenal di <" + element.parent().name() + ">", document_.spot(element));
    }

    void check_attributes(pugi::xml_node element, const Names& known) {
        for (const pugi::xml_attribute attribute : element.attributes()) {
            if (std::find(known.begin(), known.end(), std::string_view(attribute.name())) != known.end()) continue;
            const std::string nearest = record::nearest_name(attribute.name(), {known.begin(), known.end()});
            error("atribut " + std::string(attribute.name()) + " tidak dikenal di <" + element.name() + ">", document_.spot(attribute),
                  nearest.empty() ? "" : "maksud Anda " + nearest + "?");
        }
    }

    std::string name_of(pugi::xml_node element) {
        const std::string name = element.attribute("nama").value();
        if (!is_name(name)) {
            error("<" + std::string(element.name()) + "> memerlukan atribut nama: huruf, angka, dan tanda hubung, diawali huruf",
                  document_.spot(element));
        }
        return name;
    }

    std::vector<std::string> outputs(pugi::xml_attribute attribute) {
        std::vector<std::string> formats = words(attribute.value());
        for (const std::string& format : formats) {
            if (std::find(known_formats.begin(), known_formats.end(), format) != known_formats.end()) continue;
            error("format " + format + " tidak dikenal", document_.spot(attribute), "format yang ada: pdf, xlsx, docx");
        }
        return formats;
    }

    bool yes(pugi::xml_node element, const char* attribute) {
        const pugi::xml_attribute found = element.attribute(attribute);
        const std::string_view word = found.value();
        if (found && word != "ya" && word != "tidak")
            error("atribut " + std::string(attribute) + " bernilai ya atau tidak", document_.spot(found));
        return word == "ya";
    }

    std::optional<std::int64_t> number(pugi::xml_node element, const char* attribute) {
        const pugi::xml_attribute found = element.attribute(attribute);
        if (!found) return std::nullopt;
        const std::string_view text = found.value();
        std::int64_t value = 0;
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (problem == std::errc() && end == text.data() + text.size()) return value;
        error("atribut " + std::string(attribute) + " \"" + std::string(text) + "\" bukan bilangan", document_.spot(found));
        return std::nullopt;
    }

    std::vector<FieldSchema> fields(pugi::xml_node parent, const Shapes& shapes) {
        std::vector<FieldSchema> result;
        for (const pugi::xml_node child : parent.children()) {
            if (child.type() != pugi::node_element) continue;
            const std::string_view name = child.name();
            if (name == "bidang")
                result.push_back(plain_field(child));
            else if (name == "kelompok")
                result.push_back(record_field(child, shapes));
            else if (name == "daftar")
                result.push_back(list_field(child, shapes));
            else if (name == "turunan")
                check_derivations_place(parent, child);
            else if (name != "keterangan")
                unknown(child);
        }
        return result;
    }

    /// Computed fields are the kind's, and stand together: elsewhere they would be passed over.
    void check_derivations_place(pugi::xml_node parent, pugi::xml_node derivations) {
        if (std::string_view(parent.name()) != "kind") return unknown(derivations);
        if (derivations != parent.child("turunan")) error("<turunan> dua kali", document_.spot(derivations), "satukan isinya");
    }

    FieldSchema common(pugi::xml_node element) {
        FieldSchema field;
        field.name = name_of(element);
        field.required = yes(element, "wajib");
        field.processed = yes(element, "diolah");
        field.help = element.attribute("bantuan").value();
        field.example = element.attribute("contoh").value();
        field.minimum = number(element, "min");
        field.maximum = number(element, "max");
        if (const pugi::xml_attribute condition = element.attribute("wajib-bila")) {
            std::vector<std::string> all = words(condition.value());
            if (all.size() < 2) error("wajib-bila memerlukan nama isian dan sekurangnya satu kata", document_.spot(condition));
            if (!all.empty()) {
                field.required_when_field = all.front();
                field.required_when_words.assign(all.begin() + 1, all.end());
            }
        }
        return field;
    }

    FieldSchema plain_field(pugi::xml_node element) {
        check_attributes(element, {"nama", "jenis", "letak", "wajib", "wajib-bila", "baku", "min", "max", "panjang", "pola", "ke",
                                   "rujukan", "diolah", "bantuan", "contoh"});
        FieldSchema field = common(element);
        set_type(element, field);
        set_place(element, field);
        if (const pugi::xml_attribute written = element.attribute("baku")) field.default_value = written.value();
        if (const std::optional<std::int64_t> length = number(element, "panjang"))
            field.maximum_length = static_cast<std::size_t>(std::max<std::int64_t>(*length, 0));
        else if (field.type == FieldType::text || field.type == FieldType::prose)
            field.maximum_length = default_maximum_length;
        field.key_of = element.attribute("ke").value();
        field.references = yes(element, "rujukan");
        if (field.references && field.type != FieldType::prose)
            error("rujukan=\"ya\" hanya untuk prosa", document_.spot(element.attribute("rujukan")));
        set_pattern(element, field);
        set_choices(element, field);
        for (std::string& problem : field_problems(field)) error(std::move(problem), document_.spot(element));
        return field;
    }

    void set_type(pugi::xml_node element, FieldSchema& field) {
        const std::string_view written = element.attribute("jenis").value();
        const auto found =
            std::find_if(type_names.begin(), type_names.end(), [&](const TypeName& candidate) { return candidate.name == written; });
        if (found == type_names.end()) {
            error("jenis \"" + std::string(written) + "\" tidak dikenal", document_.spot(element),
                  "jenis yang ada tercantum di templates/README.md");
            return;
        }
        field.type = found->type;
        field.code_type = found->code_type;
    }

    void set_place(pugi::xml_node element, FieldSchema& field) {
        const pugi::xml_attribute place = element.attribute("letak");
        const std::string_view word = place ? place.value() : "unsur";
        if (word == "atribut")
            field.place = FieldPlace::attribute;
        else if (word == "isi")
            field.place = FieldPlace::content;
        else if (word != "unsur")
            error("letak \"" + std::string(word) + "\" bukan unsur, atribut, atau isi", document_.spot(place));
        if (field.place == FieldPlace::attribute && field.type == FieldType::prose)
            error("prosa tidak dapat ditulis sebagai atribut", document_.spot(place));
    }

    void set_pattern(pugi::xml_node element, FieldSchema& field) {
        field.pattern = element.attribute("pola").value();
        if (field.pattern.empty()) return;
        const auto [tried, is_new] = patterns_tried_.emplace(field.pattern, true);
        if (is_new) tried->second = input::is_regular_expression(field.pattern);
        if (tried->second) return;
        error("pola \"" + field.pattern + "\" bukan ekspresi reguler", document_.spot(element.attribute("pola")));
        field.pattern.clear();
    }

    void set_choices(pugi::xml_node element, FieldSchema& field) {
        for (const pugi::xml_node child : element.children()) {
            if (child.type() != pugi::node_element) continue;
            if (std::string_view(child.name()) != "pilihan") {
                unknown(child);
                continue;
            }
            check_attributes(child, {"kata", "label", "bantuan"});
            field.choices.push_back(
                {child.attribute("kata").value(), child.attribute("label").value(), child.attribute("bantuan").value()});
        }
    }

    void check_together(pugi::xml_node element, const std::vector<FieldSchema>& all) {
        for (std::string& problem : record_problems(all)) error(std::move(problem), document_.spot(element));
    }

    /// A record's fields: those of its shape, then those written inside.
    std::shared_ptr<const RecordSchema> record_schema(pugi::xml_node element, std::string name, const Shapes& shapes) {
        auto schema = std::make_shared<RecordSchema>();
        schema->element = std::move(name);
        schema->help = element.attribute("bantuan").value();
        if (const pugi::xml_attribute shape = element.attribute("bentuk")) {
            const auto found = shapes.find(std::string_view(shape.value()));
            if (found == shapes.end())
                error("bentuk \"" + std::string(shape.value()) + "\" tidak ada di bentuk.xml", document_.spot(shape));
            else
                schema->fields = found->second;
        }
        for (FieldSchema& field : fields(element, shapes)) schema->fields.push_back(std::move(field));
        check_together(element, schema->fields);
        return schema;
    }

    FieldSchema record_field(pugi::xml_node element, const Shapes& shapes) {
        check_attributes(element, {"nama", "wajib", "wajib-bila", "baku", "bentuk", "diolah", "bantuan"});
        FieldSchema field = common(element);
        field.type = FieldType::record;
        field.empty_by_default = static_cast<bool>(element.attribute("baku"));
        field.records.push_back(record_schema(element, field.name, shapes));
        return field;
    }

    FieldSchema list_field(pugi::xml_node element, const Shapes& shapes) {
        check_attributes(element, {"nama", "letak", "wajib", "wajib-bila", "min", "max", "diolah", "bantuan"});
        FieldSchema field = common(element);
        field.type = FieldType::list;
        if (const pugi::xml_attribute place = element.attribute("letak")) {
            const std::string_view word = place.value();
            if (word == "langsung")
                field.place = FieldPlace::items;
            else if (word != "unsur")
                error("letak \"" + std::string(word) + "\" dari daftar bukan unsur atau langsung", document_.spot(place));
        }
        for (const pugi::xml_node child : element.children()) {
            if (child.type() != pugi::node_element) continue;
            if (std::string_view(child.name()) != "unsur") {
                unknown(child);
                continue;
            }
            check_attributes(child, {"nama", "bentuk", "bantuan"});
            field.records.push_back(record_schema(child, name_of(child), shapes));
        }
        if (field.records.empty()) error("daftar " + field.name + " tidak mempunyai <unsur>", document_.spot(element));
        return field;
    }

    void add_derivation(pugi::xml_node element, Kind& kind) {
        const std::string_view verb = element.name();
        const auto text = [&](const char* attribute) { return std::string(element.attribute(attribute).value()); };
        Derivation derivation;
        Names needed = {"nama", "dari"};
        if (verb == "jumlah") {
            needed.push_back("bidang");
            derivation.what = Sum{text("dari"), text("bidang")};
        } else if (verb == "banyak") {
            derivation.what = Count{text("dari")};
        } else if (verb == "melebihi") {
            needed.push_back("batas");
            derivation.what = Excess{text("dari"), static_cast<std::size_t>(element.attribute("batas").as_uint())};
        } else if (verb == "nomori") {
            derivation.what = Numbering{words(text("dari"))};
        } else if (verb == "saring") {
            needed.push_back("yang");
            derivation.what = Filter{text("dari"), text("yang")};
        } else if (verb == "lengkapi") {
            needed.push_back("sampai");
            derivation.what = FillUp{text("dari"), text("sampai")};
        } else if (verb == "kelompokkan") {
            needed.push_back("menurut");
            derivation.what = Grouping{text("dari"), text("menurut"), text("jumlah")};
        } else {
            unknown(element);
            return;
        }
        bool complete = true;
        for (const std::string_view attribute : needed) {
            if (element.attribute(attribute.data())) continue;
            error("<" + std::string(verb) + "> memerlukan atribut " + std::string(attribute), document_.spot(element));
            complete = false;
        }
        Names known = needed;
        if (verb == "kelompokkan") known.emplace_back("jumlah");
        check_attributes(element, known);
        if (!complete) return;
        derivation.name = name_of(element);
        if (std::optional<std::string> problem = derivation_problem(kind, derivation))
            error("<" + std::string(verb) + ">: " + *problem, document_.spot(element));
        kind.derivations.push_back(std::move(derivation));
    }

    const input::XmlDocument& document_;
    record::Diagnostics& diagnostics_;
    std::size_t errors_before_;
    std::map<std::string, bool> patterns_tried_;  ///< whether each can be used: many fields share one, and trying one takes long
};

}  // namespace

Shapes read_shapes(std::string bytes, const std::string& file, record::Diagnostics& diagnostics) {
    const std::optional<input::XmlDocument> document = input::XmlDocument::parse(std::move(bytes), file, {}, diagnostics);
    return document ? Reader(*document, diagnostics).shapes(document->root()) : Shapes();
}

std::optional<Kind> read_kind(std::string bytes, const std::string& file, const Shapes& shapes, record::Diagnostics& diagnostics) {
    const std::optional<input::XmlDocument> document = input::XmlDocument::parse(std::move(bytes), file, {}, diagnostics);
    if (!document) return std::nullopt;
    Reader reader(*document, diagnostics);
    Kind kind = reader.kind(document->root(), shapes);
    if (reader.found_errors()) return std::nullopt;
    return kind;
}

}  // namespace naskah::kinds
