"""Materials in words: kind, length, size, where the file is."""

from PySide6.QtCore import QCoreApplication

from core import locale_id
from core.domain.lists import shipped_lists
from desktop.store.shelf_rows import ShelfItem, Where
from desktop.ui.standing_words import size_words

translate = QCoreApplication.translate
ICONS = {
    "pdf": "file-text", "epub": "book-open", "video": "clapperboard", "audio": "headphones", "html": "globe", "image": "image",
    "office": "file",
}  # fmt: skip
LANGUAGES = ("id", "jv", "su", "en")


def icon_of(item: ShelfItem) -> str:
    """The picture of its kind."""
    return ICONS.get(item.kind_of, "file")


def kind_words(item: ShelfItem, language: str) -> str:
    """'Dokumen PDF · 24 halaman · 1,2 MB'."""
    kind = shipped_lists().label("material_kind", item.kind_of, language)
    return " · ".join(part for part in (kind, length_words(item), size_words(item.size, language)) if part)


def length_words(item: ShelfItem) -> str:
    """'24 halaman' or '12 menit'; '' where it is not known."""
    if item.seconds:
        n = max(1, round(item.seconds / 60))
        return translate("Material", "%n minutes", "", n)
    n = item.pages or 0
    if n and item.kind_of == "epub":
        return translate("Material", "%n chapters", "", n)
    if n:
        return translate("Material", "%n pages", "", n)
    return ""


def where_words(item: ShelfItem, language: str) -> str:
    """Where its file is, and what that means: never 'complete' for what is not."""
    if item.where is Where.HERE:
        return translate("Material", "On this computer")
    if item.where is Where.ELSEWHERE:
        return translate("Material", "On another laptop of the library")
    if item.held:
        percent = locale_id.percent(item.held / item.size, language, 0)
        if item.wanted:
            return translate("Material", "{percent} here, goes on at the next contact").format(percent=percent)
        return translate("Material", "{percent} here, paused").format(percent=percent)
    if item.wanted:
        return translate("Material", "Will be fetched at the next contact")
    return translate("Material", "Can be fetched: {size}").format(size=size_words(item.size, language))


def said_of(item: ShelfItem, language: str) -> str:
    """All of it in one line, for ears."""
    return f"{item.title}. {kind_words(item, language)}. {where_words(item, language)}"


def language_words(code: str) -> str:
    """'Bahasa Indonesia' for 'id'; the code itself for one that has no name here."""
    names = {
        "id": translate("Material", "Indonesian"), "en": translate("Material", "English language"), "jv": translate("Material", "Javanese"),
        "su": translate("Material", "Sundanese"),
    }  # fmt: skip
    return names.get(code, code)


def clock_words(ms: int, language: str) -> str:
    """'3.05' or '1.02.03' of minutes and seconds, with the colon where English is spoken."""
    minutes, seconds = divmod(ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    parts = [str(hours), f"{minutes:02}", f"{seconds:02}"] if hours else [str(minutes), f"{seconds:02}"]
    return (":" if language == "en" else ".").join(parts)
