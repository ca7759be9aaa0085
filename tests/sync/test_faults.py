"""Every fault that simulating this protocol has found once, step by step: what is pushed again, what an answer may claim, what shows."""

from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from core.protocol.hashes import chain
from core.protocol.messages import Mark
from core.protocol.runs import Run
from desktop.store import outbox, photos
from desktop.store.blobs import keep
from desktop.store.rows import Status
from tests.homes import an_activity
from tests.store.test_photos import small_photo
from tests.sync.centre import Centre
from tests.sync.wire import change, next_request, opened, rows, said
from tests.sync.world import RAW_PUSH_BYTES, Laptop

GURIMBANG = "64.03.03.2006"


def settle(centre: Centre, *laptops: Laptop) -> None:
    """All of them, until each has heard of all the others."""
    for laptop in (*laptops, *laptops):
        laptop.settle(centre)


def talk_a_little(laptop: Laptop, centre: Centre):
    """A request whose answer has room for one entry of the feeds."""
    return laptop.engine.receive(centre.handle(laptop.engine.prepare(RAW_PUSH_BYTES, feed_bytes=1).data))


def status_of(laptop: Laptop, record: str) -> Status:
    return laptop.desk.book.detail(record).status


def begin_another_history(laptop: Laptop) -> None:
    """As after a restore."""
    with laptop.desk.store.installing() as (_, me):
        me.begin_incarnation(b"another.")


# Scopes


def test_a_second_laptop_of_the_library_is_asked_about_at_once(sari: Laptop, centre: Centre, tmp_path: Path):
    """Its scope is new: not yet asked about, so not complete, so nobody may think that anything is missing in it."""
    with closing(Laptop.new(tmp_path / "rini")) as rini:
        rini.join(centre)
        rini.log("Punya Rini")
        rini.settle(centre)
        heard = sari.talk(centre)
        assert (heard.again, heard.pulled) == (True, 0)
        scope = rini.desk.store.installation().scope
        assert rows(sari, "SELECT writable, complete FROM scope WHERE scope = ?", scope) == [(1, 0)]
    sari.settle(centre)
    assert sari.titles() == ["Punya Rini"]


def test_a_copied_pc_enrolled_elsewhere_writes_its_unsent_work_again_under_names_of_its_own(sari: Laptop, centre: Centre, tmp_path: Path):
    """What had been sent stays with the first laptop, also where only the acknowledgement says so; photos follow their activity."""
    sari.log("Dari riwayat lama")
    sari.settle(centre)
    begin_another_history(sari)
    for number in range(3):
        sari.log(f"Terkirim {number}")
    assert talk_a_little(sari, centre).acked == 3
    record = sari.log("Belum terkirim")
    photo = sari.desk.book.add_photo(record, small_photo(), "", "all_agree").record
    twin = sari.ghost(tmp_path / "twin")
    with closing(twin):
        twin.join(centre, area=GURIMBANG)
        twin.settle(centre)
        assert twin.titles() == ["Belum terkirim"]
        ((parent,),) = rows(twin, "SELECT parent FROM photo")
        assert rows(twin, "SELECT record FROM activity") == [(parent,)]
        for mine in (record, photo):
            assert rows(twin, "SELECT 1 FROM record WHERE record = ?", bytes.fromhex(mine)) == []
    with closing(Laptop.new(tmp_path / "sari", set_up=False)) as sari:
        sari.settle(centre)
        assert sari.titles() == ["Belum terkirim", "Dari riwayat lama", "Terkirim 0", "Terkirim 1", "Terkirim 2"]


# Feeds


def test_a_page_that_does_not_begin_where_the_laptop_stands_is_skipped(sari: Laptop, dewi: Laptop, centre: Centre):
    """Two questions were outstanding: the second answer brings again what the first one brought."""
    dewi.log("Punya Dewi")
    dewi.settle(centre)
    first, second = (centre.handle(sari.engine.prepare(RAW_PUSH_BYTES).data) for _ in range(2))
    assert sari.engine.receive(first).pulled == 1
    heard = sari.engine.receive(second)
    assert (heard.applied, heard.pulled) == (True, 0)
    assert sari.titles() == ["Punya Dewi"]
    assert sari.settle(centre) == 1


def test_pages_may_cut_what_was_signed_together(sari: Laptop, dewi: Laptop, centre: Centre):
    for number in range(6):
        sari.log(f"Kegiatan {number}")
    sari.settle(centre)
    for _ in range(6):
        assert talk_a_little(dewi, centre).pulled == 1
    assert dewi.titles() == sari.titles()


