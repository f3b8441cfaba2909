#include "rules/realisasi_apbd/summary.hpp"

#include <gtest/gtest.h>

#include "rules/realisasi_apbd/support.hpp"

namespace naskah::rules::testing {

namespace {

/// The first semester of a list's row.
const record::Record& first_of(const record::Record& record, const char* list, std::size_t row) {
    return item_of(item_of(record, list, row), "semester", 0);
}

}  // namespace

TEST(ApbdRealisationSummary, CountsTheMoneyOfASubActivityOnceAndShowsItUnderEachIndicator) {
    OfficeWithOpds office;
    office.read(
        "realisasi-apbd",
        report_xml({{}, report("2", "1.02.02.2.02.0001", "1.000.000", "400.000"), report("2", "1.02.02.2.02.0002", "500.000", "0")}),
        "dinkes.xml");
    const auto summary = office.sum_up("realisasi-apbd");
    ASSERT_TRUE(summary.record);
    EXPECT_EQ(summary.told, "");
    const record::Record& semester = item_of(*summary.record, "semester", 0);
    EXPECT_EQ(shown(semester, "sampai"), "Semester 1 (sampai dengan Juni 2025)");
    EXPECT_EQ(shown(semester, "banyak"), "2");
    EXPECT_EQ(shown(semester, "per-indikator"), "2500000");
    EXPECT_EQ(shown(semester, "ganda"), "1000000");
    EXPECT_EQ(shown(semester, "anggaran"), "1500000");
    EXPECT_EQ(shown(semester, "realisasi"), "400000");
    EXPECT_EQ(shown(semester, "persen"), "26,666666667%");
    EXPECT_EQ(shown(first_of(*summary.record, "rekap-indikator", 0), "anggaran"), "1000000");
    EXPECT_EQ(shown(first_of(*summary.record, "rekap-indikator", 1), "anggaran"), "1500000");
    EXPECT_EQ(shown(first_of(*summary.record, "rekap-indikator", 2), "persen"), "t.a.");
    EXPECT_EQ(shown(first_of(*summary.record, "rekap-sumber-dana", 0), "anggaran"), "1500000");
    EXPECT_EQ(shown(item_of(*summary.record, "rekap-sub-kegiatan", 0), "indikator"), "1, 2");
}

TEST(ApbdRealisationSummary, TakesTheLargestOfSeveralAmounts) {
    OfficeWithOpds office;
    office.read("realisasi-apbd", report_xml({{}, report("2", "1.02.02.2.02.0001", "1.200.000", "300.000")}), "dinkes.xml");
    const auto summary = office.sum_up("realisasi-apbd");
    EXPECT_EQ(shown(first_of(*summary.record, "rekap-opd", 0), "anggaran"), "1200000");
    EXPECT_EQ(shown(first_of(*summary.record, "rekap-opd", 0), "realisasi"), "400000");
}

TEST(ApbdRealisationSummary, DividesByNoTargetOfZero) {
    OfficeWithOpds office;
    ReportText without;
    without.indicator = "2";
    without.target = "0";
    office.read("realisasi-apbd", report_xml({{}, without}), "dinkes.xml");
    const auto summary = office.sum_up("realisasi-apbd");
    EXPECT_EQ(shown(first_of(*summary.record, "baris", 0), "persen-keluaran"), "40%");
    EXPECT_EQ(shown(first_of(*summary.record, "baris", 1), "persen-keluaran"), "t.a.");
}

TEST(ApbdRealisationSummary, SetsSemestersSideBySideAndLeavesBlankWhatOneDoesNotHave) {
    OfficeWithOpds office;
    office.read("realisasi-apbd", report_xml({{}}), "satu.xml");
    office.read("realisasi-apbd", report_xml({report("1", "1.02.02.2.02.0003", "700.000", "350.000")}, "2"), "dua.xml");
    const auto summary = office.sum_up("realisasi-apbd");
    ASSERT_EQ(list_of(*summary.record, "baris").size(), 2U);
    const record::Record& first = item_of(*summary.record, "baris", 0);
    EXPECT_EQ(shown(item_of(first, "semester", 0), "realisasi"), "400000");
    EXPECT_EQ(shown(item_of(first, "semester", 1), "realisasi"), "");
    EXPECT_EQ(shown(item_of(first, "semester", 1), "persen"), "");
    EXPECT_EQ(shown(item_of(item_of(*summary.record, "baris", 1), "semester", 1), "persen"), "50%");
}

TEST(ApbdRealisationSummary, RefusesASemesterThatOneOpdSentTwice) {
    OfficeWithOpds office;
    office.read("realisasi-apbd", report_xml({{}}), "a.xml");
    office.read("realisasi-apbd", report_xml({{}}), "b.xml");
    const auto summary = office.sum_up("realisasi-apbd");
    EXPECT_FALSE(summary.record);
    EXPECT_EQ(summary.told,
              "b.xml:1: galat: realisasi APBD Dinas Kesehatan semester 1 tahun 2025 dikirim dua kali [N341] "
              "saran: sudah ada di a.xml; pakai salah satunya\n");
}

TEST(ApbdRealisationSummary, TellsWhoHasSentNothing) {
    OfficeWithOpds office;
    office.read("realisasi-apbd", report_xml({{}}), "dinkes.xml");
    office.read("realisasi-apbd", report_xml({{}}, "2"), "dinkes-2.xml");
    office.read("realisasi-apbd", report_xml({{}}, "2", "pupr"), "pupr-2.xml");
    office.read("penandaan", tagging_xml({{}}, "bappeda"), "bappeda.xml");
    office.read("penandaan", tagging_xml({{}}, "", "rkpd", "63.11.01"), "juai.xml");
    EXPECT_EQ(office.sum_up("realisasi-apbd").told,
              ": peringatan: realisasi APBD semester 1 tahun 2025 belum dikirim: PUPR, Bappeda [N342] "
              "saran: jumlah semester itu belum memuatnya\n"
              ": peringatan: realisasi APBD semester 2 tahun 2025 belum dikirim: Bappeda [N342] "
              "saran: jumlah semester itu belum memuatnya\n");
}

}  // namespace naskah::rules::testing
