// What render does with files that are there already.
#include <gtest/gtest.h>

#include "support/process.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

const fs::path samples = NASKAH_SOURCE_DIR "/samples/balangan";

constexpr const char* hint = "saran: pindahkan berkas itu, tulis ke tempat lain dengan -o atau --out, atau timpa dengan --timpa\n";

/// A folder with an invitation, its profile, and three forms of budget tagging.
class Replacing : public ::testing::Test {
 protected:
    Replacing() { fs::copy(samples, folder.path(), fs::copy_options::recursive); }

    ProcessResult run(std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), {NASKAH_PROGRAM, "render"});
        return run_process(arguments, folder.path());
    }
    ProcessResult render() const { return run({"undangan-rembuk-2025.xml", "-o", "u.pdf"}); }
    void edit(const std::string& from, const std::string& to) const {
        std::string xml = read_file(folder.path() / "undangan-rembuk-2025.xml");
        const std::size_t at = xml.find(from);
        ASSERT_NE(at, std::string::npos);
        write_file(folder.path() / "undangan-rembuk-2025.xml", xml.replace(at, from.size(), to));
    }
    std::string product() const { return read_file(folder.path() / "u.pdf"); }

    TemporaryFolder folder;
};

}  // namespace

TEST_F(Replacing, HappensWhenTheInputWasCorrected) {
    ASSERT_EQ(render().exit_code, 0);
    const std::string before = product();
    edit("<hal>", "<hal>Perbaikan ");
    const ProcessResult result = render();
    EXPECT_EQ(result.exit_code, 0) << result.errors;
    EXPECT_NE(product(), before);
}

TEST_F(Replacing, IsRefusedWhenTheFileWasSigned) {
    ASSERT_EQ(render().exit_code, 0);
    const std::string with_signature = product() + "9 0 obj\n<</Type/Sig>>\nendobj\nstartxref\n0\n%%EOF\n";
    write_file(folder.path() / "u.pdf", with_signature);
    const ProcessResult result = render();
    EXPECT_EQ(result.exit_code, 3);
    EXPECT_EQ(result.errors,
              std::string("galat: berkas u.pdf (undangan nomor 000.7.2/118/Setda/2025, wilayah 63.11, final) sudah diubah atau "
                          "ditandatangani sejak dibuat; tidak ditimpa dengan undangan nomor 000.7.2/118/Setda/2025, wilayah "
                          "63.11, final\n") +
                  hint);
    EXPECT_EQ(product(), with_signature);
}

TEST_F(Replacing, IsRefusedWhenTheFileIsAnotherDocument) {
    ASSERT_EQ(render().exit_code, 0);
    const std::string before = product();
    edit("000.7.2/118/", "000.7.2/119/");
    const ProcessResult result = render();
    EXPECT_EQ(result.exit_code, 3);
    EXPECT_EQ(result.errors,
              std::string("galat: berkas u.pdf sudah ada dan berisi undangan nomor 000.7.2/118/Setda/2025, wilayah 63.11, final; "
                          "tidak ditimpa dengan undangan nomor 000.7.2/119/Setda/2025, wilayah 63.11, final\n") +
                  hint);
    EXPECT_EQ(product(), before);
}

TEST_F(Replacing, IsRefusedWhenADraftWouldTakeThePlaceOfAFinalDocument) {
    ASSERT_EQ(render().exit_code, 0);
    const ProcessResult result = run({"undangan-rembuk-2025.xml", "-o", "u.pdf", "--status", "draf"});
    EXPECT_EQ(result.exit_code, 3);
    EXPECT_NE(result.errors.find("berisi undangan nomor 000.7.2/118/Setda/2025, wilayah 63.11, final; tidak ditimpa dengan undangan nomor "
                                 "000.7.2/118/Setda/2025, wilayah 63.11, draf"),
              std::string::npos)
        << result.errors;
}

TEST_F(Replacing, IsRefusedWhenTheFileIsNoProduct) {
    for (const std::string& content : {std::string(), std::string("%PDF-1.7\n%%EOF\n"), std::string("catatan")}) {
        write_file(folder.path() / "u.pdf", content);
        const ProcessResult result = render();
        EXPECT_EQ(result.exit_code, 3);
        EXPECT_EQ(result.errors, std::string("galat: berkas u.pdf sudah ada dan bukan buatan Naskah; tidak ditimpa dengan undangan nomor "
                                             "000.7.2/118/Setda/2025, wilayah 63.11, final\n") +
                                     hint);
        EXPECT_EQ(product(), content);
    }
}

