"""Section 3: the log, stamps, merging, what stays private, what is taken back."""

from sim.mutants.cutting import Cut, Mutant

_DELTA, _MERGE = "core.protocol.delta", "core.protocol.merge"
_DATABASE, _STORE, _LOG = "desktop.store.database", "desktop.store.store", "desktop.store.log"
_RECORDS, _PHOTOS, _PURGING = "desktop.store.records", "desktop.store.photos", "desktop.store.purging"
_INTAKE, _TAKING_BACK, _PROJECTION = "server.exchange.intake:Intake", "server.exchange.purging", "server.exchange.projection"
_FEEDS = "desktop.store.feeds"

_MERGES, _PRIVATE = "tests/core/test_merge.py::", "tests/store/test_photos.py::"
_ENGINE, _FAULTS = "tests/sync/test_engine.py::", "tests/sync/test_faults.py::"
_EXCHANGE, _CATALOGUE = "tests/server/test_exchange.py::", "tests/sync/test_catalogue.py::"
_TAKEN_BACK, _HISTORIES, _BIN = "tests/sync/test_taken_back.py::", "tests/server/test_histories.py::", "tests/store/test_bin.py::"


def _off(name: str, protection: str, where: str, old: str, new: str, test: str = "") -> Mutant:
    return Mutant(name, "3", protection, (Cut(where, old, new),), test)


