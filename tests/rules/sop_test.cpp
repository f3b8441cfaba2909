#include "rules/sop/sop.hpp"

#include <gtest/gtest.h>

#include "kinds/catalogue.hpp"
#include "kinds/support.hpp"
#include "record/fields.hpp"
#include "rules/sop/graph.hpp"
#include "rules/sop/times.hpp"

namespace naskah::rules::testing {
namespace {

using kinds::testing::input_of;
using kinds::testing::texts_of;

const kinds::Kind& procedure_kind() {
    static const kinds::Catalogue catalogue(std::string(NASKAH_SOURCE_DIR) + "/templates");
    record::Diagnostics diagnostics;
    const kinds::Kind* kind = catalogue.find("sop", diagnostics);
    if (kind == nullptr) throw std::runtime_error(texts_of(diagnostics));
    return *kind;
}

const std::string identity =
    "<nomor>SOP-1</nomor><tanggal-pembuatan>2025-05-05</tanggal-pembuatan><tanggal-efektif>2025-05-12</tanggal-efektif>";

/// A document with one procedure of the pelaksana a, b and c; the steps begin in its second line.
record::Input procedure(const std::string& steps, const std::string& head = identity) {
    return input_of(procedure_kind(),
                    "<sop><opd>bappeda</opd><penanda-tangan kunci=\"kepala\"/><prosedur><nama>Uji</nama>" + head +
                        "<pelaksana><jabatan kunci=\"a\">A</jabatan><jabatan kunci=\"b\">B</jabatan><jabatan "
                        "kunci=\"c\">C</jabatan></pelaksana><langkah>\n" +
                        steps + "\n</langkah></prosedur></sop>",
                    "sop.xml");
}

std::string step(const std::string& attributes, const std::string& inside = {}) {
    return "<langkah " + attributes + "><kegiatan>Menyusun</kegiatan>" + inside + "</langkah>";
}

/// Their codes, in the order of the messages.
std::string codes(const record::Input& input) {
    record::Diagnostics diagnostics;
    check_procedures(input, diagnostics);
    std::string text;
    for (const record::Diagnostic& item : diagnostics.items()) {
        text += (text.empty() ? "" : " ") + item.code + (item.severity == record::Severity::warning ? "" : "!");
    }
    return text;
}

/// "0>1 1=2 1>0:Tidak".
std::string ways(const record::Input& input) {
    record::Diagnostics diagnostics;
    const auto& procedures = *record::get<record::List>(input.record, "prosedur");
    std::string text;
    for (const sop::Way& way : sop::graph_of(std::get<record::Record>(procedures.front().data), input, diagnostics).ways) {
        text += (text.empty() ? "" : " ") + std::to_string(way.from) + (way.joint ? "=" : ">") + std::to_string(way.to);
        if (!way.words.empty()) text += ":" + way.words;
    }
    EXPECT_EQ(texts_of(diagnostics), "");
    return text;
}

const std::string last = step("pelaksana=\"a\"");

TEST(Procedure, GoesOnFromStepToStep) {
    const record::Input input = procedure(step("pelaksana=\"a\"") + step("pelaksana=\"b\"") + last);
    EXPECT_EQ(ways(input), "0>1 1>2");
    EXPECT_EQ(codes(input), "");
}

TEST(Procedure, LeadsWhereItsWaysSay) {
    const record::Input input =
        procedure(step("pelaksana=\"a\"") + step("pelaksana=\"b\"", "<jalan ke=\"3\">Ya</jalan><jalan ke=\"1\">Tidak</jalan>") + last);
    EXPECT_EQ(ways(input), "0>1 1>2:Ya 1>0:Tidak");
    EXPECT_EQ(codes(input), "");
}

TEST(Procedure, JoinsThoseWhoWorkTogether) {
    const record::Input input = procedure(step("pelaksana=\"a\"") + step("pelaksana=\"c a b\"") + last);
    EXPECT_EQ(ways(input), "0>1 2=3 3=1 1>4");
    EXPECT_EQ(codes(input), "");
}

TEST(Procedure, FollowsTheSymbolsOfAStepAndLeavesThoseWithWaysOfTheirOwn) {
    EXPECT_EQ(ways(procedure(
                  step("pelaksana=\"a\"") +
                  step("", "<simbol pelaksana=\"a\"/><simbol pelaksana=\"b\"><jalan ke=\"1\"/></simbol><simbol pelaksana=\"c\"/>") + last)),
              "0>1 1>2 2>0 3>4");
}

TEST(Procedure, KnowsAStepByKeyBySymbolAndByItsPelaksana) {
    EXPECT_EQ(ways(procedure(step("pelaksana=\"a\"", "<jalan ke=\"akhir\"/><jalan ke=\"2.c\"/><jalan ke=\"tolak\"/>") +
                             step("", "<simbol pelaksana=\"b\" kunci=\"tolak\" jenis=\"selesai\"/><simbol pelaksana=\"c\"/>") +
                             step("kunci=\"akhir\" pelaksana=\"a\""))),
              "0>3 0>2 0>1 2>3");
}

TEST(Procedure, CannotBeDrawnWithUnknownPelaksanaOrSteps) {
    EXPECT_EQ(codes(procedure(step("pelaksana=\"x\"") + last)), "N280!");
    EXPECT_EQ(codes(procedure(step("pelaksana=\"a\"", "<jalan ke=\"9\"/>") + last)), "N281!");
    EXPECT_EQ(codes(procedure(step("kunci=\"k\" pelaksana=\"a\"") + step("kunci=\"k\" pelaksana=\"a\"") + last)), "N282!");
    EXPECT_EQ(codes(procedure(step("") + last)), "N283!");
    EXPECT_EQ(codes(procedure(step("pelaksana=\"a\"", "<jalan ke=\"1\">Ya</jalan><jalan ke=\"2\">Tidak</jalan>") + last)), "N284!");
}

TEST(Procedure, SaysWhatIsUnknownAtItsPlaceWithTheNearestName) {
    record::Diagnostics diagnostics;
    check_procedures(procedure(step("kunci=\"periksa\" pelaksana=\"a\"") + "\n" + step("pelaksana=\"b\"", "<jalan ke=\"periksaa\"/>")),
                     diagnostics);
    ASSERT_EQ(diagnostics.items().size(), 1U);
    EXPECT_EQ(diagnostics.items()[0].place.line, 3);
    EXPECT_EQ(diagnostics.items()[0].hint, "maksud Anda periksa?");
}

TEST(Procedure, IsWarnedOfWithoutStartOrEnd) {
    EXPECT_EQ(codes(procedure(step("pelaksana=\"a\" jenis=\"proses\"") + last)), "N285");
    EXPECT_EQ(codes(procedure(step("pelaksana=\"a\"") + step("pelaksana=\"a\" jenis=\"proses\""))), "N286");
}

TEST(Procedure, IsWarnedOfSymbolsThatNoWayLeadsToOrFrom) {
    EXPECT_EQ(codes(procedure(step("pelaksana=\"a\"", "<jalan ke=\"3\"/>") + step("pelaksana=\"b\"") + last)), "N287");
    EXPECT_EQ(codes(procedure(
                  step("pelaksana=\"a\"", "<jalan ke=\"2\"/><jalan ke=\"3\"/>") + step("pelaksana=\"b\"", "<jalan ke=\"3.b\"/>") +
                  step("", "<simbol pelaksana=\"a\"><jalan ke=\"4\"/></simbol><simbol pelaksana=\"b\"><jalan ke=\"2\"/></simbol>") + last)),
              "N288 N288 N291");
}

TEST(Procedure, IsWarnedOfDecisionsWithOneWayOrWithoutWords) {
    EXPECT_EQ(codes(procedure(step("pelaksana=\"a\"") + step("pelaksana=\"b\" jenis=\"keputusan\"", "<jalan ke=\"3\">Ya</jalan>") + last)),
              "N289");
    EXPECT_EQ(codes(procedure(step("pelaksana=\"a\"") +
                              step("pelaksana=\"b\" jenis=\"keputusan\"", "<jalan ke=\"3\"/><jalan ke=\"1\">Tidak</jalan>") + last)),
              "N290");
}

TEST(Procedure, IsWarnedOfLoopsThatNobodyDecides) {
    EXPECT_EQ(codes(procedure(step("pelaksana=\"a\"") + step("pelaksana=\"b\"", "<jalan ke=\"1\"/><jalan ke=\"3\"/>") + last)), "N291");
}

TEST(Procedure, IsWarnedOfStepsThatDontBeginWithAVerb) {
    EXPECT_EQ(codes(procedure("<langkah pelaksana=\"a\"><kegiatan>Persetujuan</kegiatan></langkah>" + last)), "N292");
}

TEST(Procedure, IsWarnedOfItsIdentity) {
    const std::string steps = step("pelaksana=\"a\"") + last;
    EXPECT_EQ(codes(procedure(
                  steps, "<nomor>1</nomor><tanggal-pembuatan>2025-05-05</tanggal-pembuatan><tanggal-efektif>2025-05-04</tanggal-efektif>")),
              "N293");
    EXPECT_EQ(codes(procedure(steps,
                              "<nomor>1</nomor><tanggal-pembuatan>2025-05-05</tanggal-pembuatan><revisi>1</"
                              "revisi><tanggal-efektif>2025-05-06</tanggal-efektif>")),
              "N294");
    EXPECT_EQ(codes(procedure(steps, "<nomor>1</nomor>")), "N295 N295");
}

TEST(Procedure, IsWarnedOfWhenItIsOlderThanItsLegalBasis) {
    const auto with_law = [](const std::string& law) {
        return codes(procedure(step("pelaksana=\"a\"") + last, identity + "<dasar-hukum><butir>" + law + "</butir></dasar-hukum>"));
    };
    EXPECT_EQ(with_law("Peraturan Bupati Nomor 3 Tahun 2026 tentang SOP"), "N293");
    EXPECT_EQ(with_law("Peraturan Bupati Nomor 3 Tahun 2025 tentang Rencana Tahun 2026"), "");
    EXPECT_EQ(with_law("Peraturan Daerah Nomor 3 tentang Rencana Tahun 2030"), "");
    EXPECT_EQ(with_law("Kewenangan Tahun 2030"), "");
}

TEST(Procedure, GoesOnInAnotherOneBesideTheSymbolThatItLeaves) {
    const record::Input input = procedure(step("pelaksana=\"a\"") +
                                          step("pelaksana=\"a\"", "<jalan ke=\"3\">Ya</jalan><jalan sop=\"SOP-012\">Tidak</jalan>") + last);
    EXPECT_EQ(ways(input), "0>1 1>2:Ya 1>3:Tidak");
    EXPECT_EQ(codes(input), "");
    record::Diagnostics diagnostics;
    const auto& procedures = *record::get<record::List>(input.record, "prosedur");
    const sop::Graph graph = sop::graph_of(std::get<record::Record>(procedures.front().data), input, diagnostics);
    EXPECT_EQ(graph.symbols[3].kind, sop::SymbolKind::reference);
    EXPECT_EQ(graph.symbols[3].performer, 1U);
    EXPECT_EQ(graph.symbols[3].text, "SOP-012");
}

TEST(Procedure, NeedsOneGoalForEachWay) {
    EXPECT_EQ(codes(procedure(step("pelaksana=\"a\"", "<jalan>Ya</jalan>") + last)), "N281!");
    EXPECT_EQ(codes(procedure(step("pelaksana=\"a\"", "<jalan ke=\"2\" sop=\"SOP-1\">Ya</jalan>") + last)), "N281!");
}

const std::string hour = "<waktu>1 jam</waktu>";

TEST(Procedure, MergesATimeOverTheStepsBelow) {
    record::Input input = procedure(step("pelaksana=\"a\" rentang-waktu=\"2\"", hour) + step("pelaksana=\"a\"") + last);
    EXPECT_EQ(codes(input), "");
    complete_procedures(input);
    const auto& one = std::get<record::Record>(record::get<record::List>(input.record, "prosedur")->front().data);
    std::string cells;
    for (const record::Value& item : *record::get<record::List>(one, "langkah")) {
        const auto& there = std::get<record::Record>(item.data);
        cells +=
            record::get<record::Boolean>(there, "punya-sel-waktu")->value ? std::to_string(record::integer_of(there, "baris-waktu")) : "-";
    }
    EXPECT_EQ(cells, "2-1");
}

TEST(Procedure, CannotMergeATimeOverWhatHasItsOwn) {
    EXPECT_EQ(codes(procedure(step("pelaksana=\"a\" rentang-waktu=\"2\"", hour) + step("pelaksana=\"a\"", hour) + last)), "N296!");
    EXPECT_EQ(codes(procedure(step("pelaksana=\"a\" rentang-waktu=\"3\"", hour) + last)), "N296!");
    EXPECT_EQ(codes(procedure(step("pelaksana=\"a\" rentang-waktu=\"2\"", hour) + "<bagian>B. Lanjut</bagian>" + last)), "N296!");
}

/// Of steps with these times.
std::string total(const std::vector<std::string>& times) {
    std::string steps;
    for (const std::string& time : times) steps += step("pelaksana=\"a\"", time.empty() ? "" : "<waktu>" + time + "</waktu>");
    const record::Input input = procedure(steps);
    const auto& procedures = *record::get<record::List>(input.record, "prosedur");
    const sop::TotalTime sum = sop::total_time(std::get<record::Record>(procedures.front().data));
    return sum.unclear.empty() ? sum.text : "?" + std::to_string(sum.unclear.size());
}

TEST(TotalTime, IsAddedByUnit) {
    EXPECT_EQ(total({"10 menit", "2 hari", "2.550 Menit", "", "-", "1,5 jam"}), "2 hari 1,5 jam 2.560 menit");
    EXPECT_EQ(total({"1 hari kerja", "2 hari"}), "1 hari kerja 2 hari");
    EXPECT_EQ(total({"", "-"}), "");
}

TEST(TotalTime, IsNotMadeOfWhatIsNoNumberWithAUnit) {
    EXPECT_EQ(total({"1 - 5 hari kerja", "2 menit/berkas", "Real Time", "1 x 24 Jam", "2 Kali", "1.5 jam", "menit", "3", "10 menit"}),
              "?8");
}

TEST(TotalTime, IsMissedWhereItIsWanted) {
    std::string text =
        "<sop><opd>bappeda</opd><jumlah-waktu>ya</jumlah-waktu><penanda-tangan kunci=\"kepala\"/><prosedur><nama>Uji</nama>" + identity +
        "<pelaksana><jabatan kunci=\"a\">A</jabatan></pelaksana><langkah>" + step("pelaksana=\"a\"", "<waktu>Real Time</waktu>") + last +
        "</langkah></prosedur></sop>";
    EXPECT_EQ(codes(input_of(procedure_kind(), text, "sop.xml")), "N297");
}

/// The completed procedure of a document with settings of its own.
record::Record completed(const std::string& settings, const std::string& performers) {
    record::Input input =
        input_of(procedure_kind(),
                 "<sop><opd>bappeda</opd>" + settings + "<penanda-tangan kunci=\"kepala\"/><prosedur><nama>Uji</nama>" + identity +
                     "<peringatan><butir>Awas</butir></peringatan><pelaksana>" + performers + "</pelaksana><langkah>" + last + last +
                     step("pelaksana=\"a\"", hour) + "</langkah></prosedur></sop>",
                 "sop.xml");
    complete_procedures(input);
    return std::get<record::Record>(record::get<record::List>(input.record, "prosedur")->front().data);
}

TEST(CompletedProcedure, HasItsBoxesInTheOrderThatIsWanted) {
    const record::Record one =
        completed("<urutan-kotak><kotak>peringatan</kotak><kotak>pencatatan</kotak></urutan-kotak>", "<jabatan kunci=\"a\">A</jabatan>");
    std::string titles;
    for (const record::Value& row : *record::get<record::List>(one, "baris-kotak")) {
        for (const record::Value& cell : *record::get<record::List>(std::get<record::Record>(row.data), "sel-kotak")) {
            const auto& box = std::get<record::Record>(cell.data);
            titles +=
                record::text_of(box, "judul-kotak").substr(0, 5) + std::to_string(record::get<record::List>(box, "isi-kotak")->size());
        }
        titles += "/";
    }
    EXPECT_EQ(titles, "Perin1Penca0/Dasar0Kuali0/Keter0Peral0/");
}

TEST(CompletedProcedure, HasOneHeadOverNeighboursOfOneGroup) {
    const record::Record one = completed("",
                                         "<jabatan kunci=\"a\">A</jabatan><jabatan kunci=\"b\" kelompok=\"Bidang\">B</jabatan><jabatan "
                                         "kunci=\"c\" kelompok=\"Bidang\">C</jabatan><jabatan kunci=\"d\" kelompok=\"Dinas\">D</jabatan>");
    std::string heads;
    for (const record::Value& item : *record::get<record::List>(one, "kepala-pelaksana")) {
        const auto& head = std::get<record::Record>(item.data);
        heads += record::text_of(head, "nama-kepala") + std::to_string(record::integer_of(head, "lebar-kepala")) + " ";
    }
    EXPECT_EQ(heads, "A1 Bidang2 Dinas1 ");
    EXPECT_TRUE(record::get<record::Boolean>(one, "ada-kelompok")->value);
}

TEST(CompletedProcedure, KeepsItsLastStepsTogether) {
    const auto kept = [](const std::string& settings) {
        const record::Record one = completed(settings, "<jabatan kunci=\"a\">A</jabatan>");
        std::string steps;
        for (const record::Value& item : *record::get<record::List>(one, "langkah"))
            steps += record::get<record::Boolean>(std::get<record::Record>(item.data), "bersama-berikut")->value ? "+" : "-";
        return steps;
    };
    EXPECT_EQ(kept(""), "-+-");
    EXPECT_EQ(kept("<jumlah-waktu>ya</jumlah-waktu>"), "-++");
}

TEST(CompletedProcedure, HasTheSymbolsOfEachCellAndTheNumbersOfItsSteps) {
    record::Input input = procedure("<bagian>A. Awal</bagian>" + step("pelaksana=\"b\"") + last);
    complete_procedures(input);
    const auto& one = std::get<record::Record>(record::get<record::List>(input.record, "prosedur")->front().data);
    const auto& steps = *record::get<record::List>(one, "langkah");
    const auto& first = std::get<record::Record>(steps[1].data);
    EXPECT_EQ(record::integer_of(first, "nomor-langkah"), 1);
    const auto& cells = *record::get<record::List>(first, "sel");
    ASSERT_EQ(cells.size(), 3U);
    EXPECT_TRUE(record::get<record::List>(std::get<record::Record>(cells[0].data), "lambang")->empty());
    const auto& symbols = *record::get<record::List>(std::get<record::Record>(cells[1].data), "lambang");
    ASSERT_EQ(symbols.size(), 1U);
    EXPECT_EQ(record::text_of(std::get<record::Record>(symbols[0].data), "bentuk"), "terminator");
    EXPECT_EQ(record::get<record::List>(one, "alur")->size(), 1U);
}

}  // namespace
}  // namespace naskah::rules::testing
