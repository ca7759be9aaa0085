"""OPDS 1.2 of what is handed out, for reading programs on phones: /opds, /opds/search?q=lele."""

from collections.abc import Sequence
from urllib.parse import quote, urlencode
from uuid import UUID
from xml.etree.ElementTree import Element, SubElement

from core import opds as atom
from core.domain.lists import shipped_lists
from desktop.shelf.offer import file_name, kind_of
from desktop.store.shelf_rows import ShelfItem


def acquisition(found: Sequence[ShelfItem], title: str, page: int, now_ms: int, language: str, words: str | None = None) -> bytes:
    """A page of the feed. page: from 1; words: what was searched for."""
    path = atom.START if words is None else f"{atom.START}/search"
    last = max(1, -(-len(found) // atom.ROWS))
    page = min(max(1, page), last)

    def at(number: int) -> str:
        asked = {**({} if words is None else {"q": words}), **({"page": str(number)} if number > 1 else {})}
        return f"{path}?{urlencode(asked)}" if asked else path

    made = atom.feed(at(1), title, at(page), atom.ACQUISITION, now_ms, atom.ACQUISITION)
    around = {"first": 1, "previous": page - 1, "next": page + 1, "last": last}
    atom.add_pages(made, {rel: at(one) for rel, one in around.items() if last > 1 and 1 <= one <= last}, len(found), page)
    for item in found[(page - 1) * atom.ROWS : page * atom.ROWS]:
        made.append(_entry(item, now_ms, language))
    return atom.written(made)


def file_path(item: ShelfItem) -> str:
    """Where its file is."""
    return f"/file/{item.blob.hex()}/{quote(file_name(item), safe='')}"


def cover_path(item: ShelfItem) -> str:
    """Where its cover is."""
    return f"/cover/{item.blob.hex()}.jpg"


def _entry(item: ShelfItem, now_ms: int, language: str) -> Element:
    entry = Element("entry")
    atom.add_text(entry, "id", UUID(hex=item.record).urn)
    atom.add_text(entry, "title", item.title)
    atom.add_text(entry, "updated", atom.stamp(now_ms))
    if item.creator:
        atom.add_text(SubElement(entry, "author"), "name", item.creator)
    if item.licence:
        atom.add_text(entry, "rights", item.licence)
    if item.language:
        atom.add_text(entry, "dcterms:language", item.language)
    if item.theme:
        named = shipped_lists().label("activity_theme", item.theme, language)
        SubElement(entry, "category", scheme="urn:suluh:activity_theme", term=atom.xml_text(item.theme), label=named)
    if item.description:
        atom.add_text(entry, "summary", item.description, type="text")
    if item.cover:
        atom.add_cover(entry, cover_path(item))
    atom.add_file(entry, file_path(item), kind_of(item), item.size)
    return entry
