// The program as its user meets it: what it says, what it writes, and how it ends.
#include <gtest/gtest.h>

#include "support/process.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

const fs::path samples = NASKAH_SOURCE_DIR "/samples/balangan";

ProcessResult naskah(std::vector<std::string> arguments, const fs::path& folder = ".", const std::vector<std::string>& settings = {}) {
    arguments.insert(arguments.begin(), NASKAH_PROGRAM);
    return run_process(arguments, folder, settings);
}

/// The program with its standard output sent to a file.
ProcessResult naskah_into(const std::string& file, const std::vector<std::string>& arguments) {
    std::string command = "exec \"$0\" \"$@\" > " + file;
    std::vector<std::string> words = {"sh", "-c", command, NASKAH_PROGRAM};
    words.insert(words.end(), arguments.begin(), arguments.end());
    return run_process(words);
}

/// A folder with the samples, to write in.
class Program : public ::testing::Test {
 protected:
    Program() { fs::copy(samples, folder.path() / "balangan", fs::copy_options::recursive); }
    TemporaryFolder folder;
};

std::size_t files_in(const fs::path& path) {
    std::size_t count = 0;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(path)) count += entry.is_regular_file() ? 1 : 0;
    return count;
}

std::string bad_date_input() {
    std::string text = read_file(samples / "undangan-rembuk-2025.xml");
    const std::size_t at = text.find("<tanggal>") + 9;
    return text.replace(at, text.find('<', at) - at, "31-02-2025");
}

}  // namespace

TEST_F(Program, RendersBesideItsInputByDefault) {
    const ProcessResult result = naskah({"render", "balangan/undangan-rembuk-2025.xml"}, folder.path());
    EXPECT_EQ(result.exit_code, 0) << result.errors;
    EXPECT_EQ(result.errors, "");
    EXPECT_EQ(result.output.substr(0, 33), "balangan/undangan-rembuk-2025.pdf");
    EXPECT_EQ(read_file(folder.path() / "balangan/undangan-rembuk-2025.pdf").substr(0, 8), "%PDF-1.4");
}

TEST_F(Program, RendersAFolderIntoAnother) {
    const ProcessResult result = naskah({"render", "balangan", "--out", "hasil", "--jobs", "2"}, folder.path());
    EXPECT_EQ(result.exit_code, 0) << result.errors;
    EXPECT_TRUE(fs::exists(folder.path() / "hasil/rembuk-stunting-2025.pdf"));
    EXPECT_TRUE(fs::exists(folder.path() / "hasil/notula-rembuk-2025.pdf"));
    EXPECT_FALSE(fs::exists(folder.path() / "hasil/profil.pdf"));
}

TEST_F(Program, GivesTheSameBytesWithOneJobAndWithTwo) {
    ASSERT_EQ(naskah({"render", "balangan", "--out", "satu"}, folder.path()).exit_code, 0);
    ASSERT_EQ(naskah({"render", "balangan", "--out", "dua", "--jobs", "2"}, folder.path()).exit_code, 0);
    for (const fs::directory_entry& entry : fs::directory_iterator(folder.path() / "satu")) {
        EXPECT_EQ(read_file(entry.path()), read_file(folder.path() / "dua" / entry.path().filename())) << entry.path();
    }
}

TEST_F(Program, CheckWritesNothing) {
    const std::size_t before = files_in(folder.path());
    const ProcessResult result = naskah({"check", "balangan/notula-rembuk-2025.xml"}, folder.path());
    EXPECT_EQ(result.exit_code, 0) << result.errors;
    EXPECT_EQ(result.output, "1 berkas diperiksa: tidak ada galat, 0 peringatan\n");
    EXPECT_EQ(files_in(folder.path()), before);
}

TEST_F(Program, WritesNothingWhenOneOfManyInputsHasAnError) {
    write_file(folder.path() / "balangan/salah.xml", bad_date_input());
    const ProcessResult result = naskah({"render", "balangan", "--out", "hasil"}, folder.path());
    EXPECT_EQ(result.exit_code, 1);
    EXPECT_NE(result.errors.find("<tanggal> \"31-02-2025\" bukan tanggal"), std::string::npos) << result.errors;
    EXPECT_NE(result.errors.find("1 galat, 0 peringatan; tidak ada berkas yang ditulis\n"), std::string::npos) << result.errors;
    EXPECT_TRUE(!fs::exists(folder.path() / "hasil") || files_in(folder.path() / "hasil") == 0);
}

