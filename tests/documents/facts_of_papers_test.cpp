// Papers that were seen to leave out, to move or to make up what their writer had said.
#include <gtest/gtest.h>

#include <regex>
#include <string>

#include "documents/papers_of_cases.hpp"

namespace naskah::test {

namespace {

std::string told_of(const std::string& name, const pipeline::Options& how = with_sample_profile()) {
    return told(pipeline::Press(resources()).render(cases / name, how).diagnostics);
}

/// The words of all pages; what was told when there are none.
std::string words_of(const std::string& name, const pipeline::Options& how = with_sample_profile()) {
    record::Diagnostics diagnostics;
    const auto pages = laid_out(cases / name, how, diagnostics);
    return pages ? test::words_of(*pages) : told(diagnostics);
}

/// What stands from one text to another; all of it when they aren't there.
std::string between(const std::string& words, std::string_view from, std::string_view to) {
    const std::size_t begin = words.find(from);
    const std::size_t end = begin == std::string::npos ? begin : words.find(to, begin);
    return end == std::string::npos ? words : words.substr(begin, end - begin);
}

/// A Perbup that is right, but for what a test says; its number is 7 of 2024.
std::string regulation(const std::string& facts, const std::string& officials = "<penetap kunci=\"bupati\"/><pengundang kunci=\"sekda\"/>",
                       const std::string& points = "<butir>bahwa perlu diatur</butir>") {
    return "<perbup><nomor>7</nomor><tahun>2024</tahun><tentang>Penyusunan Naskah</tentang>" + facts + "<menimbang>" + points +
           "</menimbang><mengingat><uud pasal=\"18\" ayat=\"6\"/></mengingat><batang-tubuh><pasal>Naskah disusun.</pasal>"
           "<pasal>Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.</pasal></batang-tubuh>" +
           officials + "</perbup>";
}

std::string decision(const std::string& officials) {
    return "<keputusan><nomor>188.45/7</nomor><tahun>2024</tahun><tentang>Tim Penyusun</tentang><menimbang><butir>bahwa perlu "
           "dibentuk</butir></menimbang><mengingat><uud pasal=\"18\" ayat=\"6\"/></mengingat><diktum><putusan>Membentuk tim.</putusan>"
           "<putusan>Keputusan Bupati ini mulai berlaku pada tanggal ditetapkan.</putusan></diktum>" +
           officials + "</keputusan>";
}

/// The starter of profiles, which says that its paper has the emblems, or doesn't say so.
std::string starter_profile(bool on_paper) {
    std::string profile = read_file(source / "templates/profil/starter.xml");
    const std::string said = "<lambang-tercetak>ya</lambang-tercetak>";
    if (!on_paper) profile.erase(profile.find(said), said.size());
    return profile;
}

pipeline::Options with_profile(const Written& profile, pipeline::Status status = pipeline::Status::final) {
    pipeline::Options how;
    how.profile = profile.name();
    how.status = status;
    return how;
}

std::string told_of_check(const std::string& name, const pipeline::Options& how) {
    return told(pipeline::Press(resources()).check(cases / name, how).diagnostics);
}

std::size_t count_of(const std::string& words, const std::string& what) {
    std::size_t count = 0;
    for (std::size_t at = words.find(what); at != std::string::npos; at = words.find(what, at + what.size())) ++count;
    return count;
}

std::string starter_of(const std::string& kind) {
    return (source / "templates" / kind / "starter.xml").string();
}

}  // namespace

TEST(FactsOfPapers, ACircularPrintsItsParagraphsAndItemsAsTheyWereWritten) {
    EXPECT_EQ(between(words_of("edaran-alinea-sesudah-butir.xml"), "Rencana", "Ditetapkan"),
              "Rencana aksinya meliputi: 1. penyediaan data keluarga; dan 2. pendampingan keluarga. Strategi ini dilakukan secara "
              "konvergen. 1. satu kali lagi. ");
}

TEST(FactsOfPapers, APasalThatWouldPrintItsPartsInAnotherOrderIsRefused) {
    EXPECT_EQ(told_of("butir-lalu-istilah.xml"), "N210 <istilah> ditulis sesudah <butir>, padahal dicetak di depannya\n");
}

TEST(FactsOfPapers, TheGazetteIsOfTheYearOfThePromulgation) {
    EXPECT_NE(words_of("tahun-berita-daerah.xml").find("BERITA DAERAH KABUPATEN BALANGAN TAHUN 2022 NOMOR 7"), std::string::npos);
}

TEST(FactsOfPapers, TheGazetteHasANumberAndASeriesOfItsOwn) {
    const Written file(regulation("<berita-daerah nomor=\"338\" seri=\"c\"/>"));
    EXPECT_NE(words_of(file.name()).find("BERITA DAERAH KABUPATEN BALANGAN TAHUN 2024 NOMOR 338 SERI C"), std::string::npos);
}

TEST(FactsOfPapers, ASingleConsiderationHasNoLetter) {
    const Written file(regulation("", "<penetap kunci=\"bupati\"/><pengundang kunci=\"sekda\"/>",
                                  "<butir>bahwa untuk itu perlu menetapkan Peraturan Bupati tentang Penyusunan Naskah</butir>"));
    EXPECT_EQ(between(words_of(file.name()), "Menimbang", "Mengingat"),
              "Menimbang : bahwa untuk itu perlu menetapkan Peraturan Bupati ten- tang Penyusunan Naskah; ");
}

TEST(FactsOfPapers, ARegulationIsEnactedByTheHeadOfTheRegion) {
    EXPECT_EQ(told_of("ditetapkan-sekda.xml"), "N211 Peraturan Bupati ditetapkan oleh Sekretaris Daerah Kabupaten Balangan\n");
    const Written deputy(regulation("", "<penetap kunci=\"wakil-bupati\"/><pengundang kunci=\"sekda\"/>"));
    EXPECT_EQ(told_of(deputy.name()), "N211 Peraturan Bupati ditetapkan oleh Wakil Bupati Balangan\n");
}

TEST(FactsOfPapers, ARegulationIsPromulgatedByTheSecretaryOfTheRegion) {
    const Written file(regulation("", "<penetap kunci=\"bupati\"/><pengundang kunci=\"kabag-hukum\"/>"));
    EXPECT_EQ(told_of(file.name()).substr(0, 44), "N211 Peraturan Bupati diundangkan oleh Kepal");
}

TEST(FactsOfPapers, ADecisionMayBeSignedInTheNameOfTheHeadOfTheRegion) {
    const Written file(decision("<penetap kunci=\"sekda\" atas-nama=\"bupati\"/>"));
    EXPECT_NE(words_of(file.name()).find("a.n. BUPATI BALANGAN SEKRETARIS DAERAH KABUPATEN BALANGAN, H. SYARKAWI UMAR"), std::string::npos)
        << words_of(file.name());
    const Written without(decision("<penetap kunci=\"sekda\"/>"));
    EXPECT_EQ(told_of(without.name()), "N211 Keputusan Bupati ditetapkan oleh Sekretaris Daerah Kabupaten Balangan\n");
    const Written of_another(decision("<penetap kunci=\"kabag-hukum\" atas-nama=\"sekda\"/>"));
    EXPECT_EQ(told_of(of_another.name()), "N211 Keputusan Bupati ditetapkan atas nama Sekretaris Daerah Kabupaten Balangan\n");
}

TEST(FactsOfPapers, AnAmendmentsInstitutionIsThatOfWhatItAmends) {
    EXPECT_EQ(told_of("sitasi-permen-tanpa-lembaga-di-perubahan.xml"), "");
}

/// Of the people in the starter's profile.
const std::string of_examples = "N243 <nama> \"Fulan Pertama\" masih isian contoh (dan 3 isian lain)\n";

TEST(FactsOfPapers, APaperToBeSignedHasItsEmblem) {
    const Written profile(starter_profile(false));
    const std::string of_state = of_examples + "N213 lambang negara tidak ada di profil: naskah final dan salinan tercetak tanpa lambang\n";
    EXPECT_EQ(told_of(starter_of("perbup"), with_profile(profile)), of_state);
    EXPECT_EQ(told_of(starter_of("surat-edaran"), with_profile(profile, pipeline::Status::salinan)), of_state);
    EXPECT_EQ(told_of(starter_of("undangan"), with_profile(profile)),
              of_examples + "N213 lambang daerah tidak ada di profil: naskah final dan salinan tercetak tanpa lambang\n");
}

TEST(FactsOfPapers, ADraftNeedsNoEmblem) {
    const Written profile(starter_profile(false));
    EXPECT_EQ(told_of(starter_of("perbup"), with_profile(profile, pipeline::Status::draf)), of_examples);
}

TEST(FactsOfPapers, AnEmblemIsCheckedWithoutAPaperWhenItsStatusIsNamed) {
    const Written profile(starter_profile(false));
    pipeline::Options how = with_profile(profile);
    EXPECT_EQ(told_of_check(starter_of("perbup"), how), of_examples);
    how.on_paper = true;
    EXPECT_EQ(told_of_check(starter_of("perbup"), how).substr(of_examples.size(), 4), "N213");
}

TEST(FactsOfPapers, PaperThatHasTheEmblemAlreadyNeedsNone) {
    const Written profile(starter_profile(true));
    EXPECT_EQ(told_of(starter_of("perbup"), with_profile(profile)), of_examples);
    EXPECT_EQ(told_of(starter_of("undangan"), with_profile(profile)), of_examples);
}

TEST(FactsOfPapers, ACopySaysWhereSignaturesWereAndIsCertified) {
    const Written profile(starter_profile(true));
    const std::pair<const char*, std::size_t> signatures[] = {{"undangan", 1}, {"surat", 1},        {"nota-dinas", 1},  {"surat-edaran", 1},
                                                              {"notula", 2},   {"daftar-hadir", 2}, {"berita-acara", 6}};
    for (const auto& [kind, count] : signatures) {
        const std::string copy = words_of(starter_of(kind), with_profile(profile, pipeline::Status::salinan));
        EXPECT_EQ(count_of(copy, "ttd"), count) << kind << ": " << copy;
        EXPECT_EQ(count_of(copy, "Salinan sesuai dengan aslinya"), 1U) << kind;
        const std::string original = words_of(starter_of(kind), with_profile(profile));
        EXPECT_EQ(count_of(original, "ttd") + count_of(original, "Salinan"), 0U) << kind;
    }
}

/// But for the people that starters have as examples.
std::string without_examples(const std::string& told) {
    return std::regex_replace(told, std::regex("N243 [^\n]*\n"), "");
}

TEST(FactsOfPapers, ACopyThatNobodyCertifiesIsRefused) {
    const Written profile(starter_profile(true));
    for (const char* kind : {"undangan", "surat", "nota-dinas", "surat-edaran", "notula", "daftar-hadir", "berita-acara"}) {
        std::string text = read_file(starter_of(kind));
        const std::string certifier = "<pengesah kunci=\"sekda\"/>";
        text.erase(text.find(certifier), certifier.size());
        const Written input(text);
        EXPECT_EQ(without_examples(told_of(input.name(), with_profile(profile, pipeline::Status::salinan))),
                  "N189 salinan tanpa <pengesah>\n")
            << kind;
        EXPECT_EQ(without_examples(told_of(input.name(), with_profile(profile))), "") << kind;
    }
}

TEST(FactsOfPapers, ACopyLeavesThePlaceEmptyOfOneWhoDidNotSign) {
    const Written profile(starter_profile(true));
    std::string text = read_file(starter_of("daftar-hadir"));
    const std::size_t first = text.find("<orang>");
    ASSERT_NE(first, std::string::npos);
    text.replace(first, 7, "<orang tanpa-ttd=\"ya\">");
    const Written input(text);
    EXPECT_EQ(count_of(words_of(input.name(), with_profile(profile, pipeline::Status::salinan)), "ttd"), 1U);
}

}  // namespace naskah::test
