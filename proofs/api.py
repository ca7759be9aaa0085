"""`python -m proofs.api --examples N --seed S`: requests that schemathesis makes up from the description of the centre's and the relay's
HTTP interface, right ones and wrong ones. No answer is an error of ours, and every answer is as the description says.

The pages for coordinators and the open doors are asked too; they must answer without a fault. Prints the request that was answered
wrongly, as a command for curl. Exit code 1 then.
"""

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import schemathesis
from fastapi import FastAPI
from fastapi.routing import APIRoute
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.errors import FailedHealthCheck, Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.core.failures import FailureGroup
from schemathesis.python import asgi
from schemathesis.specs.openapi import checks

from core.protocol.hashes import blob_hash
from core.stick import BLOBS, CATALOGUE, IN, OUT
from server import centre as centres
from server.app import make_app
from server.catalogue import writing
from server.centre import Centre
from server.interface import PIECE_TYPE
from server.relay.app import make_app as make_relay
from server.relay.shelf import Shelf
from server.relay.upstream import Upstream

HOUR_MS = 3_600_000
HERE = "http://127.0.0.1"
NOON = 1_795_500_000_000  # 24 November 2026
_DEVICE, _BUNDLE = "0123456789abcdef", "abc-1.sbx"
_FORM = "application/x-www-form-urlencoded"
_FILES = {"type": "object", "properties": {"files": {"type": "array", "items": {"type": "string", "format": "binary"}}}}
_TYPED: dict[str, Any] = {"type": "object", "additionalProperties": {"type": "string"}}
# What the pages take, which describe themselves to people alone. {} stands for a record or an upload.
_BODIES: dict[str, dict[str, Any]] = {
    "/stick": {"multipart/form-data": {"schema": _FILES}},
    "/materials/upload/{key}": {PIECE_TYPE: {"schema": {"type": "string", "format": "binary"}}},
    "/materials/publish": {_FORM: {"schema": {**_TYPED, "required": ["upload", "name", "to", "title"]}}},
    "/materials/packs": {_FORM: {"schema": {**_TYPED, "required": ["to", "title"]}}},
    "/materials/answers": {_FORM: {"schema": {**_TYPED, "required": ["library", "record", "status"]}}},
    "/materials/{record}/edit": {_FORM: {"schema": _TYPED}},
    "/materials/{record}/withdraw": {_FORM: {"schema": _TYPED}},
    "/oai": {_FORM: {"schema": {**_TYPED, "required": ["verb"]}}},
}


@schemathesis.serializer("application/x-suluh", PIECE_TYPE)
def _as_it_is(_: Any, value: Any) -> Any:
    return {"data": value if isinstance(value, bytes) else str(value).encode(errors="surrogatepass")}


def no_fault_of_ours(_: Any, answer: Any, case: Any) -> None:
    """An answer of the 5xx kind, unless the description promises it for when something is not here yet."""
    described = case.operation.definition.raw["responses"]
    if answer.status_code >= 500 and str(answer.status_code) not in described:
        raise AssertionError(f"{answer.status_code} is a fault of ours")


_OF_PAGES: list[Any] = [no_fault_of_ours]  # their description is the page
_CHECKS: list[Any] = [
    no_fault_of_ours, checks.status_code_conformance, checks.content_type_conformance, checks.response_headers_conformance,
    checks.response_schema_conformance, checks.unsupported_method,
]  # fmt: skip


