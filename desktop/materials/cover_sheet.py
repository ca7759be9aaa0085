"""The sheet that goes along with plain copies: what lies in the folder, whose it is, by whom it was handed out. Opens in any browser."""

from collections.abc import Sequence
from html import escape
from pathlib import Path
from urllib.parse import quote

from core.domain.lists import shipped_lists
from core.words import say, translate
from desktop.store import blobs
from desktop.store.shelf_rows import ShelfItem

NAME = translate("CoverSheet", "Materials.html")


def write(folder: Path, library: str, copied: Sequence[tuple[ShelfItem, Path]], language: str) -> Path:
    """Writes it into the folder, in the place of an earlier one. Raises OSError."""

    def said(source: str, **values: object) -> str:
        return escape(say("CoverSheet", source, language, **values))

    heading = said(translate("CoverSheet", "Learning materials from {library}"), library=library)
    respect = said(translate("CoverSheet", "Pass them on as their licences allow."))
    rows = "".join(_row(item, place, language) for item, place in copied)
    page = (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{heading}</title><style>'
        "body{font:16px/1.5 sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#23201c}li{margin:.8rem 0}small{color:#635d55}"
        f"</style></head><body><h1>{heading}</h1><p>{respect}</p><ul>{rows}</ul></body></html>"
    )
    place = folder / say("CoverSheet", NAME, language)
    blobs.write_whole(place, page.encode())
    return place


def _row(item: ShelfItem, place: Path, language: str) -> str:
    kind = shipped_lists().label("material_kind", item.kind_of, language) if item.kind_of else ""
    about = " · ".join(escape(part) for part in (kind, item.creator, item.licence) if part)
    words = f"<br>{escape(item.description)}" if item.description else ""
    return f'<li><a href="{quote(place.name)}">{escape(item.title)}</a><br><small>{about}</small>{words}</li>'
