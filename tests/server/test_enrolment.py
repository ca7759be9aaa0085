"""Joining: a code works once, for who knows it, until it expires by the server's clock; nothing else is learnt from trying."""

import msgspec
import pytest

from core.protocol import enrolment
from core.protocol.certificates import fingerprint, open_credential, open_server_certificate
from core.protocol.enrolment import EnrolAnswer, EnrolRefusal
from server.accounts.enrolment import DAYS, EnrolHandler, issue_code
from server.centre import Centre
from server.errors import CommandError, RefusedError
from server.exchange.handler import Handler
from tests.server.conftest import Clock
from tests.server.writer import AREA, Writer

DAY_MS = 86_400_000


@pytest.fixture
def door(centre: Centre):
    """Tries to join; (answer, '') or (None, reason)."""

    def go(request: enrolment.EnrolRequest) -> tuple[EnrolAnswer | None, str]:
        try:
            answer = EnrolHandler(centre).handle(msgspec.msgpack.encode(request))
        except RefusedError as error:
            refused = error
        else:
            return msgspec.msgpack.decode(answer, type=EnrolAnswer), ""
        assert refused.status == 403
        return None, msgspec.msgpack.decode(refused.body, type=EnrolRefusal).reason

    return go


def test_a_code_joins_one_laptop_and_proves_both_sides(centre: Centre, door):
    issued = issue_code(centre, AREA)
    assert [len(part) for part in issued.code.split("-")] == [4, 4, 4]
    writer = Writer(1)
    request, key = writer.enrol_request(issued.code)
    answer, _ = door(request)
    enrolment.check_answer(answer, key)
    assert fingerprint(answer.root) == fingerprint(centre.keys.root)
    open_server_certificate(answer.server, answer.root)
    certificate = open_credential(answer.credential, answer.root)
    assert (certificate.device, certificate.scopes, certificate.area) == (writer.signer.public, [writer.scope], AREA)


def test_an_answer_that_was_lost_is_given_again(centre: Centre, door, clock: Clock):
    issued = issue_code(centre, AREA)
    request, _ = Writer(1).enrol_request(issued.code)
    first, _ = door(request)
    clock.now += (DAYS + 1) * DAY_MS
    assert door(request)[0] == first


def test_a_used_code_is_refused_to_another_laptop(centre: Centre, door):
    issued = issue_code(centre, AREA)
    door(Writer(1).enrol_request(issued.code)[0])
    assert door(Writer(2).enrol_request(issued.code)[0]) == (None, "code_used")


@pytest.mark.parametrize(("late_ms", "reason"), [(0, ""), (1, "code_expired")])
def test_a_code_expires_by_the_servers_clock(centre: Centre, door, clock: Clock, late_ms: int, reason: str):
    issued = issue_code(centre, AREA)
    clock.now = issued.expires + late_ms
    assert door(Writer(1).enrol_request(issued.code)[0])[1] == reason


def test_a_code_nobody_issued_is_unknown(door):
    assert door(Writer(1).enrol_request("0123-4567-89AB")[0]) == (None, "code_unknown")


def test_whoever_only_saw_the_lookup_cannot_join(centre: Centre, door):
    """The request of a laptop, overheard and changed to another device: the code's MAC does not fit."""
    issued = issue_code(centre, AREA)
    request, _ = Writer(1).enrol_request(issued.code)
    assert door(msgspec.structs.replace(request, device=Writer(2).signer.public)) == (None, "code_unknown")
    assert door(msgspec.structs.replace(request, scope=b"x" * 16)) == (None, "code_unknown")
    assert door(request)[1] == ""


def test_a_scope_of_another_library_is_not_given_away(centre: Centre, door):
    sari = Writer(1).join(centre)
    copy = Writer(2, scope=sari.scope)
    assert door(copy.enrol_request(issue_code(centre, "64.03.03.2006").code)[0]) == (None, "scope_taken")


def test_a_laptop_belongs_to_one_library(centre: Centre, door):
    Writer(1).join(centre)
    again = Writer(1, scope=b"another scope 16")
    assert door(again.enrol_request(issue_code(centre, "64.03.03.2006").code)[0]) == (None, "device_taken")


def test_a_second_laptop_changes_the_credentials_of_the_first(centre: Centre, sari: Writer, handler: Handler):
    sari.talk(handler)
    dewi = Writer(2).join(centre, library=sari.library)
    answer = sari.talk(handler)
    certificate = open_credential(answer.credential, centre.keys.root)
    assert certificate.scopes == [sari.scope, dewi.scope]
    assert len(answer.devices) == 2


def test_an_area_with_two_libraries_wants_to_know_which(centre: Centre):
    first, second = issue_code(centre, AREA), issue_code(centre, AREA, new=True)
    assert first.library != second.library
    with pytest.raises(CommandError, match="several_libraries"):
        issue_code(centre, AREA)
    assert issue_code(centre, AREA, second.library).library == second.library
    with pytest.raises(CommandError, match="unknown_library"):
        issue_code(centre, AREA, b"x" * 16)


@pytest.mark.parametrize("data", [b"", b"junk", msgspec.msgpack.encode([b"x" * 16, b"short", b"y" * 16, AREA, "n", b"m"])])
def test_junk_is_malformed(centre: Centre, data: bytes):
    with pytest.raises(RefusedError, match="malformed"):
        EnrolHandler(centre).handle(data)
