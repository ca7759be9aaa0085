"""Any bytes come to a verdict, nobody but the addressee reads, and a turned bit is never taken for a newer program."""

from hashlib import blake2b

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.protocol import bundle
from core.protocol.bundle import Bundle, Kind, Verdict
from core.protocol.certificates import SERVER_PURPOSE, ServerCertificate, sign
from core.protocol.errors import ForeignError, MalformedError, ProtocolError, SignatureError
from core.protocol.keys import Signer
from core.protocol.messages import Cursor, Page
from core.protocol.slices import Slice, open_slice, seal_slice

ROOT, CENTRE, LAPTOP = Signer(b"r" * 32), Signer(b"c" * 32), Signer(b"l" * 32)
CERTIFICATE = sign(ROOT, SERVER_PURPOSE, ServerCertificate(CENTRE.public, 7))
WORDS = b"Batik sawit di rumah Bu Sari"
SEALED = bundle.seal(Kind.REQUEST, CENTRE.public, WORDS)
PART = Slice(b"nat", Page(Cursor(), [b"delta"], Cursor(1, b"t" * 8), False))
SLICE = seal_slice(CENTRE, CERTIFICATE, PART)
PUBLISHED = bundle.pack(Bundle(Kind.SLICE, b"", SLICE))


def verdict(data: bytes, signer: Signer = CENTRE) -> Verdict:
    try:
        read = bundle.unpack(data)
        bundle.opened(read, signer)
    except ProtocolError as error:
        return bundle.verdict_of(error)
    return Verdict.TAKEN


def resummed(written: bytes) -> bytes:
    return written + blake2b(written, digest_size=16, person=b"suluh bundle").digest()


@given(st.sampled_from(Kind), st.binary(max_size=3000))
def test_what_was_sealed_comes_out_for_its_addressee_alone(kind: Kind, message: bytes):
    data = bundle.seal(kind, CENTRE.public, message)
    read = bundle.unpack(data)
    assert (read.kind, bundle.opened(read, CENTRE)) == (kind, message)
    with pytest.raises(ForeignError):
        bundle.opened(read, LAPTOP)


@given(st.one_of(st.binary(max_size=400), st.binary(max_size=400).map(lambda junk: resummed(b"SBX1" + junk))))
def test_any_bytes_come_to_a_verdict(junk: bytes):
    assert verdict(junk) in {Verdict.DAMAGED, Verdict.NEWER, Verdict.FOREIGN}


@given(st.binary(max_size=200))
def test_any_body_comes_to_a_verdict(junk: bytes):
    with pytest.raises(MalformedError):
        bundle.opened(Bundle(Kind.REQUEST, CENTRE.public[:8], junk), CENTRE)
    with pytest.raises(ProtocolError):
        open_slice(junk, ROOT.public)
    with pytest.raises(ProtocolError):
        bundle.open_photo(junk)


@pytest.mark.parametrize("data", [SEALED, PUBLISHED])
def test_every_flipped_bit_and_every_cut_is_damage(data: bytes):
    for bit in range(len(data) * 8):
        turned = bytearray(data)
        turned[bit // 8] ^= 1 << bit % 8
        assert verdict(bytes(turned)) is Verdict.DAMAGED
    for length in range(len(data)):
        assert verdict(data[:length]) is Verdict.DAMAGED


def test_what_a_newer_program_wrote_is_named_as_newer():
    assert verdict(resummed(b"SBX2" + b"whatever form it has")) is Verdict.NEWER
    assert verdict(resummed(b"SBX1" + msgspec.msgpack.encode(["pigeon", b"", b""]))) is Verdict.NEWER
    longer = resummed(b"SBX1" + msgspec.msgpack.encode(["request", CENTRE.public[:8], bundle.unpack(SEALED).body, "added later"]))
    assert bundle.opened(bundle.unpack(longer), CENTRE) == WORDS


def test_what_is_too_large_is_not_even_looked_at():
    assert verdict(bytes(bundle.BUNDLE_BYTES_MAX + 1)) is Verdict.TOO_LARGE


def test_a_finder_reads_nothing():
    photo = msgspec.msgpack.encode(bundle.photo_of(LAPTOP, WORDS * 40))
    for data in (SEALED, bundle.seal(Kind.PHOTO, CENTRE.public, photo)):
        assert not any(WORDS[i : i + 8] in data for i in range(len(WORDS) - 8))
        assert LAPTOP.public not in data
    assert bundle.seal(Kind.REQUEST, CENTRE.public, WORDS) != SEALED  # nor whether two say the same


def test_a_photo_comes_with_its_owners_signature():
    photo = bundle.photo_of(LAPTOP, b"jpeg")
    assert bundle.open_photo(msgspec.msgpack.encode(photo)) == photo
    replace = msgspec.structs.replace
    for changed in (replace(photo, content=b"jpeG"), replace(photo, device=CENTRE.public), replace(photo, blob=b"b" * 32)):
        with pytest.raises(SignatureError):
            bundle.open_photo(msgspec.msgpack.encode(changed))


def test_a_slice_is_believed_for_the_root_behind_it():
    assert open_slice(SLICE, ROOT.public) == (CERTIFICATE, PART)
    with pytest.raises(SignatureError):
        open_slice(SLICE, LAPTOP.public)
    with pytest.raises(SignatureError):
        open_slice(seal_slice(LAPTOP, CERTIFICATE, PART), ROOT.public)


def test_nobody_can_seal_to_what_is_no_key():
    for junk in (b"", bytes(32), b"\xff" * 32, b"short"):
        with pytest.raises(MalformedError):
            bundle.seal(Kind.ANSWER, junk, b"")
