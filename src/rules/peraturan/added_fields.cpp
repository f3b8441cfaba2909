#include <string_view>

#include "rules/peraturan/peraturan.hpp"

namespace naskah::rules {

using record::FieldType;

namespace {

struct Added {
    std::string_view name;
    FieldType type;
};

constexpr Added all_added[] = {
    {"nomor", FieldType::integer},
    {"tingkat", FieldType::integer},
    {"kunci", FieldType::code},
    {"tentang-kapital", FieldType::prose},
    {"teks-kapital", FieldType::prose},
    {"judul-kapital", FieldType::prose},
    {"kutipan", FieldType::prose},
    {"kalimat", FieldType::prose},
    {"nama-polos", FieldType::text},
    {"label", FieldType::text},
    {"perataan", FieldType::text},
    {"kepala-daerah", FieldType::text},
    {"judul-lengkap", FieldType::text},
    {"nomor-naskah", FieldType::text},
    {"lampiran-tunggal", FieldType::boolean},
};

}  // namespace

std::vector<record::FieldSchema> added_fields() {
    std::vector<record::FieldSchema> fields;
    for (const Added& added : all_added) {
        record::FieldSchema field;
        field.name = added.name;
        field.type = added.type;
        fields.push_back(std::move(field));
    }
    return fields;
}

}  // namespace naskah::rules
