// The same results for programs: --json on every command.
#include <gtest/gtest.h>

#include "support/process.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

const fs::path source = NASKAH_SOURCE_DIR;

/// A folder to work in, with what the commands need.
class JsonOutput : public ::testing::Test {
 protected:
    JsonOutput() {
        for (const char* file : {"profil.xml", "lambang.png", "lambang-negara.png", "undangan-rembuk-2025.xml"})
            fs::copy_file(source / "samples/balangan" / file, folder.path() / file);
    }

    /// Runs a command, and gives back what python3 reads of its output by an expression over `d`, behind the exit code: "0 'done'".
    std::string answer(std::vector<std::string> arguments, const std::string& expression) {
        arguments.insert(arguments.begin(), NASKAH_PROGRAM);
        arguments.emplace_back("--json");
        const ProcessResult result = run_process(arguments, folder.path());
        EXPECT_EQ(result.errors, "");
        write_file(folder.path() / "keluaran.json", result.output);
        const ProcessResult read =
            run_process({"/usr/bin/python3", "-c",
                         "import json\nd = json.load(open('keluaran.json', encoding='utf-8'))\nprint(repr((" + expression + ")))"},
                        folder.path());
        EXPECT_EQ(read.errors, "") << result.output;
        return std::to_string(result.exit_code) + " " + read.output;
    }

    TemporaryFolder folder;
};

}  // namespace

TEST_F(JsonOutput, OfRenderNamesItsProducts) {
    EXPECT_EQ(answer({"render", "undangan-rembuk-2025.xml", "--format", "pdf,docx", "-o", "a"}, "d['outcome'], d['inputs'], d['products']"),
              "0 ('done', 1, [{'file': 'a.pdf', 'pages': 2}, {'file': 'a.docx', 'pages': None}])\n");
}

TEST_F(JsonOutput, OfCheckHasEveryMessageWithItsPlace) {
    std::string text = read_file(folder.path() / "undangan-rembuk-2025.xml");
    const std::size_t at = text.find("<tanggal>") + 9;
    write_file(folder.path() / "salah.xml", text.replace(at, text.find('<', at) - at, "31-02-2025"));
    EXPECT_EQ(
        answer({"check", "salah.xml"}, "d['outcome'], d['errors'], [(m['code'], m['file'], m['line'] > 0) for m in d['diagnostics']]"),
        "1 ('input_has_errors', 1, [('N012', 'salah.xml', True)])\n");
}

TEST_F(JsonOutput, OfMarkedCopiesNamesCellsAndCopies) {
    fs::copy_file(source / "tests/golden/forms/ansit-keliru.xlsx", folder.path() / "ansit.xlsx");
    EXPECT_EQ(answer({"check", "ansit.xlsx", "--format", "xlsx"}, "any(m['cell'] for m in d['diagnostics']), d['products']"),
              "1 (True, [{'file': 'periksa/ansit.xlsx', 'pages': None}])\n");
}

TEST_F(JsonOutput, OfAFormAndOfItsImportNamesThem) {
    EXPECT_EQ(answer({"form", "ansit", "--wilayah", "63.11.08", "--tahun", "2025", "-o", "f.xlsx"}, "d['products'][0]['file']"),
              "0 'f.xlsx'\n");
    EXPECT_EQ(answer({"import", "tiada.xlsx"}, "d['outcome'], d['problems']"),
              "3 ('file_trouble', [{'message': 'berkas tiada.xlsx tidak ada', 'hint': None}])\n");
}

TEST_F(JsonOutput, HoldsTextsThatWereNotAskedToBeFiles) {
    EXPECT_EQ(answer({"new", "undangan"}, "d['text'].startswith('<?xml')"), "0 True\n");
    EXPECT_EQ(answer({"schema", "undangan"}, "'xs:schema' in d['text']"), "0 True\n");
}

TEST_F(JsonOutput, ListsTheKinds) {
    EXPECT_EQ(answer({"kinds"}, "[(k['name'], k['formats'], k['has_form']) for k in d['kinds']][0]"),
              "0 ('akomodasi-usulan', ['xlsx', 'pdf', 'docx'], True)\n");
}

TEST_F(JsonOutput, SaysWhatIsWrongWithTheCommandLine) {
    EXPECT_EQ(answer({"rendr"}, "d['outcome'], d['problems'][0]['hint']"), "2 ('wrong_usage', 'maksud Anda render?')\n");
}

}  // namespace naskah::test
