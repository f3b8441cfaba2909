// Running text in a cell: typed with its few marks, and given back as it was.
#include "forms/cell_prose.hpp"

#include <gtest/gtest.h>

namespace naskah::forms::testing {

TEST(CellProse, EscapesATextWithoutMarks) {
    EXPECT_EQ(prose_of_cell("anak < 5 tahun & ibu"), "anak &lt; 5 tahun &amp; ibu");
}

TEST(CellProse, TakesMarksThatClose) {
    EXPECT_EQ(prose_of_cell("Rembuk <i>stunting</i> & gizi"), "Rembuk <i>stunting</i> &amp; gizi");
}

TEST(CellProse, TakesMarksThatAreEmpty) {
    EXPECT_EQ(prose_of_cell("satu<br/>dua <rujuk ke=\"sasaran\"/>"), "satu<br/>dua <rujuk ke=\"sasaran\"/>");
}

TEST(CellProse, RefusesAMarkThatIsNotClosed) {
    EXPECT_EQ(prose_of_cell("Rembuk <i>stunting"), std::nullopt);
}

TEST(CellProse, RefusesMarksThatCloseInAnotherOrder) {
    EXPECT_EQ(prose_of_cell("<b>Rembuk <i>stunting</b></i>"), std::nullopt);
}

TEST(CellProse, TakesOtherAnglesForText) {
    EXPECT_EQ(prose_of_cell("<div>"), "&lt;div&gt;");
}

TEST(CellProse, ShowsMarkupAsItIsTyped) {
    for (const char* markup : {"anak &lt; 5 tahun &amp; ibu", "<i>stunting</i> &amp; gizi", "a &lt; b <b>c</b>", "H<sub>2</sub>O"})
        EXPECT_EQ(prose_of_cell(prose_in_cell(markup)), markup);
}

}  // namespace naskah::forms::testing
