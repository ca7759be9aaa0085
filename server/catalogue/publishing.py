"""Publishing, as a person means it: a file is opened, described, counted in bytes and minutes, and then is there for all.

    file ─► blobs ─► opened to its end ─► cover, list of pieces ─► one record names them all
    a new version is the next value of the same record; what no record names any more goes from the disk
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from filelock import FileLock
from sqlalchemy import Connection

from core.domain.kinds import MATERIAL, PACK
from core.materials.facts import Facts, UnfitError
from core.protocol import pieces
from core.protocol.blobs import BLOB_BYTES_MAX
from core.protocol.delta import DELETED
from server.blobs import needs, storage
from server.catalogue import shelves, writing
from server.catalogue.inspecting import DOCUMENTS, inspect
from server.catalogue.shelves import Shelved
from server.centre import Centre
from server.errors import CommandError

DESCRIBED = ("title", "description", "theme", "language", "audience", "creator", "licence", "priority")
_LOCK = "publishing.lock"


@dataclass(frozen=True, slots=True)
class Looked:
    """A file among the blobs that may be published. fields: what a material's record says of it."""

    facts: Facts
    size: int
    fields: dict[str, Any]
    blobs: dict[bytes, int]


class Publisher:
    """Everything that changes the shelves. One thing at a time, whatever process it is in."""

    def __init__(self, centre: Centre) -> None:
        self._centre = centre
        self._turn = FileLock(centre.config.folder / _LOCK)

    def look(self, file: Path, name: str = "") -> Facts:
        """What would be published, without publishing it. Raises CommandError as `publish`."""
        return _opened(file, name or file.name)

    def publish(self, scope: bytes, file: Path, described: dict[str, Any], name: str = "") -> Shelved:
        """A new material. described: fields of DESCRIBED; what is missing is taken from the file, the title at last from its name.

        Raises CommandError('unsupported_file', 'damaged_file', 'locked_file', 'rare_codec', 'too_large', 'already_published', 'bad_value').
        """
        name = name or file.name
        with self._turn:
            looked = self._take_in(file, name)
            try:
                fields = {**_said_by(looked.facts, name), **described, **looked.fields, "version": 1}
                with self._centre.database.writing() as connection:
                    self._require_new(connection, scope, looked)
                    record = writing.save(connection, self._centre, scope, MATERIAL.name, fields)
                    self._hold(connection, scope, looked)
            except CommandError:
                self._drop(list(looked.blobs))
                raise
        return self._find(record)

    def replace(self, record: bytes, file: Path, name: str = "") -> Shelved:
        """A new version of a material; laptops fetch what changed. Raises CommandError as `publish`, and 'unknown_record'."""
        name = name or file.name
        with self._turn:
            before = self._find(record, MATERIAL.name)
            looked = self._take_in(file, name)
            try:
                with self._centre.database.writing() as connection:
                    self._require_new(connection, before.scope, looked)
                    fields = {**looked.fields, "version": before.version + 1}
                    writing.save(connection, self._centre, before.scope, MATERIAL.name, fields, record)
                    self._hold(connection, before.scope, looked)
                    gone = self._let_go(connection, before)
            except CommandError:
                self._drop(list(looked.blobs))
                raise
            self._drop(gone)
        return self._find(record)

    def edit(self, record: bytes, described: dict[str, Any]) -> Shelved:
        """Other words about a material or pack; nothing is fetched again. Raises CommandError('unknown_record', 'bad_value')."""
        with self._turn:
            found = self._find(record)
            changed = {name: value for name, value in described.items() if found.fields.get(name) != value}
            if changed:
                with self._centre.database.writing() as connection:
                    writing.save(connection, self._centre, found.scope, found.kind, changed, record)
        return self._find(record)

    def withdraw(self, record: bytes) -> Shelved:
        """Takes a material or pack back: it goes from every laptop's list at the next contact. Raises CommandError('unknown_record')."""
        with self._turn:
            found = self._find(record)
            with self._centre.database.writing() as connection:
                for pack in shelves.live(connection, [found.scope]):
                    items = pack.texts("items")
                    if pack.kind == PACK.name and record.hex() in items:
                        rest = [one for one in items if one != record.hex()]
                        writing.save(connection, self._centre, found.scope, PACK.name, {"items": rest}, pack.record)
                writing.save(connection, self._centre, found.scope, found.kind, {DELETED: True}, record)
                gone = self._let_go(connection, found)
            self._drop(gone)
        return found

    def pack(self, scope: bytes, title: str, items: list[bytes], description: str = "") -> Shelved:
        """An ordered set of materials. Raises CommandError('unknown_record', 'bad_value') where one is not there for the same readers."""
        with self._turn:
            fields = {"title": title, "items": self._items(scope, items), **({"description": description} if description else {})}
            with self._centre.database.writing() as connection:
                record = writing.save(connection, self._centre, scope, PACK.name, fields)
        return self._find(record)

    def order(self, record: bytes, items: list[bytes]) -> Shelved:
        """Which materials a pack has, in which order. Raises CommandError as `pack`."""
        found = self._find(record, PACK.name)
        return self.edit(record, {"items": self._items(found.scope, items)})

    def _items(self, scope: bytes, items: list[bytes]) -> list[str]:
        """Each once, and each readable by all who read the pack: of the same area, or of a wider one."""
        for one in items:
            there = self._find(one, MATERIAL.name).scope
            if there not in (scope, b"nat") and not (there[:5] == b"prov:" and scope[:6] == b"reg:" + there[5:]):
                raise CommandError("bad_value", f"{one.hex()}: {there.decode()}")
        return list(dict.fromkeys(one.hex() for one in items))

    def _find(self, record: bytes, kind: str = "") -> Shelved:
        with self._centre.database.reading() as connection:
            found = shelves.find(connection, record)
        if found is None or kind not in ("", found.kind):
            raise CommandError("unknown_record", record.hex())
        return found

    def _take_in(self, file: Path, name: str) -> Looked:
        """The file, its cover and its list among the blobs, named by nobody yet. What does not open leaves nothing behind."""
        if file.stat().st_size > BLOB_BYTES_MAX:
            raise CommandError("too_large", name)
        root = self._centre.config.blobs
        blob, size = storage.take_in(root, file)
        whole = storage.whole_path(root, blob)
        try:
            facts = _opened(whole, name)
        except CommandError:
            self._drop([blob])
            raise
        fields: dict[str, Any] = {
            "file_name": name, "blob": blob, "size": size, "kind_of": facts.kind, "mime": facts.mime, "pages": facts.pages,
            "seconds": facts.seconds, "cover": None, "cover_size": None, "pieces": None,
        }  # fmt: skip
        blobs = {blob: size}
        if facts.cover:
            fields["cover"], fields["cover_size"] = storage.keep(root, [facts.cover])
            blobs[fields["cover"]] = len(facts.cover)
        if size > pieces.LISTED_BYTES_MIN:
            with open(whole, "rb") as opened:
                listed = pieces.encode(pieces.list_of(opened, facts.kind in DOCUMENTS))
            fields["pieces"], blobs[fields["pieces"]] = storage.keep(root, [listed])[0], len(listed)
        return Looked(facts, size, fields, blobs)

    def _require_new(self, connection: Connection, scope: bytes, looked: Looked) -> None:
        for one in shelves.live(connection, [scope]):
            if one.hash("blob") == looked.fields["blob"]:
                raise CommandError("already_published", one.text("title"))

    def _hold(self, connection: Connection, scope: bytes, looked: Looked) -> None:
        for blob, size in looked.blobs.items():
            needs.hold(connection, scope, blob, size)

    def _let_go(self, connection: Connection, before: Shelved) -> list[bytes]:
        """Forgets the blobs of what was published before, where nothing in this catalogue names them still."""
        named = {blob for one in shelves.live(connection, [before.scope]) for blob in one.blobs}
        gone = [blob for blob in before.blobs if blob not in named]
        needs.let_go(connection, before.scope, gone)
        return gone

    def _drop(self, blobs: list[bytes]) -> None:
        with self._centre.database.reading() as connection:
            free = needs.named_by_nobody(connection, blobs)
        storage.drop(self._centre.config.blobs, free)


def _opened(file: Path, name: str) -> Facts:
    try:
        return inspect(file)
    except UnfitError as error:
        raise CommandError(error.code, f"{name} ({error.why})" if error.why else name) from error


def _said_by(facts: Facts, name: str) -> dict[str, str]:
    said = {"title": facts.title or Path(name).stem, "creator": facts.creator, "language": facts.language}
    return {field: value for field, value in said.items() if value}
