"""A backup made while laptops go on sending: one moment of everything, verified, restorable, and only then counted as safe."""

import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from operator import ge
from pathlib import Path

import pytest
from sqlalchemy import select

from core.protocol.messages import Cursor
from server import centre as centres
from server.backups import backup, manifest, restoring
from server.centre import Centre
from server.errors import CommandError
from server.exchange.handler import Handler
from server.exchange.models import delta as delta_table
from server.libraries import service as libraries
from tests.server.test_blobs import NAME, PHOTO, Sender
from tests.server.web import Web
from tests.server.writer import Writer

AREAS = ("64.03.09.2006", "64.03.09.2007", "64.03.03.2006")
BACKUPS = 3
SAVES_BETWEEN = 3


class Sending:
    """Laptops that send without a pause. pushes: how many came through of each."""

    def __init__(self, centre: Centre, writers: list[Writer]) -> None:
        self.pushes = [0] * len(writers)
        self.failures: list[BaseException] = []
        self._handler = Handler(centre)
        self._progress = threading.Condition()
        self._stop = threading.Event()
        self._threads = [threading.Thread(target=self._send, args=one) for one in enumerate(writers)]

    @contextmanager
    def going_on(self) -> Iterator["Sending"]:
        """Sends while the block runs."""
        for thread in self._threads:
            thread.start()
        try:
            yield self
        finally:
            self._stop.set()
            for thread in self._threads:
                thread.join(30)
        assert self.failures == []

    def wait_for_more(self, count: int) -> None:
        """Returns when so many pushes more have come through of each laptop."""
        with self._progress:
            until = [pushed + count for pushed in self.pushes]
            assert self._progress.wait_for(lambda: all(map(ge, self.pushes, until)) or self.failures, timeout=30)

    def _send(self, number: int, writer: Writer) -> None:
        try:
            while not self._stop.is_set():
                for _ in range(3):
                    writer.write()
                writer.talk(self._handler)
                with self._progress:
                    self.pushes[number] += 1
                    self._progress.notify_all()
        except BaseException as error:
            with self._progress:
                self.failures.append(error)
                self._progress.notify_all()


def feed_of(centre: Centre, writer: Writer) -> list[bytes]:
    """The ids that the feed of a laptop's scope holds, in their order."""
    of_scope = delta_table.c.library == writer.library, delta_table.c.scope == writer.scope
    with centre.database.reading() as connection:
        return list(connection.execute(select(delta_table.c.id).where(*of_scope).order_by(delta_table.c.position)).scalars())


def safe_of(centre: Centre, library: bytes) -> dict[bytes, Cursor]:
    """scope → how far it is safe."""
    with centre.database.reading() as connection:
        return {scope: feed.safe for scope, feed in libraries.feeds(connection, library).items()}


def test_backups_during_the_rush_are_whole_and_move_safe(centre: Centre, tmp_path: Path):
    writers = [Writer(seed).join(centre, area) for seed, area in enumerate(AREAS, 1)]
    made = []
    with Sending(centre, writers).going_on() as sending:
        for _ in range(BACKUPS):
            sending.wait_for_more(SAVES_BETWEEN)
            made.append(backup.make(centre, tmp_path / "backups"))
        sending.wait_for_more(SAVES_BETWEEN)
    assert [one.deltas for one in made] == sorted({one.deltas for one in made}), "each holds more than the one before"
    for number, one in enumerate(made):
        held = manifest.verify(one.folder)
        restoring.restore(one.folder, tmp_path / f"restored{number}", f"sqlite:///{tmp_path / f'restored{number}.db'}")
        with closing(centres.open_centre(tmp_path / f"restored{number}")) as restored:
            for writer in writers:
                there, now = feed_of(restored, writer), feed_of(centre, writer)
                assert there == now[: len(there)], "a beginning of the feed, no gap"
                assert held.feeds[writer.library][writer.scope].position == len(there)
    newest = manifest.verify(made[-1].folder).feeds
    for writer in writers:
        assert safe_of(centre, writer.library) == newest[writer.library]
        answer = writer.talk(Handler(centre))
        assert answer.safe == newest[writer.library]
        assert answer.safe[writer.scope].position < answer.ack.n, "what came after the backup is not called safe"


def test_a_backup_that_does_not_prove_good_moves_nothing(centre: Centre, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    sari = Writer(1).join(centre)
    sari.write()
    sari.talk(Handler(centre))

    def damage_then_verify(folder: Path):
        content = bytearray((folder / "server.db").read_bytes())
        content[5000] ^= 1
        (folder / "server.db").write_bytes(content)
        return verify(folder)

    verify = manifest.verify
    monkeypatch.setattr(manifest, "verify", damage_then_verify)
    with pytest.raises(CommandError, match="backup_damaged"):
        backup.make(centre, tmp_path / "backups")
    assert safe_of(centre, sari.library)[sari.scope].position == 0
    assert list((tmp_path / "backups").iterdir()) == []


def test_a_photo_that_is_gone_at_the_centre_is_asked_for_again_by_the_backup(centre: Centre, web: Web, tmp_path: Path):
    sari = Writer(1).join(centre)
    parent = sari.write()
    sari.write(kind="photo", parent=parent.record.hex(), blob=NAME, size=len(PHOTO))
    handler = Handler(centre)
    sari.talk(handler)
    assert Sender(web, sari).patch(0, PHOTO)[0] == 204
    for path in centre.config.blobs.rglob(NAME.hex()):
        path.write_bytes(b"\0" * len(PHOTO))
    made = backup.make(centre, tmp_path / "backups")
    assert (made.blobs, made.blobs_lost) == (0, 1)
    assert sari.talk(handler).need == {NAME: 0}
    assert Sender(web, sari).patch(0, PHOTO) == (204, str(len(PHOTO)))
    assert backup.make(centre, tmp_path / "backups").blobs == 1
