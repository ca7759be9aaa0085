"""The plain road as a client walks it: gzip batches of 100 over REST with `requests`, tried again at once when the line is cut."""

import gzip
import json
import time
from collections.abc import Mapping, Sequence

import requests

BATCH = 100
_TIMEOUT_S = 120


class NeverError(Exception):
    """Not done when the time was up."""


class RestClient:
    """Talks to a rest_server through some line. patience_s: how long one errand may take in all."""

    def __init__(self, url: str, patience_s: float) -> None:
        self._url = url
        self._patience_s = patience_s
        self._session = requests.Session()
        self._session.trust_env = False

    def close(self) -> None:
        """Lets go of the connection; the next errand opens one."""
        self._session.close()

    def push(self, records: Sequence[bytes]) -> None:
        """Sends records, each as JSON."""
        until = self._until()
        headers = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
        for first in range(0, len(records), BATCH):
            data = gzip.compress(b"[" + b",".join(records[first : first + BATCH]) + b"]", 6)
            self._insist(until, "POST", "records", data, headers)

    def pull(self, after: int = 0) -> int:
        """Fetches all records behind `after`; how many there were."""
        until, count = self._until(), 0
        while True:
            page = json.loads(self._insist(until, "GET", f"records?after={after}&limit={BATCH}"))
            count, after = count + len(page["records"]), page["next"]
            if len(page["records"]) < BATCH:
                return count

    def send_files(self, contents: Sequence[bytes]) -> None:
        """Sends whole files, one after the other."""
        until = self._until()
        for number, content in enumerate(contents):
            self._insist(until, "PUT", f"files/{number}", content)

    def fetch_file(self, name: str) -> bytes:
        """Fetches a whole file."""
        return self._insist(self._until(), "GET", f"files/{name}")

    def _until(self) -> float:
        return time.monotonic() + self._patience_s

    def _insist(self, until: float, verb: str, path: str, data: bytes = b"", headers: Mapping[str, str] | None = None) -> bytes:
        """The body of the answer, however often it must be asked for. Raises NeverError."""
        while (left := until - time.monotonic()) > 0:
            try:
                answer = self._session.request(verb, f"{self._url}/{path}", data=data, headers=headers, timeout=min(_TIMEOUT_S, left))
                answer.raise_for_status()
                return answer.content
            except (requests.RequestException, OSError):
                continue
        raise NeverError
