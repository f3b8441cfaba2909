// Two processes make the same documents of the same inputs, whatever the clock, the folder, the settings of the machine and the workers.
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <map>
#include <thread>

#include "support/process.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

const fs::path samples = fs::path(NASKAH_SOURCE_DIR) / "samples/balangan";

ProcessResult naskah(std::vector<std::string> arguments, const fs::path& folder, std::vector<std::string> settings) {
    arguments.insert(arguments.begin(), NASKAH_PROGRAM);
    // Before all others, so that no setting of whoever runs the tests comes through.
    settings.insert(settings.begin(), {"-u", "SOURCE_DATE_EPOCH"});
    return run_process(arguments, folder, settings);
}

void run_well(const std::vector<std::string>& arguments, const fs::path& folder, const std::vector<std::string>& settings) {
    const ProcessResult result = naskah(arguments, folder, settings);
    ASSERT_EQ(result.exit_code, 0) << arguments.front() << ": " << result.errors;
}

/// Makes a PDF and a DOCX of a letter, of a regulation, of a record of proceedings with a landscape annex and pictures, the workbook of a
/// recap, and two forms, all below `folder`; gives back the bytes by name.
std::map<std::string, std::string> products(const fs::path& folder, const std::string& jobs, const std::vector<std::string>& settings) {
    fs::create_directories(folder);
    fs::copy(samples, folder / "masukan", fs::copy_options::recursive);
    run_well({"render", "masukan/undangan-rembuk-2025.xml", "masukan/perbup-desa-lokus-2026.xml", "masukan/rembuk-stunting-2025.xml",
              "--format", "pdf,docx", "--out", "hasil", "--jobs", jobs},
             folder, settings);
    run_well({"render", "masukan/penandaan-2025", "--out", "hasil", "--jobs", jobs}, folder, settings);
    run_well({"form", "ansit", "--wilayah", "63.11.08", "--tahun", "2025", "--profile", "masukan/profil.xml", "-o", "hasil/ansit.xlsx"},
             folder, settings);
    run_well({"form", "penandaan", "--wilayah", "63.11", "--tahun", "2025", "--opd", "dinkes", "--tahap", "apbd", "--profile",
              "masukan/profil.xml", "-o", "hasil/penandaan.xlsx"},
             folder, settings);
    std::map<std::string, std::string> bytes;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder / "hasil"))
        bytes[entry.path().filename().string()] = read_file(entry.path());
    return bytes;
}

std::vector<std::string> names_of(const std::map<std::string, std::string>& products) {
    std::vector<std::string> names;
    for (const auto& [name, bytes] : products) names.push_back(name);
    return names;
}

/// The names of those that differ: the bytes themselves would tell a reader nothing.
std::vector<std::string> different(const std::map<std::string, std::string>& one, const std::map<std::string, std::string>& other) {
    EXPECT_EQ(names_of(one), names_of(other));
    std::vector<std::string> names;
    for (const auto& [name, bytes] : one) {
        const auto found = other.find(name);
        if (found == other.end() || found->second != bytes) names.push_back(name);
    }
    return names;
}

const std::string february = "SOURCE_DATE_EPOCH=1740700800";

/// The date that a form says it was made at.
std::string form_made_with(const std::string& setting) {
    const TemporaryFolder folder;
    run_well({"form", "ansit", "--wilayah", "63.11.08", "--tahun", "2025", "--profile", (samples / "profil.xml").string(), "-o", "a.xlsx"},
             folder.path(), {setting});
    constexpr const char* program = "import zipfile; print(zipfile.ZipFile('a.xlsx').read('docProps/core.xml').decode())";
    return run_process({"/usr/bin/python3", "-c", program}, folder.path()).output;
}

}  // namespace

TEST(SameDocuments, ComeFromTwoProcessesUnderOtherCircumstances) {
    const TemporaryFolder folder;
    const auto start = std::chrono::system_clock::now();
    const auto one = products(folder.path() / "satu", "1", {"LC_ALL=C", "TZ=UTC"});
    ASSERT_FALSE(HasFatalFailure());
    // ZIP counts in steps of two seconds: a time of writing would be another.
    std::this_thread::sleep_until(start + std::chrono::milliseconds(2100));
    const auto other = products(folder.path() / "folder lain/dua", "2", {"LC_ALL=id_ID.UTF-8", "TZ=Asia/Makassar"});
    ASSERT_EQ(one.size(), 9U);
    EXPECT_EQ(different(one, other), std::vector<std::string>());
}

TEST(SameDocuments, ComeUnderASourceDateInEveryTimeZone) {
    const TemporaryFolder folder;
    const auto one = products(folder.path() / "satu", "2", {february, "TZ=America/Los_Angeles"});
    const auto other = products(folder.path() / "dua", "1", {february, "TZ=Pacific/Kiritimati"});
    EXPECT_EQ(different(one, other), std::vector<std::string>());
}

TEST(SourceDate, IsTheDateOfADocumentThatHasNone) {
    EXPECT_NE(form_made_with(february).find("2025-02-28T00:00:00Z"), std::string::npos);
}

TEST(SourceDate, IsReadFrom1970ToTheEndOfTheYear9999) {
    EXPECT_NE(form_made_with("SOURCE_DATE_EPOCH=0").find("1970-01-01T00:00:0"), std::string::npos);  // never the clock
    EXPECT_NE(form_made_with("SOURCE_DATE_EPOCH=253402300799").find("9999-12-31T23:59:59Z"), std::string::npos);
}

TEST(SourceDate, ThatCannotBeReadIsToldAndNothingIsWritten) {
    for (const std::string value : {"", "besok", "-1", "1740700800x", " 1740700800", "1740700800 ", "+1740700800", "1.5", "0x10",
                                    "253402300800", "99999999999999999999"}) {
        const TemporaryFolder folder;
        for (const std::vector<std::string>& words :
             {std::vector<std::string>{"form", "ansit", "--wilayah", "63.11.08", "--tahun", "2025", "-o", "a.xlsx"},
              std::vector<std::string>{"render", (samples / "undangan-rembuk-2025.xml").string(), "-o", "a.pdf"}}) {
            const ProcessResult result = naskah(words, folder.path(), {"SOURCE_DATE_EPOCH=" + value});
            EXPECT_EQ(result.exit_code, 2) << '"' << value << '"';
            EXPECT_EQ(result.errors, "galat: variabel lingkungan SOURCE_DATE_EPOCH berisi \"" + value +
                                         "\", bukan bilangan bulat 0 sampai 253402300799 (detik sejak 1 Januari 1970, UTC)\n"
                                         "saran: perbaiki nilainya, atau hapus dengan unset SOURCE_DATE_EPOCH\n");
            EXPECT_TRUE(fs::is_empty(folder.path())) << '"' << value << '"';
        }
    }
}

}  // namespace naskah::test
