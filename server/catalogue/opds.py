"""OPDS 1.2: the catalogue as feeds that reading programs browse (docs/open-doors.md).

    /opds                     navigation: newest, areas, subjects, packs
    /opds/new  /opds/area/reg:64.03  /opds/subject/fishery  /opds/pack/<record>  /opds/search?q=lele    acquisition, 50 a page
    /opds/file/<hash>/<name>  /opds/cover/<hash>.jpg
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import quote, urlencode
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from server.catalogue.open_shelf import area_words, label, stamp, urn, xml_text
from server.catalogue.shelves import Shelved

SEARCH = "http://a9.com/-/spec/opensearch/1.1/"
# Names stand as they are written, with these prefixes: ElementTree's own table of prefixes is one for all threads.
_SPACES = {"xmlns": "http://www.w3.org/2005/Atom", "xmlns:dcterms": "http://purl.org/dc/terms/", "xmlns:opensearch": SEARCH}
NAVIGATION, ACQUISITION = (f"application/atom+xml;profile=opds-catalog;kind={kind}" for kind in ("navigation", "acquisition"))
SEARCH_TYPE = "application/opensearchdescription+xml"
ROWS = 50
_OPEN_ACCESS, _IMAGE = "http://opds-spec.org/acquisition/open-access", "http://opds-spec.org/image"


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
    feed = _feed("/opds", "Suluh: bahan belajar", "/opds", NAVIGATION, max((one.changed for one in found), default=now_ms))
    for way in found:
        entry = SubElement(feed, "entry")
        _text(entry, "id", f"urn:suluh:{way.path}")
        _text(entry, "title", way.title)
        _text(entry, "updated", stamp(way.changed or now_ms))
        _text(entry, "content", f"{way.count} bahan", type="text")
        _link(entry, "subsection" if way.path != "/opds/new" else "http://opds-spec.org/sort/new", way.path, ACQUISITION)
    return _bytes(feed)


def acquisition(path: str, title: str, found: Sequence[Shelved], page: int, now_ms: int, query: dict[str, str] | None = None) -> bytes:
    """A page of a feed of materials. page: from 1; query: what stands behind '?' besides the page."""
    last = max(1, -(-len(found) // ROWS))
    page = min(max(1, page), last)

    def at(number: int) -> str:
        asked = {**(query or {}), **({"page": str(number)} if number > 1 else {})}
        return f"{path}?{urlencode(asked)}" if asked else path

    shown = found[(page - 1) * ROWS : page * ROWS]
    feed = _feed(at(1), title, at(page), ACQUISITION, max((one.changed for one in found), default=now_ms))
    for rel, number in (("first", 1), ("previous", page - 1), ("next", page + 1), ("last", last)):
        if last > 1 and 1 <= number <= last:
            _link(feed, rel, at(number), ACQUISITION)
    for name, value in (("totalResults", len(found)), ("itemsPerPage", ROWS), ("startIndex", (page - 1) * ROWS + 1)):
        SubElement(feed, f"opensearch:{name}").text = str(value)
    for one in shown:
        feed.append(entry_of(one))
    return _bytes(feed)


def entry_of(one: Shelved) -> Element:
    """One material with its file and its cover."""
    entry = Element("entry")
    _text(entry, "id", urn(one))
    _text(entry, "title", one.text("title"))
    _text(entry, "updated", stamp(one.changed))
    _text(entry, "published", stamp(one.created))
    if one.text("creator"):  # otherwise the feed's author stands for it
        _text(SubElement(entry, "author"), "name", one.text("creator"))
    if one.text("licence"):
        _text(entry, "rights", one.text("licence"))
    if one.text("language"):
        _text(entry, "dcterms:language", one.text("language"))
    _text(entry, "dcterms:issued", stamp(one.created)[:10])
    if one.count("pages"):
        SubElement(entry, "dcterms:extent").text = f"{one.count('pages')} {'bab' if one.text('kind_of') == 'epub' else 'halaman'}"
    if theme := one.text("theme"):
        SubElement(entry, "category", scheme="urn:suluh:activity_theme", term=xml_text(theme), label=label("activity_theme", theme))
    for audience in one.texts("audience"):
        shown = label("target_group", audience)
        SubElement(entry, "category", scheme="urn:suluh:target_group", term=xml_text(audience), label=shown)
    if one.text("description"):
        _text(entry, "summary", one.text("description"), type="text")
    blob, cover = one.hash("blob"), one.hash("cover")
    if cover:
        for rel in (_IMAGE, f"{_IMAGE}/thumbnail"):
            _link(entry, rel, cover_path(cover), "image/jpeg")
    if blob:
        _link(entry, _OPEN_ACCESS, file_path(one), one.text("mime") or "application/octet-stream", length=str(one.size))
    return entry


def search_description(base: str) -> bytes:
    """How to search, for programs that offer a box."""
    made = Element("OpenSearchDescription", xmlns=SEARCH)
    for name, value in (("ShortName", "Suluh"), ("Description", "Bahan belajar perpustakaan desa"), ("InputEncoding", "UTF-8")):
        SubElement(made, name).text = value
    SubElement(made, "Url", type=ACQUISITION, template=f"{base}/opds/search?q={{searchTerms}}")
    return _bytes(made)


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


def _feed(identity: str, title: str, here: str, kind: str, changed: int) -> Element:
    feed = Element("feed", _SPACES)
    _text(feed, "id", f"urn:suluh:{identity}")
    _text(feed, "title", title)
    _text(feed, "updated", stamp(changed))
    author = SubElement(feed, "author")
    _text(author, "name", "Suluh")
    _link(feed, "self", here, kind)
    _link(feed, "start", "/opds", NAVIGATION)
    _link(feed, "search", "/opds/search.xml", SEARCH_TYPE)
    return feed


def _text(parent: Element, name: str, text: str, **attributes: str) -> None:
    SubElement(parent, name, attributes).text = xml_text(text)


def _link(parent: Element, rel: str, href: str, media_type: str, **more: str) -> None:
    SubElement(parent, "link", {"rel": rel, "href": href, "type": media_type, **more})


def _bytes(root: Element) -> bytes:
    return bytes(ElementTree.tostring(root, "utf-8", xml_declaration=True))
