#include "render/pdf/metadata.hpp"

#include <cctype>

#include "render/pdf/content_hash.hpp"
#include "render/pdf/text_string.hpp"
#include "text/xml_escaping.hpp"

namespace naskah::pdf {

namespace {

constexpr std::size_t identifier_size = 16;
constexpr const char* own_prefix = "naskah";
constexpr const char* own_namespace = "urn:x-naskah:identitas#";

std::string_view local_name(const document::Property& property) {
    return std::string_view(property.name).substr(property.name.find(':') + 1);
}

/// Whether the text has this shape, where 9 stands for any digit and + for either sign.
bool has_shape(std::string_view text, std::string_view shape) {
    if (text.size() != shape.size()) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char wanted = shape[i];
        if (wanted == '9' && std::isdigit(static_cast<unsigned char>(text[i])) != 0) continue;
        if (wanted == '+' && (text[i] == '+' || text[i] == '-')) continue;
        if (wanted != text[i] || wanted == '9' || wanted == '+') return false;
    }
    return true;
}

bool in_range(std::string_view two_digits, int least, int most) {
    const int value = (two_digits[0] - '0') * 10 + (two_digits[1] - '0');
    return least <= value && value <= most;
}

/// The texts as written to the file: of one line, and only those that say something.
document::Metadata cleaned(const document::Metadata& metadata) {
    document::Metadata clean = metadata;
    for (std::string* text : {&clean.title, &clean.author, &clean.subject, &clean.keywords, &clean.language}) *text = single_line(*text);
    for (document::Property& property : clean.properties) property.text = single_line(property.text);
    return clean;
}

std::string language_alternative(std::string_view name, std::string_view text) {
    if (text.empty()) return {};
    return std::string("<dc:").append(name) + "><rdf:Alt><rdf:li xml:lang=\"x-default\">" + text::xml_escaped(text, text::Quotes::both) +
           "</rdf:li></rdf:Alt></dc:" + std::string(name) + ">\n";
}

std::string collection(std::string_view name, std::string_view kind, std::string_view text) {
    if (text.empty()) return {};
    const std::string tag = "rdf:" + std::string(kind);
    return std::string("<dc:").append(name) + "><" + tag + "><rdf:li>" + text::xml_escaped(text, text::Quotes::both) + "</rdf:li></" + tag +
           "></dc:" + std::string(name) + ">\n";
}

std::string element(std::string_view name, std::string_view text) {
    if (text.empty()) return {};
    return "<" + std::string(name) + ">" + text::xml_escaped(text, text::Quotes::both) + "</" + std::string(name) + ">\n";
}

/// PDF/A takes properties of one's own only with a description of each (ISO 19005-1, 6.7.8).
std::string described(const std::vector<document::Property>& properties) {
    std::string text =
        "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" "
        "xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
        "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n" +
        element("pdfaSchema:schema", "Identitas dokumen Naskah") + element("pdfaSchema:namespaceURI", own_namespace) +
        element("pdfaSchema:prefix", own_prefix) + "<pdfaSchema:property><rdf:Seq>\n";
    for (const document::Property& property : properties) {
        text += "<rdf:li rdf:parseType=\"Resource\">" + element("pdfaProperty:name", local_name(property)) +
                element("pdfaProperty:valueType", "Text") + element("pdfaProperty:category", "external") +
                element("pdfaProperty:description", property.meaning) + "</rdf:li>\n";
    }
    return text +
           "</rdf:Seq></pdfaSchema:property>\n"
           "</rdf:li></rdf:Bag></pdfaExtension:schemas>\n"
           "</rdf:Description>\n";
}

/// The properties of the program's own: last, so that no title can be taken for one.
std::string own(const std::vector<document::Property>& properties) {
    if (properties.empty()) return {};
    std::string text = described(properties) + "<rdf:Description rdf:about=\"\" xmlns:" + own_prefix + "=\"" + own_namespace + "\">\n";
    for (const document::Property& property : properties) text += element(property.name, property.text);
    return text + "</rdf:Description>\n";
}

void add_unless_empty(Haru& haru, HPDF_Dict dictionary, const char* key, const std::string& text) {
    if (!text.empty()) haru.add_text(dictionary, key, text);
}

}  // namespace

