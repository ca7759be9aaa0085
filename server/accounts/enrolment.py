"""Joining by a code. Issued for one library; used once, by one laptop, however often its answer is lost."""

from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection, Row, select, update
from sqlalchemy.exc import IntegrityError

from core.protocol import enrolment
from core.protocol.certificates import open_credential
from core.protocol.enrolment import CODE_CHARACTERS, EnrolRefusal, EnrolRequest
from core.protocol.errors import ProtocolError, SignatureError
from core.protocol.keys import KEY_BYTES
from server import logs
from server.accounts import credentials
from server.accounts.models import CODE, DEVICE, SCOPE, enrol_code
from server.centre import Centre
from server.errors import CommandError, RefusedError
from server.libraries import service as libraries
from server.libraries.models import library as library_table
from server.libraries.service import LIBRARY_BYTES

DAYS = 14
_DAY_MS = 86_400_000
NAME_CHARACTERS_MAX = 200
_Code = Row[bytes, int, bytes | None]  # key, expires, used_by
SCOPE_BYTES = 16  # a uuid; the catalogue's names are shorter, so no laptop can bring one of them


@dataclass(frozen=True, slots=True)
class IssuedCode:
    """code: to be read out; expires: ms by the server's clock."""

    code: str
    library: bytes
    expires: int


def issue_code(centre: Centre, area: str, library: bytes | None = None, new: bool = False, days: int = DAYS) -> IssuedCode:
    """A code for the library of that area; the first code of an area makes a new one.

    Raises CommandError('several_libraries', 'unknown_library').
    """
    library = library or (None if new else _library_in(centre, area))
    code = enrolment.code_from(centre.random(CODE_CHARACTERS))
    lookup, key = enrolment.derive(code)
    now = centre.now_ms()
    with centre.database.writing() as connection:
        if library is None:
            library = centre.random(LIBRARY_BYTES)
            libraries.create(connection, library, area, "", now)
        elif libraries.lock(connection, library) is None:
            raise CommandError("unknown_library", library.hex())
        credentials.add_to_directory(connection, library, CODE, lookup)
        values = {"library": library, "lookup": lookup, "key": key, "expires": now + days * _DAY_MS}
        connection.execute(enrol_code.insert(), values)
    return IssuedCode(enrolment.shown(code), library, now + days * _DAY_MS)


def _library_in(centre: Centre, area: str) -> bytes | None:
    with centre.database.reading() as connection:
        found = connection.execute(select(library_table.c.library).where(library_table.c.area == area)).scalars().all()
    if len(found) > 1:
        raise CommandError("several_libraries", " ".join(one.hex() for one in found))
    return found[0] if found else None


class EnrolHandler:
    """Takes a laptop's request to join, gives the answer; a pure function of its bytes and the database."""

    def __init__(self, centre: Centre) -> None:
        self._centre = centre

    def handle(self, data: bytes) -> bytes:
        """Raises RefusedError with the refusal in its body."""
        try:
            message = msgspec.msgpack.decode(data, type=EnrolRequest)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise RefusedError(400, "malformed") from error
        if len(message.device) != KEY_BYTES or len(message.scope) != SCOPE_BYTES:
            raise RefusedError(400, "malformed")
        library = self._library_of(message)
        try:
            with self._centre.database.writing() as connection:
                return self._join(connection, library, message)
        except IntegrityError as error:
            with self._centre.database.reading() as connection:
                code = _code(connection, library, message.lookup)
            raise _belongs_elsewhere("scope_taken", code.key, message) from error

    def _library_of(self, message: EnrolRequest) -> bytes:
        """The library of the code, after making sure that neither scope nor laptop belongs to another."""
        with self._centre.database.reading() as connection:
            library = credentials.library_of(connection, CODE, message.lookup)
            if library is None:
                raise _refused("code_unknown")
            # Whoever does not know the code learns nothing about scopes and laptops.
            code = _code(connection, library, message.lookup)
            self._check_code(code, message)
            if credentials.library_of(connection, SCOPE, message.scope) not in (None, library):
                raise _belongs_elsewhere("scope_taken", code.key, message)
            if credentials.library_of(connection, DEVICE, message.device) not in (None, library):
                raise _belongs_elsewhere("device_taken", code.key, message)
            if self._is_certified_elsewhere(connection, library, message):
                raise _belongs_elsewhere("scope_taken", code.key, message)
        return library

    def _is_certified_elsewhere(self, connection: Connection, library: bytes, message: EnrolRequest) -> bool:
        """Its own credential says so, though this server may have been restored from before. A library that this server has lost
        may join again under a new id: then it is in the same village.
        """
        try:
            certificate = open_credential(message.credential, self._centre.keys.root)
        except ProtocolError:
            return False
        present = libraries.read(connection, library)
        if certificate.library == library or message.scope not in certificate.scopes or present is None:
            return False
        return certificate.area != present.area or libraries.read(connection, certificate.library) is not None

    def _check_code(self, code: _Code, message: EnrolRequest) -> None:
        try:
            enrolment.check_request(message, code.key)
        except SignatureError as error:
            raise _refused("code_unknown") from error
        if code.used_by not in (None, message.device):
            raise _refused("code_used")
        if code.used_by is None and self._centre.now_ms() > code.expires:
            raise _refused("code_expired")

    def _join(self, connection: Connection, library: bytes, message: EnrolRequest) -> bytes:
        libraries.lock(connection, library, self._centre.now_ms())
        code = _code(connection, library, message.lookup)
        self._check_code(code, message)
        name = message.library_name.replace("\0", "")[:NAME_CHARACTERS_MAX]
        libraries.name_if_unnamed(connection, library, name)
        if not self._has_joined(connection, library, message):
            row = libraries.read(connection, library)
            assert row is not None
            credentials.certify(connection, self._centre.keys, row)
            logs.event("laptop joined", library=library, laptops=len(credentials.laptops(connection, library)))
        connection.execute(
            update(enrol_code)
            .where(enrol_code.c.library == library, enrol_code.c.lookup == message.lookup)
            .values(used_by=message.device)
        )
        listed = credentials.laptops(connection, library)
        keys = self._centre.keys
        answer = enrolment.answer(
            code.key, keys.root, keys.certificate, listed[message.device].credential,
            [laptop.credential for laptop in listed.values()],
        )  # fmt: skip
        return msgspec.msgpack.encode(answer)

    def _has_joined(self, connection: Connection, library: bytes, message: EnrolRequest) -> bool:
        """True when laptop and scope are known already; otherwise they are from now on, and wait for credentials."""
        known_laptop = message.device in credentials.laptops(connection, library)
        known_scope = message.scope in libraries.feeds(connection, library)
        if not known_laptop:
            credentials.add_laptop(connection, library, message.device, message.scope, self._centre.now_ms())
        elif not known_scope:
            credentials.bind_scope(connection, library, message.scope)
        return known_laptop and known_scope


def _code(connection: Connection, library: bytes, lookup: bytes) -> _Code:
    statement = select(enrol_code.c.key, enrol_code.c.expires, enrol_code.c.used_by).where(
        enrol_code.c.library == library, enrol_code.c.lookup == lookup
    )
    return connection.execute(statement).one()


def _refused(reason: str) -> RefusedError:
    return RefusedError(403, reason, msgspec.msgpack.encode(EnrolRefusal(reason)))


def _belongs_elsewhere(reason: str, key: bytes, message: EnrolRequest) -> RefusedError:
    """A refusal at which the laptop becomes another: with proof, so that nobody on the line can say it."""
    return RefusedError(403, reason, msgspec.msgpack.encode(enrolment.refusal(key, reason, message)))
