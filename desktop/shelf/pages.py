"""The page that phones see: plain HTML, no script, nothing from anywhere else. Names and words are always text, never markup."""

from collections.abc import Sequence
from functools import cache
from html import escape
from importlib.resources import files

from core import locale_id
from core.domain.lists import shipped_lists
from core.words import say, translate
from desktop.shelf.feeds import cover_path, file_path
from desktop.store.shelf_rows import ShelfItem

KILO = 1000


def page(library: str, items: Sequence[ShelfItem], words: str, language: str) -> str:
    """The shelf. library: its name; words: what was searched for."""

    def said(source: str, **values: object) -> str:
        return escape(say("Share", source, language, **values))

    n = len(items)
    found = said(translate("Share", "%n materials", "", n), n=n)
    search, go = said(translate("Share", "Search titles")), said(translate("Share", "Search"))
    nothing = translate("Share", "“{words}” is in no material here.") if words else translate("Share", "The shelf is empty.")
    heading = translate("Share", "Learning materials")
    hint = translate("Share", "Press “Save” to keep one on your phone. No internet is needed.")
    save, see = said(translate("Share", "Save")), said(translate("Share", "Open"))
    rows = "".join(_row(one, language, save, see) for one in items)
    body = (
        f"<h1>{said(heading)}</h1><p>{escape(library)} · {found}</p><p>{said(hint)}</p>"
        f'<form action="/" role="search"><input name="q" value="{escape(words)}" aria-label="{search}" placeholder="{search}"'
        f' maxlength="200"><button>{go}</button></form>'
    )
    return _framed(library, body + (f"<ul>{rows}</ul>" if items else f"<p>{said(nothing, words=words)}</p>"), language)


def refusal(status: int, language: str) -> str:
    """A page for what cannot be had, with the way back."""
    gone, failed = translate("Share", "This is not on the shelf, or not any more."), translate("Share", "That did not work.")
    words = escape(say("Share", gone if status == 404 else failed, language))
    back = escape(say("Share", translate("Share", "Back to the list"), language))
    return _framed("Suluh", f'<h1>Suluh</h1><p>{words}</p><p><a href="/">{back}</a></p>', language)


def size_words(size: int, language: str) -> str:
    """'6,2 MB' or '84 KB'."""
    if size >= KILO**2:
        return f"{locale_id.number(size / KILO**2, language, 1)} MB"
    return f"{locale_id.number(max(1, size / KILO), language)} KB"


def _row(item: ShelfItem, language: str, save: str, see: str) -> str:
    kind = shipped_lists().label("material_kind", item.kind_of, language) if item.kind_of else ""
    theme = shipped_lists().label("activity_theme", item.theme, language) if item.theme else ""
    about = " · ".join(escape(part) for part in (kind, size_words(item.size, language), theme) if part)
    cover = f'<img src="{cover_path(item)}" alt="" loading="lazy">' if item.cover else '<span class="none"></span>'
    description = f"<p>{escape(item.description[:200])}</p>" if item.description else ""
    path = escape(file_path(item))
    return (
        f'<li>{cover}<div class="what"><h2>{escape(item.title)}</h2><p>{about}</p>{description}<div class="do">'
        f'<a class="go" href="{path}?save" download>{save}</a><a class="see" href="{path}">{see}</a></div></div></li>'
    )


def _framed(title: str, body: str, language: str) -> str:
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{escape(title)}</title><style>{_look()}</style></head><body><main>{body}</main></body></html>"
    )


@cache
def _look() -> str:
    return files("resources").joinpath("shelf/look.css").read_text(encoding="utf-8")
