// No page of the samples, and none of a berita acara of any length and number of signers, is one that a careful eye would send back.
#include "layout/page_check.hpp"

#include <gtest/gtest.h>

#include <array>
#include <filesystem>
#include <pugixml.hpp>
#include <regex>
#include <sstream>

#include "document/paper.hpp"
#include "pipeline/press.hpp"
#include "support/process.hpp"
#include "support/resources.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

const fs::path samples = fs::path(NASKAH_SOURCE_DIR) / "samples";
constexpr pipeline::Status statuses[] = {pipeline::Status::draf, pipeline::Status::final, pipeline::Status::salinan};

/// What is let pass, and why.
struct Exemption {
    const char *fault, *why;
};
constexpr std::array<Exemption, 0> exemptions{};

/// The profile of a kabupaten of the samples, for each paper once.
class Profiles {
 public:
    explicit Profiles(const fs::path& region) {
        for (const auto& entry : fs::directory_iterator(region))
            if (entry.path().extension() == ".png") fs::copy_file(entry.path(), folder_.path() / entry.path().filename());
        const std::string profile = read_file(region / "profil.xml");
        static const std::regex paper_field("<kertas>[^<]*<");
        for (const document::Paper& paper : document::papers) {
            const std::string field = "<kertas>" + std::string(paper.name) + "<";
            std::string own = std::regex_replace(profile, paper_field, field);
            own.insert(own.find("</profil>"), "<pengaturan>" + field + "/kertas></pengaturan>\n");
            write_file(of(paper), own);
        }
    }
    fs::path of(const document::Paper& paper) const { return folder_.path() / (std::string(paper.name) + ".xml"); }

 private:
    TemporaryFolder folder_;
};

/// What is wrong with the pages of an input, each with the name of its case.
class Judge {
 public:
    explicit Judge(const std::string& region = "balangan") : profiles_(samples / region) {}

    std::string faults(const fs::path& input, const document::Paper& paper, pipeline::Status status) {
        pipeline::Options options;
        options.profile = profiles_.of(paper);
        options.status = status;
        pipeline::Result result;
        const auto document = press_.compose(input, options, result);
        const auto pages = document ? press_.lay_out(*document, result) : std::nullopt;
        if (!pages) return input.filename().string() + ": no pages\n";
        std::string all;
        for (const layout::PageFault& fault : layout::check_pages(*document, *pages))
            all += input.filename().string() + ", " + std::string(paper.name) + ", status " + std::to_string(static_cast<int>(status)) +
                   ": " + layout::sentence(fault) + "\n";
        return all;
    }

 private:
    Profiles profiles_;
    pipeline::Press press_{resources()};
};

/// A berita acara of so many signers and points that were agreed on, with signatures in a grid or a table.
std::string minutes(int signers, int points, const std::string& form) {
    pugi::xml_document input;
    input.load_file((fs::path(NASKAH_SOURCE_DIR) / "templates/berita-acara/starter.xml").c_str());
    pugi::xml_node root = input.document_element();
    for (const char* annex : {"usulan", "hadir", "baris-hadir"}) root.remove_child(annex);
    for (int i = 0; i < points; ++i)
        root.child("kesepakatan")
            .append_child("butir")
            .append_child("isi")
            .text()
            .set("Menyepakati pembagian tugas nomor urut berikutnya.");
    pugi::xml_node all = root.child("penanda-tangan");
    all.remove_children();
    for (int i = 1; i <= signers; ++i) {
        pugi::xml_node one = all.append_child("orang");
        one.append_child("nama").text().set(("Fulan bin Fulan " + std::string(static_cast<std::size_t>(i % 7), 'A')).c_str());
        one.append_child("jabatan").text().set(i % 3 == 0 ? "Kepala Dinas Pengendalian Penduduk dan Keluarga Berencana" : "Camat Paringin");
    }
    pugi::xml_node given = root.child("bentuk-tanda-tangan");
    if (!given) given = root.insert_child_before("bentuk-tanda-tangan", root.child("kolom-tanda-tangan"));
    given.text().set(form.c_str());
    std::ostringstream text;
    input.save(text);
    return text.str();
}

}  // namespace

TEST(EveryPage, OfTheSamplesIsWhole) {
    std::string faults;
    int seen = 0;
    for (const char* region : {"balangan", "ketapang"}) {
        Judge judge(region);
        for (const auto& entry : fs::directory_iterator(samples / region)) {
            const fs::path& input = entry.path();
            if (input.extension() != ".xml" || input.filename() == "profil.xml") continue;
            for (const document::Paper& paper : document::papers)
                for (const pipeline::Status status : statuses) {
                    faults += judge.faults(input, paper, status);
                    ++seen;
                }
        }
    }
    EXPECT_GE(seen, 12 * 3 * 5);
    for (const Exemption& exemption : exemptions) {
        const std::size_t at = faults.find(exemption.fault);
        ASSERT_NE(at, std::string::npos) << "no more needed: " << exemption.fault;
        faults.erase(at, std::string(exemption.fault).size());
    }
    EXPECT_EQ(faults, "");
}

class EveryPageOfMinutes : public ::testing::TestWithParam<const char*> {};

TEST_P(EveryPageOfMinutes, IsWholeHoweverManySignAndAgree) {
    Judge judge;
    const TemporaryFolder folder;
    std::string faults;
    for (int signers = 1; signers <= 30; ++signers)
        for (int points = 0; points < 36; points += 3) {
            const fs::path input = folder.path() / ("ba-" + std::to_string(signers) + "-" + std::to_string(points) + ".xml");
            write_file(input, minutes(signers, points, GetParam()));
            const auto& paper = document::papers[static_cast<std::size_t>(signers + points / 3) % document::papers.size()];
            faults += judge.faults(input, paper, pipeline::Status::final);
        }
    EXPECT_EQ(faults, "");
}

INSTANTIATE_TEST_SUITE_P(Signatures, EveryPageOfMinutes, ::testing::Values("kisi", "tabel"),
                         [](const auto& form) { return std::string(form.param); });

}  // namespace naskah::test
