// What the products of the samples say of themselves.
#include <gtest/gtest.h>

#include <algorithm>

#include "identity/product_file.hpp"
#include "pipeline/press.hpp"
#include "pipeline/recap.hpp"
#include "support/golden.hpp"
#include "support/process.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

const fs::path source = NASKAH_SOURCE_DIR;
const fs::path samples = source / "samples/balangan";

const pipeline::Resources& resources() {
    static const std::unique_ptr<pipeline::Resources> opened = [] {
        std::string problem;
        std::unique_ptr<pipeline::Resources> result = pipeline::Resources::open({source / "templates", source / "fonts"}, problem);
        if (!result) throw std::runtime_error(problem);
        return result;
    }();
    return *opened;
}

std::vector<fs::path> files_in(const fs::path& folder) {
    std::vector<fs::path> found;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        const bool input = entry.path().extension() == ".xml" || entry.path().extension() == ".xlsx";
        if (input && entry.path().filename() != "profil.xml") found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

/// One property a line.
std::string told(const identity::Identity& identity) {
    std::string text;
    for (const identity::Property& property : identity::properties_of(identity))
        text.append(property.name).append(": ").append(property.text) += '\n';
    return text;
}

std::string read_back(const pipeline::Product& product) {
    const identity::Found found = identity::look_at(product.bytes);
    return (found.identity ? told(*found.identity) : "tidak dikenal\n") + (found.intact ? "utuh" : "berubah");
}

std::vector<pipeline::Product> products_of(const fs::path& file, const pipeline::Options& options) {
    return pipeline::Press(resources()).render(file, options).products;
}

pipeline::Product recap_of(const fs::path& folder) {
    std::vector<pipeline::RecapFile> files;
    for (const fs::path& file : files_in(folder)) files.push_back({file, false});
    pipeline::Recap recap = pipeline::recapitulate(files, {}, resources(), 2, [] {});
    return recap.products.empty() ? pipeline::Product() : std::move(recap.products.front().product);
}

pipeline::Options with_sample_profile() {
    pipeline::Options options;
    options.profile = samples / "profil.xml";
    return options;
}

fs::path corrected_copy(const fs::path& sample, const fs::path& folder, const std::string& from, const std::string& to) {
    std::string xml = read_file(sample);
    const std::size_t at = xml.find(from);
    EXPECT_NE(at, std::string::npos);
    write_file(folder / sample.filename(), xml.replace(at, from.size(), to));
    return folder / sample.filename();
}

}  // namespace

TEST(Products, SayWhatTheyAre) {
    std::string all;
    for (const fs::path& file : files_in(samples)) {
        for (const pipeline::Product& product : products_of(file, {}))
            all += file.filename().string() + "\n" + told(product.identity) + "\n";
    }
    for (const char* folder : {"akomodasi-usulan-2026", "ansit-2025", "penandaan-2025", "penandaan-2026", "realisasi-apbd-2025",
                               "reviu-2025", "reviu-2026", "target-2025"})
        all += std::string(folder) + "\n" + told(recap_of(samples / folder).identity) + "\n";
    expect_golden("identities.txt", all);
}

TEST(Products, AreKnownByTheirFilesAlone) {
    pipeline::Options options;
    options.formats = {"pdf", "docx"};
    for (const fs::path& file : files_in(samples)) {
        for (const pipeline::Product& product : products_of(file, options))
            EXPECT_EQ(read_back(product), told(product.identity) + "utuh") << file << ' ' << product.format;
    }
}

TEST(Products, ThatAreWorkbooksAreKnownByTheirFilesAlone) {
    const pipeline::Product product = recap_of(samples / "penandaan-2025");
    EXPECT_EQ(read_back(product), told(product.identity) + "utuh");
}

TEST(Products, SayTheStatusThatWasAskedFor) {
    for (const auto& [status, word] : {std::pair{pipeline::Status::draf, "draf"}, std::pair{pipeline::Status::salinan, "salinan"}}) {
        pipeline::Options options;
        options.status = status;
        const std::vector<pipeline::Product> products = products_of(samples / "keputusan-tim-tpps-2025.xml", options);
        ASSERT_EQ(products.size(), 1U);
        EXPECT_EQ(products.front().identity.status, word);
    }
}

TEST(Products, AreTheSameDocumentAfterACorrectionAndTellThatItsInputChanged) {
    const TemporaryFolder folder;
    const fs::path sample = samples / "undangan-rembuk-2025.xml";
    const fs::path corrected = corrected_copy(sample, folder.path(), "<hal>", "<hal>Perbaikan ");
    const std::vector<pipeline::Product> before = products_of(sample, with_sample_profile()),
                                         after = products_of(corrected, with_sample_profile());
    ASSERT_EQ(before.size(), 1U);
    ASSERT_EQ(after.size(), 1U);
    EXPECT_TRUE(identity::is_same_document(before.front().identity, after.front().identity));
    EXPECT_NE(before.front().identity.record, after.front().identity.record);
}

TEST(Products, SayTheSameOfAnInputWhoseLinesWereMoved) {
    const TemporaryFolder folder;
    const fs::path sample = samples / "undangan-rembuk-2025.xml";
    const fs::path moved = corrected_copy(sample, folder.path(), "<hal>", "\n\n   <!-- hal surat -->\n<hal>");
    ASSERT_EQ(products_of(moved, with_sample_profile()).size(), 1U);
    EXPECT_EQ(told(products_of(moved, with_sample_profile()).front().identity),
              told(products_of(sample, with_sample_profile()).front().identity));
}

TEST(Products, TellThatAPictureOfTheirInputWasReplacedUnderItsName) {
    const TemporaryFolder folder;
    for (const fs::directory_entry& entry : fs::directory_iterator(samples))
        if (entry.is_regular_file()) fs::copy_file(entry.path(), folder.path() / entry.path().filename());
    const fs::path input = folder.path() / "rembuk-stunting-2025.xml";
    const auto digest = [&] { return products_of(input, with_sample_profile()).at(0).identity.record; };
    const std::string before = digest();
    std::string picture = read_file(folder.path() / "foto-1.jpg");
    write_file(folder.path() / "foto-1.jpg", picture + '\0');  // what stands behind a JPEG's end is not shown, and the size stays
    EXPECT_NE(digest(), before);
}

}  // namespace naskah::test
