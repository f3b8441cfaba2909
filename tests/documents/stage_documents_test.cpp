// The documents of the stages of a year: those of the kinds that are added up, and further ones of the same inputs.
#include <gtest/gtest.h>

#include <charconv>
#include <cmath>
#include <filesystem>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "bahasa/number.hpp"
#include "input/xlsx/reader.hpp"
#include "layout/drawing/chart/figures.hpp"
#include "office/cell_reference.hpp"
#include "pipeline/input_file.hpp"
#include "pipeline/papers.hpp"
#include "pipeline/recap.hpp"
#include "pipeline/seen_record.hpp"
#include "render/dump/blocks.hpp"
#include "rules/summary.hpp"
#include "support/golden.hpp"
#include "support/resources.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

const fs::path samples = fs::path(NASKAH_SOURCE_DIR) / "samples/balangan";

std::string told(const record::Diagnostics& diagnostics) {
    std::string text;
    for (const record::Diagnostic& diagnostic : diagnostics.items()) text += record::format(diagnostic);
    return text;
}

pipeline::Options options_for(const std::string& document) {
    pipeline::Options options;
    options.profile = samples / "profil.xml";
    options.document = document;
    options.formats = {"pdf", "docx"};
    return options;
}

std::vector<fs::path> files_of(const char* sample) {
    if (fs::is_regular_file(samples / sample)) return {samples / sample};
    std::set<fs::path> files;
    for (const fs::directory_entry& entry : fs::directory_iterator(samples / sample)) files.insert(entry.path());
    return {files.begin(), files.end()};
}

std::vector<pipeline::RecapFile> beside(const char* sample, std::initializer_list<const char*> others) {
    std::vector<pipeline::RecapFile> files;
    for (const fs::path& file : files_of(sample)) files.push_back({file, false});
    for (const char* other : others)
        for (const fs::path& file : files_of(other)) files.push_back({file, true});
    return files;
}

/// The block tree of a document that is made of some inputs beside others.
class StageDocument {
 public:
    StageDocument(const char* name, const std::vector<pipeline::RecapFile>& files, bool with_year_before = false) {
        record::Diagnostics diagnostics;
        pipeline::Options options = options_for({});
        options.formats.clear();
        std::size_t added_up = 0;
        for (const pipeline::RecapFile& file : files) {
            pipeline::Result result;
            read_.push_back(pipeline::read_input(file.path, options, resources(), result).value());
            inputs_.push_back(read_.back().input);
            added_up += file.for_comparison ? 0 : 1;
        }
        if (with_year_before) add_year_before();
        record::count_spots_on(inputs_);
        const kinds::Kind& base = *read_.front().kind;
        const kinds::Kind& kind = *resources().catalogue().find(name, diagnostics);
        const pipeline::Profile& profile = *read_.front().profile;
        const rules::Surroundings surroundings{resources().references(diagnostics), profile.regions, profile.input->record, inputs_};
        record::InputList first;
        for (std::size_t i = 0; i < added_up; ++i) first.add(inputs_[i]);
        input_ = {"masukan", base.name, rules::summarise(base, first, surroundings, diagnostics).value(), nullptr};
        const record::RecordSchema schema = pipeline::seen_record(kind, resources(), diagnostics);
        const pipeline::PaperSource paper{
            kind, input_, schema, profile, inputs_, 2025, [](const document::Metadata&) {
                                             return identity::Identity{}; }};
        pipeline::Papers papers(resources());
        std::optional<pipeline::Papers::Composed> composed = papers.compose(paper, options, diagnostics);
        if (!composed) throw std::runtime_error(told(diagnostics));
        blocks = render::dump(composed->document);
    }

    std::string blocks;

 private:
    /// The same analysis, as if it were that of the year before.
    void add_year_before() {
        record::Input before = inputs_.front();
        before.record.set("tahun", {record::Integer{2024}, {}});
        inputs_.push_back(std::move(before));
    }

    std::vector<pipeline::ReadInput> read_;
    std::vector<record::Input> inputs_;
    record::Input input_;
};

/// The words of a dump, as far as they can be figures: "9.500", "14,6%".
std::set<std::string> words_of(const std::string& dump) {
    std::set<std::string> words;
    std::string word;
    for (const char c : dump + " ") {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' || c == ',' || c == '%' || c == '-') {
            word += c;
            continue;
        }
        while (word.ends_with('.') || word.ends_with(',')) word.pop_back();
        if (!word.empty()) words.insert(std::exchange(word, {}));
    }
    return words;
}

