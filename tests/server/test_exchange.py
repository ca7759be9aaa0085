"""Push, acknowledgement, references, rewind, re-push and refusals, as the bytes on the wire show them."""

import msgspec
import pytest

from core.protocol import envelope, messages
from core.protocol.delta import encode
from core.protocol.hashes import chain, delta_id, tag
from core.protocol.messages import COLUMNS_FROM, PROTOCOL, Answer, Cursor, Mark, Push, Repush, push_in_columns
from server.accounts import credentials
from server.centre import Centre
from server.errors import RefusedError
from server.exchange.handler import Handler
from server.exporting import live_records
from tests.server.writer import Writer, bodies, flipped, opened


def test_a_push_is_acknowledged_and_comes_back_as_a_reference(sari: Writer, handler: Handler):
    for _ in range(3):
        sari.write()
    answer = sari.talk(handler)
    assert answer.ack == Mark(3, chain(Mark().h, sari.ids))
    page = answer.feeds[sari.scope]
    assert (page.entries, page.next.position, page.more) == ([[1, 3]], 3, False)
    assert page.next.tag == tag(tag(tag(bytes(8), sari.ids[0]), sari.ids[1]), sari.ids[2])


def test_another_laptop_gets_the_bytes_and_the_proof(sari: Writer, handler: Handler, centre: Centre):
    first, second = sari.write(), sari.write(title="Lomba")
    sari.talk(handler)
    dewi = Writer(2).join(centre, library=sari.library)
    page = dewi.talk(handler).feeds[sari.scope]
    assert [encode(one) for one in bodies(page.entries)] == [encode(first), encode(second)]
    (run,) = page.runs
    assert (run.device, run.first, run.last, run.signature) == (sari.signer.public, 1, 2, sari.run(1, 2).signature)


def test_many_deltas_come_and_go_in_columns_to_whoever_reads_them(sari: Writer, handler: Handler, centre: Centre):
    for number in range(COLUMNS_FROM):
        sari.write(title=f"Kegiatan {number}")
    push = push_in_columns(sari.push())
    assert push.deltas == []
    answer = sari.talk(handler, sari.request(push))
    assert (answer.protocol, answer.ack) == (PROTOCOL, Mark(COLUMNS_FROM, chain(Mark().h, sari.ids)))
    dewi = Writer(2).join(centre, library=sari.library)
    pages = {}
    for protocol in (1, PROTOCOL):
        said = handler.handle(dewi.sealed(dewi.request(protocol=protocol)))
        message = envelope.unseal(said, envelope.ANSWER, lambda _: None)[1]
        raw = messages.decode(message, Answer).feeds[sari.scope]
        assert bool(raw.columns) == (protocol == PROTOCOL)
        assert (None in raw.entries) == (protocol == PROTOCOL)
        pages[protocol] = messages.read_answer(message).feeds[sari.scope]
    assert pages[1] == pages[PROTOCOL]
    assert pages[1].entries == sari.written


def test_damaged_columns_are_malformed_and_nothing_is_taken(sari: Writer, handler: Handler):
    sari.write()
    push = msgspec.structs.replace(sari.push(), deltas=[], columns=b"\x96junk")
    with pytest.raises(RefusedError, match="malformed"):
        handler.handle(sari.sealed(sari.request(push)))
    assert sari.talk(handler).ack.n == 1


def test_a_rest_says_nothing(sari: Writer, handler: Handler):
    sari.write()
    sari.talk(handler)
    answer = sari.talk(handler)
    assert (answer.feeds, answer.ladders, answer.rejected, answer.devices) == ({}, {}, [], None)


def test_the_same_bytes_twice_take_one_position(sari: Writer, handler: Handler):
    sari.write()
    request = sari.sealed()
    first, second = (opened(handler.handle(request)) for _ in range(2))
    assert first.ack == second.ack
    assert first.feeds[sari.scope].next == second.feeds[sari.scope].next == Cursor(1, tag(bytes(8), sari.ids[0]))


def test_a_push_that_begins_before_what_is_held_continues_it(sari: Writer, handler: Handler):
    sari.write()
    handler.handle(sari.sealed())  # the answer is lost
    sari.write()
    answer = sari.talk(handler)
    assert answer.ack == Mark(2, chain(Mark().h, sari.ids))
    assert answer.feeds[sari.scope].next.position == 2


def test_a_push_with_a_gap_is_not_taken(sari: Writer, handler: Handler):
    for _ in range(3):
        sari.write()
    answer = sari.talk(handler, sari.request(sari.push(first=2)))
    assert (answer.ack, answer.feeds) == (Mark(), {})


