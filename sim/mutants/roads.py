"""Sections 6 and 7: blobs, sticks, slices, and what each state means."""

from sim.mutants.cutting import Cut, Mutant

_LISTS = "tests/sync/test_pieces_fetched.py::"
_STORAGE, _BLOBS, _TRANSFERS = "server.blobs.storage", "server.blobs.service:BlobService", "desktop.sync.transfers"
_STICK, _BUNDLE, _PACKING = "core.stick", "core.protocol.bundle", "desktop.sync.packing:Packing"
_STANDING, _FEEDS = "desktop.store.standing", "desktop.store.feeds"

_PIECES, _SESSION, _FAULTS = "tests/server/test_blobs.py::", "tests/sync/test_session.py::", "tests/sync/test_faults.py::"
_STICKS, _BUNDLES, _CENTRE = "tests/sync/test_stick.py::", "tests/core/test_bundle.py::", "tests/server/test_bundles.py::"
_ENGINE, _FORGED, _DOUBT = "tests/sync/test_engine.py::", "tests/sync/test_forged_pages.py::", "tests/sync/test_stick_doubts.py::"
_FILES = "tests/core/test_stick_files.py::"


def _blob(name: str, protection: str, where: str, old: str, new: str, test: str = "") -> Mutant:
    return Mutant(name, "6", protection, (Cut(where, old, new),), test)


def _stick(name: str, protection: str, where: str, old: str, new: str, test: str = "") -> Mutant:
    return Mutant(name, "7", protection, (Cut(where, old, new),), test)


