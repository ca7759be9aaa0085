"""People at one laptop: who may do what, PINs, and the printed code that gives a forgotten PIN back. None of this travels.

A PIN keeps colleagues apart, not thieves out: four digits are quickly tried by a machine. So each wrong one costs time, more every
time, and nobody is ever locked out for good. The recovery code is long enough to stand by itself and works once.
"""

import hmac
from hashlib import scrypt

from sqlalchemy import Connection

from core.protocol import enrolment
from desktop.store import errors
from desktop.store.errors import KnownError
from desktop.store.installation import Installation
from desktop.store.rows import Person, Role
from desktop.store.store import Store

FREE_TRIES = 5
WAIT_FIRST_S, WAIT_MOST_S = 30, 600
PIN_DIGITS = (4, 8)
_SALT_BYTES = 16


class People:
    """Every method is one transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._not_before: dict[str, float] = {}

    def everybody(self) -> list[Person]:
        """By name; who is at the desk is among them, also before anybody else was added."""
        with self._store.reading() as connection:
            return _everybody(connection, self._store.present(connection))

    def present(self) -> Person:
        """Who is at the desk."""
        with self._store.reading() as connection:
            return present(connection, self._store.present(connection))

    def add(self, name: str, role: Role) -> None:
        """Raises KnownError('person_exists', 'not_allowed')."""
        name = name.strip()
        with self._store.installing() as (connection, me):
            _require_head(connection, me)
            if any(one.name.casefold() == name.casefold() for one in _everybody(connection, me)):
                raise KnownError(errors.PERSON_EXISTS, name)
            _keep_present(connection, me)
            connection.exec_driver_sql("INSERT INTO person (name, role) VALUES (?, ?)", (name, role))

    def rename(self, name: str) -> None:
        """Another name for who is at the desk; what was recorded before keeps the old one. Raises KnownError('person_exists')."""
        name = name.strip()
        with self._store.installing() as (connection, me):
            others = [one.name.casefold() for one in _everybody(connection, me) if one.name != me.person]
            if not name or name.casefold() in others:
                raise KnownError(errors.PERSON_EXISTS, name)
            connection.exec_driver_sql("UPDATE person SET name = ? WHERE name = ?", (name, me.person))
            me.person = name

    def remove(self, name: str) -> None:
        """What this person recorded stays. Raises KnownError('not_allowed') for oneself and for those who may not."""
        with self._store.installing() as (connection, me):
            _require_head(connection, me)
            if name == me.person:
                raise KnownError(errors.NOT_ALLOWED, name)
            connection.exec_driver_sql("DELETE FROM person WHERE name = ?", (name,))

    def set_role(self, name: str, role: Role) -> None:
        """Raises KnownError('not_allowed', 'last_head')."""
        with self._store.installing() as (connection, me):
            _require_head(connection, me)
            _keep_present(connection, me)
            connection.exec_driver_sql("UPDATE person SET role = ? WHERE name = ?", (role, name))
            if not any(one.role is Role.HEAD for one in _everybody(connection, me)):
                raise KnownError(errors.LAST_HEAD, name)

    def set_pin(self, name: str, pin: str | None) -> None:
        """One's own, or anybody's for the head; None takes it away. Raises KnownError('bad_pin', 'not_allowed')."""
        with self._store.installing() as (connection, me):
            if name != me.person:
                _require_head(connection, me)
            _keep_present(connection, me)
            _set_pin(self._store, connection, name, pin)

    def switch(self, name: str, pin: str = "") -> Person:
        """Sits down at the desk. Raises KnownError('wrong_pin'), or 'pin_wait' with the seconds as its detail."""
        if (left := self.wait_s(name)) > 0:
            raise KnownError(errors.PIN_WAIT, str(round(left)))
        with self._store.reading() as connection:
            row = _row(connection, name)
        if row is not None and row[1] is not None and not _is_pin(pin, *row):
            self._count_failure(name)
            raise KnownError(errors.WRONG_PIN, name)
        self._not_before.pop(name, None)
        with self._store.installing() as (connection, me):
            me.person = name
            connection.exec_driver_sql("UPDATE person SET failures = 0 WHERE name = ?", (name,))
            return present(connection, me)

    def wait_s(self, name: str) -> float:
        """Seconds until this person may try a PIN again; counted by a clock that nobody can set."""
        now = self._store.around.monotonic_s()
        if name not in self._not_before:
            with self._store.reading() as connection:
                failures = connection.exec_driver_sql("SELECT failures FROM person WHERE name = ?", (name,)).scalar() or 0
            self._not_before[name] = now + _wait_after(failures)
        return max(0.0, self._not_before[name] - now)

    def new_recovery_code(self) -> str:
        """A code to print and to lock away; the one before it is void. Raises KnownError('not_allowed')."""
        code = enrolment.code_from(self._store.around.random(enrolment.CODE_CHARACTERS))
        salt = self._store.around.random(_SALT_BYTES)
        with self._store.installing() as (connection, me):
            _require_head(connection, me)
            connection.exec_driver_sql(
                "INSERT OR REPLACE INTO recovery (one, salt, code, made_by) VALUES (1, ?, ?, ?)", (salt, _hashed(code, salt), me.person)
            )
        return enrolment.shown(code)

    def has_recovery_code(self) -> bool:
        """True while a printed code is good."""
        with self._store.reading() as connection:
            return int(connection.exec_driver_sql("SELECT count(*) FROM recovery").scalar_one()) > 0

    def forget_pin(self, name: str, typed: str) -> None:
        """Takes a forgotten PIN away with the printed code, which is void afterwards. Raises KnownError('wrong_code', 'pin_wait')."""
        if (left := self.wait_s(_RECOVERY)) > 0:
            raise KnownError(errors.PIN_WAIT, str(round(left)))
        code = enrolment.typed(typed)
        with self._store.installing() as (connection, _):
            row = connection.exec_driver_sql("SELECT salt, code FROM recovery").one_or_none()
            good = code is not None and row is not None and hmac.compare_digest(_hashed(code, row[0]), row[1])
            if good:
                connection.exec_driver_sql("DELETE FROM recovery")
                _set_pin(self._store, connection, name, None)
        if not good:
            self._not_before[_RECOVERY] = self._store.around.monotonic_s() + 2
            raise KnownError(errors.WRONG_CODE)
        self._not_before.pop(name, None)

    def _count_failure(self, name: str) -> None:
        with self._store.installing() as (connection, _):
            failures = connection.exec_driver_sql(
                "UPDATE person SET failures = failures + 1 WHERE name = ? RETURNING failures", (name,)
            ).scalar_one()
        self._not_before[name] = self._store.around.monotonic_s() + _wait_after(failures)


_RECOVERY = "\0recovery"


def present(connection: Connection, me: Installation) -> Person:
    """Who is at the desk; somebody that nobody was told about runs the library alone."""
    return next(one for one in _everybody(connection, me) if one.name == me.person)


def require_may_delete(connection: Connection, me: Installation) -> None:
    """Raises KnownError('not_allowed') for a volunteer."""
    if not present(connection, me).role.may_delete:
        raise KnownError(errors.NOT_ALLOWED, me.person)


def _everybody(connection: Connection, me: Installation) -> list[Person]:
    rows = connection.exec_driver_sql("SELECT name, role, pin IS NOT NULL FROM person ORDER BY name COLLATE NOCASE").all()
    found = [Person(name, Role(role), bool(has_pin)) for name, role, has_pin in rows]
    if not any(one.name == me.person for one in found):
        found.append(Person(me.person, Role.LIBRARIAN if found else Role.HEAD, False))
    return found


def _keep_present(connection: Connection, me: Installation) -> None:
    """Whoever was alone until now is written down as what she was."""
    one = present(connection, me)
    connection.exec_driver_sql("INSERT OR IGNORE INTO person (name, role) VALUES (?, ?)", (one.name, one.role))


def _require_head(connection: Connection, me: Installation) -> None:
    if present(connection, me).role is not Role.HEAD:
        raise KnownError(errors.NOT_ALLOWED, me.person)


def _row(connection: Connection, name: str) -> tuple[bytes, bytes | None] | None:
    row = connection.exec_driver_sql("SELECT salt, pin FROM person WHERE name = ?", (name,)).one_or_none()
    return (row[0] or b"", row[1]) if row else None


def _set_pin(store: Store, connection: Connection, name: str, pin: str | None) -> None:
    if pin is not None and not (pin.isascii() and pin.isdigit() and PIN_DIGITS[0] <= len(pin) <= PIN_DIGITS[1]):
        raise KnownError(errors.BAD_PIN)
    salt = store.around.random(_SALT_BYTES)
    connection.exec_driver_sql(
        "UPDATE person SET salt = ?, pin = ?, failures = 0 WHERE name = ?", (salt, _hashed(pin, salt) if pin else None, name)
    )


def _is_pin(pin: str, salt: bytes, known: bytes | None) -> bool:
    return known is None or hmac.compare_digest(_hashed(pin, salt), known)


def _hashed(secret: str, salt: bytes) -> bytes:
    return scrypt(secret.encode(), salt=salt, n=2**14, r=8, p=1, dklen=32)


def _wait_after(failures: int) -> float:
    return 0.0 if failures < FREE_TRIES else float(min(WAIT_MOST_S, WAIT_FIRST_S * 2 ** min(failures - FREE_TRIES, 10)))
