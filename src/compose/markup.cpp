#include "compose/markup.hpp"

#include <algorithm>
#include <pugixml.hpp>

#include "compose/diagnostic_codes.hpp"
#include "compose/markup_inlines.hpp"
#include "compose/markup_reader.hpp"
#include "compose/markup_scan.hpp"
#include "compose/markup_section.hpp"
#include "text/ascii.hpp"

namespace naskah::compose {

using document::Document;
using document::Metadata;

namespace {

/// White space between inline elements counts; text beside the root is kept to be told.
constexpr unsigned parse_options = pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_wnorm_attribute | pugi::parse_fragment;
constexpr std::array<std::string_view, 2> document_elements{"signer", "section"};
constexpr std::array<Word<bool>, 2> caption_numbers{{{"document", false}, {"chapter", true}}};

/// What pugixml found wrong, for a template author.
std::string_view parse_problem(pugi::xml_parse_status status) {
    switch (status) {
        case pugi::status_end_element_mismatch:
            return "tag penutup tidak sesuai dengan tag pembuka";
        case pugi::status_bad_attribute:
            return "atribut tidak ditulis dengan benar";
        case pugi::status_bad_start_element:
        case pugi::status_bad_end_element:
        case pugi::status_unrecognized_tag:
            return "tag tidak ditulis dengan benar";
        case pugi::status_bad_comment:
            return "komentar tidak ditutup";
        case pugi::status_bad_cdata:
            return "bagian CDATA tidak ditutup";
        case pugi::status_bad_pi:
            return "instruksi <?…?> tidak ditutup";
        case pugi::status_out_of_memory:
            return "memori tidak cukup";
        default:
            return "bukan XML yang benar";
    }
}

Metadata read_metadata(Attributes& attributes) {
    Metadata metadata;
    metadata.title = attributes.required("title");
    const auto take = [&](std::string& target, std::string_view name) {
        if (const auto value = attributes.text(name)) target = *value;
    };
    take(metadata.author, "author");
    take(metadata.subject, "subject");
    take(metadata.keywords, "keywords");
    take(metadata.number, "number");
    take(metadata.region, "region");
    take(metadata.year, "year");
    if (const auto date = attributes.text("date")) {
        if (is_iso_date(*date)) {
            metadata.created = std::string(*date) + "T00:00:00+07:00";
        } else {
            attributes.wrong("date", *date, "tulis tahun-bulan-hari, misalnya 2025-02-28");
        }
    }
    return metadata;
}

/// A name, once however often it stands there: who signs a document signs its annexes too.
void read_signer(MarkupReader& reader, const pugi::xml_node& node, std::vector<std::string>& signers) {
    const Attributes none(reader, node);
    for (const pugi::xml_node& child : node.children()) {
        if (child.type() == pugi::node_element) reader.error(child, code::wrong_structure, "<signer> hanya boleh berisi nama");
    }
    const std::string name = text::collapse_spaces(node.child_value());
    if (name.empty()) return reader.error(node, code::wrong_structure, "<signer> harus berisi nama");
    if (std::find(signers.begin(), signers.end(), name) == signers.end()) signers.push_back(name);
}

Document read_document(MarkupReader& reader, const pugi::xml_node& root) {
    Document result;
    MarkupContext around;
    {
        Attributes attributes(reader, root);
        result.metadata = read_metadata(attributes);
        attributes.font_into(around.text);
        attributes.size_into(around.text);
        attributes.line_height_into(around.line_height);
        attributes.yes_into(around.hyphenate, "hyphenate");
        if (attributes.word("caption-numbers", caption_numbers).value_or(false)) reader.count_by_chapter();
    }
    around.depth = 2;
    for (const pugi::xml_node& node : root.children()) {
        if (node.type() != pugi::node_element) {
            if (is_visible_text(node)) {
                reader.error(node, code::loose_text, "<document> memuat teks lepas", "bungkus teks dengan <section><p>…</p></section>");
            }
        } else if (node.name() == document_elements[0]) {
            read_signer(reader, node, result.metadata.signers);
        } else if (node.name() == document_elements[1]) {
            result.sections.push_back(read_section(reader, node, around));
        } else {
            reader.unexpected(node, document_elements);
        }
    }
    if (result.sections.empty()) reader.error(root, code::wrong_structure, "<document> harus punya paling sedikit satu <section>");
    return result;
}

/// The one root element, or nothing after an error.
pugi::xml_node find_root(MarkupReader& reader, const pugi::xml_document& tree) {
    pugi::xml_node root;
    for (const pugi::xml_node& node : tree.children()) {
        if (node.type() != pugi::node_element) {
            if (is_visible_text(node)) reader.error(node, code::loose_text, "ada teks di luar <document>");
        } else if (root) {
            reader.error(node, code::wrong_structure, "hanya boleh ada satu elemen akar <document>");
        } else {
            root = node;
        }
    }
    if (!root) {
        reader.error_at(0, code::wrong_structure, "tidak ada elemen <document>");
        return {};
    }
    if (std::string_view(root.name()) == "document") return root;
    reader.error(root, code::wrong_structure, "elemen akar harus <document>, bukan <" + std::string(root.name()) + ">");
    return {};
}

}  // namespace

std::optional<Document> parse_markup(std::string markup, const std::string& file_name, const PictureLoader& pictures,
                                     record::Diagnostics& diagnostics, const std::vector<OriginMark>& marks) {
    MarkupReader reader(markup, file_name, pictures, diagnostics, marks);
    std::optional<Document> result;
    if (scan_markup(reader, markup)) {
        pugi::xml_document tree;
        const pugi::xml_parse_result parsed = tree.load_buffer(markup.data(), markup.size(), parse_options, pugi::encoding_utf8);
        if (!parsed) {
            reader.error_at(static_cast<std::size_t>(std::max<std::ptrdiff_t>(parsed.offset, 0)), code::not_well_formed,
                            std::string(parse_problem(parsed.status)));
        } else if (const pugi::xml_node root = find_root(reader, tree)) {
            result = read_document(reader, root);
            reader.check_references(root);
            reader.complete(*result);
        }
    }
    reader.close();
    if (reader.errors() > 0) return std::nullopt;
    return result;
}

}  // namespace naskah::compose
