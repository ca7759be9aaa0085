"""The server's own bad days: born under power cuts, a full disk, backups while it serves, a lost disk; and a log without names."""

import base64
import os
import random
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop.assembly import Desk
from desktop.store.rows import ActivityQuery, Status
from desktop.sync.errors import ExchangeError
from server import centre as centres
from server.accounts.enrolment import issue_code
from server.cli import main as server_command
from tests.faults.disks import SmallDisk
from tests.faults.processes import DeskProcess, ServerProcess, a_photo
from tests.homes import AREA, open_desk

SEED = int(os.environ.get("SULUH_SEED", "20261124"))
PATIENCE_S = 20
NAMES = {
    "library": "Perpustakaan Rahasia Melati",
    "person": "Hartini Kusumawardhani",
    "title": "Bimbingan Sunyi untuk Warga",
    "place": "Rumah Pak Sembunyi",
    "result": "Nenek Suminten menangis bahagia",
    "speaker": "Dokter Tersembunyi",
    "caption": "Wajah Anak Kecil",
    "reason": "Salah ketik karena mengantuk",
}


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[[Path], ServerProcess]]:
    """Starts servers and ends them."""
    started: list[ServerProcess] = []

    def go(data: Path) -> ServerProcess:
        started.append(ServerProcess(data, tmp_path / "server.log"))
        return started[-1]

    yield go
    for one in started:
        one.close()


def join(desk: Desk, data: Path, url: str) -> str:
    """Enrols with a fresh code; returns the code."""
    with closing(centres.open_centre(data)) as centre:
        code = issue_code(centre, AREA).code
    desk.exchange.enrol(code, url)
    return code


def test_serve_makes_a_server_of_an_empty_folder_whatever_interrupts_it(tmp_path: Path):
    """Killed at random instants of its first start, in the same folder; then it starts, and stays the same server."""
    chance = random.Random(SEED)
    for number in range(6):
        data = tmp_path / f"server{number}"
        made = ServerProcess(data, tmp_path / "server.log", started=False)
        with closing(made) as server, closing(open_desk(tmp_path / f"home{number}")) as desk:
            for _ in range(3):
                server.begin()
                server.kill(after_s=chance.uniform(0, 0.06))
            server.start()
            desk.book.save("activity", {"title": "Batik", "date_start": "2026-11-10", "n_total": 3})
            join(desk, data, server.url)
            assert desk.exchange.run(timeout_s=PATIENCE_S).received
            server.kill()
            server.start()
            assert desk.exchange.run(timeout_s=PATIENCE_S).received
            with closing(centres.open_centre(data)) as centre:
                assert desk.store.installation().root == centre.keys.root


def test_a_full_disk_at_the_centre_refuses_and_loses_nothing(
    disk: SmallDisk, tmp_path: Path, start: Callable[[Path], ServerProcess], capsys: pytest.CaptureFixture[str]
):
    data = disk.folder / "server"
    server = start(data)
    with closing(open_desk(tmp_path / "home")) as desk:
        join(desk, data, server.url)
        first = desk.book.save("activity", {"title": "Sebelum penuh", "date_start": "2026-11-10", "n_total": 3})
        assert desk.exchange.run(timeout_s=PATIENCE_S).received
        big = disk.fill()
        for i in range(30):
            desk.book.save("activity", {"title": f"Saat penuh {i}", "date_start": "2026-11-10", "n_total": i, "result": "xy" * 2000})
        photo = desk.book.add_photo(first, a_photo(random.Random(1)), "", "all_agree")
        outcome = desk.exchange.run(timeout_s=0.5)
        assert (outcome.received, outcome.reason) == (False, "server_error")
        assert desk.book.waiting().saves > 0
        assert server_command(["backup", "--data", str(data), "--json"]) == 1
        assert '"backup_failed"' in capsys.readouterr().out
        big.unlink()
        outcome = desk.exchange.run(timeout_s=PATIENCE_S)
        assert (outcome.received, outcome.rejected, outcome.blobs_left) == (True, 0, 0)
        assert desk.book.detail(photo.record).status is Status.RECEIVED
        assert desk.exchange.receipts("2026-11")[0].totals.activities == 31


