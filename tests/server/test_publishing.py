"""What the centre publishes: opened first, described, replaced, taken back; nothing lies about that nobody names."""

import io
import json
import random
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from core.protocol import pieces
from server.blobs import storage
from server.catalogue import shelves, writing
from server.catalogue.publishing import Publisher
from server.centre import Centre
from server.cli import main
from server.errors import CommandError
from server.exchange.handler import Handler
from tests import materials
from tests.server.web import Web
from tests.server.writer import Writer

NATION, REGENCY = b"nat", b"reg:64.03"


@pytest.fixture
def put(tmp_path: Path) -> Callable[[bytes, str], Path]:
    """Lays a file down."""

    def lay(content: bytes, name: str = "Budidaya lele.epub") -> Path:
        file = tmp_path / name
        file.write_bytes(content)
        return file

    return lay


@pytest.fixture
def publisher(centre: Centre) -> Publisher:
    return Publisher(centre)


def lying(centre: Centre) -> set[str]:
    """The names of all files among the blobs."""
    return {one.name for one in centre.config.blobs.glob("??/*")} if centre.config.blobs.is_dir() else set()


def large(seed: int = 1, more: bytes = b"") -> bytes:
    """A book of more than a megabyte."""
    noise = random.Random(1).randbytes(1_200_000)
    return materials.epub(more={"OEBPS/foto.jpg": noise, "OEBPS/b.xhtml": random.Random(seed).randbytes(3_000) + more})


def test_a_large_book_is_published_with_cover_and_list_of_pieces(centre: Centre, publisher: Publisher, web: Web, put: Any):
    content = large()
    made = publisher.publish(REGENCY, put(content), {"theme": "fishery", "licence": "CC BY-SA 4.0"})
    said = (made.text("title"), made.text("creator"), made.text("language"), made.text("kind_of"), made.count("pages"), made.version)
    assert said == ("Budidaya lele", "Dinas Perikanan", "id", "epub", 1, 1)
    assert (made.size, made.hash("blob")) == (len(content), sha256(content).digest())

    def fetched(name: str) -> bytes:
        status, _, body = web.ask("GET", f"/v1/blob/{made.fields[name].hex()}")
        assert status == 200
        return body

    assert fetched("cover")[:2] == b"\xff\xd8"
    assert len(fetched("cover")) == made.count("cover_size")
    listed = pieces.decode(fetched("pieces"), made.size)
    assert pieces.bad_pieces(listed, io.BytesIO(fetched("blob"))) == []
    assert lying(centre) == {one.hex() for one in made.blobs}


def test_a_new_version_takes_the_place_of_the_old_and_its_list_says_what_changed(centre: Centre, publisher: Publisher, web: Web, put: Any):
    old = publisher.publish(REGENCY, put(large()), {"title": "Lele"})
    _, _, before = web.ask("GET", f"/v1/blob/{old.fields['pieces'].hex()}")
    new = publisher.replace(old.record, put(large(2, b"dan nila"), "Budidaya lele 2.epub"))
    _, _, after = web.ask("GET", f"/v1/blob/{new.fields['pieces'].hex()}")
    plan = pieces.plan(pieces.decode(after, new.size), pieces.decode(before, old.size))
    assert plan.bytes_to_fetch < 150_000
    assert (new.text("title"), new.version, new.text("file_name")) == ("Lele", 2, "Budidaya lele 2.epub")
    assert web.ask("GET", f"/v1/blob/{old.fields['blob'].hex()}")[0] == 404
    assert lying(centre) == {one.hex() for one in new.blobs}


def test_what_is_withdrawn_goes_from_the_list_the_packs_and_the_disk(centre: Centre, publisher: Publisher, web: Web, put: Any):
    book = publisher.publish(REGENCY, put(materials.epub()), {})
    film = publisher.publish(NATION, put(materials.film(), "lele.mp4"), {"title": "Kolam terpal"})
    pack = publisher.pack(REGENCY, "Perikanan", [film.record, book.record])
    assert publisher.withdraw(book.record).text("title") == "Budidaya lele"
    with centre.database.reading() as connection:
        assert {one.record for one in shelves.live(connection)} == {film.record, pack.record}
        found = shelves.find(connection, pack.record)
    assert found is not None
    assert found.texts("items") == [film.record.hex()]
    assert web.ask("GET", f"/v1/blob/{book.fields['blob'].hex()}")[0] == 404
    with pytest.raises(CommandError, match="unknown_record"):
        publisher.edit(book.record, {"title": "?"})


def test_what_stands_in_two_catalogues_stays_until_both_take_it_back(publisher: Publisher, web: Web, put: Any):
    one, other = (publisher.publish(scope, put(materials.epub()), {}) for scope in (REGENCY, NATION))
    assert one.hash("blob") == other.hash("blob")
    publisher.withdraw(one.record)
    assert web.ask("GET", f"/v1/blob/{other.fields['blob'].hex()}")[0] == 200
    publisher.withdraw(other.record)
    assert web.ask("GET", f"/v1/blob/{other.fields['blob'].hex()}")[0] == 404


