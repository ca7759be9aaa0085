"""Sound and film: only what every laptop and phone plays without anything added, read to the last packet.

    MP4     H.264 (8 bit, 4:2:0) with AAC or MP3       M4A, MP3, OGG     AAC, MP3, Vorbis, Opus
    WebM    VP8 or VP9 with Vorbis or Opus

HEVC, AV1, 10-bit colour and the like play on some devices only: they are refused, with what to make of them instead.
"""

from pathlib import Path

import av
from av.container import InputContainer
from av.error import FFmpegError
from av.stream import Disposition

from core.materials.covers import cover_of
from core.materials.facts import DAMAGED, RARE_CODEC, UNSUPPORTED, Facts, UnfitError

_FILMS = {"mp4": ("video/mp4", {"h264"}, {"aac", "mp3"}), "webm": ("video/webm", {"vp8", "vp9"}, {"vorbis", "opus"})}
_SOUNDS = {
    "mp4": ("audio/mp4", {"aac"}), "mp3": ("audio/mpeg", {"mp3"}), "ogg": ("audio/ogg", {"vorbis", "opus"}),
    "webm": ("audio/webm", {"vorbis", "opus"}),
}  # fmt: skip
_PLAIN_COLOURS = frozenset({"yuv420p", "yuvj420p"})
_COVER_AT = 0.1  # of the length: the first frame is mostly black
_SHORT_BY = 0.9


def open_media(file: Path) -> Facts:
    """Raises UnfitError where it is damaged, cut off, or would play on some devices only."""
    try:
        with av.open(str(file)) as container:
            return _facts(container)
    except (FFmpegError, ValueError, UnicodeError) as error:
        raise UnfitError(DAMAGED, str(error)[:200]) from error


def _facts(container: InputContainer) -> Facts:
    name = next((one for one in ("mp4", "webm", "mp3", "ogg") if one in container.format.name.split(",")), "")
    # A picture that belongs to a song is a stream of film too.
    films = [one for one in container.streams.video if not one.disposition & Disposition.attached_pic]
    sounds = [_codec(one) for one in container.streams.audio]
    if not name or not (films or sounds):
        raise UnfitError(UNSUPPORTED, container.format.name)
    if films:
        mime, seen, heard = _FILMS.get(name, ("", set(), set()))
        found = [_codec(films[0]), *sounds]
        colours = films[0].codec_context.pix_fmt or ""
        if found[0] not in seen or not set(sounds) <= heard or colours not in _PLAIN_COLOURS:
            raise UnfitError(RARE_CODEC, ", ".join([*found, colours]))
    else:
        mime, heard = _SOUNDS[name]
        if not set(sounds) <= heard:
            raise UnfitError(RARE_CODEC, ", ".join(sounds))
    seconds = _require_whole(container)
    title = container.metadata.get("title", "").strip()
    creator = container.metadata.get("artist", "").strip()
    cover = _frame(container, films[0], seconds) if films else b""
    return Facts("video" if films else "audio", mime, None, max(1, round(seconds)), cover, title, creator)


def _codec(stream: av.VideoStream | av.AudioStream) -> str:
    """The codec's own name, not that of the program part which reads it."""
    if stream.codec_context is None:
        raise UnfitError(DAMAGED, "codec")
    return stream.codec_context.codec.canonical_name


def _require_whole(container: InputContainer) -> float:
    """Reads every packet; the length in seconds. A file that was cut off ends long before its own word says so."""
    promised = (container.duration or 0) / av.time_base
    reached = 0.0
    for packet in container.demux():
        if packet.is_corrupt:
            raise UnfitError(DAMAGED, "packet")
        if packet.pts is not None and packet.time_base is not None:
            reached = max(reached, float((packet.pts + (packet.duration or 0)) * packet.time_base))
    if reached <= 0 or reached < promised * _SHORT_BY:
        raise UnfitError(DAMAGED, f"{reached:.0f} s / {promised:.0f} s")
    return reached


def _frame(container: InputContainer, film: av.VideoStream, seconds: float) -> bytes:
    container.seek(int(seconds * _COVER_AT * av.time_base))
    for frame in container.decode(film):
        return cover_of(frame.to_image())  # type: ignore[no-untyped-call]
    raise UnfitError(DAMAGED, "no frame")
