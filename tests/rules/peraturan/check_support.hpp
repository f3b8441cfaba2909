// Regulations that are right, but for what a test changes.
#pragma once

#include <stdexcept>
#include <string>

#include "kinds/catalogue.hpp"
#include "kinds/support.hpp"
#include "record/input.hpp"
#include "rules/paper.hpp"
#include "rules/peraturan/check_regulation.hpp"

namespace naskah::rules::peraturan::testing {

/// Parts of a Perbup or Keputusan; each begins in a line of its own, in column 1.
struct DraftText {
    std::string kind = "perbup";
    std::string number = "<nomor>42</nomor>", year = "<tahun>2024</tahun>";                                         // line 2
    std::string title = "<tentang>Pencegahan Stunting</tentang>";                                                   // line 3
    std::string dates;                                                                                              // line 4
    std::string considerations = "<butir>bahwa anak berhak sehat</butir>";                                          // line 6
    std::string citations = "<uud pasal=\"18\" ayat=\"6\"/>";                                                       // line 8
    std::string body = "<pasal>Stunting dicegah di semua desa.</pasal>";                                            // line 10
    std::string ending = "<pasal>Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.</pasal>";             // line 11
    std::string officials = "<penetap kunci=\"bupati\"/><pengundang kunci=\"sekda\"/><pengesah kunci=\"kabag\"/>";  // line 13
    std::string annexes;                                                                                            // line 15

    std::string xml() const {
        const std::string list = kind == "keputusan" ? "diktum" : "batang-tubuh";
        return "<" + kind + ">\n" + number + year + "\n" + title + "\n" + dates + "\n<menimbang>\n" + considerations +
               "\n</menimbang><mengingat>\n" + citations + "\n</mengingat><" + list + ">\n" + body + "\n" + ending + "\n</" + list + ">\n" +
               officials + "\n" + (annexes.empty() ? "" : "<lampiran>\n" + annexes + "\n</lampiran>") + "</" + kind + ">\n";
    }
};

inline DraftText decision() {
    DraftText text;
    text.kind = "keputusan";
    text.number = "<nomor>188.45/123/KUM/2024</nomor>";
    text.body = "<putusan>Membentuk tim pencegahan Stunting.</putusan>";
    text.ending = "<putusan>Keputusan Bupati ini mulai berlaku pada tanggal ditetapkan.</putusan>";
    text.officials = "<penetap kunci=\"bupati\"/><pengesah kunci=\"kabag\"/>";
    return text;
}

/// An annex of one table, in one line.
inline std::string annex(const std::string& key, const std::string& table = "<kolom>NO</kolom><baris><sel>1</sel></baris>") {
    return "<lampiran" + (key.empty() ? "" : " kunci=\"" + key + "\"") + "><judul>Sasaran</judul><tabel>" + table + "</tabel></lampiran>";
}

inline record::Input input_of(const std::string& kind_name, const std::string& xml) {
    static const kinds::Catalogue catalogue(std::filesystem::path(NASKAH_SOURCE_DIR) / "templates");
    record::Diagnostics diagnostics;
    const kinds::Kind* kind = catalogue.find(kind_name, diagnostics);
    if (kind == nullptr) throw std::runtime_error(kinds::testing::texts_of(diagnostics));
    return kinds::testing::input_of(*kind, xml, "draf.xml");
}

inline record::Input input_of(const DraftText& text) {
    return input_of(text.kind, text.xml());
}

/// Line and column, severity, message, code and hint, a line each.
inline std::string lines_of(const record::Diagnostics& diagnostics) {
    std::string text;
    for (const record::Diagnostic& diagnostic : diagnostics.items()) {
        text += std::to_string(diagnostic.place.line) + ":" + std::to_string(diagnostic.place.column) +
                (diagnostic.severity == record::Severity::error ? ": galat: " : ": peringatan: ") + diagnostic.message + " [" +
                diagnostic.code + "] saran: " + diagnostic.hint + "\n";
    }
    return text;
}

inline record::Record profile_of(const std::string& form = "kabupaten") {
    record::Record profile;
    profile.element = "profil";
    profile.set("bentuk", {record::Choice{form, form}, {}});
    profile.set("nama", {record::Text{"Balangan"}, {}});
    profile.set("provinsi", {record::Text{"Kalimantan Selatan"}, {}});
    return profile;
}

/// What the checks say of a draft.
inline std::string told(const DraftText& text, const record::Record& profile = profile_of()) {
    record::Diagnostics diagnostics;
    check_regulation(input_of(text), profile, diagnostics);
    return lines_of(diagnostics);
}

inline std::string told_of_copy(const DraftText& text) {
    record::Diagnostics diagnostics;
    check_copy(input_of(text), diagnostics);
    return lines_of(diagnostics);
}

}  // namespace naskah::rules::peraturan::testing
