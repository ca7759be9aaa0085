"""What a learning material says about itself, and why one may be unfit to be published."""

from dataclasses import dataclass

UNSUPPORTED, DAMAGED, LOCKED, RARE_CODEC = "unsupported_file", "damaged_file", "locked_file", "rare_codec"


@dataclass(frozen=True, slots=True)
class Facts:
    """'' and None where the file says nothing. kind: a code of material_kind; pages: chapters of an EPUB; cover: a JPEG, b'' without."""

    kind: str
    mime: str
    pages: int | None = None
    seconds: int | None = None
    cover: bytes = b""
    title: str = ""
    creator: str = ""
    language: str = ""


class UnfitError(Exception):
    """A file that must not go out. code: one of those above; why: a detail for the one who publishes."""

    def __init__(self, code: str, why: str = "") -> None:
        super().__init__(code, why)
        self.code = code
        self.why = why
