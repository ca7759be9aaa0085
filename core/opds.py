"""What a feed of OPDS 1.2 is made of: the centre's open door and the page that a laptop hands materials out from write the same.

Source: OPDS Catalog 1.2 (specs.opds.io), RFC 4287.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

SEARCH = "http://a9.com/-/spec/opensearch/1.1/"
# Names stand as they are written, with these prefixes: ElementTree's own table of prefixes is one for all threads.
_SPACES = {"xmlns": "http://www.w3.org/2005/Atom", "xmlns:dcterms": "http://purl.org/dc/terms/", "xmlns:opensearch": SEARCH}
NAVIGATION, ACQUISITION = (f"application/atom+xml;profile=opds-catalog;kind={kind}" for kind in ("navigation", "acquisition"))
SEARCH_TYPE = "application/opensearchdescription+xml"
START, SEARCH_PAGE = "/opds", "/opds/search.xml"
ROWS = 50
_OPEN_ACCESS, _IMAGE = "http://opds-spec.org/acquisition/open-access", "http://opds-spec.org/image"


def feed(identity: str, title: str, here: str, kind: str, changed_ms: int, start_kind: str = NAVIGATION) -> Element:
    """An empty feed. identity, here: paths; kind: one of the two above."""
    made = Element("feed", _SPACES)
    add_text(made, "id", f"urn:suluh:{identity}")
    add_text(made, "title", title)
    add_text(made, "updated", stamp(changed_ms))
    add_text(SubElement(made, "author"), "name", "Suluh")
    add_link(made, "self", here, kind)
    add_link(made, "start", START, start_kind)
    add_link(made, "search", SEARCH_PAGE, SEARCH_TYPE)
    return made


def add_pages(made: Element, at: Mapping[str, str], total: int, page: int) -> None:
    """Where the pages around are, and how many rows there are in all. at: rel → path; page: from 1."""
    for rel, path in at.items():
        add_link(made, rel, path, ACQUISITION)
    for name, value in (("totalResults", total), ("itemsPerPage", ROWS), ("startIndex", (page - 1) * ROWS + 1)):
        SubElement(made, f"opensearch:{name}").text = str(value)


def add_file(entry: Element, path: str, media_type: str, size: int) -> None:
    """Where the file is. size: bytes."""
    add_link(entry, _OPEN_ACCESS, path, media_type, length=str(size))


def add_cover(entry: Element, path: str) -> None:
    """A small JPEG."""
    for rel in (_IMAGE, f"{_IMAGE}/thumbnail"):
        add_link(entry, rel, path, "image/jpeg")


def add_text(parent: Element, name: str, text: str, **attributes: str) -> None:
    """An element with words in it."""
    SubElement(parent, name, attributes).text = xml_text(text)


def add_link(parent: Element, rel: str, href: str, media_type: str, **more: str) -> None:
    """A link."""
    SubElement(parent, "link", {"rel": rel, "href": href, "type": media_type, **more})


def search_description(template: str, description: str) -> bytes:
    """How to search, for programs that offer a box. template: an address with {searchTerms}."""
    made = Element("OpenSearchDescription", xmlns=SEARCH)
    for name, value in (("ShortName", "Suluh"), ("Description", description), ("InputEncoding", "UTF-8")):
        SubElement(made, name).text = value
    SubElement(made, "Url", type=ACQUISITION, template=template)
    return written(made)


def written(root: Element) -> bytes:
    """UTF-8, with its head."""
    return bytes(ElementTree.tostring(root, "utf-8", xml_declaration=True))


def stamp(moment_ms: int) -> str:
    """'2026-11-25T04:30:00Z'."""
    return datetime.fromtimestamp(moment_ms // 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def xml_text(text: str) -> str:
    """The text without the control characters that XML cannot carry."""
    return "".join(one for one in text if one >= " " and one not in "\ufffe\uffff" and not "\ud800" <= one <= "\udfff" or one in "\t\n\r")