def test_a_fork_is_answered_by_what_is_held(sari: Writer, handler: Handler, centre: Centre):
    """Two copies of one PC wrote different n = 2: the second hears an ack that it does not know."""
    sari.write()
    twin = Writer(1)
    twin.written, twin.lamport, twin.library = list(sari.written), sari.lamport, sari.library
    sari.write(title="Asli")
    held = sari.talk(handler).ack
    twin.write(title="Salinan")
    answer = twin.talk(handler)
    assert answer.ack == held
    assert answer.ack != Mark(2, chain(Mark().h, twin.ids))
    assert [one.fields["title"] for one in bodies(answer.feeds[sari.scope].entries)][-1] == "Asli"


def test_references_stand_only_for_what_was_proven(sari: Writer, handler: Handler):
    """A laptop that lost its history, or claims another, gets bytes and never a number."""
    sari.write()
    sari.talk(handler)
    sari.cursors, sari.held = {}, Mark()
    answer = sari.talk(handler, msgspec.structs.replace(sari.request(), push=None))
    assert [one.n for one in bodies(answer.feeds[sari.scope].entries)] == [1]
    sari.cursors, sari.held = {}, Mark(1, b"x" * 32)
    answer = sari.talk(handler, msgspec.structs.replace(sari.request(), push=None))
    assert [one.n for one in bodies(answer.feeds[sari.scope].entries)] == [1]


@pytest.mark.parametrize("position", [7, 9, 10_000])
def test_an_unknown_cursor_is_answered_by_a_ladder(sari: Writer, handler: Handler, position: int):
    for _ in range(9):
        sari.write()
    sari.talk(handler)
    sari.cursors[sari.scope] = Cursor(position, b"anything")
    answer = sari.talk(handler)
    top = min(position, 9)
    rungs = answer.ladders[sari.scope].rungs
    assert [one.position for one in rungs] == sorted(
        {top, top - 1, top - 2, top - 4, *([1] if top == 9 else []), 0}, reverse=True
    )
    mark = bytes(8)
    tags = {0: mark}
    for place, one in enumerate(sari.ids, 1):
        tags[place] = mark = tag(mark, one)
    assert all(tags[one.position] == one.tag for one in rungs)


def test_a_scope_asked_in_full_comes_from_its_beginning(sari: Writer, handler: Handler):
    sari.write()
    sari.talk(handler)
    answer = sari.talk(handler, sari.request(full=[sari.scope]))
    assert (answer.feeds[sari.scope].start, answer.feeds[sari.scope].entries) == (Cursor(), [[1, 1]])


def test_pages_keep_to_the_limit_and_still_move(sari: Writer, handler: Handler, centre: Centre):
    for i in range(20):
        sari.write(title=f"Kegiatan {i}", result="x" * 500)
    sari.talk(handler)
    dewi = Writer(2).join(centre, library=sari.library)
    pages = 0
    while True:
        page = dewi.talk(handler, dewi.request(limit=1_500)).feeds[sari.scope]
        pages += 1
        assert 1 <= len(page.entries) <= 2
        if not page.more:
            break
    assert pages == 10
    assert [one.fields["title"] for one in bodies(dewi.pages[sari.scope])] == [f"Kegiatan {i}" for i in range(20)]


def test_a_refused_save_is_listed_until_its_author_knows(sari: Writer, handler: Handler):
    sari.write()
    sari.write(kind="problem", title="Listrik padam", decision="PLN datang")
    sari.write()
    lost = opened(handler.handle(sari.sealed()))
    again = sari.talk(handler)
    assert [tuple(one) for one in lost.rejected] == [tuple(one) for one in again.rejected] == [(2, "not_owner")]
    assert (again.ack.n, again.feeds[sari.scope].next.position) == (3, 2)  # it consumes its n and no position
    assert sari.talk(handler).rejected == []


WRONG = {
    "foreign_scope": {"scope": b"somebody else's.", "title": "x"},
    "lamport_too_far": {"lamport": 5_000_000, "title": "x"},
    "not_owner": {"review": "bagus"},
    "bad_value": {"kind": "photo", "blob": b"short", "size": 3},
}


@pytest.mark.parametrize("reason", WRONG)
def test_what_may_not_be_is_refused_by_name(sari: Writer, handler: Handler, reason: str):
    sari.write(**WRONG[reason])
    assert [tuple(one) for one in sari.talk(handler).rejected] == [(1, reason)]


