"""OPDS 1.2: the catalogue as feeds that reading programs browse (docs/open-doors.md).

    /opds                     navigation: newest, areas, subjects, packs
    /opds/new  /opds/area/reg:64.03  /opds/subject/fishery  /opds/pack/<record>  /opds/search?q=lele    acquisition, 50 a page
    /opds/file/<hash>/<name>  /opds/cover/<hash>.jpg
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import quote, urlencode
from xml.etree.ElementTree import Element, SubElement

from core import opds as atom
from server.catalogue.open_shelf import area_words, label, urn
from server.catalogue.shelves import Shelved


@dataclass(frozen=True, slots=True)
class Way:
    """An entry of the navigation. count: materials behind it."""

    path: str
    title: str
    count: int
    changed: int


def ways(live: Sequence[Shelved]) -> list[Way]:
    """How one may go on from the beginning: what is there and not empty."""
    materials = [one for one in live if one.kind == "material"]
    found = [_way("/opds/new", "Terbaru", materials)]
    for area in sorted({one.area for one in materials}):
        found.append(_way(f"/opds/area/{area}", area_words(area), (one for one in materials if one.area == area)))
    for theme in sorted({one.text("theme") for one in materials} - {""}):
        of_theme = (one for one in materials if one.text("theme") == theme)
        found.append(_way(f"/opds/subject/{quote(theme, safe='')}", label("activity_theme", theme), of_theme))
    known = {one.record.hex(): one for one in materials}
    for pack in (one for one in live if one.kind == "pack"):
        there = [known[item] for item in pack.texts("items") if item in known]
        found.append(Way(f"/opds/pack/{pack.record.hex()}", pack.text("title"), len(there), pack.changed))
    return found


def navigation(found: Iterable[Way], now_ms: int) -> bytes:
    """The feed of the beginning."""
    found = list(found)
    made = atom.feed("/opds", "Suluh: bahan belajar", "/opds", atom.NAVIGATION, max((one.changed for one in found), default=now_ms))
    for way in found:
        entry = SubElement(made, "entry")
        atom.add_text(entry, "id", f"urn:suluh:{way.path}")
        atom.add_text(entry, "title", way.title)
        atom.add_text(entry, "updated", atom.stamp(way.changed or now_ms))
        atom.add_text(entry, "content", f"{way.count} bahan", type="text")
        atom.add_link(entry, "subsection" if way.path != "/opds/new" else "http://opds-spec.org/sort/new", way.path, atom.ACQUISITION)
    return atom.written(made)


def acquisition(path: str, title: str, found: Sequence[Shelved], page: int, now_ms: int, query: dict[str, str] | None = None) -> bytes:
    """A page of a feed of materials. page: from 1; query: what stands behind '?' besides the page."""
    last = max(1, -(-len(found) // atom.ROWS))
    page = min(max(1, page), last)

    def at(number: int) -> str:
        asked = {**(query or {}), **({"page": str(number)} if number > 1 else {})}
        return f"{path}?{urlencode(asked)}" if asked else path

    shown = found[(page - 1) * atom.ROWS : page * atom.ROWS]
    made = atom.feed(at(1), title, at(page), atom.ACQUISITION, max((one.changed for one in found), default=now_ms))
    around = {"first": 1, "previous": page - 1, "next": page + 1, "last": last}
    atom.add_pages(made, {rel: at(number) for rel, number in around.items() if last > 1 and 1 <= number <= last}, len(found), page)
    for one in shown:
        made.append(entry_of(one))
    return atom.written(made)


def entry_of(one: Shelved) -> Element:
    """One material with its file and its cover."""
    entry = Element("entry")
    atom.add_text(entry, "id", urn(one))
    atom.add_text(entry, "title", one.text("title"))
    atom.add_text(entry, "updated", atom.stamp(one.changed))
    atom.add_text(entry, "published", atom.stamp(one.created))
    if one.text("creator"):  # otherwise the feed's author stands for it
        atom.add_text(SubElement(entry, "author"), "name", one.text("creator"))
    if one.text("licence"):
        atom.add_text(entry, "rights", one.text("licence"))
    if one.text("language"):
        atom.add_text(entry, "dcterms:language", one.text("language"))
    atom.add_text(entry, "dcterms:issued", atom.stamp(one.created)[:10])
    if one.count("pages"):
        SubElement(entry, "dcterms:extent").text = f"{one.count('pages')} {'bab' if one.text('kind_of') == 'epub' else 'halaman'}"
    if theme := one.text("theme"):
        SubElement(entry, "category", scheme="urn:suluh:activity_theme", term=atom.xml_text(theme), label=label("activity_theme", theme))
    for audience in one.texts("audience"):
        shown = label("target_group", audience)
        SubElement(entry, "category", scheme="urn:suluh:target_group", term=atom.xml_text(audience), label=shown)
    if one.text("description"):
        atom.add_text(entry, "summary", one.text("description"), type="text")
    blob, cover = one.hash("blob"), one.hash("cover")
    if cover:
        atom.add_cover(entry, cover_path(cover))
    if blob:
        atom.add_file(entry, file_path(one), one.text("mime") or "application/octet-stream", one.size)
    return entry


def search_description(base: str) -> bytes:
    """How to search, for programs that offer a box."""
    return atom.search_description(f"{base}/opds/search?q={{searchTerms}}", "Bahan belajar perpustakaan desa")


def fits(one: Shelved, words: str) -> bool:
    """True where title, description or creator have all words, from a word's beginning."""
    there = f" {one.text('title')} {one.text('description')} {one.text('creator')}".casefold()
    return all(f" {word}" in there for word in words.casefold().split())


def file_path(one: Shelved) -> str:
    """Where its file is."""
    name = one.text("file_name").replace("/", "-").strip(".") or "berkas"
    return f"/opds/file/{(one.hash('blob') or b'').hex()}/{quote(name, safe='')}"


def cover_path(cover: bytes) -> str:
    """Where a cover is."""
    return f"/opds/cover/{cover.hex()}.jpg"


def _way(path: str, title: str, there: Iterable[Shelved]) -> Way:
    changed = [one.changed for one in there]
    return Way(path, title, len(changed), max(changed, default=0))
