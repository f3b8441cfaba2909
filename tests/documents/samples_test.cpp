// The whole house on the samples and starters: valid, reproducible, complete, and as the golden files have it.
// After a wanted change: NASKAH_GOLDEN=update ctest, then read the difference.
#include <gtest/gtest.h>

#include <algorithm>
#include <clocale>
#include <cstdlib>
#include <regex>
#include <set>

#include "input/xml_reader.hpp"
#include "kinds/catalogue.hpp"
#include "pipeline/press.hpp"
#include "record/input.hpp"
#include "record/value.hpp"
#include "render/dump/blocks.hpp"
#include "render/dump/frames.hpp"
#include "rules/summary.hpp"
#include "support/external.hpp"
#include "support/process.hpp"
#include "support/resources.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

const fs::path source = NASKAH_SOURCE_DIR;
const pipeline::Home home{source / "templates", source / "fonts"};

std::vector<fs::path> files_of(const fs::path& folder, std::string_view name_to_skip) {
    std::vector<fs::path> found;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() == ".xml" && entry.path().filename() != name_to_skip) found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<fs::path> samples() {
    return files_of(source / "samples/balangan", "profil.xml");
}

/// Of the kinds that come out as this format when none is asked for.
std::vector<fs::path> starters(std::string_view format) {
    std::vector<fs::path> found;
    const kinds::Catalogue catalogue(home.templates);
    record::Diagnostics diagnostics;
    for (const std::string& name : catalogue.names()) {
        const kinds::Kind* kind = catalogue.find(name, diagnostics);
        if (kind == nullptr) throw std::runtime_error("templates/" + name + "/kind.xml has mistakes");
        if (kind->base.empty() && !rules::has_summary(*kind) && kind->outputs.front() == format)
            found.push_back(home.templates / name / "starter.xml");
    }
    return found;
}

std::string all_messages(const record::Diagnostics& diagnostics) {
    std::string text;
    for (const record::Diagnostic& diagnostic : diagnostics.items()) text += record::format(diagnostic);
    return text;
}

std::string pdf_of(const fs::path& file) {
    const pipeline::Result result = pipeline::Press(resources()).render(file, {});
    EXPECT_EQ(result.diagnostics.errors(), 0U) << all_messages(result.diagnostics);
    return result.products.empty() ? "" : result.products.front().bytes;
}

/// Letters and digits only, in lower case: what is left of a text wherever lines and words were broken.
std::string bare(std::string_view text) {
    std::string kept;
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        if (std::isalnum(byte) != 0) kept += static_cast<char>(std::tolower(byte));
    }
    return kept;
}

std::string without_tags(const std::string& markup) {
    std::string text;
    bool inside = false;
    for (const char character : markup) {
        if (character == '<') inside = true;
        if (!inside) text += character;
        if (character == '>') inside = false;
    }
    return text;
}

/// The stretches of a prose between what becomes other words on paper: references and numbers.
std::vector<std::string> stretches_of(const std::string& markup) {
    std::vector<std::string> stretches;
    std::size_t begin = 0;
    while (begin < markup.size()) {
        const std::size_t end =
            std::min({markup.find("<rujuk", begin), markup.find("<angka", begin), markup.find("</angka", begin), markup.size()});
        stretches.push_back(without_tags(markup.substr(begin, end - begin)));
        if (end == markup.size()) break;
        begin = std::min(markup.find('>', end), markup.size() - 1) + 1;
    }
    return stretches;
}

void collect_texts(const record::Value& value, std::vector<std::string>& texts) {
    if (const auto* text = std::get_if<record::Text>(&value.data)) texts.push_back(text->text);
    if (const auto* prose = std::get_if<record::Prose>(&value.data)) {
        for (std::string& stretch : stretches_of(prose->markup)) texts.push_back(std::move(stretch));
    }
    if (const auto* list = std::get_if<record::List>(&value.data)) {
        for (const record::Value& item : *list) collect_texts(item, texts);
    }
    if (const auto* record = std::get_if<record::Record>(&value.data)) {
        for (const record::Record::Field& field : record->fields) collect_texts(field.value, texts);
    }
}

