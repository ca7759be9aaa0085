"""What is written is read back as it was, by this program and by an older one; names on a stick are places and nothing more."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.protocol import bundle, envelope, messages
from core.protocol.bundle import Bundle, Kind
from core.protocol.certificates import SERVER_PURPOSE, ServerCertificate, sign
from core.protocol.envelope import seal, unseal
from core.protocol.errors import SignatureError
from core.protocol.keys import Signer
from core.protocol.messages import (
    Answer,
    BlobOffer,
    Cursor,
    Ladder,
    Mark,
    Page,
    Push,
    Rejection,
    Repush,
    Request,
    Stub,
    To,
)
from core.protocol.runs import Run
from core.protocol.slices import Slice, open_slice, seal_slice
from core.stick import OUT, Stick, answer_name, enrol_name, enrolled_name, photo_name, request_name, slice_name

ROOT, CENTRE, STRANGER = Signer(b"r" * 32), Signer(b"c" * 32), Signer(b"s" * 32)
CERTIFICATE = sign(ROOT, SERVER_PURPOSE, ServerCertificate(CENTRE.public, 1))
PURPOSES = st.sampled_from([envelope.REQUEST, envelope.ANSWER])

some = st.binary(max_size=40)
numbers = st.integers(-(2**63), 2**64 - 1)
words = st.text(max_size=20)
cursors = st.builds(Cursor, numbers, some)
marks = st.builds(Mark, numbers, some)
runs = st.builds(Run, some, some, numbers, numbers, some, some, st.dictionaries(numbers, some, max_size=3))
entries = st.lists(some | st.tuples(numbers, numbers).map(list) | st.tuples(some, some, numbers, some, some).map(list), max_size=4)
pages = st.builds(Page, cursors, entries, cursors, st.booleans(), st.lists(runs, max_size=2))
requests = st.builds(
    Request, some, numbers, marks, st.dictionaries(some, cursors, max_size=3), numbers, numbers, numbers,
    st.none() | st.builds(Push, numbers, some, st.lists(some, max_size=3), some),
    st.none() | st.builds(Repush, st.lists(some, max_size=3), st.lists(runs, max_size=2)),
    st.lists(some, max_size=3), st.none() | st.builds(BlobOffer, st.dictionaries(some, numbers, max_size=3)),
    st.lists(words, max_size=3), some, some, st.lists(some, max_size=2), numbers, words,
)  # fmt: skip
answers = st.builds(
    Answer, st.builds(To, some, some, numbers, marks), marks, numbers, st.dictionaries(some, pages, max_size=2),
    st.dictionaries(some, st.builds(Ladder, st.lists(cursors, max_size=4)), max_size=2), st.dictionaries(some, cursors, max_size=3),
    st.lists(st.builds(Rejection, some | numbers, words), max_size=3), st.dictionaries(some, numbers, max_size=3),
    st.lists(words, max_size=2), numbers, st.none() | some, st.none() | st.lists(some, max_size=2), st.lists(some, max_size=2), numbers,
)  # fmt: skip
messages_of_all_kinds = requests | answers | st.builds(Slice, some, pages) | st.builds(Stub, some, some, numbers, some, some)


@given(messages_of_all_kinds)
def test_a_message_reads_back_as_it_was_written(message: msgspec.Struct):
    assert messages.decode(messages.encode(message), type(message)) == message


@given(messages_of_all_kinds, st.lists(some | numbers | words, min_size=1, max_size=3))
def test_what_a_newer_program_appends_is_passed_over(message: msgspec.Struct, added: list):
    written = [*msgspec.msgpack.decode(messages.encode(message), strict=False), *added]
    assert messages.decode(msgspec.msgpack.encode(written), type(message)) == message


@given(st.binary(max_size=100_000), PURPOSES, st.none() | some)
def test_what_was_sealed_comes_out_and_only_for_its_purpose(message: bytes, purpose: bytes, certificate: bytes | None):
    sealed, seen = seal(CENTRE, purpose, message, certificate), []
    assert unseal(sealed, purpose, lambda found: seen.append(found.certificate)) == (CENTRE.public, message)
    assert seen == [certificate]
    with pytest.raises(SignatureError):
        unseal(sealed, b"another", lambda _: None)


@given(some, pages)
def test_a_slice_comes_out_for_whoever_trusts_its_root(scope: bytes, page: Page):
    sealed = seal_slice(CENTRE, CERTIFICATE, Slice(scope, page))
    assert open_slice(sealed, ROOT.public) == (CERTIFICATE, Slice(scope, page))
    with pytest.raises(SignatureError):
        open_slice(sealed, STRANGER.public)


@given(st.builds(Bundle, st.sampled_from(Kind), some, st.binary(max_size=2000)))
def test_a_bundle_reads_back_as_it_was_packed(made: Bundle):
    assert bundle.unpack(bundle.pack(made)) == made


@given(st.lists(st.text(min_size=1, max_size=30).map(lambda name: name + ".sbx") | st.text(min_size=1, max_size=30), max_size=5), some)
def test_only_plain_names_are_taken_from_a_stick(names: list[str], content: bytes):
    with tempfile.TemporaryDirectory() as folder:
        stick = Stick(Path(folder))
        part = stick.folder / OUT
        part.mkdir(parents=True)
        for name in names:
            with suppress(OSError, ValueError):
                (part / name).write_bytes(content)
        for name in stick.names(OUT):
            assert name in names
            assert os.sep not in name
            assert stick.read(OUT, name) == content


@given(st.binary(min_size=8, max_size=8), st.binary(min_size=32, max_size=32), st.integers(1, 10**9), st.binary(max_size=3000))
def test_what_is_written_on_a_stick_is_found_and_read_back(hint: bytes, blob: bytes, number: int, content: bytes):
    names = {
        request_name(hint, number, number - 1), photo_name(hint, blob, number), answer_name(hint, hint, number), enrol_name(hint),
        enrolled_name(hint), slice_name(b"reg:64.03", 1, number),
    }  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        stick = Stick(Path(folder))
        for name in names:
            stick.write(OUT, name, [content])
        assert set(stick.names(OUT)) == names
        assert all(stick.read(OUT, name) == content for name in names)
