"""The poster of the shelf for phones, as values for resources/reports/share.typ: how to join and to open it, what is on it today."""

from collections.abc import Sequence
from typing import Any

from core import qr
from core.words import say, translate
from desktop.reports.labels import Labels
from desktop.reports.press import Paper
from desktop.reports.shortening import shortened

_CONTEXT = "SharePoster"
HEADING = translate("SharePoster", "Read on your phone, without internet")
JOIN = translate("SharePoster", "Join the Wi-Fi “{name}”")
JOIN_ANY = translate("SharePoster", "Join the Wi-Fi of the library")
OPEN = translate("SharePoster", "Point the camera at this code, or type the address")
FREE = translate("SharePoster", "Nothing is paid, nobody is asked for a name.")
TODAY = translate("SharePoster", "On the shelf")
MORE = translate("SharePoster", "and %n more", "", 1)
OPEN_FILE, JOIN_FILE = "open.svg", "join.svg"
TITLES_MAX, LETTERS_MAX = 16, 90


def share_page(
    url: str, wifi: tuple[str, str], titles: Sequence[str], library: str, word: Labels, paper: Paper, frame: dict[str, Any]
) -> tuple[dict[str, Any], dict[str, bytes]]:
    """Everything on the page, and its pictures. wifi: name and password, ('', '') where they are not known; frame: `letterhead`, or {}."""
    language, (name, password) = word.language, wifi
    shown, left = titles[:TITLES_MAX], len(titles) - TITLES_MAX
    files = {OPEN_FILE: qr.file(url)} | ({JOIN_FILE: qr.file(qr.wifi(name, password))} if name else {})
    return {
        "language": language,
        "paper": {"width": paper.width_mm, "height": paper.height_mm},
        **frame,
        "heading": say(_CONTEXT, HEADING, language),
        "join": say(_CONTEXT, JOIN, language, name=name) if name else say(_CONTEXT, JOIN_ANY, language),
        "join_code": JOIN_FILE if name else None,
        "open": say(_CONTEXT, OPEN, language),
        "open_code": OPEN_FILE,
        "address": url.removeprefix("http://"),
        "free": say(_CONTEXT, FREE, language),
        "today": say(_CONTEXT, TODAY, language),
        "titles": [shortened(one, LETTERS_MAX) for one in shown],
        "more": say(_CONTEXT, MORE, language, n=left) if left > 0 else "",
        "made_for": library,
        "page": word("page"),
    }, files
