// The points of Mengingat: their order, and whether each says all that a citation says.
#include <charconv>
#include <compare>
#include <optional>
#include <string>

#include "record/fields.hpp"
#include "rules/peraturan/check_draft.hpp"
#include "rules/peraturan/diagnostic_codes.hpp"
#include "rules/peraturan/jenis_peraturan.hpp"
#include "text/ascii.hpp"

namespace naskah::rules::peraturan {

using record::Severity;

namespace {

struct Citation {
    const record::Record* record = nullptr;
    const record::Record* amended = nullptr;  ///< of an amendment what it amends
    record::Spot spot;
    const RegulationType* type = nullptr;  ///< null: the constitution
    std::int64_t year = 0, number = 0;     ///< the number 0: none that could be compared
    std::string number_text;
    std::string name;        ///< "Undang-Undang Nomor 23 Tahun 2014"
    bool formation = false;  ///< the law that made the region, which may come first among the laws
};

/// 3 of "03"; 0 of what is more than a number ("PM 12").
std::int64_t plain_number(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? number : 0;
}

/// A field of a citation; of an amendment that of what it amends, when that is of the same kind and it has none of its own: as it is
/// printed.
std::string inherited(const record::Record& record, const record::Record* amended, std::string_view field) {
    const std::string own = text_of(record, field);
    if (!own.empty() || amended == nullptr) return own;
    const auto *kind = record::get<record::Choice>(record, "jenis"), *other = record::get<record::Choice>(*amended, "jenis");
    return kind != nullptr && other != nullptr && kind->word == other->word ? text_of(*amended, field) : own;
}

std::string title_of(const RegulationType& type, const record::Record& record, const record::Record* amended, const Draft& draft) {
    const std::string name(type.name);
    const std::string region = inherited(record, amended, "daerah");
    const std::string of_region = region.empty() ? "" : " " + region;
    switch (type.issuer) {
        case Issuer::institution: {
            const std::string institution = inherited(record, amended, "lembaga");
            return name + " " + (institution.empty() ? "Menteri atau Badan" : institution);
        }
        case Issuer::province:
            return name + " Provinsi" + of_region;
        case Issuer::governor:
            return name + " Gubernur" + of_region;
        case Issuer::head:
            return name + draft.name.substr(draft.name.find(' ')) + of_region;
        case Issuer::region:
            return name + of_region;
        case Issuer::state:
            break;
    }
    return name;
}

/// `amended`: of an amendment what it amends.
Citation citation_of(const record::Record& record, record::Spot spot, const Draft& draft, const record::Record* amended = nullptr) {
    Citation citation{&record, amended, spot, nullptr, 0, 0, {}, "Undang-Undang Dasar Negara Republik Indonesia Tahun 1945", false};
    const auto* word = record::get<record::Choice>(record, "jenis");
    citation.type = word == nullptr ? nullptr : regulation_type(word->word);
    if (citation.type == nullptr) return citation;
    if (const auto* year = record::get<record::Integer>(record, "tahun")) citation.year = year->value;
    citation.number_text = text_of(record, "nomor");
    citation.number = plain_number(citation.number_text);
    citation.name =
        title_of(*citation.type, record, amended, draft) + " Nomor " + citation.number_text + " Tahun " + std::to_string(citation.year);
    const std::string subject = text::lower_case(text_in(record, "tentang").text);
    citation.formation = citation.type->word == "uu" && (find_words(subject, "pembentukan") == 0 || find_words(subject, "provinsi") == 0 ||
                                                         find_words(subject, "kabupaten") == 0 || find_words(subject, "kota") == 0);
    return citation;
}

std::vector<Citation> citations_of(const Draft& draft) {
    std::vector<Citation> result;
    for (const record::Value& value : draft.list("mengingat")) {
        const auto* record = std::get_if<record::Record>(&value.data);
        if (record != nullptr) result.push_back(citation_of(*record, value.spot, draft));
    }
    return result;
}

/// -1 for the constitution, which stands above all.
int rank_of(const Citation& citation) {
    return citation.type == nullptr ? -1 : static_cast<int>(regulation_rank(citation.type->word).value_or(0));
}

/// Whether the one must not stand before the other.
bool belongs_behind(const Citation& earlier, const Citation& later) {
    if (rank_of(earlier) != rank_of(later)) return rank_of(earlier) > rank_of(later);
    if (earlier.type == nullptr || earlier.formation || later.formation) return false;
    if (earlier.year != later.year) return earlier.year > later.year;
    // Numbers of two institutions or regions say nothing about each other.
    if (earlier.type->issuer != Issuer::state) return false;
    return earlier.number != 0 && later.number != 0 && earlier.number > later.number;
}

bool is_same(const Citation& left, const Citation& right) {
    const auto same_field = [&](std::string_view field) {
        return text::lower_case(text_of(*left.record, field)) == text::lower_case(text_of(*right.record, field));
    };
    if (left.type != right.type) return false;
    if (left.type == nullptr) {
        const auto number = [](const Citation& citation, std::string_view field) {
            const auto* value = record::get<record::Integer>(*citation.record, field);
            return value == nullptr ? std::int64_t{0} : value->value;
        };
        return number(left, "pasal") == number(right, "pasal") && number(left, "ayat") == number(right, "ayat");
    }
    const bool same_number = left.number != 0 ? left.number == right.number : left.number_text == right.number_text;
    return same_number && left.year == right.year && same_field("lembaga") && same_field("daerah");
}

std::string gazette_name(Gazette gazette) {
    switch (gazette) {
        case Gazette::state_law:
            return "Lembaran Negara";
        case Gazette::state_news:
            return "Berita Negara";
        case Gazette::regional_law:
            return "Lembaran Daerah";
        case Gazette::regional_news:
            break;
    }
    return "Berita Daerah";
}

class CitationCheck {
 public:
    CitationCheck(const Draft& draft, record::Diagnostics& diagnostics)
        : draft_(draft), citations_(citations_of(draft)), diagnostics_(diagnostics) {}