/// All texts of an input as they were written, without those that the profile and the computed fields add.
std::vector<std::string> texts_of(const fs::path& file) {
    record::Diagnostics diagnostics;
    const std::optional<input::XmlDocument> document = input::XmlDocument::parse(read_file(file), file.string(), {}, diagnostics);
    const kinds::Kind* kind = document ? resources().catalogue().find(document->root().name(), diagnostics) : nullptr;
    std::vector<std::string> texts;
    if (kind == nullptr) return texts;
    const std::optional<record::Input> input = input::check_document(*document, kind->schema, file.parent_path(), {}, diagnostics);
    if (!input) return texts;
    for (const record::Record::Field& field : input->record.fields) collect_texts(field.value, texts);
    // Defaults, which a document may leave unsaid, stand in no file.
    const std::string written = bare(without_tags(read_file(file)));
    std::erase_if(texts, [&](const std::string& text) { return written.find(bare(text)) == std::string::npos; });
    return texts;
}

/// Without the numbers of pages, which may stand in the middle of a sentence.
std::string without_page_numbers(const std::string& text) {
    static const std::regex number("(^|[\\n\\f])\\s*(-\\s?[0-9]+\\s?-)(?=\\n)");
    return std::regex_replace(text, number, "\n");
}

std::string sentence_name(const ::testing::TestParamInfo<fs::path>& info) {
    std::string name = info.param.parent_path().filename().string() + "_" + info.param.stem().string();
    std::replace_if(
        name.begin(), name.end(), [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; }, '_');
    return name;
}

void expect_golden(const std::string& name, const std::string& actual) {
    const fs::path file = source / "tests/golden" / name;
    const char* mode = std::getenv("NASKAH_GOLDEN");
    if (mode != nullptr && std::string_view(mode) == "update") {
        fs::create_directories(file.parent_path());
        write_file(file, actual);
    }
    ASSERT_TRUE(fs::exists(file)) << "no golden file " << name;
    EXPECT_EQ(read_file(file), actual);
}

}  // namespace

class Sample : public ::testing::TestWithParam<fs::path> {};
INSTANTIATE_TEST_SUITE_P(Balangan, Sample, ::testing::ValuesIn(samples()), sentence_name);

TEST_P(Sample, HasNoErrorsAndNoWarnings) {
    const pipeline::Result result = pipeline::Press(resources()).check(GetParam(), {});
    EXPECT_EQ(all_messages(result.diagnostics), "");
}

TEST_P(Sample, ComposesAsTheGoldenBlockTree) {
    pipeline::Result result;
    pipeline::Press press(resources());
    const std::optional<document::Document> document = press.compose(GetParam(), {}, result);
    ASSERT_TRUE(document.has_value()) << all_messages(result.diagnostics);
    expect_golden(GetParam().stem().string() + ".blocks.txt", render::dump(*document));
}

TEST_P(Sample, IsLaidOutAsTheGoldenFrames) {
    pipeline::Result result;
    pipeline::Press press(resources());
    const std::optional<document::Document> document = press.compose(GetParam(), {}, result);
    ASSERT_TRUE(document.has_value()) << all_messages(result.diagnostics);
    const std::optional<layout::Pages> pages = press.lay_out(*document, result);
    ASSERT_TRUE(pages.has_value()) << all_messages(result.diagnostics);
    expect_golden(GetParam().stem().string() + ".frames.txt", render::dump(*pages));
}

TEST_P(Sample, IsReproducibleToTheByte) {
    EXPECT_EQ(pdf_of(GetParam()), pdf_of(GetParam()));
}

TEST_P(Sample, IsTheSameUnderADecimalComma) {
    const std::string in_c_locale = pdf_of(GetParam());
    ASSERT_NE(std::setlocale(LC_ALL, "id_ID.UTF-8"), nullptr) << "the locale id_ID.UTF-8 is missing; quickstart.sh test makes it";
    const std::string in_indonesian = pdf_of(GetParam());
    std::setlocale(LC_ALL, "C");
    EXPECT_EQ(in_indonesian, in_c_locale);
}

