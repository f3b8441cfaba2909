#include "pipeline/identification.hpp"

#include <filesystem>
#include <set>
#include <utility>

#include "identity/seal.hpp"
#include "identity/sha256.hpp"
#include "office/zip_patch.hpp"
#include "record/fields.hpp"
#include "text/joining.hpp"

namespace naskah::pipeline {

namespace {

constexpr std::size_t iso_date_size = 10;

std::string word_of(Status status) {
    switch (status) {
        case Status::draf:
            return "draf";
        case Status::salinan:
            return "salinan";
        case Status::final:
            break;
    }
    return "final";
}

/// A number or the word of a choice; empty when the record has neither under that name.
std::string word_in(const record::Record& record, std::string_view name) {
    if (const auto* number = record::get<record::Integer>(record, name)) return std::to_string(number->value);
    const auto* choice = record::get<record::Choice>(record, name);
    return choice == nullptr ? std::string() : choice->word;
}

std::string words_in(const record::InputList& inputs, std::string_view name) {
    std::set<std::string> words;
    for (const record::Input& input : inputs) {
        if (std::string word = word_in(input.record, name); !word.empty()) words.insert(std::move(word));
    }
    return text::joined(words, ", ");
}

std::string property_name(std::string_view name) {
    return std::string(identity::property_prefix).append(name);
}

}  // namespace

identity::Identity identity_of(const document::Metadata& metadata, const record::Input& input, Status status) {
    identity::Identity identity;
    identity.kind = input.kind;
    identity.status = word_of(status);
    identity.number = metadata.number;
    if (identity.number.empty()) identity.input = std::filesystem::path(input.file).stem().string();
    identity.title = metadata.title;
    identity.date = metadata.created.substr(0, iso_date_size);
    identity.signers = metadata.signers;
    identity.region = metadata.region;
    identity.year = metadata.year;
    identity.record = input.digest;
    return identity;
}

identity::Identity identity_of(const record::InputList& inputs, const record::Record& summary, std::string title, Status status) {
    identity::Identity identity;
    identity.kind = inputs.front().kind;
    identity.status = word_of(status);
    identity.title = std::move(title);
    if (const auto* region = record::get<record::Record>(summary, "wilayah")) {
        if (const auto* code = record::get<record::Text>(*region, "kode")) identity.region = code->text;
    }
    identity.year = words_in(inputs, "tahun");
    identity.semester = words_in(inputs, "semester");
    identity.stage = words_in(inputs, "tahap");
    if (identity.stage.empty()) identity.stage = words_in(inputs, "periode");  // of a report: what tells it from the others of its year
    identity.matrix = words_in(inputs, "matriks");
    std::string digests;
    for (const record::Input& input : inputs) digests += input.digest + "\n";
    identity.record = identity::sha256({digests});
    return identity;
}

std::vector<document::Property> file_properties(const identity::Identity& identity) {
    std::vector<document::Property> properties;
    for (identity::Property& property : identity::properties_of(identity))
        properties.push_back({property_name(property.name), std::string(property.meaning), std::move(property.text)});
    return properties;
}

document::Property seal_property() {
    return {property_name("segel"), "SHA-256 dari berkas ini, dengan tempat segelnya kosong", identity::open_seal()};
}

void seal_office_file(std::string& file) {
    office::add_comment(file, identity::open_seal());
    identity::close_seal(file);
}

}  // namespace naskah::pipeline
