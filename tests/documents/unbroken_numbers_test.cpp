// Tables that were seen with numbers and words of their heads broken in two, as PDF and as DOCX.
#include <gtest/gtest.h>

#include <filesystem>
#include <regex>
#include <set>

#include "pipeline/press.hpp"
#include "support/process.hpp"
#include "support/resources.hpp"
#include "support/unzip.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

const fs::path source = NASKAH_SOURCE_DIR;

pipeline::Options options() {
    pipeline::Options options;
    options.profile = source / "samples/balangan/profil.xml";
    options.formats = {"docx"};
    return options;
}

/// Every piece of text on the pages of a case, and the smallest type that a piece has.
struct Printed {
    std::set<std::string> pieces;
    document::Length smallest = document::Length::of_points(1000);
    std::string messages;
};

Printed print(const fs::path& file) {
    pipeline::Press press(resources());
    pipeline::Result result;
    Printed printed;
    const auto document = press.compose(file, options(), result);
    const auto pages = document ? press.lay_out(*document, result) : std::nullopt;
    for (const record::Diagnostic& item : result.diagnostics.items()) printed.messages += item.message + "\n";
    if (!pages) return printed;
    for (const layout::Page& page : pages->pages)
        for (const layout::Item& item : page.items)
            if (const auto* run = std::get_if<layout::GlyphRun>(&item)) {
                printed.pieces.insert(run->text);
                printed.smallest = document::smaller(printed.smallest, run->size);
            }
    return printed;
}

/// The widths of the columns of a DOCX's tables in twips.
std::vector<std::vector<int>> columns_of(const fs::path& file) {
    const pipeline::Result result = pipeline::Press(resources()).render(file, options());
    const std::string xml = unzip(result.products.at(0).bytes).at("word/document.xml");
    std::vector<std::vector<int>> tables;
    static const std::regex piece("<w:tblGrid>|<w:gridCol w:w=\"([0-9]+)\"/>");
    for (std::sregex_iterator at(xml.begin(), xml.end(), piece), end; at != end; ++at) {
        if ((*at)[1].matched) {
            tables.back().push_back(std::stoi((*at)[1]));
        } else {
            tables.emplace_back();
        }
    }
    return tables;
}

}  // namespace

TEST(UnbrokenNumbers, NumberTheRowsOfAnAttendanceListBeyondAHundred) {
    const Printed printed = print(source / "tests/documents/cases/hadir-150.xml");
    EXPECT_EQ(printed.messages, "");
    for (const int row : {9, 99, 100, 101, 150}) EXPECT_TRUE(printed.pieces.contains(std::to_string(row))) << row;
}

TEST(UnbrokenNumbers, StandInAnAnnexOfTwelveColumns) {
    const Printed printed = print(source / "tests/documents/cases/pb-12kol.xml");
    EXPECT_EQ(printed.messages, "");
    for (const char* piece : {"1.234.567.000", "12.345", "KECAMATAN", "ANGGARAN", "PENDUDUK", "PREVALENSI"})
        EXPECT_TRUE(printed.pieces.contains(piece)) << piece;
    EXPECT_GE(printed.smallest, document::Length::of_points(8));
}

TEST(UnbrokenNumbers, HaveTheSameColumnsInTheDocx) {
    const fs::path file = source / "tests/documents/cases/pb-12kol.xml";
    pipeline::Press press(resources());
    pipeline::Result result;
    const auto document = press.compose(file, options(), result);
    ASSERT_TRUE(document);
    const auto pages = press.lay_out(*document, result);
    ASSERT_TRUE(pages);
    ASSERT_EQ(pages->tables.size(), 1U);
    const std::vector<document::Length>& wanted = pages->tables.begin()->second.columns;
    std::vector<int> found;
    for (const std::vector<int>& table : columns_of(file))
        if (table.size() == 12) found = table;
    ASSERT_EQ(found.size(), wanted.size());
    for (std::size_t i = 0; i < found.size(); ++i) EXPECT_NEAR(found[i], wanted[i].points() * 20, 2) << i;
}

TEST(UnbrokenNumbers, AreAnErrorAtTheCellWhereNoPageIsWideEnough) {
    std::string text = read_file(source / "tests/documents/cases/pb-12kol.xml");
    for (std::size_t at = 0; (at = text.find(" arah=\"mendatar\"", at)) != std::string::npos;) text.erase(at, 16);
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "tegak.xml";
    write_file(file, text);
    const pipeline::Result result = pipeline::Press(resources()).check(file, options());
    ASSERT_EQ(result.diagnostics.items().size(), 1U);
    const record::Diagnostic& told = result.diagnostics.items()[0];
    EXPECT_EQ(told.message.substr(0, 31), "tabel dengan 12 kolom tidak mua");
    EXPECT_EQ(told.place.line, 3U);
    EXPECT_TRUE(text.substr(text.find('\n', text.find('\n') + 1) + told.place.column, 12).starts_with("PERANGKAT")) << told.place.column;
}

}  // namespace naskah::test