ROADS = (
    _blob("any-hash", "the centre takes only what is what its name says", f"{_STORAGE}:_finish",
          "if hash_of(place.part) != place.blob:", "if False:", _PIECES + "test_a_photo_that_is_not_what_its_name_says_is_thrown_away"),
    _blob("any-offset", "a piece elsewhere hears the true offset", f"{_BLOBS}._append", "if offset != held:", "if False:",
          _PIECES + "test_a_piece_at_the_wrong_place_hears_the_right_one"),
    _blob("more-than-declared", "no more is taken than was declared", f"{_BLOBS}._append", "if offset + len(piece) > size:", "if False:",
          _PIECES + "test_more_than_was_declared_is_refused"),
    _blob("unsigned-piece", "a piece is signed by a laptop", "server.blobs.views:_signer",
          'verify_announced(device, _decoded(request, "suluh-signature"), verb, blob, offset, piece_hash)', "pass", _PIECES + "test_only_what_a_laptop_signed_is_taken"),
    _blob("uploads-shared", "nobody learns from an upload what another library has", f"{_STORAGE}:Place.part",
          "{self.blob.hex()}.{self.library.hex()}.part", "{self.blob.hex()}.part",
          _PIECES + "test_of_another_librarys_half_upload_nothing_is_seen"),
    _blob("revoked-sends-photos", "a laptop that was turned away sends no photos", f"{_BLOBS}._named",
          "if laptop is None or laptop.revoked:", "if laptop is None:", "tests/sync/test_lost_laptop.py::test_a_lost_laptop_sends_no_photos"),
    _blob("fetched-unread", "a fetched file is what its name says", "desktop.sync.fetching:_is_right",
          'file_digest(file, "sha256").digest() == recipe.wish.blob', "True",
          _SESSION + "test_a_file_whose_beginning_was_damaged_on_the_disk_is_thrown_away_and_fetched_anew"),
    _blob("photos-first", "records go before the rest of a file", f"{_TRANSFERS}:Transfers.fetch",
          "if not paused and self._records_wait():", "if False:", _SESSION + "test_a_record_that_comes_up_goes_before_the_rest_of_a_file"),
    _blob("photos-by-chance", "what lacks least goes first", "desktop.store.correspondence:blobs_to_send",
          "ORDER BY max(p.size) - coalesce(b.offset, 0), p.blob", "ORDER BY p.blob", _FAULTS + "test_the_photo_that_lacks_least_goes_first"),
    _blob("whole-by-intention", "a photo is whole when the centre's list says so", f"{_TRANSFERS}:Transfers._took",
          "photo.offset = min(sent.held or 0, photo.size)", "photo.offset = photo.size"),
    _blob("short-list-believed", "a list that may go on makes no other photo whole", "desktop.sync.engine:_Taking._take_blobs",
          "all_of_them=len(need) < NEEDS_LISTED_MAX", "all_of_them=True", _FAULTS + "test_a_full_list_of_needs_makes_no_other_photo_whole"),
    _blob("whole-before-it-arrived", "a photo whose record has not arrived is not whole", "desktop.store.correspondence:take_over_needs",
          "WHERE d.confirmed = 1 ", "", _FAULTS + "test_a_photo_whose_record_has_not_arrived_is_not_whole"),
    _blob("damaged-sent", "a file that came to harm here is not sent", "desktop.store.blobs:verified",
          "if found != name:", "if False:", _DOUBT + "test_a_photo_that_came_to_harm_is_not_packed"),
    _blob("exif-sent", "a photo loses its place and its owner", "desktop.store.photos:fields_of",
          "content_fields(home, pictures.prepare(content))",
          'content_fields(home, pictures.Picture(content, 1, 1, b""))', "tests/store/test_photos.py::test_what_is_kept_of_a_photo_says_nothing_of_place_and_owner"),
    _blob("photo-unshrunk", "a photo is shrunk before it is kept", "desktop.store.pixels:prepare",
          "image.thumbnail((SIDE_PX_MAX, SIDE_PX_MAX), Image.Resampling.LANCZOS)", "pass", "tests/store/test_photos.py::test_a_large_photo_is_shrunk"),
    _blob("received-without-photos", "received means every photo too", "desktop.sync.session:Session._outcome",
          "waiting.saves == 0 and left == 0 and not reason", "waiting.saves == 0 and not reason",
          _SESSION + "test_records_go_and_photos_stay_for_another_time"),
    _blob("bad-pieces-kept", "a piece of a file is what its list says", "core.protocol.pieces:bad_pieces",
          "if sha256(file.read(span.length)).digest() != digest", "if not file.read(span.length)",
          "tests/core/test_pieces.py::test_a_bad_byte_costs_its_piece_and_a_cut_the_pieces_behind"),
    _blob("list-unread", "a list of pieces is what its name says", "desktop.sync.fetching:_list", "if blob_hash(data) != name:", "if not data:",
          _LISTS + "test_a_list_that_is_not_what_its_name_says_is_left_alone"),
    # The stick
    _stick("not-read-back", "what was written to a stick is read back", f"{_STICK}:Stick.write", "if back.digest() != written.digest():", "if False:",
           _STICKS + "test_a_stick_that_gives_back_other_bytes_is_not_believed"),
    _stick("written-in-place", "a file has its name only when it is whole", f"{_STICK}:Stick.write",
           'folder / f"{name}{_UNFINISHED}"', "folder / name", _FILES + "test_a_stick_pulled_out_leaves_what_was_there_before"),
    _stick("links-followed", "names on a stick lead nowhere else", f"{_STICK}:Stick._is_plain",
           "folder.is_dir() and not folder.is_symlink() and not self.folder.is_symlink()", "folder.is_dir()",
           _FILES + "test_a_folder_that_is_a_link_holds_nothing"),
    _stick("pipes-read", "only plain files are read", f"{_STICK}:Stick.names", " and entry.is_file(follow_symlinks=False)", "",
           _STICKS + "test_a_stick_of_links_and_pipes_leads_nowhere"),
    _stick("sum-unread", "a damaged bundle is named as damaged", f"{_BUNDLE}:unpack",
           "or _sum(written) != data[-_SUM_BYTES:]", "", _BUNDLES + "test_every_flipped_bit_and_every_cut_is_damage"),
    Mutant("open-letters", "7", "a finder reads nothing", (
        Cut("core.protocol.keys:seal_to", "bytes(SealedBox(VerifyKey(public).to_curve25519_public_key()).encrypt(message))", "message"),
        Cut("core.protocol.keys:Signer.open", "bytes(SealedBox(self._key.to_curve25519_private_key()).decrypt(box))", "box"),
    ), _STICKS + "test_a_finder_reads_nothing"),
    _stick("photo-by-anybody", "a photo on a stick has its owner's signature", f"{_BUNDLE}:open_photo",
           "blobs.verify_piece(photo.device, photo.signature, _PHOTO_VERB, photo.blob, photo.offset, photo.content)", "pass",
           _BUNDLES + "test_a_photo_comes_with_its_owners_signature"),
    _stick("photo-before-record", "a photo waits for its record", "server.exchange.bundles:BundleHandler._photo",
           'if error.code != "unknown_blob":', "if True:", _CENTRE + "test_a_photo_waits_for_its_record_and_ends_what_came_over_the_line"),
    _stick("carried-with-gaps", "carried means a copy without a gap", f"{_PACKING}._reach", "file.first <= last + 1 and ", "",
           _DOUBT + "test_a_stick_whose_first_part_was_lost_carries_nothing"),
    _stick("emptied-stick-believed", "a stick is looked at before it is believed", "desktop.store.carried:set_reach",
           'connection.exec_driver_sql("DELETE FROM carried WHERE place = ? AND incarnation = ?", (place, me.incarnation))', "pass",
           _STICKS + "test_a_stick_that_was_emptied_is_believed_no_more"),
    _stick("stick-empties-outbox", "nothing leaves the outbox because of a stick", f"{_STANDING}:waiting",
           "{_UNCONFIRMED} AND {_WAITS}", "{_UNCONFIRMED} AND {_WAITS} AND NOT {_CARRIED}",
           _STICKS + "test_a_bag_goes_there_and_back_and_each_record_says_where_it_is"),
    _stick("other-centre-s-bag", "a bag for another centre is not counted as lying there", "desktop.sync.packing:_is_whole",
           'bundle.unpack(data).to == hint(me.server_key or b"")', "bool(bundle.unpack(data))",
           _DOUBT + "test_a_bag_for_a_centre_that_is_gone_is_packed_anew"),
    _stick("carried-clock-believed", "an answer that was carried says nothing about the clock", "desktop.sync.unpacking:Unpacking._answer",
           "just_now=False", "just_now=True", _STICKS + "test_an_answer_from_weeks_ago_says_nothing_about_the_clock"),
    _stick("custody-unsigned", "carried means the trusted relay's own signed word", "desktop.sync.relay_shelf:RelayShelf.write",
           "verify_custody(self._relay, note, hint(self._signer.public), name, bundle.digest(data))", "pass",
           "tests/sync/test_relay.py::test_only_the_word_of_the_trusted_computer_makes_a_save_carried"),
    _stick("bag-of-another", "a bag in a relay is filled and emptied by its owner", "server.relay.app:_require_owner",
           "if len(key) != KEY_BYTES or hint(key).hex() != device:", "if False:",
           "tests/sync/test_relay.py::test_nobody_fills_or_empties_the_bag_of_another"),
    _stick("touched-program", "a program on a stick is checked to its last bit", "desktop.sync.updates:newest",
           "made.digest() == best.hash", "True", "tests/sync/test_updates.py::test_a_program_that_was_touched_is_warned_of"),
    # What each state means
    _stick("safe-by-number", "safe is agreed upon by its tag", f"{_FEEDS}:_agreed", "if holds(connection, scope, claimed):", "if claimed.position <= _cursor(connection, scope).position:",
           _FORGED + "test_safe_is_what_the_backup_holds_and_not_what_stands_at_its_number"),
    Mutant("safe-for-ever", "7", "safe falls back when the centre says less", (
        Cut(f"{_FEEDS}:set_safe", '"UPDATE scope SET safe = ? WHERE scope = ?"', '"UPDATE scope SET safe = max(safe, ?) WHERE scope = ?"'),
    ), _ENGINE + "test_a_backup_makes_records_safe_and_a_restore_takes_that_back"),
    _stick("refused-shown-received", "a refused save is never shown as received", f"{_STANDING}:_status", "if refused:", "if False:",
           _ENGINE + "test_a_refused_save_waits_with_its_content_and_the_others_go"),
    _stick("anyones-receipt", "a receipt is the centre's own statement", "desktop.sync.engine:_Taking._take_receipts",
           "if key == self._me.server_key:", "if True:", _FORGED + "test_a_receipt_that_the_centre_did_not_sign_is_not_kept"),
)  # fmt: skip