TEST_F(Program, LeavesTheOldFileWhenTheNewInputHasAnError) {
    write_file(folder.path() / "balangan/salah.xml", bad_date_input());
    write_file(folder.path() / "lama.pdf", "yang lama");
    EXPECT_EQ(naskah({"render", "balangan/salah.xml", "-o", "lama.pdf"}, folder.path()).exit_code, 1);
    EXPECT_EQ(read_file(folder.path() / "lama.pdf"), "yang lama");
}

TEST_F(Program, SaysThatAnInputIsNotThere) {
    const ProcessResult result = naskah({"render", "tiada.xml"}, folder.path());
    EXPECT_EQ(result.exit_code, 3);
    EXPECT_EQ(result.errors, "galat: berkas tiada.xml tidak ada\n");
}

TEST_F(Program, SaysThatTheOutputCannotBeWritten) {
    fs::create_directories(folder.path() / "hasil/undangan-rembuk-2025.pdf");
    const ProcessResult result = naskah({"render", "balangan/undangan-rembuk-2025.xml", "--out", "hasil"}, folder.path());
    EXPECT_EQ(result.exit_code, 3);
    EXPECT_EQ(result.errors, "galat: berkas hasil/undangan-rembuk-2025.pdf tidak dapat ditulis: nama itu adalah sebuah folder\n");
}

TEST_F(Program, RefusesOneOutputNameForManyInputs) {
    const ProcessResult result =
        naskah({"render", "balangan/undangan-rembuk-2025.xml", "balangan/notula-rembuk-2025.xml", "-o", "x.pdf"}, folder.path());
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_EQ(result.errors, "galat: -o menamai satu berkas, sedangkan masukannya 2; pakai --out FOLDER\n");
}

TEST_F(Program, RefusesTwoInputsThatWouldWriteTheSameFile) {
    fs::create_directory(folder.path() / "lain");
    fs::copy(folder.path() / "balangan/undangan-rembuk-2025.xml", folder.path() / "lain");
    const ProcessResult result =
        naskah({"render", "balangan/undangan-rembuk-2025.xml", "lain/undangan-rembuk-2025.xml", "--out", "hasil"}, folder.path());
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_EQ(result.errors,
              "galat: balangan/undangan-rembuk-2025.xml dan lain/undangan-rembuk-2025.xml akan menulis berkas yang sama, "
              "hasil/undangan-rembuk-2025\n");
}

TEST_F(Program, ChecksTwoInputsOfOneNameThatItWouldNotWrite) {
    fs::create_directory(folder.path() / "lain");
    fs::copy(folder.path() / "balangan/undangan-rembuk-2025.xml", folder.path() / "lain");
    const ProcessResult result = naskah({"check", "balangan/undangan-rembuk-2025.xml", "lain/undangan-rembuk-2025.xml", "--profile",
                                         "balangan/profil.xml", "--out", "hasil"},
                                        folder.path());
    EXPECT_EQ(result.exit_code, 0) << result.errors;
    EXPECT_EQ(result.output, "2 berkas diperiksa: tidak ada galat, 0 peringatan\n");
}

TEST_F(Program, RefusesToWriteADocumentOverItsInput) {
    const std::string before = read_file(folder.path() / "balangan/undangan-rembuk-2025.xml");
    const ProcessResult result =
        naskah({"render", "balangan/undangan-rembuk-2025.xml", "-o", "balangan/undangan-rembuk-2025.xml"}, folder.path());
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_EQ(result.errors,
              "galat: -o balangan/undangan-rembuk-2025.xml tidak berakhiran sesuai formatnya; tulis balangan/undangan-rembuk-2025.pdf\n");
    EXPECT_EQ(read_file(folder.path() / "balangan/undangan-rembuk-2025.xml"), before);
}

TEST_F(Program, SeesThatTwoNamesAreTheSameFile) {
    fs::create_directory_symlink(folder.path() / "balangan", folder.path() / "tautan");
    const ProcessResult result = naskah({"render", "balangan/undangan-rembuk-2025.xml", "tautan/undangan-rembuk-2025.xml"}, folder.path());
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_EQ(result.errors,
              "galat: balangan/undangan-rembuk-2025.xml dan tautan/undangan-rembuk-2025.xml akan menulis berkas yang sama, "
              "tautan/undangan-rembuk-2025\n");
}

