"""How a message travels: compressed, signed, and refused before it can do harm.

    envelope = msgpack [format, dictionary, key, signature, zstd(message), certificate?]

The signature covers format, dictionary and compressed bytes, so nothing is unpacked that was not signed by the key named beside it.
`certificate` is the server's own, sent when the other side says it does not know the key.
"""

from collections.abc import Callable
from functools import cache
from importlib.resources import files

import msgspec
import zstandard

from core.protocol import messages
from core.protocol.errors import MalformedError, TooLargeError, VersionError
from core.protocol.keys import Signer, verify
from core.protocol.messages import MESSAGE_BYTES_MAX

REQUEST = b"request"
ANSWER = b"answer"
ENVELOPE_BYTES_MAX = 4 * 1024 * 1024
MEDIA_TYPE = "application/x-suluh"
_FORMAT = 1
_DICTIONARY = 1
_LEVEL = 19
# The dictionary brings search tables made for short messages; behind this length a message packs better (up to a tenth) on its own.
_DICTIONARY_HELPS_BYTES = 80 * 1024


class Envelope(msgspec.Struct, array_like=True, frozen=True):
    """A sealed message as it stands on the wire."""

    format: int
    dictionary: int
    key: bytes
    signature: bytes
    payload: bytes
    certificate: bytes | None = None


def seal(signer: Signer, purpose: bytes, message: bytes, certificate: bytes | None = None) -> bytes:
    """The bytes to send."""
    payload = _pack(message)
    signature = signer.sign(purpose, _signed_part(_FORMAT, _DICTIONARY, payload))
    return msgspec.msgpack.encode(Envelope(_FORMAT, _DICTIONARY, signer.public, signature, payload, certificate))


def unseal(data: bytes, purpose: bytes, trusts: Callable[[Envelope], None]) -> tuple[bytes, bytes]:
    """(key of the sender, message). `trusts` raises for a key that may not speak, before anything is unpacked.

    Raises ProtocolError.
    """
    if len(data) > ENVELOPE_BYTES_MAX:
        raise TooLargeError(f"{len(data)} bytes")
    envelope = messages.decode(data, Envelope)
    if not (1 <= envelope.format < 256 and 1 <= envelope.dictionary < 256):
        raise MalformedError(f"format {envelope.format}, dictionary {envelope.dictionary}")
    trusts(envelope)
    # What every format keeps are these fields and this signature, so a turned bit never passes for a newer program.
    verify(envelope.key, purpose, _signed_part(envelope.format, envelope.dictionary, envelope.payload), envelope.signature)
    if envelope.format > _FORMAT or envelope.dictionary > _DICTIONARY:
        raise VersionError(f"format {envelope.format}, dictionary {envelope.dictionary}")
    return envelope.key, _unpack(envelope.payload)


def packed_size(message: bytes) -> int:
    """How many bytes `message` takes once compressed."""
    return len(_pack(message))


def _signed_part(form: int, dictionary: int, payload: bytes) -> bytes:
    return bytes((form, dictionary)) + payload


def _pack(message: bytes) -> bytes:
    # A compressor of its own each time: none may be used by two threads at once, and the prepared dictionary makes them cheap.
    if len(message) > _DICTIONARY_HELPS_BYTES:
        return zstandard.ZstdCompressor(level=_LEVEL).compress(message)
    return zstandard.ZstdCompressor(level=_LEVEL, dict_data=_dictionary(), write_dict_id=False).compress(message)


def _unpack(payload: bytes) -> bytes:
    try:
        size = zstandard.frame_content_size(payload)
        if size < 0 or size > MESSAGE_BYTES_MAX:
            raise TooLargeError(f"unpacks to {size} bytes")
        message = zstandard.ZstdDecompressor(dict_data=_dictionary()).decompress(payload, max_output_size=size or 1)
    except zstandard.ZstdError as error:
        raise MalformedError(str(error)) from error
    return message


@cache
def _dictionary() -> zstandard.ZstdCompressionDict:
    read = zstandard.ZstdCompressionDict(files("core.protocol").joinpath("dictionary-1.zdict").read_bytes())
    read.precompute_compress(level=_LEVEL)
    return read
