"""PDF: opens it, counts its pages, draws the first."""

from pathlib import Path

import pypdfium2
from pypdfium2 import raw

from core.materials.covers import COVER_EDGE_PX, cover_of
from core.materials.facts import DAMAGED, LOCKED, Facts, UnfitError

PAGES_MAX = 10_000


def open_pdf(file: Path) -> Facts:
    """Raises UnfitError where it is damaged, has no page, more than 10,000, or asks for a password."""
    try:
        document = pypdfium2.PdfDocument(file)
    except pypdfium2.PdfiumError as error:
        is_locked = raw.FPDF_GetLastError() == raw.FPDF_ERR_PASSWORD
        raise UnfitError(LOCKED if is_locked else DAMAGED, str(error)) from error
    try:
        return _facts(document)
    except pypdfium2.PdfiumError as error:
        raise UnfitError(DAMAGED, str(error)) from error
    finally:
        document.close()


def _facts(document: pypdfium2.PdfDocument) -> Facts:
    pages = len(document)
    if not 0 < pages <= PAGES_MAX:
        raise UnfitError(DAMAGED, f"{pages} pages")
    document[pages - 1].close()  # the last page's entry is behind everything else
    page = document[0]
    scale = min(2.0, 2 * COVER_EDGE_PX / max(1.0, *page.get_size()))
    cover = cover_of(page.render(scale=scale).to_pil())
    page.close()
    said = document.get_metadata_dict()
    return Facts("pdf", "application/pdf", pages=pages, cover=cover, title=said["Title"].strip(), creator=said["Author"].strip())
