// One record, many papers: the formats of a kind say the same, of one input and of many that were added up.
#include "pipeline/papers.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <set>
#include <stdexcept>
#include <string>
#include <tuple>
#include <vector>

#include "document/paper.hpp"
#include "input/xlsx/reader.hpp"
#include "office/cell_reference.hpp"
#include "pipeline/identification.hpp"
#include "pipeline/input_file.hpp"
#include "pipeline/press.hpp"
#include "pipeline/recap.hpp"
#include "pipeline/seen_record.hpp"
#include "render/dump/blocks.hpp"
#include "render/dump/frames.hpp"
#include "rules/summary.hpp"
#include "support/external.hpp"
#include "support/golden.hpp"
#include "support/process.hpp"
#include "support/resources.hpp"
#include "support/unzip.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

const fs::path source = NASKAH_SOURCE_DIR;
const fs::path samples = source / "samples/balangan";

std::string told(const record::Diagnostics& diagnostics) {
    std::string text;
    for (const record::Diagnostic& diagnostic : diagnostics.items()) text += record::format(diagnostic);
    return text;
}

pipeline::Options in_formats(std::vector<std::string> formats) {
    pipeline::Options options;
    options.profile = samples / "profil.xml";
    options.formats = std::move(formats);
    return options;
}

/// A situation analysis of one kecamatan beside the kabupaten's targets.
std::vector<pipeline::RecapFile> situation() {
    return {{samples / "ansit-2025/ansit-juai.xlsx", false}, {samples / "target-2025/target-balangan.xml", true}};
}

std::vector<pipeline::Product> papers_of(const std::vector<pipeline::RecapFile>& files, const pipeline::Options& options) {
    pipeline::Recap recap = pipeline::recapitulate(files, options, resources(), 1, [] {});
    EXPECT_EQ(recap.diagnostics.errors(), 0U) << told(recap.diagnostics);
    std::vector<pipeline::Product> products;
    for (pipeline::RecapProduct& product : recap.products) products.push_back(std::move(product.product));
    return products;
}

/// An input and the folders of others that it is joined with.
std::vector<pipeline::RecapFile> beside_folders(const std::string& input, const std::vector<std::string>& folders) {
    std::vector<pipeline::RecapFile> files = {{samples / input, false}};
    for (const std::string& folder : folders) {
        std::set<fs::path> found;
        for (const fs::directory_entry& entry : fs::directory_iterator(samples / folder)) found.insert(entry.path());
        for (const fs::path& file : found) files.push_back({file, true});
    }
    return files;
}

/// An annual review and all that it is joined of.
std::vector<pipeline::RecapFile> review(const std::string& reviewed = "reviu-2025/reviu-8-1-2025.xml") {
    return beside_folders(reviewed, {"penandaan-2026", "penandaan-2025", "realisasi-apbd-2025", "ansit-2025", "target-2025"});
}

/// Proposals beside the budgets of their year.
std::vector<pipeline::RecapFile> proposals() {
    std::vector<pipeline::RecapFile> files =
        beside_folders("akomodasi-usulan-2026/akomodasi-usulan-2026.xml", {"ansit-2025", "penandaan-2026"});
    files.push_back({samples / "pra-musrenbang-paringin-2025.xml", true});
    return files;
}

/// What the first of some inputs is added up to beside the others, as far as its pages.
class Report {
 public:
    explicit Report(const std::vector<pipeline::RecapFile>& files = situation()) {
        record::Diagnostics diagnostics;
        const pipeline::Options options = in_formats({});
        for (const pipeline::RecapFile& file : files) {
            pipeline::Result result;
            read_.push_back(pipeline::read_input(file.path, options, resources(), result).value());
            inputs_.push_back(read_.back().input);
        }
        record::count_spots_on(inputs_);
        const kinds::Kind& kind = *read_.front().kind;
        const pipeline::Profile& profile = *read_.front().profile;
        const rules::Surroundings surroundings{resources().references(diagnostics), profile.regions, profile.input->record, inputs_};
        record::InputList first;
        first.add(inputs_.front());
        input_ = {"juai", kind.name, rules::summarise(kind, first, surroundings, diagnostics).value(), nullptr};
        schema_ = pipeline::seen_record(kind, resources(), diagnostics);
        const pipeline::PaperSource paper{
            kind, input_, schema_, profile, inputs_, 2025, [](const document::Metadata&) {
                                              return identity::Identity{}; }};
        pipeline::Papers papers(resources());
        std::optional<pipeline::Papers::Composed> composed = papers.compose(paper, options, diagnostics);
        if (!composed) throw std::runtime_error(told(diagnostics));
        std::optional<layout::Pages> laid_out = papers.lay_out(composed->document, paper, diagnostics);
        if (!laid_out) throw std::runtime_error(told(diagnostics));
        messages = told(diagnostics);
        document = std::move(composed->document);
        pages = std::move(*laid_out);
    }

