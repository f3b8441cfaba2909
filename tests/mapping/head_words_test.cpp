#include "mapping/head_words.hpp"

#include <gtest/gtest.h>

#include "mapping/mapped_sheet.hpp"
#include "mapping/prose.hpp"
#include "record/fields.hpp"

namespace naskah::mapping {

namespace {

const std::filesystem::path references_folder = std::filesystem::path(NASKAH_SOURCE_DIR) / "templates" / "rujukan";

const kinds::ReferenceTables& references() {
    static record::Diagnostics told;
    static const kinds::ReferenceTables tables = kinds::ReferenceTables::load(references_folder, told);
    return tables;
}

/// The likeliest figure: "sasaran 9".
std::string likeliest(const std::string& head) {
    std::vector<FigureList> lists(2);
    lists[0].name = "sasaran";
    for (const record::Record& row : references().rows("sasaran"))
        lists[0].labels[record::integer_of(row, "no")] = record::text_of(row, "sasaran");
    lists[1].name = "cakupan";
    for (const record::Record& row : references().rows("indikator"))
        lists[1].labels[record::integer_of(row, "no")] = record::text_of(row, "indikator");
    const std::vector<LikelyFigure> found = HeadWords(lists, references()).likely(head);
    return found.empty() ? "none" : found.front().list + " " + std::to_string(found.front().no);
}

}  // namespace

TEST(HeadWords, KnowFiguresByTheirWordsInAnyOrderAndAbbreviated) {
    EXPECT_EQ(likeliest("Jumlah Ibu Hamil"), "sasaran 4");
    EXPECT_EQ(likeliest("BUMIL KEK"), "sasaran 7");
    EXPECT_EQ(likeliest("Bumil KEK dpt PMT"), "cakupan 1");
    EXPECT_EQ(likeliest("Anak 6-23 bln"), "sasaran 9");
    EXPECT_EQ(likeliest("Rematri konsumsi TTD"), "cakupan 22");
    EXPECT_EQ(likeliest("IMD (bayi baru lahir)"), "cakupan 6");
    EXPECT_EQ(likeliest("Luas wilayah"), "none");
}

class UnitNames : public ::testing::Test {
 protected:
    std::string code_of(const std::string& written, const std::string& scope = "63.11.01", std::size_t length = kinds::desa_length) {
        record::Diagnostics told;
        static const kinds::RegionTable regions = kinds::RegionTable::load(references_folder, told);
        const NamedUnit unit = unit_called(written, scope, length, regions);
        return unit.region ? unit.region->code : unit.why_not;
    }
};

TEST_F(UnitNames, AreNamesOrCodesHoweverTheyAreWritten) {
    for (const char* written : {"Muara Ninian", "MUARA NINIAN", "Desa Muara Ninian", "ds. Muara-Ninian", "63.11.01.2001", "6311012001"})
        EXPECT_EQ(code_of(written), "63.11.01.2001") << written;
    EXPECT_EQ(code_of("Kel. Paringin Kota", "63.11"), code_of("kelurahan paringin kota", "63.11"));
    EXPECT_EQ(code_of("Kec. Juai", "63.11", kinds::kecamatan_length), "63.11.01");
}

TEST_F(UnitNames, AreToldWhenTheyAreElsewhereOrNowhere) {
    EXPECT_EQ(code_of("63.11.02.2001"), "tidak berada di wilayah 63.11.01");
    EXPECT_EQ(code_of("Kabupaten Balangan"), "tidak berada di wilayah 63.11.01");
    EXPECT_EQ(code_of("Negeri Antah"), "tidak ada di tabel wilayah");
    EXPECT_EQ(code_of("17"), "bukan nama atau kode wilayah");
}

TEST(MappingProse, ListsMuchShortly) {
    EXPECT_EQ(in_ranges({1, 2, 3, 5, 7, 8}), "1–3, 5, 7–8");
    EXPECT_EQ(shortened({"a", "b"}), "a, b");
    EXPECT_EQ(shortened(std::vector<std::string>(12, "x")), "x, x, x, x, x, x, x, x, x, x, dan 2 lagi");
}

}  // namespace naskah::mapping
