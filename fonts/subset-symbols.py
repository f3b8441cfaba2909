#!/usr/bin/env python3
"""Makes the fallback face for symbols out of DejaVu Sans: what a document may need and the other families lack.

    subset-symbols.py DEJAVUSANS.TTF OUTPUT.TTF

Needs fontTools 4.38 or newer (Debian: python3-fonttools, fonts-dejavu-core). The same input gives the same bytes.
What changes, and why, is told in README.md beside this file.
"""
import sys

from fontTools import subset
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

# Scripts that read from left to right, a glyph for each character. Others (Arabic, Hebrew …) would need shaping and stay out,
# so that they are reported as missing and not printed wrong.
RANGES = [
    (0x0020, 0x007E),  # Latin: a run of symbols may hold spaces and figures
    (0x00A0, 0x052F),  # Latin with accents, phonetic, Greek, Cyrillic
    (0x1E00, 0x1FFF),  # Latin and Greek, additional
    (0x2000, 0x200A),  # spaces
    (0x2010, 0x2027), (0x202F, 0x205F),  # punctuation
    (0x2070, 0x20CF),  # superscripts, subscripts, currency
    (0x2100, 0x23FF),  # letter-like, number forms, arrows, mathematics, technical
    (0x2460, 0x27BF),  # enclosed, box drawing, blocks, geometric, symbols, dingbats
    (0x27C0, 0x27FF), (0x2900, 0x2BFF),  # more arrows and mathematics
    (0xFB00, 0xFB06), (0xFFFC, 0xFFFD),
]


def drop_unwanted(font):
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.notdef_outline = True
    options.glyph_names = False
    options.name_IDs = ["*"]
    options.drop_tables += ["FFTM", "GDEF", "GPOS", "GSUB", "MATH", "kern"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[c for first, last in RANGES for c in range(first, last + 1)])
    subsetter.subset(font)


def decompose(font):
    """Some PDF writers lose the inner parts of a composite glyph in a composite glyph: draw every glyph out."""
    glyphs, glyph_set = font["glyf"], font.getGlyphSet()
    drawn = {}
    for name in font.getGlyphOrder():
        if glyphs[name].isComposite():
            recording = DecomposingRecordingPen(glyph_set)
            glyph_set[name].draw(recording)
            pen = TTGlyphPen(None)
            recording.replay(pen)
            drawn[name] = pen.glyph()
    for name, glyph in drawn.items():
        glyphs[name] = glyph


def complete_os2(font):
    """The table's first version lacks the height of capitals, which a PDF must tell."""
    table, glyphs, characters = font["OS/2"], font["glyf"], font.getBestCmap()
    table.version = 3
    table.sxHeight = glyphs[characters[ord("x")]].yMax
    table.sCapHeight = glyphs[characters[ord("H")]].yMax
    table.ulCodePageRange1 = table.ulCodePageRange2 = 0
    table.usDefaultChar, table.usBreakChar, table.usMaxContext = 0, 32, 0


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    font = TTFont(sys.argv[1], recalcTimestamp=False)
    drop_unwanted(font)
    decompose(font)
    complete_os2(font)
    font["cmap"].tables = [t for t in font["cmap"].tables if t.format in (4, 6)]
    font.save(sys.argv[2])
    print(f"{sys.argv[2]}: {len(font.getGlyphOrder())} glyphs")


if __name__ == "__main__":
    main()