def test_a_rewind_goes_back_no_further_than_it_must(sari: Laptop, centre: Centre):
    for number in range(20):
        sari.log(f"Kegiatan {number}")
    sari.settle(centre)
    centre.snapshot()
    sari.log("Terlupa")
    sari.settle(centre)
    centre.go_back()
    scope = sari.desk.store.installation().scope
    ((before,),) = rows(sari, "SELECT max(position) FROM feed WHERE scope = ?", scope)
    assert sari.talk(centre).again
    assert rows(sari, "SELECT max(position) FROM feed WHERE scope = ?", scope) == [(before - 1,)]
    sari.settle(centre)
    assert "Terlupa" in centre.titles()


def test_one_ladder_leads_to_what_both_hold(sari: Laptop, dewi: Laptop, centre: Centre):
    """The restored centre went on differently in the same scope, so that the numbers are the same and the tags are not."""
    record = sari.log("Batik sawit")
    settle(centre, sari, dewi)
    centre.snapshot()
    for number in range(6):
        sari.desk.book.save("activity", {"n_total": number}, record)
    sari.settle(centre)
    centre.go_back()
    for number in range(6):
        dewi.desk.book.save("activity", {"n_male": number}, record)
    dewi.settle(centre)
    sari.talk(centre)
    answer = said(sari.talk_unheard(centre))
    assert (len(answer.feeds), answer.ladders) == (1, {})
    settle(centre, sari, dewi)
    assert sari.desk.book.detail(record).fields == dewi.desk.book.detail(record).fields


def test_another_history_begins_with_number_one(sari: Laptop, centre: Centre):
    begin_another_history(sari)
    record = sari.log("Satu")
    assert sari.settle(centre) == 1
    assert rows(sari, "SELECT incarnation, n, acked_n FROM installation") == [(b"another.", 1, 1)]
    assert status_of(sari, record) is Status.RECEIVED


def test_what_an_older_history_had_not_got_through_waits_until_the_feed_brings_it(sari: Laptop, centre: Centre):
    """Its number is below what is acknowledged of the new history; that says nothing about it."""
    old = sari.log("Dari riwayat lama")
    begin_another_history(sari)
    for number in range(5):
        sari.log(f"Baru {number}")
    heard = sari.engine.receive(centre.handle(sari.engine.prepare(RAW_PUSH_BYTES, repush=False).data))
    assert heard.acked == 5
    assert status_of(sari, old) is Status.WAITING
    assert sari.desk.book.waiting().saves == 1
    sari.settle(centre)
    assert status_of(sari, old) is Status.RECEIVED


# Pushed again


def test_a_new_save_travels_once(sari: Laptop, centre: Centre):
    sari.log("Satu")
    asked = next_request(sari)
    assert (len(asked.push.deltas), asked.repush) == (1, None)


def test_nothing_is_pushed_again_before_the_feed_is_complete(sari: Laptop, dewi: Laptop, centre: Centre):
    centre.snapshot()
    for number in range(5):
        dewi.log(f"Kegiatan {number}")
    assert talk_a_little(dewi, centre).acked == 5
    assert next_request(dewi).repush is None, "her own, of which the feed has brought one"
    settle(centre, dewi, sari)
    centre.go_back()
    assert sari.talk(centre).again
    assert next_request(sari).repush is None, "another's, after going back"
    sari.settle(centre)
    assert len(centre.titles()) == 5


def test_a_refused_save_is_not_pushed_again_for_ever(sari: Laptop, centre: Centre):
    sari.desk.book.save("problem", {"title": "Listrik padam", "decision": "PLN datang"})
    sari.settle(centre)
    asked = next_request(sari)
    assert (asked.push, asked.repush) == (None, None)


@pytest.fixture
def unproven(sari: Laptop, dewi: Laptop, centre: Centre) -> str:
    """Dewi's record that a restored centre lacks and of which Sari's laptop has lost the proof."""
    centre.snapshot()
    record = dewi.log("Punya Dewi")
    settle(centre, dewi, sari)
    centre.go_back()
    change(sari, "DELETE FROM run")
    return record


def test_what_is_refused_of_anothers_is_not_pushed_again_for_ever(sari: Laptop, centre: Centre, unproven: str):
    sari.settle(centre)
    assert rows(sari, "SELECT rejected FROM delta WHERE record = ?", bytes.fromhex(unproven)) == [("no_proof",)]
    assert next_request(sari).repush is None


def test_what_the_feed_brings_is_refused_no_more(sari: Laptop, dewi: Laptop, centre: Centre, unproven: str):
    sari.settle(centre)
    dewi.settle(centre)
    sari.settle(centre)
    assert status_of(sari, unproven) is Status.RECEIVED
    assert sari.desk.book.waiting().rejected == 0


