"""Section 4: scopes, feeds, cursors, what is confirmed, what is pushed again."""

from sim.mutants.cutting import Cut, Mutant

_READER, _FEEDS, _OUTBOX = "desktop.store.feeds:PageReader", "desktop.store.feeds", "desktop.store.outbox"
_ENGINE, _ADOPTION = "desktop.sync.engine", "desktop.store.adoption"
_SERVER_FEEDS, _LEDGER, _INTAKE = "server.exchange.feeds", "server.exchange.ledger", "server.exchange.intake:Intake"

_ENGINE_TESTS, _FAULTS, _FORGED = "tests/sync/test_engine.py::", "tests/sync/test_faults.py::", "tests/sync/test_forged_pages.py::"
_EXCHANGE, _HISTORIES, _ENROLMENT = "tests/server/test_exchange.py::", "tests/server/test_histories.py::", "tests/server/test_enrolment.py::"
_TAKEN_BACK = "tests/sync/test_taken_back.py::"
_CATALOGUE, _RESTORED = "tests/sync/test_catalogue.py::", "tests/sync/test_restored_centre.py::"


def _off(name: str, protection: str, where: str, old: str, new: str, test: str = "") -> Mutant:
    return Mutant(name, "4", protection, (Cut(where, old, new),), test)


FEEDS = (
    # Scopes
    Mutant("scope-in-two-libraries", "4", "a scope belongs to one library", (
        Cut(
            "server.accounts.enrolment:EnrolHandler._library_of",
            "if credentials.library_of(connection, SCOPE, message.scope) not in (None, library):", "if False:",
        ),
        Cut("server.accounts.credentials:add_to_directory", "if connection", "if not library_of(connection, role, key) and connection"),
    ), _ENROLMENT + "test_a_scope_of_another_library_is_not_given_away"),
    _off(
        "laptop-in-two-libraries", "a laptop belongs to one library", "server.accounts.enrolment:EnrolHandler._library_of",
        "if credentials.library_of(connection, DEVICE, message.device) not in (None, library):", "if False:",
        _ENROLMENT + "test_a_laptop_belongs_to_one_library",
    ),
    _off(
        "credential-unread", "a laptop's own credential says where its history belongs",
        "server.accounts.enrolment:EnrolHandler._library_of", "if self._is_certified_elsewhere(connection, library, message):", "if False:",
        _RESTORED + "test_a_copied_pc_moves_although_the_centre_forgot_where_it_was",
    ),
    _off(
        "copy-keeps-scope", "a copied PC takes a scope of its own", f"{_ADOPTION}:become_another",
        "me.scope = around.random(16)", "pass", _ENGINE_TESTS + "test_a_copied_pc_may_join_another_library",
    ),
    _off(
        "copy-keeps-records", "a copied PC takes records of its own", f"{_ADOPTION}:become_another",
        "{saves[0].record: around.random(16) for saves in kept}", "{saves[0].record: saves[0].record for saves in kept}",
        _FAULTS + "test_a_copied_pc_enrolled_elsewhere_writes_its_unsent_work_again_under_names_of_its_own",
    ),
    _off(
        "copy-takes-confirmed", "what the first laptop had sent stays with it", f"{_ADOPTION}:_unsent_records",
        "AND confirmed = 0 ", "",
        _FAULTS + "test_a_copied_pc_enrolled_elsewhere_writes_its_unsent_work_again_under_names_of_its_own",
    ),
    _off(
        "copy-takes-acked", "what was only acknowledged stays with the first laptop too", f"{_ADOPTION}:_unsent_records",
        "AND NOT (incarnation = ? AND n <= ?)", "AND ? IS NOT ?",
        _FAULTS + "test_a_copied_pc_enrolled_elsewhere_writes_its_unsent_work_again_under_names_of_its_own",
    ),
    _off(
        "copy-forgets-parents", "photos follow their activity to its new name", f"{_ADOPTION}:_REFERENCES", '("parent", "series_id")', "()",
        _FAULTS + "test_a_copied_pc_enrolled_elsewhere_writes_its_unsent_work_again_under_names_of_its_own",
    ),
    _off(
        "new-scope-not-asked", "a changed list of scopes means: ask again at once", f"{_ENGINE}:_Taking._take_certificates",
        "self._again |= feeds.set_scopes(", "feeds.set_scopes(", _FAULTS + "test_a_second_laptop_of_the_library_is_asked_about_at_once",
    ),
    _off(
        "unasked-complete", "a scope that was not asked about is not complete", f"{_ENGINE}:_Taking._take_feeds",
        "asked = self._asked - self._answer.ladders.keys()", "asked = feeds.known_scopes(self._connection) - self._answer.ladders.keys()",
        _FAULTS + "test_a_second_laptop_of_the_library_is_asked_about_at_once",
    ),
    _off(
        "foreign-scope-written", "only scopes of the own library are written", "server.exchange.validation:judge",
        "if delta.scope not in rights.scopes:", "if False:", _EXCHANGE + "test_a_scope_of_another_library_can_neither_be_read_nor_written",
    ),
    _off(
        "strange-scope-passed", "who stands in a scope that the library lacks is asked who it is", "server.exchange.answering:Answering.make",
        "raise StrangeScopesError", "pass",
        _EXCHANGE + "test_who_stands_in_a_scope_that_the_library_does_not_have_is_asked_who_it_is",
    ),
    # Positions and tags
    _off(
        "twice-two-positions", "whatever comes twice takes one position", f"{_INTAKE}.take",
        "if one.id not in held.get(_delta(one).record, {})]", "]", _EXCHANGE + "test_what_others_hold_comes_back_by_repush_with_proof",
    ),
    _off(
        "another-scopes-save", "a page holds saves of its own scope only", f"{_READER}._content",
        "if delta.scope != scope:", "if False:", _FORGED + "test_a_forged_page_is_refused_whole_and_asked_for_anew",
    ),
    _off(
        "tags-unread", "a wrong tag refuses the page", f"{_READER}._read", "if (position, mark) != tuple(page.next):", "if False:",
        _FORGED + "test_a_forged_page_is_refused_whole_and_asked_for_anew",
    ),
    _off(
        "reference-guessed", "an unknown reference refuses the page", f"{_READER}._own", "if len(rows) != last - first + 1:", "if False:",
        _FORGED + "test_a_forged_page_is_refused_whole_and_asked_for_anew",
    ),
    _off(
        "save-twice-on-a-page", "a page that holds one save twice is refused", f"{_READER}._read",
        "if len({entry.id for entry in entries}) < len(entries):", "if False:",
        _CATALOGUE + "test_a_page_with_one_save_twice_is_refused_and_asked_for_anew",
    ),
    _off(
        "refused-page-forgotten", "a refused page is asked for from the beginning", f"{_ENGINE}:_Taking._take_feeds",
        "feeds.ask_in_full(self._connection, scope)", "pass", _FORGED + "test_a_forged_page_is_refused_whole_and_asked_for_anew",
    ),
    _off(
        "unproven-taken", "what is on a page proves who wrote it", f"{_READER}._check_runs",
        "if any(entry.delta is not None and entry.id not in proven for entry in entries):", "if False:",
        _FORGED + "test_a_forged_page_is_refused_whole_and_asked_for_anew",
    ),
    _off(
        "strangers-believed", "only laptops of the library write its saves", f"{_ENGINE}:_Taking._trusts",
        "if device not in self._laptops:", "if False:",
        _FORGED + "test_a_forged_page_is_refused_whole_and_asked_for_anew",
    ),
    _off(
        "page-elsewhere", "a page that does not begin at the cursor is skipped", f"{_READER}.apply",
        "if page.start == _cursor(self._connection, scope):", "if True:",
        _FAULTS + "test_a_page_that_does_not_begin_where_the_laptop_stands_is_skipped",
    ),
    _off(
        "any-slice", "slices are applied where they continue what is held", f"{_READER}.apply_slice",
        "elif not holds(self._connection, scope, page.start):", "elif False:",
        _CATALOGUE + "test_slices_bring_a_catalogue_without_a_request",
    ),
    _off(
        "own-scope-by-slice", "the library's own scope is never taken from a slice", "desktop.sync.slices:take",
        "if part.scope not in feeds.readable_scopes(connection):", "if False:",
        _CATALOGUE + "test_the_librarys_own_scope_is_never_taken_from_a_slice",
    ),
    # References
    _off(
        "unproven-references", "references go only as far as this request has proven", "server.exchange.exchange:Exchange._proven",
        "return mine if mine == ack or ledger.holds(connection, self._library, self._request.incarnation, mine) else Mark()",
        "return mine", _EXCHANGE + "test_references_stand_only_for_what_was_proven",
    ),
    _off(
        "references-beyond", "references stop at the number that was proven", f"{_SERVER_FEEDS}:FeedReader._some_rows",
        '"proven": self._asker.proven.n}', '"proven": 1 << 50}', _EXCHANGE + "test_references_stand_only_for_what_was_proven",
    ),
    _off(
        "references-to-anothers", "a number stands only for the very save that the ledger holds there", f"{_SERVER_FEEDS}:FeedReader._own",
        "{row.id for row in rows if held.get(row.n) == row.id}", "{row.id for row in rows}",
        _HISTORIES + "test_a_twins_save_of_the_same_number_comes_as_content",
    ),
    # Rewinding
    _off(
        "one-rung", "the ladder has rungs near its top", f"{_SERVER_FEEDS}:FeedReader._ladder", "while step < top:", "while False:",
        _EXCHANGE + "test_an_unknown_cursor_is_answered_by_a_ladder",
    ),
    _off(
        "cursor-by-number", "a cursor is known by its tag", f"{_SERVER_FEEDS}:FeedReader._knows",
        "self._tags(scope, [cursor.position]).get(cursor.position) == cursor.tag", "True",
        _EXCHANGE + "test_an_unknown_cursor_is_answered_by_a_ladder",
    ),
    _off(
        "any-rung", "a rung counts only with the same tag", f"{_FEEDS}:climb_down", "if held == mark or", "if held is not None or",
        _FAULTS + "test_one_ladder_leads_to_what_both_hold",
    ),
    _off(
        "down-to-the-ground", "the laptop goes back no further than the highest rung that both hold", f"{_FEEDS}:climb_down",
        "for position, mark in sorted(ladder.rungs, reverse=True):", "for position, mark in ():",
        _FAULTS + "test_a_rewind_goes_back_no_further_than_it_must",
    ),
    _off(
        "still-confirmed", "what lies behind a rewind is unconfirmed again", f"{_FEEDS}:rewind",
        "UPDATE delta SET confirmed = 0 WHERE seq IN ({behind})", "UPDATE delta SET confirmed = confirmed WHERE seq IN ({behind})",
        _ENGINE_TESTS + "test_a_server_that_lost_its_disk_is_rebuilt_by_one_laptop",
    ),
    _off(
        "ghosts", "a read-only scope drops what lies behind a rewind", f"{_FEEDS}:rewind",
        "DELETE FROM delta WHERE scope = ? AND confirmed = 0 RETURNING record",
        "SELECT record FROM delta WHERE scope = ? AND confirmed = 0",
        _CATALOGUE + "test_a_centre_that_went_back_takes_its_later_words_with_it",
    ),
    # Confirmed, and pushed again
    _off(
        "ack-confirms", "of an older history only what the feed brings back has arrived", "desktop.store.standing:waiting",
        "AND {_WAITS}", "AND NOT (d.own AND d.n <= i.acked_n) AND {_WAITS}",
        _FAULTS + "test_what_an_older_history_had_not_got_through_waits_until_the_feed_brings_it",
    ),
    _off(
        "pushed-again-too-soon", "only a complete feed says what is missing", f"{_OUTBOX}:lost_own", "AND s.complete ", "",
        _FAULTS + "test_nothing_is_pushed_again_before_the_feed_is_complete",
    ),
    _off(
        "others-pushed-too-soon", "only a complete feed says what is missing of others", f"{_OUTBOX}:lost_others", "AND s.complete ", "",
        _FAULTS + "test_nothing_is_pushed_again_before_the_feed_is_complete",
    ),
    _off(
        "pushed-both-ways", "what the ordinary push carries is not pushed again", f"{_OUTBOX}:lost_own",
        'AND NOT (d.incarnation = ? AND d.n > ?) ORDER', "AND ? IS NOT ? ORDER", _FAULTS + "test_a_new_save_travels_once",
    ),
    _off(
        "refused-for-ever", "a refused save is not pushed again", f"{_OUTBOX}:lost_own", "AND d.rejected IS NULL ", "",
        _FAULTS + "test_a_refused_save_is_not_pushed_again_for_ever",
    ),
    _off(
        "others-refused-for-ever", "another's refused save is not pushed again", f"{_OUTBOX}:lost_others", "AND d.rejected IS NULL ", "",
        _FAULTS + "test_what_is_refused_of_anothers_is_not_pushed_again_for_ever",
    ),
    _off(
        "proofs-thrown-away", "proofs of authorship are kept with what they prove", f"{_OUTBOX}:keep_run",
        "VALUES (?, ?, ?, ?, ?, ?, ?)", "SELECT ?, ?, ?, ?, ?, ?, ? WHERE 0",
        _ENGINE_TESTS + "test_a_server_that_lost_its_disk_is_rebuilt_by_one_laptop",
    ),
    _off(
        "first-proof-kept", "of stretches with one end the longest proof is kept", f"{_OUTBOX}:keep_run",
        "WHERE excluded.first < run.first", "WHERE 0", _FAULTS + "test_of_stretches_with_one_end_the_longest_proof_is_kept",
    ),
    _off(
        "first-proof-kept-at-centre", "of stretches with one end the centre keeps the longest proof", f"{_LEDGER}:keep_proof",
        "known.ledger or known.first <= run.first", "True",
        _HISTORIES + "test_what_is_brought_in_pieces_of_one_end_is_proven_whole",
    ),
    _off(
        "forgotten-not-brought", "a laptop that a restored centre has forgotten is brought by others", "desktop.sync.engine:_Taking._with_forgotten",
        "if not forgotten or self._brought:", "if True:",
        "tests/sync/test_restored_centre.py::test_what_a_forgotten_copy_of_the_same_scope_wrote_comes_back_too",
    ),
    _off(
        "village-writes-forms", "national forms are taken from catalogues, not from what a library wrote",
        "desktop.store.sent_forms:sent_forms", "AND s.writable = 0 ", "",
        "tests/sync/test_forms_travel.py::test_the_regency_goes_before_the_nation_a_file_after_both_and_a_village_writes_none",
    ),
    _off(
        "revoked-brings-others", "what a laptop that is turned away knows of others is not taken from it", "server.accounts.adoption:_register",
        "if mine.device in known and known[mine.device].revoked:", "if False:",
        "tests/sync/test_lost_laptop.py::test_what_a_lost_laptop_knows_of_the_others_is_not_taken_from_it",
    ),
    _off(
        "lacks-forgotten", "a run that is cut carries the ids that it lacks", f"{_OUTBOX}:runs_covering",
        "lacks = {n: one for n, one in whole.items() if ids.get(n) != one}", "lacks = {}",
        _TAKEN_BACK + "test_a_purge_is_not_undone_by_who_pushes_again",
    ),
    _off(
        "one-number-one-proof", "two saves of one number travel with a proof each", f"{_OUTBOX}:lost_others",
        "if n in present.get(incarnation, {}):", "if False:", _FAULTS + "test_two_saves_of_one_number_are_both_brought_back_by_others",
    ),
    _off(
        "page-without-lacks", "a page that cuts a run carries the ids that it lacks", f"{_SERVER_FEEDS}:FeedReader._proofs",
        "lacks = {n: one for n, one in enumerate(ids, run.first) if shown.get((run.incarnation, n)) != one}", "lacks = {}",
        _FAULTS + "test_pages_may_cut_what_was_signed_together",
    ),
    _off(
        "numbers-go-on", "another history begins with n = 1", "desktop.store.installation:Installation.begin_incarnation",
        "self.n = self.acked_n = self.q = self.q_applied = 0", "self.acked_n = self.q = self.q_applied = 0",
        _FAULTS + "test_another_history_begins_with_number_one",
    ),
    _off(
        "repush-moves-ledger", "what is pushed again does not move its author's ledger", f"{_LEDGER}:keep_proof",
        "ledger=False", "ledger=True", _HISTORIES + "test_what_others_bring_does_not_stand_in_its_authors_ledger",
    ),
    _off(
        "stretch-by-two-hands", "a stretch that others brought first is taken from its author too", f"{_LEDGER}:append",
        "connection.execute(_FORGET_RUN, _place_of(library, run))", "pass",
        _EXCHANGE + "test_what_others_hold_comes_back_by_repush_with_proof",
    ),
    _off(
        "authors-unknown", "rights are those of the author", "server.exchange.repush:_proofs",
        "whole = verify_run(run, ids)", "whole = list(ids.values())", _EXCHANGE + "test_a_repush_without_proof_is_refused_by_id",
    ),
)  # fmt: skip
