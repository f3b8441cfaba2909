// Each folder below templates/ is whole: no name in any branch of a template that nobody declares, no rule set that doesn't exist.
#include "pipeline/kind_check.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "support/process.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

const fs::path templates = fs::path(NASKAH_SOURCE_DIR) / "templates";

std::string messages_of(const fs::path& folder) {
    record::Diagnostics diagnostics;
    pipeline::check_kind(folder, diagnostics);
    std::string text;
    for (const record::Diagnostic& item : diagnostics.items()) text += record::format(item);
    return text;
}

/// What is told of a kind when one thing of it is written otherwise: severity, place and message, then the hint; without the line of the
/// source.
std::string told_of(const char* name, const char* file, const std::string& right, const std::string& wrong) {
    const TemporaryFolder folder;
    fs::copy(templates, folder.path() / "templates", fs::copy_options::recursive);
    const fs::path kind = folder.path() / "templates" / name;
    std::string text = read_file(kind / file);
    const std::size_t place = text.find(right);
    if (place == std::string::npos) return "not found: " + right;
    write_file(kind / file, text.replace(place, right.size(), wrong));
    record::Diagnostics diagnostics;
    pipeline::check_kind(kind, diagnostics);
    std::string told;
    for (const record::Diagnostic& item : diagnostics.items()) {
        told += item.place.file + ":" + std::to_string(item.place.line) + ":" + std::to_string(item.place.column) + ": " + item.message +
                " [" + item.code + "]" + (item.hint.empty() ? "" : " " + item.hint) + "\n";
    }
    return told;
}

std::string told_of_ansit_with(const char* file, const std::string& right, const std::string& wrong) {
    return told_of("ansit", file, right, wrong);
}

}  // namespace

TEST(KindCheck, HasNothingToSayOfAnyKindThereIs) {
    int kinds = 0;
    for (const fs::directory_entry& entry : fs::directory_iterator(templates)) {
        if (!pipeline::is_kind_folder(entry.path())) continue;
        ++kinds;
        EXPECT_EQ(messages_of(entry.path()), "");
    }
    EXPECT_GE(kinds, 14);
}

TEST(KindCheck, TellsAMisspeltNameAndAnUnknownRuleSetWithWhatWasMeant) {
    const TemporaryFolder folder;
    const fs::path kind = folder.path() / "templates/memo";
    fs::create_directories(kind);
    write_file(kind / "kind.xml",
               "<kind nama=\"memo\" judul=\"Memo\" keluaran=\"pdf\" aturan=\"surta\">\n"
               "  <keterangan>Memo.</keterangan>\n"
               "  <bidang nama=\"pakaian\" jenis=\"teks\" bantuan=\"Pakaian.\"/>\n"
               "</kind>\n");
    write_file(kind / "document.mustache",
               "<document title=\"Memo\"><section>\n<p>{{#pakaian}}{{pakain}}{{/pakaian}}</p></section></document>");
    EXPECT_EQ(messages_of(kind),
              "memo/kind.xml: galat: aturan \"surta\" tidak dikenal [N040]\n"
              "saran: maksud Anda surat?\n"
              "templates/memo/document.mustache:2:16: galat: bidang \"pakain\" tidak dikenal [T010]\n"
              "    <p>{{#pakaian}}{{pakain}}{{/pakaian}}</p></section></document>\n"
              "                   ^\n"
              "saran: maksud Anda \"pakaian\"?\n");
}

TEST(KindCheck, TellsAMisspeltFieldOfAWorkbookAtItsBrace) {
    EXPECT_EQ(told_of_ansit_with("workbook.xml", "tahun {tahun}\"", "tahun {tahuun}\""),
              "templates/ansit/workbook.xml:3:61: {tahuun} tidak ada dalam data [N040] maksud Anda tahun?\n");
}

TEST(KindCheck, TellsAMisspeltFieldOfTheDocumentOfARecap) {
    EXPECT_EQ(told_of_ansit_with("document.mustache", "{{target.bulat}}{{/target}}", "{{target.bulatt}}{{/target}}"),
              "templates/ansit/document.mustache:59:36: \"target\" tidak punya bagian \"bulatt\" [T011] maksud Anda \"bulat\"?\n");
}

