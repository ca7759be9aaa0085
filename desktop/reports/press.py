"""Turns a template, its data and its pictures into a PDF. All in memory; the fonts are ours, so paper is the same everywhere.

Data reaches a template as JSON values and is only ever set as text: no word of hers can become markup.
Typesetter and PDF reader are loaded at the first print: ten megabytes that a window without paper does not need.
"""

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.reports import template_files
from desktop.reports.apart import Apart
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
    """A finished document. told: which changed templates it was made without, and why, as sentences."""

    pdf: bytes
    pages: int
    told: tuple[str, ...] = ()


class Press:
    """Prints the templates of a folder; the fonts are read once. mark: a word across every page of whatever is printed.

    changed: the folder of a home in which changed templates lie. They are strangers: another process sets them (apart.py), and where
    one fails the paper is made with the shipped ones, unless gives_way is False: then its error is raised.
    """

    def __init__(
        self, templates: Mapping[str, bytes] | None = None, mark: str = "", changed: Path | None = None, gives_way: bool = True
    ) -> None:
        self._shipped = template_files.shipped() if templates is None else dict(templates)
        self._changed = changed
        self._gives_way = gives_way
        self._mark = mark
        self._fonts: typst.Fonts | None = None
        self._apart = Apart()

    def run(self, template: str, data: Mapping[str, Any], pictures: Mapping[str, bytes]) -> Sheets:
        """Prints `template` as PDF/A-2a and PDF/UA-1. pictures: file name → SVG; data: "language" is that of `told`. Raises ReportError.

        What no standard allows is printed without one: a letter that our fonts do not have, a changed template without a title.
        What bears a mark is not real and needs none.
        """
        changed, told = self._changed_parts(template, data)
        if changed:
            try:
                pdf = self._in_standard(template, data, pictures, changed)
                return Sheets(pdf, _pages(pdf), told)
            except ReportError as error:
                if not self._gives_way:
                    raise
                told = (template_files.error_words(error, list(changed), _language(data)), *told)
        pdf = self._in_standard(template, data, pictures, {})
        return Sheets(pdf, _pages(pdf), told)

    def picture(self, template: str, data: Mapping[str, Any], pictures: Mapping[str, bytes], dots_an_inch: int) -> bytes:
        """A template of one page as a PNG. Raises ReportError."""
        form: dict[str, Any] = {"format": "png", "ppi": dots_an_inch}
        if changed := self._changed_parts(template, data)[0]:
            try:
                return self._compiled(template, data, pictures, changed, form)
            except ReportError:
                if not self._gives_way:
                    raise
        return self._compiled(template, data, pictures, {}, form)

    def _changed_parts(self, template: str, data: Mapping[str, Any]) -> tuple[dict[str, bytes], tuple[str, ...]]:
        """The changed templates that this one is made of, and what is to be told of those that do not count."""
        if self._changed is None:
            return {}, ()
        found = template_files.changed(self._changed)
        parts = template_files.parts_of(template, self._shipped | found.taken)
        told = [template_files.error_words(error, [name], _language(data)) for name, error in found.refused.items()]
        return {name: content for name, content in found.taken.items() if name in parts}, tuple(told)

    def _in_standard(self, template: str, data: Mapping[str, Any], pictures: Mapping[str, bytes], changed: Mapping[str, bytes]) -> bytes:
        form: dict[str, Any] = {"pdf_standards": [] if self._mark else list(STANDARDS)}
        try:
            return self._compiled(template, data, pictures, changed, form)
        except ReportError as error:
            if not error.reason.startswith(_OF_STANDARD):
                raise
            _logger.info("%s is printed without a standard (%s:%s)", template, error.file, error.line)
            return self._compiled(template, data, pictures, changed, {})

    def _compiled(
        self, template: str, data: Mapping[str, Any], pictures: Mapping[str, bytes], changed: Mapping[str, bytes], form: dict[str, Any]
    ) -> bytes:
        sources: dict[str, bytes] = {**self._shipped, **changed, **pictures, DATA_FILE: json.dumps(data).encode()}
        across = f'#import "practice.typ": practice\n#show: practice.with({json.dumps(self._mark)})\n' if self._mark else ""
        sources["main.typ"] = f'{across}#include "{template}"\n'.encode()
        made, warnings = self._apart.set(sources, form) if changed else self._set_here(sources, form)
        for warning in warnings:
            _logger.warning("%s: %s", template, warning)
        return made

    def _set_here(self, sources: dict[str, bytes], form: dict[str, Any]) -> tuple[bytes, list[str]]:
        import typst

        try:
            made, warnings = typst.compile_with_warnings(sources, font_paths=self._typeface(), **form)
        except typst.TypstError as error:
            raise ReportError.from_diagnostic(error.message, error.diagnostic) from error
        return bytes(made), [str(warning) for warning in warnings]

    def _typeface(self) -> "typst.Fonts":
        import typst

        if self._fonts is None:
            with as_file(files("resources").joinpath("fonts")) as folder:
                self._fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder])
        return self._fonts


def _language(data: Mapping[str, Any]) -> str:
    return str(data.get("language") or "id")


def _pages(pdf: bytes) -> int:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()