def test_what_may_not_be_published_leaves_nothing_behind(centre: Centre, publisher: Publisher, put: Any):
    book = publisher.publish(REGENCY, put(materials.epub()), {})
    before = lying(centre)
    cut = materials.pdf()[:-300]
    for content, code in ((b"x" * 100, "unsupported_file"), (cut, "damaged_file"), (materials.epub(), "already_published")):
        with pytest.raises(CommandError, match=code):
            publisher.publish(REGENCY, put(content), {})
    with pytest.raises(CommandError, match="bad_value"):
        publisher.publish(REGENCY, put(materials.pdf(5)), {"title": ["?"]})
    with pytest.raises(CommandError, match="unsupported_file"):
        publisher.replace(book.record, put(b"x" * 100))
    assert lying(centre) == before


def test_a_pack_holds_what_its_readers_can_read(publisher: Publisher, put: Any):
    nation = publisher.publish(NATION, put(materials.pdf()), {})
    regency = publisher.publish(REGENCY, put(materials.epub()), {})
    made = publisher.pack(REGENCY, "Semua", [regency.record, nation.record, regency.record])
    assert made.texts("items") == [regency.record.hex(), nation.record.hex()]
    assert publisher.order(made.record, [nation.record]).texts("items") == [nation.record.hex()]
    for scope, items in ((NATION, [regency.record]), (b"reg:11.01", [regency.record]), (b"prov:64", [regency.record])):
        with pytest.raises(CommandError, match="bad_value"):
            publisher.pack(scope, "?", items)
    with pytest.raises(CommandError, match="unknown_record"):
        publisher.pack(NATION, "?", [bytes(16)])


def test_the_word_of_the_centre_on_a_request_reaches_the_library(centre: Centre, sari: Writer, handler: Handler):
    wished = sari.write(kind="request", text="Ternak kambing")
    sari.talk(handler)
    with centre.database.writing() as connection:
        writing.answer(connection, centre, sari.library, wished.record, {"status": "in_progress", "answer": "Bulan depan"})
    page = sari.talk(handler).feeds[sari.scope]
    assert b"Bulan depan" in b"".join(one for one in page.entries if isinstance(one, bytes))
    with centre.database.writing() as connection, pytest.raises(CommandError, match="not_owner"):
        writing.answer(connection, centre, sari.library, wished.record, {"text": "Ternak ayam"})


@pytest.mark.parametrize("database_url", [None])
def test_the_command_line_publishes_lists_replaces_and_takes_back(
    centre: Centre, put: Any, capsys: pytest.CaptureFixture[str], tmp_path: Path
):
    def run(*words: object) -> tuple[int, dict[str, Any]]:
        code = main([*map(str, words), "--data", str(centre.config.folder), "--json"])
        return code, json.loads(capsys.readouterr().out)

    book, film, bad = put(materials.epub()), put(materials.film(), "kolam.mp4"), put(b"x" * 100, "rusak.pdf")
    code, looked = run("publish", book, "--to", "nat", "--check")
    assert (code, looked["materials"][0]["kind_of"], looked["materials"][0]["edge_minutes"]) == (0, "epub", 1)
    assert run("catalogue", "list")[1]["materials"] == []
    words = ("--subject", "fishery", "--audience", "farmers,youth")
    code, done = run("publish", book, film, bad, "--to", "reg:64.03", "--pack", "Lele", *words)
    assert (code, [one["title"] for one in done["materials"]]) == (0, ["Budidaya lele", "kolam"])
    assert [(one["error"], Path(one["file"]).name) for one in done["refused"]] == [("unsupported_file", "rusak.pdf")]
    record = done["materials"][0]["record"]
    code, listed = run("catalogue", "list", "--to", "reg:64.03")
    assert [one["audience"] for one in listed["materials"]] == [["farmers", "youth"]] * 2
    assert [one["size"] for one in listed["packs"]] == [book.stat().st_size + film.stat().st_size]
    assert run("catalogue", "edit", record, "--title", "Lele")[1]["title"] == "Lele"
    assert run("catalogue", "replace", record, put(materials.epub("Lele II"), "ii.epub"))[1]["version"] == 2
    assert run("catalogue", "order", done["pack"], record)[1]["items"] == [record]
    assert run("catalogue", "withdraw", record)[0] == 0
    assert [one["title"] for one in run("catalogue", "list")[1]["materials"]] == ["kolam"]
    assert run("publish", bad, "--to", "nat")[1]["error"] == "unsupported_file"
    assert run("publish", book, film, "--to", "nat", "--title", "Dua")[1]["error"] == "one_title"
    assert run("publish", book, "--to", "desa")[1]["error"] == "bad_scope"
    assert storage.whole_path(centre.config.blobs, sha256(film.read_bytes()).digest()).is_file()
