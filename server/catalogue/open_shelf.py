"""What is published, for anybody: the open doors (OPDS, OAI-PMH) read nothing but this."""

from threading import Lock
from uuid import UUID

from core.domain.lists import shipped_lists
from core.protocol.messages import Cursor
from server.catalogue import shelves
from server.catalogue.shelves import Shelved
from server.centre import Centre
from server.libraries import service as libraries
from server.output import LANGUAGE


class OpenShelf:
    """The catalogues as they stand; each is read again only when it grew."""

    def __init__(self, centre: Centre) -> None:
        self._database = centre.database
        self._known: dict[bytes, tuple[Cursor, list[Shelved]]] = {}
        self._lock = Lock()

    def everything(self) -> list[Shelved]:
        """All materials and packs of all catalogues, the withdrawn ones too; those that changed last come last."""
        with self._database.reading() as connection:
            heads = libraries.heads(connection, sorted(libraries.catalogues(connection)))
            with self._lock:
                for scope, head in heads.items():
                    if self._known.get(scope, (None,))[0] != head:
                        self._known[scope] = head, shelves.everything(connection, scope)
                found = [one for scope in heads for one in self._known[scope][1]]
        return sorted(found, key=lambda one: (one.changed, one.record))

    def live(self) -> list[Shelved]:
        """What is published now, the newest first."""
        return [one for one in reversed(self.everything()) if not one.withdrawn]


def urn(one: Shelved) -> str:
    """The name of a material that never changes."""
    return UUID(bytes=one.record).urn


def label(list_name: str, code: str) -> str:
    """What a person reads for a code."""
    return shipped_lists().label(list_name, code, LANGUAGE)


def area_words(area: str) -> str:
    """A catalogue's area in words."""
    return {"nat": "Semua perpustakaan"}.get(area, area.replace("prov:", "Provinsi ").replace("reg:", "Kabupaten "))
