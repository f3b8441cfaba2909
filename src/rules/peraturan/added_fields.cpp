#include <string>
#include <string_view>

#include "record/made_fields.hpp"
#include "rules/peraturan/peraturan.hpp"

namespace naskah::rules {

using record::FieldType;

namespace {

struct Added {
    std::string_view name;
    FieldType type;
    bool always = true;  ///< false: a provision without a key, a regulation without its number, a cell without a letter has none
};

constexpr Added all_added[] = {
    {"nomor", FieldType::integer},
    {"tingkat", FieldType::integer},
    {"kunci", FieldType::code, false},
    {"tentang-kapital", FieldType::prose},
    {"tentang-sebaris", FieldType::prose},
    {"teks-kapital", FieldType::prose},
    {"judul-kapital", FieldType::prose},
    {"kutipan", FieldType::prose},
    {"kalimat", FieldType::prose},
    {"nama-polos", FieldType::text},
    {"label", FieldType::text, false},
    {"perataan", FieldType::text},
    {"kepala-daerah", FieldType::text},
    {"judul-lengkap", FieldType::text},
    {"nomor-naskah", FieldType::text, false},
    {"lampiran-tunggal", FieldType::boolean},
    {"pertimbangan-tunggal", FieldType::boolean},
    {"tahun-berita-daerah", FieldType::integer},
};

}  // namespace

std::vector<record::FieldSchema> added_fields() {
    std::vector<record::FieldSchema> fields;
    for (const Added& added : all_added) {
        const std::string name(added.name);
        fields.push_back(added.always ? record::always(name, added.type) : record::sometimes(name, added.type));
    }
    return fields;
}

}  // namespace naskah::rules
