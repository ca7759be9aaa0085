"""Materials made for measuring: documents that look like those of a regency, from a vocabulary that is used as words are."""

import io
import random
import zipfile
from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path

import typst
from PIL import Image

WORDS = 20_000
PAGE_WORDS = 330
SCAN_EVERY = 12  # pages that are a picture and have no text
_SCANNED = 20  # every so many documents were scanned as a whole
_SYLLABLES = [consonant + vowel for consonant in "bklmnstrpdgj" for vowel in "aiu"]
_ENDINGS = ("", "", "n", "k", "ng", "an", "kan", "i")
_FONTS = ("Libertinus Serif", "New Computer Modern", "DejaVu Sans", "DejaVu Serif")  # those that typst or the system brings
_FRAME = """#set page(width: 210mm, height: 297mm, margin: 20mm, numbering: "1")
#set text(size: 10pt, lang: "id", font: "{font}", fallback: true)
#set par(justify: true)
#set heading(numbering: "1.")
"""
CONTAINER = """<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>"""
PACKAGE = """<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>
<dc:title>{title}</dc:title><dc:language>id</dc:language></metadata>
<manifest><item id="c" properties="cover-image" href="cover.jpg" media-type="image/jpeg"/>
<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>"""


class Papers:
    """The same for the same seed. folder: where they may write what they need."""

    def __init__(self, folder: Path, seed: int = 1) -> None:
        self._random = random.Random(seed)
        made = (self._word() for _ in range(WORDS))
        self._words = list(dict.fromkeys(made))
        self._weights = list(accumulate(1 / (rank + 3) ** 1.02 for rank in range(len(self._words))))
        folder.mkdir(parents=True, exist_ok=True)
        self._source = folder / "document.typ"
        (folder / "scan.jpg").write_bytes(_picture((1240, 1754), "L"))
        self._cover = _picture((1200, 1600), "RGB")

    def text(self, words: int = PAGE_WORDS) -> str:
        """Running words."""
        return " ".join(self._random.choices(self._words, cum_weights=self._weights, k=words))

    def document(self, pages: int, number: int = 0) -> bytes:
        """A PDF with headings, tables and, now and then, a scan; number: decides its font, its columns, and whether all is scanned."""
        font, columns, scanned = _FONTS[number % len(_FONTS)], 1 + number % 2, number % _SCANNED == _SCANNED - 1
        parts = [self._page(page, columns, scanned) for page in range(pages)]
        title = f'#set document(title: "{self.text(4).capitalize()}")\n'
        self._source.write_text(title + _FRAME.format(font=font) + "\n#pagebreak()\n".join(parts), encoding="utf-8")
        made: bytes = typst.compile(self._source)
        return made

    def book_with_pictures(self, size: int) -> bytes:
        """An EPUB of about `size` bytes, nearly all of it in a picture that does not pack."""
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w") as archive:
            archive.writestr("mimetype", "application/epub+zip")
            archive.writestr("META-INF/container.xml", CONTAINER)
            archive.writestr("book.opf", PACKAGE.format(title=self.text(4).capitalize()))
            archive.writestr("a.xhtml", f"<html><body><p>{self.text()}</p></body></html>")
            archive.writestr("cover.jpg", self._cover)
            archive.writestr("gambar.jpg", self._random.randbytes(size))
        return made.getvalue()

    def searches(self, count: int) -> Sequence[str]:
        """What somebody types: one word or two that are in use."""
        return [self.text(self._random.choice((1, 2))) for _ in range(count)]

    def _word(self) -> str:
        return "".join(self._random.choice(_SYLLABLES) for _ in range(self._random.choice((2, 2, 3, 3, 4)))) + self._random.choice(_ENDINGS)

    def _page(self, page: int, columns: int, scanned: bool) -> str:
        if scanned or page % SCAN_EVERY == SCAN_EVERY - 1:
            return '#image("scan.jpg", width: 100%)'
        head = f"= {self.text(3).capitalize()}\n"
        if page % 7 == 3:
            cells = ", ".join(f"[{self.text(2)}]" for _ in range(12))
            head += f"#table(columns: 3, {cells})\n"
        return f"{head}#columns({columns})[{self.text(PAGE_WORDS - 30)}]"


def _picture(size: tuple[int, int], mode: str) -> bytes:
    made = io.BytesIO()
    Image.new(mode, size, "teal" if mode == "RGB" else 230).save(made, "JPEG")
    return made.getvalue()
