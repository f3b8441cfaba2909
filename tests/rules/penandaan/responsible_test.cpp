#include <gtest/gtest.h>

#include "rules/penandaan/support.hpp"
#include "rules/realisasi_apbd/support.hpp"

namespace naskah::rules::testing {

namespace {

/// An office whose pengampu.csv gives indicators 1 and 2 to Dinkes, and 26 to PUPR and Bappeda.
class ResponsibleOffice : public OfficeWithOpds {
 public:
    ResponsibleOffice() {
        for (const std::int64_t indicator : {1, 2}) responsible().add(indicator, "dinkes");
        for (const char* opd : {"pupr", "bappeda"}) responsible().add(26, opd);
    }
};

}  // namespace

TEST(ResponsibleOpds, AreHeldAgainstTheLastStageOfTaggings) {
    ResponsibleOffice office;
    office.read("penandaan", tagging_xml({tagging("1", "1.02.02.2.02.0001", "500.000")}), "apbd.xml");
    office.read("penandaan",
                tagging_xml({tagging("1", "1.02.02.2.02.0001", "500.000"), tagging("26", "1.02.02.2.02.0002", "100.000"),
                             tagging("3", "1.02.02.2.02.0003", "100.000")},
                            "dinkes", "perubahan"),
                "perubahan.xml");
    office.read("penandaan", tagging_xml({tagging("26", "1.03.02.2.02.0001", "500.000")}, "pupr", "perubahan"), "pupr.xml");
    const std::string told = office.sum_up("penandaan").told;
    EXPECT_TRUE(told.ends_with(
        "perubahan.xml:3: peringatan: indikator 26 diampu Bappeda, PUPR menurut pengampu.csv, tetapi ada di penandaan Perubahan APBD tahun "
        "2025 dari Dinkes [N443] saran: periksa nomor indikatornya, atau tambahkan Dinkes di pengampu.csv\n"
        "perubahan.xml:1: peringatan: penandaan Perubahan APBD tahun 2025 dari Dinkes tidak memuat indikator 2, yang diampunya menurut "
        "pengampu.csv [N444] saran: minta Dinkes melengkapinya, atau perbaiki pengampu.csv\n"
        ": peringatan: penandaan Perubahan APBD tahun 2025 dari Bappeda belum dikirim, padahal menurut pengampu.csv Bappeda mengampu "
        "indikator 26 [N445] saran: minta Bappeda mengirimnya, atau perbaiki pengampu.csv\n"))
        << told;
}

TEST(ResponsibleOpds, AreHeldAgainstReports) {
    ResponsibleOffice office;
    office.read("realisasi-apbd", report_xml({{}}), "dinkes.xml");
    office.read("realisasi-apbd", report_xml({report("1", "1.03.02.2.02.0001", "500.000", "0")}, "1", "pupr"), "pupr.xml");
    EXPECT_EQ(
        office.sum_up("realisasi-apbd").told,
        "dinkes.xml:1: peringatan: realisasi APBD semester 1 tahun 2025 dari Dinkes tidak memuat indikator 2, yang diampunya menurut "
        "pengampu.csv [N444] saran: minta Dinkes melengkapinya, atau perbaiki pengampu.csv\n"
        "pupr.xml:2: peringatan: indikator 1 diampu Dinkes menurut pengampu.csv, tetapi ada di realisasi APBD semester 1 tahun 2025 "
        "dari PUPR [N443] saran: periksa nomor indikatornya, atau tambahkan PUPR di pengampu.csv\n"
        "pupr.xml:1: peringatan: realisasi APBD semester 1 tahun 2025 dari PUPR tidak memuat indikator 26, yang diampunya menurut "
        "pengampu.csv [N444] saran: minta PUPR melengkapinya, atau perbaiki pengampu.csv\n"
        ": peringatan: realisasi APBD semester 1 tahun 2025 dari Bappeda belum dikirim, padahal menurut pengampu.csv Bappeda mengampu "
        "indikator 26 [N445] saran: minta Bappeda mengirimnya, atau perbaiki pengampu.csv\n");
}

TEST(ResponsibleOpds, AreHeldAgainstAReview) {
    ResponsibleOffice office;
    office.read("reviu", "<reviu><wilayah>63.11</wilayah><tahun>2025</tahun></reviu>", "reviu.xml");
    office.read("penandaan", tagging_xml({{}}), "apbd.xml");
    EXPECT_TRUE(office.sum_up("reviu").told.starts_with(
        "apbd.xml:1: peringatan: penandaan APBD tahun 2025 dari Dinkes tidak memuat indikator 2, yang diampunya menurut pengampu.csv "
        "[N444]"))
        << office.sum_up("reviu").told;
}

TEST(ResponsibleOpds, AreOfNoOtherKabupatenAndNoKecamatan) {
    ResponsibleOffice office;
    office.read("penandaan", tagging_xml({tagging("26", "1.02.02.2.02.0002", "100.000")}, "dinkes", "apbd", "63.09"), "lain.xml");
    office.read("penandaan", tagging_xml({tagging("26", "1.02.02.2.02.0003", "100.000")}, "", "apbd", "63.11.01"), "kecamatan.xml");
    EXPECT_EQ(office.sum_up("penandaan").told.find("pengampu"), std::string::npos) << office.sum_up("penandaan").told;
}

}  // namespace naskah::rules::testing