    document::Document document;
    layout::Pages pages;
    std::string messages;

 private:
    std::vector<pipeline::ReadInput> read_;
    std::vector<record::Input> inputs_;
    record::Input input_;
    record::RecordSchema schema_;
};

/// The cells with content: "Daftar Hadir!C9 = Bappeda".
std::string cells_of(std::string_view bytes) {
    record::Diagnostics diagnostics;
    std::optional<input::xlsx::Reader> reader = input::xlsx::Reader::open(bytes, "hasil.xlsx", {}, diagnostics);
    if (!reader) return "unreadable";
    std::string text;
    for (std::size_t sheet = 0; sheet < reader->sheets().size(); ++sheet) {
        const std::string name = reader->sheets()[sheet].name;
        const auto add = [&](const input::xlsx::Cell& cell) {
            if (!cell.text.empty()) text += name + "!" + office::cell_name(cell.row, cell.column) + " = " + std::string(cell.text) + "\n";
            return true;
        };
        reader->read(sheet, add, diagnostics);
    }
    return text;
}

fs::path attendance_list(const TemporaryFolder& folder, const std::string& with_phones = "tidak") {
    std::string xml = read_file(source / "templates/daftar-hadir/starter.xml");
    const std::string choice = "<kolom-telepon>tidak", name = "<nama>Fulanah Ketiga";
    xml.replace(xml.find(choice), choice.size(), "<kolom-telepon>" + with_phones);
    xml.insert(xml.find("</instansi>", xml.find(name)) + 11, "<telepon>0812-0000-0000</telepon>");
    write_file(folder.path() / "hadir.xml", xml);
    return folder.path() / "hadir.xml";
}

std::vector<pipeline::Product> papers_of(const fs::path& file, const pipeline::Options& options) {
    pipeline::Result result = pipeline::Press(resources()).render(file, options);
    EXPECT_EQ(result.diagnostics.errors(), 0U) << told(result.diagnostics);
    return std::move(result.products);
}

}  // namespace

// ---- Of one input

TEST(Formats, OfOneInputHaveTheSameIdentity) {
    const TemporaryFolder folder;
    const std::vector<pipeline::Product> papers = papers_of(attendance_list(folder), in_formats({"xlsx", "pdf", "docx"}));
    ASSERT_EQ(papers.size(), 3U);
    EXPECT_EQ(papers[0].format, "xlsx");
    EXPECT_EQ(identity::properties_of(papers[0].identity).size(), identity::properties_of(papers[1].identity).size());
    EXPECT_TRUE(identity::is_same_document(papers[0].identity, papers[1].identity));
    EXPECT_TRUE(identity::is_same_document(papers[0].identity, papers[2].identity));
    EXPECT_EQ(papers[0].identity.date, papers[1].identity.date);
}

TEST(Workbook, BesideADocumentHasTheRowsOfItsRecord) {
    const TemporaryFolder folder;
    const std::vector<pipeline::Product> papers = papers_of(attendance_list(folder), in_formats({"xlsx"}));
    ASSERT_EQ(papers.size(), 1U);
    const std::string cells = cells_of(papers.front().bytes);
    EXPECT_NE(cells.find("= Fulanah Ketiga, S.T., M.T.\n"), std::string::npos) << cells;
    EXPECT_NE(cells.find("= Rapat Persiapan Rembuk Stunting Tahun 2025\n"), std::string::npos) << cells;
    EXPECT_EQ(cells.find("0812-0000-0000"), std::string::npos);
    EXPECT_NE(cells.find("_naskah!B1 = rekap\n"), std::string::npos) << cells;  // a folder's run doesn't take it for a form
    EXPECT_EQ(cells.find("_naskah!B3 = 0\n"), std::string::npos) << cells;
}

TEST(Workbook, HasAColumnThatIsAskedForInItsInput) {
    const TemporaryFolder folder;
    const std::vector<pipeline::Product> papers = papers_of(attendance_list(folder, "ya"), in_formats({"xlsx"}));
    ASSERT_EQ(papers.size(), 1U);
    EXPECT_NE(cells_of(papers.front().bytes).find("= 0812-0000-0000\n"), std::string::npos);
}

