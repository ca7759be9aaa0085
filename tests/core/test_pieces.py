"""Files in pieces: a bad byte costs one, a new version those that changed, and a list that lies is refused."""

import io
import random
import zipfile

import pytest

from core.protocol import pieces
from core.protocol.errors import MalformedError
from core.protocol.pieces import LONGEST_BYTES, PieceList, Span


def book(chapters: int, rewritten: int | None = None, year: int = 2025) -> bytes:
    """An EPUB of text and pictures; rewritten: the chapter that is longer than in the other edition; year: of every member's date."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for number in range(chapters):
            words = random.Random(number)
            text = "".join(words.choice("abcdefghij klmnopqr stuv") for _ in range(12_000))
            text += " dan lele" * 300 if number == rewritten else ""
            for name, content in ((f"{number}.xhtml", text), (f"{number}.jpg", words.randbytes(20_000))):
                archive.writestr(zipfile.ZipInfo(name, (year, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def listed(content: bytes, by_content: bool = True) -> PieceList:
    return pieces.list_of(io.BytesIO(content), by_content)


def rebuilt(new: bytes, old: bytes) -> tuple[bytes, int]:
    """The new version made from the old one and what was fetched, and how many bytes that was."""
    found = pieces.plan(listed(new), listed(old))
    made = bytearray(len(new))
    for to, source, length in found.copies:
        made[to : to + length] = old[source : source + length]
    for offset, length in found.fetches:
        made[offset : offset + length] = new[offset : offset + length]
    return bytes(made), found.bytes_to_fetch


def test_of_a_book_with_one_new_chapter_only_that_part_is_fetched():
    old, new = book(16), book(16, rewritten=5)
    made, fetched = rebuilt(new, old)
    assert made == new
    assert 0 < fetched < len(new) * 0.3
    assert rebuilt(old, old) == (old, 0)


def test_a_book_that_was_packed_anew_with_other_dates_costs_its_heads():
    old, new = book(12, year=2025), book(12, year=2026)
    made, fetched = rebuilt(new, old)
    assert made == new
    assert 0 < fetched < 4_000


@pytest.mark.parametrize("by_content", [True, False])
def test_pieces_behind_each_other_are_the_file(by_content: bool):
    for content in (b"", b"x", bytes(300_000), random.Random(2).randbytes(200_000)):
        found = listed(content, by_content)
        assert found.size == len(content)
        assert pieces.bad_pieces(found, io.BytesIO(content)) == []
        assert pieces.decode(pieces.encode(found), len(content)) == found
        assert max(found.lengths, default=0) <= LONGEST_BYTES


def test_however_the_file_is_read_the_cuts_are_the_same():
    class Dripping(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            return super().read(min(size or 0, 10_007))

    content = random.Random(3).randbytes(150_000)
    assert pieces.list_of(Dripping(content), True) == listed(content)


def test_a_bad_byte_costs_its_piece_and_a_cut_the_pieces_behind():
    content = random.Random(4).randbytes(400_000)
    found = listed(content, by_content=False)
    damaged = bytearray(content)
    damaged[70_000] ^= 1
    assert pieces.bad_pieces(found, io.BytesIO(damaged)) == [Span(65_536, 65_536)]
    assert pieces.bad_pieces(found, io.BytesIO(content[:140_000]))[0] == Span(131_072, 65_536)


@pytest.mark.parametrize(
    "lie",
    [
        b"", b"\xc1", pieces.encode(PieceList(1, [10], bytes(31))), pieces.encode(PieceList(1, [10, 0], bytes(64))),
        pieces.encode(PieceList(1, [9], bytes(32))), pieces.encode(PieceList(2, [10], bytes(32))),
        pieces.encode(PieceList(1, [11, -1], bytes(64))), pieces.encode(PieceList(1, [LONGEST_BYTES + 1], bytes(32))),
    ],
)  # fmt: skip
def test_a_list_that_cannot_be_of_this_file_is_refused(lie: bytes):
    with pytest.raises(MalformedError):
        pieces.decode(lie, 10)