TEST_F(Program, SaysThatAProfileIsNoDocument) {
    const ProcessResult result = naskah({"render", "balangan/profil.xml"}, folder.path());
    EXPECT_EQ(result.exit_code, 1);
    EXPECT_EQ(result.errors,
              "balangan/profil.xml: galat: profil bukan dokumen [N046]\nsaran: periksa profil dengan naskah check\n"
              "1 galat, 0 peringatan; tidak ada berkas yang ditulis\n");
}

TEST_F(Program, ChecksAProfile) {
    EXPECT_EQ(naskah({"check", "balangan/profil.xml"}, folder.path()).exit_code, 0);
}

TEST_F(Program, TellsAMistakeOfTheProfileOnceForAllDocuments) {
    const fs::path profile = folder.path() / "balangan/profil.xml";
    std::string text = read_file(profile);
    text.replace(text.find("<nama>"), 6, "<nama/><nama>");
    write_file(profile, text);
    const ProcessResult result = naskah({"check", "balangan"}, folder.path());
    EXPECT_EQ(result.exit_code, 1);
    const std::size_t first = result.errors.find("<nama> ditulis dua kali");
    ASSERT_NE(first, std::string::npos) << result.errors;
    EXPECT_EQ(result.errors.find("<nama> ditulis dua kali", first + 1), std::string::npos) << result.errors;
}

TEST_F(Program, NamesACharacterThatNoFontHasAndItsPlace) {
    const fs::path input = folder.path() / "balangan/undangan-rembuk-2025.xml";
    std::string text = read_file(input);
    text.replace(text.find("<hal>"), 5, "<hal>漢 ");
    write_file(input, text);
    const ProcessResult result = naskah({"render", "balangan/undangan-rembuk-2025.xml"}, folder.path());
    EXPECT_EQ(result.exit_code, 1);
    EXPECT_NE(result.errors.find("huruf U+6F22 \"漢\" tidak ada dalam huruf cetak yang tersedia [N060]\n"), std::string::npos)
        << result.errors;
    EXPECT_NE(result.errors.find("undangan-rembuk-2025.xml:"), std::string::npos) << result.errors;
    EXPECT_NE(result.errors.find("<hal>漢"), std::string::npos) << result.errors;
}

TEST_F(Program, SaysThatStandardOutputCannotBeWritten) {
    const ProcessResult result = naskah_into("/dev/full", {"kinds"});
    EXPECT_EQ(result.exit_code, 3);
    EXPECT_EQ(result.errors, "galat: keluaran standar tidak dapat ditulis\n");
}

TEST_F(Program, SuggestsTheNearestCommand) {
    const ProcessResult result = naskah({"rendr"});
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_EQ(result.errors, "galat: perintah \"rendr\" tidak dikenal\nsaran: maksud Anda render?\n");
}

TEST_F(Program, SuggestsTheNearestKind) {
    const ProcessResult result = naskah({"new", "berita-cara"});
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_EQ(result.errors, "galat: jenis dokumen \"berita-cara\" tidak dikenal\nsaran: maksud Anda berita-acara?\n");
}

TEST_F(Program, RefusesAnUnknownStatus) {
    const ProcessResult result = naskah({"render", "balangan", "--status", "jadi"}, folder.path());
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_EQ(result.errors,
              "galat: --status \"jadi\" tidak dikenal; pilihannya: draf, final, salinan\nsaran: lihat naskah render --help\n");
}

TEST_F(Program, RefusesAFormatThatTheKindDoesNotHave) {
    const ProcessResult result = naskah({"render", "balangan/undangan-rembuk-2025.xml", "--format", "xlsx"}, folder.path());
    EXPECT_EQ(result.exit_code, 1);
    EXPECT_EQ(result.errors,
              "balangan/undangan-rembuk-2025.xml: galat: undangan tidak dapat dibuat dalam format xlsx [N043]\n"
              "saran: format yang ada: pdf, docx\n"
              "1 galat, 0 peringatan; tidak ada berkas yang ditulis\n");
}