TEST(Workbook, OfADraftSaysSoBelowItsPages) {
    const TemporaryFolder folder;
    pipeline::Options options = in_formats({"xlsx"});
    const fs::path file = attendance_list(folder);
    const auto footer_says = [&](pipeline::Status status, const char* word) {
        options.status = status;
        const std::vector<pipeline::Product> papers = papers_of(file, options);
        return unzip(papers.at(0).bytes).at("xl/worksheets/sheet1.xml").find(word) != std::string::npos;
    };
    EXPECT_TRUE(footer_says(pipeline::Status::draf, "DRAF&amp;R"));
    EXPECT_TRUE(footer_says(pipeline::Status::salinan, "SALINAN&amp;R"));
    EXPECT_FALSE(footer_says(pipeline::Status::final, "&amp;C"));
}

TEST(Workbook, OfAnInputThatLayoutRefusesIsNotMade) {
    const TemporaryFolder folder;
    std::string xml = read_file(attendance_list(folder));
    const std::string place = "Ruang Rapat Bappeda";
    write_file(folder.path() / "hadir.xml", xml.replace(xml.find(place), place.size(), "Aula 漢"));
    const pipeline::Result result = pipeline::Press(resources()).render(folder.path() / "hadir.xml", in_formats({"xlsx"}));
    EXPECT_EQ(result.products.size(), 0U);
    EXPECT_EQ(result.diagnostics.errors(), 1U) << told(result.diagnostics);
}

TEST(Regulation, IsHyphenatedOrNotAsItsProfileSays) {
    const auto settings = [](const std::string& chosen) {
        const TemporaryFolder folder;
        for (const char* name : {"perbup-peran-desa-2025.xml", "lambang.png", "lambang-negara.png"})
            fs::copy_file(samples / name, folder.path() / name);
        std::string profile = read_file(samples / "profil.xml");
        profile.insert(profile.rfind("</profil>"), chosen);
        write_file(folder.path() / "profil.xml", profile);
        pipeline::Options options;
        options.formats = {"docx"};
        const pipeline::Result result = pipeline::Press(resources()).render(folder.path() / "perbup-peran-desa-2025.xml", options);
        EXPECT_EQ(result.diagnostics.errors(), 0U) << told(result.diagnostics);
        return unzip(result.products.at(0).bytes).at("word/settings.xml");
    };
    EXPECT_NE(settings("").find("<w:autoHyphenation/>"), std::string::npos);
    EXPECT_NE(settings("<pengaturan><pemenggalan-kata>tidak</pemenggalan-kata></pengaturan>").find("<w:autoHyphenation w:val=\"0\"/>"),
              std::string::npos);
}

TEST(Format, ThatAKindDoesNotGiveIsToldWithThoseThatItGives) {
    const TemporaryFolder folder;
    fs::copy_file(source / "templates/undangan/starter.xml", folder.path() / "undangan.xml");
    const pipeline::Result result = pipeline::Press(resources()).render(folder.path() / "undangan.xml", in_formats({"xlsx"}));
    EXPECT_NE(told(result.diagnostics).find("undangan tidak dapat dibuat dalam format xlsx [N043]\nsaran: format yang ada: pdf, docx\n"),
              std::string::npos)
        << told(result.diagnostics);
}

// ---- Of many inputs that were added up

TEST(Formats, OfARecapHaveTheSameIdentityAndName) {
    const pipeline::Recap recap = pipeline::recapitulate(situation(), in_formats({"pdf", "docx", "xlsx"}), resources(), 1, [] {});
    ASSERT_EQ(recap.products.size(), 3U) << told(recap.diagnostics);
    for (const pipeline::RecapProduct& product : recap.products) {
        EXPECT_EQ(product.name, recap.products.front().name);
        EXPECT_TRUE(identity::is_same_document(product.product.identity, recap.products.front().product.identity));
        EXPECT_EQ(product.product.identity.record, recap.products.front().product.identity.record);
    }
    EXPECT_GT(recap.products[0].product.pages, 1U);
}

TEST(Workbook, OfARecapIsTheSameAloneAndBesideADocument) {
    const std::vector<pipeline::Product> alone = papers_of(situation(), in_formats({})),
                                         beside = papers_of(situation(), in_formats({"pdf", "xlsx"}));
    ASSERT_EQ(alone.size(), 1U);
    ASSERT_EQ(beside.size(), 2U);
    EXPECT_EQ(alone.front().format, "xlsx");
    EXPECT_EQ(alone.front().bytes, beside.back().bytes);
}

