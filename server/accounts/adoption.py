"""A rebuilt server meets a laptop of the lost one: its credential, certified by the same root, says who it is.

The laptop also brings the credentials of the library's other laptops, so that what they wrote can be taken from its hands.
"""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from core.protocol.certificates import DeviceCertificate, open_credential
from core.protocol.errors import ProtocolError
from server import logs
from server.accounts import credentials
from server.accounts.models import SCOPE
from server.centre import Centre
from server.errors import RefusedError
from server.libraries import service as libraries

_Family = Mapping[bytes, tuple[DeviceCertificate, bytes]]  # device → what its credential says, the credential


def adopt(centre: Centre, device: bytes, given: Sequence[bytes]) -> bytes:
    """Registers the library, its scopes and laptops; returns the library. Raises RefusedError for a stranger."""
    certified = _certified(centre.keys.root, given)
    if device not in certified:
        raise RefusedError(403, "unknown_device")
    mine = certified[device][0]
    family = {key: one for key, one in certified.items() if one[0].library == mine.library}
    _refuse_scopes_of_others(centre, mine.library, family)
    try:
        with centre.database.writing() as connection:
            _register(connection, centre, mine, family)
    except IntegrityError as error:
        raise RefusedError(403, "scope_taken") from error
    logs.event("library adopted", library=mine.library, laptops=len(family))
    return mine.library


def _certified(root: bytes, given: Sequence[bytes]) -> _Family:
    """What the credentials say, the newest of each laptop."""
    found: dict[bytes, tuple[DeviceCertificate, bytes]] = {}
    for data in given:
        try:
            certificate = open_credential(data, root)
        except ProtocolError:
            continue
        known = found.get(certificate.device)
        if certificate.scopes and (known is None or certificate.serial > known[0].serial):
            found[certificate.device] = certificate, data
    return found


def _refuse_scopes_of_others(centre: Centre, library: bytes, family: _Family) -> None:
    with centre.database.reading() as connection:
        for certificate, _ in family.values():
            for scope in certificate.scopes:
                if credentials.library_of(connection, SCOPE, scope) not in (None, library):
                    raise RefusedError(403, "scope_taken")


def _register(connection: Connection, centre: Centre, mine: DeviceCertificate, family: _Family) -> None:
    now = centre.now_ms()
    row = libraries.lock(connection, mine.library, now)
    if row is None:
        libraries.create(connection, mine.library, mine.area, mine.library_name, now)
    known = credentials.laptops(connection, mine.library)
    if mine.device in known and known[mine.device].revoked:
        return  # what a laptop that is turned away brings is not taken; the exchange tells it why
    for key, (certificate, data) in family.items():
        if key not in known:
            credentials.add_laptop(
                connection, mine.library, key, certificate.scopes[0], now, data, certificate.serial, certificate.role
            )
        for scope in certificate.scopes:
            credentials.bind_scope(connection, mine.library, scope)
    _renew_where_scopes_are_missing(connection, centre, mine.library, family)


def _renew_where_scopes_are_missing(connection: Connection, centre: Centre, library: bytes, family: _Family) -> None:
    scopes = set(libraries.feeds(connection, library))
    laptops = credentials.laptops(connection, library)
    complete = all(
        key in family and set(family[key][0].scopes) == scopes and family[key][1] == laptop.credential
        for key, laptop in laptops.items()
    )
    row = libraries.read(connection, library)
    if not complete and row:
        credentials.certify(connection, centre.keys, row)