@pytest.mark.parametrize(("body", "reason"), [(b"\x93junk", "malformed"), (b"x" * 300_000, "too_large")])
def test_unreadable_deltas_are_refused_one_by_one(sari: Writer, handler: Handler, body: bytes, reason: str):
    sari.write()
    sari.written.append(body)
    sari.write()
    answer = sari.talk(handler)
    assert [tuple(one) for one in answer.rejected] == [(2, reason)]
    assert answer.feeds[sari.scope].next.position == 2


def test_unknown_kinds_and_fields_are_kept_and_passed_on(sari: Writer, handler: Handler, centre: Centre):
    sari.write(kind="hologram", colour="blue", nested={"a": [1, None]})
    sari.talk(handler)
    dewi = Writer(2).join(centre, library=sari.library)
    (delta,) = bodies(dewi.talk(handler).feeds[sari.scope].entries)
    assert (delta.kind, delta.fields) == ("hologram", {"colour": "blue", "nested": {"a": [1, None]}})


def test_a_scope_of_another_library_can_neither_be_read_nor_written(sari: Writer, handler: Handler, centre: Centre):
    sari.write(title="Milik Labanan")
    sari.talk(handler)
    other = Writer(3).join(centre, area="64.03.03.2006")
    other.write(scope=sari.scope, title="Sisipan")
    answer = other.talk(handler, other.request(full=[sari.scope]))
    assert sari.scope not in answer.feeds
    assert sari.scope not in answer.ladders
    assert [tuple(one) for one in answer.rejected] == [(1, "foreign_scope")]
    assert sari.talk(handler).feeds == {}


def test_who_stands_in_a_scope_that_the_library_does_not_have_is_asked_who_it_is(sari: Writer, handler: Handler):
    """The server may have been restored from before that scope joined. A scope that no credential names is not answered."""
    sari.write(title="Satu")
    sari.cursors[b"never heard of"] = Cursor(4, b"12345678")
    answer = sari.talk(handler)
    assert (answer.notices, answer.ack, answer.feeds, answer.ladders) == (["need_credentials"], Mark(), {}, {})


def test_what_others_hold_comes_back_by_repush_with_proof(sari: Writer, handler: Handler, centre: Centre):
    """Dewi brings what Sari wrote and the centre never saw; Sari's own ledger does not move."""
    dewi = Writer(2).join(centre, library=sari.library)
    sari.write(title="Satu")
    sari.write(title="Dua")
    dewi.talk(handler, dewi.request(repush=Repush(list(sari.written), [sari.run(1, 2)])))
    answer = sari.talk(handler, msgspec.structs.replace(sari.request(), push=None))
    assert answer.ack == Mark()
    assert [one.fields["title"] for one in bodies(answer.feeds[sari.scope].entries)] == ["Satu", "Dua"]
    sari.held = Mark()
    assert sari.talk(handler).ack.n == 2  # and the ordinary push of the same takes no second position
    assert sari.cursors[sari.scope].position == 2


def test_a_repush_without_proof_is_refused_by_id(sari: Writer, handler: Handler, centre: Centre):
    dewi = Writer(2).join(centre, library=sari.library)
    sari.write()
    forged = msgspec.structs.replace(sari.run(1, 1), signature=bytes(64))
    answer = dewi.talk(handler, dewi.request(repush=Repush(list(sari.written), [forged])))
    assert [tuple(one) for one in answer.rejected] == [(delta_id(sari.written[0]), "no_proof")]
    assert sari.scope not in answer.feeds


def test_an_edit_wins_by_its_stamp_whatever_arrives_first(sari: Writer, handler: Handler, centre: Centre):
    dewi = Writer(2).join(centre, library=sari.library)
    first = sari.write(n_total=10)
    sari.talk(handler)
    dewi.talk(handler)
    newer = dewi.write(record=first.record, scope=sari.scope, lamport=5, base={"n_total": [first.stamp("n_total")]}, n_total=99)
    dewi.talk(handler)
    sari.write(record=first.record, lamport=4, base={"n_total": [first.stamp("n_total")]}, n_total=20)
    sari.talk(handler)
    (record,) = live_records(centre.database, "activity")
    assert record["n_total"] == newer.fields["n_total"] == 99


@pytest.mark.parametrize("position", [0.02, 0.2, 0.5, 0.8, 0.99])
def test_a_flipped_bit_is_refused(sari: Writer, handler: Handler, position: float):
    sari.write()
    with pytest.raises(RefusedError) as found:
        handler.handle(flipped(sari.sealed(), position))
    assert (found.value.status, found.value.code) in {(400, "malformed"), (401, "bad_signature")}
    assert sari.talk(handler).ack.n == 1


