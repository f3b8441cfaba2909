#include "rules/peraturan/peraturan.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "bahasa/name_titles.hpp"
#include "input/prose.hpp"
#include "kinds/reference_words.hpp"
#include "record/fields.hpp"
#include "record/input.hpp"
#include "rules/peraturan/annex_tables.hpp"
#include "rules/peraturan/authority.hpp"
#include "rules/peraturan/citations.hpp"
#include "rules/peraturan/considerations.hpp"
#include "rules/peraturan/diagnostic_codes.hpp"
#include "rules/peraturan/foreign_markup.hpp"
#include "rules/peraturan/markup.hpp"
#include "rules/peraturan/promulgation.hpp"
#include "rules/peraturan/prose_pass.hpp"
#include "rules/peraturan/provisions.hpp"
#include "rules/peraturan/punctuation.hpp"
#include "text/xml_escaping.hpp"

namespace naskah::rules {

using record::List;
using record::Record;

namespace peraturan {
namespace {

void tell_keys_given_twice(const record::Input& input, const Provisions& provisions, record::Diagnostics& diagnostics) {
    for (const KeyTwice& twice : provisions.keys_given_twice()) {
        std::string hint = "beri salah satunya kunci lain";
        if (input.source && twice.first.offset != record::Spot::unknown)
            hint += "; yang pertama di baris " + std::to_string(input.source->position(twice.first.offset).line);
        diagnostics.add(input.diagnose(record::Severity::error, rules::peraturan::code::reference_key_twice,
                                       "kunci \"" + twice.key + "\" dipakai dua kali", twice.second, std::move(hint)));
    }
}

void add_capitals(Record& record, std::string_view from, std::string_view to) {
    const auto markup = markup_of(record, from);
    if (markup) record.set(to, {record::Prose{in_capitals(*markup)}, record::spot_of(record, from)});
}

void add_titles_in_capitals(Record& root) {
    add_capitals(root, "tentang", "tentang-kapital");
    if (const auto title = markup_of(root, "tentang-kapital"))
        root.set("tentang-sebaris", {record::Prose{on_one_line(*title)}, record::spot_of(root, "tentang")});
    if (List* body = record::get<List>(root, "batang-tubuh")) {
        for (record::Value& part : *body) {
            auto* record = std::get_if<Record>(&part.data);
            if (record != nullptr && record->element == "bab") add_capitals(*record, "teks", "teks-kapital");
        }
    }
    if (List* annexes = record::get<List>(root, "lampiran")) {
        for (record::Value& annex : *annexes) {
            if (auto* record = std::get_if<Record>(&annex.data)) add_capitals(*record, "judul", "judul-kapital");
        }
        root.set("lampiran-tunggal", {record::Boolean{annexes->size() == 1}, {}});
    }
}

std::string marked_text(const Record& record, std::string_view name, const bahasa::ForeignWords& foreign) {
    const auto* text = record::get<record::Text>(record, name);
    return text == nullptr ? std::string() : peraturan::marked(foreign, text::xml_escaped(text->text));
}

/// "Tim Percepatan Penurunan Stunting yang selanjutnya disebut TPPS adalah tim yang …."
std::string definition(const Record& record, const bahasa::ForeignWords& foreign) {
    std::string sentence = marked_text(record, "kata", foreign);
    const std::string name = marked_text(record, "sebut", foreign), abbreviation = marked_text(record, "singkat", foreign);
    if (!name.empty()) sentence += " yang selanjutnya disebut " + name;
    if (!abbreviation.empty()) sentence += (name.empty() ? " yang selanjutnya disingkat " : " dan selanjutnya disingkat ") + abbreviation;
    std::string meaning = markup_of(record, "teks").value_or("");
    strip_closing(meaning);
    sentence += " adalah " + meaning;
    close_with(sentence, ".");
    return sentence;
}

void word_definitions(Record& root, const bahasa::ForeignWords& foreign) {
    List* body = record::get<List>(root, "batang-tubuh");
    if (body == nullptr) return;
    for (record::Value& part : *body) {
        auto* pasal = std::get_if<Record>(&part.data);
        List* definitions = pasal == nullptr ? nullptr : record::get<List>(*pasal, "istilah");
        if (definitions == nullptr) continue;
        for (record::Value& value : *definitions) {
            if (auto* record = std::get_if<Record>(&value.data))
                record->set("kalimat", {record::Prose{definition(*record, foreign)}, record::spot_of(*record, "teks")});
        }
    }
}

/// Law 12/2011, Annex II, point 164: the full name without academic title, rank and NIP.
void strip_names_of_signers(Record& root) {
    for (const std::string_view signer : {"penetap", "pengundang", "pengesah"}) {
        record::Value* value = root.find(signer);
        auto* record = value == nullptr ? nullptr : std::get_if<Record>(&value->data);
        if (record == nullptr) continue;
        const auto* official = record::get<Record>(*record, "kunci");
        const auto* name = record::get<record::Text>(official == nullptr ? *record : *official, "nama");
        if (name == nullptr) continue;
        const std::string plain = bahasa::without_titles(name->text);
        record->set("nama-polos", {record::Text{plain}, value->spot});
    }
}

/// "Peraturan Bupati Balangan Nomor 42 Tahun 2024 tentang Percepatan Penurunan Stunting": for the file's properties.
std::string whole_title(const record::Input& input, const Record& profile) {
    const Record& root = input.record;
    const auto* region = record::get<record::Text>(profile, "nama");
    const std::string issuer = head_of_region(profile) + (region == nullptr ? "" : " " + region->text);
    std::string title = input.kind == "surat-edaran" ? "Surat Edaran" : (input.kind == "keputusan" ? "Keputusan " : "Peraturan ") + issuer;
    const auto* number = record::get<record::Text>(root, "nomor");
    const auto* whole_number = record::get<record::Integer>(root, "nomor");
    if (number != nullptr) title += " Nomor " + number->text;
    if (whole_number != nullptr) title += " Nomor " + std::to_string(whole_number->value);
    const auto* year = record::get<record::Integer>(root, "tahun");
    if (year != nullptr && input.kind == "perbup") title += " Tahun " + std::to_string(year->value);
    if (const auto subject = markup_of(root, "tentang")) title += " tentang " + visible_text(*subject);
    return title;
}

/// The gazette's own where it is written, else that of the promulgation; of a draft the regulation's.
void add_year_of_gazette(Record& root) {
    const auto* gazette = record::get<Record>(root, "berita-daerah");
    const auto* written = record::get<record::Integer>(gazette == nullptr ? root : *gazette, "tahun");
    std::optional<std::int64_t> year = year_of_promulgation(root);
    if (written != nullptr && (gazette != nullptr || !year)) year = written->value;
    if (!year) year = record::integer_of(root, "tahun");
    root.set("tahun-berita-daerah", {record::Integer{*year}, {}});
}

}  // namespace
}  // namespace peraturan

bool is_regulation(const kinds::Kind& kind) {
    return std::find(kind.rules.begin(), kind.rules.end(), "peraturan") != kind.rules.end();
}

void complete(record::Input& input, const Record& profile, const kinds::ReferenceTables& references, record::Diagnostics& diagnostics) {
    using namespace peraturan;
    Record& root = input.record;
    const bahasa::ForeignWords foreign(kinds::words_in(references, "kata-asing", "kata"));
    const std::string name = (input.kind == "keputusan" ? "Keputusan " : "Peraturan ") + head_of_region(profile);
    const bool closing = append_closing_consideration(root, name);
    Provisions provisions = Provisions::number(root);
    tell_keys_given_twice(input, provisions, diagnostics);
    rewrite_prose(input, provisions, foreign, diagnostics);
    if (closing) word_closing_consideration(input, profile, provisions);
    punctuate(root);
    word_definitions(root, foreign);
    write_citations(root, profile);
    label_annex_tables(root);
    add_year_of_gazette(root);
    root.set("pertimbangan-tunggal", {record::Boolean{has_single_consideration(root, name)}, {}});
    strip_names_of_signers(root);
    root.set("kepala-daerah", {record::Text{head_of_region(profile)}, {}});
    // In an annex `nomor` is the annex's own.
    if (const record::Value* number = root.find("nomor")) root.set("nomor-naskah", record::Value(*number));
    root.set("judul-lengkap", {record::Text{whole_title(input, profile)}, {}});
    add_titles_in_capitals(root);
}

}  // namespace naskah::rules
