"""What the first bytes of a file say; it opens nothing and needs no library, so that the window can ask it before a file is copied."""

HEAD_BYTES = 1024
OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_PICTURE_HEADS = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"RIFF")
_MEDIA_HEADS = ((0, b"\x1a\x45\xdf\xa3"), (0, b"OggS"), (0, b"ID3"), (0, b"\xff\xfb"), (0, b"\xff\xf3"), (0, b"\xff\xf2"), (4, b"ftyp"))


def may_be_one(head: bytes) -> bool:
    """False where the first HEAD_BYTES of a file already say that it is no learning material."""
    return b"%PDF-" in head or is_media(head) or head.startswith((b"PK", OLE, *_PICTURE_HEADS))


def is_media(head: bytes) -> bool:
    """True for sound and film."""
    return any(head[at:].startswith(mark) for at, mark in _MEDIA_HEADS)
