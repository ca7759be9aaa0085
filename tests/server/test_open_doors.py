"""OPDS and OAI-PMH: read by programs that know nothing of Suluh, whole over many pages, and nothing but what is published."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin

import pytest
from lxml import etree

from core import opds as atom
from core.opds import SEARCH, stamp
from core.protocol.hashes import blob_hash
from server.catalogue import oai, opds, writing
from server.catalogue.publishing import Publisher
from server.catalogue.shelves import Shelved
from server.centre import Centre
from tests import materials
from tests.reading_program import books
from tests.server.conftest import Clock
from tests.server.harvester import Harvester, oaiexceptions
from tests.server.web import Web

pytestmark = pytest.mark.parametrize("database_url", [None])
NS = {"a": "http://www.w3.org/2005/Atom", "d": "http://purl.org/dc/terms/", "s": SEARCH}
OAI_NS = {"o": oai.OAI, "dc": oai.DC}
START = "http://127.0.0.1:8470/opds"


@pytest.fixture
def book(centre: Centre, tmp_path: Path) -> Shelved:
    """A published book."""
    file = tmp_path / "Budidaya lele & nila.epub"
    file.write_bytes(materials.epub())
    words = {"theme": "fishery", "licence": "CC BY-SA 4.0", "description": "Pakan, air & panen\x0b", "audience": ["farmers"]}
    return Publisher(centre).publish(b"reg:64.03", file, words)


def notices(centre: Centre, clock: Clock, count: int) -> list[str]:
    """So many materials without a file, a second apart."""
    titles = [f"Bahan {number:03}" for number in range(count)]
    for title in titles:
        clock.now += 1_000
        fields = {"title": title, "theme": "health", "blob": bytes(32), "size": 5, "mime": "text/plain"}
        with centre.database.writing() as connection:
            writing.save(connection, centre, b"nat", "material", fields)
    return titles


def grammar(name: str) -> etree.RelaxNG:
    return etree.RelaxNG(etree.parse(str(Path(__file__).with_name("schemas") / f"{name}.rng")))


def feed(web: Web, href: str) -> Any:
    """A feed as a reading program gets it."""
    status, headers, body = web.ask("GET", urljoin(START, href).removeprefix("http://127.0.0.1:8470"))
    assert status == 200, href
    assert headers["content-type"].startswith("application/atom+xml;profile=opds-catalog;kind=")
    found = etree.fromstring(body)
    grammar("opds").assertValid(found)
    return found


def link(element: Any, rel: str) -> Any:
    found = element.xpath(f"a:link[@rel='{rel}']", namespaces=NS)
    return found[0] if found else None


def texts(element: Any, path: str) -> list[str]:
    return [one if isinstance(one, str) else one.text for one in element.xpath(path, namespaces=NS)]


def test_a_reading_program_walks_from_the_beginning_to_the_file(web: Web, book: Shelved):
    start = feed(web, "/opds")
    ways = dict(zip(texts(start, "a:entry/a:title"), texts(start, "a:entry/a:link/@href"), strict=True))
    assert list(ways) == ["Terbaru", "Kabupaten 64.03", "Perikanan & Kelautan"]
    for href in ways.values():
        (entry,) = feed(web, href).xpath("a:entry", namespaces=NS)
        assert texts(entry, "a:title") == ["Budidaya lele"]
    assert texts(entry, "a:author/a:name | a:rights | d:language | a:summary | a:category/@label") == [
        "Dinas Perikanan", "CC BY-SA 4.0", "id", "Perikanan & Kelautan", "Petani", "Pakan, air & panen",
    ]  # fmt: skip
    taken = link(entry, "http://opds-spec.org/acquisition/open-access")
    status, headers, body = web.ask("GET", taken.get("href"), headers={"range": "bytes=2-9"})
    assert (taken.get("type"), int(taken.get("length"))) == ("application/epub+zip", book.size)
    assert (status, headers["content-type"], headers["content-range"]) == (206, "application/epub+zip", f"bytes 2-9/{book.size}")
    assert unquote(headers["content-disposition"]).endswith("Budidaya lele & nila.epub")
    assert (len(body), headers["content-security-policy"]) == (8, "default-src 'none'; sandbox")
    for rel in ("http://opds-spec.org/image", "http://opds-spec.org/image/thumbnail"):
        status, headers, body = web.ask("GET", link(entry, rel).get("href"))
        assert (status, headers["content-type"], body[:2]) == (200, "image/jpeg", b"\xff\xd8")


def test_a_program_by_others_finds_every_book_page_by_page(
    web: Web, centre: Centre, clock: Clock, book: Shelved, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(atom, "ROWS", 5)
    titles = notices(centre, clock, 2 * atom.ROWS + 3)

    def ask(address: str) -> tuple[dict[str, str], bytes]:
        status, headers, body = web.ask("GET", address.removeprefix("http://127.0.0.1:8470"))
        assert status == 200, address
        return headers, body

    found = books(ask, START)
    assert found.keys() == {"Budidaya lele", *titles}
    assert blob_hash(ask(found["Budidaya lele"]["file"])[1]) == book.hash("blob")
    assert ask(found["Budidaya lele"]["cover"])[1][:2] == b"\xff\xd8"


def test_feeds_name_themselves_and_the_beginning(web: Web, book: Shelved):
    for href in ("/opds", "/opds/new", "/opds/search?q=lele"):
        found = feed(web, href)
        assert (link(found, "self").get("href"), link(found, "start").get("href")) == (href, "/opds")
    ids = texts(feed(web, "/opds"), "a:entry/a:id")
    assert len(ids) == len(set(ids))


def test_the_grammars_refuse_what_lacks_a_part(web: Web, book: Shelved):
    for name, path, part in (("opds", "/opds/new", "a:entry/a:updated"), ("oai", "/oai?verb=Identify", "o:Identify/o:granularity")):
        found = etree.fromstring(web.ask("GET", path)[2])
        grammar(name).assertValid(found)
        (missing,) = found.xpath(part, namespaces=NS | OAI_NS)
        missing.getparent().remove(missing)
        assert not grammar(name).validate(found)


def test_a_long_list_is_read_page_by_page(web: Web, centre: Centre, clock: Clock, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(atom, "ROWS", 5)
    titles = notices(centre, clock, 2 * atom.ROWS + 3)
    href, found = "/opds/new", []
    while href:
        page = feed(web, href)
        found += texts(page, "a:entry/a:title")
        following = link(page, "next")
        href = following.get("href") if following is not None else ""
    assert found == titles[::-1]
    assert texts(page, "s:totalResults | s:startIndex") == [str(len(titles)), str(2 * atom.ROWS + 1)]


def test_words_are_searched_and_packs_keep_their_order(web: Web, centre: Centre, book: Shelved, tmp_path: Path):
    film = tmp_path / "kolam.mp4"
    film.write_bytes(materials.film())
    publisher = Publisher(centre)
    other = publisher.publish(b"nat", film, {"title": "Kolam terpal"})
    pack = publisher.pack(b"reg:64.03", "Perikanan", [other.record, book.record])
    assert texts(feed(web, f"/opds/pack/{pack.record.hex()}"), "a:entry/a:title") == ["Kolam terpal", "Budidaya lele"]
    status, _, body = web.ask("GET", "/opds/search.xml")
    template = etree.fromstring(body).find(f"{{{SEARCH}}}Url").get("template")
    assert (status, template) == (200, START + "/search?q={searchTerms}")
    for words, titles in (("LELE", ["Budidaya lele"]), ("budi%20dinas", ["Budidaya lele"]), ("idaya", []), ("kolam", ["Kolam terpal"])):
        assert texts(feed(web, f"/opds/search?q={words}"), "a:entry/a:title") == titles


def test_what_is_withdrawn_or_not_published_stands_behind_no_open_door(web: Web, centre: Centre, book: Shelved):
    writing.announce(centre, b"reg:64.03", "Rapat rahasia", "Senin")
    file, cover = opds.file_path(book), opds.cover_path(book.hash("cover") or b"")
    doors = ("/opds", "/opds/new", "/opds/search?q=", "/oai?verb=ListRecords&metadataPrefix=oai_dc")
    assert all(b"rahasia" not in web.ask("GET", one)[2] for one in doors)
    Publisher(centre).withdraw(book.record)
    assert all(b"lele" not in web.ask("GET", one)[2] for one in doors)
    for path in (file, cover, "/opds/area/reg:64.03", "/opds/subject/fishery", "/opds/pack/x", "/opds/file/x/y", "/opds/cover/x.jpg"):
        assert web.ask("GET", path)[0] == 404, path


@pytest.fixture
def harvester(web: Web) -> Harvester:
    return Harvester(web)


def test_a_harvester_reads_records_with_dublin_core(harvester: Harvester, book: Shelved):
    said = harvester.Identify()
    assert (said.granularity, said.deletedRecord, said.baseURL) == ("YYYY-MM-DDThh:mm:ssZ", "persistent", "http://127.0.0.1:8470/oai")
    assert [one.metadataPrefix for one in harvester.ListMetadataFormats()] == ["oai_dc"]
    assert [one.setSpec for one in harvester.ListSets()] == ["reg", "reg:64.03", "theme", "theme:fishery"]
    (record,) = harvester.ListRecords(metadataPrefix="oai_dc")
    again = harvester.GetRecord(metadataPrefix="oai_dc", identifier=record.header.identifier)
    assert again.metadata == record.metadata
    assert record.header.setSpecs == ["reg:64.03", "theme:fishery"]
    wanted = {
        "title": ["Budidaya lele"], "creator": ["Dinas Perikanan"], "subject": ["Perikanan & Kelautan"], "type": ["Text"],
        "format": ["application/epub+zip"], "language": ["id"], "rights": ["CC BY-SA 4.0"], "coverage": ["reg:64.03"],
    }  # fmt: skip
    assert {name: record.metadata[name] for name in wanted} == wanted
    assert record.metadata["identifier"][1] == "http://127.0.0.1:8470" + opds.file_path(book)


def test_a_long_list_is_harvested_whole_although_it_grows_and_changes_meanwhile(
    harvester: Harvester, centre: Centre, clock: Clock, book: Shelved, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(oai, "ROWS", 6)
    titles = notices(centre, clock, 2 * oai.ROWS + 5)
    found: Iterator[Any] = iter(harvester.ListRecords(metadataPrefix="oai_dc"))
    first = [next(found).metadata["title"][0] for _ in range(10)]
    assert first == ["Budidaya lele", *titles[:9]]
    clock.now += 1_000
    Publisher(centre).withdraw(book.record)
    later = [one.header.deleted or one.metadata["title"][0] for one in found]
    assert later == [*titles[9:], True]


def test_lists_are_of_a_time_and_of_a_set(harvester: Harvester, centre: Centre, clock: Clock, book: Shelved):
    notices(centre, clock, 3)

    def count(**asked: str) -> int:
        try:
            return len(list(harvester.ListIdentifiers(metadataPrefix="oai_dc", **asked)))
        except oaiexceptions.NoRecordsMatch:
            return 0

    noon = stamp(book.changed)
    day = noon[:10]
    assert [count(set=one) for one in ("reg", "reg:64.03", "nat", "theme:fishery", "theme:health", "reg:64")] == [1, 1, 3, 1, 3, 0]
    assert [count(**{"from": noon}), count(until=noon), count(**{"from": noon, "until": noon}), count(until="2020-01-01")] == [4, 1, 1, 0]
    assert [count(**{"from": day}), count(until=day), count(**{"from": day, "until": day})] == [4, 4, 4]


LATE = {"from": "2026-01-02", "until": "2026-01-01"}
UNLIKE = {"from": "2026-01-01", "until": "2026-01-01T00:00:00Z"}
WRONG: list[tuple[str, dict[str, str], type[oaiexceptions.OAIError]]] = [
    ("ListRecords", {"metadataPrefix": "marc21"}, oaiexceptions.CannotDisseminateFormat),
    ("GetRecord", {"metadataPrefix": "oai_dc", "identifier": "urn:uuid:0"}, oaiexceptions.IdDoesNotExist),
    ("GetRecord", {"metadataPrefix": "oai_dc"}, oaiexceptions.BadArgument),
    ("ListRecords", {}, oaiexceptions.BadArgument),
    ("ListRecords", {"metadataPrefix": "oai_dc", "until": "kemarin"}, oaiexceptions.BadArgument),
    ("ListRecords", {"metadataPrefix": "oai_dc", "until": "2026-02-31"}, oaiexceptions.BadArgument),
    ("ListRecords", {"metadataPrefix": "oai_dc", **LATE}, oaiexceptions.BadArgument),
    ("ListRecords", {"metadataPrefix": "oai_dc", **UNLIKE}, oaiexceptions.BadArgument),
    ("ListRecords", {"metadataPrefix": "oai_dc", "resumptionToken": "x"}, oaiexceptions.BadArgument),
    ("ListRecords", {"resumptionToken": "kYE"}, oaiexceptions.BadResumptionToken),
    ("ListSets", {"resumptionToken": "kYE"}, oaiexceptions.BadResumptionToken),
    ("ListIdentifiers", {"metadataPrefix": "oai_dc"}, oaiexceptions.NoRecordsMatch),
]


def test_a_wrong_question_is_told_apart(harvester: Harvester):
    for verb, asked, error in WRONG:
        with pytest.raises(error):
            getattr(harvester, verb)(**asked)


def test_a_question_without_a_known_verb_is_answered_as_the_protocol_says(web: Web):
    for query in ("", "?verb=Delete", "?verb=Identify&verb=Identify", "?verb=%ff", "?verb=Identify&x=" + "y" * 5000):
        status, _, body = web.ask("GET", f"/oai{query}")
        found = etree.parse(io.BytesIO(body))
        grammar("oai").assertValid(found)
        (error,) = found.xpath("o:error/@code", namespaces=OAI_NS)
        assert (status, error) == (200, "badVerb" if "x=" not in query else "badArgument")