std::optional<std::string> pdf_date(std::string_view time) {
    const bool day_only = has_shape(time, "9999-99-99");
    const bool universal = has_shape(time, "9999-99-99T99:99:99Z");
    const bool zoned = has_shape(time, "9999-99-99T99:99:99+99:99");
    if (!day_only && !universal && !zoned) return std::nullopt;
    if (!in_range(time.substr(5, 2), 1, 12) || !in_range(time.substr(8, 2), 1, 31)) return std::nullopt;
    std::string date = "D:";
    date.append(time.substr(0, 4)).append(time.substr(5, 2)).append(time.substr(8, 2));
    if (day_only) return date;
    if (!in_range(time.substr(11, 2), 0, 23) || !in_range(time.substr(14, 2), 0, 59) || !in_range(time.substr(17, 2), 0, 59))
        return std::nullopt;
    date.append(time.substr(11, 2)).append(time.substr(14, 2)).append(time.substr(17, 2));
    if (universal) return date + "Z";
    if (!in_range(time.substr(20, 2), 0, 23) || !in_range(time.substr(23, 2), 0, 59)) return std::nullopt;
    return date.append(time.substr(19, 3)).append("'").append(time.substr(23, 2)).append("'");
}

std::string xmp_packet(const document::Metadata& metadata) {
    const document::Metadata clean = cleaned(metadata);
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
           "<dc:format>application/pdf</dc:format>\n" +
           language_alternative("title", clean.title) + collection("creator", "Seq", clean.author) +
           language_alternative("description", clean.subject) + collection("language", "Bag", clean.language) +
           "</rdf:Description>\n"
           "<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n" +
           element("xmp:CreateDate", clean.created) +
           "</rdf:Description>\n"
           "<rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n" +
           element("pdf:Keywords", clean.keywords) + element("pdf:Producer", producer) +
           "</rdf:Description>\n"
           "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
           "<pdfaid:part>1</pdfaid:part>\n"
           "<pdfaid:conformance>B</pdfaid:conformance>\n"
           "</rdf:Description>\n" +
           own(clean.properties) +
           "</rdf:RDF>\n"
           "</x:xmpmeta>\n"
           "<?xpacket end=\"w\"?>\n";
}

void add_metadata(Haru& haru, const document::Metadata& metadata) {
    const document::Metadata clean = cleaned(metadata);
    HPDF_Dict properties = haru.document()->info;
    add_unless_empty(haru, properties, "Title", clean.title);
    add_unless_empty(haru, properties, "Author", clean.author);
    add_unless_empty(haru, properties, "Subject", clean.subject);
    add_unless_empty(haru, properties, "Keywords", clean.keywords);
    haru.add_ascii(properties, "Producer", producer);
    if (const std::optional<std::string> date = pdf_date(clean.created)) haru.add_ascii(properties, "CreationDate", *date);

    HPDF_Dict catalog = haru.document()->catalog;
    if (!clean.language.empty()) haru.add_ascii(catalog, "Lang", clean.language);
    haru.add_true(haru.add_dictionary(catalog, "ViewerPreferences"), "DisplayDocTitle");
    HPDF_Dict packet = haru.new_stream(xmp_packet(clean), Filter::none);  // to be found by programs that know nothing of PDF
    haru.add_name(packet, "Type", "Metadata");
    haru.add_name(packet, "Subtype", "XML");
    haru.add_reference(catalog, "Metadata", packet);
}

void add_output_intent(Haru& haru, std::string_view deflated_profile) {
    HPDF_Dict profile = haru.new_stream(deflated_profile, Filter::flate);
    haru.add_number(profile, "N", 3);
    HPDF_Dict intent = haru.new_dictionary();
    haru.add_name(intent, "Type", "OutputIntent");
    haru.add_name(intent, "S", "GTS_PDFA1");
    haru.add_ascii(intent, "OutputConditionIdentifier", "sRGB IEC61966-2.1");
    haru.add_ascii(intent, "Info", "sRGB IEC61966-2.1");
    haru.add_ascii(intent, "RegistryName", "http://www.color.org");
    haru.add_reference(intent, "DestOutputProfile", profile);
    haru.add_reference(haru.add_array(haru.document()->catalog, "OutputIntents"), intent);
}

void add_identifier_place(Haru& haru) {
    HPDF_Array identifier = haru.add_array(haru.document()->trailer, "ID");
    for (int i = 0; i < 2; ++i) haru.add_bytes(identifier, std::string(identifier_size, '\0'));
}

void identify(std::string& file) {
    std::string digits;
    for (const std::uint64_t seed : {1, 2}) {
        const std::uint64_t hash = content_hash(file, seed);
        for (int shift = 60; shift >= 0; shift -= 4) digits += "0123456789ABCDEF"[hash >> shift & 0xF];
    }
    const std::string place(2 * identifier_size, '0');
    for (int i = 0; i < 2; ++i)
        if (const std::size_t offset = file.rfind(place); offset != std::string::npos) file.replace(offset, place.size(), digits);
}

}  // namespace naskah::pdf
