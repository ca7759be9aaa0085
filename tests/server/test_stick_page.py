"""The page that takes dropped bundles and offers what goes home: the same centre by another door, closed like the first."""

import io
import zipfile

import pytest

from core.protocol import bundle
from server.app import make_app
from server.carriers import views
from server.carriers.views import files_of
from server.centre import Centre
from tests.server.test_bundles import PHOTO, a_photo, carried, log_a_photo
from tests.server.test_doors import refused
from tests.server.web import Web
from tests.server.writer import Writer, opened

BOUNDARY = "----WebKitFormBoundaryX9"


def form(files: dict[str, bytes], boundary: str = BOUNDARY) -> tuple[bytes, dict[str, str]]:
    """What a browser sends for files that were dropped."""
    parts = [
        f'--{boundary}\r\nContent-Disposition: form-data; name="files"; filename="{name}"\r\n'
        f"Content-Type: application/octet-stream\r\n\r\n".encode() + content + b"\r\n"
        for name, content in files.items()
    ]
    return b"".join(parts) + f"--{boundary}--\r\n".encode(), {"content-type": f"multipart/form-data; boundary={boundary}"}


def drop(web: Web, files: dict[str, bytes], **headers: str) -> tuple[int, str]:
    body, kind = form(files)
    status, _, html = web.ask("POST", "/stick", body, {**kind, **headers})
    return status, html.decode()


def test_dropped_files_are_taken_whatever_their_order_and_answered_in_an_archive(web: Web, sari: Writer, centre: Centre):
    log_a_photo(sari)
    files = {"c.sbx": a_photo(sari, centre), "b.sbx": carried(sari, centre), "a.sbx": b"\r\n--junk\r\n\r\n"}
    status, html = drop(web, files)
    assert status == 200
    assert "1 perpustakaan, 2 catatan, 1 foto; 0 hilang, 0 ulangan diabaikan, 1 berkas rusak: a.sbx" in html
    assert "1 jawaban menunggu" in html
    assert "2 ulangan diabaikan" in drop(web, {name: files[name] for name in ("b.sbx", "c.sbx")})[1]
    status, headers, body = web.ask("GET", "/stick/SULUH.zip")
    assert (status, headers["content-type"]) == (200, "application/zip")
    archive = zipfile.ZipFile(io.BytesIO(body))
    assert archive.testzip() is None
    names = archive.namelist()
    assert {name.split("/")[1] for name in names if name.count("/") > 1} >= {"in", "catalogue"}
    (answer,) = [name for name in names if name.startswith("SULUH/in/") and name.endswith(".sbx")]
    heard = opened(bundle.opened(bundle.unpack(archive.read(answer)), sari.signer))
    assert (heard.ack.n, heard.need) == (2, {}), "the photo of the same hand counts in the answer"


def test_bytes_of_every_kind_come_through_a_form():
    contents = {"a.sbx": b"", "b.sbx": b"\r\n", "c.sbx": b"--WebKit", "d.sbx": bytes(range(256)) * 3, "e.sbx": PHOTO}
    body, kind = form(contents)
    assert {one.name: one.read() for one in files_of(body, kind["content-type"])} == contents
    assert files_of(body, "multipart/form-data") == []
    assert files_of(b"nothing of a form", kind["content-type"]) == []


def test_names_of_dropped_files_are_text_and_no_places(web: Web):
    html = drop(web, {"../../etc/<b>passwd.sbx": b"x"})[1]
    assert "&lt;b&gt;passwd.sbx" in html
    assert "etc/" not in html


def test_an_empty_form_is_told_what_to_choose(web: Web):
    assert ".sbx" in drop(web, {})[1]


def test_too_much_at_once_is_said_and_nothing_is_taken(web: Web, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(views, "UPLOAD_BYTES_MAX", 1000)
    status, html = drop(web, {"a.sbx": bytes(2000)})
    assert (status, "Terlalu banyak" in html) == (413, True)


@pytest.mark.parametrize(("method", "path"), [("GET", "/stick"), ("POST", "/stick"), ("GET", "/stick/SULUH.zip")])
def test_the_door_is_the_same_as_of_the_first_page(web: Web, centre: Centre, method: str, path: str):
    body, kind = form({"a.sbx": b"x"})
    assert refused(web.ask(method, path, body, {**kind, "sec-fetch-site": "cross-site"})) == (403, "other_site")
    assert refused(web.ask(method, path, body, {**kind, "host": "evil.example"})) == (403, "other_host")
    away = Web(make_app(centre, "0.0.0.0"))
    assert refused(away.ask(method, path, body, {**kind, "host": "suluh.example"})) == (401, "password_needed")


def test_another_sites_form_is_turned_away_by_its_origin(web: Web):
    assert drop(web, {"a.sbx": b"x"}, origin="http://evil.example")[0] == 403
    assert drop(web, {"a.sbx": b"x"}, origin="http://127.0.0.1:8470")[0] == 200
