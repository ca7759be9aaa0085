"""A bundle: a message as a file, for roads on which nobody answers at once. Any bytes come to a verdict.

    bundle = "SBX1"  msgpack [kind, to, body]  blake2b-16 of all before

    request   laptop → centre   sealed: the envelope that HTTP would post
    answer    centre → laptop   sealed: the envelope that HTTP would answer
    photo     laptop → centre   sealed: Photo
    enrol     laptop → centre   in clear: what only the code's owner can prove
    enrolled  centre → laptop   sealed: EnrolReply
    slice     centre → all      in clear: what slices.py signs
    release   centre → all      in clear: what releases.py signs

Whoever carries it can neither read nor forge it. `to` names the key that opens it. The first three letters and the sum at the end
are of every version, so that a turned bit never passes for a newer program.
"""

from enum import StrEnum
from hashlib import blake2b

import msgspec

from core.protocol import blobs, messages
from core.protocol.envelope import ENVELOPE_BYTES_MAX
from core.protocol.errors import ForeignError, MalformedError, ProtocolError, TooLargeError, VersionError
from core.protocol.hashes import blob_hash
from core.protocol.keys import Signer, hint, seal_to

BUNDLE_BYTES_MAX = ENVELOPE_BYTES_MAX + 1024
SUFFIX = ".sbx"
_MARK, _VERSION, _SUM_BYTES = b"SBX", b"1", 16
_PHOTO_VERB = "PATCH"


class Kind(StrEnum):
    """What a bundle is."""

    REQUEST = "request"
    ANSWER = "answer"
    ENROL = "enrol"
    ENROLLED = "enrolled"
    PHOTO = "photo"
    SLICE = "slice"
    RELEASE = "release"


class Verdict(StrEnum):
    """What became of a bundle.

    TAKEN: it brought something; REPEATED: everything in it was here; MISSING: something must come before it; REFUSED: understood,
    and no; FOREIGN: for somebody else; DAMAGED: not as it was written; NEWER: of a newer program; TOO_LARGE: not even read.
    """

    TAKEN = "taken"
    REPEATED = "repeated"
    MISSING = "missing"
    REFUSED = "refused"
    FOREIGN = "foreign"
    DAMAGED = "damaged"
    NEWER = "newer"
    TOO_LARGE = "too_large"


class Bundle(msgspec.Struct, array_like=True, frozen=True):
    """to: hint of the key that opens it, empty for what is in clear; body: what the kind says."""

    kind: Kind
    to: bytes
    body: bytes


class Photo(msgspec.Struct, array_like=True, frozen=True):
    """A piece of a blob, signed like the PATCH that would bring it over HTTP; from the stick mostly all of it, from offset 0."""

    device: bytes
    signature: bytes
    blob: bytes
    offset: int
    content: bytes


class EnrolReply(msgspec.Struct, array_like=True, frozen=True):
    """message: bytes of an EnrolAnswer, or, where `refused`, of an EnrolRefusal."""

    refused: bool
    message: bytes


class _Parts(msgspec.Struct, array_like=True, frozen=True):
    kind: str
    to: bytes
    body: bytes


def pack(bundle: Bundle) -> bytes:
    """The bytes of the file."""
    written = _MARK + _VERSION + msgspec.msgpack.encode(bundle)
    return written + _sum(written)


def unpack(data: bytes) -> Bundle:
    """The bundle in `data`. Raises MalformedError, TooLargeError, VersionError."""
    if len(data) > BUNDLE_BYTES_MAX:
        raise TooLargeError(f"{len(data)} bytes")
    written = data[:-_SUM_BYTES]
    if not written.startswith(_MARK) or _sum(written) != data[-_SUM_BYTES:]:
        raise MalformedError("not a whole bundle")
    if written[len(_MARK) :][:1] != _VERSION:
        raise VersionError("bundle")
    parts = messages.decode(written[len(_MARK + _VERSION) :], _Parts)
    if parts.kind not in list(Kind):
        raise VersionError(f"bundle of kind {parts.kind}")
    return Bundle(Kind(parts.kind), parts.to, parts.body)


def digest(data: bytes) -> bytes:
    """What tells this bundle from every other, even from one with the same message: the sum at its end."""
    return data[-_SUM_BYTES:]


def verdict_of(error: ProtocolError) -> Verdict:
    """What is said of bytes that could not be read."""
    if isinstance(error, ForeignError):
        return Verdict.FOREIGN
    if isinstance(error, VersionError):
        return Verdict.NEWER
    return Verdict.TOO_LARGE if isinstance(error, TooLargeError) else Verdict.DAMAGED


def seal(kind: Kind, public: bytes, message: bytes) -> bytes:
    """The bytes of a bundle that only the owner of `public` can read."""
    return pack(Bundle(kind, hint(public), seal_to(public, message)))


def opened(bundle: Bundle, signer: Signer) -> bytes:
    """What was sealed to `signer`. Raises ForeignError, MalformedError."""
    if bundle.to != hint(signer.public):
        raise ForeignError(bundle.to.hex())
    return signer.open(bundle.body)


def photo_of(signer: Signer, content: bytes, offset: int = 0, size: int = BUNDLE_BYTES_MAX) -> Photo:
    """At most `size` bytes of a photo from `offset` on, signed."""
    return photo_piece(signer, blob_hash(content), offset, content[offset : offset + size])


def photo_piece(signer: Signer, blob: bytes, offset: int, piece: bytes) -> Photo:
    """A piece of a photo or a material that begins at `offset`, signed."""
    return Photo(signer.public, blobs.sign_piece(signer, _PHOTO_VERB, blob, offset, piece), blob, offset, piece)


def open_photo(message: bytes) -> Photo:
    """The photo in an opened bundle. Raises MalformedError, SignatureError."""
    photo = messages.decode(message, Photo)
    if photo.offset < 0:
        raise MalformedError("offset")
    blobs.verify_piece(photo.device, photo.signature, _PHOTO_VERB, photo.blob, photo.offset, photo.content)
    return photo


def _sum(written: bytes) -> bytes:
    return blake2b(written, digest_size=_SUM_BYTES, person=b"suluh bundle").digest()
