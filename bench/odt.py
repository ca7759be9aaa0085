"""The words, tables and photos of a report as an ODT, for LibreOffice to turn into PDF: the baseline of paper, where it is installed."""

import shutil
import subprocess
import time
import zipfile
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

from desktop.reports.paper_tables import PaperTable

OFFICE = "soffice"
CONVERT_S = 300
_SPACES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (
        ("office", "office"), ("text", "text"), ("table", "table"), ("draw", "drawing"), ("svg", "svg-compatible"),
        ("manifest", "manifest"),
    )
)  # fmt: skip
_LINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
_PHOTO = (
    '<text:p><draw:frame text:anchor-type="as-char" svg:width="8cm" svg:height="6cm">'
    '<draw:image xlink:href="Pictures/{name}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/></draw:frame></text:p>'
)
_MIME = "application/vnd.oasis.opendocument.text"


def is_there() -> bool:
    """Whether LibreOffice is installed."""
    return shutil.which(OFFICE) is not None


def write(path: Path, tables: Sequence[PaperTable], photos: Sequence[bytes]) -> None:
    """A heading and a table for each; the photos (JPEG) behind them."""
    body = "".join(_table(one) for one in tables) + "".join(_PHOTO.format(name=f"{place}.jpg") for place in range(len(photos)))
    text = f"<office:body><office:text>{body}</office:text></office:body>"
    content = f"<office:document-content {_SPACES} {_LINK} office:version='1.3'>{text}</office:document-content>"
    names = ["/", "content.xml", *(f"Pictures/{place}.jpg" for place in range(len(photos)))]
    kinds = {"/": _MIME, "content.xml": "text/xml"}
    files = "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="{kinds.get(name, "image/jpeg")}"/>' for name in names
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("mimetype", _MIME, zipfile.ZIP_STORED)
        packed.writestr("content.xml", content)
        packed.writestr("META-INF/manifest.xml", f'<manifest:manifest {_SPACES} manifest:version="1.3">{files}</manifest:manifest>')
        for place, photo in enumerate(photos):
            packed.writestr(f"Pictures/{place}.jpg", photo)


def seconds(path: Path, profile: Path) -> tuple[float, bytes]:
    """How long LibreOffice takes from its start to the PDF, and the PDF. profile: a folder of its own, kept between runs."""
    started = time.monotonic()
    words = [OFFICE, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", "pdf", "--outdir", str(path.parent)]
    subprocess.run([*words, str(path)], check=True, capture_output=True, timeout=CONVERT_S)
    return time.monotonic() - started, path.with_suffix(".pdf").read_bytes()


def _table(table: PaperTable) -> str:
    rows = [table.headings, *table.rows, *([table.total] if table.total else [])]
    cells = "".join(f"<table:table-row>{''.join(map(_cell, row))}</table:table-row>" for row in rows)
    columns = f'<table:table-column table:number-columns-repeated="{len(table.headings)}"/>'
    return f'<text:h text:outline-level="1">{escape(table.title)}</text:h><table:table>{columns}{cells}</table:table>'


def _cell(value: object) -> str:
    words = "" if value is None else escape(str(value))
    return f'<table:table-cell office:value-type="string"><text:p>{words}</text:p></table:table-cell>'
