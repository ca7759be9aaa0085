"""Section 5: one request and its answer."""

from sim.mutants.cutting import Cut, Mutant

_ENGINE, _TAKING = "desktop.sync.engine:Engine", "desktop.sync.engine:_Taking"
_PUSH, _INTAKE = "server.exchange.push", "server.exchange.intake"
_ACKS, _PACE = "desktop.store.acknowledgement", "desktop.sync.pace"

_ENGINE_TESTS, _FAULTS = "tests/sync/test_engine.py::", "tests/sync/test_faults.py::"
_EXCHANGE, _HISTORIES = "tests/server/test_exchange.py::", "tests/server/test_histories.py::"
_PACES = "tests/sync/test_pace.py::"


def _off(name: str, protection: str, where: str, old: str, new: str, test: str = "") -> Mutant:
    return Mutant(name, "5", protection, (Cut(where, old, new),), test)


REQUEST = (
    # The push
    _off(
        "fork-taken", "a push that does not continue the chain is refused", f"{_PUSH}:apply",
        "or chain(push.h_before, ids[: held.n - push.first + 1]) != held.h", "", _EXCHANGE + "test_a_fork_is_answered_by_what_is_held",
    ),
    _off(
        "gap-taken", "a push with a gap is refused", f"{_PUSH}:apply",
        "if not push.first - 1 <= held.n <= run.last or", "if", _HISTORIES + "test_a_push_that_leaves_out_a_number_is_not_taken_whatever_it_says_of_its_past",
    ),
    _off(
        "unsigned-push", "a push is signed by its author", f"{_PUSH}:apply", "verify_run(run, dict(enumerate(ids, push.first)))", "pass",
        _EXCHANGE + "test_a_run_that_its_author_did_not_sign_is_refused_whole",
    ),
    _off(
        "run-with-a-gap", "a run proves its whole stretch", "core.protocol.runs:verify_run", "if any(len(one) != ID_BYTES for one in ids):", "if False:",
        "tests/core/test_trust.py::test_a_run_with_a_gap_is_refused",
    ),
    _off(
        "wrong-place", "a save that says it stands elsewhere is refused", f"{_PUSH}:_in_its_place",
        "if delta is None or (delta.incarnation == incarnation and delta.n == n):", "if True:",
        _EXCHANGE + "test_a_rebuilt_delta_of_another_place_is_refused",
    ),
    _off(
        "not-owner", "a village does not write what the regency decides", "server.exchange.validation:judge",
        "if not owned_by(delta.kind, others).isdisjoint(delta.fields):", "if False:", _EXCHANGE + "test_what_may_not_be_is_refused_by_name",
    ),
    _off(
        "impossible-taken", "values that other tables depend on are looked at", "server.exchange.validation:read",
        'BAD_VALUE if _is_impossible(delta) else ""', '""', _EXCHANGE + "test_what_may_not_be_is_refused_by_name",
    ),
    # Acknowledging
    _off(
        "fork-unseen", "an ack that the laptop does not recognise is the fork", f"{_TAKING}._recognises",
        "return ack == Mark() or", "return True or", _ENGINE_TESTS + "test_a_copied_pc_takes_a_new_history_and_nothing_is_lost",
    ),
    _off(
        "ack-never-falls", "what is acknowledged falls back when the centre says less", f"{_TAKING}._take_ack",
        "if ack.n <= me.acked_n or window.n <= me.acked_n:", "if ack.n > me.acked_n:",
        _ENGINE_TESTS + "test_a_server_restored_from_an_old_backup_gets_everything_again",
    ),
    _off(
        "ack-from-above", "an answer whose window starts above the own ack does not raise it", f"{_TAKING}._take_ack",
        "if ack.n <= me.acked_n or window.n <= me.acked_n:", "if True:",
        _FAULTS + "test_an_answer_to_a_question_from_further_on_does_not_raise_what_fell_back",
    ),
    # Refusing
    _off(
        "refusal-told-once", "a refusal is told until its author knows", f"{_PUSH}:apply",
        "_remember_refusals(connection, library, incarnation, held.n + 1, arrivals, taken)", "pass",
        _EXCHANGE + "test_a_refused_save_is_listed_until_its_author_knows",
    ),
    _off(
        "refusal-of-repush-untold", "a refused re-push is told by its id", "server.exchange.answering:Answering._rejected",
        "for identity, reason in self._outcome.refused.items()", "for identity, reason in ()",
        _EXCHANGE + "test_a_repush_without_proof_is_refused_by_id",
    ),
    _off(
        "refused-by-one-road", "what was refused stays refused by every road", f"{_INTAKE}:Intake.take",
        "refused = self._refused_before([arrival.id for arrival, _ in arrivals])", "refused: dict[bytes, str] = {}",
        _HISTORIES + "test_what_was_refused_stays_refused_when_others_bring_it",
    ),
    _off(
        "place-condemns-save", "a save in the wrong place may still come to its own", f"{_INTAKE}:_REFUSED",
        "AND reason <> ?", "AND ? <> ''", _HISTORIES + "test_a_save_in_the_wrong_place_is_taken_in_its_own",
    ),
    _off(
        "refused-saves-shown", "a refused save leaves the screen at once", f"{_TAKING}._take_rejections",
        "self._touched |= acknowledgement.set_refusals(", "acknowledgement.set_refusals(",
        _FAULTS + "test_a_refused_edit_does_not_hide_what_was_there",
    ),
    _off(
        "refusals-not-taken", "a refusal is remembered on the laptop", f"{_ACKS}:set_refusals",
        'connection.exec_driver_sql("UPDATE delta SET rejected = ? WHERE id = ?", (reason, row.id))', "pass",
        _ENGINE_TESTS + "test_a_refused_save_waits_with_its_content_and_the_others_go",
    ),
    _off(
        "refused-though-held", "what the feed holds is not refused by an answer", f"{_ACKS}:_find", "AND confirmed = 0", "",
        _FAULTS + "test_an_old_answer_does_not_refuse_what_the_feed_holds",
    ),
    _off(
        "held-though-refused", "what the feed brings back is refused no more", "desktop.store.feeds:PageReader._confirmed",
        "SET confirmed = 1, rejected = NULL", "SET confirmed = 1", _FAULTS + "test_what_the_feed_brings_is_refused_no_more",
    ),
    # Answers late, twice, astray
    _off(
        "anothers-answer", "an answer for another laptop is ignored", f"{_ENGINE}._is_for_us",
        "to.device != hint(me_key) or ", "", _FAULTS + "test_an_answer_for_another_laptop_is_ignored",
    ),
    _off(
        "older-history-answered", "an answer for another incarnation is ignored", f"{_ENGINE}._is_for_us",
        "or to.incarnation != me.incarnation ", "", _FAULTS + "test_an_answer_for_an_older_history_is_ignored",
    ),
    _off(
        "answer-twice", "an answer that is not newer than the last is ignored", f"{_ENGINE}._is_for_us",
        "or to.q <= me.q_applied", "", _ENGINE_TESTS + "test_an_answer_that_comes_twice_or_late_changes_nothing",
    ),
    _off(
        "q-not-raised", "the own number follows a larger one that was accepted", f"{_ENGINE}._is_for_us",
        "me.q = max(me.q, to.q)", "pass", _FAULTS + "test_a_copied_pc_that_hears_its_twins_answer_asks_beyond_it",
    ),
    _off(
        "half-an-answer", "a refused page leaves nothing behind", f"{_TAKING}._take_feeds",
        "with self._connection.begin_nested():", "if True:", "tests/sync/test_forged_pages.py::test_a_forged_page_is_refused_whole_and_asked_for_anew",
    ),
    _off(
        "answer-in-two-halves", "an answer is one transaction", f"{_TAKING}.all", "self._take_rejections()",
        'self._connection.exec_driver_sql("COMMIT")\n    self._connection.exec_driver_sql("BEGIN IMMEDIATE")\n    self._take_rejections()',
    ),
    # How much at a time
    _off("batch-never-grows", "a batch grows towards what the line carries", f"{_PACE}:BatchSize.went_well",
         "min(most, int(carried * self._good_s / max(seconds, _SHORTEST_S)))", "self.bytes",
         _PACES + "test_a_batch_grows_towards_what_the_line_carries_and_halves_when_it_fails"),
    _off("batch-beyond-the-line", "a batch is no larger than what the line carries in 8 s", f"{_PACE}:BatchSize.went_well",
         "int(carried * self._good_s / max(seconds, _SHORTEST_S))", "most",
         _PACES + "test_a_batch_grows_towards_what_the_line_carries_and_halves_when_it_fails"),
    _off("batch-in-one-leap", "a batch grows eightfold at most", f"{_PACE}:BatchSize.went_well",
         "min(self._most, int(self.bytes * GROWTH_MAX))", "self._most",
         _PACES + "test_a_batch_grows_towards_what_the_line_carries_and_halves_when_it_fails"),
    _off("batch-never-shrinks", "a batch that failed halves", f"{_PACE}:BatchSize.failed", "self.bytes // 2", "self.bytes",
         _PACES + "test_a_batch_grows_towards_what_the_line_carries_and_halves_when_it_fails"),
    _off("retries-do-not-wait", "every wait is longer than the one before", f"{_PACE}:RetryTimer.delay_s", "self._next_s * 2", "self._next_s",
         _PACES + "test_waits_grow_to_five_minutes_and_are_spread"),
    _off("retries-together", "waits are spread, so that laptops do not knock together", f"{_PACE}:RetryTimer.delay_s",
         'int.from_bytes(self._random(2), "big") / 65535', "0.5", _PACES + "test_waits_grow_to_five_minutes_and_are_spread"),
    _off("no-retry-at-once", "the first try after a cut in the middle of a talk is immediate", f"{_PACE}:RetryTimer.delay_s",
         "if self._was_talking:", "if False:", _PACES + "test_a_talk_that_was_cut_goes_on_at_once"),
    _off("batch-of-nothing", "a batch holds at least one save", "desktop.store.outbox:next_stretch",
         "if bodies and size + len(body) > raw_bytes:", "if size + len(body) > raw_bytes:",
         _FAULTS + "test_a_save_larger_than_a_batch_goes_alone"),
    _off("page-of-nothing", "a page holds at least one entry", "server.exchange.feeds:Budget.take",
         "if self.used and size > self.left:", "if size > self.left:", _FAULTS + "test_pages_may_cut_what_was_signed_together"),
)  # fmt: skip
