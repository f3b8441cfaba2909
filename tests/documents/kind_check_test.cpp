// Each folder below templates/ is whole: no name in any branch of a template that nobody declares, no rule set that doesn't exist.
#include "pipeline/kind_check.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "support/process.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

const fs::path templates = fs::path(NASKAH_SOURCE_DIR) / "templates";

std::string messages_of(const fs::path& folder) {
    record::Diagnostics diagnostics;
    pipeline::check_kind(folder, diagnostics);
    std::string text;
    for (const record::Diagnostic& item : diagnostics.items()) text += record::format(item);
    return text;
}

}  // namespace

TEST(KindCheck, HasNothingToSayOfAnyKindThereIs) {
    int kinds = 0;
    for (const fs::directory_entry& entry : fs::directory_iterator(templates)) {
        if (!pipeline::is_kind_folder(entry.path())) continue;
        ++kinds;
        EXPECT_EQ(messages_of(entry.path()), "");
    }
    EXPECT_GE(kinds, 14);
}

TEST(KindCheck, TellsAMisspeltNameAndAnUnknownRuleSetWithWhatWasMeant) {
    const TemporaryFolder folder;
    const fs::path kind = folder.path() / "templates/memo";
    fs::create_directories(kind);
    write_file(kind / "kind.xml",
               "<kind nama=\"memo\" judul=\"Memo\" keluaran=\"pdf\" aturan=\"surta\">\n"
               "  <keterangan>Memo.</keterangan>\n"
               "  <bidang nama=\"pakaian\" jenis=\"teks\" bantuan=\"Pakaian.\"/>\n"
               "</kind>\n");
    write_file(kind / "document.mustache",
               "<document title=\"Memo\"><section>\n<p>{{#pakaian}}{{pakain}}{{/pakaian}}</p></section></document>");
    EXPECT_EQ(messages_of(kind),
              "memo/kind.xml: galat: aturan \"surta\" tidak dikenal [N040]\n"
              "saran: maksud Anda surat?\n"
              "templates/memo/document.mustache:2:16: galat: bidang \"pakain\" tidak dikenal [T010]\n"
              "    <p>{{#pakaian}}{{pakain}}{{/pakaian}}</p></section></document>\n"
              "                   ^\n"
              "saran: maksud Anda \"pakaian\"?\n");
}

}  // namespace naskah::test