TEST_P(Sample, PassesQpdfAndShowsEveryTextOfItsInput) {
    const TemporaryFolder folder;
    const fs::path pdf = folder.path() / "sample.pdf";
    write_file(pdf, pdf_of(GetParam()));
    const ProcessResult qpdf = run_process({"qpdf", "--check", pdf.string()});
    EXPECT_EQ(qpdf.exit_code, 0) << qpdf.output << qpdf.errors;

    const ProcessResult text = run_process({"pdftotext", "-raw", pdf.string(), "-"});
    ASSERT_EQ(text.exit_code, 0) << text.errors;
    const std::string shown = bare(without_page_numbers(text.output));
    const std::vector<std::string> texts = texts_of(GetParam());
    EXPECT_FALSE(texts.empty());
    for (const std::string& expected : texts) EXPECT_NE(shown.find(bare(expected)), std::string::npos) << expected;
}

TEST(Samples, AreAllValidPdfA1b) {
    const TemporaryFolder folder;
    std::vector<fs::path> all = samples();
    const std::vector<fs::path> more = starters("pdf");
    all.insert(all.end(), more.begin(), more.end());
    for (std::size_t i = 0; i < all.size(); ++i) write_file(folder.path() / (std::to_string(i) + ".pdf"), pdf_of(all[i]));
    const std::string problems = preflight(folder.path());
    EXPECT_EQ(problems, "");
}

/// The words across the pages of a document, a word for each section.
std::set<std::string> watermarks(const fs::path& file, pipeline::Status status) {
    pipeline::Options options;
    options.status = status;
    pipeline::Result result;
    const std::optional<document::Document> document = pipeline::Press(resources()).compose(file, options, result);
    EXPECT_TRUE(document.has_value()) << all_messages(result.diagnostics);
    std::set<std::string> words;
    if (!document) return words;
    for (const document::Section& section : document->sections) words.insert(section.watermark ? section.watermark->text : "");
    return words;
}

TEST_P(Sample, SaysOnAllPagesWhetherItIsADraftOrACopy) {
    EXPECT_EQ(watermarks(GetParam(), pipeline::Status::final), std::set<std::string>{""});
    EXPECT_EQ(watermarks(GetParam(), pipeline::Status::draf), std::set<std::string>{"DRAF"});
    const std::string kind = pipeline::Press(resources()).check(GetParam(), {}).kind;
    record::Diagnostics diagnostics;
    const bool marked = resources().catalogue().find(kind, diagnostics)->marks_copies;  // of a regulation the text says it
    EXPECT_EQ(watermarks(GetParam(), pipeline::Status::salinan), std::set<std::string>{marked ? "SALINAN" : ""});
}

class Starter : public ::testing::TestWithParam<fs::path> {};
INSTANTIATE_TEST_SUITE_P(Kinds, Starter, ::testing::ValuesIn(starters("pdf")), sentence_name);

TEST_P(Starter, RendersUnchangedWithTheExampleProfile) {
    const TemporaryFolder folder;
    const fs::path copy = folder.path() / "masukan.xml";
    fs::copy_file(GetParam(), copy);
    const pipeline::Result result = pipeline::Press(resources()).render(copy, {});
    EXPECT_EQ(result.products.size(), 1U) << all_messages(result.diagnostics);
    EXPECT_EQ(result.diagnostics.warnings(), 1U) << all_messages(result.diagnostics);
}

TEST_P(Starter, IsAcceptedByTheSchemaOfItsKind) {
    const TemporaryFolder folder;
    const fs::path xsd = folder.path() / "kind.xsd";
    const std::string kind = GetParam().parent_path().filename().string();
    ASSERT_EQ(run_process({NASKAH_PROGRAM, "schema", kind, "-o", xsd.string()}).exit_code, 0);
    const ProcessResult result = run_process({"xmllint", "--noout", "--schema", xsd.string(), GetParam().string()});
    EXPECT_EQ(result.exit_code, 0) << result.errors;
}

TEST_P(Sample, IsAcceptedByTheSchemaOfItsKind) {
    const TemporaryFolder folder;
    const fs::path xsd = folder.path() / "kind.xsd";
    const std::string kind = pipeline::Press(resources()).check(GetParam(), {}).kind;
    ASSERT_EQ(run_process({NASKAH_PROGRAM, "schema", kind, "-o", xsd.string()}).exit_code, 0);
    const ProcessResult result = run_process({"xmllint", "--noout", "--schema", xsd.string(), GetParam().string()});
    EXPECT_EQ(result.exit_code, 0) << result.errors;
}

}  // namespace naskah::test