/// The ways in which documents write a number of a cell.
std::vector<std::string> written(double number) {
    namespace chart = layout::chart;
    std::vector<std::string> ways{chart::short_text(number, chart::Unit::number), chart::short_text(number, chart::Unit::percent)};
    for (const int places : {1, 2}) ways.push_back(bahasa::format_decimal(std::llround(number * std::pow(10, places)), places));
    return ways;
}

/// The figures on some sheets of a workbook that a document doesn't have: "Rekap OPD!C5 = 4".
std::string missing_in(const std::string& dump, std::string_view workbook, const std::set<std::string>& sheets) {
    const std::set<std::string> words = words_of(dump);
    record::Diagnostics diagnostics;
    std::optional<input::xlsx::Reader> reader = input::xlsx::Reader::open(workbook, "hasil.xlsx", {}, diagnostics);
    if (!reader) return told(diagnostics);
    std::string missing;
    std::size_t looked_at = 0;
    for (std::size_t sheet = 0; sheet < reader->sheets().size(); ++sheet) {
        const std::string name = reader->sheets()[sheet].name;
        if (!sheets.contains(name)) continue;
        const auto look = [&](const input::xlsx::Cell& cell) {
            double number = 0;
            const std::string text(cell.text);
            const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
            if (text.empty() || problem != std::errc{} || end != text.data() + text.size()) return true;
            ++looked_at;
            const std::vector<std::string> ways = written(number);
            if (std::none_of(ways.begin(), ways.end(), [&](const std::string& way) { return words.contains(way); }))
                missing += name + "!" + office::cell_name(cell.row, cell.column) + " = " + text + "\n";
            return true;
        };
        reader->read(sheet, look, diagnostics);
    }
    EXPECT_GT(looked_at, 30U);
    return missing;
}

std::string workbook_of(const std::vector<pipeline::RecapFile>& files) {
    pipeline::Options options = options_for({});
    options.formats = {"xlsx"};
    pipeline::Recap recap = pipeline::recapitulate(files, options, resources(), 1, [] {});
    EXPECT_EQ(recap.products.size(), 1U) << told(recap.diagnostics);
    return recap.products.empty() ? std::string() : recap.products.front().product.bytes;
}

}  // namespace

TEST(StageDocument, OfTaggedBudgetsHasEachFigureOfItsWorkbook) {
    const auto files = beside("penandaan-2025", {"ansit-2025", "target-2025"});
    EXPECT_EQ(missing_in(StageDocument("penandaan", files).blocks, workbook_of(files),
                         {"Ringkasan", "Rekap Indikator", "Rekap OPD", "Rekap Sumber Dana"}),
              "");
}

TEST(StageDocument, OfRealisedBudgetsHasEachFigureOfItsWorkbook) {
    const auto files = beside("realisasi-apbd-2025", {"penandaan-2025"});
    EXPECT_EQ(missing_in(StageDocument("realisasi-apbd", files).blocks, workbook_of(files),
                         {"Ringkasan", "Rekap per Perangkat Daerah", "Rekap per Indikator", "Rekap per Sumber Dana"}),
              "");
}

TEST(StageDocument, OfASituationAnalysisHasEachFigureOfItsWorkbook) {
    const auto files = beside("ansit-2025", {"target-2025"});
    EXPECT_EQ(
        missing_in(StageDocument("ansit", files).blocks, workbook_of(files), {"Ringkasan", "Kesenjangan", "Grafik Cakupan", "Prevalensi"}),
        "");
}

TEST(StageDocument, OfMeasuringHasEachFigureOfTheWorkbook) {
    const auto files = beside("ansit-2025", {"target-2025"});
    EXPECT_EQ(missing_in(StageDocument("analisa-pengukuran", files).blocks, workbook_of(files), {"Prevalensi", "Prevalensi per Desa"}), "");
}

TEST(StageDocument, OfTaggedBudgetsIsTheGoldenBlockTree) {
    expect_golden("laporan-penandaan.blocks.txt", StageDocument("penandaan", beside("penandaan-2025", {})).blocks);
}