TEST(Report, OfASituationAnalysisIsTheGoldenBlockTree) {
    expect_golden("laporan-ansit.blocks.txt", render::dump(Report().document));
}

TEST(Report, OfASituationAnalysisIsLaidOutAsTheGoldenFrames) {
    const Report report;
    EXPECT_EQ(report.messages, "");
    expect_golden("laporan-ansit.frames.txt", render::dump(report.pages));
}

TEST(Chart, OfAReportHasTheFiguresOfItsWorkbook) {
    const Report report;
    std::vector<std::string> told;
    const auto look = [&](const document::Blocks& blocks, const auto& self) -> void {
        for (const document::Block& block : blocks) {
            if (const auto* drawing = std::get_if<document::Drawing>(&block.value)) told.push_back(drawing->alternative_text);
            if (const auto* kept = std::get_if<document::KeepTogether>(&block.value)) self(kept->content, self);
        }
    };
    for (const document::Section& section : report.document.sections) look(section.content, look);
    ASSERT_FALSE(told.empty());
    EXPECT_TRUE(told.back().starts_with("Grafik batang. ")) << told.back();
    EXPECT_NE(told.front().find("Cakupan (%) "), std::string::npos) << told.front();
}

TEST(Chart, ThatTheWorkbookDoesNotHaveIsToldWithThoseThatItHas) {
    const TemporaryFolder folder;
    fs::copy(source / "templates", folder.path() / "templates", fs::copy_options::recursive);
    const fs::path file = folder.path() / "templates/ansit/document.mustache";
    std::string text = read_file(file);
    const std::string name = "of=\"prevalensi\"";
    write_file(file, text.replace(text.find(name), name.size(), "of=\"prevalansi\""));
    std::string problem;
    const auto own = pipeline::Resources::open({folder.path() / "templates", source / "fonts"}, problem);
    ASSERT_TRUE(own) << problem;
    const pipeline::Recap recap = pipeline::recapitulate(situation(), in_formats({"pdf"}), *own, 1, [] {});
    EXPECT_NE(told(recap.diagnostics).find("workbook.xml tidak mempunyai grafik bernama prevalansi; yang ada: cakupan, prevalensi [N064]"),
              std::string::npos)
        << told(recap.diagnostics);
}

const std::string plan_review = "reviu-2026/reviu-8-3-2026.xml";

TEST(Report, OfAReviewIsTheGoldenBlockTree) {
    expect_golden("reviu-8-1-2025.blocks.txt", render::dump(Report(review()).document));
    expect_golden("reviu-8-3-2026.blocks.txt", render::dump(Report(review(plan_review)).document));
}

TEST(Report, OfAReviewIsLaidOutAsTheGoldenFrames) {
    const Report report(review());
    EXPECT_EQ(report.messages, "");
    expect_golden("reviu-8-1-2025.frames.txt", render::dump(report.pages));
    const Report of_plan(review(plan_review));
    EXPECT_EQ(of_plan.messages, "");
    expect_golden("reviu-8-3-2026.frames.txt", render::dump(of_plan.pages));
}

TEST(Report, OfProposalsIsTheGoldenBlockTreeAndLaidOutAsTheGoldenFrames) {
    std::vector<pipeline::RecapFile> files = proposals();
    std::erase_if(files, [](const pipeline::RecapFile& file) {  // one kecamatan will do
        const std::string name = file.path.filename().string();
        return name.starts_with("ansit-") && name != "ansit-paringin.xlsx";
    });
    const Report report(files);
    EXPECT_EQ(report.messages, "");
    expect_golden("akomodasi-usulan-2026.blocks.txt", render::dump(report.document));
    expect_golden("akomodasi-usulan-2026.frames.txt", render::dump(report.pages));
}

TEST(Report, OfProposalsHasOnPagesAndInItsWorkbookWhatIsComputedAnewFromTheirInputs) {
    const TemporaryFolder folder;
    const pipeline::Recap recap = pipeline::recapitulate(proposals(), in_formats({"pdf", "docx", "xlsx"}), resources(), 1, [] {});
    EXPECT_EQ(told(recap.diagnostics), "");
    ASSERT_EQ(recap.products.size(), 3U);
    for (const pipeline::RecapProduct& product : recap.products)
        write_file(folder.path() / ("akomodasi." + product.product.format), product.product.bytes);
    EXPECT_EQ(output_of({"/usr/bin/python3", "-B", (source / "tests/tools/proposal_figures.py").string(), samples.string(),
                         "akomodasi.xlsx", "akomodasi.pdf"},
                        folder.path()),
              "235 angka sama\n");
}

