"""Slices: parts of the catalogue's feeds, made for everybody and carried by anybody. They are signed by the centre and in clear."""

from core.protocol.bundle import Verdict
from core.protocol.certificates import open_server_certificate
from core.protocol.errors import SignatureError
from core.protocol.slices import open_slice
from desktop.store import blobs, feeds, photos, projections
from desktop.store.feeds import LAMPORT_AHEAD_MAX, PageReader, PageRefused
from desktop.store.installation import Installation
from desktop.store.store import Store


def take(store: Store, data: bytes) -> tuple[Verdict, int]:
    """(what became of it, how many saves were new). One that does not continue what is held changes nothing.

    Raises ProtocolError for what no centre of ours signed.
    """
    with store.installing() as (connection, me):
        if me.root is None:
            return Verdict.FOREIGN, 0
        certificate, part = open_slice(data, me.root)
        author = _meet(me, certificate)
        if part.scope not in feeds.readable_scopes(connection):
            return Verdict.FOREIGN, 0

        def trusts(device: bytes) -> None:
            if device != author:
                raise SignatureError("not the centre")

        reader = PageReader(connection, b"", trusts, me.server_lamport + LAMPORT_AHEAD_MAX)
        try:
            with connection.begin_nested():
                verdict = reader.apply_slice(part.scope, part.page)
        except PageRefused:
            feeds.ask_in_full(connection, part.scope)
            return Verdict.REFUSED, 0
        projections.project(connection, reader.touched)
        me.lamport = max(me.lamport, reader.lamport)
        unnamed = photos.unnamed(connection, reader.unnamed)
    for blob in unnamed:
        blobs.drop(store.home, blob)
    return verdict, reader.pulled


def _meet(me: Installation, certificate: bytes) -> bytes:
    """The key of the centre that speaks. A newer one than we knew is a rebuilt centre: from now on it is sealed to that one,
    and told who we are."""
    assert me.root is not None
    found = open_server_certificate(certificate, me.root)
    known = open_server_certificate(me.server_certificate, me.root).serial if me.server_certificate else 0
    if found.serial > known and found.server != me.server_key:
        me.server_key, me.server_certificate, me.send_credentials = found.server, certificate, 1
    return found.server
