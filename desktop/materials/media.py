"""Sound and film as their headers describe them: kind, length, title, picture. Nothing is decoded.

    MP4, M4A   atoms: the film's length, and whether a picture moves      MP3, OGG, tags of all   mutagen
    WebM       elements of EBML: length and title
"""

import struct
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

import mutagen
from mutagen.mp3 import MP3
from mutagen.ogg import OggFileType

from core.materials.covers import cover_from
from core.materials.facts import DAMAGED, UNSUPPORTED, Facts, UnfitError

_MOOV_BYTES_MAX = 64 * 1024 * 1024
_ATOMS_MAX = 10_000
_EBML_HEAD_BYTES = 1024 * 1024
_WEBM, _SEGMENT, _INFO, _SCALE, _DURATION, _TITLE, _TRACKS, _CLUSTER = (
    0x1A45DFA3, 0x18538067, 0x1549A966, 0x2AD7B1, 0x4489, 0x7BA9, 0x1654AE6B, 0x1F43B675,
)  # fmt: skip
_UNKNOWN_SIZE = -1


def open_media(file: Path) -> Facts:
    """Raises UnfitError where it is damaged, cut off or of another form, OSError."""
    with open(file, "rb") as opened:
        head = opened.read(12)
        opened.seek(0)
        try:
            if head[4:8] == b"ftyp":
                return _mp4(opened, file)
            if head.startswith(b"\x1a\x45\xdf\xa3"):
                return _webm(opened, file.stat().st_size)
        except (struct.error, IndexError, OverflowError, UnicodeDecodeError) as error:
            raise UnfitError(DAMAGED, str(error)) from error
    return _tagged(file)


def _tagged(file: Path) -> Facts:
    """MP3 and OGG."""
    try:
        found = mutagen.File(file)
    except (mutagen.MutagenError, struct.error, ValueError, EOFError) as error:
        raise UnfitError(DAMAGED, str(error)[:200]) from error
    if isinstance(found, MP3):
        kind, mime = "audio", "audio/mpeg"
    elif isinstance(found, OggFileType):
        is_film = type(found).__name__ == "OggTheora"
        kind, mime = ("video", "video/ogg") if is_film else ("audio", "audio/ogg")
    else:
        raise UnfitError(UNSUPPORTED, type(found).__name__)
    title, creator, cover = _tags(found)
    return Facts(kind, mime, None, max(1, round(found.info.length)), cover, title, creator)


def _tags(found: Any) -> tuple[str, str, bytes]:
    """(title, creator, cover) of what ID3, Vorbis comments or MP4 atoms say."""
    tags: dict[str, Any] = {str(name).casefold(): value for name, value in (found.tags or {}).items()}

    def first(*names: str) -> str:
        found = next((tags[name] for name in names if tags.get(name)), "")
        return str(found[0] if isinstance(found, list) else found).strip()

    pictures = [one.data for name, one in tags.items() if name.startswith("apic")] + [bytes(one) for one in tags.get("covr", ())]
    return (first("tit2", "title", "\xa9nam"), first("tpe1", "artist", "\xa9art"), cover_from(pictures[0]) if pictures else b"")


def _mp4(opened: BinaryIO, file: Path) -> Facts:
    """An atom that reaches beyond the end of the file was cut off."""
    size = file.stat().st_size
    moov = b""
    for kind, start, length in _atoms(opened, 0, size):
        if start + length > size:
            raise UnfitError(DAMAGED, f"cut off in {kind!r}")
        if kind == b"moov":
            if length > _MOOV_BYTES_MAX:
                raise UnfitError(DAMAGED, "moov")
            opened.seek(start)
            moov = opened.read(length)
    seconds = _mp4_seconds(moov)
    if seconds is None:
        raise UnfitError(DAMAGED, "no length")
    said: tuple[str, str, bytes] = ("", "", b"")
    with suppress(mutagen.MutagenError, struct.error, ValueError, EOFError):  # of a film without sound mutagen makes nothing
        said = _tags(mutagen.File(file))
    form = "video" if _has_handler(moov, b"vide") else "audio"
    return Facts(form, f"{form}/mp4", None, max(1, round(seconds)), said[2], said[0], said[1])


def _atoms(opened: BinaryIO, at: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """(kind, where its content begins, how long it is) of the atoms at one level."""
    for _ in range(_ATOMS_MAX):
        if at + 8 > end:
            return
        opened.seek(at)
        length, kind = struct.unpack(">I4s", opened.read(8))
        begins = at + 8
        if length == 1:
            (length,) = struct.unpack(">Q", opened.read(8))
            begins += 8
        elif length == 0:
            length = end - at
        if length < begins - at:
            raise UnfitError(DAMAGED, f"{kind!r}")
        yield kind, begins, at + length - begins
        at += length


def _mp4_seconds(moov: bytes) -> float | None:
    at = moov.find(b"mvhd")
    if at < 0:
        return None
    if moov[at + 4]:
        scale, length = struct.unpack(">IQ", moov[at + 24 : at + 36])
    else:
        scale, length = struct.unpack(">II", moov[at + 16 : at + 24])
    return length / scale if scale else None


def _has_handler(moov: bytes, handler: bytes) -> bool:
    at = -1
    while (at := moov.find(b"hdlr", at + 1)) >= 0:
        if moov[at + 12 : at + 16] == handler:
            return True
    return False


def _webm(opened: BinaryIO, size: int) -> Facts:
    head = opened.read(_EBML_HEAD_BYTES)
    seconds: float | None = None
    title, is_film = "", False
    for kind, start, length in _elements(head, 0):
        if kind == _SEGMENT:
            if length != _UNKNOWN_SIZE and start + length > size:
                raise UnfitError(DAMAGED, "cut off")
            for inner, at, long in _elements(head, start):
                if inner == _CLUSTER:
                    break
                if inner == _INFO:
                    seconds, title = _webm_info(head[at : at + long])
                elif inner == _TRACKS:
                    is_film = b"V_" in head[at : at + long]
            break
    if seconds is None:
        raise UnfitError(DAMAGED, "no length")
    return Facts("video" if is_film else "audio", "video/webm" if is_film else "audio/webm", None, max(1, round(seconds)), title=title)


def _webm_info(info: bytes) -> tuple[float | None, str]:
    scale, length, title = 1_000_000, None, ""
    for kind, at, long in _elements(info, 0):
        value = info[at : at + long]
        if kind == _SCALE:
            scale = int.from_bytes(value, "big")
        elif kind == _DURATION:
            (length,) = struct.unpack(">f" if long == 4 else ">d", value)
        elif kind == _TITLE:
            title = value.decode("utf-8").strip("\0 ")
    return (None if length is None else length * scale / 1e9), title


def _elements(data: bytes, at: int) -> Iterator[tuple[int, int, int]]:
    """(id, where its content begins, how long it is) of EBML elements at one level, as far as the data reach."""
    while at + 2 <= len(data):
        id_bytes = 9 - data[at].bit_length()
        if id_bytes > 4 or at + id_bytes >= len(data):
            return
        kind = int.from_bytes(data[at : at + id_bytes], "big")
        at += id_bytes
        size_bytes = 9 - data[at].bit_length()
        if size_bytes > 8:
            return
        length = int.from_bytes(data[at : at + size_bytes], "big") & ((1 << 7 * size_bytes) - 1)
        at += size_bytes
        is_unknown = length == (1 << 7 * size_bytes) - 1
        yield kind, at, _UNKNOWN_SIZE if is_unknown else length
        if is_unknown:
            return
        at += length