TEST_F(Program, SuggestsTheNearestStatus) {
    const ProcessResult result = naskah({"render", "balangan", "--status", "draft"}, folder.path());
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_EQ(result.errors, "galat: --status \"draft\" tidak dikenal; maksud Anda draf?\nsaran: lihat naskah render --help\n");
}

TEST_F(Program, NamesTheArgumentThatIsMissing) {
    EXPECT_EQ(naskah({"render"}).errors, "galat: MASUKAN belum disebut\nsaran: lihat naskah render --help\n");
    EXPECT_EQ(naskah({"new"}).errors, "galat: JENIS belum disebut\nsaran: lihat naskah new --help\n");
}

TEST_F(Program, RefusesAFolderAsOutputFile) {
    const ProcessResult result = naskah({"render", "balangan/undangan-rembuk-2025.xml", "-o", "balangan"}, folder.path());
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_EQ(result.errors, "galat: -o balangan adalah folder; pakai --out balangan\n");
}

TEST_F(Program, RefusesAProfileThatIsNone) {
    const ProcessResult result =
        naskah({"check", "balangan/undangan-rembuk-2025.xml", "--profile", "balangan/notula-rembuk-2025.xml"}, folder.path());
    EXPECT_EQ(result.exit_code, 1);
    EXPECT_EQ(result.errors,
              "balangan/notula-rembuk-2025.xml: galat: bukan profil: unsur akarnya <notula> [N035]\n"
              "saran: sebutkan berkas profil dengan --profile\n1 galat, 0 peringatan\n");
}

TEST_F(Program, SaysWhereItLookedForItsHome) {
    const ProcessResult result = naskah({"--home", "tiada", "kinds"}, folder.path());
    EXPECT_EQ(result.exit_code, 3);
    EXPECT_EQ(result.errors,
              "galat: folder templates dan fonts tidak ditemukan di tiada; sebutkan tempatnya dengan --home atau NASKAH_HOME\n");
}

TEST(MovedFolder, StillHasItsTemplatesBesideTheProgram) {
    const TemporaryFolder folder;
    fs::create_directories(folder.path() / "rumah/build");
    for (const char* part : {"templates", "fonts"})
        fs::create_directory_symlink(fs::path(NASKAH_SOURCE_DIR) / part, folder.path() / "rumah" / part);
    const fs::path program = NASKAH_PROGRAM;
    for (const fs::path& file : {program, program.parent_path() / "naskah-home"})
        fs::copy_file(file, folder.path() / "rumah/build" / file.filename());
    fs::rename(folder.path() / "rumah", folder.path() / "pindah");
    fs::remove(folder.path() / "pindah/fonts");
    const ProcessResult without_fonts = run_process({(folder.path() / "pindah/build/naskah").string(), "kinds"});
    EXPECT_EQ(without_fonts.exit_code, 3) << without_fonts.output;
    fs::create_directory_symlink(fs::path(NASKAH_SOURCE_DIR) / "fonts", folder.path() / "pindah/fonts");
    const ProcessResult moved = run_process({(folder.path() / "pindah/build/naskah").string(), "kinds"});
    EXPECT_EQ(moved.exit_code, 0) << moved.errors;
}

TEST_F(Program, FindsItsHomeByTheEnvironment) {
    const ProcessResult result = naskah({"kinds"}, folder.path(), {"NASKAH_HOME=" NASKAH_SOURCE_DIR});
    EXPECT_EQ(result.exit_code, 0) << result.errors;
    EXPECT_EQ(result.output.substr(0, result.output.find(':')), "akomodasi-usulan (XML, formulir → xlsx, pdf, docx)");
}

TEST_F(Program, DoesNotOverwriteAFileWithAStarter) {
    ASSERT_EQ(naskah({"new", "undangan", "-o", "baru.xml"}, folder.path()).exit_code, 0);
    const ProcessResult result = naskah({"new", "undangan", "-o", "baru.xml"}, folder.path());
    EXPECT_EQ(result.exit_code, 3);
    EXPECT_EQ(result.errors, "galat: berkas baru.xml sudah ada\nsaran: pilih nama lain, atau hapus dahulu berkas itu\n");
}

TEST_F(Program, IsSilentInAPipe) {
    const ProcessResult result =
        naskah({"render", "balangan/ansit-2025", "balangan/notula-rembuk-2025.xml", "--out", "hasil"}, folder.path());
    EXPECT_EQ(result.errors, "");
}

