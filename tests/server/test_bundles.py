"""Bundles at the centre: the same as HTTP by another road, sealed both ways, counted once however often they come."""

import msgspec
import pytest

from core.protocol import bundle, enrolment
from core.protocol.bundle import BUNDLE_BYTES_MAX, EnrolReply, Kind, Verdict
from core.protocol.hashes import blob_hash
from core.protocol.messages import Answer
from server.accounts.enrolment import issue_code
from server.centre import Centre
from server.exchange.bundles import BundleHandler, Taken
from server.exchange.handler import Handler
from server.libraries.overview import overviews
from tests.server.test_blobs import Sender
from tests.server.test_doors import refused
from tests.server.web import SEALED, Web
from tests.server.writer import AREA, Writer, opened

PHOTO = bytes(range(256)) * 40
NAME = blob_hash(PHOTO)


@pytest.fixture
def bundles(centre: Centre) -> BundleHandler:
    """What /v1/bundle and a stick do."""
    return BundleHandler(centre)


def carried(writer: Writer, centre: Centre, data: bytes | None = None) -> bytes:
    """A request as a bundle."""
    return bundle.seal(Kind.REQUEST, centre.keys.signer.public, data or writer.sealed())


def a_photo(writer: Writer, centre: Centre, content: bytes = PHOTO) -> bytes:
    """A photo as a bundle."""
    return bundle.seal(Kind.PHOTO, centre.keys.signer.public, msgspec.msgpack.encode(bundle.photo_of(writer.signer, content)))


def heard(writer: Writer, taken: Taken) -> Answer:
    """What an answer says to the laptop it is sealed to."""
    return writer.heard(bundle.opened(bundle.unpack(taken.answer or b""), writer.signer))


def log_a_photo(writer: Writer) -> None:
    parent = writer.write()
    writer.write(kind="photo", parent=parent.record.hex(), blob=NAME, size=len(PHOTO))


def test_a_request_is_answered_as_over_the_line_and_sealed_to_its_laptop(bundles: BundleHandler, sari: Writer, centre: Centre):
    sari.write(title="Batik sawit")
    taken = bundles.take(carried(sari, centre))
    assert (taken.verdict, taken.device, taken.library, len(taken.records)) == (Verdict.TAKEN, sari.signer.public, sari.library, 1)
    assert b"Batik" not in (taken.answer or b"")
    assert heard(sari, taken).ack.n == 1


def test_the_same_bundle_by_every_road_counts_once(bundles: BundleHandler, sari: Writer, centre: Centre, handler: Handler, web: Web):
    sari.write(title="Batik sawit", date_start="2026-11-21", n_total=18)
    envelope = sari.sealed()
    data = carried(sari, centre, envelope)
    assert bundles.take(data).verdict is Verdict.TAKEN
    before = overviews(centre.database, "2026-11")[0].totals
    assert before.participants == 18
    assert bundles.take(data).verdict is Verdict.REPEATED
    assert web.ask("POST", "/v1/bundle", data, SEALED)[0] == 200
    assert opened(handler.handle(envelope)).ack.n == 1
    assert overviews(centre.database, "2026-11")[0].totals == before


def test_a_later_part_waits_for_the_earlier_one(bundles: BundleHandler, sari: Writer, centre: Centre):
    for title in ("Satu", "Dua", "Tiga"):
        sari.write(title=title)
    first, second = (carried(sari, centre, sari.sealed(sari.request(push=sari.push(*ends)))) for ends in ((1, 2), (3, 3)))
    assert bundles.take(second).verdict is Verdict.MISSING
    assert [bundles.take(one).verdict for one in (first, second, first)] == [Verdict.TAKEN, Verdict.TAKEN, Verdict.REPEATED]
    assert heard(sari, bundles.take(second)).ack.n == 3


def test_a_photo_waits_for_its_record_and_ends_what_came_over_the_line(bundles: BundleHandler, sari: Writer, centre: Centre, web: Web):
    data = a_photo(sari, centre)
    assert bundles.take(data).verdict is Verdict.MISSING
    assert refused(web.ask("POST", "/v1/bundle", data, SEALED)) == (404, "unknown_blob")
    log_a_photo(sari)
    bundles.take(carried(sari, centre))
    Sender(web, sari, NAME).patch(0, PHOTO[:3000])
    assert web.ask("POST", "/v1/bundle", data, SEALED)[0] == 204
    assert Sender(web, sari, NAME).get() == (200, PHOTO)
    assert bundles.take(data).verdict is Verdict.REPEATED


def test_a_large_photo_comes_in_pieces_whose_order_matters(bundles: BundleHandler, sari: Writer, centre: Centre, web: Web):
    log_a_photo(sari)
    bundles.take(carried(sari, centre))
    first, second = (
        bundle.seal(Kind.PHOTO, centre.keys.signer.public, msgspec.msgpack.encode(bundle.photo_of(sari.signer, PHOTO, at, 6000)))
        for at in (0, 6000)
    )
    assert [bundles.take(one).verdict for one in (second, first, second, first)] == [
        Verdict.MISSING, Verdict.TAKEN, Verdict.TAKEN, Verdict.REPEATED
    ]  # fmt: skip
    assert sorted((second, first), key=bundles.turn) == [first, second]
    assert Sender(web, sari, NAME).get() == (200, PHOTO)