TEST(StageDocument, OfRealisedBudgetsIsTheGoldenBlockTree) {
    expect_golden("laporan-realisasi-apbd.blocks.txt",
                  StageDocument("realisasi-apbd", beside("realisasi-apbd-2025", {"penandaan-2025"})).blocks);
}

TEST(StageDocument, OfPlansIsTheGoldenBlockTree) {
    expect_golden("rencana-kegiatan.blocks.txt", StageDocument("rencana-kegiatan", beside("penandaan-2025", {})).blocks);
}

TEST(StageDocument, OfTheSpreadOfStuntingIsTheGoldenBlockTree) {
    expect_golden("pemetaan-sebaran.blocks.txt",
                  StageDocument("pemetaan-sebaran", beside("ansit-2025/ansit-juai.xlsx", {"target-2025"})).blocks);
}

TEST(StageDocument, OfMeasuringIsTheGoldenBlockTree) {
    expect_golden("analisa-pengukuran.blocks.txt", StageDocument("analisa-pengukuran", beside("ansit-2025/ansit-juai.xlsx", {})).blocks);
}

TEST(StageDocument, OfMeasuringTellsTheChangeFromTheYearBeforeWhereThatIsGiven) {
    const std::vector<pipeline::RecapFile> files = beside("ansit-2025/ansit-juai.xlsx", {});
    const std::string alone = StageDocument("analisa-pengukuran", files).blocks,
                      both = StageDocument("analisa-pengukuran", files, true).blocks;
    EXPECT_NE(alone.find("tidak diberikan"), std::string::npos);
    EXPECT_EQ(both.find("tidak diberikan"), std::string::npos);
    EXPECT_NE(both.find("prevalensinya 14,6%, sehingga perubahannya 0,0 poin persen"), std::string::npos) << both.substr(0, 5000);
}

TEST(StageDocument, OfAPeriodIsTheGoldenBlockTree) {
    expect_golden("laporan-pps.blocks.txt",
                  StageDocument("laporan-pps", beside("laporan-2025/laporan-pps-semester-2.xml",
                                                      {"ansit-2025", "target-2025", "realisasi-apbd-2025", "penandaan-2025"}))
                      .blocks);
}

TEST(StageDocument, OfAPeriodTellsWhatWasNotGiven) {
    pipeline::Options options = options_for({});
    const pipeline::Recap recap = pipeline::recapitulate(
        beside("laporan-2025", {"ansit-2025", "target-2025", "realisasi-apbd-2025", "penandaan-2025"}), options, resources(), 1, [] {});
    ASSERT_EQ(recap.products.size(), 2U) << told(recap.diagnostics);
    EXPECT_EQ(recap.products[0].name, "laporan-pps-balangan-2025-semester-2");
    EXPECT_NE(told(recap.diagnostics)
                  .find("peringatan: masukan realisasi tahun 2025 tidak disertakan; bagiannya di laporan kosong [N401]\n"
                        "saran: sertakan dengan --pembanding\n"),
              std::string::npos)
        << told(recap.diagnostics);
    EXPECT_EQ(told(recap.diagnostics).find("masukan ansit"), std::string::npos);
}

TEST(StageDocument, OfAPeriodIsSentUnderTheHeadOfAnOfficeWhereThatSigns) {
    std::string xml = read_file(samples / "laporan-2025/laporan-pps-semester-2.xml");
    const auto replace = [&xml](std::string_view was, std::string_view is) { xml.replace(xml.find(was), was.size(), is); };
    replace("<kop>kepala-daerah</kop>\n", "<kop>perangkat-daerah</kop>\n  <opd>kec-paringin</opd>\n");
    replace("kunci=\"bupati\"", "kunci=\"camat-paringin\"");
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "laporan-camat.xml";
    write_file(file, xml);
    std::vector<pipeline::RecapFile> files = beside("laporan-2025", {"ansit-2025", "target-2025", "realisasi-apbd-2025", "penandaan-2025"});
    files.front().path = file;
    const std::string blocks = StageDocument("laporan-pps", files).blocks;
    for (const char* line : {"\"KECAMATAN PARINGIN\"", "\"CAMAT PARINGIN,\"", "alt=\"Lambang Kabupaten Balangan\""})
        EXPECT_NE(blocks.find(line), std::string::npos) << line << "\n" << blocks.substr(0, 3000);
}

