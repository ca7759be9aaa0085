"""A real server process on loopback, for tests that go over a socket."""

import json
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from core.protocol.enrolment import shown
from server.accounts.enrolment import issue_code
from server.centre import open_centre
from tests.homes import AREA, NOON

STOP_S = 15
# Its clock begins at the noon of the laptops in tests: by the real one it would tell them, a day later, that theirs is wrong.
SERVER = f"""
import sys, time
ahead, now = {NOON} * 1_000_000 - time.time_ns(), time.time_ns
time.time_ns = lambda: now() + ahead
from server.cli import main
raise SystemExit(main(sys.argv[1:]))
"""


class LiveCentre:
    """`python -m server serve` in a folder of its own. secure: certificate and key, for HTTPS."""

    def __init__(self, folder: Path, secure: tuple[Path, Path] | None = None) -> None:
        self.folder = folder
        tls = ["--tls-cert", str(secure[0]), "--tls-key", str(secure[1])] if secure else []
        self._process = subprocess.Popen(
            [sys.executable, "-c", SERVER, "serve", "--data", str(folder), "--port", "0", *tls],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        assert self._process.stdout is not None
        told = next(line for line in self._process.stdout if "://" in line)
        self.url = told[told.index("http") :].split()[0]

    def code(self, area: str = AREA) -> str:
        """A fresh code for a new library in the area, made beside the process as its own commands do."""
        with closing(open_centre(self.folder)) as beside:
            return shown(issue_code(replace(beside, now_ms=lambda: NOON), area, new=True).code)

    def ask(self, *words: str) -> dict:
        """Runs a command of the server on its folder."""
        made = subprocess.run(
            [sys.executable, "-m", "server", *words, "--data", str(self.folder), "--json"], capture_output=True, text=True, timeout=60
        )
        assert made.returncode == 0, made.stdout + made.stderr
        return json.loads(made.stdout)

    def close(self) -> None:
        """Ends the process in order."""
        self._process.terminate()
        self._process.wait(STOP_S)
        if self._process.stdout:
            self._process.stdout.close()
