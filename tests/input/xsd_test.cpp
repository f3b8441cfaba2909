// The XML Schema of a kind accepts what the reader accepts, as an independent program sees it.
#include "input/xsd.hpp"

#include <gtest/gtest.h>

#include "support.hpp"
#include "support/process.hpp"

namespace naskah::input::testing {

class Xsd : public ::testing::Test {
 protected:
    void SetUp() override { test::write_file(folder_.path() / "surat.xsd", xsd(fuzz::letter_schema(), "Surat")); }

    test::ProcessResult xmllint(const std::string& xml) const {
        test::write_file(folder_.path() / "surat.xml", xml);
        return test::run_process({"xmllint", "--noout", "--schema", "surat.xsd", "surat.xml"}, folder_.path());
    }
    /// What xmllint says about a document; empty when it accepts it.
    std::string verdict(const std::string& xml) const {
        const test::ProcessResult result = xmllint(xml);
        return result.exit_code == 0 ? "" : result.output + result.errors;
    }
    /// Exit code 3 is "the document is not valid"; 5 would be an error in the schema.
    int exit_code(const std::string& xml) const { return xmllint(xml).exit_code; }

    test::TemporaryFolder folder_;
};

const std::string everything =
    "<jam> 09:30 </jam><jumlah>1.250</jumlah><volume>-14,5</volume><cakupan>14,5 %</cakupan><anggaran>150.000.000</anggaran>"
    "<selesai>ya</selesai><nip>19701207 199503 1 002</nip><desa>63.11.06.2001</desa><kode>kepala-dinas</kode><pejabat>bupati</pejabat>"
    "<isi>Rembuk <i>stunting <b>2025</b></i>,<br/>H<sub>2</sub>O</isi><acara><tempat>Aula</tempat></acara><huruf/>"
    "<peserta><tamu asal='Juai'>dari <b>Juai</b></tamu><orang>Siti</orang><tamu asal='Halong'/></peserta>";

TEST_F(Xsd, AcceptsWhatTheReaderAccepts) {
    ASSERT_EQ(told(letter(everything)), "");
    EXPECT_EQ(verdict(letter(everything)), "");
}

TEST_F(Xsd, AcceptsFieldsInAnyOrder) {
    EXPECT_EQ(verdict("<surat jenis='rapat'><tanggal>2025-02-28</tanggal><jam>09.00</jam><nomor>1</nomor></surat>"), "");
}

TEST_F(Xsd, RefusesWhatTheReaderRefuses) {
    const std::vector<std::string> wrong = {"<jam>9.00</jam>",
                                            "<jumlah>1,5</jumlah>",
                                            "<volume>14.5</volume>",
                                            "<cakupan>%</cakupan>",
                                            "<anggaran>Rp5</anggaran>",
                                            "<selesai>y</selesai>",
                                            "<nip>123</nip>",
                                            "<desa>63.11.6</desa>",
                                            "<kode>Kepala Dinas</kode>",
                                            "<pejabat/>",
                                            "<isi><p>x</p></isi>",
                                            "<isi><b class='x'>x</b></isi>",
                                            "<acara/>",
                                            "<xyz/>",
                                            "<jam>09.00</jam><jam>09.00</jam>",
                                            "<peserta/>",
                                            "<peserta><orang>A</orang><orang>B</orang><orang>C</orang><orang>D</orang></peserta>",
                                            "<peserta><tamu/></peserta>",
                                            "sekian"};
    for (const std::string& field : wrong) {
        EXPECT_NE(told_of(field), "") << field;
        EXPECT_EQ(exit_code(letter(field)), 3) << field;
    }
}

TEST_F(Xsd, RefusesWrongDates) {
    for (const char* date : {"31-02-2025", "2025-02-31", "1899-12-31", "2025-02-28Z"})
        EXPECT_EQ(exit_code(std::string("<surat jenis='rapat'><nomor>1</nomor><tanggal>") + date + "</tanggal></surat>"), 3) << date;
}

TEST_F(Xsd, RefusesTextsThatAreTooLong) {
    EXPECT_EQ(exit_code("<surat jenis='rapat'><nomor>123456789012345678901</nomor><tanggal>2025-02-28</tanggal></surat>"), 3);
}

TEST_F(Xsd, TranslatesPatterns) {
    record::RecordSchema schema{"a", {}, {}};
    schema.fields.push_back(fuzz::required(fuzz::field("kode", record::FieldType::code, record::FieldPlace::attribute)));
    schema.fields.front().pattern = "^(?:\\d{2}|[^\\/]x)$";
    EXPECT_NE(xsd(schema, "A").find("<xs:pattern value=\"(\\d{2}|[^/]x)\"/>"), std::string::npos);
}

TEST_F(Xsd, AcceptsAnyCodeWhosePatternItCannotExpress) {
    record::RecordSchema schema{"a", {}, {}};
    schema.fields.push_back(fuzz::field("kode", record::FieldType::code, record::FieldPlace::attribute));
    schema.fields.front().pattern = "(?=x)[a-z]+";
    EXPECT_NE(xsd(schema, "A").find("<xs:attribute name=\"kode\" type=\"isian\"/>"), std::string::npos);
}

TEST_F(Xsd, TellsHelpExampleAndDefault) {
    record::RecordSchema schema{"a", {}, {}};
    record::FieldSchema field = fuzz::field("rangkap", record::FieldType::integer);
    field.help = "Banyak rangkap & salinan.";
    field.example = "3";
    field.default_value = "2";
    schema.fields.push_back(field);
    EXPECT_NE(xsd(schema, "A")
                  .find("<xs:documentation xml:lang=\"id\">Banyak rangkap &amp; salinan. Misalnya: 3 Tanpa isian ini: "
                        "2</xs:documentation>"),
              std::string::npos);
}

}  // namespace naskah::input::testing
