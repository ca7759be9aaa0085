"""A stretch of the inputs that `make fuzz` tries, and readers that fail, which it must find."""

from collections.abc import Callable, Iterator

import pytest

from core.protocol.errors import MalformedError
from proofs.fuzz import Fuzzer, fuzzer
from proofs.readers import Reader

INPUTS = 800


@pytest.fixture(scope="module")
def fuzzing() -> Iterator[Fuzzer]:
    """All readers."""
    with fuzzer() as made:
        yield made


def test_any_bytes_come_to_a_verdict(fuzzing: Fuzzer):
    assert [found for number in range(1, INPUTS) if (found := fuzzing.check(number))] == []
    asked = {reader for reader, _ in fuzzing.verdicts}
    assert len(asked) == 17
    assert {verdict for _, verdict in fuzzing.verdicts} >= {"taken", "repeated", "refused", "damaged", "MalformedError", "SignatureError"}


def test_an_input_is_the_same_in_every_run(fuzzing: Fuzzer):
    assert fuzzing.input(7)[1] == fuzzing.input(7)[1]
    assert fuzzing.input(7)[1] != fuzzing.input(8)[1]


@pytest.mark.parametrize(("read", "found"), [(int, "ValueError"), (lambda data: [0] * 10**15, "MemoryError")])
def test_any_other_exception_is_found(read: Callable[[bytes], object], found: str):
    finding = Fuzzer([Reader("careless", [b"eleven"], read)]).check(1)
    assert finding is not None
    assert found in str(finding)


def test_a_refusal_is_a_verdict():
    def refuse(_: bytes) -> object:
        raise MalformedError("no")

    assert Fuzzer([Reader("strict", [b"eleven"], refuse)]).check(1) is None
