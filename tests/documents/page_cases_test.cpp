// Papers whose pages were seen to end badly: what stands on which page, and where.
#include <gtest/gtest.h>

#include <regex>
#include <string>
#include <utility>
#include <vector>

#include "documents/papers_of_cases.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;
using layout::GlyphRun;

using Pages = std::vector<std::vector<GlyphRun>>;

/// Complains of what was told, but for the people that starters have as examples (N243).
layout::Pages pages_without_complaint(const fs::path& input, const pipeline::Options& how = with_sample_profile()) {
    record::Diagnostics diagnostics;
    std::optional<layout::Pages> pages = laid_out(input, how, diagnostics);
    for (const record::Diagnostic& one : diagnostics.items()) EXPECT_EQ(one.code, "N243") << record::format(one);
    return pages ? std::move(*pages) : layout::Pages{};
}

/// The texts of each page of a paper.
Pages pages_of(const fs::path& input, const pipeline::Options& how = with_sample_profile()) {
    Pages texts;
    for (const layout::Page& page : pages_without_complaint(input, how).pages) {
        texts.emplace_back();
        for (const layout::Item& item : page.items)
            if (const auto* run = std::get_if<GlyphRun>(&item)) texts.back().push_back(*run);
    }
    return texts;
}

/// The first text that begins so, and the number of its page from 1; page 0 when there is none.
struct Found {
    std::size_t page = 0;
    GlyphRun run;
};
Found find(const Pages& pages, const std::string& beginning) {
    for (std::size_t page = 0; page < pages.size(); ++page)
        for (const GlyphRun& run : pages[page])
            if (run.text.starts_with(beginning)) return {page + 1, run};
    return {};
}

/// Minutes of a meeting that so many sign, in a grid of so many columns, after so many results.
std::string meeting(int signers, int columns, int results) {
    std::string text =
        "<berita-acara jenis=\"rapat\"><opd>bappeda</opd><nomor>1/BA/2025</nomor><judul><baris>Rapat</baris></judul><acara>"
        "<tanggal>2025-03-04</tanggal><mulai>09.00</mulai><tempat>Aula</tempat></acara><kegiatan>Rapat</kegiatan><hasil>";
    for (int i = 0; i < results; ++i) text += "<butir><isi>hasil</isi></butir>";
    text += "</hasil><dokumen><butir>paparan</butir></dokumen><kolom-tanda-tangan>" + std::to_string(columns) +
            "</kolom-tanda-tangan><penanda-tangan>";
    for (int i = 1; i <= signers; ++i)
        text += "<orang><nama>Orang " + std::to_string(i) + ".</nama><jabatan>Jabatan " + std::to_string(i) + "</jabatan></orang>";
    return text + "</penanda-tangan></berita-acara>";
}

Pages pages_of_text(const std::string& text) {
    return pages_of(Written(text).name());
}

/// The profile of the samples with a value of its own, beside its pictures.
class Profile {
 public:
    Profile(const std::string& pattern, const std::string& replacement) {
        for (const char* picture : {"lambang.png", "lambang-negara.png"})
            fs::copy_file(source / "samples/balangan" / picture, folder_.path() / picture);
        const std::string profile = read_file(source / "samples/balangan/profil.xml");
        write_file(folder_.path() / "profil.xml", std::regex_replace(profile, std::regex(pattern), replacement));
    }
    pipeline::Options options() const {
        pipeline::Options options;
        options.profile = folder_.path() / "profil.xml";
        return options;
    }

 private:
    TemporaryFolder folder_;
};

Profile on_a4() {
    return {"<kertas>[^<]*<", "<kertas>a4<"};
}

document::Length middle_of(const GlyphRun& run) {
    return run.origin.x + run.width / 2;
}

}  // namespace

TEST(PageCases, ASingleSignerStandsBelowPlaceAndDate) {
    const Pages pages = pages_of(cases / "ba-1signer.xml");
    const Found signer = find(pages, "Kepala Desa Percontohan");
    ASSERT_NE(signer.page, 0U);
    const Found date = find(pages, "Paringin, 4 Maret 2025");
    ASSERT_EQ(date.page, signer.page);
    const auto middle = document::Length::of_millimetres(30 + 165 / 2.0);
    EXPECT_GT(signer.run.origin.x, middle);
    EXPECT_GT(signer.run.origin.y, date.run.origin.y);
}

