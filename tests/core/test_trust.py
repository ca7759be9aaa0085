"""Runs, certificates and enrolment codes: who wrote what, who may speak, who was told the code."""

import pytest

from core.protocol import certificates, enrolment
from core.protocol.certificates import (
    Credential,
    DeviceCertificate,
    ServerCertificate,
    devices_hash,
    open_credential,
)
from core.protocol.errors import MalformedError, SignatureError
from core.protocol.hashes import CHAIN_START, chain
from core.protocol.keys import Signer
from core.protocol.runs import sign_run, verify_run

ROOT, SERVER, LAPTOP, STRANGER = (Signer(bytes([i]) * 32) for i in range(4))
IDS = [bytes([i]) * 32 for i in range(5)]


def credential(root: Signer = ROOT, server: Signer = SERVER, claimed: Signer = SERVER) -> bytes:
    import msgspec

    device = DeviceCertificate(LAPTOP.public, b"library", [b"s" * 16], [b"nat"], "village", 1, "64.03.09.2006", "Al-Fadhilah")
    return msgspec.msgpack.encode(
        Credential(
            certificates.sign(root, certificates.SERVER_PURPOSE, ServerCertificate(claimed.public, 1)),
            certificates.sign(server, certificates.DEVICE_PURPOSE, device),
        )
    )


def test_a_run_proves_its_whole_stretch_even_in_parts():
    run = sign_run(LAPTOP, b"i" * 8, 1, CHAIN_START, IDS)
    assert verify_run(run, dict(enumerate(IDS, 1))) == IDS
    import msgspec

    part = msgspec.structs.replace(run, lacks={1: IDS[0], 5: IDS[4]})
    assert verify_run(part, {2: IDS[1], 3: IDS[2], 4: IDS[3]}) == IDS


def test_a_run_with_another_delta_in_it_is_refused():
    run = sign_run(LAPTOP, b"i" * 8, 1, CHAIN_START, IDS)
    with pytest.raises(SignatureError):
        verify_run(run, {**dict(enumerate(IDS, 1)), 3: b"x" * 32})


def test_a_run_with_a_gap_is_refused():
    run = sign_run(LAPTOP, b"i" * 8, 1, CHAIN_START, IDS)
    with pytest.raises(MalformedError):
        verify_run(run, {1: IDS[0]})


def test_what_is_nested_beyond_reason_is_malformed_wherever_it_stands():
    deep = b"\x91" * 5000 + b"\xc0"
    longer = b"\x93\xc4\x00\xc4\x00" + deep  # a field that a newer program might have added
    for read in (open_credential, certificates.open_server_certificate):
        for data in (deep, longer):
            with pytest.raises(MalformedError):
                read(data, ROOT.public)


def test_runs_continue_one_chain():
    first = sign_run(LAPTOP, b"i" * 8, 1, CHAIN_START, IDS[:2])
    second = sign_run(LAPTOP, b"i" * 8, 3, chain(first.h_before, IDS[:2]), IDS[2:])
    assert verify_run(second, dict(enumerate(IDS[2:], 3))) == IDS[2:]


def test_a_credential_holds_against_the_root_alone():
    assert open_credential(credential(), ROOT.public).library == b"library"


@pytest.mark.parametrize("wrong", [credential(root=STRANGER), credential(server=STRANGER), b"junk"])
def test_a_credential_of_somebody_else_is_refused(wrong: bytes):
    with pytest.raises((SignatureError, MalformedError)):
        open_credential(wrong, ROOT.public)


def test_the_list_of_laptops_has_one_hash_whatever_its_order():
    assert devices_hash([b"a", b"b"]) == devices_hash([b"b", b"a"]) != devices_hash([b"a"])


def test_a_code_survives_being_read_out():
    code = enrolment.code_from(bytes(range(20, 32)))
    assert len(code) == 12
    spoken = enrolment.shown(code).lower().replace("1", "l").replace("0", "o")
    assert enrolment.typed(f" {spoken} ") == code


@pytest.mark.parametrize("text", ["", "ABCD-EFGH", "ABCD-EFGH-JKMU", "ABCD-EFGH-JKMN-P"])
def test_what_cannot_be_a_code_is_told_before_asking(text: str):
    assert enrolment.typed(text) is None


def test_both_sides_prove_that_they_know_the_code():
    asked, key = enrolment.request("ABCDEFGHJKMN", LAPTOP.public, b"s" * 16, "64.03.09.2006", "Al-Fadhilah")
    lookup, server_key = enrolment.derive("ABCDEFGHJKMN")
    assert asked.lookup == lookup
    enrolment.check_request(asked, server_key)
    answer = enrolment.answer(server_key, ROOT.public, b"cert", b"credential", [])
    enrolment.check_answer(answer, key)
    _, other = enrolment.derive("ABCDEFGHJKMP")
    with pytest.raises(SignatureError):
        enrolment.check_request(asked, other)
    with pytest.raises(SignatureError):
        enrolment.check_answer(answer, other)
