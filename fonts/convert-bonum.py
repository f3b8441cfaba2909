#!/usr/bin/env python3
"""Converts TeX Gyre Bonum (OpenType, cubic outlines) into the Naskah Bonum faces (TrueType, quadratic outlines).

    convert-bonum.py FOLDER-OF-TEX-GYRE-BONUM OUTPUT-FOLDER

Needs fontTools 4.38 or newer (Debian: python3-fonttools, fonts-texgyre). The same input gives the same bytes.
What changes, and why, is told in README.md beside this file.
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

FACES = {"regular": "Regular", "bold": "Bold", "italic": "Italic", "bolditalic": "BoldItalic"}
FAMILY = "Naskah Bonum"
LARGEST_ERROR = 0.5  # of an outline, in units of 1/1000 em

# The line of the four faces, so that a bold word does not push its line apart; ink of capitals with accents and of descenders fits in.
ASCENT, DESCENT = 930, -250


def keep_encoded_glyphs(font):
    """Drops the small capitals and alternates: they have no character of their own, and the OpenType features are not used."""
    options = subset.Options()
    options.layout_features = []
    options.notdef_outline = True
    options.name_IDs = ["*"]
    options.drop_tables += ["GPOS", "GSUB"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=font.getBestCmap().keys())
    subsetter.subset(font)


def quadratic_outlines(font):
    glyph_set = font.getGlyphSet()
    glyphs = {}
    for name in font.getGlyphOrder():
        pen = TTGlyphPen(None)
        glyph_set[name].draw(Cu2QuPen(pen, LARGEST_ERROR, reverse_direction=True))
        glyphs[name] = pen.glyph()
    return glyphs


def make_truetype(font):
    glyphs = quadratic_outlines(font)
    order = font.getGlyphOrder()
    del font["CFF "]
    font.sfntVersion = "\0\1\0\0"
    font["loca"] = newTable("loca")
    font["glyf"] = glyf = newTable("glyf")
    glyf.glyphOrder = order
    glyf.glyphs = glyphs
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    maxp.maxZones = 1
    for field in ("TwilightPoints", "Storage", "FunctionDefs", "InstructionDefs", "StackElements", "SizeOfInstructions", "ComponentElements"):
        setattr(maxp, "max" + field, 0)
    font["post"].formatType = 3.0
    for name in order:
        glyf[name].recalcBounds(glyf)
        font["hmtx"][name] = (font["hmtx"][name][0], getattr(glyf[name], "xMin", 0))


def set_metrics(font):
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = ASCENT, DESCENT, 0
    font["OS/2"].fsType = 0  # the licence sets no limit on embedding


def rename(font, style):
    names = font["name"]
    written_style = style.replace("BoldItalic", "Bold Italic")
    postscript = FAMILY.replace(" ", "") + "-" + style
    values = {
        1: FAMILY,
        2: written_style,
        3: "2.004;" + postscript,
        4: FAMILY + " " + written_style,
        5: "Version 2.004; converted to TrueType",
        6: postscript,
        10: "TeX Gyre Bonum 2.004, converted to TrueType outlines and renamed. Not maintained by the TeX Gyre project.",
        13: "GUST Font License (LaTeX Project Public License)",
        14: "http://www.gust.org.pl/fonts/licenses/GUST-FONT-LICENSE.txt",
    }
    authors = names.getDebugName(0)
    names.names = []
    for identifier, text in {0: authors, **values}.items():
        names.setName(text, identifier, 3, 1, 0x409)
        names.setName(text, identifier, 1, 0, 0)


def convert(source, target, style):
    font = TTFont(source, recalcTimestamp=False)
    keep_encoded_glyphs(font)
    make_truetype(font)
    set_metrics(font)
    rename(font, style)
    font.save(target)
    print(f"{target}: {len(font.getGlyphOrder())} glyphs, {target.stat().st_size} bytes")


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    for file_style, style in FACES.items():
        convert(source / f"texgyrebonum-{file_style}.otf", target / f"NaskahBonum-{style}.ttf", style)


if __name__ == "__main__":
    main()
