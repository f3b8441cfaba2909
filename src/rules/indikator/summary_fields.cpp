#include "rules/indikator/summary_fields.hpp"

#include <utility>

#include "record/made_fields.hpp"

namespace naskah::rules::indikator {

using record::always;
using record::FieldSchema;
using record::FieldType;
using record::joined;
using record::list_of;
using record::sometimes;

FieldSchema rate(std::string name) {
    return or_else(sometimes(std::move(name), FieldType::percent), FieldType::text);
}

std::vector<FieldSchema> indicator() {
    return {always("no", FieldType::integer), always("indikator", FieldType::text), always("pj-data", FieldType::text)};
}

std::vector<FieldSchema> grouped_indicator() {
    return joined(indicator(), {always("kelompok", FieldType::text)});
}

std::vector<FieldSchema> coverage() {
    return {sometimes("capaian", FieldType::integer), sometimes("sasaran", FieldType::integer), rate("persen")};
}

FieldSchema figure_of_each_unit() {
    return list_of("nilai", {"nilai", {}, {sometimes("isi", FieldType::integer)}});
}

}  // namespace naskah::rules::indikator