def test_a_run_that_its_author_did_not_sign_is_refused_whole(sari: Writer, handler: Handler):
    sari.write()
    push = sari.push()
    with pytest.raises(RefusedError, match="run_not_signed"):
        handler.handle(sari.sealed(sari.request(Push(push.first, push.h_before, push.deltas, bytes(64)))))
    assert sari.talk(handler).feeds[sari.scope].next.position == 1


def test_a_newer_protocol_is_told_apart(sari: Writer, handler: Handler, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(envelope, "_FORMAT", 2)
    newer = sari.sealed()
    monkeypatch.undo()
    with pytest.raises(RefusedError) as found:
        handler.handle(newer)
    assert (found.value.status, found.value.code) == (426, "older_server")
    # A newer laptop that only appends fields to its request is understood.
    request = [*msgspec.msgpack.decode(messages.encode(sari.request())), "a field of the future"]
    answer = opened(handler.handle(envelope.seal(sari.signer, envelope.REQUEST, msgspec.msgpack.encode(request))))
    assert answer.notices == []


def test_a_laptop_nobody_knows_is_asked_who_it_is(handler: Handler, sari: Writer):
    stranger = Writer(9)
    assert opened(handler.handle(stranger.sealed())).notices == ["need_credentials"]
    with pytest.raises(RefusedError, match="unknown_device"):
        handler.handle(stranger.sealed(stranger.request(credentials=[b"junk"])))


def test_a_revoked_laptop_is_told_and_what_it_wrote_stays(sari: Writer, handler: Handler, centre: Centre):
    sari.write(title="Sebelum")
    sari.talk(handler)
    with centre.database.writing() as connection:
        assert credentials.revoke(connection, sari.library, sari.signer.public)
    sari.write(title="Sesudah")
    answer = opened(handler.handle(sari.sealed()))
    assert (answer.notices, answer.ack) == (["revoked"], Mark())
    dewi = Writer(2).join(centre, library=sari.library)
    assert [one.fields["title"] for one in bodies(dewi.talk(handler).feeds[sari.scope].entries)] == ["Sebelum"]


@pytest.mark.parametrize(
    "change",
    [
        {"incarnation": b"short"},
        {"q": -1},
        {"mine": Mark(1, b"x")},
        {"cursors": {b"s": Cursor(1, b"x")}},
        {"cursors": {b"s" * 99: Cursor()}},
    ],
)
def test_numbers_and_lengths_out_of_bounds_are_malformed(sari: Writer, handler: Handler, change: dict):
    with pytest.raises(RefusedError, match="malformed"):
        handler.handle(sari.sealed(msgspec.structs.replace(sari.request(), **change)))


def test_the_purge_of_a_persons_data_reaches_every_holder(sari: Writer, handler: Handler, centre: Centre):
    kept, personal = sari.write(title="Tetap"), sari.write(title="Nama Warga")
    sari.talk(handler)
    dewi = Writer(2).join(centre, library=sari.library)
    dewi.talk(handler)
    sari.write(kind="purge", ids=[sari.ids[1]])
    sari.talk(handler)
    late = Writer(4).join(centre, library=sari.library)
    page = late.talk(handler).feeds[sari.scope]
    assert [one.fields.get("title") for one in bodies(page.entries)] == ["Tetap", None]
    assert page.entries[1] == [sari.ids[1], sari.incarnation, 2, sari.scope, personal.record]
    # Who still holds the bytes cannot bring them back, and the chain of tags stays as it was.
    dewi.talk(
        handler, dewi.request(repush=Repush([sari.written[1]], [msgspec.structs.replace(sari.run(1, 2), lacks={1: sari.ids[0]})]))
    )
    assert late.talk(handler).feeds == {}
    assert [one["id"] for one in live_records(centre.database, "activity")] == [kept.record.hex()]


def test_a_purge_holds_for_what_arrives_later(sari: Writer, handler: Handler, centre: Centre):
    dewi = Writer(2).join(centre, library=sari.library)
    sari.write(title="Nama Warga")
    dewi.write(kind="purge", ids=[sari.ids[0]])
    dewi.talk(handler)
    sari.talk(handler)
    late = Writer(4).join(centre, library=sari.library)
    assert late.talk(handler).feeds[sari.scope].entries[0][0] == sari.ids[0]


def test_a_rebuilt_delta_of_another_place_is_refused(sari: Writer, handler: Handler):
    first = sari.write()
    wrong = msgspec.structs.replace(first, n=7)
    sari.written.append(encode(wrong))
    assert [tuple(one) for one in sari.talk(handler).rejected] == [(2, "wrong_chain")]
