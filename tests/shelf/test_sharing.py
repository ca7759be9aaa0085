"""Handing out to phones: a real server on a real socket, an honest phone, a reading program, and guests who are neither."""

import http.client
import socket
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests
from lxml import etree

from core import opds as atom
from desktop.assembly import Desk
from desktop.shelf import serving
from desktop.shelf.serving import HEAD_BYTES_MAX, OF_ONE_PHONE_MAX
from desktop.store.errors import KnownError
from tests import materials
from tests.homes import an_activity, open_desk
from tests.reading_program import books

GRAMMAR = Path(__file__).parents[1] / "server" / "schemas" / "opds.rng"
ALL_TIME = date(2020, 1, 1), date(2040, 1, 1)
NAMES = {"d": "http://www.w3.org/2005/Atom", "s": atom.SEARCH}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A library with a book, a picture and a material that is not here."""
    folder = tmp_path_factory.mktemp("shelf")
    made = open_desk(folder / "home")
    for name, content in (("Budidaya lele & nila.pdf", materials.pdf(3)), ("Poster cuci tangan.png", materials.picture())):
        (folder / name).write_bytes(content)
    made.shelf.add([path for path in folder.iterdir() if path.is_file()], fields={"description": "Pakan <script>alert(1)</script>"})
    made.book.save("own_material", {"title": "Di laptop lain", "kind_of": "pdf", "blob": bytes(32), "size": 9, "file_name": "x.pdf"})
    made.book.save("activity", an_activity(title="Rahasia"))
    yield made
    made.close()


@pytest.fixture
def url(desk: Desk) -> Iterator[str]:
    """Where it is handed out, on this machine alone."""
    yield desk.sharing.start(port=0, only="127.0.0.1").urls[0]
    desk.sharing.stop()


def item(desk: Desk, title: str):
    return next(one for one in desk.shelf.items() if one.title.startswith(title))


def href(desk: Desk, title: str) -> str:
    return f"/file/{item(desk, title).blob.hex()}/x"


def to_phones(desk: Desk, title: str) -> int:
    desk.shelf.keep_counts()
    return sum(one.to_phone for one in desk.shelf.handed_out(*ALL_TIME) if one.title.startswith(title))


def raw(url: str, data: bytes, patience_s: float = 5) -> bytes:
    """What comes back for these bytes until the line is closed."""
    at = urlsplit(url)
    with socket.create_connection((at.hostname, at.port), timeout=patience_s) as line:
        line.sendall(data)
        got = b""
        try:
            while piece := line.recv(65536):
                got += piece
        except (TimeoutError, ConnectionError):
            pass
        return got


def wait_until(true) -> None:
    """What a phone has got is counted behind its last byte."""
    deadline = time.monotonic() + 5
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_a_phone_sees_the_shelf_and_takes_a_book_to_its_end(desk: Desk, url: str):
    page = requests.get(url, timeout=5)
    assert page.headers["Content-Type"] == "text/html; charset=utf-8"
    assert "Budidaya lele" in page.text
    assert "Di laptop lain" not in page.text, "only what is here"
    assert all(word in page.text for word in ("Simpan", "Buka", "Tekan “Simpan”", "Cari judul"))
    book = requests.get(url + href(desk, "Budidaya"), params={"save": ""}, timeout=5)
    assert book.content == item(desk, "Budidaya").file.read_bytes()
    assert book.headers["Content-Type"] == "application/pdf"
    assert book.headers["Content-Disposition"].startswith("attachment; filename*=UTF-8''Budidaya%20lele")
    wait_until(lambda: desk.sharing.state().taken == 1)
    state = desk.sharing.state()
    assert (state.phones, state.offered) == (1, 2)


def test_a_search_finds_words_of_titles(desk: Desk, url: str):
    found = requests.get(url, params={"q": "poster"}, timeout=5).text
    assert "Poster" in found
    assert "Budidaya" not in found
    assert "&lt;b&gt;" in requests.get(url, params={"q": "<b>zz"}, timeout=5).text


def test_words_are_text_and_never_markup(url: str):
    page = requests.get(url, timeout=5)
    assert "<script" not in page.text
    assert "script-src" not in page.headers["Content-Security-Policy"]
    assert page.headers["Content-Security-Policy"].startswith("default-src 'none'")


def test_what_is_taken_in_stretches_counts_once(desk: Desk, url: str):
    book = item(desk, "Budidaya")
    half, before = book.size // 2, to_phones(desk, "Budidaya")
    first = requests.get(url + href(desk, "Budidaya"), headers={"Range": f"bytes=0-{half - 1}"}, timeout=5)
    assert (first.status_code, first.headers["Content-Range"]) == (206, f"bytes 0-{half - 1}/{book.size}")
    assert to_phones(desk, "Budidaya") == before, "half of it is nothing yet"
    for _ in range(3):
        rest = requests.get(url + href(desk, "Budidaya"), headers={"Range": f"bytes={half}-"}, timeout=5)
    assert first.content + rest.content == book.file.read_bytes()
    assert requests.get(url + href(desk, "Budidaya"), headers={"Range": "bytes=-4"}, timeout=5).content == rest.content[-4:]
    assert requests.head(url + href(desk, "Poster"), timeout=5).headers["Content-Length"] == str(item(desk, "Poster").size)
    wait_until(lambda: to_phones(desk, "Budidaya") == before + 1)
    desk.sharing.stop()
    assert to_phones(desk, "Budidaya") == before + 1


@pytest.mark.parametrize("path", [
    "/../suluh.db", "/file/../../suluh.db", "/%2e%2e/suluh.db", "/file/" + "0" * 64 + "/..%2f..%2fsuluh.db", "/cover/../device.key.jpg",
    "/file/" + "a" * 63 + "g/x", "//etc/passwd", "/file/", "/suluh.db", "/cover/" + "0" * 64 + ".jpg",
])  # fmt: skip
def test_nothing_but_the_shelf_can_be_reached(url: str, path: str):
    answer = raw(url, f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
    assert answer.startswith(b"HTTP/1.1 404 ")
    assert b"SQLite" not in answer


def test_what_is_not_here_any_more_is_gone(desk: Desk, url: str):
    path, file = href(desk, "Poster"), item(desk, "Poster").file
    assert requests.get(url + path, timeout=5).status_code == 200
    elsewhere = file.rename(file.with_suffix(".away"))
    assert requests.get(url + path, timeout=5).status_code == 404
    elsewhere.rename(file)


@pytest.mark.parametrize(("ranges", "status"), [
    ("bytes=" + ",".join(f"{n}-{n}" for n in range(1000)), 200), ("bytes=999999999999-", 416), ("bytes=5-2", 416), ("lines=1-2", 200),
    ("bytes=-", 200), ("bytes=99999999999999999999999-", 200),
])  # fmt: skip
def test_odd_ranges_do_no_harm(desk: Desk, url: str, ranges: str, status: int):
    answer = requests.get(url + href(desk, "Budidaya"), headers={"Range": ranges}, timeout=5)
    assert answer.status_code == status
    if status == 200:
        assert answer.content == item(desk, "Budidaya").file.read_bytes()


@pytest.mark.parametrize(("request_line", "status"), [
    (b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n", b"405"), (b"DELETE / HTTP/1.1\r\nHost: x\r\n\r\n", b"405"),
    (b"GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n", b"400"), (b"GET\r\n\r\n", b"400"), (b"\xff\xfe\x00\r\n\r\n", b"400"),
    (b"GET / HTTP/9.9\r\n\r\n", b"505"),
])  # fmt: skip
def test_what_is_no_request_is_refused(url: str, request_line: bytes, status: bytes):
    assert raw(url, request_line).split(b" ")[1:2] == [status]


def test_a_head_without_end_is_cut_off(url: str):
    assert raw(url, b"GET /" + b"a" * 2 * HEAD_BYTES_MAX) == b""
    assert raw(url, b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * HEAD_BYTES_MAX)[:12] in (b"", b"HTTP/1.1 431")


def test_slow_guests_lose_their_place_and_others_go_on(desk: Desk, url: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(serving, "HEAD_SECONDS_MAX", 0.3)
    at = urlsplit(url)
    slow = [socket.create_connection((at.hostname, at.port), timeout=5) for _ in range(3 * OF_ONE_PHONE_MAX)]
    for line in slow:
        line.sendall(b"GET / HT")
    served = [line for line in slow if _is_open(line)]
    assert len(served) <= OF_ONE_PHONE_MAX
    deadline = time.monotonic() + 10
    while any(map(_is_open, served)):
        assert time.monotonic() < deadline, "a guest who never ends keeps the place"
        time.sleep(0.05)
    assert requests.get(url, timeout=5).status_code == 200
    for line in slow:
        line.close()


def _is_open(line: socket.socket) -> bool:
    line.settimeout(0.02)
    try:
        return line.recv(1) != b""
    except TimeoutError:
        return True
    except ConnectionError:
        return False


def test_who_does_not_read_is_left(desk: Desk, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(serving, "SILENCE_S", 0.3)
    large = tmp_path / "besar.png"
    large.write_bytes(materials.picture(size=(40, 40)) + bytes(30_000_000))
    desk.shelf.add([large])
    desk.sharing.stop()
    url = desk.sharing.start(port=0, only="127.0.0.1").urls[0]
    at = urlsplit(url)
    with socket.create_connection((at.hostname, at.port), timeout=5) as line:
        line.sendall(f"GET {href(desk, 'besar')} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        time.sleep(1.0)
        line.settimeout(5)
        got = 0
        try:
            while piece := line.recv(1 << 20):
                got += len(piece)
        except ConnectionError:
            pass
    assert got < 30_000_000
    assert to_phones(desk, "besar") == 0
    desk.shelf.remove(item(desk, "besar").record)


def test_reading_programs_find_the_shelf(desk: Desk, url: str):
    feed = requests.get(f"{url}/opds", timeout=5)
    assert feed.headers["Content-Type"] == atom.ACQUISITION
    found = etree.fromstring(feed.content)
    etree.RelaxNG(etree.parse(str(GRAMMAR))).assertValid(found)
    titles = [one.text for one in found.findall("d:entry/d:title", NAMES)]
    assert titles == ["Budidaya lele & nila", "Poster cuci tangan"]
    link = found.find("d:entry/d:link[@rel='http://opds-spec.org/acquisition/open-access']", NAMES)
    assert requests.get(url + link.get("href"), timeout=5).content == item(desk, "Budidaya").file.read_bytes()
    searched = etree.fromstring(requests.get(f"{url}/opds/search", params={"q": "poster"}, timeout=5).content)
    assert searched.find("s:totalResults", NAMES).text == "1"
    assert f"{url}/opds/search?q={{searchTerms}}" in requests.get(f"{url}/opds/search.xml", timeout=5).text


def test_a_program_by_others_finds_every_book_and_its_cover(desk: Desk, url: str):
    def ask(address: str) -> tuple[dict[str, str], bytes]:
        reply = requests.get(address, timeout=5)
        return {name.lower(): value for name, value in reply.headers.items()}, reply.content

    found = books(ask, f"{url}/opds")
    assert {title: one["mime"] for title, one in found.items()} == {
        "Budidaya lele & nila": "application/pdf", "Poster cuci tangan": "image/png",
    }  # fmt: skip
    assert ask(found["Budidaya lele & nila"]["file"])[1] == item(desk, "Budidaya").file.read_bytes()
    assert ask(found["Budidaya lele & nila"]["cover"])[1][:2] == b"\xff\xd8"


def test_stopping_ends_it_and_starting_again_takes_the_same_port(desk: Desk, url: str):
    at = urlsplit(url)
    kept = http.client.HTTPConnection(at.hostname, at.port, timeout=5)
    kept.request("GET", "/")
    kept.getresponse().read()
    desk.sharing.stop()
    kept.close()
    assert not desk.sharing.is_on
    with pytest.raises(OSError, match=r"."):
        socket.create_connection((at.hostname, at.port), timeout=2)
    assert desk.sharing.start(port=at.port, only="127.0.0.1").urls == (url,)


def test_without_a_network_it_says_so(desk: Desk, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(desk.sharing, "_addresses", lambda: ["127.0.0.1"])
    with pytest.raises(KnownError, match="no_network"):
        desk.sharing.start()
    monkeypatch.setattr(desk.sharing, "_addresses", lambda: ["10.0.0.7", "127.0.0.1", "192.168.137.1", "192.168.1.20"])
    urls = desk.sharing.start().urls
    desk.sharing.stop()
    assert [urlsplit(one).hostname for one in urls] == ["192.168.137.1", "192.168.1.20", "10.0.0.7"]