TEST_F(Replacing, IsDoneAllTheSameWhenItIsAskedFor) {
    write_file(folder.path() / "u.pdf", "catatan");
    EXPECT_EQ(run({"undangan-rembuk-2025.xml", "-o", "u.pdf", "--timpa"}).exit_code, 0);
    EXPECT_TRUE(product().starts_with("%PDF"));
}

TEST_F(Replacing, OfAFolderIsRefusedEvenThen) {
    fs::create_directories(folder.path() / "keluar/undangan-rembuk-2025.pdf");
    const ProcessResult result = run({"undangan-rembuk-2025.xml", "--out", "keluar", "--timpa"});
    EXPECT_EQ(result.exit_code, 3);
    EXPECT_EQ(result.errors, "galat: berkas keluar/undangan-rembuk-2025.pdf tidak dapat ditulis: nama itu adalah sebuah folder\n");
}

TEST_F(Replacing, ThatIsRefusedOnceKeepsAllAndIsToldOfEachFile) {
    fs::create_directory(folder.path() / "hasil");
    for (const char* name : {"undangan-rembuk-2025.pdf", "undangan-rembuk-2025.docx", "serah-terima-data-2025.pdf"})
        write_file(folder.path() / "hasil" / name, "catatan");
    const ProcessResult result = run({"undangan-rembuk-2025.xml", "serah-terima-data-2025.xml", "--format", "pdf,docx", "--out", "hasil"});
    EXPECT_EQ(result.exit_code, 3);
    for (const char* name : {"undangan-rembuk-2025.pdf", "undangan-rembuk-2025.docx", "serah-terima-data-2025.pdf"}) {
        EXPECT_NE(result.errors.find("berkas hasil/" + std::string(name) + " sudah ada dan bukan buatan Naskah"), std::string::npos)
            << name;
        EXPECT_EQ(read_file(folder.path() / "hasil" / name), "catatan");
    }
    EXPECT_FALSE(fs::exists(folder.path() / "hasil/serah-terima-data-2025.docx"));
}

TEST_F(Replacing, OfAWorkbookHappensUntilItWasSavedByAnotherProgram) {
    ASSERT_EQ(run({"penandaan-2025", "-o", "p.xlsx"}).exit_code, 0);
    EXPECT_EQ(run({"penandaan-2025", "-o", "p.xlsx"}).exit_code, 0);
    const ProcessResult saved =
        run_process({"/usr/bin/python3", "-c", "import openpyxl; b = openpyxl.load_workbook('p.xlsx'); b.save('p.xlsx')"}, folder.path());
    ASSERT_EQ(saved.exit_code, 0) << saved.errors;
    const std::string edited = read_file(folder.path() / "p.xlsx");
    const ProcessResult result = run({"penandaan-2025", "-o", "p.xlsx"});
    EXPECT_EQ(result.exit_code, 3);
    EXPECT_NE(result.errors.find("tidak ditimpa dengan penandaan, wilayah 63.11, tahun 2025, tahap apbd, perubahan, rkpd, final"),
              std::string::npos)
        << result.errors;
    EXPECT_EQ(read_file(folder.path() / "p.xlsx"), edited);
}

TEST_F(Replacing, OfADocxIsRefusedWhenItWasSavedByAnotherProgram) {
    ASSERT_EQ(run({"undangan-rembuk-2025.xml", "--format", "docx", "-o", "u.docx"}).exit_code, 0);
    const ProcessResult saved =
        run_process({"/usr/bin/python3", "-c", "import docx; d = docx.Document('u.docx'); d.save('u.docx')"}, folder.path());
    ASSERT_EQ(saved.exit_code, 0) << saved.errors;
    const ProcessResult result = run({"undangan-rembuk-2025.xml", "--format", "docx", "-o", "u.docx"});
    EXPECT_EQ(result.exit_code, 3);
    EXPECT_NE(result.errors.find("u.docx (undangan nomor 000.7.2/118/Setda/2025, wilayah 63.11, final) sudah diubah"), std::string::npos)
        << result.errors;
}

TEST_F(Replacing, OfAFormByAWorkbookIsRefused) {
    fs::copy_file(folder.path() / "penandaan-2025/penandaan-pupr-apbd.xlsx", folder.path() / "formulir.xlsx");
    const ProcessResult result = run({"penandaan-2025", "-o", "formulir.xlsx"});
    EXPECT_EQ(result.exit_code, 3);
    EXPECT_NE(result.errors.find("berkas formulir.xlsx sudah ada dan bukan buatan Naskah"), std::string::npos) << result.errors;
}

}  // namespace naskah::test
