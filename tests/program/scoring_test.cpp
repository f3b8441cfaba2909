// Scoring: figures against an independent computation, classes by the profile's limits alone, and what is told, word for word.
#include <gtest/gtest.h>

#include "support/process.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

/// The scores of the XML by exact fractions, against the cells of the workbook and the text of the pages.
constexpr const char* independent = R"(
import collections, re, subprocess, xml.etree.ElementTree as xml
from fractions import Fraction
import openpyxl
number = lambda text: Fraction(text.replace(',', '.'))
shown = lambda value: ('%f' % float(value)).rstrip('0').rstrip('.').replace('.', ',')
items = [(item.get('tahap'), number(item.get('bobot')), number(item.get('nilai'))) for item in xml.parse('skoring.xml').getroot().findall('butir')]
scores = [weight * value / 100 for _, weight, value in items]
total = sum(scores)
stages = collections.OrderedDict()
for (stage, weight, _), score in zip(items, scores):
    known = stages.get(stage, (0, 0))
    stages[stage] = (known[0] + weight, known[1] + score)
book = openpyxl.load_workbook('out/skoring.xlsx', data_only=True)
lines = [row for row in book['Rincian'].iter_rows(values_only=True) if isinstance(row[0], int)]
assert [round(Fraction(str(row[5])), 9) for row in lines] == [round(score, 9) for score in scores], lines
lines = [row for row in book['Skor'].iter_rows(values_only=True) if isinstance(row[0], int)]
assert len(lines) == len(stages)
for row, (weight, score) in zip(lines, stages.values()):
    assert abs(row[2] - weight) < 1e-9 and abs(row[3] - score) < 1e-9 and abs(row[4] - score / weight) < 1e-6, row
text = subprocess.run(['pdftotext', '-layout', 'out/skoring.pdf', '-'], capture_output=True, text=True).stdout
assert re.search(r'Skor\s+:\s+%s dari 100' % re.escape(shown(total)), text), text
for weight, score in stages.values():
    assert re.search(r'%s\s+%s\s+[0-9,]+%%' % (re.escape(shown(weight)), re.escape(shown(score))), text), (shown(weight), shown(score))
print(shown(total), re.search(r'Kelas\s+:\s+(.*)', text).group(1), '|', [row[2] for row in book['Skor'].iter_rows(min_row=1, max_row=6, values_only=True) if row[0] == 'Kelas'])
)";

class Scoring : public ::testing::Test {
 protected:
    Scoring() {
        const fs::path samples = fs::path(NASKAH_SOURCE_DIR) / "samples/balangan";
        for (const char* file :
             {"profil.xml", "lambang.png", "lambang-negara.png", "keputusan-tim-tpps-2025.xml", "serah-terima-data-2025.xml",
              "rembuk-stunting-2025.xml", "monitoring-2025.xml", "perbup-peran-desa-2025.xml"})
            fs::copy_file(samples / file, folder.path() / file);
        fs::create_directory(folder.path() / "ansit-2025");
        fs::copy_file(samples / "ansit-2025/ansit-juai.xlsx", folder.path() / "ansit-2025/ansit-juai.xlsx");
        fs::create_directory(folder.path() / "target-2025");
        fs::copy_file(samples / "target-2025/target-balangan.xml", folder.path() / "target-2025/target-balangan.xml");
        fs::copy_file(samples / "skoring-2025.xml", folder.path() / "skoring.xml");
        change("skoring.xml", "nilai=\"92\"", "nilai=\"78,4\"");  // for a score of four decimals
        change("skoring.xml", "nilai=\"64,5\"", "nilai=\"81,25\"");
    }

    ProcessResult naskah(std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), NASKAH_PROGRAM);
        return run_process(arguments, folder.path());
    }

    void change(const std::string& file, const std::string& from, const std::string& to) {
        std::string text = read_file(folder.path() / file);
        const std::size_t at = text.find(from);
        ASSERT_NE(at, std::string::npos) << from;
        write_file(folder.path() / file, text.replace(at, from.size(), to));
    }

    void set_limits(const std::string& first, const std::string& second) {
        change("profil.xml", "</profil>",
               "<ambang-skoring><berkembang>" + first + "</berkembang><berdaya>" + second +
                   "</berdaya><dasar>rapat tim</dasar></ambang-skoring></profil>");
    }

    /// The score and the class that the paper and the workbook print.
    std::string score() {
        const ProcessResult made = naskah({"render", "skoring.xml", "--format", "pdf,xlsx", "--out", "out"});
        EXPECT_EQ(made.exit_code, 0) << made.errors;
        const ProcessResult read = run_process({"/usr/bin/python3", "-c", independent}, folder.path());
        EXPECT_EQ(read.errors, "");
        return read.output;
    }

    std::string told() { return naskah({"check", "skoring.xml"}).errors; }

    TemporaryFolder folder;
};

}  // namespace