namespace {

/// What is told of the sample's report when one figure is called otherwise.
std::string told_of_figure(const std::string& name) {
    const fs::path sample = samples / "laporan-2025/laporan-pps-semester-2.xml";
    std::string xml = read_file(sample);
    const std::string right = "ansit.cakupan.7.persen";
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "laporan.xml";
    write_file(file, xml.replace(xml.find(right), right.size(), name));
    std::vector<pipeline::RecapFile> files = beside("laporan-2025", {"ansit-2025", "target-2025", "realisasi-apbd-2025", "penandaan-2025"});
    files.front().path = file;
    return told(pipeline::recapitulate(files, options_for({}), resources(), 1, [] {}).diagnostics);
}

}  // namespace

TEST(FigureInAParagraph, OfAnUnknownNameIsToldWithTheNearest) {
    const std::string message = told_of_figure("ansit.cakupan.7.persem");
    EXPECT_NE(message.find("angka ansit.cakupan.7.persem tidak dikenal: tidak ada persem [N402]"), std::string::npos) << message;
    EXPECT_NE(message.find("saran: maksud Anda persen?"), std::string::npos) << message;
    EXPECT_NE(message.find("laporan.xml:"), std::string::npos) << message;
}

TEST(FigureInAParagraph, ThatWasNotGivenIsTold) {
    const std::string message = told_of_figure("realisasi.semester.1.persen-realisasi");
    EXPECT_NE(message.find("angka realisasi.semester.1.persen-realisasi tidak ada"), std::string::npos) << message;
    EXPECT_NE(message.find("[N403]"), std::string::npos) << message;
}

TEST(FigureInAParagraph, IsOneAndNoWholeTable) {
    EXPECT_NE(told_of_figure("ansit.cakupan").find("ansit.cakupan bukan sebuah angka [N402]"), std::string::npos);
}

TEST(StageDocument, OfTwoPeriodsAtOnceIsRefused) {
    const fs::path file = samples / "laporan-2025/laporan-pps-semester-2.xml";
    const pipeline::Recap recap =
        pipeline::recapitulate(std::vector<pipeline::RecapFile>{{file, false}, {file, false}}, options_for({}), resources(), 1, [] {});
    EXPECT_NE(told(recap.diagnostics).find("satu laporan sekali jalan"), std::string::npos) << told(recap.diagnostics);
    EXPECT_TRUE(recap.products.empty());
}

TEST(FurtherDocument, IsNamedAfterItsKindAndIsAnotherDocument) {
    const auto files = beside("penandaan-2025", {});
    const pipeline::Recap own = pipeline::recapitulate(files, options_for({}), resources(), 1, [] {}),
                          further = pipeline::recapitulate(files, options_for("rencana-kegiatan"), resources(), 1, [] {});
    ASSERT_EQ(further.products.size(), 2U) << told(further.diagnostics);
    ASSERT_EQ(own.products.size(), 2U) << told(own.diagnostics);
    EXPECT_EQ(further.products[0].name, "rencana-kegiatan-balangan-2025-apbd-perubahan-rkpd");
    EXPECT_FALSE(identity::is_same_document(own.products[0].product.identity, further.products[0].product.identity));
}

TEST(FurtherDocument, OfOtherInputsIsToldWithThoseThatThereAre) {
    const pipeline::Recap recap =
        pipeline::recapitulate(beside("ansit-2025/ansit-juai.xlsx", {}), options_for("rencana-kegiatan"), resources(), 1, [] {});
    EXPECT_NE(told(recap.diagnostics)
                  .find("dokumen rencana-kegiatan tidak dapat dibuat dari masukan ansit [N049]\n"
                        "saran: dokumen dari masukan ansit: analisa-pengukuran, pemetaan-sebaran\n"),
              std::string::npos)
        << told(recap.diagnostics);
}

TEST(FurtherDocument, IsNoInput) {
    pipeline::Result result;
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "pemetaan.xml";
    write_file(file, "<pemetaan-sebaran/>");
    EXPECT_FALSE(pipeline::read_input(file, options_for({}), resources(), result));
    EXPECT_NE(told(result.diagnostics).find("<pemetaan-sebaran> bukan jenis dokumen yang dikenal [N035]"), std::string::npos)
        << told(result.diagnostics);
}

}  // namespace naskah::test
