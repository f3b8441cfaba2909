// What a folder holds beside inputs.
#include "desk/passed_over.hpp"

#include <gtest/gtest.h>

#include <string>

#include "desk/jobs.hpp"
#include "support/process.hpp"

namespace naskah::desk::testing {

namespace {

namespace fs = std::filesystem;

class Folder {
 public:
    void put(const std::string& name, const std::string& bytes) const {
        fs::create_directories((folder_.path() / name).parent_path());
        test::write_file(folder_.path() / name, bytes);
    }

    /// The names of what is told, with what it says. `forms`: that each XML file is one that is added up.
    std::string told(bool forms = false) const {
        RenderRequest request;
        request.intake.inputs = {folder_.path()};
        const JobList list = plan_jobs(
            request, [forms](const fs::path&) { return forms; }, Products::none);
        std::string text;
        for (const record::Diagnostic& item : list.passed_over.items())
            text += item.code + " " + fs::path(item.place.file).filename().string() + ": " + item.message + "\n";
        return text;
    }

    /// The names of the forms that are added up.
    std::string forms() const {
        RenderRequest request;
        request.intake.inputs = {folder_.path()};
        const JobList list = plan_jobs(
            request, [](const fs::path&) { return true; }, Products::none);
        std::string text;
        for (const fs::path& form : list.recap) text += form.filename().string() + " ";
        return text;
    }

 private:
    test::TemporaryFolder folder_;
};

}  // namespace

TEST(PassedOver, FilesThatAreNoInputsAreNamedWithWhatTheyAre) {
    const Folder folder;
    folder.put("a.xml", "<surat/>");
    folder.put("b.csv", "no;nama\n1;Layap\n");
    folder.put("c.zip", "PK\x03\x04");
    folder.put("d.pdf", "%PDF-1.4\n");
    folder.put("e.jpg", "\xFF\xD8\xFF");
    EXPECT_EQ(folder.told(),
              "N214 b.csv: berkas ini dilewati: teks bertabel (CSV), bukan masukan Naskah\n"
              "N214 c.zip: berkas ini dilewati: arsip ZIP, bukan masukan Naskah\n"
              "N214 d.pdf: berkas ini dilewati: dokumen PDF, bukan masukan Naskah\n"
              "N214 e.jpg: berkas ini dilewati: gambar JPEG, bukan masukan Naskah\n");
}

TEST(PassedOver, WhatBelongsToInputsIsNotTold) {
    const Folder folder;
    folder.put("a.xml", "<berita-acara><foto berkas=\"foto.jpg\"/></berita-acara>");
    folder.put("foto.jpg", "\xFF\xD8\xFF");
    folder.put("profil.xml", "<profil><lambang>lambang.png</lambang></profil>");
    folder.put("lambang.png", "\x89PNG");
    folder.put(".DS_Store", "x");
    folder.put("~$a.xlsx", "x");
    folder.put("surat.xsd", "<schema/>");
    EXPECT_EQ(folder.told(), "");
}

TEST(PassedOver, WhatFoldersOfFormsInsideHoldIsToldToo) {
    const Folder folder;
    folder.put("a.xml", "<ansit/>");
    folder.put("kec-paringin/b.xml", "<ansit/>");
    folder.put("kec-paringin/catatan.txt", "x");
    folder.put("periksa/a.xml", "<ansit/>");
    folder.put("lama/catatan.txt", "x");
    EXPECT_EQ(folder.told(true), "N214 catatan.txt: berkas ini dilewati: teks biasa, bukan masukan Naskah\n");
    EXPECT_EQ(folder.told(false), "");
}

TEST(PlannedJobs, TakeTheFormsOfFoldersInside) {
    const Folder folder;
    folder.put("a.xml", "<ansit/>");
    folder.put("kec-paringin/b.xml", "<ansit/>");
    folder.put("kec-paringin/1/2/c.xml", "<ansit/>");
    folder.put("periksa/a.xml", "<ansit/>");
    EXPECT_EQ(folder.forms(), "a.xml b.xml ");
}

TEST(PassedOver, OnlySoManyAreTold) {
    const Folder folder;
    folder.put("a.xml", "<surat/>");
    for (int i = 0; i < 53; ++i) folder.put("b" + std::to_string(i) + ".txt", "x");
    const std::string told = folder.told();
    EXPECT_NE(told.find("dan 3 berkas lain dilewati"), std::string::npos) << told;
}

}  // namespace naskah::desk::testing
