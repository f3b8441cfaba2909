#!/usr/bin/python3
"""Compares the words of two PDFs of one document: ours, and what LibreOffice makes of our DOCX.

    same_text.py OURS.pdf THEIRS.pdf [--tables]

Pages are broken at different places, so that page numbers and hyphens at line ends don't count. Every word must occur equally often; with
--tables, of documents whose tables repeat their headers on each page, it must only occur in both. Prints what differs; exit code 1 when
something does.
"""
import re
import subprocess
import sys
from collections import Counter

PAGE_NUMBER = re.compile(r"^\s*(-\s?\d+\s?-|\d{1,3}|Halaman \d+ dari \d+)\s*$")

# Above signatures that go on on the next page: a word processor has nothing that stands on later pages only.
CONTINUED = re.compile(r"^\s*Tanda tangan Berita Acara Nomor ")


def words_of(pdf):
    text = subprocess.run(["pdftotext", "-raw", "-enc", "UTF-8", pdf, "-"], check=True, capture_output=True, text=True).stdout
    lines = [line for line in text.replace("\f", "\n").split("\n") if not PAGE_NUMBER.match(line) and not CONTINUED.match(line)]
    return " ".join(lines).replace("\u00a0", " ").replace("(lanjutan)", " ").split()


def bare(word):
    return word.replace("-", "")


def joined(words, other):
    """Words that a line end has broken, whole again. In a table the other half may come after words of the cells beside it."""
    known = {bare(word) for word in other}
    whole, halves = [], []
    for word in words:
        half = next((half for half in halves if bare(half + word) in known and not bare(word) == ""), None)
        if half is not None:
            halves.remove(half)
            word = half + word
        if word.endswith("-") or (word.endswith("/") and word not in known):
            halves = [word] + halves[:40]
        else:
            whole.append(word)
    return Counter(bare(word) for word in whole + halves if bare(word))


def without_hidden_colons(ours, theirs):
    """LibreOffice 25.2 doesn't show a colon behind bold type where it would end a line; 7.4 does."""
    return Counter({word.rstrip(":") if word.endswith(":") and word not in theirs and word.rstrip(":") in theirs else word: count
                    for word, count in ours.items()})


def main():
    ours, theirs = words_of(sys.argv[1]), words_of(sys.argv[2])
    left, right = joined(ours, theirs), joined(theirs, ours)
    left = without_hidden_colons(left, right)
    lost = sorted(set(left) - set(right)) + sorted(set(right) - set(left))
    for word in lost:
        print(f"{word}: {left[word]} in ours, {right[word]} in theirs")
    uneven = [] if "--tables" in sys.argv else [word for word in sorted(set(left) & set(right)) if left[word] != right[word]]
    for word in uneven:
        print(f"{word}: {left[word]} in ours, {right[word]} in theirs")
    return 1 if lost or uneven else 0


if __name__ == "__main__":
    sys.exit(main())
