"""Turns a template, its data and its pictures into a PDF. All in memory; the fonts are ours, so paper is the same everywhere.

Data reaches a template as JSON values and is only ever set as text: no word of hers can become markup.
Typesetter and PDF reader are loaded at the first print: ten megabytes that a window without paper does not need.
"""

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Any

from desktop.reports.errors import ReportError

if TYPE_CHECKING:
    import typst

_logger = logging.getLogger(__name__)
DATA_FILE = "data.json"
STANDARDS = ("a-2a", "ua-1")  # to be kept for decades, and read aloud
_OF_STANDARD = "PDF/"  # how the typesetter begins what a standard forbids


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet upright, in millimetres. Qt's Folio is 210 wide; the Indonesian F4 is 215.

    chart_height: in units of the chart, so that sections A to D of an ordinary month stay on the first page.
    """

    name: str
    width_mm: int
    height_mm: int
    chart_height: float


PAPERS = {paper.name: paper for paper in (Paper("F4", 215, 330, 118), Paper("A4", 210, 297, 92))}


@dataclass(frozen=True, slots=True)
class Sheets:
    """A finished document."""

    pdf: bytes
    pages: int


class Press:
    """Prints the templates of a folder; the fonts are read once. mark: a word across every page of whatever is printed."""

    def __init__(self, templates: Mapping[str, bytes] | None = None, mark: str = "") -> None:
        self._templates = shipped_templates() if templates is None else dict(templates)
        self._mark = mark
        self._fonts: typst.Fonts | None = None

    def run(self, template: str, data: Mapping[str, Any], pictures: Mapping[str, bytes]) -> Sheets:
        """Prints `template` as PDF/A-2a and PDF/UA-1. pictures: file name → SVG. Raises ReportError.

        What no standard allows is printed without one: a letter that our fonts do not have, a changed template without a title.
        What bears a mark is not real and needs none.
        """
        try:
            pdf = self._compiled(template, data, pictures, pdf_standards=[] if self._mark else list(STANDARDS))
        except ReportError as error:
            if not error.reason.startswith(_OF_STANDARD):
                raise
            _logger.info("%s is printed without a standard (%s:%s)", template, error.file, error.line)
            pdf = self._compiled(template, data, pictures)
        return Sheets(pdf, _pages(pdf))

    def picture(self, template: str, data: Mapping[str, Any], pictures: Mapping[str, bytes], dots_an_inch: int) -> bytes:
        """A template of one page as a PNG. Raises ReportError."""
        return self._compiled(template, data, pictures, format="png", ppi=dots_an_inch)

    def _compiled(self, template: str, data: Mapping[str, Any], pictures: Mapping[str, bytes], **form: Any) -> bytes:
        import typst

        sources: dict[str, bytes] = {**self._templates, **pictures, DATA_FILE: json.dumps(data).encode()}
        across = f'#import "practice.typ": practice\n#show: practice.with({json.dumps(self._mark)})\n' if self._mark else ""
        sources["main.typ"] = f'{across}#include "{template}"\n'.encode()
        try:
            made, warnings = typst.compile_with_warnings(sources, font_paths=self._typeface(), **form)
        except typst.TypstError as error:
            raise ReportError.from_diagnostic(error.message, error.diagnostic) from error
        for warning in warnings:
            _logger.warning("%s: %s", template, warning)
        return bytes(made)

    def _typeface(self) -> "typst.Fonts":
        import typst

        if self._fonts is None:
            with as_file(files("resources").joinpath("fonts")) as folder:
                self._fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder])
        return self._fonts


def shipped_templates() -> dict[str, bytes]:
    """The templates that came with the program."""
    folder = files("resources").joinpath("reports")
    return {entry.name: entry.read_bytes() for entry in folder.iterdir() if entry.name.endswith(".typ")}


def _pages(pdf: bytes) -> int:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()
