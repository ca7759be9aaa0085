"""A centre gone wrong signs pages that do not fit: each is refused whole, and asked for from the beginning."""

from collections.abc import Callable

import msgspec
import pytest

from core.protocol import delta as deltas
from core.protocol.certificates import sign
from core.protocol.hashes import CHAIN_START, delta_id, tag
from core.protocol.keys import Signer
from core.protocol.messages import Cursor, Page
from core.protocol.receipts import RECEIPT_PURPOSE, Receipt, Totals
from core.protocol.runs import Run, sign_run
from desktop.store import feeds
from desktop.store.rows import Status
from tests.sync.centre import Centre
from tests.sync.wire import resealed, rows, said
from tests.sync.world import Laptop

STRANGER = Signer(b"s" * 32)
HELD = ("SELECT id, confirmed FROM delta ORDER BY id", "SELECT * FROM feed", "SELECT * FROM run")
Forge = Callable[[Page, Laptop], Page]


def ended(page: Page, entries: list, ids: list[bytes], runs: list[Run] | None = None) -> Page:
    """The page with these entries, and with the end that fits to ids."""
    position, mark = page.start
    for one in ids:
        position, mark = position + 1, tag(mark, one)
    return msgspec.structs.replace(page, entries=entries, next=Cursor(position, mark), runs=page.runs if runs is None else runs)


def written(page: Page, signer: Signer, **changes) -> Page:
    """A save that nobody wrote, signed by `signer`."""
    delta = msgspec.structs.replace(deltas.decode(page.entries[0]), incarnation=b"nobody..", n=1, **changes)
    body = deltas.encode(delta)
    return ended(page, [body], [delta_id(body)], [sign_run(signer, delta.incarnation, 1, CHAIN_START, [delta_id(body)])])


def wrong_tag(page: Page, _: Laptop) -> Page:
    return msgspec.structs.replace(page, next=Cursor(page.next.position, b"x" * 8))


def unknown_entry(page: Page, _: Laptop) -> Page:
    return msgspec.structs.replace(page, entries=[*page.entries, 7])


def reference_to_nothing(page: Page, _: Laptop) -> Page:
    return msgspec.structs.replace(page, entries=[*page.entries, [900, 901]])


def without_proof(page: Page, _: Laptop) -> Page:
    return msgspec.structs.replace(page, runs=[])


def anothers_signature(page: Page, _: Laptop) -> Page:
    return msgspec.structs.replace(page, runs=[msgspec.structs.replace(run, signature=bytes(64)) for run in page.runs])


def by_a_stranger(page: Page, _: Laptop) -> Page:
    return written(page, STRANGER)


def from_far_ahead(page: Page, dewi: Laptop) -> Page:
    return written(page, dewi.desk.store.signer(), lamport=10_000_000)


def of_another_scope(page: Page, dewi: Laptop) -> Page:
    return written(page, dewi.desk.store.signer(), scope=b"another scope...")


FORGERIES = (
    wrong_tag, unknown_entry, reference_to_nothing, without_proof, anothers_signature, by_a_stranger, from_far_ahead, of_another_scope,
)  # fmt: skip


@pytest.mark.parametrize("forge", FORGERIES)
def test_a_forged_page_is_refused_whole_and_asked_for_anew(sari: Laptop, dewi: Laptop, centre: Centre, forge: Forge):
    dewi.log("Punya Dewi")
    dewi.settle(centre)
    answer = said(sari.talk_unheard(centre))
    scope = dewi.desk.store.installation().scope
    before = [rows(sari, sql) for sql in HELD]
    heard = sari.engine.receive(resealed(centre, answer, feeds={scope: forge(answer.feeds[scope], dewi)}))
    assert (heard.again, heard.pulled) == (True, 0)
    assert before == [rows(sari, sql) for sql in HELD]
    with sari.desk.store.reading() as connection:
        assert feeds.scopes_to_send_in_full(connection) == [scope]
    sari.settle(centre)
    assert sari.titles() == ["Punya Dewi"]


def test_a_reference_further_than_what_was_written_is_refused(sari: Laptop, centre: Centre):
    """The tags fit, the number does not."""
    sari.log("Punya Sari")
    answer = said(sari.talk_unheard(centre))
    scope = sari.desk.store.installation().scope
    page = answer.feeds[scope]
    (first, last), *_ = page.entries
    beyond = msgspec.structs.replace(page, entries=[[first, last + 5]])
    assert sari.engine.receive(resealed(centre, answer, feeds={scope: beyond})).again
    sari.settle(centre)
    assert sari.titles() == centre.titles() == ["Punya Sari"]


def test_a_receipt_that_the_centre_did_not_sign_is_not_kept(sari: Laptop, centre: Centre):
    sari.log("Punya Sari")
    answer = said(sari.talk_unheard(centre))
    receipt = Receipt("SLH-1", b"", "", "", "2026-11", 0, 1, Totals(activities=99), {})
    sari.engine.receive(resealed(centre, answer, receipts=[sign(STRANGER, RECEIPT_PURPOSE, receipt)]))
    assert sari.desk.exchange.receipts() == []


def test_safe_is_what_the_backup_holds_and_not_what_stands_at_its_number(sari: Laptop, centre: Centre):
    """The backup may be of another past than ours."""
    record = sari.log("Punya Sari")
    sari.settle(centre)
    answer = said(sari.talk_unheard(centre))
    scope = sari.desk.store.installation().scope
    sari.engine.receive(resealed(centre, answer, safe={scope: Cursor(2, b"x" * 8)}))
    assert sari.desk.book.detail(record).status is Status.RECEIVED
