"""A real relay process on loopback."""

import json
import subprocess
import sys
from pathlib import Path

STOP_S = 15


class LiveRelay:
    """`python -m server relay` in a folder of its own."""

    def __init__(self, folder: Path, upstream: str) -> None:
        self.folder = folder
        words = ["relay", "--data", str(folder), "--upstream", upstream, "--host", "127.0.0.1", "--port", "0", "--json"]
        self._process = subprocess.Popen(
            [sys.executable, "-m", "server", *words], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self._process.stdout is not None
        self.url = json.loads(self._process.stdout.readline())["url"]

    def files(self, part: str) -> list[Path]:
        """The bundles of all laptops in a part."""
        return sorted((self.folder / "SULUH" / part).rglob("*.sbx"))

    def kill(self) -> None:
        """The power goes."""
        self._process.kill()
        self._end()

    def close(self) -> None:
        """Ends it in order."""
        self._process.terminate()
        self._end()

    def _end(self) -> None:
        self._process.wait(STOP_S)
        if self._process.stdout:
            self._process.stdout.close()