def test_the_backup_command_beside_a_serving_server_makes_records_safe(
    tmp_path: Path, start: Callable[[Path], ServerProcess], capsys: pytest.CaptureFixture[str]
):
    """While a desk saves and sends: three backups, each verified and restorable; what they hold is Aman at the desk, and no more."""
    data, home = tmp_path / "server", tmp_path / "home"
    server = start(data)
    with closing(open_desk(home)) as desk:
        join(desk, data, server.url)
    busy = DeskProcess(home, "busy")
    for _ in range(3):
        busy.wait_for("photos")
        assert server_command(["backup", "-o", str(tmp_path / "backups"), "--data", str(data)]) == 0
    busy.kill()
    with closing(open_desk(home)) as desk:
        late = desk.book.save("activity", {"title": "Sesudah cadangan", "date_start": "2026-11-10", "n_total": 3})
        assert desk.exchange.run(timeout_s=PATIENCE_S).received
        assert desk.book.detail(late).status is Status.RECEIVED
        state = desk.exchange.state()
        assert 0 < state.safe_records < state.received_records
        assert server_command(["backup", "-o", str(tmp_path / "backups"), "--data", str(data)]) == 0
        assert desk.exchange.run(timeout_s=PATIENCE_S).received
        assert {row.status for row in desk.book.activity_page(ActivityQuery(), 0, 1000)} == {Status.SAFE}
        # The centre's disk is lost; it comes back from the second backup, which says less.
        server.kill()
        second = sorted((tmp_path / "backups").iterdir())[1]
        data.rename(tmp_path / "lost")
        capsys.readouterr()
        assert server_command(["restore", str(second), "--data", str(data)]) == 0, capsys.readouterr()
        server.start()
        assert desk.exchange.run(timeout_s=PATIENCE_S).received
        assert desk.book.detail(late).status is Status.RECEIVED, "Aman falls back to Diterima"
        assert desk.exchange.state().safe_records < desk.exchange.state().received_records
        assert server_command(["backup", "--data", str(data)]) == 0
        desk.exchange.run(timeout_s=PATIENCE_S)
        assert desk.book.detail(late).status is Status.SAFE


def test_the_log_of_a_whole_session_holds_no_names(tmp_path: Path, start: Callable[[Path], ServerProcess]):
    """Joining, saves, a photo, a refusal, a page, and then a fault of the database whose message quotes the very row."""
    data = tmp_path / "server"
    server = start(data)
    with closing(open_desk(tmp_path / "home", set_up=False)) as desk:
        desk.book.set_up(AREA, NAMES["library"], NAMES["person"])
        desk.book.save_profile({"head_name": NAMES["person"], "phone": "0812-7777-8888"})
        fields = {name: NAMES[name] for name in ("title", "place", "result", "speaker")}
        record = desk.book.save("activity", {**fields, "date_start": "2026-11-10", "n_total": 3})
        desk.book.save("activity", {"n_total": 4}, record, NAMES["reason"])
        desk.book.add_photo(record, a_photo(random.Random(1)), NAMES["caption"], "all_agree")
        desk.book.save("problem", {"title": NAMES["title"], "decision": "PLN datang"})
        code = join(desk, data, server.url)
        assert desk.exchange.run(timeout_s=PATIENCE_S).rejected == 1
        with closing(sqlite3.connect(data / "server.db")) as database:
            database.execute("CREATE TRIGGER fault BEFORE INSERT ON record BEGIN SELECT raise(ABORT, 'fault'); END")
        desk.book.save("activity", {**fields, "date_start": "2026-11-11", "n_total": 3})
        desk.exchange.run(timeout_s=0.3)
        with pytest.raises(ExchangeError):
            desk.exchange.enrol("0000-0000-0000", server.url)
        secrets = [code, code.replace("-", ""), desk.store.signer().public.hex(), base64.b64encode(desk.store.signer().public).decode()]
    log = server.log.read_text(encoding="utf-8")
    assert '"event": "laptop joined"' in log
    assert '"event": "exchange"' in log
    assert '"event": "unexpected error"' in log
    assert "IntegrityError" in log
    words = [word for name in NAMES.values() for word in name.split() if len(word) > 5]
    hexed = [text.encode().hex() for text in NAMES.values()]
    told = [word for word in (*NAMES.values(), *words, *hexed, *secrets, "0812-7777") if word.lower() in log.lower()]
    assert told == []
