#include <gtest/gtest.h>

#include "compose/support.hpp"

namespace naskah::compose::testing {

namespace {

std::string in_drawing(const std::string& elements) {
    return dump_blocks("<drawing width=\"100pt\" height=\"50pt\" unit=\"pt\" alt=\"Alur\">" + elements + "</drawing>");
}
const std::string head = "drawing width=100pt height=50pt alt=\"Alur\"\n";

}  // namespace

TEST(MarkupDrawing, ReadsPathsWithPens) {
    EXPECT_EQ(in_drawing("<path d=\"M0,1 L 10 5 C1 2 3 4 5,6Z\" color=\"#ff0000\" thickness=\"2pt\" dash=\"3pt 1pt\" fill=\"#00ff00\"/>"),
              head +
                  "  shape pen=[2pt #ff0000] dashes=[3pt 1pt] fill=#00ff00\n"
                  "    from 0pt,1pt\n    to 10pt,5pt\n    curve 1pt,2pt 3pt,4pt 5pt,6pt\n    closed\n");
}

TEST(MarkupDrawing, ReadsLinesWithArrows) {
    EXPECT_EQ(in_drawing("<line x1=\"0\" y1=\"1.5\" x2=\"10\" y2=\"5\" arrow=\"end\"/>"),
              head + "  shape pen=[0.5pt] arrow-at-end\n    from 0pt,1.5pt\n    to 10pt,5pt\n");
}

TEST(MarkupDrawing, ReadsRectanglesPolygonsAndEllipses) {
    EXPECT_EQ(in_drawing("<rect x=\"1\" y=\"2\" width=\"10\" height=\"20\" thickness=\"0\" fill=\"#000000\"/>"
                         "<polygon points=\"0,0 10,0 5,5\"/><ellipse x=\"50\" y=\"25\" rx=\"50\" ry=\"25\"/>"),
              head +
                  "  shape fill=#000000\n    from 1pt,2pt\n    to 11pt,2pt\n    to 11pt,22pt\n    to 1pt,22pt\n    closed\n"
                  "  shape pen=[0.5pt]\n    from 0pt,0pt\n    to 10pt,0pt\n    to 5pt,5pt\n    closed\n"
                  "  shape pen=[0.5pt]\n    from 100pt,25pt\n    curve 100pt,38.807pt 77.615pt,50pt 50pt,50pt\n"
                  "    curve 22.385pt,50pt 0pt,38.807pt 0pt,25pt\n    curve 0pt,11.193pt 22.385pt,0pt 50pt,0pt\n"
                  "    curve 77.615pt,0pt 100pt,11.193pt 100pt,25pt\n    closed\n");
}

TEST(MarkupDrawing, ReadsLabelsOfSeveralLines) {
    EXPECT_EQ(
        in_drawing(
            "<label x=\"50\" y=\"25\" align=\"center\" valign=\"middle\" size=\"9pt\" bold=\"yes\"> Desa\n  Layap <br/> dua </label>"),
        head + "  label 50pt,25pt \"Desa Layap\\ndua\" align=center valign=middle [sans 9pt bold]\n");
}

TEST(MarkupDrawing, CountsInMillimetresUnlessToldOtherwise) {
    EXPECT_EQ(dump_blocks("<drawing width=\"254mm\" height=\"254mm\" alt=\"A\"><line x1=\"0\" y1=\"0\" x2=\"25.4\" y2=\"254\"/></drawing>"),
              "drawing width=720pt height=720pt alt=\"A\"\n  shape pen=[0.5pt]\n    from 0pt,0pt\n    to 72pt,720pt\n");
}

TEST(MarkupDrawing, TellsWhatLiesOutside) {
    EXPECT_EQ(in_drawing("<rect x=\"60\" y=\"0\" width=\"41\" height=\"5\"/>"),
              "2:59 M009 titik (101, 0) di luar gambar [x dari 0 sampai 100 dan y dari 0 sampai 50, dalam pt]\n");
}

TEST(MarkupDrawing, TellsNumbersThatAreNone) {
    EXPECT_EQ(in_drawing("<line x1=\"1mm\" y1=\"0\" x2=\"1\" y2=\"1\"/>"),
              "2:59 M009 nilai \"1mm\" tidak berlaku untuk atribut \"x1\" pada <line> [tulis bilangan tanpa satuan dengan titik desimal, "
              "misalnya 12.5]\n");
}

TEST(MarkupDrawing, TellsPathsThatAreNone) {
    for (const std::string path : {"L 1 1", "M 1", "M 1 1", "M 0 0 L 1 1 L", "M 0 0 Z L 1 1", "m 0 0 l 1 1", "M 0 0 1 1"}) {
        EXPECT_TRUE(in_drawing("<path d=\"" + path + "\"/>").starts_with("2:59 M009 nilai \"" + path + "\" tidak berlaku")) << path;
    }
}

TEST(MarkupDrawing, TellsUnknownAttributesAndElements) {
    EXPECT_EQ(in_drawing("<line x1=\"0\" y1=\"0\" x2=\"1\" y2=\"1\" collor=\"#000000\"/>"),
              "2:59 M006 atribut \"collor\" tidak dikenal pada <line> [maksud Anda color=\"…\"?]\n");
    EXPECT_EQ(in_drawing("<lines/>"), "2:59 M005 elemen <lines> tidak dikenal di dalam <drawing> [maksud Anda <line>?]\n");
}

TEST(MarkupDrawing, MustSayWhatItShows) {
    EXPECT_EQ(dump_blocks("<drawing width=\"1mm\" height=\"1mm\"/>"),
              "2:1 M008 <drawing> harus punya atribut \"alt\" [tulis apa yang ditunjukkan gambar ini]\n");
}

}  // namespace naskah::compose::testing
