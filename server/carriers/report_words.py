"""What a coordinator reads about a bag: '7 perpustakaan, 212 catatan, 96 foto; 0 hilang, 3 ulangan diabaikan, 1 berkas rusak: nama'."""

from collections.abc import Callable
from typing import Any

from core import locale_id
from core.protocol.bundle import Verdict
from core.words import translate
from server.carriers.bag import Report
from server.carriers.homeward import Home, Material
from server.output import LANGUAGE, tell

Progress = Callable[[int, int], None]
_NAMED_MAX = 10
_OTHERS = {
    Verdict.MISSING: translate("Server", "{count} files wait for an earlier part that did not come: {names}"),
    Verdict.FOREIGN: translate("Server", "{count} files are for another centre, or for a key it no longer has: {names}"),
    Verdict.NEWER: translate("Server", "{count} files are of a newer version; install it here: {names}"),
    Verdict.REFUSED: translate("Server", "{count} files were refused: {names}"),
}
_REASONS = {
    "stick_full": translate("Server", "The stick is full. What was counted stays counted; take another stick for the rest."),
    "stick_gone": translate("Server", "The stick was pulled out. What was counted stays counted; put it in and do the same again."),
    "stick_protected": translate("Server", "The stick does not allow writing. What was counted stays counted; move its little switch."),
    "stick_links": translate("Server", "There are links in the place of folders on this stick. Nothing was written there."),
    "stick_unsure": translate(
        "Server", "The stick did not give back what was written on it. What was counted stays counted; take another one."
    ),
}


def taken(report: Report) -> list[str]:
    """The sentence first, then what else there is to say."""
    damaged = damaged_names(report)
    line = translate(
        "Server",
        "{libraries} libraries, {records} records, {photos} photos; {missing} missing, {repeated} repeats ignored, {damaged} damaged files",
    )
    said = tell(
        line, libraries=len(report.libraries), records=len(report.records), photos=len(report.photos),
        missing=report.count(Verdict.MISSING), repeated=report.count(Verdict.REPEATED), damaged=len(damaged),
    )  # fmt: skip
    lines = [f"{said}: {_listed(damaged)}" if damaged else said]
    if report.joined:
        lines.append(tell(translate("Server", "{count} laptops have joined"), count=report.joined))
    for verdict, source in _OTHERS.items():
        if names := report.files[verdict]:
            lines.append(tell(source, count=len(names), names=_listed(names)))
    return lines


def brought(home: Home) -> list[str]:
    """What was written for the way home."""
    line = translate("Server", "Written for the way home: {answers} answers, {slices} parts of the catalogue, {materials} materials")
    said = tell(line, answers=home.answers, slices=home.slices, materials=home.materials)
    return [said, tell(_REASONS[home.reason])] if home.reason else [said]


def no_room(materials: list[Material]) -> str:
    """Before anything is written: which materials will stay behind."""
    line = translate("Server", "There is no room on the stick for: {names}. All else is written; take a larger stick for these.")
    return tell(line, names=_listed([f"{one.title} ({locale_id.number(max(1, one.size / 1024**2), LANGUAGE)} MB)" for one in materials]))


def data(report: Report) -> dict[str, Any]:
    """The same for programs; files: of each verdict, by name."""
    files = {str(verdict): names for verdict, names in report.files.items() if verdict is not Verdict.TOO_LARGE}
    return {
        "libraries": len(report.libraries), "records": len(report.records), "photos": len(report.photos), "joined": report.joined,
        "files": {**files, "damaged": damaged_names(report)},
    }  # fmt: skip


def home_data(home: Home) -> dict[str, Any]:
    """What was written, and why not all of it."""
    return {
        "answers": home.answers, "slices": home.slices, "materials": home.materials, "programs": home.programs,
        "no_room": [one.title for one in home.no_room], "reason": home.reason,
    }  # fmt: skip


def damaged_names(report: Report) -> list[str]:
    """To a person, what is too large is damaged."""
    return report.files[Verdict.DAMAGED] + report.files[Verdict.TOO_LARGE]


def _listed(names: list[str]) -> str:
    return ", ".join(names[:_NAMED_MAX]) + (" …" if len(names) > _NAMED_MAX else "")