TEST(PageCases, TheTableOfSignaturesIsWholeWhereItFitsAPage) {
    const Pages pages = pages_of(cases / "tabel-tanda-tangan.xml");
    EXPECT_EQ(find(pages, "Orang 0").page, find(pages, "Orang 3").page);
    EXPECT_EQ(find(pages, "Orang 0").page, find(pages, "Demikian").page);
}

TEST(PageCases, CopiesStandOnThePageOfTheSignature) {
    const Pages pages = pages_of(cases / "un-longnomor.xml");
    ASSERT_NE(find(pages, "Tembusan").page, 0U);
    EXPECT_EQ(find(pages, "Tembusan").page, find(pages, "Drs. H. Syarkawi").page);
}

TEST(PageCases, MoreThanThirtyAddresseesInAnAnnexStandTwoByTwo) {
    const auto first_two = [](int count) {
        std::string names;
        for (int i = 1; i <= count; ++i) names += "<penerima>Orang ke-" + std::to_string(i) + "</penerima>";
        const std::string sample = read_file(source / "samples/balangan/undangan-rembuk-2025.xml");
        const std::size_t begin = sample.find("<kepada>") + std::string("<kepada>").size();
        const Pages pages = pages_of_text(sample.substr(0, begin) + names + sample.substr(sample.find("</kepada>")));
        return std::pair{find(pages, "Orang ke-1").run.origin, find(pages, "Orang ke-2").run.origin};
    };
    const auto [below, second_below] = first_two(30);
    EXPECT_EQ(below.x, second_below.x);
    const auto [left, right] = first_two(31);
    EXPECT_EQ(left.y, right.y);
    EXPECT_LT(left.x, right.x);
}

TEST(PageCases, EveryPageOfSignaturesNamesItsDocument) {
    for (const int columns : {1, 2, 3}) {
        for (const int signers : {2, 5, 9, 14, 22, 30}) {
            for (const int results : {1, 12, 20, 26}) {
                SCOPED_TRACE(std::to_string(columns) + " columns, " + std::to_string(signers) + " signers, " + std::to_string(results));
                const Pages pages = pages_of_text(meeting(signers, columns, results));
                const std::size_t first = find(pages, "Demikian").page;
                ASSERT_NE(first, 0U);
                EXPECT_EQ(find(pages, "Jabatan 1,").page, first);
                for (std::size_t page = first; page < pages.size(); ++page)
                    EXPECT_EQ(find({pages[page]}, "Tanda tangan Berita Acara Nomor 1/BA/2025").page, 1U);
                EXPECT_EQ(find(pages, "Orang " + std::to_string(signers) + ".").page, pages.size());
            }
        }
    }
}

TEST(PageCases, TheLinesOfATitleStayInTheTitle) {
    const Written file(
        "<perbup><nomor>7</nomor><tahun>2024</tahun><tentang>Lokasi<br/>Prioritas</tentang><ditetapkan>2024-01-02</ditetapkan>"
        "<menimbang><butir>bahwa satu</butir><butir>bahwa dua</butir></menimbang><mengingat><uud pasal=\"18\" ayat=\"6\"/></mengingat>"
        "<batang-tubuh><pasal>Lokasi disusun.</pasal><pasal>Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.</pasal>"
        "</batang-tubuh><penetap kunci=\"bupati\"/><pengundang kunci=\"sekda\"/></perbup>");
    const std::string words = words_of(pages_without_complaint(file.name()));
    EXPECT_NE(words.find("PERATURAN BUPATI TENTANG LOKASI PRIORITAS."), std::string::npos) << words;
}