LOG = (
    _off(
        "no-sync", "a save is on the disk before it counts as saved", f"{_DATABASE}:make_durable",
        '"synchronous=FULL"', '"synchronous=OFF"', "tests/store/test_durability.py::test_every_connection_waits_for_the_disk",
    ),
    _off(
        "no-log-ahead", "a cut transaction is undone whole", f"{_DATABASE}:_write_ahead",
        'for _ in range(TURNS_MAX):', 'connection.execute("PRAGMA journal_mode=MEMORY")\n    return\n    for _ in range(TURNS_MAX):',
        "tests/store/test_durability.py::test_every_connection_writes_ahead",
    ),
    _off(
        "save-in-two-halves", "a save and what it changes are one transaction", f"{_LOG}:LogWriter.append",
        "me.n, me.h, me.lamport = delta.n, h, delta.lamport",
        'me.n, me.h, me.lamport = delta.n, h, delta.lamport\n    self._connection.exec_driver_sql("COMMIT")\n'
        '    self._connection.exec_driver_sql("BEGIN IMMEDIATE")',
    ),
    _off(
        "stale-projection", "rows made by another version are made anew from the log", f"{_STORE}:Store._ensure_installation",
        "elif me.projection != schema.PROJECTION_VERSION:", "elif False:",
        "tests/store/test_series.py::test_a_home_with_older_projections_is_rebuilt_with_the_new_columns",
    ),
    _off(
        "consent-ignored", "a photo without permission stays in the private log", f"{_PHOTOS}:add",
        'if fields["consent"] in MAY_TRAVEL:', "if True:", _PRIVATE + "test_a_photo_without_permission_stays_in_the_private_log",
    ),
    _off(
        "private-blob-sent", "the file of a private photo is not sent", "desktop.store.correspondence:GOING_UP",
        "WHERE private = 0 ", "", _PRIVATE + "test_photos_without_permission_and_photos_of_drafts_are_not_in_what_the_engine_prepares",
    ),
    _off(
        "blurred-later-kept", "of the picture before the blurring nothing stays", f"{_PHOTOS}:_forget_private",
        'connection.exec_driver_sql("DELETE FROM private_delta WHERE record = ?", (record,))', "pass",
        _PRIVATE + "test_a_private_photo_blurred_later_leaves_nothing_of_the_first_picture",
    ),
    _off(
        "unblurred-not-purged", "a withdrawn permission purges what was shared", f"{_PHOTOS}:_take_back",
        "records.create(connection, writer, new_id(), PURGE, {\"ids\": ids})", "pass",
        _PRIVATE + "test_a_photo_blurred_after_it_was_sent_is_purged_at_the_centre",
    ),
    _off(
        "named-photo-dropped", "a file that another photo names stays on the laptop", f"{_PHOTOS}:unnamed",
        "return sorted(wanted - others - live)", "return sorted(wanted)", _PRIVATE + "test_a_file_that_another_photo_names_stays",
    ),
    # Stamps and merging
    _off(
        "lamport-not-raised", "what was applied raises the stamp of what is typed next", "desktop.sync.engine:_Taking._take_feeds",
        "self._me.lamport = max(self._me.lamport, reader.lamport)", "pass", _ENGINE + "test_what_was_applied_raises_what_is_typed_next",
    ),
    _off(
        "two-term-stamps", "a stamp ends with the hash of its value", f"{_DELTA}:Delta.stamp",
        "value_hash(self.fields[field])", "bytes(8)", _MERGES + "test_two_clones_that_write_at_the_same_lamport_still_agree",
    ),
    _off(
        "maps-by-order", "equal values have one hash on every machine", "core.protocol.hashes:_canonical",
        'order="sorted"', "order=None", _MERGES + "test_a_map_is_the_same_value_in_whatever_order_it_was_written",
    ),
    _off(
        "smaller-wins", "the larger stamp wins", f"{_MERGE}:_heads", "reverse=True", "reverse=False",
        _MERGES + "test_two_edits_that_did_not_see_each_other_ask",
    ),
    _off(
        "clock-decides", "no clock decides which value shows", f"{_MERGE}:_heads",
        "key=lambda h: h.stamp", "key=lambda h: (h.wall, h.stamp)", _MERGES + "test_clocks_do_not_matter",
    ),
    _off(
        "questions-on-arrival", "questions are a function of the set of saves, not of their arrival", f"{_MERGE}:_heads",
        "seen.setdefault(name, set()).update(d.base.get(name, ()))",
        "seen.setdefault(name, set()).update(s for s in d.base.get(name, ()) if s in written[name])",
        _MERGES + "test_a_question_does_not_depend_on_what_arrives_first",
    ),
    _off(
        "base-names-one", "an answer names all the opinions it saw", f"{_MERGE}:Merged.base_for",
        "self.heads[name]]", "self.heads[name][:1]]", _MERGES + "test_an_answer_that_names_all_heads_closes_the_question",
    ),
    _off(
        "same-asked", "identical values never ask", f"{_MERGE}:merge", "len({h.stamp.value for h in hs}) > 1", "len(hs) > 1",
        _MERGES + "test_identical_values_never_ask",
    ),
    _off(
        "twins-by-order", "of one stamp written twice the same name is shown everywhere", f"{_MERGE}:_heads",
        "if known is None or (d.wall, d.person) < (known.wall, known.person):", "if known is None:",
        _MERGES + "test_of_two_clones_that_wrote_the_same_the_same_name_is_shown",
    ),
    _off(
        "kind-by-order", "two saves that name other kinds make one record everywhere", f"{_MERGE}:merge",
        "min(deltas, key=lambda d: (d.lamport, d.incarnation, d.n, d.kind))", "deltas[0]",
        _MERGES + "test_a_record_has_the_kind_of_its_first_save_whatever_arrives_first",
    ),
    _off(
        "blind-deletion", "a deletion names what it saw of every field", f"{_MERGE}:Merged.base_for_deletion",
        "self.base_for(self.heads)", "self.base_for([DELETED])", _MERGES + "test_a_deletion_that_saw_everything_deletes",
    ),
    _off(
        "deleted-for-good", "an edit that the deletion did not see brings the record back", f"{_MERGE}:_deletion",
        "unseen = any(", "unseen = False and any(", _MERGES + "test_a_concurrent_edit_brings_a_deleted_record_back_with_a_question",
    ),
    _off(
        "no-doubt-about-deleting", "deleting against restoring is a question", f"{_MERGE}:_deletion",
        "divided = len({head.stamp.value for head in opinions}) > 1", "divided = False",
        _MERGES + "test_one_who_deletes_and_one_who_restores_are_asked",
    ),
    _off(
        "base-not-older", "a save that names later ones as seen is malformed", f"{_DELTA}:_check",
        'or (any(s.lamport >= delta.lamport for heads in delta.base.values() for s in heads) and "base is not older")', "",
        _MERGES + "test_a_save_that_has_seen_the_future_is_malformed",
    ),
    _off(
        "only-new-merged", "the centre makes a record from all its saves", f"{_INTAKE}._project",
        "earlier + [_delta(one)", "[_delta(one)", _EXCHANGE + "test_an_edit_wins_by_its_stamp_whatever_arrives_first",
    ),
    _off(
        "far-stamps-taken", "a stamp far beyond the centre's is refused there", "server.exchange.validation:judge",
        "if delta.lamport > lamport + LAMPORT_AHEAD_MAX:", "if False:", _EXCHANGE + "test_what_may_not_be_is_refused_by_name",
    ),
    _off(
        "far-stamps-applied", "a stamp far beyond the centre's is refused on the laptop", f"{_FEEDS}:PageReader._content",
        "if delta.lamport > self._lamport_max:", "if False:", "tests/sync/test_forged_pages.py::test_a_forged_page_is_refused_whole_and_asked_for_anew",
    ),
    _off(
        "clock-empties-bin", "the bin counts days of use, not the clock", "desktop.store.days_of_use:count",
        "SELECT count(*) FROM day_of_use", "SELECT max(day) - min(day) + 1 FROM day_of_use",
        _BIN + "test_a_clock_that_jumps_ten_years_ahead_and_back_lets_nothing_leave",
    ),
    _off(
        "wrong-clock-unmarked", "a time that cannot be right is marked", "desktop.clock:can_be_right",
        "return RELEASE_MS <= wall_ms", "return True or RELEASE_MS <= wall_ms",
        "tests/store/test_logbook.py::test_a_wrong_clock_is_noticed_and_changes_nothing",
    ),
    _off(
        "identity-by-number", "a save is known by its bytes, never by its number", f"{_FEEDS}:PageReader._content",
        '"SELECT 1 FROM delta WHERE id = ?", (identity,)', '"SELECT 1 FROM delta WHERE incarnation = ? AND n = ?", (delta.incarnation, delta.n)',
        _FAULTS + "test_two_saves_of_one_number_are_both_brought_back_by_others",
    ),
    # Purging
    _off(
        "purge-forgotten", "a purge holds for what arrives later", f"{_TAKING_BACK}:purge",
        "_remember(connection, library, named)", "pass", _EXCHANGE + "test_a_purge_holds_for_what_arrives_later",
    ),
    _off(
        "purge-at-centre", "a purge takes the bytes at the centre", f"{_TAKING_BACK}:purge", ".values(body=None)",
        ".values(id=delta_table.c.id)", _EXCHANGE + "test_the_purge_of_a_persons_data_reaches_every_holder",
    ),
    _off(
        "purged-shown-on", "what was purged leaves the records of the centre", f"{_TAKING_BACK}:purge",
        "remake_records(connection, library, sorted({row.record for row in rows}))", "pass",
        _EXCHANGE + "test_the_purge_of_a_persons_data_reaches_every_holder",
    ),
    _off(
        "purge-on-laptops", "a purge takes the bytes on every laptop", f"{_FEEDS}:PageReader._read",
        "self._purge(scope, entries)", "pass", _CATALOGUE + "test_what_one_laptop_purges_goes_on_the_others_of_the_library",
    ),
    _off(
        "stub-not-taken", "a stub takes the bytes of who held them", f"{_FEEDS}:PageReader._stub",
        '"UPDATE delta SET body = NULL WHERE id = ? RETURNING record"', '"SELECT record FROM delta WHERE id = ?"',
        _TAKEN_BACK + "test_who_hears_of_a_purge_by_a_stub_forgets_too",
    ),
    _off(
        "forgetful-purge", "a purge that a restored centre forgot still holds on who knows of it", f"{_FEEDS}:PageReader._purge",
        "purging.held(self._connection) if new else ()", "()",
        _TAKEN_BACK + "test_a_purge_that_a_restored_centre_forgot_still_holds_on_who_knows_of_it",
    ),
    _off(
        "purge-purged", "a purge cannot be purged on a laptop", f"{_PURGING}:carry_out", "AND d.kind != ? ", "AND ? != '' ",
        _TAKEN_BACK + "test_a_purge_cannot_be_purged",
    ),
    _off(
        "purge-purged-at-centre", "a purge cannot be purged at the centre", f"{_TAKING_BACK}:_held",
        "delta_table.c.id.in_(ids), delta_table.c.record.not_in(purges)", "delta_table.c.id.in_(ids)",
        _TAKEN_BACK + "test_a_purge_cannot_be_purged",
    ),
    _off(
        "purge-reaches-over", "a purge in a catalogue takes nothing of the library's own", f"{_PURGING}:carry_out",
        "AND (d.scope = p.scope OR s.writable AND p.writable)", "", _TAKEN_BACK + "test_a_purge_in_a_catalogue_takes_nothing_of_the_librarys_own",
    ),
    _off(
        "purged-sent-empty", "a history with a purged save goes on as another", "desktop.sync.engine:Engine._next_stretch",
        "if stretch and stretch.purged:", "if False:",
        "tests/sync/test_restored_centre.py::test_the_first_request_of_a_new_history_is_answered",
    ),
    _off(
        "stubs-pushed-again", "a stub is never pushed again by its author", "desktop.store.outbox:lost_own",
        "AND d.body IS NOT NULL ", "", _TAKEN_BACK + "test_its_author_does_not_push_a_purged_save_again",
    ),
    _off(
        "others-stubs-pushed", "a stub is never pushed again by others", "desktop.store.outbox:lost_others",
        "AND d.body IS NOT NULL ", "", _TAKEN_BACK + "test_a_purge_is_not_undone_by_who_pushes_again",
    ),
    _off(
        "file-outlives-purge", "the file goes with its last reference", f"{_TAKING_BACK}:purge",
        "return _drop_unnamed(connection, library, sorted(blobs))", "return []",
        "tests/server/test_blobs.py::test_a_purge_takes_the_photo_with_its_last_reference",
    ),
    _off(
        "named-file-dropped", "a file that another record names stays", f"{_TAKING_BACK}:_drop_unnamed", ", ~or_(*named)", "",
        _HISTORIES + "test_a_photo_that_two_records_name_outlives_the_purge_of_one",
    ),
    _off(
        "others-file-dropped", "a file that another library names stays", "server.blobs.needs:named_by_nobody",
        "if one not in named", "if True",
        "tests/server/test_blobs.py::test_what_is_published_is_open_to_all_and_outlives_a_photo_of_the_same_bytes",
    ),
    _off(
        "ghosts-behind-a-purge", "a read-only scope rewound past a purge starts from its beginning", f"{_FEEDS}:rewind",
        "if stubs and position:", "if False:", _TAKEN_BACK + "test_a_catalogue_set_back_behind_a_purge_is_read_from_its_beginning",
    ),
    # What was refused
    _off(
        "refused-hides", "a refused save leaves the record at once", f"{_LOG}:shared_deltas", 'else "rejected IS NULL"', 'else "1"',
        _FAULTS + "test_a_refused_edit_does_not_hide_what_was_there",
    ),
    _off(
        "half-a-correction", "a correction says again all that was refused", f"{_RECORDS}:edit",
        "restated = merge(refused).fields if refused else {}", "restated = {}", _ENGINE + "test_mending_a_refused_save_restates_it",
    ),
    _off(
        "emptied-again", "a correction does not repeat what was never accepted", f"{_RECORDS}:edit",
        "and (value is not None or name in accepted)", "", _ENGINE + "test_mending_a_refused_save_restates_it",
    ),
)  # fmt: skip
