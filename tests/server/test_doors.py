"""What stands at the door: size, form and origin of requests; the page for coordinators; health; the description of the interface."""

import base64
import dataclasses
import json
import re

import msgspec
import pytest
import zstandard

from core import locale_id
from core.protocol.certificates import open_signed
from core.protocol.envelope import ENVELOPE_BYTES_MAX, Envelope
from core.protocol.keys import Signer
from core.protocol.receipts import RECEIPT_PURPOSE, Receipt, Totals
from server.app import make_app
from server.centre import Centre
from server.exchange.handler import Handler
from tests.server.web import SEALED, Web
from tests.server.writer import Writer, flipped, opened


def refused(answer: tuple[int, dict[str, str], bytes]) -> tuple[int, str]:
    status, headers, _ = answer
    return status, headers.get("suluh-error", "")


def test_an_exchange_over_the_web(web: Web, sari: Writer):
    sari.write()
    status, headers, body = web.ask("POST", "/v1/sync", sari.sealed(), SEALED)
    assert (status, headers["content-type"], opened(body).ack.n) == (200, "application/x-suluh", 1)


@pytest.mark.parametrize("path", ["/v1/sync", "/v1/enrol"])
def test_a_body_that_is_too_large_is_not_read_to_its_end(web: Web, path: str):
    read = []

    def endless():
        while True:
            read.append(1)
            yield bytes(64 * 1024)

    assert refused(web.ask("POST", path, endless(), SEALED)) == (413, "too_large")
    assert len(read) <= ENVELOPE_BYTES_MAX // (64 * 1024) + 2
    said = SEALED | {"content-length": str(ENVELOPE_BYTES_MAX + 1)}
    read.clear()
    assert refused(web.ask("POST", path, endless(), said)) == (413, "too_large")
    assert read == []


@pytest.mark.parametrize("says_its_size", [True, False])
def test_a_compression_bomb_is_refused(web: Web, says_its_size: bool):
    packer = zstandard.ZstdCompressor(level=3, write_content_size=says_its_size)
    payload = packer.compress(bytes(200 * 1024 * 1024))
    signer = Signer(b"b" * 32)
    bomb = Envelope(1, 1, signer.public, signer.sign(b"request", bytes((1, 1)) + payload), payload)
    status, error = refused(web.ask("POST", "/v1/sync", msgspec.msgpack.encode(bomb), SEALED))
    assert (status, error) in {(413, "too_large"), (400, "malformed")}


@pytest.mark.parametrize("data", [b"", b"\x00", b"GET / HTTP/1.1", b"\x96\x01\x01", bytes(10_000)])
def test_junk_is_malformed(web: Web, data: bytes):
    assert refused(web.ask("POST", "/v1/sync", data, SEALED)) == (400, "malformed")


def test_a_changed_signature_is_refused(web: Web, sari: Writer):
    assert refused(web.ask("POST", "/v1/sync", flipped(sari.sealed(), 0.9), SEALED)) == (401, "bad_signature")


def test_other_forms_methods_and_paths_are_refused_in_the_same_way(web: Web):
    assert refused(web.ask("POST", "/v1/sync", b"{}", {"content-type": "application/json"})) == (415, "wrong_media_type")
    assert refused(web.ask("GET", "/v1/sync")) == (405, "wrong_method")
    assert refused(web.ask("GET", "/admin")) == (404, "not_found")


def test_health(web: Web, centre: Centre):
    status, _, body = web.ask("GET", "/healthz")
    assert (status, json.loads(body)["ok"], json.loads(body)["time"]) == (200, True, centre.now_ms())


def test_the_interface_describes_itself(web: Web):
    described = json.loads(web.ask("GET", "/openapi.json")[2])
    assert sorted(described["paths"]) == [
        "/healthz", "/v1/blob/{blob}", "/v1/bundle", "/v1/enrol", "/v1/slice/{scope}", "/v1/sync",
    ]  # fmt: skip
    assert "application/x-suluh" in described["paths"]["/v1/sync"]["post"]["requestBody"]["content"]


