"""The relay's page for the screen in the room and for phones, and codes that a phone reads off a terminal."""

import io
import json
import sys
from contextlib import closing
from pathlib import Path

import pytest

from core import qr
from core.protocol import bundle
from core.protocol.bundle import Bundle, Kind
from server import centre as server_centre
from server.cli import main as server
from server.relay.app import make_app
from server.relay.shelf import Shelf
from server.relay.upstream import Upstream
from server.relay.views import Place
from tests.homes import AREA
from tests.server.web import Web

PLACE = Place("http://192.168.4.17:8471/", "01041")


class Terminal(io.TextIOWrapper):
    """A screen that knows the signs of `encoding`."""

    def __init__(self, encoding: str) -> None:
        super().__init__(io.BytesIO(), encoding)

    def isatty(self) -> bool:
        return True


def test_the_page_says_how_laptops_find_it_and_what_still_waits(tmp_path: Path):
    shelf = Shelf(tmp_path)
    upstream = Upstream(shelf, "http://127.0.0.1:9")
    web = Web(make_app(shelf, upstream, [PLACE]))
    status, headers, body = web.ask("GET", "/", headers={"host": "192.168.4.17:8471"})
    page = body.decode()
    assert (status, "default-src 'none'" in headers["content-security-policy"]) == (200, True)
    assert all(said in page for said in (PLACE.code, PLACE.address, "<svg", "Tidak ada titipan yang menunggu", "belum terjangkau"))
    for number, device in enumerate((b"a" * 8, b"a" * 8, b"b" * 8)):
        shelf.put(device, f"{number}.sbx", bundle.pack(Bundle(Kind.REQUEST, b"", b"sealed")))
    upstream.is_up = True
    page = web.ask("GET", "/")[2].decode()
    assert "3 berkas dari 2 laptop" in page
    assert "Terhubung ke pusat" in page


def test_who_floods_the_relay_is_turned_away_before_anything_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("server.relay.app.IN_A_ROOM", (0.001, 3.0))
    web = Web(make_app(Shelf(tmp_path), Upstream(Shelf(tmp_path), "http://127.0.0.1:9")))
    assert [web.ask("GET", "/healthz")[0] for _ in range(5)] == [200, 200, 200, 429, 429]


def test_a_terminal_shows_a_code_where_it_can_and_a_file_never_gets_one(monkeypatch: pytest.MonkeyPatch):
    drawn = {}
    for encoding in ("utf-8", "cp1252"):
        monkeypatch.setattr(sys, "stdout", Terminal(encoding))
        drawn[encoding] = qr.for_terminal(PLACE.address)
    assert len(drawn["utf-8"]) > 10
    assert drawn["cp1252"] == []
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert qr.for_terminal(PLACE.address) == []


def test_the_centres_address_is_told_along_with_the_code(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    with closing(server_centre.create(tmp_path / "centre")):
        pass
    words = ["enrol-code", "--data", str(tmp_path / "centre"), "--area", AREA]
    assert server([*words, "--address", "https://pusat.example:8470"]) == 0
    assert "Alamat pusat: https://pusat.example:8470" in capsys.readouterr().out
    assert server([*words, "--address", "https://pusat.example:8470", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["address"] == "https://pusat.example:8470"
