"""The opened home: database, installation and keys. Everything that writes to a log passes `Store.logging()`."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from sqlalchemy import Connection

from core.protocol.keys import Signer
from desktop.clock import Surroundings
from desktop.paths import Home
from desktop.store import blobs, days_of_use, disk, errors, installation, practice, projections, schema
from desktop.store.database import Connect, Database, connect
from desktop.store.errors import KnownError
from desktop.store.installation import Installation
from desktop.store.log import LogWriter, new_record


class Store:
    """Opens or creates the store in `home`. Raises KnownError where the disk or the file does not allow it."""

    def __init__(self, home: Home, around: Surroundings, connect: Connect = connect) -> None:
        self.home = home
        self.around = around
        self.database = Database(home.database, connect)
        self.reading = self.database.reading
        self.writing = self.database.writing
        try:
            self._ensure_installation()
            with self.reading() as connection:
                self.is_practice = practice.is_marked(connection)  # nothing in it is real: no key, nothing is sent
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Closes the file."""
        self.database.close()

    def installation(self) -> Installation:
        """The installation as it stands."""
        with self.reading() as connection:
            return self.present(connection)

    def present(self, connection: Connection) -> Installation:
        """The installation inside a transaction."""
        found = installation.load(connection)
        assert found is not None  # made when the store was opened
        return found

    @contextmanager
    def logging(self) -> Iterator[tuple[Connection, LogWriter]]:
        """A transaction that may append to the logs. Another incarnation begins first if this home was copied or restored."""
        with self.writing() as connection:
            me = self.present(connection)
            self._notice_copy(me)
            days_of_use.note(connection, self.around.now_ms())
            yield connection, LogWriter(connection, me, self.around)
            installation.save(connection, me)

    @contextmanager
    def installing(self) -> Iterator[tuple[Connection, Installation]]:
        """A transaction that may change the installation row."""
        with self.writing() as connection:
            me = self.present(connection)
            self._notice_copy(me)
            yield connection, me
            installation.save(connection, me)

    def note_use(self) -> None:
        """The program was started: this day counts as one of use. A disk that does not allow it costs only the note."""
        with suppress(KnownError), self.writing() as connection:
            days_of_use.note(connection, self.around.now_ms())

    def become_practice(self) -> None:
        """Makes an empty library one for practice, for ever. Raises KnownError('real_library') where something is logged."""
        practice.mark(self.database)
        self.is_practice = True

    def new_id(self) -> bytes:
        """A new record's id."""
        return new_record(self.around)

    def signer(self) -> Signer:
        """The laptop's key, made at first use. Raises KnownError('practice'): what is not real is never signed."""
        self._refuse_practice()
        path = self.home.device_key
        try:
            seed = path.read_bytes()
        except FileNotFoundError:
            seed = b""
        if len(seed) != 32:
            seed = self.around.random(32)
            self._keep_key(seed)
        return Signer(seed)

    def renew_key(self) -> Signer:
        """A new key: the old one belongs to the laptop this one was copied from. Raises KnownError('practice')."""
        self._refuse_practice()
        self._keep_key(self.around.random(32))
        return self.signer()

    def rebuild(self) -> int:
        """Makes every projection again from the logs; returns the number of records."""
        with self.writing() as connection:
            return projections.rebuild(connection)

    def _refuse_practice(self) -> None:
        if self.is_practice:
            raise KnownError(errors.PRACTICE)

    def _keep_key(self, seed: bytes) -> None:
        with disk.named_errors():
            blobs.write_whole(self.home.device_key, seed)
            if os.name != "nt":
                self.home.device_key.chmod(0o600)

    def _ensure_installation(self) -> None:
        with self.reading() as connection:
            me = installation.load(connection)
        if me is None:
            with self.writing() as connection:
                if installation.load(connection) is None:
                    installation.create(connection, self.around, installation.fingerprint(self.home.database))
        elif me.projection != schema.PROJECTION_VERSION:
            self.rebuild()

    def _notice_copy(self, me: Installation) -> None:
        present = installation.fingerprint(self.home.database)
        if me.fingerprint != present:
            me.fingerprint = present
            if me.n:
                me.begin_incarnation(self.around.random(installation.INCARNATION_BYTES))