class Asker:
    """Asks one application. known: parts of paths behind which there is something; answers: (what was asked, status) → how often."""

    def __init__(self, app: FastAPI, client: Any, known: dict[str, str]) -> None:
        self._pages = _described(app)
        self._schema = schemathesis.openapi.from_asgi("/openapi.json", app)
        self._client = client
        self._known = known
        self.answers: Counter[tuple[str, int]] = Counter()

    def ask(self, examples: int, start: int) -> None:
        """So many requests of each operation, of each kind: right, right about something that is there, wrong. Raises FailureGroup."""
        for found in self._schema.get_all_operations():
            operation: Any = found.ok()  # type: ignore[union-attr]
            known = {one.name: self._known[one.name] for one in operation.path_parameters if one.name in self._known}
            self._ask(operation, operation.as_strategy(), examples, start)
            if known:
                self._ask(operation, operation.as_strategy(path_parameters=known), examples, start)
            with suppress(Unsatisfiable, FailedHealthCheck):  # where any bytes will do, none are wrong
                self._ask(operation, operation.as_strategy(generation_mode=GenerationMode.NEGATIVE), examples, start)

    def _ask(self, operation: Any, cases: Any, examples: int, start: int) -> None:
        @seed(start)
        @settings(
            max_examples=examples, deadline=None, database=None, derandomize=False, phases=[Phase.generate, Phase.shrink],
            suppress_health_check=[one for one in HealthCheck if one is not HealthCheck.filter_too_much],
        )  # fmt: skip
        @given(cases)
        def probe(case: Any) -> None:
            try:
                answer = case.call(base_url=HERE, session=self._client)
            except Exception as error:
                raise AssertionError("500 is a fault of ours") from error
            self.answers[operation.label, answer.status_code] += 1
            case.validate_response(answer, checks=_OF_PAGES if operation.path in self._pages else _CHECKS)

        probe()


@contextmanager
def askers() -> Iterator[list[Asker]]:
    """A centre and a relay, each in a folder of its own. Their clocks run fast, so that nobody is told to come later."""
    hours = count()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = centres.create(folder / "centre")
        with closing(replace(made, now_ms=lambda: NOON + next(hours) * HOUR_MS)) as centre:
            app = make_app(centre)
            record, blob = _published(centre, folder)
            shelf = _filled(folder / "relay", blob)
            relay = make_relay(shelf, Upstream(shelf, "http://127.0.0.1:9"))
            with client_of(app) as at_centre, client_of(relay) as at_relay:
                yield [
                    Asker(app, at_centre, {"scope": "nat", "area": "nat", "blob": blob, "name": "lele.txt", "record": record}),
                    Asker(relay, at_relay, {"device": _DEVICE, "name": _BUNDLE, "blob": blob}),
                ]


def client_of(app: Any) -> Any:
    """Asks an application without a socket; what it raises comes through."""
    return asgi.get_client(app)


def _filled(folder: Path, blob: str) -> Shelf:
    """A relay's folder with one of everything."""
    folder.mkdir()
    shelf = Shelf(folder)
    for part in (f"{OUT}/{_DEVICE}", f"{IN}/{_DEVICE}", CATALOGUE):
        shelf.stick.write(part, _BUNDLE, [b"as it is"])
    shelf.stick.write(f"{BLOBS}/{blob[:2]}", blob, [b"as it is"])
    return shelf


def _published(centre: Centre, folder: Path) -> tuple[str, str]:
    """A material of the nation's catalogue: its record and the name of its file."""
    material = folder / "lele.txt"
    material.write_text("Lele")
    record = writing.publish(centre, b"nat", material, {"title": "Lele"})
    return record.hex(), blob_hash(material.read_bytes()).hex()


def _described(app: FastAPI) -> set[str]:
    """Adds the pages to the application's description of itself; their paths."""
    pages: set[str] = set()
    for route in _routes(app.routes):
        if isinstance(route, APIRoute) and not route.include_in_schema:
            route.include_in_schema = True
            pages.add(route.path)
    paths = app.openapi()["paths"]
    for path, content in _BODIES.items():
        for method in {"post", "patch"} & paths.get(path, {}).keys():
            paths[path][method]["requestBody"] = {"required": True, "content": content}
    return pages


def _routes(routes: Iterable[Any]) -> Iterator[Any]:
    for route in routes:
        inner = getattr(route, "original_router", None)
        yield from _routes(inner.routes) if inner else (route,)


def main(words: Sequence[str]) -> int:
    """The exit code."""
    args = _parser().parse_args(words)
    began = time.monotonic()
    with askers() as made:
        for asker in made:
            try:
                asker.ask(args.examples, args.seed)
            except (FailureGroup, AssertionError) as wrong:
                print(wrong)
                return 1
    answers = made[0].answers + made[1].answers
    print(f"{answers.total():,} requests in {time.monotonic() - began:.0f} s, every answer as described:")
    for (label, status), times in sorted(answers.items()):
        print(f"  {label} {status}: {times:,}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m proofs.api", description=__doc__, allow_abbrev=False)
    parser.add_argument("--examples", type=int, default=100, metavar="N", help="right and wrong requests of each operation")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="which ones")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
