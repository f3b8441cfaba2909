// A schema with a field of every type, for the tests and the fuzzer of the reader.
#pragma once

#include <memory>
#include <string>
#include <utility>

#include "record/schema.hpp"

namespace naskah::fuzz {

inline record::FieldSchema field(std::string name, record::FieldType type, record::FieldPlace place = record::FieldPlace::element) {
    record::FieldSchema result;
    result.name = std::move(name);
    result.type = type;
    result.place = place;
    return result;
}

inline record::FieldSchema required(record::FieldSchema field, std::string help = {}, std::string example = {}) {
    field.required = true;
    field.help = std::move(help);
    field.example = std::move(example);
    return field;
}

inline record::FieldSchema record_of(std::string name, std::vector<record::FieldSchema> fields) {
    record::FieldSchema result = field(name, record::FieldType::record);
    result.records.push_back(std::make_shared<record::RecordSchema>(record::RecordSchema{name, {}, std::move(fields)}));
    return result;
}

inline record::RecordSchema letter_schema() {
    using record::FieldPlace;
    using record::FieldType;
    record::RecordSchema schema{"surat", "Surat untuk uji.", {}};
    const auto add = [&](record::FieldSchema added) -> record::FieldSchema& { return schema.fields.emplace_back(std::move(added)); };

    add(required(field("jenis", FieldType::choice, FieldPlace::attribute), "Jenis surat.")).choices = {{"rapat", "Rapat", {}},
                                                                                                       {"kunjungan", "Kunjungan", {}}};
    add(required(field("nomor", FieldType::text), "Nomor surat dari buku agenda.", "005/12")).maximum_length = 20;
    add(required(field("tanggal", FieldType::date), "Tanggal surat."));
    add(field("jam", FieldType::time));
    record::FieldSchema& count = add(field("jumlah", FieldType::integer));
    count.minimum = 1;
    count.maximum = 1500;
    add(field("volume", FieldType::decimal));
    add(field("cakupan", FieldType::percent));
    add(field("anggaran", FieldType::money)).minimum = 0;
    add(field("selesai", FieldType::boolean)).default_value = "tidak";
    add(field("nip", FieldType::code)).code_type = "nip";
    add(field("desa", FieldType::code)).code_type = "wilayah";
    record::FieldSchema& code = add(field("kode", FieldType::code));
    code.pattern = "[a-z]+(-[a-z]+)*";
    code.example = "kepala-dinas";
    add(field("lambang", FieldType::image));
    add(field("pejabat", FieldType::key)).key_of = "profil.pejabat";
    add(field("isi", FieldType::prose)).maximum_length = 30;
    record::FieldSchema& visit = add(field("tujuan", FieldType::text));
    visit.required_when_field = "jenis";
    visit.required_when_words = {"kunjungan"};
    visit.help = "Tujuan kunjungan.";
    add(record_of("acara", {required(field("tempat", FieldType::text), "Tempat acara.")}));
    record::FieldSchema size = field("ukuran", FieldType::integer);
    size.default_value = "12";
    add(record_of("huruf", {size})).empty_by_default = true;

    record::FieldSchema& attendees = add(field("peserta", FieldType::list));
    attendees.minimum = 1;
    attendees.maximum = 3;
    record::RecordSchema person{"orang", {}, {required(field("nama", FieldType::text, FieldPlace::content), "Nama peserta.")}};
    record::RecordSchema guest{
        "tamu",
        {},
        {required(field("asal", FieldType::text, FieldPlace::attribute)), field("catatan", FieldType::prose, FieldPlace::content)}};
    attendees.records = {std::make_shared<record::RecordSchema>(std::move(person)),
                         std::make_shared<record::RecordSchema>(std::move(guest))};
    return schema;
}

}  // namespace naskah::fuzz
