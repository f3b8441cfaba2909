// Regulations of random structure: what was written is in the PDF and in the DOCX, in its order, with the same numbers in both.
#include <gtest/gtest.h>

#include <random>
#include <regex>

#include "bahasa/capitals.hpp"
#include "pipeline/press.hpp"
#include "render/docx/docx.hpp"
#include "support/external.hpp"
#include "support/process.hpp"
#include "support/resources.hpp"
#include "support/unzip.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

/// Every text begins with a word that no other has: "kata17x".
class RandomRegulation {
 public:
    explicit RandomRegulation(unsigned seed) : random_(seed) {
        body_ = "<bab>Ketentuan Umum</bab><pasal>Dalam Peraturan Bupati ini yang dimaksud dengan:<istilah kata=\"Desa\">" + text() +
                "</istilah></pasal>\n";
        const int chapters = upto(4);
        for (int i = 0; i < chapters; ++i) {
            body_ += "<bab>Judul " + text() + "</bab>";
            if (chance(40)) body_ += "<bagian>Bagian " + text() + "</bagian>";
            for (int n = upto(4); n > 0; --n) body_ += article();
        }
        body_ +=
            "<pasal>Rinciannya tercantum dalam <rujuk ke=\"lampiran-satu\"/> yang merupakan bagian tidak terpisahkan dari Peraturan "
            "Bupati ini.</pasal><bab>Ketentuan Penutup</bab><pasal>Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.</pasal>";
    }

    std::string xml() const {
        std::string annex =
            "<lampiran kunci=\"lampiran-satu\"><judul>Rincian</judul><tabel><kolom nomori=\"1\">SATU</kolom><kolom>DUA</kolom>";
        for (int i = 1; i <= rows_; ++i)
            annex += "<baris><sel>sel" + std::to_string(i) + "x satu</sel><sel>sel" + std::to_string(i) + "y dua</sel></baris>";
        return "<perbup><tahun>2026</tahun><tentang>Percobaan di Desa</tentang><menimbang><butir>bahwa perlu dicoba</butir></menimbang>"
               "<mengingat><uud pasal=\"18\" ayat=\"6\"/></mengingat>\n<batang-tubuh>" +
               body_ +
               "</batang-tubuh>\n<penetap kunci=\"bupati\"/><pengundang kunci=\"sekda\"/>"
               "<lampiran>" +
               annex + "</tabel></lampiran></lampiran></perbup>\n";
    }

    int texts() const { return texts_; }
    int rows() const { return rows_; }

 private:
    bool chance(int percent) { return static_cast<int>(random_() % 100) < percent; }
    int upto(int most) { return static_cast<int>(random_() % static_cast<unsigned>(most)) + 1; }

    std::string text() {
        std::string words = "kata" + std::to_string(++texts_) + "x";
        for (int i = upto(30); i > 0; --i) words += " desa yang melaksanakan";
        return words;
    }

    std::string items(int level) {
        std::string all;
        for (int i = upto(3) + 1; i > 0; --i) {
            const std::string inside = level < 4 && chance(30) ? ":" + items(level + 1) : "";
            all += "<butir>" + text() + inside + "</butir>\n";
        }
        return all;
    }

    std::string article() {
        const std::string opening = "<pasal kunci=\"p" + std::to_string(++articles_) + "\">";
        if (articles_ > 1 && chance(30)) return opening + text() + " dimaksud <rujuk ke=\"p1\"/>.</pasal>\n";
        if (chance(50)) return opening + text() + " meliputi:" + items(1) + "</pasal>\n";
        std::string inside;
        for (int i = upto(3) + 1; i > 0; --i) inside += "<ayat>" + text() + (chance(40) ? " meliputi:" + items(1) : "") + "</ayat>\n";
        return opening + inside + "</pasal>\n";
    }

    std::mt19937 random_;
    std::string body_;
    int texts_ = 0, articles_ = 0, rows_ = 60;
};

std::string text_of_pages(const layout::Pages& pages) {
    std::string text;
    for (const layout::Page& page : pages.pages) {
        for (const layout::Item& item : page.items) {
            if (const auto* run = std::get_if<layout::GlyphRun>(&item)) text += run->text + "\n";
        }
    }
    return text;
}

/// The words that stand once, in the order in which a text has them.
std::vector<std::string> marks_in(const std::string& text) {
    static const std::regex mark("kata[0-9]+x|sel[0-9]+[xy]", std::regex::icase);  // titles are in capitals
    std::vector<std::string> found;
    for (std::sregex_iterator at(text.begin(), text.end(), mark), end; at != end; ++at) found.push_back(bahasa::to_upper(at->str()));
    return found;
}

struct Written {
    std::vector<std::string> pdf, docx;
    std::string messages;
};

Written write(const RandomRegulation& regulation) {
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "perbup.xml";
    write_file(file, regulation.xml());
    pipeline::Press press(resources());
    pipeline::Result result;
    const std::optional<document::Document> document = press.compose(file, {}, result);
    Written written;
    for (const record::Diagnostic& diagnostic : result.diagnostics.items()) {
        if (diagnostic.severity == record::Severity::error) written.messages += record::format(diagnostic);
    }
    if (!document) return written;
    if (const std::optional<layout::Pages> pages = press.lay_out(*document, result)) written.pdf = marks_in(text_of_pages(*pages));
    written.docx = marks_in(unzip(docx::write(*document).bytes).at("word/document.xml"));
    return written;
}

}  // namespace

class RandomRegulations : public ::testing::TestWithParam<unsigned> {};
INSTANTIATE_TEST_SUITE_P(Seeds, RandomRegulations, ::testing::Range(1U, 31U));

TEST_P(RandomRegulations, LoseNoTextOnTheirWayToPdfAndDocx) {
    const RandomRegulation regulation(GetParam());
    const Written written = write(regulation);
    ASSERT_EQ(written.messages, "");
    EXPECT_EQ(written.pdf.size(), static_cast<std::size_t>(regulation.texts() + 2 * regulation.rows()));
    EXPECT_EQ(written.docx, written.pdf);
}

}  // namespace naskah::test
