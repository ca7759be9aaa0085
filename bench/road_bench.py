"""Sending over bad lines: our real client and server with a shaped line between them, and a plain REST pair on a line of the same kind."""

import random
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import zstandard

from bench import workload
from bench.figures import Bound, Figure, Place, Section
from bench.rest_client import BATCH, NeverError
from bench.shaped_line import EDGE, LAN, MOBILE, PROFILES, VSAT, Profile
from bench.stations import Ours, Plain, Trip, noise, picture
from desktop.assembly import Desk

# Full size, and the size for a look whether it runs.
REST_PATIENCE_S = 420, 20
MATERIAL_PX = 1700, 200  # a page of noise: some 2 MB
PHOTOS = 10, 1
PHOTO_BYTES = 150_000
CHANGED = 10
WITH_FILES = (LAN, EDGE)
_BOUNDS_S = {MOBILE: 2.2, VSAT: 5.5, EDGE: 32.0}
_TOLD = """The laptop's real client and a real server process, with our own shaping proxy between them: {profiles}. A new connection costs
a round trip; the proxy does not play lost packets, slow start or the headers of TCP and IP. The baseline is a plain client and server in
the same run on a line of their own: JSON in gzip, {batch} records to a request, photos and files whole, tried again at once when cut,
given up after {patience} s. *Bound*: the same {count} records as one zstd-19 batch, the bare line time and two round trips. Edge is drawn
with the same resets for both. *Wasted*: what the line carried up beyond the photos, as a share of them; headers count as waste. Lines, not
processors, decide these figures, so other programs ran beside them; on lan the processor counts too."""
_WASTED = """a photo's piece is lost with its connection, and each piece has a head of its own."""


@dataclass(slots=True)
class Road:
    """What was measured on one profile; None: not asked, or never done."""

    profile: Profile
    ours: dict[str, Trip] = field(default_factory=dict)
    rest: dict[str, Trip] = field(default_factory=dict)
    photo_bytes: int = 0


def run(place: Place) -> Section:
    """lan by itself, because there the processor counts; then the slow lines side by side."""
    count = place.size(1000, 40)
    rows = workload.activities(count)
    profiles = (LAN,) if place.quick else PROFILES
    roads = [_road(place, rows, LAN)]
    with ThreadPoolExecutor(len(PROFILES)) as threads:
        roads += threads.map(partial(_road, place, rows), profiles[1:])
    packed = len(zstandard.ZstdCompressor(level=19).compress(b"[" + b",".join(_texts(rows)) + b"]"))
    figures = [figure for road in roads for figure in _figures(road, count, packed)]
    names = "; ".join(_told(profile) for profile in profiles)
    return Section("Over a bad line", _TOLD.format(profiles=names, batch=BATCH, patience=REST_PATIENCE_S[0], count=f"{count:,}"), figures)


def _road(place: Place, rows: Sequence[dict[str, Any]], profile: Profile) -> Road:
    """Both pairs on lines of one profile, side by side."""
    road = Road(profile)
    folder = place.scratch / profile.name
    with ThreadPoolExecutor(2) as threads:
        works = [threads.submit(_ours, road, folder / "ours", rows, place), threads.submit(_rest, road, folder / "rest", rows, place)]
    for work in works:
        work.result()
    return road


def _ours(road: Road, folder: Path, rows: Sequence[dict[str, Any]], place: Place) -> None:
    with closing(Ours(folder, road.profile)) as ours:
        first, second = ours.laptop(), ours.laptop()
        records = [first.book.save("activity", fields) for fields in rows]
        road.ours["push"], pushed = ours.trip(first)
        road.ours["pull"], pulled = ours.trip(second)
        if pushed.pushed < len(rows) or pulled.pulled < len(rows):
            raise RuntimeError(f"{pushed.pushed} pushed, {pulled.pulled} pulled")
        road.ours["idle"], _ = ours.trip(first)
        for number, record in enumerate(records[:CHANGED]):
            first.book.save("activity", workload.changed(rows[number], number), record)
        road.ours["changed"], _ = ours.trip(first)
        if road.profile in WITH_FILES:
            _our_files(road, ours, first, records[0], place)


def _our_files(road: Road, ours: Ours, desk: Desk, record: str, place: Place) -> None:
    for number in range(place.size(*PHOTOS)):
        photo = desk.book.add_photo(record, picture(number), "Foto", "all_agree")
        road.photo_bytes += desk.book.blob_path(photo.blob).stat().st_size
    ours.trip(desk, blob_bytes_max=0)  # the records with their thumbnails: the plain road has none
    road.ours["photos"], _ = ours.trip(desk)
    ours.publish(_material(place))
    ours.trip(desk)  # hears of it
    desk.exchange.want_material(desk.exchange.materials()[0].record)
    road.ours["file"], outcome = ours.trip(desk)
    if outcome.fetched != 1:
        raise RuntimeError("the file did not come")