    void run() {
        for (std::size_t i = 0; i < citations_.size(); ++i) {
            check_order(i);
            check_twice(i);
            const Citation& citation = citations_[i];
            check_one(citation);
            const record::Value* value = citation.record->find("perubahan");
            const auto* record = value == nullptr ? nullptr : std::get_if<record::Record>(&value->data);
            if (record == nullptr) continue;
            const Citation amendment = citation_of(*record, value->spot, draft_, citation.record);
            check_one(amendment);
            check_amendment(citation, amendment);
        }
    }

 private:
    void check_order(std::size_t index) {
        if (index == 0 || !belongs_behind(citations_[index - 1], citations_[index])) return;
        std::size_t first = index - 1;
        while (first > 0 && belongs_behind(citations_[first - 1], citations_[index])) --first;
        tell(Severity::warning, code::citations_out_of_order, citations_[index].name + " seharusnya sebelum " + citations_[first].name,
             citations_[index].spot, "dasar hukum diurutkan menurut tingkat peraturan, lalu tahun, lalu nomor");
    }

    void check_twice(std::size_t index) {
        for (std::size_t i = 0; i < index; ++i) {
            if (!is_same(citations_[i], citations_[index])) continue;
            tell(Severity::error, code::citation_twice, citations_[index].name + " dikutip dua kali", citations_[index].spot,
                 "hapus salah satunya" + draft_.first_at(citations_[i].spot));
            return;
        }
    }

    void check_one(const Citation& citation) {
        if (citation.type == nullptr) return;
        check_institution(citation);
        check_gazette(citation);
        check_gazette_year(citation);
        check_date(citation);
    }

    void check_institution(const Citation& citation) {
        if (citation.type->issuer != Issuer::institution || !inherited(*citation.record, citation.amended, "lembaga").empty()) return;
        tell(Severity::error, code::citation_incomplete, citation.name + " dikutip tanpa lembaga yang menetapkannya", citation.spot,
             "tambahkan atribut lembaga, misalnya lembaga=\"Menteri Dalam Negeri\"");
    }