def test_an_old_answer_does_not_refuse_what_the_feed_holds(sari: Laptop, dewi: Laptop, centre: Centre, unproven: str):
    """While Sari's laptop asked, Dewi's brought it herself."""
    while not (question := sari.engine.prepare(RAW_PUSH_BYTES)) or opened(question.data).repush is None:
        sari.talk(centre)
    dewi.settle(centre)
    answer = centre.handle(question.data)
    assert [reason for _, reason in said(answer).rejected] == ["no_proof"]
    sari.engine.receive(answer)
    assert status_of(sari, unproven) is Status.RECEIVED


def test_two_saves_of_one_number_are_both_brought_back_by_others(sari: Laptop, dewi: Laptop, centre: Centre, tmp_path: Path):
    """Copied PCs both wrote a save of this number; both are lost, and so is what the centre had of them."""
    centre.snapshot()
    twin = sari.ghost(tmp_path / "twin")
    with closing(twin), closing(Laptop.new(tmp_path / "sari", set_up=False)) as sari:
        sari.log("Asli")
        twin.log("Salinan")
        settle(centre, sari, twin, dewi)
    centre.go_back()
    dewi.settle(centre)
    assert centre.titles() == ["Asli", "Salinan"]


# Refused


def test_a_refused_edit_does_not_hide_what_was_there(sari: Laptop, dewi: Laptop, centre: Centre):
    """Nor is it among what the next edit has seen or stands against."""
    record = sari.log("Batik sawit", n_total=10)
    settle(centre, sari, dewi)
    sari.desk.book.save("activity", {"review": "bagus", "n_total": 99}, record)
    sari.settle(centre)
    assert rows(sari, "SELECT n_total FROM activity") == [(10,)]
    assert sari.desk.book.detail(record).fields["n_total"] == 99, "it waits with its content"
    dewi.desk.book.save("activity", {"n_total": 20}, record)
    settle(centre, dewi, sari)
    assert rows(sari, "SELECT n_total FROM activity") == [(20,)]
    assert sari.desk.book.detail(record).questions == {}


def test_what_was_refused_whole_goes_to_the_bin_with_its_content_and_comes_back(sari: Laptop, dewi: Laptop, centre: Centre):
    record = sari.desk.book.save("activity", {**an_activity(), "title": "Batik sawit", "review": "bagus"})
    sari.settle(centre)
    assert sari.desk.book.waiting().rejected == 1
    sari.desk.book.delete(record)
    assert sari.desk.book.waiting().rejected == 0
    assert rows(sari, "SELECT deleted FROM record WHERE record = ?", bytes.fromhex(record)) == [(1,)]
    sari.settle(centre)
    assert sari.desk.book.waiting().rejected == 0
    sari.desk.book.restore(record)
    settle(centre, sari, dewi)
    assert rows(dewi, "SELECT title FROM activity") == [("Batik sawit",)]


# Proofs


def test_of_stretches_with_one_end_the_longest_proof_is_kept(sari: Laptop, dewi: Laptop, centre: Centre):
    """They have one signature. Dewi's first save comes back by Sari's hand although a shorter stretch came behind the longer."""
    centre.snapshot()
    dewi.log("Satu")
    dewi.log("Dua")
    settle(centre, dewi, sari)
    whole = runs_of(sari)[-1]
    assert whole.first < whole.last
    short = msgspec.structs.replace(whole, first=whole.last, h_before=chain(whole.h_before, ids_of(sari)[whole.first - 1 : -1]))
    change(sari, "DELETE FROM run")
    for run in (short, whole, short):
        keep_proof(sari, run)
    assert runs_of(sari) == [whole]
    centre.go_back()
    sari.settle(centre)
    assert centre.titles() == ["Dua", "Satu"]


def runs_of(laptop: Laptop) -> list[Run]:
    found = rows(laptop, "SELECT device, incarnation, first, last, h_before, signature FROM run ORDER BY last")
    return [Run(*one) for one in found]


def ids_of(laptop: Laptop) -> list[bytes]:
    """Of all that others wrote, in the order of their numbers."""
    return [one for (one,) in rows(laptop, "SELECT id FROM delta WHERE own = 0 ORDER BY n")]


def keep_proof(laptop: Laptop, run: Run) -> None:
    ids = ids_of(laptop)[run.first - 1 : run.last]
    with laptop.desk.store.writing() as connection:
        outbox.keep_run(connection, run, ids)


# Conflicts of copies


