// Pages that are wrong, made by hand: what is laid out should have none of these.
#include "layout/page_check.hpp"

#include <gtest/gtest.h>

#include "layout/text_builder.hpp"

namespace naskah::layout::testing {
namespace {

/// A page of so many lines of 10 points in a room of 100.
Page page_of(const Texts& printed, PageEnd end = PageEnd::full) {
    Page page;
    for (const std::string& text : printed) {
        GlyphRun run;
        run.text = text;
        run.size = 10_pt;
        run.origin.y = 10_pt * static_cast<int>(page.items.size() + 1);
        page.items.emplace_back(run);
    }
    page.use.room = 100_pt;
    page.use.used = 100_pt;
    page.use.end = end;
    page.use.body_end = page.items.size();
    return page;
}
Document document_of(Blocks content) {
    Document document;
    document.sections.emplace_back().content = std::move(content);
    return document;
}
Paragraph heading(std::string text) {
    Paragraph made = paragraph(std::move(text));
    made.heading_level = 1;
    return made;
}
std::string told(const Document& document, std::vector<Page> made) {
    Pages pages;
    pages.pages = std::move(made);
    std::string all;
    for (const PageFault& fault : check_pages(document, pages)) all += sentence(fault) + "\n";
    return all;
}
SignatureGrid signatures() {
    SignatureGrid grid;
    grid.cells.emplace_back(SignatureCell{});
    return grid;
}

TEST(PageCheck, HasNothingToSayOfTextThatGoesOn) {
    EXPECT_EQ(told(document_of({block(paragraph("satu dua"))}), {page_of({"satu"}), page_of({"dua"}, PageEnd::last_of_section)}), "");
}

TEST(PageCheck, TellsOfAPageThatEndsWithinAWord) {
    EXPECT_EQ(told(document_of({}), {page_of({"satu dua-"})}), "halaman 1 berakhir dengan kata yang terpenggal: \"satu dua-\"\n");
}

TEST(PageCheck, TakesADashForNoHyphen) {
    EXPECT_EQ(told(document_of({}), {page_of({"satu -"})}), "");
}

TEST(PageCheck, TellsOfASentenceWhoseItemsStandOnTheNextPage) {
    EXPECT_EQ(told(document_of({}), {page_of({"yaitu:"})}),
              "halaman 1 berakhir dengan titik dua, dan perinciannya ada di halaman berikutnya: \"yaitu:\"\n");
}

TEST(PageCheck, LetsAPageEndAsItsWriterEndedIt) {
    EXPECT_EQ(told(document_of({}), {page_of({"yaitu:"}, PageEnd::forced), page_of({"yaitu:"}, PageEnd::last_of_section)}), "");
}

TEST(PageCheck, TellsOfAHeadingOfTwoLinesThatIsLast) {
    Page page = page_of({"isi", "BAB I", "UMUM"});
    std::get<GlyphRun>(page.items[1]).opening_words = 0;
    EXPECT_EQ(told(document_of({block(heading("BAB I UMUM"))}), {page}), "halaman 1 berakhir dengan judul \"BAB I\"\n");
}

TEST(PageCheck, LetsAHeadingStandAboveItsText) {
    Page page = page_of({"BAB I", "isi"});
    std::get<GlyphRun>(page.items[0]).opening_words = 0;
    EXPECT_EQ(told(document_of({block(heading("BAB I"))}), {page}), "");
}

TEST(PageCheck, TellsHowMuchOfAPageIsWhite) {
    Page page = page_of({"isi"});
    page.use.used = 60_pt;
    EXPECT_EQ(told(document_of({}), {page}), "40 % dari halaman 1 kosong, padahal naskahnya berlanjut\n");
}

TEST(PageCheck, CountsAPageThatIsWhiteBeforeAPictureForFull) {
    Page page = page_of({"isi"}, PageEnd::before_indivisible);
    page.use.used = 60_pt;
    EXPECT_EQ(told(document_of({}), {page}), "");
}

TEST(PageCheck, TellsOfANumberThatStandsOnTwoLines) {
    EXPECT_EQ(told(document_of({block(paragraph("Rp 1.234.567"))}), {page_of({"Rp 1.234.", "567"})}),
              "\"1.234.567\" tidak tercetak utuh dalam satu baris\n");
}

TEST(PageCheck, TellsOfAReferenceThatStandsOnTwoLines) {
    const Document document = document_of({block(paragraph("dalam Pasal \u20607 ayat \u2060(2)"))});
    EXPECT_EQ(told(document, {page_of({"dalam Pasal", "7 ayat (2)"})}), "\"Pasal 7\" tidak tercetak utuh dalam satu baris\n");
    EXPECT_EQ(told(document, {page_of({"dalam", "Pasal 7", "ayat (2)"})}), "");
}

TEST(PageCheck, LetsAPhraseStandOnTwoLinesWhoseBondYields) {
    const Document document = document_of({block(paragraph("dalam Tahun\u2060 \u20602025"))});
    EXPECT_EQ(told(document, {page_of({"dalam Tahun", "2025"})}), "");
}

TEST(PageCheck, KnowsANumberWithAHyphenThatNeverBreaksAsItIsPrinted) {
    EXPECT_EQ(told(document_of({block(paragraph("F\u201116 di\u00ADpakai"))}), {page_of({"F-16 dipakai"})}), "");
}

TEST(PageCheck, TellsOfTypeThatIsTooSmallToRead) {
    Page page = page_of({"isi"});
    std::get<GlyphRun>(page.items[0]).size = 7_pt;
    EXPECT_EQ(told(document_of({}), {page}), "huruf di bawah 8 pt di halaman 1: \"isi\"\n");
}

TEST(PageCheck, LetsARaisedNumberBeSmall) {
    Page page = page_of({"isi", "2"});
    auto& raised = std::get<GlyphRun>(page.items[1]);
    raised.size = 6_pt;
    raised.origin.y = 8_pt;
    EXPECT_EQ(told(document_of({}), {page}), "");
}

TEST(PageCheck, TellsOfATitleWithAShortLastLine) {
    EXPECT_EQ(told(document_of({block(paragraph("PERAN DESA DALAM PENURUNAN STUNTING", Alignment::center))}),
                   {page_of({"PERAN DESA DALAM PENURUNAN", "STUNTING"})}),
              "baris-baris judul di halaman 1 tidak seimbang: \"PERAN DESA DALAM PENURUNAN STUNTING\"\n");
}

TEST(PageCheck, LetsATitleStandAsItsWriterBrokeIt) {
    Paragraph title = paragraph("PERAN DESA DALAM PENURUNAN", Alignment::center);
    title.content.emplace_back(LineBreak{});
    title.content.emplace_back(run("STUNTING"));
    EXPECT_EQ(told(document_of({block(title)}), {page_of({"PERAN DESA DALAM PENURUNAN", "STUNTING"})}), "");
}

TEST(PageCheck, LetsATitleOfEvenLinesStand) {
    EXPECT_EQ(told(document_of({block(paragraph("PERAN DESA DALAM PENURUNAN STUNTING", Alignment::center))}),
                   {page_of({"PERAN DESA DALAM", "PENURUNAN STUNTING"})}),
              "");
}

/// Pages of a section of a sentence, signatures and copies; the second begins with the block of that number.
std::string told_of_second_page(std::size_t first_block, const std::string& first_line) {
    const Document document = document_of({block(paragraph("Demikian.")), block(signatures()), block(paragraph("Tembusan"))});
    Page second = page_of({first_line}, PageEnd::last_of_section);
    second.use.first_block = first_block;
    return told(document, {page_of({"Demikian."}), second});
}

TEST(PageCheck, TellsOfAPageWithSignaturesAlone) {
    EXPECT_EQ(told_of_second_page(1, "BUPATI,"),
              "halaman 2 hanya berisi penutup naskah, mulai \"BUPATI,\", tanpa sebaris pun dari isinya\n");
}

TEST(PageCheck, TellsOfAPageWithCopiesAlone) {
    EXPECT_EQ(told_of_second_page(2, "Tembusan"),
              "halaman 2 hanya berisi penutup naskah, mulai \"Tembusan\", tanpa sebaris pun dari isinya\n");
}

TEST(PageCheck, LetsSignaturesGoOnBelowAHeadThatNamesTheDocument) {
    EXPECT_EQ(told_of_second_page(1, "Tanda tangan Berita Acara Nomor 1"), "");
}

TEST(PageCheck, LetsAPageEndWithItsSignatures) {
    EXPECT_EQ(told_of_second_page(0, "dibuat."), "");
}

}  // namespace
}  // namespace naskah::layout::testing
