"""What is fuzzed: every reader of bytes from outside, each with genuine bytes to change and the wrapping that leads to its depth.

What only a sum or a signature would turn away is summed and signed anew after it was changed: whoever attacks can do that too.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import blake2b

import msgspec

from core.protocol import bundle, certificates, envelope, messages, slices
from core.protocol import delta as deltas
from core.protocol.bundle import Bundle, EnrolReply, Kind, Photo
from core.protocol.certificates import SERVER_PURPOSE, ServerCertificate
from core.protocol.enrolment import EnrolAnswer, EnrolRefusal, EnrolRequest
from core.protocol.envelope import Envelope
from core.protocol.keys import Signer, seal_to
from core.protocol.messages import Answer, Cursor, Page, Request
from core.protocol.runs import Run, verify_run
from core.protocol.slices import Slice

ATTACKER, CENTRE, ROOT = Signer(b"a" * 32), Signer(b"c" * 32), Signer(b"r" * 32)
CERTIFICATE = certificates.sign(ROOT, SERVER_PURPOSE, ServerCertificate(CENTRE.public, 7))
_SLICE = Slice(b"nat", Page(Cursor(), [b"delta"], Cursor(1, b"t" * 8), False))
_KINDS = (Request, Answer, Slice, Photo, EnrolRequest, EnrolReply, EnrolAnswer, EnrolRefusal)


@dataclass(frozen=True, slots=True)
class Reader:
    """corpus: genuine bytes; wrap: makes of changed ones what `read` takes; read: raises nothing but ProtocolError.

    share: how often it is asked, in proportion to the others.
    """

    name: str
    corpus: Sequence[bytes]
    read: Callable[[bytes], object]
    wrap: Callable[[bytes], bytes] = bytes
    share: int = 100


def pure_readers(requests: list[bytes], answers: list[bytes], bundles: list[bytes], saves: list[bytes]) -> list[Reader]:
    """The readers that need no database. requests, answers: messages; saves: bodies of deltas."""
    envelopes = [envelope.seal(ATTACKER, envelope.REQUEST, one) for one in requests]
    slice_envelope = slices.seal_slice(CENTRE, CERTIFICATE, _SLICE)
    credential = messages.encode(certificates.Credential(CERTIFICATE, CERTIFICATE))
    run = messages.encode(Run(ATTACKER.public, b"i" * 8, 1, 2, bytes(32), b"s" * 64, {1: b"l" * 32}))
    photo = messages.encode(bundle.photo_of(ATTACKER, b"jpeg" * 9))
    return [
        Reader("envelope", envelopes, _unseal),
        Reader("envelope: payload", [_parts(one).payload for one in envelopes], _unseal, _signed),
        Reader("envelope: message", requests, _unseal, _sealed),
        Reader("message", [*requests, *answers, messages.encode(_SLICE), photo], _message),
        Reader("delta", saves, deltas.decode),
        Reader("run", [run], _run),
        Reader("certificate", [credential, CERTIFICATE], _certificate),
        Reader("slice", [slice_envelope], _slice),
        Reader("slice: message", [messages.encode(_SLICE)], _slice, _sealed_slice),
        Reader("bundle", bundles, _bundle),
        Reader("bundle: parts", [one[:-16] for one in bundles], _bundle, _summed),
        Reader("bundle: content", [*requests, photo], _bundle, _sealed_bundle),
    ]


def _parts(sealed: bytes) -> Envelope:
    return msgspec.msgpack.decode(sealed, type=Envelope)


def _signed(payload: bytes) -> bytes:
    signature = ATTACKER.sign(envelope.REQUEST, bytes((1, 1)) + payload)
    return messages.encode(Envelope(1, 1, ATTACKER.public, signature, payload))


def _sealed(message: bytes) -> bytes:
    return envelope.seal(ATTACKER, envelope.REQUEST, message)


def _sealed_slice(message: bytes) -> bytes:
    return envelope.seal(CENTRE, b"slice", message, CERTIFICATE)


def _summed(written: bytes) -> bytes:
    return written + blake2b(written, digest_size=16, person=b"suluh bundle").digest()


def _sealed_bundle(content: bytes) -> bytes:
    kind = list(Kind)[len(content) % len(Kind)]
    return bundle.pack(Bundle(kind, CENTRE.public[:8], seal_to(CENTRE.public, content)))


def _unseal(data: bytes) -> object:
    return messages.decode(envelope.unseal(data, envelope.REQUEST, lambda _: None)[1], Request)


def _message(data: bytes) -> object:
    return messages.decode(data, _KINDS[len(data) % len(_KINDS)])


def _run(data: bytes) -> object:
    return verify_run(messages.decode(data, Run), {2: b"x" * 32})


def _certificate(data: bytes) -> object:
    return certificates.open_credential(data, ROOT.public) if len(data) % 2 else certificates.open_server_certificate(data, ROOT.public)


def _slice(data: bytes) -> object:
    slices.peek(data)
    return slices.open_slice(data, ROOT.public)


def _bundle(data: bytes) -> object:
    read = bundle.unpack(data)
    if read.kind is Kind.SLICE:
        return slices.peek(read.body)
    if read.kind is Kind.ENROL:
        return messages.decode(read.body, EnrolRequest)
    content = bundle.opened(read, CENTRE)
    return bundle.open_photo(content) if read.kind is Kind.PHOTO else _unseal(content)
