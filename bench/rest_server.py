"""The other side of the plain road: JSON in gzip over REST into SQLite, as such programs are mostly written.

    POST /records      a list of records, kept by id            GET /records?after=N&limit=100   those behind N
    PUT  /files/NAME   a whole file                             GET /files/NAME                  a whole file
"""

import gzip
import json
import sqlite3
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Lock
from urllib.parse import parse_qs, urlsplit

_TABLE = "CREATE TABLE record (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL)"
_KEEP = "INSERT INTO record (id, body) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    folder: Path
    database: sqlite3.Connection
    lock = Lock()

    def do_POST(self) -> None:
        records = json.loads(gzip.decompress(self._body()))
        with self.lock, self.database:
            self.database.executemany(_KEEP, [(one["id"], json.dumps(one)) for one in records])
        self._say(json.dumps({"accepted": [one["id"] for one in records]}).encode(), packed=True)

    def do_PUT(self) -> None:
        (self.folder / Path(self.path).name).write_bytes(self._body())
        self._say(b"")

    def do_GET(self) -> None:
        asked = urlsplit(self.path)
        if asked.path != "/records":
            self._say((self.folder / Path(asked.path).name).read_bytes())
            return
        words = parse_qs(asked.query)
        with self.lock:
            rows = self.database.execute(
                "SELECT seq, body FROM record WHERE seq > ? ORDER BY seq LIMIT ?", (int(words["after"][0]), int(words["limit"][0]))
            ).fetchall()
        made = f'{{"next":{rows[-1][0] if rows else words["after"][0]},"records":[{",".join(body for _, body in rows)}]}}'
        self._say(made.encode(), packed=True)

    def log_message(self, *_: object) -> None:
        """Says nothing."""

    def _body(self) -> bytes:
        length = int(self.headers["Content-Length"])
        data = self.rfile.read(length)
        if len(data) < length:
            raise ConnectionError("cut")
        return data

    def _say(self, data: bytes, packed: bool = False) -> None:
        data = gzip.compress(data, 6) if packed else data
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


class _Quiet(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """A line that was cut is nothing to tell."""


def serve(folder: Path) -> None:
    """Serves until the process ends; tells its address first."""
    _Handler.folder = folder
    _Handler.database = sqlite3.connect(folder / "rest.db", check_same_thread=False)
    for statement in ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", _TABLE):
        _Handler.database.execute(statement)
    server = _Quiet(("127.0.0.1", 0), _Handler)
    print(f"http://127.0.0.1:{server.server_port}", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    serve(Path(sys.argv[1]))
