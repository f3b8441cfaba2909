// Papers that were seen to leave out, to move or to make up what their writer had said.
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "pipeline/press.hpp"
#include "support/resources.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

const fs::path source = NASKAH_SOURCE_DIR;
const fs::path cases = source / "tests/documents/cases";

pipeline::Options options() {
    pipeline::Options options;
    options.profile = source / "samples/balangan/profil.xml";
    return options;
}

/// Codes and messages, a line each.
std::string told(const record::Diagnostics& diagnostics) {
    std::string text;
    for (const record::Diagnostic& item : diagnostics.items()) text += item.code + " " + item.message + "\n";
    return text;
}

std::string told_of(const std::string& name, const pipeline::Options& how = options()) {
    return told(pipeline::Press(resources()).render(cases / name, how).diagnostics);
}

/// The words of all pages, as they stand one behind the other; what was told when there are none.
std::string words_of(const std::string& name, const pipeline::Options& how = options()) {
    pipeline::Press press(resources());
    pipeline::Result result;
    const auto document = press.compose(cases / name, how, result);
    const auto pages = document ? press.lay_out(*document, result) : std::nullopt;
    if (!pages) return told(result.diagnostics);
    std::string words;
    for (const layout::Page& page : pages->pages)
        for (const layout::Item& item : page.items)
            if (const auto* run = std::get_if<layout::GlyphRun>(&item)) words += (words.empty() ? "" : " ") + run->text;
    return words;
}

/// What stands from one text to another; all of it when they aren't there.
std::string between(const std::string& words, std::string_view from, std::string_view to) {
    const std::size_t begin = words.find(from);
    const std::size_t end = begin == std::string::npos ? begin : words.find(to, begin);
    return end == std::string::npos ? words : words.substr(begin, end - begin);
}

}  // namespace

TEST(FactsOfPapers, ACircularPrintsItsParagraphsAndItemsAsTheyWereWritten) {
    EXPECT_EQ(between(words_of("edaran-alinea-sesudah-butir.xml"), "Rencana", "Ditetapkan"),
              "Rencana aksinya meliputi: 1. penyediaan data keluarga; dan 2. pendampingan keluarga. Strategi ini dilakukan secara "
              "konvergen. 1. satu kali lagi. ");
}

TEST(FactsOfPapers, APasalThatWouldPrintItsPartsInAnotherOrderIsRefused) {
    EXPECT_EQ(told_of("butir-lalu-istilah.xml"), "N210 <istilah> ditulis sesudah <butir>, padahal dicetak di depannya\n");
}

}  // namespace naskah::test
