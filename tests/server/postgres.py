"""A private PostgreSQL for one run of the tests: own folder, own socket, nobody else's data."""

import os
import shutil
import subprocess
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg

from server.database import Database
from server.migrations import upgrading

_PROGRAMS = Path("/usr/lib/postgresql")
_START_S = 30


class PrivatePostgres:
    """Started when made; `close` stops it and removes its folder. Raises RuntimeError where the programs are missing.

    durable: waits for the disk at every commit, as a real one does; tests need not.
    """

    def __init__(self, durable: bool = False) -> None:
        self._programs = programs = _newest_programs()
        self._folder = Path(tempfile.mkdtemp(prefix="suluh-pg-", dir="/tmp"))  # a socket's path must be short
        self._user: dict[str, Any] = {"user": "postgres", "group": "postgres", "extra_groups": []} if os.geteuid() == 0 else {}
        if self._user:
            shutil.chown(self._folder, "postgres", "postgres")
        data = self._folder / "data"
        words: list[str | Path] = [programs / "initdb", "-D", data]
        words += ["-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]
        made = subprocess.run(words, capture_output=True, text=True, cwd="/", **self._user)
        if made.returncode:
            raise RuntimeError(made.stderr)
        words = [programs / "postgres", "-D", data, "-k", self._folder, "-c", "listen_addresses=", "-c", "max_connections=120"]
        words += ["-c", "shared_buffers=32MB"] + ([] if durable else ["-c", "fsync=off", "-c", "full_page_writes=off"])
        with open(self._folder / "log", "w") as log:
            self._process = subprocess.Popen(words, stdout=log, stderr=log, cwd="/", **self._user)
        self._number = 0
        self._prepared = ""
        self._wait()

    def new_database(self) -> str:
        """The URL of an empty database."""
        return self._make("template1")

    def new_prepared_database(self) -> str:
        """The URL of a database that has the newest form and no rows; the migrations run once for all of them."""
        if not self._prepared:
            url = self._make("template1")
            with closing(Database(url)) as made:
                upgrading.upgrade(made)
            self._prepared = f"suluh{self._number}"
        return self._make(self._prepared)

    def _make(self, template: str) -> str:
        self._number += 1
        name = f"suluh{self._number}"
        with psycopg.connect(self._address("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
        return f"postgresql+psycopg://postgres@/{name}?host={self._folder}"

    def dump(self, url: str, file: Path) -> None:
        """Writes a database of this cluster into a file, as its keeper would: pg_dump's own format."""
        with open(file, "wb") as out:
            self._run("pg_dump", "--format=custom", "--compress=1", url.replace("+psycopg", ""), stdout=out)

    def restore(self, file: Path) -> str:
        """The URL of a new database made from such a file, whatever cluster it is from."""
        url = self.new_database()
        with open(file, "rb") as dumped:
            self._run("pg_restore", "--exit-on-error", "--no-owner", "--dbname", url.replace("+psycopg", ""), stdin=dumped)
        return url

    def close(self) -> None:
        """Stops at once."""
        self._process.terminate()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _run(self, program: str, *words: str, **how: Any) -> None:
        subprocess.run([self._programs / program, *words], check=True, cwd="/", **self._user, **how)

    def _address(self, database: str) -> str:
        return f"host={self._folder} user=postgres dbname={database}"

    def _wait(self) -> None:
        deadline = time.monotonic() + _START_S
        while True:
            try:
                psycopg.connect(self._address("postgres")).close()
                return
            except psycopg.OperationalError as error:
                if self._process.poll() is not None or time.monotonic() > deadline:
                    raise RuntimeError((self._folder / "log").read_text()) from error
                time.sleep(0.05)


def _newest_programs() -> Path:
    found = sorted(_PROGRAMS.glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if not found:
        raise RuntimeError(f"PostgreSQL's programs are not in {_PROGRAMS}; `make test` installs them")
    return found[-1].parent
