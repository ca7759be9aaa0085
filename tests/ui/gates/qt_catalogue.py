"""Every sentence that Qt can say: read out of the translation into German that comes with it, which has the English beside it."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo

_HEAD_BYTES = 16
_HASHES, _MESSAGES = 0x42, 0x69
_END, _TRANSLATION, _SOURCE, _CONTEXT = 1, 3, 6, 7
_PLAIN = {5: 4}  # an old tag whose value is four bytes and has no length before it
_NONE = 0xFFFFFFFF


def qt_sentences() -> dict[tuple[str, str], str]:
    """(context, English) → German. Source of the form: Qt's qtranslator.cpp."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    blocks = _blocks((folder / "qtbase_de.qm").read_bytes())
    hashes, messages = blocks[_HASHES], blocks[_MESSAGES]
    told = [_message(messages, _number(hashes, place + 4)) for place in range(0, len(hashes), 8)]
    return {(one[_CONTEXT], one[_SOURCE]): one[_TRANSLATION] for one in told if one[_SOURCE]}


def _blocks(data: bytes) -> dict[int, bytes]:
    found, place = {}, _HEAD_BYTES
    while place < len(data):
        tag, length = data[place], _number(data, place + 1)
        found[tag] = data[place + 5 : place + 5 + length]
        place += 5 + length
    return found


def _message(data: bytes, place: int) -> dict[int, str]:
    parts = {_CONTEXT: "", _SOURCE: "", _TRANSLATION: ""}
    while (tag := data[place]) != _END:
        place += 1
        if tag in _PLAIN:
            place += _PLAIN[tag]
            continue
        length = _number(data, place)
        length = 0 if length == _NONE else length
        value = data[place + 4 : place + 4 + length]
        parts[tag] = value.decode("utf-16-be" if tag == _TRANSLATION else "utf-8")
        place += 4 + length
    return parts


def _number(data: bytes, place: int) -> int:
    return int.from_bytes(data[place : place + 4], "big")
