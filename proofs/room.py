"""`python -m proofs.room --laptops N`: a room full of laptops, one relay, no internet; then the internet is back.

    N processes, a laptop each ══ one LAN of 20 Mbit/s ══ relay ── the internet, down at first ── centre

    1. every laptop hands over its records and photos at the same moment: how long until all is "Dibawa"
    2. the internet is back: the relay hands on, every laptop hears that all was received
    3. every laptop asks for the same pack: how much of it crosses the internet, and how much the room

Exit code 1 when something is missing at the end, or a bound is broken.
"""

import argparse
import json
import random
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from io import BytesIO
from pathlib import Path
from typing import IO, Any

from PIL import Image

from bench.shaped_line import LAN, ShapedLine
from proofs.crowd import BrokenPromiseError, require
from server import centre as centres
from server.accounts.enrolment import issue_code
from tests.homes import AREA

RECORDS, PHOTOS = 30, 20
ROOM_S_MAX = 20 * 60
PACK_FILES, POSTER_PX = 4, (700, 600)  # 1.25 MB each
ONCE = 1.1  # times its size that a pack may cost the internet
STOP_S = 30
PATIENCE_S = 3600
_MB = 1e6


class Program:
    """A process that says JSON, a line at a time, and is told words, a line at a time."""

    def __init__(self, *words: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, *words], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )

    def tell(self, *words: str) -> None:
        """Says a line."""
        print(*words, file=_there(self._process.stdin), flush=True)

    def hear(self) -> dict[str, Any]:
        """The next line. Raises BrokenPromiseError when the process has ended instead."""
        line = _there(self._process.stdout).readline()
        require(bool(line), "a process has ended")
        found: dict[str, Any] = json.loads(line)
        return found

    def memory_mb(self) -> float:
        """Its proportional share of memory now."""
        rollup = Path(f"/proc/{self._process.pid}/smaps_rollup").read_text()
        return int(next(line for line in rollup.splitlines() if line.startswith("Pss:")).split()[1]) / 1000

    def close(self) -> None:
        """Ends it in order."""
        self._process.terminate()
        self._process.wait(STOP_S)
        for stream in (self._process.stdin, self._process.stdout):
            _there(stream).close()