def test_copied_pcs_that_write_the_same_field_come_to_agree(sari: Laptop, dewi: Laptop, centre: Centre, tmp_path: Path):
    """The same lamport, the same incarnation: only the hash of the value tells the two apart. The answer names both."""
    record = sari.log("Batik sawit", n_total=10)
    settle(centre, sari, dewi)
    twin = sari.ghost(tmp_path / "twin")
    with closing(twin), closing(Laptop.new(tmp_path / "sari", set_up=False)) as sari:
        sari.desk.book.save("activity", {"n_total": 18}, record)
        twin.desk.book.save("activity", {"n_total": 21}, record)
        settle(centre, sari, twin, dewi)
        details = [laptop.desk.book.detail(record) for laptop in (sari, twin, dewi)]
        assert {one.value for one in details[0].questions["n_total"]} == {18, 21}
        assert all((one.fields, one.questions) == (details[0].fields, details[0].questions) for one in details)
        dewi.desk.questions.answer(record, "n_total", 19)
        settle(centre, dewi, sari, twin)
        for laptop in (sari, twin, dewi):
            detail = laptop.desk.book.detail(record)
            assert (detail.fields["n_total"], detail.questions) == (19, {})


# Answers late and astray


def test_an_answer_to_a_question_from_further_on_does_not_raise_what_fell_back(sari: Laptop, centre: Centre):
    """Two questions reach a centre that is restored between them, in the other order."""
    sari.log("Satu")
    sari.settle(centre)
    centre.snapshot()
    mark = Mark(*rows(sari, "SELECT acked_n, acked_h FROM installation")[0])
    second = sari.log("Dua")
    sari.settle(centre)
    sari.log("Tiga")
    earlier, later = (sari.engine.prepare(RAW_PUSH_BYTES).data for _ in range(2))
    before = centre.handle(later)
    centre.go_back()
    sari.engine.receive(centre.handle(earlier))
    assert sari.engine.receive(before).applied
    assert rows(sari, "SELECT acked_n, acked_h FROM installation") == [tuple(mark)]
    assert status_of(sari, second) is Status.WAITING
    sari.settle(centre)
    assert centre.titles() == ["Dua", "Satu", "Tiga"]


def test_an_answer_for_another_laptop_is_ignored(sari: Laptop, centre: Centre):
    """The power went between taking another key and taking another history."""
    late = sari.talk_unheard(centre)
    sari.desk.store.renew_key()
    assert not sari.engine.receive(late).applied


def test_an_answer_for_an_older_history_is_ignored(sari: Laptop, centre: Centre):
    sari.log("Satu")
    late = sari.talk_unheard(centre)
    begin_another_history(sari)
    assert not sari.engine.receive(late).applied
    assert sari.desk.store.installation().incarnation == b"another."


def test_a_copied_pc_that_hears_its_twins_answer_asks_beyond_it(sari: Laptop, centre: Centre, tmp_path: Path):
    """Both count their questions under one name; whoever hears number five goes on with six."""
    twin = sari.ghost(tmp_path / "twin")
    with closing(twin), closing(Laptop.new(tmp_path / "sari", set_up=False)) as sari:
        for _ in range(5):
            answer = sari.talk_unheard(centre)
        assert twin.engine.receive(answer).applied
        assert twin.talk(centre).applied


def test_a_save_larger_than_a_batch_goes_alone(sari: Laptop, centre: Centre):
    sari.log("Besar", result="x" * 5_000)
    sari.log("Kecil")
    question = sari.engine.prepare(100)
    assert (question.pushed, question.last) == (1, False)


# Photos


def add_photo(laptop: Laptop, record: str, content: bytes) -> bytes:
    """A photo that may travel, of bytes that are none."""
    fields = {"blob": keep(laptop.desk.home, content), "size": len(content), "parent": record, "caption": "", "consent": "all_agree"}
    with laptop.desk.store.logging() as (connection, writer):
        photos.add(connection, writer, laptop.desk.store.new_id(), fields)
    return fields["blob"]


def to_send(laptop: Laptop) -> list[bytes]:
    """Photos that are not whole at the centre, in the order in which they go."""
    from desktop.store import correspondence

    with laptop.desk.store.reading() as connection:
        return [blob for blob, _, _ in correspondence.blobs_to_send(connection)]


def test_the_photo_that_lacks_least_goes_first(sari: Laptop):
    record = sari.log("Batik sawit")
    added = [add_photo(sari, record, bytes([size]) * size) for size in (40, 10, 30, 20)]
    assert to_send(sari) == [added[1], added[3], added[2], added[0]]


def test_a_full_list_of_needs_makes_no_other_photo_whole(sari: Laptop, centre: Centre):
    """The centre lists 64 at most; there may be more."""
    record = sari.log("Batik sawit")
    for number in range(66):
        add_photo(sari, record, number.to_bytes(2, "big"))
    sari.settle(centre)
    assert len(to_send(sari)) == 66


def test_a_photo_whose_record_has_not_arrived_is_not_whole(sari: Laptop, centre: Centre):
    """It was taken while the question was under way, so the centre could not ask for it."""
    late = sari.talk_unheard(centre)
    blob = add_photo(sari, sari.log("Batik sawit"), b"foto")
    assert sari.engine.receive(late).applied
    assert to_send(sari) == [blob]
