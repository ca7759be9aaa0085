"""Both ends of a road, ready to be measured: our laptops and server process, and a plain REST pair beside them."""

import io
import json
import random
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from PIL import Image

from bench.rest_client import RestClient
from bench.shaped_line import Profile, ShapedLine
from desktop import assembly
from desktop.assembly import Desk
from desktop.demo import sample_month
from desktop.demo.main_job import ServerChild
from desktop.sync.session import Outcome

PATIENCE_S = 900
_PICTURE_PX = 532  # noise of this size packs to some 150 kB
_STOP_S = 10


@dataclass(frozen=True, slots=True)
class Trip:
    """One errand on a line. carried: bytes given to it both ways, those that were lost included; requests: 0 where nobody counted."""

    seconds: float
    carried: int
    up: int
    requests: int = 0


class Ours:
    """A library's laptops and its centre, with a line between them."""

    def __init__(self, folder: Path, profile: Profile, seed: int = 1) -> None:
        self._folder = folder
        self._server = ServerChild(folder / "server")
        self.line = ShapedLine(target_of(self._server.url), profile, seed)
        self._desks: list[Desk] = []

    def laptop(self) -> Desk:
        """A further laptop of the library, joined and up to date; from then on it talks over the line."""
        desk = assembly.build(self._folder / f"laptop-{len(self._desks)}")
        self._desks.append(desk)
        self._join(desk)
        for known in self._desks:
            known.exchange.set_address(self._server.url)
            _run(known)
            known.exchange.set_address(self.line.url)
        return desk

    def _ask(self, *words: str) -> dict[str, Any]:
        """Runs a command of the server on its folder."""
        command = [sys.executable, "-m", "server", *words, "--data", str(self._folder / "server"), "--json"]
        made: dict[str, Any] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout)
        return made

    def joined(self, name: str) -> Path:
        """The home of a further laptop, joined and closed, that talks to the centre without the line."""
        home = self._folder / name
        with closing(assembly.build(home)) as desk:
            self._join(desk)
            _run(desk)
        return home

    def trip(self, desk: Desk, blob_bytes_max: int | None = None) -> tuple[Trip, Outcome]:
        """One sending to its end, or to the end of its records."""
        outcomes: list[Outcome] = []
        trip = _measured(self.line, lambda: outcomes.append(_run(desk, blob_bytes_max)))
        return replace(trip, requests=outcomes[0].requests), outcomes[0]

    @property
    def server(self) -> str:
        """The centre's address without the line."""
        return self._server.url

    def publish(self, content: bytes, name: str = "material.pdf") -> str:
        """A learning material for all; its record."""
        made = self._ask("publish", str(self._lay(name, content)), "--to", "nat", "--title", "Budidaya lele")
        return str(made["record"])

    def replace(self, record: str, content: bytes, name: str) -> None:
        """A new version of it."""
        self._ask("catalogue", "replace", record, str(self._lay(name, content)))

    def _lay(self, name: str, content: bytes) -> Path:
        file = self._folder / name
        file.write_bytes(content)
        return file

    def _join(self, desk: Desk) -> None:
        desk.book.set_up(sample_month.AREA, sample_month.LIBRARY, sample_month.PERSON)
        desk.exchange.enrol(str(self._ask("enrol-code", "--area", sample_month.AREA)["code"]), self._server.url)

    def close(self) -> None:
        """Ends all of it."""
        for desk in self._desks:
            desk.close()
        self.line.close()
        self._server.stop()


class Plain:
    """A rest_server process and its client, with a line of their own between them."""

    def __init__(self, folder: Path, profile: Profile, patience_s: float) -> None:
        folder.mkdir(parents=True)
        words = [sys.executable, "-m", "bench.rest_server", str(folder)]
        self._process = subprocess.Popen(words, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        self.line = ShapedLine(target_of(self._process.stdout.readline().strip()), profile)
        self.client = RestClient(self.line.url, patience_s)

    def trip(self, errand: Callable[[], object]) -> Trip:
        """One errand to its end, over a connection of its own like each of ours."""
        self.client.close()
        return _measured(self.line, errand)

    def close(self) -> None:
        """Ends all of it."""
        self.client.close()
        self.line.close()
        self._process.terminate()
        self._process.wait(_STOP_S)
        if self._process.stdout:
            self._process.stdout.close()


def target_of(url: str) -> tuple[str, int]:
    """Host and port."""
    parts = urlsplit(url)
    return parts.hostname or "", parts.port or 0


def picture(number: int) -> bytes:
    """A photo that travels with some 150 kB."""
    return noise(_PICTURE_PX, number, "PNG")


def noise(width: int, number: int, form: str) -> bytes:
    """A picture that does not compress, three quarters as high as wide, as a file of that form."""
    size = width, width * 3 // 4
    out = io.BytesIO()
    Image.frombytes("RGB", size, random.Random(number).randbytes(size[0] * size[1] * 3)).save(out, form)
    return out.getvalue()


def _measured(line: ShapedLine, errand: Callable[[], object]) -> Trip:
    up, down = line.carried
    started = time.monotonic()
    errand()
    seconds = time.monotonic() - started
    up_after, down_after = line.carried
    return Trip(seconds, up_after - up + down_after - down, up_after - up)


def _run(desk: Desk, blob_bytes_max: int | None = None) -> Outcome:
    outcome = desk.exchange.run(timeout_s=PATIENCE_S, blob_bytes_max=blob_bytes_max)
    if not outcome.received and outcome.reason != "blobs_later":
        raise RuntimeError(f"not everything arrived: {outcome.reason}")
    return outcome