class Room:
    """One run in `folder`."""

    def __init__(self, folder: Path, laptops: int, records: int, photos: int) -> None:
        self._folder = folder
        self._count = laptops
        self._records, self._photos = records, photos
        self._port = _free_port()

    def run(self) -> None:
        """All of it. Raises BrokenPromiseError."""
        with ExitStack() as stack:
            with closing(self._centre()):
                laptops = [stack.enter_context(closing(one)) for one in self._laptops()]
                self._filled(laptops)
            internet = stack.enter_context(closing(ShapedLine(("127.0.0.1", self._port), LAN)))  # behind it nobody answers now
            relay = stack.enter_context(closing(self._relay(internet.url)))
            there = int(relay.hear()["url"].rpartition(":")[2])
            lan = stack.enter_context(closing(ShapedLine(("127.0.0.1", there), LAN)))
            self._hand_over(laptops, relay, lan)
            size = self._publish()
            stack.enter_context(closing(self._centre()))
            self._hand_on(laptops, lan, internet)
            self._fetch(laptops, lan, internet, size)
        self._count_at_the_centre()

    def _centre(self) -> Program:
        centre = Program("-m", "server", "serve", "--data", str(self._folder / "centre"), "--port", str(self._port), "--json")
        centre.hear()
        return centre

    def _relay(self, upstream: str) -> Program:
        words = ["--data", str(self._folder / "relay"), "--upstream", upstream, "--host", "127.0.0.1", "--port", "0", "--json"]
        return Program("-m", "server", "relay", *words)

    def _laptops(self) -> Iterator[Program]:
        for number in range(self._count):
            with closing(centres.open_centre(self._folder / "centre")) as beside:  # as the command does, without its start
                code = issue_code(beside, AREA, new=True).code
            home, url = str(self._folder / f"laptop{number:02}"), f"http://127.0.0.1:{self._port}"
            yield Program("-m", "proofs.room", "--laptop", home, code, url, str(self._records), str(self._photos))

    def _filled(self, laptops: list[Program]) -> None:
        size = sum(one.hear()["photo_bytes"] for one in laptops)
        print(f"{self._count} laptops, each {self._records} records and {self._photos} photos, {size / _MB:.0f} MB in all", flush=True)

    def _hand_over(self, laptops: list[Program], relay: Program, lan: ShapedLine) -> None:
        started = time.monotonic()
        said = self._all(laptops, "hand", lan.url)
        seconds = time.monotonic() - started
        up, down = lan.carried
        for one in said:
            require(one["carried"] == self._records and one["photos_left"] == 0, f"not all is carried: {one}")
        print(
            f"all is carried after {seconds:.0f} s (the first laptop after {min(one['seconds'] for one in said):.0f} s); "
            f"the LAN carried {up / _MB:.0f} MB there, {down / _MB:.1f} MB back, {up * 8 / LAN.up / seconds:.0%} of what it can",
            flush=True,
        )
        print(
            f"memory at most: a laptop {max(one['peak_mb'] for one in said):.0f} MB, all laptops together "
            f"{sum(one.memory_mb() for one in laptops):.0f} MB, relay {relay.memory_mb():.0f} MB",
            flush=True,
        )
        require(seconds <= ROOM_S_MAX, "more than 20 minutes")

    def _hand_on(self, laptops: list[Program], lan: ShapedLine, internet: ShapedLine) -> None:
        started, before, waiting = time.monotonic(), internet.carried, self._folder / "relay" / "SULUH" / "out"
        while any(waiting.rglob("*.sbx")):
            require(time.monotonic() < started + PATIENCE_S, "the relay does not hand on")
            time.sleep(1)
        seconds = time.monotonic() - started
        said = self._all(laptops, "hear", lan.url)
        for one in said:
            require(one["received"] == self._records and one["photos_left"] == 0, f"not all was received: {one}")
        up, down = (now - then for now, then in zip(internet.carried, before, strict=True))
        print(
            f"the internet is back: handed on in {seconds:.0f} s, all was received after another visit; "
            f"{up / _MB:.0f} MB there, {down / _MB:.1f} MB back over the internet",
            flush=True,
        )

    def _publish(self) -> int:
        """A pack for all; its bytes."""
        chance, files = random.Random(7), []
        for number in range(PACK_FILES):
            files.append(self._folder / f"Poster {number}.png")
            Image.frombytes("RGB", POSTER_PX, chance.randbytes(3 * POSTER_PX[0] * POSTER_PX[1])).save(files[-1])
        self._server("publish", *map(str, files), "--to", "reg:64.03", "--pack", "Budidaya")
        return sum(file.stat().st_size for file in files)

    def _fetch(self, laptops: list[Program], lan: ShapedLine, internet: ShapedLine, size: int) -> None:
        started, before, room = time.monotonic(), internet.carried[1], lan.carried[1]
        said = self._all(laptops, "fetch", lan.url)
        for one in said:
            require(one["files"] == PACK_FILES, f"not all files came: {one}")
        crossed, carried = internet.carried[1] - before, lan.carried[1] - room
        print(
            f"a pack of {size / _MB:.1f} MB is on every laptop after {time.monotonic() - started:.0f} s: {crossed / size:.2f} times its "
            f"size over the internet, {carried / size:.1f} times over the LAN",
            flush=True,
        )
        require(crossed <= ONCE * size, "the pack crossed the internet more than once")

    def _all(self, laptops: list[Program], *words: str) -> list[dict[str, Any]]:
        for one in laptops:
            one.tell(*words)
        return [one.hear() for one in laptops]

    def _count_at_the_centre(self) -> None:
        said = self._server("status", "--month", "2026-11")["libraries"]
        activities, photos = (sum(one["totals"][key] for one in said) for key in ("activities", "photos_whole"))
        print(f"at the centre: {len(said)} libraries, {activities} activities, {photos} whole photos", flush=True)
        require(activities == self._count * self._records, "activities are missing or double")
        require(photos == self._count * self._photos, "photos are missing or double")

    def _server(self, *words: str) -> dict[str, Any]:
        command = [sys.executable, "-m", "server", *words, "--data", str(self._folder / "centre"), "--json"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        require(done.returncode == 0, f"{words}: {done.stdout}{done.stderr}")
        found: dict[str, Any] = json.loads(done.stdout)
        return found


def laptop(home: Path, code: str, url: str, records: int, photos: int) -> None:
    """A laptop as a process: fills itself, joins, says so; then does what it is told."""
    from desktop import assembly

    with closing(assembly.build(home)) as desk:
        desk.book.set_up(AREA, home.name, "Sari")
        desk.exchange.enrol(code, url)
        chance, size, made = random.Random(home.name), 0, []
        for number in range(records):
            fields = {"title": f"Kegiatan {number}", "date_start": "2026-11-21", "n_total": 18, "result": "Berjalan baik. " * 20}
            made.append(desk.book.save("activity", fields))
        for number in range(photos):
            row = desk.book.add_photo(made[number % records], _a_photo(chance), "Foto kegiatan", "all_agree")
            size += desk.book.blob_path(row.blob).stat().st_size
        _say(photo_bytes=size)
        visits = _Visits(desk, made)
        for line in sys.stdin:
            word, there = line.split()
            getattr(visits, word)(there)


class _Visits:
    """What a laptop does in the room."""

    def __init__(self, desk: Any, made: list[str]) -> None:
        self._desk = desk
        self._made = made

    def hand(self, there: str) -> None:
        """Hands over until nothing is left on this computer alone."""
        started = time.monotonic()
        while (done := self._visit(there)) is None or done.reason or done.packed.photos_left:
            time.sleep(0.5)
        _say(
            seconds=time.monotonic() - started, carried=self._with("carried"), photos_left=done.packed.photos_left, peak_mb=_peak_mb()
        )

    def hear(self, there: str) -> None:
        """Comes again and takes what the centre said."""
        while (done := self._visit(there)) is None or done.reason or self._desk.book.waiting().saves or self._desk.book.waiting().photos:
            time.sleep(0.5)
        _say(received=self._with("received"), photos_left=self._desk.book.waiting().photos)

    def fetch(self, there: str) -> None:
        """Asks for every material and stays until all are here."""
        while not self._desk.exchange.materials():
            self._visit(there)
        for one in self._desk.exchange.materials():
            self._desk.exchange.want_material(one.record)
        while not all(one.is_here for one in self._desk.exchange.materials()):
            self._visit(there)
            time.sleep(0.5)
        _say(files=len(self._desk.exchange.materials()))

    def _visit(self, there: str) -> Any:
        from desktop.sync.errors import LineError

        try:
            return self._desk.relay.run(there, "Ruang rapat")
        except LineError:
            return None

    def _with(self, status: str) -> int:
        return sum(self._desk.book.detail(record).status.value == status for record in self._made)


def _a_photo(chance: random.Random) -> bytes:
    """As large as photos are: about 150 kB once it is made smaller for sending."""
    noise = Image.frombytes("RGB", (320, 240), chance.randbytes(320 * 240 * 3)).resize((1024, 768))
    out = BytesIO()
    noise.save(out, "JPEG", quality=70)
    return out.getvalue()


def _say(**what: Any) -> None:
    print(json.dumps(what), flush=True)


def _peak_mb() -> float:
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def _free_port() -> int:
    with closing(socket.create_server(("127.0.0.1", 0))) as one:
        return int(one.getsockname()[1])


def _there(stream: IO[str] | None) -> IO[str]:
    if stream is None:
        raise RuntimeError("a process without a pipe")
    return stream


def main(words: Sequence[str]) -> int:
    """The exit code."""
    parser = argparse.ArgumentParser(prog="python -m proofs.room", description=__doc__, allow_abbrev=False)
    parser.add_argument("--laptops", type=int, default=30)
    parser.add_argument("--records", type=int, default=RECORDS)
    parser.add_argument("--photos", type=int, default=PHOTOS)
    parser.add_argument("--laptop", nargs=5, metavar=("HOME", "CODE", "URL", "RECORDS", "PHOTOS"), help=argparse.SUPPRESS)
    args: Any = parser.parse_args(words)
    if args.laptop:
        home, code, url, records, photos = args.laptop
        laptop(Path(home), code, url, int(records), int(photos))
        return 0
    with tempfile.TemporaryDirectory(prefix="suluh-room-") as place:
        try:
            Room(Path(place), args.laptops, args.records, args.photos).run()
        except BrokenPromiseError as error:
            print(f"broken: {error}")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