def cells(page: bytes, library: str) -> list[str]:
    """What stands in the row of a library, cell by cell, without markup."""
    (row,) = re.findall(rf"<tr>\s*<th scope=\"row\">{library}.*?</tr>", page.decode(), re.DOTALL)
    texts = re.findall(r"<td[^>]*>(.*?)</td>", row, re.DOTALL)
    return [re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", text)).strip() for text in texts]


def test_the_page_shows_what_the_receipt_says(web: Web, sari: Writer, handler: Handler, centre: Centre):
    batik = sari.write(title="Batik", date_start="2026-11-03", n_total=1234, n_male=400, n_female=800)
    sari.write(title="Lomba", date_start="2026-11-30", n_total=46)
    sari.write(title="Lain bulan", date_start="2026-10-31", n_total=5)
    sari.write(kind="visit_day", date="2026-11-04", state="open", n_total=21, n_female=12, n_male=9, n_computer=5)
    sari.write(kind="visit_day", date="2026-11-05", state="closed")
    sari.write(kind="visit_group", date="2026-11-04", name="SDN 002", n_total=31, n_female=17, n_male=14)
    sari.write(kind="photo", parent=batik.record.hex(), blob=b"b" * 32, size=9)
    answer = sari.talk(handler, sari.request(receipts=["2026-11"]))
    key, receipt = open_signed(answer.receipts[0], RECEIPT_PURPOSE, Receipt)
    said = receipt.totals
    assert key == centre.keys.signer.public
    assert said == Totals(2, 1280, 400, 800, 80, 1, 1, 52, 23, 29, 5, 1, 0)
    status, headers, body = web.ask("GET", "/?month=2026-11")
    assert (status, headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert "default-src 'none'" in headers["content-security-policy"]
    _, activities, participants, days, visits, computer, photos, records, _ = cells(body, "Al-Fadhilah")
    n = {name: locale_id.number(value, "id") for name, value in msgspec.structs.asdict(said).items()}
    assert activities == n["activities"]
    assert participants == "{participants} {participants_female} P · {participants_male} L {participants_unsplit} belum dirinci".format(**n)
    assert days == "{visit_days} {closed_days} tutup".format(**n)
    assert visits == "{visits} {visits_female} P · {visits_male} L".format(**n)
    assert computer == n["computer_users"]
    assert photos == "{photos_whole} dari {photos}".format(**n)
    assert records == str(receipt.records) == "7"
    earlier = web.ask("GET", "/?month=2025-01")[2]
    assert cells(earlier, "Al-Fadhilah")[1:8] == ["0", "0", "0", "0", "0", "0", "7"]
    assert [re.findall(r"<desc[^>]*>(.*?)</desc>", page.decode()) for page in (body, earlier)] == [
        ["Al-Fadhilah: 52"], ["Al-Fadhilah: belum dicatat"]
    ]  # fmt: skip


def test_names_on_the_page_are_text_and_not_markup(web: Web, centre: Centre):
    Writer(1).join(centre, name="<script>alert(1)</script>")
    assert b"<script>" not in web.ask("GET", "/")[2]
    assert b"&lt;script&gt;" in web.ask("GET", "/")[2]


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8470", "127.0.0.1.evil.example", "", "192.168.1.5"])
def test_a_name_that_was_bound_to_this_machine_does_not_open_the_page(web: Web, host: str):
    assert refused(web.ask("GET", "/", headers={"host": host})) == (403, "other_host")


@pytest.mark.parametrize("host", ["localhost:8470", "127.0.0.1", "[::1]:8470"])
def test_this_machine_opens_the_page(web: Web, host: str):
    assert web.ask("GET", "/", headers={"host": host})[0] == 200


def test_other_sites_do_not_open_the_page(web: Web):
    assert refused(web.ask("GET", "/", headers={"sec-fetch-site": "cross-site"})) == (403, "other_site")


def test_away_from_this_machine_the_page_asks_for_its_password(centre: Centre):
    web = Web(make_app(centre, "0.0.0.0"))

    def ask(password: str) -> tuple[int, str]:
        word = base64.b64encode(f"pusat:{password}".encode()).decode()
        return refused(web.ask("GET", "/", headers={"host": "suluh.example", "authorization": f"Basic {word}"}))

    assert refused(web.ask("GET", "/", headers={"host": "suluh.example"})) == (401, "password_needed")
    assert ask("wrong")[0] == ask("")[0] == 401
    assert ask(centre.config.password)[0] == 200
    assert web.ask("GET", "/", headers={"authorization": "Basic ???"})[0] == 401


def test_an_empty_password_opens_nothing(centre: Centre):
    bare = dataclasses.replace(centre, config=dataclasses.replace(centre.config, password=""))
    word = base64.b64encode(b"pusat:").decode()
    assert Web(make_app(bare, "0.0.0.0")).ask("GET", "/", headers={"authorization": f"Basic {word}"})[0] == 401
