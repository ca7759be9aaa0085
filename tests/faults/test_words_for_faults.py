"""Whatever is refused anywhere, she reads three sentences in Indonesian: what happened, is the data safe, what to do."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.error_words import SENTENCES, UNKNOWN, words_for
from core.stick import FULL, GONE, PROTECTED
from desktop.store import errors as store_errors
from desktop.sync.stick_faults import STOPPED
from server import words as server_words
from server.backups import contents
from server.carriers import report_words
from server.carriers.homeward import Home

ROOT = Path(__file__).parents[2]
RAISED = ("CarryError", "StickError", "LineError", "RefusedError", "EnrolError", "KnownError", "ReportError", "ExchangeError")
# Of refusals of the server that a laptop never meets: a browser's, or those that it takes for something else.
NOT_FOR_HER = {
    "password_needed", "other_site", "other_host", "not_found", "wrong_method", "refused", "wrong_media_type",  # a browser or a stranger
    "unknown_upload",  # a browser whose upload ended meanwhile
    "malformed", "bad_signature", "cut_off",  # bits turned on their way: the line tries again
    "wrong_offset", "wrong_hash", "unknown_blob", "larger_than_declared", "wrong_range",  # of a photo: sent again or set aside
    "unknown_device",  # read as 'revoked'
    "scope_taken", "device_taken",  # a copied PC becomes another, and asks again
    "unknown_scope",  # of a relay
    "busy",  # tried again like any answer of a centre in trouble
    "run_not_signed",  # only a forger; the sentence for the unknown will do
}  # fmt: skip


def codes_raised(folder: str, raised: tuple[str, ...] = RAISED, place: int = 0) -> Iterator[str]:
    """Codes written out where such errors are raised. place: which of the words is the code."""
    for path in (ROOT / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in raised:
                words = node.args[place : place + 1]
                yield from (word.value for word in words if isinstance(word, ast.Constant) and isinstance(word.value, str))


STICK_FAULTS = {FULL, PROTECTED, GONE, *codes_raised("core")}
DESK = sorted(
    {value for name, value in vars(store_errors).items() if name.isupper()}
    | set(codes_raised("desktop/store"))
    | set(codes_raised("desktop/sync"))
    | set(codes_raised("desktop/reports"))
    | {STOPPED, *STICK_FAULTS}
)
SERVER = sorted(set(codes_raised("server", place=1)) - NOT_FOR_HER)


def test_the_codes_were_found():
    assert {"disk_full", "damaged", "captive_portal", "newer_server", "code_mistyped", "already_syncing", "time_up"} <= set(DESK)
    assert {"too_large", "older_server", "revoked"} <= set(SERVER)


@pytest.mark.parametrize("code", sorted({*DESK, *SERVER}))
def test_every_fault_has_three_sentences_of_its_own(code: str):
    assert code in SENTENCES
    said, english = words_for(code, "id"), words_for(code, "en")
    for part in ("happened", "safe", "do"):
        assert getattr(said, part), part
        assert getattr(said, part) != getattr(english, part), part
    assert str(said) != str(words_for("something nobody knows", "id"))
    assert all(code not in str(one) for one in (said, english) if "_" in code), "never code words"


def test_every_fault_of_a_servers_command_has_a_sentence():
    """For whoever looks after the server: one line, in Indonesian too."""
    codes = set(codes_raised("server", ("CommandError",))) | {contents.DAMAGED}
    assert {"not_initialised", "backup_failed", "newer_database", "backup_damaged"} <= codes
    assert codes - server_words.SENTENCES.keys() == set()
    said = {code: server_words.sentence(code, "X") for code in server_words.SENTENCES}
    assert [code for code, sentence in said.items() if sentence == server_words.SENTENCES[code].replace("{detail}", "X")] == []


def test_every_fault_of_a_stick_is_said_at_the_centre_too():
    assert {"stick_full", "stick_links", "stick_unsure"} <= STICK_FAULTS
    for code in STICK_FAULTS:
        assert "flashdisk" in report_words.brought(Home(reason=code))[1].lower()


def test_an_unknown_fault_has_sentences_too():
    assert UNKNOWN not in SENTENCES.values()
    assert "aman" in words_for("something nobody knows", "id").safe
