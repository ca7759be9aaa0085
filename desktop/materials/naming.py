"""Names of files and titles: what every disk takes, and what a person reads."""

import re
from pathlib import Path

NAME_CHARACTERS_MAX, NAME_BYTES_MAX, TITLE_CHARACTERS_MAX = 120, 200, 300
SUFFIX_CHARACTERS_MAX = 12
SUFFIXES = {
    "application/pdf": ".pdf", "application/epub+zip": ".epub", "video/mp4": ".mp4", "video/webm": ".webm", "video/ogg": ".ogv",
    "audio/mpeg": ".mp3", "audio/ogg": ".ogg", "audio/mp4": ".m4a", "audio/webm": ".webm", "application/zip": ".zip",
    "image/jpeg": ".jpg", "image/png": ".png", "image/gif": ".gif", "image/webp": ".webp",
}  # fmt: skip
_ALIKE = {".jpeg": ".jpg", ".oga": ".ogg", ".opus": ".ogg", ".m4v": ".mp4"}
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
_MADE_BY = re.compile(r"^Microsoft (Word|PowerPoint|Excel) - ", re.IGNORECASE)
_NO_TITLE = re.compile(r"^(untitled|tanpa judul|document\d*|dokumen\d*|presentation\d*|slide \d+|\W*)$", re.IGNORECASE)
_OFFICE_SUFFIX = re.compile(r"\.(docx?|pptx?|xlsx?|odt|odp|pdf|indd|pub)$", re.IGNORECASE)


def file_name(name: str, mime: str = "") -> str:
    """A name that Windows, FAT32 and a phone take, with the suffix that fits what the file is; 'materi' for one without any letter."""
    suffix = Path(name).suffix
    wanted = SUFFIXES.get(mime, suffix.lower())
    stem = name if _ALIKE.get(suffix.lower(), suffix.lower()) != wanted and mime in SUFFIXES else name[: len(name) - len(suffix)]
    stem = _FORBIDDEN.sub("_", stem.encode("utf-8", "replace").decode()).strip(" .") or "materi"
    if _RESERVED.match(stem):
        stem = f"_{stem}"
    stem = stem[:NAME_CHARACTERS_MAX]
    while len(stem.encode()) > NAME_BYTES_MAX:
        stem = stem[:-1]
    return f"{stem.strip(' .')}{wanted if len(wanted) <= SUFFIX_CHARACTERS_MAX else ''}"


def suffix_of(name: str) -> str:
    """The suffix, as far as it is one."""
    suffix = Path(name).suffix
    return suffix if len(suffix) <= SUFFIX_CHARACTERS_MAX else ""


def title(said: str, name: str) -> str:
    """What the file says of itself, where that is a title; else its name in words."""
    said = _OFFICE_SUFFIX.sub("", _MADE_BY.sub("", " ".join(said.split())))
    if not _NO_TITLE.match(said):
        return said[:TITLE_CHARACTERS_MAX]
    stem = file_name(Path(name).stem or name)
    return " ".join(re.sub(r"[_]+", " ", stem).split())[:TITLE_CHARACTERS_MAX]
