// Markup of prose: what is seen of it, capitals, closing marks.
#include "rules/peraturan/markup.hpp"

#include <gtest/gtest.h>

namespace naskah::rules::peraturan::testing {
namespace {

std::string stripped(std::string markup) {
    strip_closing(markup);
    return markup;
}

std::string sentence(std::string markup) {
    end_sentence(markup);
    return markup;
}

std::string lead_in(std::string markup) {
    end_lead_in(markup);
    return markup;
}

TEST(VisibleText, LeavesTagsOutAndResolvesEntities) {
    EXPECT_EQ(visible_text("A &amp; <b>B &lt;C&gt;</b><br/>&quot;D&quot;"), "A & B <C> \"D\"");
}

TEST(OneLine, HasASpaceWhereALineEnded) {
    EXPECT_EQ(on_one_line("Lokasi<br/>Prioritas"), "Lokasi Prioritas");
    EXPECT_EQ(on_one_line("Lokasi <br/> Prioritas <i>Stunting</i>"), "Lokasi Prioritas <i>Stunting</i>");
    EXPECT_EQ(on_one_line("Lokasi"), "Lokasi");
    EXPECT_EQ(on_one_line("Lokasi<br/>"), "Lokasi ");
}

TEST(Capitals, KeepTagsAndEntities) {
    EXPECT_EQ(in_capitals("Penurunan <i>Stunting</i> &amp; gizi é"), "PENURUNAN <i>STUNTING</i> &amp; GIZI É");
    EXPECT_EQ(in_capitals("<ref to=\"kunci\">Pasal 7</ref>"), "<ref to=\"kunci\">PASAL 7</ref>");
}

TEST(StripClosing, TakesOffMarks) {
    EXPECT_EQ(stripped("strategi;"), "strategi");
    EXPECT_EQ(stripped("strategi."), "strategi");
    EXPECT_EQ(stripped("strategi ;"), "strategi");
    EXPECT_EQ(stripped("strategi:"), "strategi");
    EXPECT_EQ(stripped("strategi"), "strategi");
}

TEST(StripClosing, TellsTheConjunctionThatItTakesOff) {
    std::string markup = "strategi; dan";
    EXPECT_EQ(strip_closing(markup), Conjunction::dan);
    EXPECT_EQ(markup, "strategi");
    markup = "strategi; atau";
    EXPECT_EQ(strip_closing(markup), Conjunction::atau);
    markup = "strategi; dan/atau";
    EXPECT_EQ(strip_closing(markup), Conjunction::dan_atau);
    EXPECT_EQ(markup, "strategi");
    markup = "strategi, dan";
    EXPECT_EQ(strip_closing(markup), Conjunction::dan);
    EXPECT_EQ(markup, "strategi");
}

TEST(StripClosing, LeavesAConjunctionWithoutMarkBefore) {
    EXPECT_EQ(stripped("ini dan"), "ini dan");
    EXPECT_EQ(stripped("pendan"), "pendan");
    EXPECT_EQ(stripped("&amp; dan"), "&amp; dan");
}

TEST(StripClosing, LooksInsideClosingTags) {
    EXPECT_EQ(stripped("audit <b>kasus;</b>"), "audit <b>kasus</b>");
    EXPECT_EQ(stripped("audit <b>kasus; dan</b>"), "audit <b>kasus</b>");
    EXPECT_EQ(stripped("audit <b>kasus</b>; dan"), "audit <b>kasus</b>");
}

TEST(StripClosing, KeepsEntities) {
    EXPECT_EQ(stripped("&quot;sehat&quot;"), "&quot;sehat&quot;");
    EXPECT_EQ(stripped("R&amp;"), "R&amp;");
    EXPECT_EQ(stripped("&quot;sehat&quot;;"), "&quot;sehat&quot;");
}

TEST(StripClosing, KeepsTheFullStopOfAnAbbreviation) {
    EXPECT_EQ(stripped("Fulan, S.Pd."), "Fulan, S.Pd.");
    EXPECT_EQ(stripped("buku, pena, dll."), "buku, pena, dll.");
    EXPECT_EQ(stripped("sebesar 1.000."), "sebesar 1.000");
}

TEST(StripClosing, TakesOffSpacesAndBreaksAtTheEnd) {
    EXPECT_EQ(stripped("strategi<br/> "), "strategi");
    EXPECT_EQ(stripped("<b>strategi </b>"), "<b>strategi</b>");
}

TEST(StripClosing, StandsAnEmptyText) {
    EXPECT_EQ(stripped(""), "");
    EXPECT_EQ(stripped(";"), "");
}

TEST(CloseWith, SetsTheMarkBehindAllTags) {
    std::string markup = "<i>Stunting</i>";
    close_with(markup, "; dan");
    EXPECT_EQ(markup, "<i>Stunting</i>; dan");
}

TEST(CloseWith, SetsNoSecondFullStop) {
    std::string markup = "Fulan, S.Pd.";
    close_with(markup, ".");
    EXPECT_EQ(markup, "Fulan, S.Pd.");
    close_with(markup, ";");
    EXPECT_EQ(markup, "Fulan, S.Pd.;");
}

TEST(EndSentence, AddsAFullStopWhereNoneIs) {
    EXPECT_EQ(sentence("Bupati menetapkan"), "Bupati menetapkan.");
    EXPECT_EQ(sentence("Bupati menetapkan."), "Bupati menetapkan.");
    EXPECT_EQ(sentence("Bupati menetapkan;"), "Bupati menetapkan.");
    EXPECT_EQ(sentence("Penurunan <i>Stunting</i>"), "Penurunan <i>Stunting</i>.");
    EXPECT_EQ(sentence("berbunyi:"), "berbunyi:");
}

TEST(EndSentence, LeavesAFullStopInsideQuotationMarks) {
    EXPECT_EQ(sentence("berbunyi &quot;Ini.&quot;"), "berbunyi &quot;Ini.&quot;");
    EXPECT_EQ(sentence("disebut &quot;ini&quot;"), "disebut &quot;ini&quot;.");
}

TEST(EndLeadIn, EndsWithOneColon) {
    EXPECT_EQ(lead_in("meliputi"), "meliputi:");
    EXPECT_EQ(lead_in("meliputi:"), "meliputi:");
    EXPECT_EQ(lead_in("meliputi :"), "meliputi:");
    EXPECT_EQ(lead_in("meliputi."), "meliputi:");
    EXPECT_EQ(lead_in("<b>meliputi:</b>"), "<b>meliputi</b>:");
}

}  // namespace
}  // namespace naskah::rules::peraturan::testing
