// Papers that were seen to leave out, to move or to make up what their writer had said.
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "pipeline/press.hpp"
#include "support/process.hpp"
#include "support/resources.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

const fs::path source = NASKAH_SOURCE_DIR;
const fs::path cases = source / "tests/documents/cases";

pipeline::Options options() {
    pipeline::Options options;
    options.profile = source / "samples/balangan/profil.xml";
    return options;
}

/// Codes and messages, a line each.
std::string told(const record::Diagnostics& diagnostics) {
    std::string text;
    for (const record::Diagnostic& item : diagnostics.items()) text += item.code + " " + item.message + "\n";
    return text;
}

std::string told_of(const std::string& name, const pipeline::Options& how = options()) {
    return told(pipeline::Press(resources()).render(cases / name, how).diagnostics);
}

/// The words of all pages, as they stand one behind the other; what was told when there are none.
std::string words_of(const std::string& name, const pipeline::Options& how = options()) {
    pipeline::Press press(resources());
    pipeline::Result result;
    const auto document = press.compose(cases / name, how, result);
    const auto pages = document ? press.lay_out(*document, result) : std::nullopt;
    if (!pages) return told(result.diagnostics);
    std::string words;
    for (const layout::Page& page : pages->pages)
        for (const layout::Item& item : page.items)
            if (const auto* run = std::get_if<layout::GlyphRun>(&item)) words += (words.empty() ? "" : " ") + run->text;
    return words;
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

/// A file of the test's own.
class Written {
 public:
    explicit Written(const std::string& xml) { write_file(file_, xml); }
    std::string name() const { return file_.string(); }

 private:
    TemporaryFolder folder_;
    fs::path file_ = folder_.path() / "naskah.xml";
};

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

}  // namespace naskah::test
