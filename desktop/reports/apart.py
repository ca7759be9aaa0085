"""Typesetting of changed templates in another process, which may hang or crash without harm: asked once, answered once, ended.

    stdin   msgpack [sources: name → bytes, folder of fonts, form]
    stdout  msgpack ["made", bytes, [warning, …]]   or   ["wrong", message, diagnostic]

The process stands in an empty folder of its own, so that a template finds no file but those it is given, and believes the network to
be behind a door that is shut.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from hashlib import sha256
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

import msgspec

from desktop.reports.errors import ReportError, TemplateStuck

TIMEOUT_S = 30
WORD = "--set-type"  # what a bundle's program is started with for this
_PROGRAM = "import sys; sys.path.insert(0, {root!r}); from desktop.typesetter import main; main()"
_NO_LINE = dict.fromkeys(("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"), "http://127.0.0.1:9")


class Apart:
    """Remembers what did not come to an end, so that nobody waits for it a second time. timeout_s: how long one paper may take."""

    def __init__(self, timeout_s: int = TIMEOUT_S) -> None:
        self._timeout_s = timeout_s
        self._stuck: set[bytes] = set()

    def set(self, sources: Mapping[str, bytes], form: Mapping[str, Any]) -> tuple[bytes, list[str]]:
        """The document and the typesetter's warnings. Raises ReportError, TemplateStuck."""
        looks = _looks_of(sources)
        if looks in self._stuck:
            raise TemplateStuck(self._timeout_s)
        try:
            told = _ask(sources, form, self._timeout_s)
        except subprocess.TimeoutExpired as error:
            self._stuck.add(looks)
            raise TemplateStuck(self._timeout_s) from error
        if told is None:
            self._stuck.add(looks)
            raise TemplateStuck(self._timeout_s)
        kind, *rest = told
        if kind != "made":
            raise ReportError.from_diagnostic(*rest)
        return rest[0], rest[1]


def _ask(sources: Mapping[str, bytes], form: Mapping[str, Any], timeout_s: int) -> Any:
    """What the process says; None where it came to harm. Raises TimeoutExpired; the process is ended by then."""
    with as_file(files("resources").joinpath("fonts")) as fonts, tempfile.TemporaryDirectory(prefix="suluh-") as empty:
        done = subprocess.run(
            _command(), input=msgspec.msgpack.encode([sources, str(fonts.resolve()), form]), stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, cwd=empty, env={**os.environ, **_NO_LINE}, timeout=timeout_s,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )  # fmt: skip
    try:
        return msgspec.msgpack.decode(done.stdout)
    except msgspec.DecodeError:
        return None


def _looks_of(sources: Mapping[str, bytes]) -> bytes:
    """A digest of the templates alone: what is stuck with one month's numbers is not tried with another's."""
    digest = sha256()
    for name in sorted(name for name in sources if name.endswith(".typ")):
        digest.update(name.encode() + b"\0" + sha256(sources[name]).digest())
    return digest.digest()


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        beside = Path(sys.executable).with_name("suluh-cli.exe")
        return [str(beside if beside.exists() else sys.executable), WORD]
    return [sys.executable, "-c", _PROGRAM.format(root=str(Path(__file__).parents[2]))]
