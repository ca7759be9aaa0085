"""The chapters of an EPUB as plain pages: headings, paragraphs, lists, tables and the book's own pictures; nothing that runs or calls out.

A book is somebody else's file. What is not on the list of harmless elements is left out with its contents where it would run or speak
(script, style, form), and without them otherwise; a picture is one of the archive, a link leads to a chapter or nowhere.
"""

import posixpath
import zipfile
from html import escape
from html.parser import HTMLParser
from pathlib import Path
from types import TracebackType
from typing import Self
from xml.etree import ElementTree

from core.materials.archives import chapters
from core.materials.facts import DAMAGED, UnfitError

CHAPTER_BYTES_MAX, PICTURE_BYTES_MAX = 4 * 1024 * 1024, 16 * 1024 * 1024
_KEPT = frozenset({
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "b", "i", "em", "strong", "u", "s", "sub", "sup", "br", "hr",
    "img", "table", "thead", "tbody", "tr", "td", "th", "blockquote", "pre", "code", "div", "dl", "dt", "dd", "a", "figure",
    "figcaption", "caption",
})  # fmt: skip
_EMPTY = frozenset({"br", "hr", "img"})
_SILENT = frozenset({
    "script", "style", "head", "form", "iframe", "object", "embed", "video", "audio", "svg", "math", "template", "noscript",
    "canvas", "applet",
})  # fmt: skip
_HEADINGS = frozenset({"h1", "h2", "h3"})


class Book:
    """An open EPUB. Raises UnfitError('damaged_file') where it is none."""

    def __init__(self, file: Path) -> None:
        try:
            self._archive = zipfile.ZipFile(file)
            self.places = chapters(self._archive)
        except (zipfile.BadZipFile, OSError, KeyError, RuntimeError, ElementTree.ParseError) as error:
            raise UnfitError(DAMAGED, str(error)) from error
        if not self.places:
            raise UnfitError(DAMAGED, "no chapter")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the file."""
        self._archive.close()

    def page(self, number: int) -> tuple[str, str]:
        """(title, harmless HTML) of a chapter, from 0; the title is its first heading, '' without one. Raises UnfitError."""
        place = self.places[number]
        if not place:
            return "", ""
        cleaner = _Cleaner(posixpath.dirname(place))
        cleaner.feed(self._read(place, CHAPTER_BYTES_MAX).decode("utf-8", "replace"))
        cleaner.close()
        return cleaner.title.strip(), "".join(cleaner.made)

    def picture(self, place: str) -> bytes:
        """A picture of the book; b'' when there is none there, or it is too large."""
        try:
            return self._read(place, PICTURE_BYTES_MAX)
        except UnfitError:
            return b""

    def number_of(self, place: str) -> int | None:
        """Which chapter lies there, from 0."""
        return self.places.index(place) if place in self.places else None

    def _read(self, place: str, most: int) -> bytes:
        try:
            if self._archive.getinfo(place).file_size > most:
                raise UnfitError(DAMAGED, place[:80])
            return self._archive.read(place)
        except (KeyError, zipfile.BadZipFile, OSError, EOFError, RuntimeError, NotImplementedError) as error:
            raise UnfitError(DAMAGED, place[:80]) from error


class _Cleaner(HTMLParser):
    """Writes anew what is harmless."""

    def __init__(self, folder: str) -> None:
        super().__init__(convert_charrefs=True)
        self.made: list[str] = []
        self.title = ""
        self._folder = folder
        self._silent: list[str] = []
        self._in_title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins."""
        if self._silent:
            if tag == self._silent[-1]:
                self._silent.append(tag)
            return
        if tag in _SILENT:
            self._silent.append(tag)
            return
        if tag not in _KEPT:
            return
        if tag in _HEADINGS and not self.title:
            self._in_title = True
        self.made.append(self._tag(tag, dict(attrs)))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element without contents: nothing stays silent behind it."""
        if tag not in _SILENT:
            self.handle_starttag(tag, attrs)
            if tag not in _EMPTY:
                self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        """An element ends."""
        if self._silent:
            if tag == self._silent[-1]:
                self._silent.pop()
            return
        if tag in _KEPT and tag not in _EMPTY:
            self.made.append(f"</{tag}>")
        if tag in _HEADINGS:
            self._in_title = False

    def handle_data(self, data: str) -> None:
        """Words."""
        if self._silent:
            return
        self.made.append(escape(data, quote=False))
        if self._in_title:
            self.title += data

    def _tag(self, tag: str, said: dict[str, str | None]) -> str:
        if tag == "img":
            place = self._inside(said.get("src") or "")
            return f'<img src="{escape(place)}" alt="{escape(said.get("alt") or "")}">' if place else escape(said.get("alt") or "")
        if tag == "a":
            place = self._inside(said.get("href") or "")
            return f'<a href="{escape(place)}">' if place else "<a>"
        if tag in ("td", "th"):
            spans = "".join(f' {name}="{int(value)}"' for name in ("colspan", "rowspan") if (value := said.get(name) or "").isdecimal())
            return f"<{tag}{spans}>"
        return f"<{tag}>"

    def _inside(self, href: str) -> str:
        """The place in the archive that a link means; '' for everything outside."""
        href = href.split("#")[0].strip()
        if not href or ":" in href or href.startswith(("/", "\\")):
            return ""
        place = posixpath.normpath(posixpath.join(self._folder, href))
        return "" if place.startswith("..") else place
