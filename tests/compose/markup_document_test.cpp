#include <gtest/gtest.h>

#include "compose/support.hpp"

namespace naskah::compose::testing {

namespace {

/// A document with this section; only the section's part of the dump, from its first line on.
std::string dump_section(const std::string& section) {
    const std::string text = dump_document("<document title=\"J\">" + section + "</document>");
    return text.starts_with("document ") ? text.substr(text.find('\n') + 1) : text;
}

}  // namespace

// ---- document

TEST(MarkupSections, SayHowFarTheyMayBeTightened) {
    const auto told = [](const std::string& attributes) {
        const std::string text = dump_document("<document title=\"J\"><section" + attributes + "><p>x</p></section></document>");
        const std::size_t at = text.find("tighten=");
        return at == std::string::npos ? std::string() : text.substr(at, text.find('\n', at) - at);
    };
    EXPECT_EQ(told(" tighten-lines=\"92\" tighten-space=\"50\" tighten-sign-space=\"15pt\""), "tighten=[0.92 0.5 15pt]");
    EXPECT_EQ(told(" tighten-lines=\"100\" tighten-space=\"100\""), "");
    EXPECT_EQ(told(""), "");
}

TEST(MarkupDocument, ReadsEveryAttribute) {
    EXPECT_EQ(
        dump_document(
            "<document title=\"Berita &quot;Acara&quot;\" author=\"Bappeda\" subject=\"Rembuk\" keywords=\"stunting\" date=\"2025-02-28\" "
            "font=\"bookman\" size=\"11pt\" line-height=\"1.5\"><section><p>x</p></section></document>"),
        "document title=\"Berita \\\"Acara\\\"\" author=\"Bappeda\" subject=\"Rembuk\" keywords=\"stunting\" language=\"id\" "
        "created=\"2025-02-28T00:00:00+07:00\"\n"
        "  section 609.449pt x 935.433pt margins=[56.693pt 56.693pt 70.866pt 85.039pt]\n"
        "    p line-height=1.5\n"
        "      \"x\" [bookman 11pt]\n");
}

TEST(MarkupDocument, ReadsWhatTellsItFromOthers) {
    EXPECT_EQ(dump_document("<document title=\"J\" number=\"400/1\" region=\"63.11\" year=\"2025\">\n<signer> Siti  Rahmah, S.E. </signer>"
                            "<signer>Ahmad Fauzi</signer><signer>Siti Rahmah, S.E.</signer><section><p>x</p></section></document>"),
              "document title=\"J\" language=\"id\" number=\"400/1\" region=\"63.11\" year=\"2025\"\n"
              "  signer \"Siti Rahmah, S.E.\"\n"
              "  signer \"Ahmad Fauzi\"\n"
              "  section 609.449pt x 935.433pt margins=[56.693pt 56.693pt 70.866pt 85.039pt]\n"
              "    p\n"
              "      \"x\" [sans 12pt]\n");
}

TEST(MarkupDocument, RefusesASignerWithoutAName) {
    EXPECT_EQ(dump_document("<document title=\"J\"><signer> </signer><section/></document>"), "1:21 M016 <signer> harus berisi nama\n");
}

TEST(MarkupDocument, RefusesASignerOfMoreThanAName) {
    EXPECT_EQ(dump_document("<document title=\"J\"><signer nip=\"1\">A<b/></signer><section/></document>"),
              "1:38 M016 <signer> hanya boleh berisi nama\n1:21 M006 atribut \"nip\" tidak dikenal pada <signer>\n");
}

TEST(MarkupDocument, RefusesADateThatIsNone) {
    EXPECT_EQ(dump_document("<document title=\"J\" date=\"2025-02-31\"><section/></document>"),
              "1:1 M009 nilai \"2025-02-31\" tidak berlaku untuk atribut \"date\" pada <document> [tulis tahun-bulan-hari, misalnya "
              "2025-02-28]\n");
}

TEST(MarkupDocument, RefusesADocumentWithoutTitle) {
    EXPECT_EQ(dump_document("<document title=\" \"><section/></document>"), "1:1 M008 <document> harus punya atribut \"title\"\n");
}

TEST(MarkupDocument, RefusesADocumentWithoutSection) {
    EXPECT_EQ(dump_document("<document title=\"J\"/>"), "1:1 M016 <document> harus punya paling sedikit satu <section>\n");
}

TEST(MarkupDocument, RefusesLooseText) {
    EXPECT_EQ(dump_document("<document title=\"J\">\n  x<section/></document>"),
              "2:3 M010 <document> memuat teks lepas [bungkus teks dengan <section><p>…</p></section>]\n");
}

TEST(MarkupDocument, RefusesAnotherRoot) {
    EXPECT_EQ(dump_document("<html/>"), "1:1 M016 elemen akar harus <document>, bukan <html>\n");
}

TEST(MarkupDocument, RefusesTwoRoots) {
    EXPECT_EQ(dump_document("<document title=\"J\"><section/></document><document/>"),
              "1:42 M016 hanya boleh ada satu elemen akar <document>\n");
}

TEST(MarkupDocument, RefusesTextBesideTheRoot) {
    EXPECT_EQ(dump_document("<document title=\"J\"><section/></document> x"), "1:43 M010 ada teks di luar <document>\n");
}

TEST(MarkupDocument, RefusesNothing) {
    EXPECT_EQ(dump_document(""), "1:1 M016 tidak ada elemen <document>\n");
}

TEST(MarkupDocument, TellsWhereXmlIsNotWellFormed) {
    EXPECT_EQ(dump_document("<document title=\"J\">\n<section></document>"), "2:12 M001 tag penutup tidak sesuai dengan tag pembuka\n");
}

TEST(MarkupDocument, RefusesDoctype) {
    EXPECT_EQ(dump_document("<!DOCTYPE x [<!ENTITY a \"b\">]><document title=\"J\"><section/></document>"),
              "1:1 M002 <!DOCTYPE> tidak diizinkan [hapus deklarasi ini]\n");
}

TEST(MarkupDocument, RefusesUnknownEntities) {
    EXPECT_EQ(dump_blocks("<p>a&nbsp;b</p>"),
              "2:5 M003 entitas \"&nbsp;\" tidak dikenal [tulis &#160; untuk spasi yang tidak boleh terputus]\n");
    EXPECT_EQ(dump_blocks("<p>&copy;</p>"), "2:4 M003 entitas \"&copy;\" tidak dikenal [tulis &amp; untuk tanda &]\n");
    EXPECT_EQ(dump_blocks("<p>A & B</p>"), "2:6 M003 tanda \"&\" tanpa nama dan titik koma [tulis &amp; untuk tanda &]\n");
}

TEST(MarkupDocument, RefusesReferencesToCharactersThatXmlDoesNotKnow) {
    EXPECT_EQ(dump_blocks("<p>&#0;</p>"), "2:4 M003 entitas \"&#0;\" tidak dikenal [tulis &amp; untuk tanda &]\n");
    EXPECT_EQ(dump_blocks("<p>&#xD800;</p>"), "2:4 M003 entitas \"&#xD800;\" tidak dikenal [tulis &amp; untuk tanda &]\n");
}

TEST(MarkupDocument, RefusesBytesThatAreNotUtf8) {
    EXPECT_EQ(dump_blocks("<p>a\xFF</p>"), "2:5 M004 ada bita yang bukan UTF-8 [simpan templat sebagai UTF-8]\n");
}

TEST(MarkupDocument, RefusesControlCharacters) {
    EXPECT_EQ(dump_blocks("<p>a\x01</p>"), "2:5 M004 ada karakter kendali yang tidak boleh ada di dalam dokumen\n");
}

TEST(MarkupDocument, CountsColumnsInCharacters) {
    EXPECT_EQ(dump_blocks("<p>é–é</p><x/>"), dump_blocks("<p>abc</p><x/>"));
}

TEST(MarkupDocument, ShowsTheLineOfAnError) {
    const Parsed parsed = parse("<document title=\"J\">\n  <section>\n    <p bold=\"ya\">x</p>\n  </section></document>");
    ASSERT_EQ(parsed.diagnostics.items().size(), 1u);
    EXPECT_EQ(parsed.diagnostics.items()[0].place.file, "hasil.xml");
    EXPECT_EQ(parsed.diagnostics.items()[0].place.line, 3);
    EXPECT_EQ(parsed.diagnostics.items()[0].place.column, 5);
    EXPECT_EQ(parsed.diagnostics.items()[0].source_line, "    <p bold=\"ya\">x</p>");
}

TEST(MarkupDocument, TellsAllErrorsOfOneRun) {
    EXPECT_EQ(
        dump_blocks("<p bold=\"ya\">x</p><foo/><space/>"),
        "2:1 M009 nilai \"ya\" tidak berlaku untuk atribut \"bold\" pada <p> [pilih yes atau no]\n"
        "2:19 M005 elemen <foo> tidak dikenal di dalam <section> [yang boleh di sini: <p>, <ol>, <ul>, <labels>, <table>, <signatures>, "
        "<img>, <drawing>, <chart>, <hr>, <keep>, <contents>, <list-of>, <space>, <pagebreak>, <h1>, <h2>, <h3>, <h4>, <h5>, <h6>]\n"
        "2:25 M008 <space> harus punya atribut \"height\"\n");
}

TEST(MarkupDocument, CountsTheErrorsBeyondFifty) {
    std::string blocks;
    for (int index = 0; index < 60; ++index) blocks += "<space/>";
    const Parsed parsed = parse("<document title=\"J\"><section>" + blocks + "</section></document>");
    ASSERT_EQ(parsed.diagnostics.items().size(), 51u);
    EXPECT_EQ(parsed.diagnostics.items().back().message, "masih ada 10 galat lain");
    EXPECT_EQ(parsed.diagnostics.items().back().code, "M017");
}

// ---- section

TEST(MarkupSection, UsesF4InPortraitByDefault) {
    EXPECT_EQ(dump_section("<section/>"), "  section 609.449pt x 935.433pt margins=[56.693pt 56.693pt 70.866pt 85.039pt]\n");
}

TEST(MarkupSection, KnowsTheOtherPapers) {
    EXPECT_EQ(dump_section("<section paper=\"f4-210\"/>"),
              "  section 595.276pt x 935.433pt margins=[56.693pt 56.693pt 70.866pt 85.039pt]\n");
    EXPECT_EQ(dump_section("<section paper=\"a4\"/>"), "  section 595.276pt x 841.89pt margins=[56.693pt 56.693pt 70.866pt 85.039pt]\n");
    EXPECT_EQ(dump_section("<section paper=\"letter\"/>"), "  section 612pt x 792pt margins=[56.693pt 56.693pt 70.866pt 85.039pt]\n");
    EXPECT_EQ(dump_section("<section paper=\"legal\"/>"), "  section 612pt x 1008pt margins=[56.693pt 56.693pt 70.866pt 85.039pt]\n");
}

TEST(MarkupSection, TurnsThePaper) {
    EXPECT_EQ(dump_section("<section orientation=\"landscape\"/>"),
              "  section 935.433pt x 609.449pt margins=[56.693pt 56.693pt 70.866pt 85.039pt]\n");
}

TEST(MarkupSection, ReadsMarginsAsCssDoes) {
    EXPECT_EQ(dump_section("<section margin=\"1pt\"/>"), "  section 609.449pt x 935.433pt margins=[1pt 1pt 1pt 1pt]\n");
    EXPECT_EQ(dump_section("<section margin=\"1pt 2pt\"/>"), "  section 609.449pt x 935.433pt margins=[1pt 2pt 1pt 2pt]\n");
    EXPECT_EQ(dump_section("<section margin=\"1pt 2pt 3pt\"/>"), "  section 609.449pt x 935.433pt margins=[1pt 2pt 3pt 2pt]\n");
    EXPECT_EQ(dump_section("<section margin=\"1pt 2pt 3pt 4pt\"/>"), "  section 609.449pt x 935.433pt margins=[1pt 2pt 3pt 4pt]\n");
}

TEST(MarkupSection, RefusesMarginsThatLeaveNoRoom) {
    EXPECT_EQ(dump_section("<section margin=\"200mm\"/>"),
              "1:21 M009 nilai \"200mm\" tidak berlaku untuk atribut \"margin\" pada <section> [jarak tepi tidak menyisakan tempat untuk "
              "teks]\n");
}

TEST(MarkupSection, HandsItsStyleToItsBlocks) {
    EXPECT_EQ(
        dump_section("<section font=\"bookman\" size=\"10pt\" line-height=\"1.15\" restart-page-numbers=\"yes\" header-distance=\"1pt\" "
                     "footer-distance=\"2pt\"><p>x</p></section>"),
        "  section 609.449pt x 935.433pt margins=[56.693pt 56.693pt 70.866pt 85.039pt] header-distance=1pt footer-distance=2pt "
        "restart-page-numbers\n"
        "    p line-height=1.15\n"
        "      \"x\" [bookman 10pt]\n");
}

namespace {
const std::string plain_section = "  section 609.449pt x 935.433pt margins=[56.693pt 56.693pt 70.866pt 85.039pt]\n";
}

TEST(MarkupSection, NumbersPagesFromTheSecondOn) {
    EXPECT_EQ(dump_section("<section page-number=\"- n -\"/>"), plain_section +
                                                                    "    header\n"
                                                                    "      p align=center\n"
                                                                    "        \"- \" [sans 12pt]\n"
                                                                    "        page [sans 12pt]\n"
                                                                    "        \" -\" [sans 12pt]\n");
}

TEST(MarkupSection, NumbersTheFirstPageWhenAsked) {
    EXPECT_EQ(dump_section("<section page-number=\"n\" page-number-first=\"yes\" page-number-place=\"bottom-right\" size=\"9pt\"/>"),
              plain_section +
                  "    first-footer\n"
                  "      p align=right\n"
                  "        page [sans 9pt]\n"
                  "    footer\n"
                  "      p align=right\n"
                  "        page [sans 9pt]\n");
}

TEST(MarkupSection, KnowsTheOtherFormsOfPageNumbers) {
    EXPECT_EQ(dump_section("<section page-number=\"-n-\" page-number-place=\"top-left\"/>"), plain_section +
                                                                                                 "    header\n"
                                                                                                 "      p\n"
                                                                                                 "        \"-\" [sans 12pt]\n"
                                                                                                 "        page [sans 12pt]\n"
                                                                                                 "        \"-\" [sans 12pt]\n");
    EXPECT_EQ(dump_section("<section page-number=\"n/m\"/>"), plain_section +
                                                                  "    header\n"
                                                                  "      p align=center\n"
                                                                  "        page [sans 12pt]\n"
                                                                  "        \"/\" [sans 12pt]\n"
                                                                  "        pages [sans 12pt]\n");
    EXPECT_EQ(dump_section("<section page-number=\"Halaman n dari m\"/>"), plain_section +
                                                                               "    header\n"
                                                                               "      p align=center\n"
                                                                               "        \"Halaman \" [sans 12pt]\n"
                                                                               "        page [sans 12pt]\n"
                                                                               "        \" dari \" [sans 12pt]\n"
                                                                               "        pages [sans 12pt]\n");
    EXPECT_EQ(dump_section("<section page-number=\"none\"/>"), plain_section);
}

TEST(MarkupSection, PutsThePageNumberAboveAnOwnHeaderAndKeepsItsPlaceFreeOnAPageWithoutNumber) {
    EXPECT_EQ(dump_section("<section page-number=\"n\"><header>Lampiran</header></section>"), plain_section +
                                                                                                  "    first-header\n"
                                                                                                  "      p\n"
                                                                                                  "        \"\\u00a0\" [sans 12pt]\n"
                                                                                                  "      p\n"
                                                                                                  "        \"Lampiran\" [sans 12pt]\n"
                                                                                                  "    header\n"
                                                                                                  "      p align=center\n"
                                                                                                  "        page [sans 12pt]\n"
                                                                                                  "      p\n"
                                                                                                  "        \"Lampiran\" [sans 12pt]\n");
}

TEST(MarkupSection, PutsThePageNumberBelowAnOwnFooter) {
    EXPECT_EQ(dump_section("<section page-number=\"n\" page-number-place=\"bottom-left\"><footer on=\"rest\">x</footer></section>"),
              plain_section +
                  "    footer\n"
                  "      p\n"
                  "        \"x\" [sans 12pt]\n"
                  "      p\n"
                  "        page [sans 12pt]\n");
}

TEST(MarkupSection, GivesTheFirstPageItsOwnHeader) {
    EXPECT_EQ(dump_section("<section><header on=\"first\"><hr/></header><header on=\"rest\"><p>Hal. <page/>/<pages/></p></header>"
                           "<footer><space height=\"1pt\"/></footer></section>"),
              plain_section +
                  "    first-header\n"
                  "      hr thickness=0.5pt\n"
                  "    header\n"
                  "      p\n"
                  "        \"Hal. \" [sans 12pt]\n"
                  "        page [sans 12pt]\n"
                  "        \"/\" [sans 12pt]\n"
                  "        pages [sans 12pt]\n"
                  "    first-footer\n"
                  "      space height=1pt\n"
                  "    footer\n"
                  "      space height=1pt\n");
}

TEST(MarkupSection, ReadsAWatermark) {
    EXPECT_EQ(dump_section("<section font=\"bookman\"><watermark> SALINAN\n SAH </watermark></section>"),
              plain_section + "    watermark \"SALINAN SAH\" [bookman 72pt bold #e0e0e0]\n");
    EXPECT_EQ(dump_section("<section><watermark size=\"40pt\" color=\"#ffeeee\">X</watermark></section>"),
              plain_section + "    watermark \"X\" [sans 40pt bold #ffeeee]\n");
}

TEST(MarkupSection, ReadsAWatermarkPastAComment) {
    EXPECT_EQ(dump_section("<section><watermark>SALINAN<!-- x --> SAH</watermark></section>"),
              plain_section + "    watermark \"SALINAN SAH\" [sans 72pt bold #e0e0e0]\n");
}

TEST(MarkupSection, RefusesASecondWatermark) {
    EXPECT_EQ(dump_section("<section><watermark>X</watermark><watermark>Y</watermark></section>"),
              "1:54 M016 <section> hanya boleh punya satu <watermark>\n");
}

TEST(MarkupSection, RefusesAnEmptyWatermark) {
    EXPECT_EQ(dump_section("<section><watermark/></section>"), "1:30 M010 <watermark> harus berisi teks\n");
}

TEST(MarkupSection, RefusesElementsInAWatermark) {
    EXPECT_EQ(dump_section("<section><watermark>X<b>Y</b></watermark></section>"), "1:42 M005 <watermark> hanya boleh berisi teks\n");
}

TEST(MarkupSection, RefusesAHeaderBelowBlocks) {
    EXPECT_EQ(dump_section("<section><p>x</p><header>y</header></section>"),
              "1:38 M016 <header> harus berada di awal <section>, sebelum isi\n");
}

TEST(MarkupSection, RefusesLooseText) {
    EXPECT_EQ(dump_section("<section>x</section>"), "1:30 M010 <section> memuat teks lepas [bungkus teks dengan <p>…</p>]\n");
}

TEST(MarkupSection, RefusesAnUnknownPaper) {
    EXPECT_EQ(dump_section("<section paper=\"A4\"/>"),
              "1:21 M009 nilai \"A4\" tidak berlaku untuk atribut \"paper\" pada <section> [pilih f4, f4-210, a4, letter, atau legal]\n");
}

}  // namespace naskah::compose::testing