TEST(KindCheck, TellsAMisspeltFieldOfAWorkbookBesideADocument) {
    EXPECT_EQ(told_of("daftar-hadir", "workbook.xml", "{acara.tempat}", "{acara.tempt}"),
              "templates/daftar-hadir/workbook.xml:10:37: {acara.tempt} tidak ada dalam data [N040] maksud Anda tempat?\n");
}

TEST(KindCheck, TellsAMisspeltFieldInATableThatIsEmptyWithoutTargets) {
    EXPECT_EQ(told_of_ansit_with("workbook.xml", "judul=\"Peringkat\" isi=\"{peringkat}\"", "judul=\"Peringkat\" isi=\"{peringkatx}\""),
              "templates/ansit/workbook.xml:40:37: {peringkatx} tidak ada dalam data [N040] maksud Anda peringkat?\n");
}

TEST(KindCheck, TellsAMisspeltSourceOfATable) {
    EXPECT_EQ(told_of_ansit_with("workbook.xml", "dari=\"kesenjangan\"", "dari=\"kesenjangann\""),
              "templates/ansit/workbook.xml:39:37: daftar kesenjangann tidak ada dalam data [N040] maksud Anda kesenjangan?\n");
}

TEST(KindCheck, TellsAMisspeltRepetitionOfColumns) {
    EXPECT_EQ(told_of_ansit_with("workbook.xml", "ulang=\"unit\"", "ulang=\"unitt\""),
              "templates/ansit/workbook.xml:58:32: daftar unitt tidak ada dalam data [N040] maksud Anda unit?\n");
}

TEST(KindCheck, TellsARecordThatIsWrittenAsText) {
    EXPECT_EQ(told_of_ansit_with("formulir.xml", "{wilayah.sebutan} tahun", "{wilayah} tahun"),
              "ansit/formulir.xml:3:46: {wilayah} adalah daftar atau kelompok, tidak dapat ditulis sebagai teks [N040]\n");
}

TEST(KindCheck, TellsAMisspeltColumnOfAReferenceTableInADropDownList) {
    EXPECT_EQ(told_of_ansit_with("formulir.xml", "daftar-isi=\"{no}. {indikator}\"", "daftar-isi=\"{no}. {indikatorr}\""),
              "ansit/formulir.xml:124:112: {indikatorr} tidak ada dalam data [N040] maksud Anda indikator?\n");
}

TEST(KindCheck, TellsAnEntryThatTheKindHasNoFieldFor) {
    EXPECT_EQ(told_of_ansit_with("formulir.xml", "isian=\"pengisi\"", "isian=\"pengisii\""),
              "ansit/formulir.xml:13:45: isian \"pengisii\" bukan bidang di dalam <ansit> [N040] maksud Anda pengisi?\n");
}

TEST(KindCheck, TellsATableThatTheKindHasNoListFor) {
    EXPECT_EQ(told_of_ansit_with("formulir.xml", "simpan=\"cakupan/nilai\"", "simpan=\"cakupann/nilai\""),
              "ansit/formulir.xml:61:70: simpan: <cakupann> bukan daftar di dalam <ansit> [N040] maksud Anda cakupan?\n");
    EXPECT_EQ(told_of_ansit_with("formulir.xml", "simpan=\"sasaran/nilai\"", "simpan=\"sasaran/nila\""),
              "ansit/formulir.xml:46:68: simpan: <nila> bukan butir <sasaran> [N040] maksud Anda nilai?\n");
}

TEST(KindCheck, TellsAKeyThatTheKindHasNoAttributeFor) {
    EXPECT_EQ(told_of_ansit_with("formulir.xml", "kunci=\"no\"", "kunci=\"noo\""),
              "ansit/formulir.xml:47:44: kunci \"noo\" bukan atribut di dalam <nilai> [N040] maksud Anda no?\n");
    EXPECT_EQ(told_of_ansit_with("formulir.xml", "kunci-kolom=\"wilayah\"", "kunci-kolom=\"wilayahh\""),
              "ansit/formulir.xml:51:49: kunci-kolom \"wilayahh\" bukan atribut di dalam <nilai> [N040] maksud Anda wilayah?\n");
}

}  // namespace naskah::test
