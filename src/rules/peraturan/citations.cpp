#include "rules/peraturan/citations.hpp"

#include <array>
#include <string>
#include <string_view>

#include "input/prose.hpp"
#include "record/fields.hpp"
#include "rules/peraturan/jenis_peraturan.hpp"
#include "rules/peraturan/markup.hpp"
#include "text/xml_escaping.hpp"

namespace naskah::rules::peraturan {

using record::Record;

namespace {

std::string word_of(const Record& record, std::string_view name) {
    const auto* choice = record::get<record::Choice>(record, name);
    return choice == nullptr ? std::string() : choice->word;
}

std::string number_of(const Record& record, std::string_view name) {
    const auto* number = record::get<record::Integer>(record, name);
    return number == nullptr ? std::string() : std::to_string(number->value);
}

/// Of a name that begins with what the region is ("Kota Banjarbaru"): whether it did; the name goes on behind it.
bool drop_word(std::string& name, std::string_view word) {
    if (!name.starts_with(std::string(word) + " ")) return false;
    name.erase(0, word.size() + 1);
    return true;
}

/// A regulation that is cited, with what its name and its gazette need of the region.
class CitationText {
 public:
    /// `base`: of an amendment what it amends: the same institution or region when it names none.
    CitationText(const Record& record, const Record& profile, const Record* base)
        : record_(record), type_(regulation_type(word_of(record, "jenis"))) {
        institution_ = text_of(record, "lembaga");
        std::string named = text_of(record, "daerah");
        if (base != nullptr && word_of(*base, "jenis") == word_of(record, "jenis")) {
            if (institution_.empty()) institution_ = text_of(*base, "lembaga");
            if (named.empty()) named = text_of(*base, "daerah");
        }
        if (type_ == nullptr) return;
        const bool provincial = type_->issuer == Issuer::province || type_->issuer == Issuer::governor;
        if (provincial)
            read_province(named, profile);
        else
            read_region(named, profile);
    }

    std::string markup() const {
        if (type_ == nullptr) return {};
        std::string text = name() + " Nomor " + text_of(record_, "nomor");
        if (const std::string year = number_of(record_, "tahun"); !year.empty()) text += " Tahun " + year;
        text = text::xml_escaped(text);
        if (auto subject = markup_of(record_, "tentang")) {
            strip_closing(*subject);
            text += " tentang " + *subject;
        }
        return text + text::xml_escaped(published());
    }

 private:
    void read_province(std::string named, const Record& profile) {
        form_ = "Provinsi";
        region_ = named.empty() ? text_of(profile, "provinsi") : std::move(named);
        drop_word(region_, form_);
    }

    void read_region(std::string named, const Record& profile) {
        const std::string own = text_of(profile, "nama"), form = word_of(profile, "bentuk");
        region_ = named.empty() ? own : std::move(named);
        const bool is_city = drop_word(region_, "Kota"), is_kabupaten = drop_word(region_, "Kabupaten");
        form_ = is_city || (!is_kabupaten && form == "kota" && region_ == own) ? "Kota" : "Kabupaten";
    }

    std::string region_title() const { return form_ + " " + region_; }

    std::string name() const {
        const std::string name(type_->name);
        switch (type_->issuer) {
            case Issuer::institution:
                return institution_.empty() ? name : name + " " + institution_;
            case Issuer::province:
            case Issuer::region:
                return name + " " + region_title();
            case Issuer::governor:
                return name + " Gubernur " + region_;
            case Issuer::head:
                return name + (form_ == "Kota" ? " Wali Kota " : " Bupati ") + region_;
            case Issuer::state:
                break;
        }
        return name;
    }

    std::string gazette() const {
        switch (gazette_of(*type_, word_of(record_, "jenis-lembaran"))) {
            case Gazette::state_news:
                return "Berita Negara Republik Indonesia";
            case Gazette::regional_law:
                return "Lembaran Daerah " + region_title();
            case Gazette::regional_news:
                return "Berita Daerah " + region_title();
            case Gazette::state_law:
                break;
        }
        return "Lembaran Negara Republik Indonesia";
    }

    /// " (Lembaran Negara …, Tambahan Lembaran Negara …)", or empty. The gazette is of the regulation's own year where no other is written.
    std::string published() const {
        const std::string number = text_of(record_, "lembaran"), supplement = text_of(record_, "tambahan");
        if (number.empty()) return {};
        std::string year = number_of(record_, "tahun-lembaran");
        if (year.empty()) year = number_of(record_, "tahun");
        std::string text = " (" + gazette() + " Tahun " + year + " Nomor " + number;
        if (!supplement.empty()) text += ", Tambahan " + gazette() + " Nomor " + supplement;
        return text + ")";
    }

    const Record& record_;
    const RegulationType* type_;
    std::string institution_, form_, region_;
};

std::string citation(const Record& record, const Record& profile) {
    std::string text = CitationText(record, profile, nullptr).markup();
    if (const auto* amendment = record::get<Record>(record, "perubahan")) {
        const auto* often = record::get<record::Boolean>(*amendment, "berkali");
        text += often != nullptr && often->value ? " sebagaimana telah diubah beberapa kali terakhir dengan "
                                                 : " sebagaimana telah diubah dengan ";
        text += CitationText(*amendment, profile, &record).markup();
    }
    return text;
}

std::string constitution(const Record& record) {
    std::string text = "Pasal " + number_of(record, "pasal");
    if (const std::string ayat = number_of(record, "ayat"); !ayat.empty()) text += " ayat (" + ayat + ")";
    return text + " Undang-Undang Dasar Negara Republik Indonesia Tahun 1945";
}

}  // namespace

void write_citations(Record& root, const Record& profile) {
    record::Value* value = root.find("mengingat");
    auto* list = value == nullptr ? nullptr : std::get_if<record::List>(&value->data);
    if (list == nullptr) return;
    for (record::Value& item : *list) {
        auto* record = std::get_if<Record>(&item.data);
        if (record == nullptr) continue;
        const std::string text = record->element == "uud" ? constitution(*record) : citation(*record, profile);
        record->set("kutipan", {record::Prose{text + ";"}, item.spot});
    }
}

}  // namespace naskah::rules::peraturan