TEST_F(Program, WritesTheFirstFormatOfAKindWhenNoneIsNamed) {
    EXPECT_EQ(naskah({"render", "balangan/notula-rembuk-2025.xml", "--out", "hasil"}, folder.path()).output,
              "hasil/notula-rembuk-2025.pdf (4 halaman)\n");
}

TEST_F(Program, WritesAllFormatsThatAreNamed) {
    EXPECT_EQ(naskah({"render", "balangan/notula-rembuk-2025.xml", "--format", "pdf,docx", "--out", "hasil"}, folder.path()).output,
              "hasil/notula-rembuk-2025.pdf (4 halaman)\nhasil/notula-rembuk-2025.docx\n");
}

TEST_F(Program, TakesWarningsForErrorsWhenItIsToBeStrict) {
    std::string draft = read_file(folder.path() / "balangan/perbup-percepatan-2024.xml");
    const std::string left = "kata=\"Upaya Perbaikan Gizi\" biarkan=\"ya\"";
    ASSERT_NE(draft.find(left), std::string::npos);
    draft.replace(draft.find(left), left.size(), "kata=\"Upaya Perbaikan Gizi\"");
    write_file(folder.path() / "balangan/perbup-percepatan-2024.xml", draft);
    const ProcessResult result = naskah({"render", "balangan/perbup-percepatan-2024.xml", "--strict", "--out", "hasil"}, folder.path());
    EXPECT_EQ(result.exit_code, 1);
    EXPECT_NE(result.errors.find("galat: istilah \"Upaya Perbaikan Gizi\" didefinisikan, tetapi tidak dipakai [N178]"), std::string::npos)
        << result.errors;
    EXPECT_NE(result.errors.find("1 galat, 0 peringatan; tidak ada berkas yang ditulis\n"), std::string::npos) << result.errors;
    EXPECT_FALSE(fs::exists(folder.path() / "hasil/perbup-percepatan-2024.pdf"));
}

TEST_F(Program, IsContentWithAStrictDraftWithoutWarnings) {
    EXPECT_EQ(naskah({"check", "balangan/perbup-peran-desa-2025.xml", "--strict"}, folder.path()).output,
              "1 berkas diperiksa: tidak ada galat, 0 peringatan\n");
}

/// The text of the only PDF that comes of a sample.
std::string text_of_pdf(const std::vector<std::string>& more, const fs::path& folder) {
    std::vector<std::string> arguments = {"render", "balangan/perbup-peran-desa-2025.xml", "-o", "hasil.pdf"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    EXPECT_EQ(naskah(arguments, folder).exit_code, 0);
    return run_process({"pdftotext", "-raw", "hasil.pdf", "-"}, folder).output;
}

TEST_F(Program, NumbersTheLinesOfADraftWhenAsked) {
    EXPECT_EQ(text_of_pdf({"--status", "draf"}, folder.path()).find("\n35\n"), std::string::npos);
    EXPECT_NE(text_of_pdf({"--status", "draf", "--nomor-baris"}, folder.path()).find("\n35\n"), std::string::npos);
}

TEST_F(Program, WritesTtdAndTheCertificationOnACopy) {
    const std::string text = text_of_pdf({"--status", "salinan"}, folder.path());
    EXPECT_TRUE(text.starts_with("SALINAN\n")) << text.substr(0, 200);
    EXPECT_NE(text.find("Salinan sesuai dengan aslinya"), std::string::npos);
    EXPECT_NE(text.find("\nttd\n"), std::string::npos);
}

TEST_F(Program, RefusesACopyOfWhatHasNoCertifier) {
    std::string xml = read_file(folder.path() / "balangan/perbup-peran-desa-2025.xml");
    const std::size_t at = xml.find("<pengesah");
    xml.erase(at, xml.find('>', at) + 1 - at);
    write_file(folder.path() / "balangan/tanpa.xml", xml);
    const ProcessResult result = naskah({"render", "balangan/tanpa.xml", "--status", "salinan", "-o", "hasil.pdf"}, folder.path());
    EXPECT_EQ(result.exit_code, 1);
    EXPECT_NE(result.errors.find("[N189]"), std::string::npos) << result.errors;
}

}  // namespace naskah::test
