// Files that are refused as a whole, and mistakes that XML itself forbids.
#include <gtest/gtest.h>

#include "support.hpp"

namespace naskah::input::testing {

TEST(Refusal, OfAFileThatIsTooLarge) {
    Limits limits;
    limits.file_bytes = 1U << 20U;
    EXPECT_EQ(told(std::string((1U << 20U) + 1, ' '), ".", limits),
              "surat.xml: galat: berkas lebih besar dari 1 MiB [N002]\n"
              "saran: bagi masukan ini menjadi beberapa berkas\n");
}

TEST(Refusal, OfBytesThatAreNotUtf8) {
    EXPECT_EQ(told("<surat>\n<nomor>caf\xE9</nomor></surat>"),
              "surat.xml:2:11: galat: ada bita yang bukan UTF-8 [N003]\n"
              "    <nomor>caf\\xE9</nomor></surat>\n"
              "              ^\n"
              "saran: simpan ulang berkas ini dengan pengodean UTF-8\n");
}

TEST(Refusal, OfOverlongUtf8AndSurrogates) {
    EXPECT_TRUE(told("<surat>\xC0\xAF</surat>").starts_with("surat.xml:1:8: galat: ada bita yang bukan UTF-8 [N003]\n"));
    EXPECT_TRUE(told("<surat>\xED\xA0\x80</surat>").starts_with("surat.xml:1:8: galat: ada bita yang bukan UTF-8 [N003]\n"));
    EXPECT_TRUE(told("<surat>\xF4\x90\x80\x80</surat>").starts_with("surat.xml:1:8: galat: ada bita yang bukan UTF-8 [N003]\n"));
}

TEST(Refusal, OfEveryControlCharacter) {
    EXPECT_EQ(told_of("<tujuan>a\x01z\x7F</tujuan>"),
              "surat.xml:4:10: galat: ada karakter kendali U+0001 [N004]\n"
              "    <tujuan>a\\x01z\\x7F</tujuan>\n"
              "             ^\n"
              "saran: hapus karakter itu; biasanya terbawa saat menyalin teks\n"
              "surat.xml:4:12: galat: ada karakter kendali U+007F [N004]\n"
              "    <tujuan>a\\x01z\\x7F</tujuan>\n"
              "                  ^\n"
              "saran: hapus karakter itu; biasanya terbawa saat menyalin teks\n");
}

TEST(Refusal, OfControlCharactersBeyondAscii) {
    EXPECT_TRUE(told_of("<tujuan>a\xC2\x85</tujuan>").starts_with("surat.xml:4:10: galat: ada karakter kendali U+0085 [N004]\n"));
    EXPECT_TRUE(told_of("<tujuan>a\xEF\xBF\xBE</tujuan>").starts_with("surat.xml:4:10: galat: ada karakter kendali U+FFFE [N004]\n"));
}

TEST(Refusal, OfWreckedText) {
    EXPECT_EQ(told_of("<tujuan>\u00E2\u20AC\u0153Rapat</tujuan>"),
              "surat.xml:4:9: galat: teks rusak: \"\u00E2\u20AC\u0153\" bukan huruf yang dimaksud [N191]\n"
              "    <tujuan>\u00E2\u20AC\u0153Rapat</tujuan>\n"
              "            ^\n"
              "saran: ketik lagi hurufnya, atau simpan ulang naskah asalnya dengan pengodean UTF-8 lalu salin lagi\n");
    EXPECT_TRUE(told_of("<tujuan>a\uFFFD</tujuan>").starts_with("surat.xml:4:10: galat: ada huruf yang sudah hilang (U+FFFD) [N191]\n"));
}

TEST(Refusal, OfLettersThatRunFromTheRight) {
    EXPECT_TRUE(told_of("<tujuan>\u05E9</tujuan>")
                    .starts_with("surat.xml:4:9: galat: huruf U+05E9 ditulis dari kanan ke kiri, dan itu belum dapat dicetak [N192]\n"));
}

TEST(Refusal, OfMarksApartFromTheirLetter) {
    EXPECT_TRUE(told_of("<tujuan>e\u0301</tujuan>")
                    .starts_with("surat.xml:4:10: galat: tanda U+0301 terpisah dari hurufnya, dan itu belum dapat dicetak [N192]\n"));
}

TEST(Refusal, OfReferencesToMarksThatTurnTheText) {
    EXPECT_TRUE(told_of("<tujuan>a&#x202E;b</tujuan>").starts_with("surat.xml:4:10: galat: &#x202E; tidak dikenal [N008]\n"));
}

TEST(Refusal, OfATextThatWouldNotBeSeen) {
    EXPECT_TRUE(told_of("<tujuan>\u00A0 \u00A0</tujuan>").starts_with("surat.xml:4:9: galat: <tujuan> \"\u00A0 \u00A0\" kosong [N017]\n"))
        << told_of("<tujuan>\u00A0 \u00A0</tujuan>");
}

TEST(Refusal, OfUtf16) {
    EXPECT_EQ(told(std::string("\xFF\xFE<\0s\0", 6)),
              "surat.xml: galat: pengodean UTF-16 tidak diterima [N005]\n"
              "saran: simpan ulang berkas ini dengan pengodean UTF-8\n");
}

TEST(Refusal, OfADeclaredEncodingOtherThanUtf8) {
    EXPECT_EQ(told("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><surat/>"),
              "surat.xml: galat: pengodean iso-8859-1 tidak diterima [N005]\n"
              "saran: simpan ulang berkas ini dengan pengodean UTF-8\n");
}

TEST(Refusal, OfDoctype) {
    EXPECT_EQ(told("<?xml version=\"1.0\"?>\n<!DOCTYPE surat [<!ENTITY a \"b\">]>\n<surat/>"),
              "surat.xml:2:1: galat: DOCTYPE tidak diterima [N007]\n"
              "    <!DOCTYPE surat [<!ENTITY a \"b\">]>\n"
              "    ^\n"
              "saran: hapus baris <!DOCTYPE …>\n");
}

TEST(Refusal, OfUnknownEntities) {
    EXPECT_EQ(told_of("<tujuan>a&nbsp;b & c</tujuan>"),
              "surat.xml:4:10: galat: &nbsp; tidak dikenal [N008]\n"
              "    <tujuan>a&nbsp;b & c</tujuan>\n"
              "             ^\n"
              "saran: yang dikenal hanya &amp; &lt; &gt; &quot; &apos; dan nomor karakter seperti &#160;\n"
              "surat.xml:4:18: galat: tanda & berdiri sendiri [N008]\n"
              "    <tujuan>a&nbsp;b & c</tujuan>\n"
              "                     ^\n"
              "saran: tulis &amp; untuk tanda &\n");
}

TEST(Refusal, OfNumbersOfCharactersThatMayNotBe) {
    for (const char* reference : {"&#x5E9;", "&#x301;", "&#xFFFD;", "&#x202E;", "&#0;", "&#1;", "&#x1F;", "&#128;", "&#xD800;", "&#xFFFE;",
                                  "&#x110000;", "&#99999999999;", "&#;", "&#xg;"}) {
        EXPECT_TRUE(told_of(std::string("<tujuan>") + reference + "</tujuan>")
                        .starts_with(std::string("surat.xml:4:9: galat: ") + reference + " tidak dikenal [N008]\n"))
            << reference;
    }
}

TEST(Refusal, OfTooDeepNesting) {
    std::string xml = "<surat>";
    for (int i = 0; i < 64; ++i) xml += "\n<acara>";
    EXPECT_EQ(told(xml),
              "surat.xml:65:1: galat: unsur bersarang lebih dari 64 tingkat [N009]\n"
              "    <acara>\n"
              "    ^\n");
}

TEST(Refusal, CountsALeafAsALevel) {
    Limits limits;
    limits.nesting = 2;
    EXPECT_EQ(told("<a><b><c/></b></a>", ".", limits),
              "surat.xml:1:7: galat: unsur bersarang lebih dari 2 tingkat [N009]\n"
              "    <a><b><c/></b></a>\n"
              "          ^\n");
}

TEST(Refusal, OfAnEmptyFile) {
    EXPECT_EQ(told(""),
              "surat.xml:1:1: galat: berkas ini kosong: tidak ada unsur akar [N006]\n"
              "saran: lihat naskah new untuk masukan awal\n");
}

TEST(Refusal, OfAnElementThatIsNotClosed) {
    EXPECT_EQ(told("<surat>\n<nomor>1</nomor>\n"),
              "surat.xml:1:1: galat: <surat> tidak ditutup [N006]\n"
              "    <surat>\n"
              "    ^\n"
              "saran: tambahkan </surat>\n");
}

TEST(Refusal, OfAnEndThatDoesNotMatch) {
    EXPECT_EQ(told("<surat>\n<nomor>1</tanggal>\n</surat>"),
              "surat.xml:2:9: galat: </tanggal> tidak cocok dengan <nomor> di baris 2 [N006]\n"
              "    <nomor>1</tanggal>\n"
              "            ^\n"
              "saran: tulis </nomor>\n");
}

TEST(Refusal, OfAnEndWithoutBeginning) {
    EXPECT_EQ(told("<surat/></surat>"),
              "surat.xml:1:9: galat: </surat> tidak mempunyai pembuka [N006]\n"
              "    <surat/></surat>\n"
              "            ^\n");
}

TEST(Refusal, OfSeveralRoots) {
    EXPECT_EQ(told("<surat/>\n<undangan/>"),
              "surat.xml:2:1: galat: <undangan> adalah unsur akar kedua [N006]\n"
              "    <undangan/>\n"
              "    ^\n"
              "saran: satu berkas memuat satu unsur akar\n");
}

TEST(Refusal, OfTagsThatDifferInCapitalsOnly) {
    EXPECT_EQ(told("<surat>\n<Tujuan>x</tujuan></surat>"),
              "surat.xml:2:10: galat: </tujuan> tidak cocok dengan <Tujuan> di baris 2 [N006]\n"
              "    <Tujuan>x</tujuan></surat>\n"
              "             ^\n"
              "saran: huruf besar dan kecil dibedakan: tulis <tujuan>…</tujuan>\n");
}

TEST(Refusal, OfCurlyQuotesAroundAnAttribute) {
    EXPECT_EQ(told("<surat jenis=\u201Crapat\u201D/>"),
              "surat.xml:1:14: galat: nilai atribut jenis diapit tanda petik melengkung \u201C [N006]\n"
              "    <surat jenis=\u201Crapat\u201D/>\n"
              "                 ^\n"
              "saran: pakai tanda petik lurus: jenis=\"nilai\"\n");
}

TEST(Refusal, OfTextOutsideOfTheRoot) {
    EXPECT_EQ(told("<surat/>\nsekian"),
              "surat.xml:2:1: galat: teks di luar unsur akar [N006]\n"
              "    sekian\n"
              "    ^\n");
}

TEST(Refusal, OfALessThanSignInText) {
    EXPECT_EQ(told("<surat>\n<nomor>1 < 2</nomor></surat>"),
              "surat.xml:2:10: galat: tanda < bukan pembuka unsur [N006]\n"
              "    <nomor>1 < 2</nomor></surat>\n"
              "             ^\n"
              "saran: tulis &lt; untuk tanda < di dalam teks\n");
}

TEST(Refusal, OfALessThanSignInAnAttribute) {
    EXPECT_EQ(told("<surat jenis=\"a<b\"/>"),
              "surat.xml:1:16: galat: tanda < di dalam nilai atribut jenis [N006]\n"
              "    <surat jenis=\"a<b\"/>\n"
              "                   ^\n"
              "saran: tulis &lt;\n");
}

TEST(Refusal, OfATagThatIsNotClosed) {
    EXPECT_EQ(told("<surat"),
              "surat.xml:1:1: galat: tag <surat> tidak ditutup dengan > [N006]\n"
              "    <surat\n"
              "    ^\n");
}

TEST(Refusal, OfAnEndTagThatIsNotClosed) {
    EXPECT_EQ(told("<surat></surat"),
              "surat.xml:1:8: galat: tag penutup tidak lengkap [N006]\n"
              "    <surat></surat\n"
              "           ^\n");
}

TEST(Refusal, OfAnAttributeWithoutValue) {
    EXPECT_EQ(told("<surat jenis/>"),
              "surat.xml:1:8: galat: atribut di dalam <surat> tidak lengkap [N006]\n"
              "    <surat jenis/>\n"
              "           ^\n"
              "saran: tulis nama=\"nilai\"\n");
}

TEST(Refusal, OfAnAttributeWithoutQuotes) {
    EXPECT_EQ(told("<surat jenis=rapat/>"),
              "surat.xml:1:8: galat: nilai atribut jenis tidak diapit tanda petik [N006]\n"
              "    <surat jenis=rapat/>\n"
              "           ^\n");
}

TEST(Refusal, OfAQuoteThatIsNotClosed) {
    EXPECT_EQ(told("<surat jenis=\"rapat/>"),
              "surat.xml:1:8: galat: nilai atribut jenis tidak ditutup tanda petik [N006]\n"
              "    <surat jenis=\"rapat/>\n"
              "           ^\n");
}

TEST(Refusal, OfACommentThatIsNotClosed) {
    EXPECT_EQ(told("<surat><!-- x </surat>"),
              "surat.xml:1:8: galat: komentar tidak ditutup dengan --> [N006]\n"
              "    <surat><!-- x </surat>\n"
              "           ^\n");
}

TEST(Refusal, OfCdataThatIsNotClosed) {
    EXPECT_EQ(told("<surat><![CDATA[ x </surat>"),
              "surat.xml:1:8: galat: CDATA tidak ditutup dengan ]]> [N006]\n"
              "    <surat><![CDATA[ x </surat>\n"
              "           ^\n");
}

TEST(Refusal, OfAnInstructionThatIsNotClosed) {
    EXPECT_EQ(told("<?xml version=\"1.0\"><surat/>"),
              "surat.xml:1:1: galat: instruksi <? tidak ditutup dengan ?> [N006]\n"
              "    <?xml version=\"1.0\"><surat/>\n"
              "    ^\n");
}

TEST(Refusal, OfAnInstructionWithoutName) {
    EXPECT_EQ(told("<?><surat/>"),
              "surat.xml:1:1: galat: instruksi <? tidak bernama [N006]\n"
              "    <?><surat/>\n"
              "    ^\n");
}

TEST(Refusal, OfTheEndOfCdataInText) {
    EXPECT_EQ(told("<surat>a]]>b</surat>"),
              "surat.xml:1:9: galat: ]]> di dalam teks [N006]\n"
              "    <surat>a]]>b</surat>\n"
              "            ^\n"
              "saran: tulis ]]&gt;\n");
}

TEST(Refusal, OfAnAttributeWrittenTwice) {
    EXPECT_EQ(told(letter("", "jenis=\"rapat\" jenis=\"rapat\"")),
              "surat.xml:1:22: galat: atribut jenis ditulis dua kali di <surat> [N014]\n"
              "    <surat jenis=\"rapat\" jenis=\"rapat\">\n"
              "                         ^\n"
              "saran: hapus salah satunya\n");
}

TEST(Refusal, OfAnotherRootElement) {
    EXPECT_EQ(told("<undangan/>"),
              "surat.xml:1:1: galat: <undangan> bukan <surat> [N010]\n"
              "    <undangan/>\n"
              "    ^\n"
              "saran: unsur akar berkas ini harus <surat>\n");
}

TEST(Refusal, GoesOnToTheFieldsWhenOnlyAnEntityIsWrong) {
    const std::string text = told_of("<tujuan>&nbsp;</tujuan><jam>9</jam>");
    EXPECT_NE(text.find("[N008]"), std::string::npos);
    EXPECT_NE(text.find("[N023]"), std::string::npos);
}

TEST(Refusal, CountsTheMistakesThatItDoesNotTell) {
    Limits limits;
    limits.messages = 2;
    EXPECT_EQ(
        told_of("<a/><b/><c/><d/>", ".", limits),
        "surat.xml:4:1: galat: <a> tidak dikenal di <surat> [N010]\n"
        "    <a/><b/><c/><d/>\n"
        "    ^\n"
        "saran: isian yang ada: nomor, tanggal, jam, jumlah, volume, cakupan, anggaran, selesai, nip, desa, kode, lambang, pejabat, isi, "
        "tujuan, acara, huruf, peserta\n"
        "surat.xml:4:5: galat: <b> tidak dikenal di <surat> [N010]\n"
        "    <a/><b/><c/><d/>\n"
        "        ^\n"
        "saran: isian yang ada: nomor, tanggal, jam, jumlah, volume, cakupan, anggaran, selesai, nip, desa, kode, lambang, pejabat, isi, "
        "tujuan, acara, huruf, peserta\n"
        "surat.xml: galat: dan 2 galat lagi\n");
}

}  // namespace naskah::input::testing
