"""Sections 8 and 9: who speaks, copies and restores, and what the world does to disks."""

from sim.mutants.cutting import Cut, Mutant

_CERTIFICATES, _ENROLMENT, _DOOR = "core.protocol.certificates", "core.protocol.enrolment", "server.accounts.enrolment:EnrolHandler"
_STORE, _ENVELOPE = "desktop.store.store:Store", "core.protocol.envelope"

_ENGINE, _RESTORED, _JOIN = "tests/sync/test_engine.py::", "tests/sync/test_restored_centre.py::", "tests/server/test_enrolment.py::"
_STRANGE, _TRUST, _ENVELOPES = "tests/faults/test_strange_answers.py::", "tests/core/test_trust.py::", "tests/core/test_envelope.py::"
_EXCHANGE, _FAULTS, _HISTORIES = "tests/server/test_exchange.py::", "tests/sync/test_faults.py::", "tests/server/test_histories.py::"


def _who(name: str, protection: str, where: str, old: str, new: str, test: str = "") -> Mutant:
    return Mutant(name, "8", protection, (Cut(where, old, new),), test)


def _fault(name: str, protection: str, where: str, old: str, new: str, test: str = "") -> Mutant:
    return Mutant(name, "9", protection, (Cut(where, old, new),), test)


IDENTITY = (
    _who("copy-unnoticed", "a copied or restored PC begins another history before its first write", f"{_STORE}._notice_copy",
         "if me.fingerprint != present:", "if False:",
         "tests/store/test_backups.py::test_a_backup_comes_back_onto_an_empty_home_and_begins_a_history_of_its_own"),
    _who("key-shared-with-copy", "a copied PC that becomes another has a key of its own", "desktop.store.adoption:become_another",
         "store.renew_key()", "pass", _ENGINE + "test_a_copied_pc_may_join_another_library"),
    _who("key-for-all", "only its owner may read the key", f"{_STORE}._keep_key", "self.home.device_key.chmod(0o600)", "self.home.device_key.chmod(0o644)",
         "tests/store/test_care.py::test_only_its_owner_may_read_the_key"),
    _who("any-root", "a server certificate is signed by our root", f"{_CERTIFICATES}:open_server_certificate", "if key != root:", "if False:",
         "tests/core/test_bundle.py::test_a_slice_is_believed_for_the_root_behind_it"),
    _who("any-server", "a laptop's certificate is signed by the server that it names", f"{_CERTIFICATES}:open_credential",
         "if key != server:", "if False:", _TRUST + "test_a_credential_of_somebody_else_is_refused"),
    _who("signature-unread", "what is signed is verified", "core.protocol.keys:verify",
         "VerifyKey(public).verify(_framed(purpose, message), signature)", "pass", _ENVELOPES + "test_every_flipped_bit_is_noticed"),
    _who("one-purpose", "a signature for one thing never stands for another", "core.protocol.keys:_framed",
         'b"suluh " + purpose + b"\\0" + message', "message", _ENVELOPES + "test_a_request_does_not_pass_for_an_answer"),
    _who("any-centre", "an answer comes from a centre of our root", "desktop.sync.engine:Engine._open",
         "if sealed.certificate is None or me.root is None:", "return\n        if sealed.certificate is None or me.root is None:",
         _ENGINE + "test_the_answer_of_another_centre_is_refused"),
    _who("borrowed-certificate", "an answer's certificate is of the key that signed it", "desktop.sync.engine:Engine._open",
         "if open_server_certificate(sealed.certificate, me.root).server != sealed.key:", "if False:",
         _STRANGE + "test_a_wrong_signature_is_refused_however_well_the_rest_fits"),
    _who("code-not-proven", "who joins proves to know the code", f"{_DOOR}._check_code",
         "enrolment.check_request(message, code.key)", "pass", _JOIN + "test_whoever_only_saw_the_lookup_cannot_join"),
    _who("centre-not-proven", "the centre proves to know the code", "desktop.sync.joining:_adopt",
         "enrolment.check_answer(answer, code[1])", "pass", _STRANGE + "test_joining_believes_only_who_was_told_the_code"),
    _who("anybody-says-no", "only who issued the code makes a laptop give up what it is", "desktop.sync.joining:_refusal",
         "enrolment.check_refusal(refusal, code[1], request)", "pass", _STRANGE + "test_joining_believes_only_who_was_told_the_code"),
    _who("code-for-many", "a code joins one laptop", f"{_DOOR}._check_code", "if code.used_by not in (None, message.device):", "if False:",
         _JOIN + "test_a_used_code_is_refused_to_another_laptop"),
    _who("code-for-ever", "a code expires by the centre's clock", f"{_DOOR}._check_code",
         "if code.used_by is None and self._centre.now_ms() > code.expires:", "if False:", _JOIN + "test_a_code_expires_by_the_servers_clock"),
    _who("lost-answer-lost-code", "an answer to joining that was lost is given again", f"{_DOOR}._check_code",
         "if code.used_by not in (None, message.device):", "if code.used_by is not None:", _JOIN + "test_an_answer_that_was_lost_is_given_again"),
    _who("revoked-served", "a laptop that was turned away is turned away", "server.exchange.exchange:Exchange._laptops",
         "raise RevokedError", "pass", "tests/sync/test_lost_laptop.py::test_the_drill"),
    _who("credentials-not-brought", "a rebuilt centre is told who its laptops are", "desktop.sync.engine:Engine._credentials",
         "if not me.send_credentials:", "if True:", _ENGINE + "test_a_server_that_lost_its_disk_is_rebuilt_by_one_laptop"),
    _who("strangers-adopted", "a rebuilt centre adopts only whom its root certified", "server.accounts.adoption:adopt",
         "if device not in certified:", "if device not in certified and not certified:", _HISTORIES + "test_nobody_is_adopted_with_anothers_credential"),
    _who("other-family-adopted", "with a laptop come only laptops of its library", "server.accounts.adoption:adopt",
         "if one[0].library == mine.library}", "}", _HISTORIES + "test_with_a_laptop_come_only_laptops_of_its_library"),
    _who("old-credential-adopted", "of a laptop's credentials the newest counts", "server.accounts.adoption:_certified",
         "certificate.serial > known[0].serial", "certificate.serial < known[0].serial", _HISTORIES + "test_of_a_laptops_credentials_the_newest_counts"),
    Mutant("scope-adopted-twice", "8", "a rebuilt centre gives no scope to a second library", (
        Cut("server.accounts.adoption:adopt", "_refuse_scopes_of_others(centre, mine.library, family)", "pass"),
        Cut("server.accounts.credentials:add_to_directory", "if connection", "if not library_of(connection, role, key) and connection"),
    ), _HISTORIES + "test_a_scope_is_not_adopted_by_a_second_library"),
    _who("family-forgotten", "who joins again keeps whom the centre forgot", "desktop.sync.joining:_adopt",
         "_forgotten(connection, certificate.library, answer.root) | devices", "devices",
         _RESTORED + "test_who_joins_again_does_not_forget_whom_the_centre_forgot"),
    _who("older-server-met", "an old slice does not bring an old server's key back", "desktop.sync.slices:_meet",
         "if found.serial > known and found.server != me.server_key:", "if found.server != me.server_key:",
         _RESTORED + "test_an_old_slice_does_not_bring_an_old_servers_key_back"),
    _who("clock-locks-out", "a wrong clock does not lock out of the own root", "desktop.sync.trust:by_no_clock",
         "made.verify_flags |= _NO_CHECK_TIME", "pass", "tests/sync/test_tls.py::test_under_the_own_root_no_date_is_in_the_way"),
    _who("no-clock-for-all", "without the clock no public authority is believed", "desktop.sync.trust:by_no_clock",
         "made = ssl.create_default_context(cadata=tls.anchor(root))", "made = by_the_clock(root)",
         "tests/sync/test_tls.py::test_to_a_public_certificate_a_wrong_clock_is_named"),
    _who("any-pin", "who has a PIN is asked for it", "desktop.store.people:People.switch",
         "not _is_pin(pin, *row)", "False", "tests/store/test_people.py::test_a_pin_is_asked_and_a_wrong_one_changes_nobody"),
    _who("volunteers-delete", "who may not delete deletes by no door", "desktop.store.people:require_may_delete", "if ", "if False and ",
         "tests/store/test_people.py::test_no_other_door_lets_a_volunteer_delete"),
    # The world
    _fault("emptied-file-is-new", "a file that lost its bytes does not pass for an empty library", "desktop.store.database:Database.__init__",
           "_refuse_emptied(path)", "pass", "tests/faults/test_damaged_data.py::test_damage_before_the_start_is_said_in_her_words_and_the_backup_comes_back"),
    _fault("newer-data-opened", "data of a newer program is not touched", "desktop.store.database:Database._prepare",
           "if version > schema.SCHEMA_VERSION:", "if False:", "tests/faults/test_newer_data.py::test_a_newer_form_of_the_data_is_named_and_not_touched"),
    _fault("bomb-unpacked", "what would unpack without measure is refused unopened", f"{_ENVELOPE}:_unpack",
           "if size < 0 or size > MESSAGE_BYTES_MAX:", "if False:", _ENVELOPES + "test_a_compression_bomb_is_refused_unopened"),
    _fault("any-length-read", "a message has a largest length", f"{_ENVELOPE}:unseal", "if len(data) > ENVELOPE_BYTES_MAX:", "if False:",
           _ENVELOPES + "test_an_oversized_envelope_is_refused"),
    _fault("newer-envelope-guessed", "a newer form is named as newer", f"{_ENVELOPE}:unseal",
           "if envelope.format > _FORMAT or envelope.dictionary > _DICTIONARY:", "if False:",
           _ENVELOPES + "test_a_newer_dictionary_is_named_as_newer"),
    _fault("bounds-unread", "numbers and lengths are bounded before they reach the database", "server.exchange.bounds:checked",
           'raise MalformedError("request: bounds")', "pass", _EXCHANGE + "test_numbers_and_lengths_out_of_bounds_are_malformed"),
    _fault("full-disk-unnamed", "a full disk is named as one", "desktop.store.database:_CODES", "sqlite3.SQLITE_FULL: errors.DISK_FULL,", "",
           "tests/faults/test_full_disk.py::test_a_full_disk_refuses_each_kind_of_save_and_takes_it_once_there_is_room"),
    _fault("any-library-restored", "a backup of another library is not put in this one's place", "desktop.store.restoring:restore",
           "if present is not None and", "if False and",
           "tests/store/test_backups.py::test_a_backup_of_another_library_is_refused_and_nothing_changes"),
    _fault("damaged-backup-restored", "a damaged backup is passed over for an older good one", "desktop.store.restoring:restore_newest",
           'backups.tried(one.folder / "suluh.db")', "pass",
           "tests/faults/test_damaged_data.py::test_a_backup_that_opens_and_is_damaged_deeper_down_is_passed_over"),
    _fault("damaged-photo-restored", "a photo that came to harm in the backup is not taken for the photo", "desktop.store.restoring:_bring_back_blobs",
           "if _is_whole(path):", "if True:",
           "tests/store/test_backups.py::test_a_photo_that_came_to_harm_on_the_stick_is_not_taken_for_the_photo"),
    _fault("backup-untried", "only a backup that was tried makes records safe", "server.backups.backup:make",
           "held = manifest.verify(unfinished)", 'held = contents.examine(unfinished / "server.db")',
           "tests/server/test_backup_under_writes.py::test_a_backup_that_does_not_prove_good_moves_nothing"),
    _fault("backup-without-photos", "a backup counts photos that are there, and has the others sent again", "server.backups.backup:_copy_all",
           "_ask_again(centre, copy, lost)", "pass",
           "tests/server/test_backup_under_writes.py::test_a_photo_that_is_gone_at_the_centre_is_asked_for_again_by_the_backup"),
)  # fmt: skip