TEST(Report, OfAReviewHasOnPagesAndInItsWorkbookTheFiguresThatAreComputedAnewFromItsForms) {
    const TemporaryFolder folder;
    for (const auto& [file, name, figures] :
         {std::tuple<std::string, std::string, std::string>{"reviu-2025/reviu-8-1-2025.xml", "8.1", "387"}, {plan_review, "8.3", "395"}}) {
        const pipeline::Recap recap = pipeline::recapitulate(review(file), in_formats({"pdf", "docx", "xlsx"}), resources(), 1, [] {});
        EXPECT_EQ(told(recap.diagnostics), "");
        ASSERT_EQ(recap.products.size(), 3U);
        for (const pipeline::RecapProduct& product : recap.products)
            write_file(folder.path() / ("reviu." + product.product.format), product.product.bytes);
        EXPECT_EQ(output_of({"/usr/bin/python3", "-B", (source / "tests/tools/review_figures.py").string(), name, samples.string(),
                             "reviu.xlsx", "reviu.pdf"},
                            folder.path()),
                  figures + " angka sama\n");
    }
}

TEST(Report, IsValidPdfAWithItsLinksOnEveryPaper) {
    const TemporaryFolder folder, profiles;
    for (const char* picture : {"lambang.png", "lambang-negara.png"}) fs::copy_file(samples / picture, profiles.path() / picture);
    for (const std::string paper : {"f4", "f4-210", "a4", "letter", "legal"}) {
        std::string profile = read_file(samples / "profil.xml");
        const std::string f4 = "<kertas>f4<";
        profile.replace(profile.find(f4, profile.find("<khusus>")), f4.size(), "<kertas>" + paper + "<");
        pipeline::Options options = in_formats({"pdf"});
        options.profile = profiles.path() / (paper + ".xml");
        write_file(*options.profile, profile);
        const std::vector<pipeline::Product> papers = papers_of(situation(), options);
        ASSERT_EQ(papers.size(), 1U) << paper;
        write_file(folder.path() / (paper + ".pdf"), papers.front().bytes);
        const std::string text = output_of({"qpdf", "--qdf", "--object-streams=disable", paper + ".pdf", "-"}, folder.path());
        std::size_t links = 0;
        for (std::size_t at = 0; (at = text.find("/Subtype /Link", at)) != std::string::npos; ++at) ++links;
        EXPECT_GT(links, 15U) << paper;  // five chapters, five parts of them, and ten tables
        output_of({"qpdf", "--check", paper + ".pdf"}, folder.path());
    }
    EXPECT_EQ(preflight(folder.path()), "");
}

TEST(Origin, OfAReportIsTheFieldInTheOneOfItsInputsThatTheTextCameFrom) {
    const TemporaryFolder folder;
    std::string xml = read_file(source / "templates/ansit/starter.xml");
    const std::string field = "<pelaksana>";
    write_file(folder.path() / "tebing.xml", xml.insert(xml.find(field) + field.size(), "漢 "));
    const std::vector<pipeline::RecapFile> files = {{samples / "ansit-2025/ansit-juai.xlsx", false}, {folder.path() / "tebing.xml", false}};
    const pipeline::Recap recap = pipeline::recapitulate(files, in_formats({"pdf"}), resources(), 1, [] {});
    std::string places;
    for (const record::Diagnostic& item : recap.diagnostics.items()) {
        if (item.severity == record::Severity::error) places += fs::path(item.place.file).filename().string() + ":" + item.source_line;
    }
    EXPECT_TRUE(places.starts_with("tebing.xml:")) << told(recap.diagnostics);
    EXPECT_NE(places.find(field + "漢"), std::string::npos) << places;
}

TEST(Papers, ThatAProfileMayChooseAreThoseOfTheTable) {
    record::Diagnostics diagnostics;
    const kinds::Kind* profile = resources().profile_kind(diagnostics);
    ASSERT_NE(profile, nullptr);
    std::set<std::string> lists;
    std::string expected;
    for (const document::Paper& paper : document::papers) expected += std::string(paper.name) + " ";
    const std::function<void(const record::RecordSchema&)> look = [&](const record::RecordSchema& schema) {
        for (const record::FieldSchema& field : schema.fields) {
            for (const auto& inner : field.records) look(*inner);
            if (field.name != "kertas") continue;
            std::string words;
            for (const record::ChoiceWord& choice : field.choices) words += choice.word + " ";
            lists.insert(words);
        }
    };
    look(profile->schema);
    EXPECT_EQ(lists, std::set<std::string>{expected});
}

}  // namespace naskah::test
