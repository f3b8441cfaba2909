#include "rules/penandaan/summary.hpp"

#include <gtest/gtest.h>

#include "record/input.hpp"
#include "rules/penandaan/support.hpp"

namespace naskah::rules::testing {

namespace {

constexpr const char* pregnant = "1.02.02.2.02.0001";
constexpr const char* children = "1.02.02.2.02.0015";
constexpr const char* water = "1.03.03.2.01.0010";

record::Record summary_of(Office& office) {
    Office::Summary summary = office.sum_up("penandaan");
    EXPECT_TRUE(summary.record) << summary.told;
    return summary.record.value_or(record::Record{});
}

/// Fields of all rows: "a b|a b".
std::string rows(const record::Record& record, const char* list, const std::vector<const char*>& fields, const char* stages = nullptr) {
    std::string text;
    for (const record::Value& value : list_of(record, list)) {
        const auto& row = std::get<record::Record>(value.data);
        std::string line;
        const auto add = [&](const record::Record& from, const char* field) {
            if (from.find(field) != nullptr) line += (line.empty() ? "" : " ") + shown(from, field);
        };
        for (const char* field : fields) add(row, field);
        if (stages != nullptr) {
            for (const record::Value& item : list_of(row, stages))
                for (const char* field : {"sebelum", "sesudah", "banyak", "anggaran", "lintas", "selisih", "keterangan"})
                    add(std::get<record::Record>(item.data), field);
        }
        text += (text.empty() ? "" : "|") + line;
    }
    return text;
}

}  // namespace

TEST(TaggingSummary, CountsTheMoneyOfASubActivityOnce) {
    OfficeWithOpds office;
    office.read("penandaan", tagging_xml({tagging("1", pregnant, "500"), tagging("2", pregnant, "500"), tagging("17", children, "300")}),
                "dinkes.xml");
    const record::Record record = summary_of(office);
    EXPECT_EQ(rows(record, "tahap", {"sebutan", "pengirim", "banyak", "rincian", "per-indikator", "ganda", "anggaran"}),
              "APBD 1 2 3 1300 500 800");
    EXPECT_EQ(rows(record, "rekap-opd", {"singkatan"}, "tahap"), "Dinkes 2 800");
    EXPECT_EQ(rows(record, "rekap-sub-kegiatan", {"kode", "indikator"}, "tahap"),
              "1.02.02.2.02.0001 1, 2 1 500|1.02.02.2.02.0015 17 1 300");
}

TEST(TaggingSummary, CountsTheLargestOfTwoTotals) {
    OfficeWithOpds office;
    office.read("penandaan", tagging_xml({tagging("1", pregnant, "500"), tagging("2", pregnant, "700")}), "dinkes.xml");
    EXPECT_EQ(rows(summary_of(office), "tahap", {"anggaran"}), "700");
}

TEST(TaggingSummary, AddsUpSourcesOfFundsInTheOrderOfTheirTable) {
    OfficeWithOpds office;
    office.read("penandaan",
                tagging_xml({tagging("1", pregnant, "500", "Hibah"), tagging("1", pregnant, "100", "dak fisik"),
                             tagging("2", pregnant, "100", "DAK Fisik"), tagging("17", children, "400", "PAD")}),
                "dinkes.xml");
    EXPECT_EQ(rows(summary_of(office), "rekap-sumber-dana", {"kelompok", "nama", "persen"}, "tahap"),
              "Pendapatan asli daerah PAD 40% 1 400|Transfer pusat DAK Fisik 10% 1 100|Di luar daftar Hibah 50% 1 500");
}

TEST(TaggingSummary, ShowsEachIndicatorWithAllItsMoney) {
    OfficeWithOpds office;
    office.read("penandaan", tagging_xml({tagging("1", pregnant, "500"), tagging("2", pregnant, "500")}), "dinkes.xml");
    const record::Record record = summary_of(office);
    EXPECT_EQ(list_of(record, "rekap-indikator").size(), 31U);
    EXPECT_EQ(rows(record, "rekap-indikator", {"no"}, "tahap").substr(0, 20), "1 1 500|2 1 500|3 0 ");
}

TEST(TaggingSummary, PutsTheRowsOfAStageInTheOrderOfIndicators) {
    OfficeWithOpds office;
    office.read("penandaan", tagging_xml({tagging("26", water, "900")}, "pupr"), "pupr.xml");
    office.read("penandaan", tagging_xml({tagging("26", children, "300"), tagging("1", pregnant, "500")}), "dinkes.xml");
    const record::Record record = summary_of(office);
    EXPECT_EQ(rows(item_of(record, "tahap", 0), "penandaan", {"indikator", "opd", "kode", "target", "total"}),
              "1 Dinkes 1.02.02.2.02.0001 12,5 500|26 Dinkes 1.02.02.2.02.0015 12,5 300|26 PUPR 1.03.03.2.01.0010 12,5 900");
}

TEST(TaggingSummary, GivesDetailsTheirVolume) {
    OfficeWithOpds office;
    office.read("penandaan", tagging_xml({{}}), "dinkes.xml");
    const record::Record record = summary_of(office);
    EXPECT_EQ(rows(item_of(item_of(record, "tahap", 0), "penandaan", 0), "belanja", {"rekening", "koefisien", "volume", "harga", "total"}),
              "5.1.02.01.01.0052 10 Orang x 2 Hari 20 50000 1000000");
}

TEST(TaggingSummary, SaysWhatOfADetailCounts) {
    OfficeWithOpds office;
    TaggingText text;
    text.details = {{}, {}};
    text.details[0].part = "<sebagian-volume>3</sebagian-volume>";
    text.total = "1.150.000";
    office.read("penandaan", tagging_xml({text}), "dinkes.xml");
    const record::Record record = summary_of(office);
    EXPECT_EQ(rows(item_of(item_of(record, "tahap", 0), "penandaan", 0), "belanja", {"total", "sebagian-volume", "dihitung"}),
              "1000000 3 150000|1000000  1000000");
}

TEST(TaggingSummary, AddsUpPlaces) {
    OfficeWithOpds office;
    office.read("penandaan",
                tagging_xml({tagging("1", "1.02.02.2.02.0001", "1", "DAU", "Kecamatan Juai"),
                             tagging("1", "1.02.02.2.02.0002", "20", "DAU", "Desa Layap"),
                             tagging("1", "1.02.02.2.02.0003", "300", "DAU", "Kec. Juai, Kec. Paringin"),
                             tagging("1", "1.02.02.2.02.0004", "4000", "DAU", "Kabupaten Balangan"),
                             tagging("1", "1.02.02.2.02.0005", "50000", "DAU", "Entah")}),
                "dinkes.xml");
    EXPECT_EQ(rows(summary_of(office), "rekap-lokasi", {"nama"}, "tahap"),
              "Kecamatan Juai 1 1 1|Kecamatan Halong 0 0 0|Kecamatan Awayan 0 0 0|Kecamatan Batu Mandi 0 0 0|Kecamatan Lampihong 0 0 0|"
              "Kecamatan Paringin 1 20 1|Kecamatan Paringin Selatan 0 0 0|Kecamatan Tebing Tinggi 0 0 0|Lintas kecamatan 1 300 |"
              "Seluruh Kabupaten Balangan 1 4000 |Lokasi tidak dikenal 1 50000 ");
}

TEST(TaggingSummary, PutsUnknownPlacesOfAKecamatanThere) {
    OfficeWithOpds office;
    office.read("penandaan", tagging_xml({tagging("1", pregnant, "5", "DAU", "Entah")}, "", "apbd", "63.11.01"), "juai.xml");
    office.read("penandaan", tagging_xml({tagging("1", pregnant, "7", "DAU", "Kecamatan Halong")}, "dinkes"), "dinkes.xml");
    const record::Record record = summary_of(office);
    EXPECT_EQ(rows(record, "rekap-lokasi", {"nama"}, "tahap").substr(0, 46), "Kecamatan Juai 1 5 0|Kecamatan Halong 1 7 0|Ke");
    EXPECT_EQ(rows(record, "rekap-opd", {"nama"}, "tahap"), "Dinas Kesehatan 1 7|Kecamatan Juai 1 5");
}

TEST(TaggingSummary, ComparesStages) {
    OfficeWithOpds office;
    office.read("penandaan",
                tagging_xml({tagging("1", "1.02.02.2.02.0001", "100"), tagging("1", "1.02.02.2.02.0002", "200"),
                             tagging("1", "1.02.02.2.02.0003", "300"), tagging("1", "1.02.02.2.02.0004", "400")},
                            "dinkes", "rkpd"),
                "rkpd.xml");
    office.read("penandaan",
                tagging_xml({tagging("1", "1.02.02.2.02.0002", "250"), tagging("1", "1.02.02.2.02.0003", "150"),
                             tagging("1", "1.02.02.2.02.0004", "400"), tagging("1", "1.02.02.2.02.0005", "50")},
                            "dinkes", "apbd"),
                "apbd.xml");
    const record::Record record = summary_of(office);
    const record::Record& comparison = item_of(record, "perbandingan", 0);
    EXPECT_EQ(rows(comparison, "langkah", {"sebutan"}), "RKPD ke APBD");
    EXPECT_EQ(rows(comparison, "baris", {"kode"}, "langkah"),
              "1.02.02.2.02.0001 100 0 -100 dihapus|1.02.02.2.02.0002 200 250 50 bertambah|1.02.02.2.02.0003 300 150 -150 berkurang|"
              "1.02.02.2.02.0004 400 400 0 tetap|1.02.02.2.02.0005 0 50 50 baru");
    EXPECT_EQ(rows(comparison, "ringkasan", {"keterangan"}, "langkah"),
              "baru 0 50 1 50|dihapus 100 0 1 -100|bertambah 200 250 1 50|berkurang 300 150 1 -150|tetap 400 400 1 0");
}

TEST(TaggingSummary, SharesOfAChangeAreOfWhatWasBefore) {
    OfficeWithOpds office;
    office.read("penandaan", tagging_xml({tagging("1", pregnant, "200")}, "dinkes", "rkpd"), "rkpd.xml");
    office.read("penandaan", tagging_xml({tagging("1", pregnant, "150")}, "dinkes", "apbd"), "apbd.xml");
    const record::Record record = summary_of(office);
    EXPECT_EQ(shown(item_of(item_of(item_of(record, "perbandingan", 0), "baris", 0), "langkah", 0), "persen"), "-25%");
}

TEST(TaggingSummary, HasStagesInTheirOrderAndComparesNeighbours) {
    OfficeWithOpds office;
    for (const char* stage : {"perubahan", "rkpd"})
        office.read("penandaan", tagging_xml({tagging("1", pregnant, "200")}, "dinkes", stage), std::string(stage) + ".xml");
    const record::Record record = summary_of(office);
    EXPECT_EQ(rows(record, "tahap", {"sebutan"}), "RKPD|Perubahan APBD");
    EXPECT_EQ(rows(item_of(record, "perbandingan", 0), "langkah", {"sebutan"}), "RKPD ke Perubahan APBD");
}

TEST(TaggingSummary, ComparesNothingWithOneStage) {
    OfficeWithOpds office;
    office.read("penandaan", tagging_xml({{}}), "dinkes.xml");
    EXPECT_TRUE(list_of(summary_of(office), "perbandingan").empty());
}

TEST(TaggingSummary, TellsWhoLacksAStageAndDoesNotCallItDropped) {
    OfficeWithOpds office;
    office.read("penandaan", tagging_xml({tagging("1", pregnant, "200")}, "dinkes", "rkpd"), "dinkes-rkpd.xml");
    office.read("penandaan", tagging_xml({tagging("1", pregnant, "200")}, "dinkes", "apbd"), "dinkes-apbd.xml");
    office.read("penandaan", tagging_xml({tagging("26", water, "900")}, "pupr", "rkpd"), "pupr-rkpd.xml");
    const Office::Summary summary = office.sum_up("penandaan");
    EXPECT_EQ(
        summary.told,
        ": peringatan: penandaan APBD tahun 2025 belum dikirim: PUPR [N147] saran: jumlah dan perbandingan tahap itu belum memuatnya\n");
    EXPECT_EQ(rows(item_of(*summary.record, "perbandingan", 0), "baris", {"kode"}, "langkah"),
              "1.02.02.2.02.0001 200 200 0 tetap|1.03.03.2.01.0010 900   tahap belum dikirim");
    EXPECT_EQ(rows(*summary.record, "pengirim", {"opd", "pengisi"}, "tahap"),
              "Dinas Kesehatan Siti Rahmah sudah sudah|Dinas Pekerjaan Umum Siti Rahmah sudah belum");
}

TEST(TaggingSummary, SaysWhatWasSentForAnotherYearInsteadOfTheStageThatIsMissing) {
    OfficeWithOpds office;
    office.read("penandaan", tagging_xml({tagging("1", pregnant, "200")}, "dinkes", "apbd"), "dinkes-apbd.xml");
    office.read("penandaan", tagging_xml({tagging("26", water, "900")}, "pupr", "rkpd"), "pupr-rkpd.xml");
    std::string old = tagging_xml({tagging("26", water, "900")}, "pupr", "apbd");
    old.replace(old.find("2025"), 4, "2024");
    office.read("penandaan", old, "kiriman/pupr-apbd.xml");
    EXPECT_EQ(
        office.sum_up("penandaan", 2025).told,
        ": peringatan: penandaan RKPD tahun 2025 belum dikirim: Dinkes [N147] saran: jumlah dan perbandingan tahap itu belum memuatnya\n"
        ": peringatan: penandaan APBD tahun 2025 belum dikirim: PUPR [N147] saran: jumlah dan perbandingan tahap itu belum "
        "memuatnya; pupr-apbd.xml adalah penandaan tahun 2024\n");
}

TEST(TaggingSummary, TellsWhatTwoSendersOfOneRegionGive) {
    OfficeWithOpds office;
    office.read("penandaan", tagging_xml({tagging("1", pregnant, "500"), tagging("2", pregnant, "500")}), "dinkes.xml");
    office.read("penandaan", tagging_xml({tagging("1", pregnant, "500")}, "pupr"), "pupr.xml");
    EXPECT_EQ(office.sum_up("penandaan").told,
              "pupr.xml:2: peringatan: sub kegiatan 1.02.02.2.02.0001 dengan sumber dana DAU juga dikirim Dinkes dengan rincian yang sama, "
              "sehingga jumlahnya terhitung dua kali [N196] saran: bila kegiatannya memang satu, hapus dari salah satu kiriman\n");
}

TEST(TaggingSummary, TellsWhatAKabupatenGivesBesideItsOpdAndItsKecamatan) {
    for (const auto& [opd, region] : {std::pair{"dinkes", "63.11"}, std::pair{"", "63.11.06"}}) {
        OfficeWithOpds office;
        office.read("penandaan", tagging_xml({tagging("1", pregnant, "500")}, opd, "apbd", region), "satu.xml");
        office.read("penandaan", tagging_xml({tagging("1", pregnant, "500")}, ""), "kabupaten.xml");
        EXPECT_NE(office.sum_up("penandaan").told.find("[N196]"), std::string::npos) << opd << region;
    }
}

TEST(TaggingSummary, SaysNothingOfOneSubActivityWithOtherDetails) {
    OfficeWithOpds office;
    office.read("penandaan", tagging_xml({tagging("1", pregnant, "500")}), "dinkes.xml");
    office.read("penandaan", tagging_xml({tagging("1", pregnant, "600")}, "pupr"), "pupr.xml");
    EXPECT_EQ(office.sum_up("penandaan").told, "");
}

TEST(TaggingSummary, SaysNothingOfKecamatanThatDoTheSame) {
    OfficeWithOpds office;
    office.read("penandaan", tagging_xml({tagging("1", pregnant, "500")}, "", "apbd", "63.11.06"), "paringin.xml");
    office.read("penandaan", tagging_xml({tagging("1", pregnant, "500")}, "", "apbd", "63.11.07"), "batumandi.xml");
    EXPECT_EQ(office.sum_up("penandaan").told.find("[N196]"), std::string::npos);
}

TEST(TaggingSummary, TellsWhoSentTwice) {
    OfficeWithOpds office;
    office.read("penandaan", tagging_xml({{}}), "satu.xml");
    office.read("penandaan", tagging_xml({{}}), "dua.xml");
    const Office::Summary summary = office.sum_up("penandaan");
    EXPECT_EQ(
        summary.told,
        "dua.xml:1: galat: penandaan APBD Dinas Kesehatan tahun 2025 dikirim dua kali [N146] saran: sudah ada di satu.xml; pakai salah "
        "satunya\n");
    EXPECT_FALSE(summary.record);
}

TEST(TaggingSummary, IsOfTheSmallestRegionThatHoldsAll) {
    OfficeWithOpds office;
    for (const char* region : {"63.11.01", "63.11.02"})
        office.read("penandaan", tagging_xml({tagging("1", pregnant, "5", "DAU", "Juai")}, "", "apbd", region),
                    std::string(region) + ".xml");
    const record::Record record = summary_of(office);
    EXPECT_EQ(shown(part_of(record, "wilayah"), "sebutan"), "Kabupaten Balangan");
    EXPECT_EQ(shown(record, "tingkat-unit"), "Kecamatan");
}

TEST(TaggingSummary, TellsAmountsThatCannotBeAddedUp) {
    OfficeWithOpds office;
    const std::string xml = tagging_xml({tagging("1", pregnant, "500"), tagging("17", children, "500")});
    record::Input input = kinds::testing::input_of(office.kind("penandaan"), xml, "besar.xml");
    for (record::Value& item : std::get<record::List>(input.record.find("penandaan")->data)) {
        // More than the schema allows: it would take a million inputs otherwise.
        record::Value& total = *std::get<record::Record>(item.data).find("total");
        total.data = record::Money{5'000'000'000'000'000'000};
    }
    record::Diagnostics diagnostics;
    EXPECT_FALSE(summarise_penandaan(std::span<const record::Input>(&input, 1), office.surroundings(), diagnostics));
    ASSERT_EQ(diagnostics.items().size(), 1U);
    EXPECT_EQ(diagnostics.items()[0].message, "jumlah semua penandaan terlalu besar untuk dihitung");
    EXPECT_EQ(diagnostics.items()[0].place.line, 3);
}

namespace {

/// Pregnant women 100, served by indicators 2 (65 %) and 4 (90 %); cases of pneumonia 5 of 50 children.
std::string situation(const std::string& region = "63.11.01", const std::string& unit = "63.11.01.2001") {
    const auto figure = [&](int number, int value) {
        return "<nilai no=\"" + std::to_string(number) + "\" wilayah=\"" + unit + "\">" + std::to_string(value) + "</nilai>";
    };
    return "<ansit><wilayah>" + region + "</wilayah><tahun>2025</tahun><sasaran>" + figure(4, 100) + figure(10, 50) +
           "</sasaran><cakupan>" + figure(2, 65) + figure(4, 90) + figure(20, 5) + "</cakupan></ansit>";
}

std::string targets(const std::string& nilai) {
    return "<target><wilayah>63.11</wilayah><tahun>2025</tahun><rpjmd>" + nilai + "</rpjmd><rkpd>" + nilai + "</rkpd></target>";
}

}  // namespace

TEST(TaggingSummary, TellsAGapWithoutBudget) {
    OfficeWithOpds office;
    office.read("ansit", situation(), "ansit.xml");
    office.read("penandaan", tagging_xml({tagging("4", pregnant, "5")}), "dinkes.xml");
    const Office::Summary summary = office.sum_up("penandaan");
    EXPECT_EQ(summary.told,
              ": peringatan: indikator 2 belum punya anggaran dalam APBD 2025, padahal capaiannya 65% dan targetnya 100% [N148] "
              "saran: tandai sub kegiatan yang mendukungnya, atau usulkan dalam tahap berikutnya\n");
    const record::Record& second = item_of(*summary.record, "rekap-indikator", 1);
    const record::Record& fourth = item_of(*summary.record, "rekap-indikator", 3);
    EXPECT_EQ(shown(second, "cakupan") + " " + shown(second, "target") + " " + shown(second, "keterangan"),
              "65% 100% ada kesenjangan, belum ada anggaran");
    EXPECT_EQ(shown(fourth, "keterangan"), "ada kesenjangan");
}

TEST(TaggingSummary, MeasuresGapsByTargetsAndCasesTheOtherWayRound) {
    OfficeWithOpds office;
    office.read("ansit", situation(), "ansit.xml");
    office.read(
        "target",
        targets(
            "<nilai no=\"2\" tahun=\"2025\">60</nilai><nilai no=\"4\" tahun=\"2025\">85</nilai><nilai no=\"20\" tahun=\"2025\">4</nilai>"),
        "target.xml");
    office.read("penandaan", tagging_xml({tagging("1", pregnant, "5")}), "dinkes.xml");
    EXPECT_EQ(office.sum_up("penandaan").told,
              ": peringatan: indikator 20 belum punya anggaran dalam APBD 2025, padahal capaiannya 10% dan targetnya 4% [N148] "
              "saran: tandai sub kegiatan yang mendukungnya, atau usulkan dalam tahap berikutnya\n");
}

TEST(TaggingSummary, NeverRoundsAGapUpToItsTarget) {
    OfficeWithOpds office;
    const std::string unit = "wilayah=\"63.11.01.2001\">";
    office.read("ansit",
                "<ansit><wilayah>63.11.01</wilayah><tahun>2025</tahun><sasaran><nilai no=\"4\" " + unit +
                    "100000</nilai></sasaran><cakupan><nilai no=\"2\" " + unit + "99999</nilai></cakupan></ansit>",
                "ansit.xml");
    office.read("penandaan", tagging_xml({tagging("1", pregnant, "5")}), "dinkes.xml");
    EXPECT_NE(office.sum_up("penandaan").told.find("padahal capaiannya 99,99% dan targetnya 100%"), std::string::npos);
}

TEST(TaggingSummary, LooksAtNoSituationOfOtherRegions) {
    OfficeWithOpds office;
    office.read("ansit", situation("61.04.01", "61.04.01.2011"), "ansit.xml");
    office.read("penandaan", tagging_xml({tagging("1", pregnant, "5")}), "dinkes.xml");
    EXPECT_EQ(office.sum_up("penandaan").told, "");
}

}  // namespace naskah::rules::testing
