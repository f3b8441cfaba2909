#include "identity/identity.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include "text/joining.hpp"

namespace naskah::identity {

namespace {

struct TextField {
    std::string_view name, meaning;
    std::string Identity::*text;
};
constexpr std::array<TextField, 12> text_fields = {{
    {"jenis", "Jenis dokumen", &Identity::kind},
    {"status", "Draf, final, atau salinan", &Identity::status},
    {"nomor", "Nomor dokumen", &Identity::number},
    {"masukan", "Nama berkas masukan dokumen yang tidak bernomor", &Identity::input},
    {"judul", "Judul dokumen", &Identity::title},
    {"tanggal", "Tanggal dokumen", &Identity::date},
    {"wilayah", "Kode wilayah", &Identity::region},
    {"tahun", "Tahun data atau peraturan", &Identity::year},
    {"semester", "Semester data", &Identity::semester},
    {"tahap", "Tahap penganggaran", &Identity::stage},
    {"matriks", "Matriks reviu", &Identity::matrix},
    {"isian", "SHA-256 dari isian masukannya", &Identity::record},
}};
constexpr std::string_view signers_name = "penanda-tangan";
constexpr std::string_view signers_meaning = "Nama penanda tangan, dipisahkan titik koma";
constexpr std::string_view separator = "; ";  // names with titles have commas

std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + separator.size(), text.size()));
    }
    return parts;
}

auto key(const Identity& identity) {
    return std::tie(identity.kind, identity.status, identity.number, identity.input, identity.region, identity.year, identity.semester,
                    identity.stage, identity.matrix);
}

}  // namespace

bool is_same_document(const Identity& one, const Identity& other) {
    return key(one) == key(other);
}

std::string described(const Identity& identity) {
    std::string text = identity.kind;
    if (!identity.number.empty()) text += " nomor " + identity.number;
    if (!identity.input.empty()) text += " dari masukan " + identity.input;
    const auto add = [&](std::string_view word, const std::string& value) {
        if (!value.empty()) text.append(", ").append(word).append(value);
    };
    add("wilayah ", identity.region);
    add("tahun ", identity.year);
    add("semester ", identity.semester);
    add("tahap ", identity.stage);
    add("matriks ", identity.matrix);
    add("", identity.status);
    return text;
}

std::vector<Property> properties_of(const Identity& identity) {
    std::vector<Property> properties;
    for (const TextField& field : text_fields) {
        if (!(identity.*field.text).empty()) properties.push_back({field.name, field.meaning, identity.*field.text});
    }
    if (!identity.signers.empty()) properties.push_back({signers_name, signers_meaning, text::joined(identity.signers, separator)});
    return properties;
}

std::optional<Identity> identity_of(const std::vector<std::pair<std::string, std::string>>& properties) {
    Identity identity;
    for (const auto& [name, text] : properties) {
        const std::string_view wanted = name;
        const auto field = std::find_if(text_fields.begin(), text_fields.end(), [&](const TextField& one) { return one.name == wanted; });
        if (field != text_fields.end()) identity.*field->text = text;
        if (wanted == signers_name) identity.signers = split(text);
    }
    return identity.kind.empty() ? std::nullopt : std::optional<Identity>(std::move(identity));
}

}  // namespace naskah::identity