def _rest(road: Road, folder: Path, rows: Sequence[dict[str, Any]], place: Place) -> None:
    with closing(Plain(folder, road.profile, place.size(*REST_PATIENCE_S))) as plain:
        texts = _texts(rows)
        changed = [workload.as_json({**one, **workload.changed(one, n)}, n) for n, one in enumerate(rows[:CHANGED])]
        errands: dict[str, Callable[[], object]] = {
            "push": lambda: plain.client.push(texts),
            "pull": plain.client.pull,
            "idle": lambda: plain.client.pull(len(rows)),
            "changed": lambda: plain.client.push(changed),
        }
        if road.profile in WITH_FILES:
            photos = [random.Random(number).randbytes(PHOTO_BYTES) for number in range(place.size(*PHOTOS))]
            (folder / "file").write_bytes(_material(place))
            errands["photos"] = lambda: plain.client.send_files(photos)
            errands["file"] = lambda: plain.client.fetch_file("file")
        for name, errand in errands.items():
            with suppress(NeverError):
                road.rest[name] = plain.trip(errand)


def _texts(rows: Sequence[dict[str, Any]]) -> list[bytes]:
    return [workload.as_json(fields, number) for number, fields in enumerate(rows)]


def _material(place: Place) -> bytes:
    return noise(place.size(*MATERIAL_PX), 1, "PDF")


def _figures(road: Road, count: int, packed: int) -> Iterator[Figure]:
    name, ours = road.profile.name, road.ours
    bound = _BOUNDS_S.get(road.profile)
    yield _time(road, f"{name}: push {count:,}, time", "push", Bound(bound) if bound else None)
    yield Figure("… the same", ours["push"].seconds, "s", "zstd-19 on this line", road.profile.least_s(packed, 0))
    yield _bytes(road, f"{name}: push {count:,}, bytes", "push")
    yield _time(road, f"{name}: pull {count:,}, time", "pull")
    yield _bytes(road, f"{name}: pull {count:,}, bytes", "pull")
    yield _time(road, f"{name}: idle, time", "idle")
    yield _bytes(road, f"{name}: idle, bytes", "idle", Bound(0.7))
    yield Figure("… requests", ours["idle"].requests, "", bound=Bound(1))
    yield _time(road, f"{name}: push {CHANGED} changed, time", "changed")
    yield _bytes(road, f"{name}: push {CHANGED} changed, bytes", "changed", Bound(2.6))
    if "photos" in ours:
        yield from _figures_of_files(road)


def _figures_of_files(road: Road) -> Iterator[Figure]:
    name, photos = road.profile.name, road.ours["photos"]
    at_edge = road.profile == EDGE
    yield _time(road, f"{name}: photos of {road.photo_bytes / 1000:.0f} kB together, time", "photos", Bound(215) if at_edge else None)
    yield Figure("… the same", photos.seconds, "s", "bare line", road.profile.least_s(road.photo_bytes, 0))
    wasted = 100 * (photos.up / road.photo_bytes - 1)
    yield Figure("… bytes wasted", wasted, "%", bound=Bound(2) if at_edge else None, why=_WASTED)
    yield _time(road, f"{name}: a learning material's file, time", "file")
    yield Figure("… the same", road.ours["file"].seconds, "s", "bare line", road.profile.least_s(0, road.ours["file"].carried))


def _time(road: Road, what: str, errand: str, bound: Bound | None = None) -> Figure:
    rest = road.rest.get(errand)
    what = what if rest else f"{what} (REST: not done within {REST_PATIENCE_S[0]} s)"
    return Figure(what, road.ours[errand].seconds, "s", "REST", rest.seconds if rest else None, bound)


def _bytes(road: Road, what: str, errand: str, bound: Bound | None = None) -> Figure:
    rest = road.rest.get(errand)
    return Figure(what, road.ours[errand].carried / 1000, "kB", "REST", rest.carried / 1000 if rest else None, bound)


def _told(profile: Profile) -> str:
    told = f"*{profile.name}* {profile.down / 1000:,.0f}/{profile.up / 1000:,.0f} kbit/s down/up, {profile.round_trip_s * 1000:.0f} ms"
    if not profile.reset_s:
        return told
    return f"{told}, each connection reset after {profile.reset_s[0]:.0f} to {profile.reset_s[1]:.0f} s"