    void check_gazette(const Citation& citation) {
        const RegulationType& type = *citation.type;
        const auto* word = record::get<record::Choice>(*citation.record, "jenis-lembaran");
        const Gazette kind = gazette_of(type, word == nullptr ? std::string_view() : word->word);
        const std::string gazette = gazette_name(kind);
        const bool number = is_given(*citation.record, "lembaran"), supplement = is_given(*citation.record, "tambahan");
        // Of regional regulations not all have a supplement.
        const bool has_supplement = type.supplement && kind == type.gazette;
        const bool needs_supplement = has_supplement && kind == Gazette::state_law;
        std::string missing, attributes;
        if (type.promulgated && !number) {
            missing = gazette;
            attributes = " lembaran=\"…\"";
        }
        if (needs_supplement && !supplement) {
            missing += (missing.empty() ? "Tambahan " : " dan Tambahan ") + gazette;
            attributes += " tambahan=\"…\"";
        }
        if (!missing.empty()) {
            // The laws of the first years stand in the Berita Negara, which has no supplement, some of a later year.
            constexpr int first_year_of_today = 1960;
            const bool old = kind == Gazette::state_law && citation.year < first_year_of_today;
            tell(Severity::warning, code::citation_incomplete, citation.name + " dikutip tanpa nomor " + missing, citation.spot,
                 "tambahkan" + attributes +
                     (old ? "; bila peraturan lama ini dimuat dalam Berita Negara, tulis jenis-lembaran=\"berita\", dan "
                            "tahun-lembaran=\"…\" "
                            "bila tahunnya lain"
                          : ""));
        }
        if (!has_supplement && supplement) {
            tell(Severity::warning, code::supplement_unusual, citation.name + " dikutip dengan Tambahan " + gazette,
                 record::spot_of(*citation.record, "tambahan"),
                 "peraturan sejenis ini biasanya tanpa Tambahan " + gazette + ": periksa atribut tambahan");
        }
    }

    void check_gazette_year(const Citation& citation) {
        const auto* year = record::get<record::Integer>(*citation.record, "tahun-lembaran");
        if (year == nullptr || year->value >= citation.year) return;
        tell(Severity::error, code::gazette_year_wrong,
             "tahun lembaran " + std::to_string(year->value) + " sebelum tahun peraturannya, " + std::to_string(citation.year),
             record::spot_of(*citation.record, "tahun-lembaran"), "tahun-lembaran adalah tahun pengundangannya: periksa keduanya");
    }

    void check_date(const Citation& citation) {
        const auto* year = record::get<record::Integer>(draft_.input.record, "tahun");
        if (year == nullptr) return;
        if (citation.year > year->value) {
            tell(Severity::error, code::citation_after_regulation,
                 citation.name + " lebih baru daripada " + draft_.short_name + ", tahun " + std::to_string(year->value),
                 record::spot_of(*citation.record, "tahun"), "periksa tahun kutipan dan <tahun>");
            return;
        }
        const std::int64_t own_number = plain_number(text_of(draft_.input.record, "nomor"));
        if (!is_own(citation) || citation.year != year->value || own_number == 0 || citation.number < own_number) return;
        tell(Severity::error, code::citation_after_regulation,
             citation.name + " tidak mendahului " + draft_.short_name + ", Nomor " + std::to_string(own_number),
             record::spot_of(*citation.record, "nomor"), "periksa nomor kutipan dan <nomor>");
    }

    /// A regulation of the same head of the same region.
    bool is_own(const Citation& citation) const {
        const auto* form = record::get<record::Choice>(draft_.profile, "bentuk");
        const bool of_province = form != nullptr && form->word == "provinsi";
        if (draft_.decision || citation.type->word != (of_province ? "pergub" : "perbup")) return false;
        const std::string region = text::lower_case(text_of(*citation.record, "daerah"));
        return region.empty() || region == text::lower_case(text_of(draft_.profile, "nama"));
    }

    void check_amendment(const Citation& amended, const Citation& amendment) {
        if (amended.type == nullptr || amendment.type == nullptr) return;
        const bool same_series = amended.type == amendment.type && amended.number != 0 && amendment.number != 0;
        const bool older =
            amendment.year < amended.year || (amendment.year == amended.year && same_series && amendment.number <= amended.number);
        if (!older) return;
        tell(Severity::error, code::amendment_before_amended, amendment.name + " tidak lebih baru daripada yang diubahnya, " + amended.name,
             amendment.spot, "periksa nomor dan tahun keduanya");
    }

    void tell(Severity severity, const char* code, std::string message, record::Spot spot, std::string hint) {
        draft_.tell(severity, code, std::move(message), spot, std::move(hint), diagnostics_);
    }

    const Draft& draft_;
    std::vector<Citation> citations_;
    record::Diagnostics& diagnostics_;
};

}  // namespace

void check_citations(const Draft& draft, record::Diagnostics& diagnostics) {
    CitationCheck(draft, diagnostics).run();
}

}  // namespace naskah::rules::peraturan