TEST_F(Scoring, AddsUpExactlyAndNamesNoClassWithoutLimits) {
    EXPECT_EQ(told(), "");
    EXPECT_EQ(score(), "81,5725 ambang belum ditetapkan | ['ambang belum ditetapkan']\n");
}

TEST_F(Scoring, NamesTheClassThatTheProfilesLimitsGive) {
    set_limits("60", "81,5725");
    EXPECT_EQ(score(), "81,5725 Berdaya (Berkembang mulai 60, Berdaya mulai 81,5725; rapat tim) | ['Berdaya']\n");
    change("profil.xml", "81,5725", "81,5726");
    EXPECT_EQ(score(), "81,5725 Berkembang (Berkembang mulai 60, Berdaya mulai 81,5726; rapat | ['Berkembang']\n");
    change("profil.xml", "<berkembang>60", "<berkembang>81,57251");
    EXPECT_EQ(score(), "81,5725 Tumbuh (Berkembang mulai 81,57251, Berdaya mulai 81,5726; | ['Tumbuh']\n");
}

TEST_F(Scoring, RefusesLimitsThatAreCrossed) {
    set_limits("80", "60");
    EXPECT_EQ(told(),
              "profil.xml:290:53: galat: <berdaya> tidak di atas <berkembang> [N393]\n"
              "    <ambang-skoring><berkembang>80</berkembang><berdaya>60</berdaya><dasar>rapat tim</dasar></ambang-skoring></profil>\n"
              "                                                        ^\n"
              "saran: tulis skor terendah setiap kelas: Berkembang, lalu Berdaya\n1 galat, 0 peringatan\n");
}

TEST_F(Scoring, TellsMissingEvidence) {
    fs::remove(folder.path() / "rembuk-stunting-2025.xml");
    change("skoring.xml", "    <bukti>Laporan realisasi semester 2</bukti>\n", "");
    EXPECT_EQ(told(),
              "skoring.xml:33:48: peringatan: <butir> bernilai tanpa <bukti> dan <berkas> [N391]\n"
              "      <butir tahap=\"pelaksanaan\" bobot=\"15\" nilai=\"78,4\">\n"
              "                                                   ^\n"
              "saran: sebutkan buktinya, atau beri nilai 0\n"
              "skoring.xml:26:13: peringatan: berkas bukti \"rembuk-stunting-2025.xml\" tidak ada di folder masukan [N383]\n"
              "        <berkas>rembuk-stunting-2025.xml</berkas>\n"
              "                ^\n"
              "saran: simpan buktinya di folder masukan, lalu tulis namanya saja\n");
}

TEST_F(Scoring, RefusesWeightsThatAreNotOneHundredAndTooManyDecimals) {
    change("skoring.xml", "bobot=\"12,5\"", "bobot=\"12\"");
    EXPECT_EQ(told(),
              "skoring.xml:52:35: galat: bobot semua butir berjumlah 99,5, bukan 100 [N390]\n"
              "      <butir tahap=\"publikasi\" bobot=\"5\" nilai=\"40\">\n"
              "                                      ^\n"
              "saran: sesuaikan bobotnya\n1 galat, 0 peringatan\n");
    change("skoring.xml", "bobot=\"12\"", "bobot=\"12,505\"");
    EXPECT_EQ(told(),
              "skoring.xml:12:42: galat: <butir> bobot: paling banyak dua desimal [N392]\n"
              "      <butir tahap=\"analisis-situasi\" bobot=\"12,505\" nilai=\"95\">\n"
              "                                             ^\n"
              "saran: bulatkan, misalnya 12,35\n1 galat, 0 peringatan\n");
}

TEST_F(Scoring, IsTheSameFromItsForm) {
    ASSERT_EQ(naskah({"render", "skoring.xml", "--out", "xml"}).exit_code, 0);
    ASSERT_EQ(naskah({"form", "skoring", "--isi", "skoring.xml", "-o", "skoring.xlsx"}).exit_code, 0);
    ASSERT_EQ(naskah({"render", "skoring.xlsx", "--format", "pdf", "--out", "form"}).exit_code, 0);
    EXPECT_TRUE(read_file(folder.path() / "xml/skoring.pdf") == read_file(folder.path() / "form/skoring.pdf"));
}

}  // namespace naskah::test