TEST(PageCases, AColumnOfRunningNumbersIsAsNarrowAsTheyAre) {
    const Pages pages = pages_of_text(
        "<keputusan><nomor>188.45/7</nomor><tahun>2024</tahun><tentang>Tim Penyusun</tentang><ditetapkan>2024-01-02</ditetapkan>"
        "<menimbang><butir>bahwa perlu dibentuk</butir></menimbang><mengingat><uud pasal=\"18\" ayat=\"6\"/></mengingat><diktum>"
        "<putusan>Membentuk tim sebagaimana tercantum dalam <rujuk ke=\"daftar\"/> yang merupakan bagian tidak terpisahkan dari Keputusan "
        "Bupati "
        "ini.</putusan><putusan>Keputusan Bupati ini mulai berlaku pada tanggal ditetapkan.</putusan></diktum><lampiran><lampiran "
        "kunci=\"daftar\">"
        "<judul>Susunan Tim</judul><tabel><kolom nomori=\"urut\">NO.</kolom><kolom>NAMA</kolom><baris><sel/><sel>Kepala "
        "Bappeda</sel></baris></tabel></lampiran></lampiran><penetap kunci=\"bupati\"/></keputusan>");
    const Found name = find(pages, "Kepala Bappeda");
    ASSERT_NE(name.page, 0U);
    EXPECT_LT(name.run.origin.x, document::Length::of_millimetres(50));
}

TEST(PageCases, ThePartsOfAPartyAreWrittenWithoutASpaceBeforeTheComma) {
    const std::string words = words_of(pages_without_complaint(source / "samples/balangan/serah-terima-data-2025.xml"));
    EXPECT_NE(words.find("KELUARGA BERENCANA KABUPATEN BALANGAN,"), std::string::npos) << words;
    EXPECT_EQ(words.find(" ,"), std::string::npos);
}

TEST(PageCases, ADraftIsMarkedAtOneHeightOnAllItsPages) {
    pipeline::Options how = with_sample_profile();
    how.status = pipeline::Status::draf;
    const Pages pages = pages_of(source / "samples/balangan/perbup-peran-desa-2025.xml", how);
    const Found first = find({pages.at(0)}, "Draf ke-4"), second = find({pages.at(1)}, "Draf ke-4");
    ASSERT_NE(first.page, 0U);
    ASSERT_NE(second.page, 0U);
    EXPECT_EQ(first.run.origin.y, second.run.origin.y);
}

TEST(PageCases, RowsToBeFilledInByHandNeedNoPageOfTheirOwn) {
    const Profile a4 = on_a4();
    EXPECT_EQ(pages_of(source / "templates/daftar-hadir/starter.xml", a4.options()).size(), 1U);
    const Pages minutes = pages_of(source / "samples/balangan/rembuk-stunting-2025.xml", a4.options());
    EXPECT_EQ(find(minutes, "21.").page, find(minutes, "DAFTAR HADIR").page);
    EXPECT_EQ(find(minutes, "22.").page, 0U);
}

TEST(PageCases, ThreeSignersSideBySideKeepTheirNamesAndTheSizeOfTheirType) {
    const Pages pages = pages_of(source / "samples/balangan/pra-musrenbang-paringin-2025.xml");
    const Found name = find(pages, "Akhmad Nawawi, S.STP., M.A.P.");
    ASSERT_NE(name.page, 0U);
    EXPECT_EQ(name.run.size, find(pages, "Paringin, 12 Februari 2025").run.size);
}

TEST(PageCases, EmblemOfficeAndTitleOfARegulationStandOnOneAxis) {
    for (const char* place : {"halaman", "kolom"}) {
        const Profile profile("<huruf-tanggal>",
                              "<pengaturan><rata-judul>" + std::string(place) + "</rata-judul></pengaturan><huruf-tanggal>");
        const layout::Pages pages = pages_without_complaint(source / "samples/balangan/perbup-desa-lokus-2026.xml", profile.options());
        ASSERT_FALSE(pages.pages.empty());
        std::vector<document::Length> middles;
        for (const layout::Item& item : pages.pages.front().items) {
            if (const auto* image = std::get_if<layout::PlacedImage>(&item)) middles.push_back(image->origin.x + image->width / 2);
            const auto* run = std::get_if<GlyphRun>(&item);
            if (run != nullptr && (run->text.starts_with("BUPATI") || run->text.starts_with("PROVINSI") || run->text == "TENTANG"))
                middles.push_back(middle_of(*run));
        }
        ASSERT_EQ(middles.size(), 5U) << place;
        for (const document::Length middle : middles) EXPECT_NEAR(middle.points(), middles.front().points(), 0.01) << place;
    }
}

}  // namespace naskah::test