def test_a_photo_replaces_pieces_that_were_not_its_own(bundles: BundleHandler, sari: Writer, centre: Centre, web: Web):
    log_a_photo(sari)
    bundles.take(carried(sari, centre))
    Sender(web, sari, NAME).patch(0, b"\1" + PHOTO[1:3000])
    assert bundles.take(a_photo(sari, centre)).verdict is Verdict.TAKEN
    assert Sender(web, sari, NAME).get() == (200, PHOTO)


def test_a_photo_of_a_stranger_is_refused(bundles: BundleHandler, sari: Writer, centre: Centre):
    log_a_photo(sari)
    bundles.take(carried(sari, centre))
    taken = bundles.take(a_photo(Writer(8), centre))
    assert (taken.verdict, taken.code) == (Verdict.REFUSED, "unknown_device")


def test_a_laptop_joins_by_bundle_however_often_it_is_brought(bundles: BundleHandler, centre: Centre):
    writer = Writer(5)
    message, key = writer.enrol_request(issue_code(centre, AREA).code)
    data = bundle.pack(bundle.Bundle(Kind.ENROL, b"", msgspec.msgpack.encode(message)))
    for verdict in (Verdict.TAKEN, Verdict.REPEATED):
        taken = bundles.take(data)
        assert taken.verdict is verdict
        sealed = bundle.opened(bundle.unpack(taken.answer or b""), writer.signer)
        reply = msgspec.msgpack.decode(sealed, type=EnrolReply)
        assert not reply.refused
        enrolment.check_answer(msgspec.msgpack.decode(reply.message, type=enrolment.EnrolAnswer), key)
    writer.write()
    assert heard(writer, bundles.take(carried(writer, centre))).ack.n == 1


def test_a_refusal_to_join_is_carried_home(bundles: BundleHandler):
    writer = Writer(5)
    message, _ = writer.enrol_request("0000-0000-0000")
    taken = bundles.take(bundle.pack(bundle.Bundle(Kind.ENROL, b"", msgspec.msgpack.encode(message))))
    assert (taken.verdict, taken.code) == (Verdict.REFUSED, "code_unknown")
    reply = msgspec.msgpack.decode(bundle.opened(bundle.unpack(taken.answer or b""), writer.signer), type=EnrolReply)
    assert reply.refused
    assert msgspec.msgpack.decode(reply.message, type=enrolment.EnrolRefusal).reason == "code_unknown"


def test_whoever_could_not_read_the_answer_does_not_use_up_the_code(bundles: BundleHandler, centre: Centre):
    issued = issue_code(centre, AREA)
    message, _ = enrolment.request(enrolment.typed(issued.code) or "", b"\xff" * 32, b"s" * 16, AREA, "Al-Fadhilah")
    assert bundles.take(bundle.pack(bundle.Bundle(Kind.ENROL, b"", msgspec.msgpack.encode(message)))).verdict is Verdict.DAMAGED
    mine, _ = Writer(6).enrol_request(issued.code)
    taken = bundles.take(bundle.pack(bundle.Bundle(Kind.ENROL, b"", msgspec.msgpack.encode(mine))))
    assert taken.verdict is Verdict.TAKEN


def test_an_unknown_laptop_is_asked_for_its_credentials(bundles: BundleHandler, centre: Centre):
    stranger = Writer(9)
    stranger.write()
    taken = bundles.take(carried(stranger, centre))
    assert taken.verdict is Verdict.MISSING
    assert heard(stranger, taken).notices == ["need_credentials"]


def test_what_is_not_for_this_centre_is_named_and_not_taken(bundles: BundleHandler, sari: Writer, centre: Centre, web: Web):
    good = carried(sari, centre)
    answer = bundles.take(good).answer or b""
    wrong = {
        "foreign": (bundle.seal(Kind.REQUEST, sari.signer.public, b"x"), Verdict.FOREIGN, (421, "other_centre")),
        "answer": (answer, Verdict.FOREIGN, (421, "other_centre")),
        "damaged": (good[:-1], Verdict.DAMAGED, (400, "malformed")),
        "no envelope": (bundle.seal(Kind.REQUEST, centre.keys.signer.public, b"x"), Verdict.DAMAGED, (400, "malformed")),
        "no photo": (bundle.seal(Kind.PHOTO, centre.keys.signer.public, b"x"), Verdict.DAMAGED, (400, "malformed")),
        "no enrolment": (bundle.pack(bundle.Bundle(Kind.ENROL, b"", b"x")), Verdict.DAMAGED, (400, "malformed")),
        "junk": (b"film.mp4", Verdict.DAMAGED, (400, "malformed")),
        "large": (bytes(BUNDLE_BYTES_MAX + 1), Verdict.TOO_LARGE, (413, "too_large")),
    }
    for name, (data, verdict, status) in wrong.items():
        assert bundles.take(data).verdict is verdict, name
        assert refused(web.ask("POST", "/v1/bundle", data, SEALED)) == status, name
