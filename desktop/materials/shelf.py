"""The shelves as she knows them: the centre's materials and her own in one list, opened, handed out, asked for. Every method blocks."""

import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from threading import Lock
from typing import Any

from core.domain.kinds import OPENED, OWN_MATERIAL, RATING, REQUEST, TO_STICK
from core.protocol.blobs import BLOB_BYTES_MAX
from desktop.clock import RELEASE_MS
from desktop.materials import clearing, copying, cover_sheet, intake
from desktop.materials.clearing import Spare
from desktop.materials.copying import Copied, CopyProgress
from desktop.materials.gleaning import Gleaning
from desktop.materials.intake import Added, AddProgress, Intake, Offer
from desktop.materials.reading import Cancelled, Reader
from desktop.store import disk, errors, records, shelving, wishes
from desktop.store.errors import KnownError
from desktop.store.logbook import LogBook
from desktop.store.material_text import MaterialText
from desktop.store.shelf_rows import Asked, HandedOut, Pack, ShelfItem, ShelfQuery, TextHit, Where
from desktop.store.store import Store

COUNTS_KEPT_S = 60
STARS = range(1, 6)


class Shelf:
    """One list of all materials. Raises KnownError('not_found') for a record that is no material."""

    def __init__(self, store: Store, book: LogBook) -> None:
        self._store = store
        self._book = book
        self._counting = Lock()
        self._counted: Counter[tuple[str, str, str]] = Counter()
        self._kept_at = float("-inf")
        self._text = MaterialText(store.home.material_text)
        self._gleaning = Gleaning(store.home, self._text, self.items)

    # Looking

    def items(self, query: ShelfQuery | None = None) -> list[ShelfItem]:
        """The materials that the query means; without one, all by title."""
        with self._store.reading() as connection:
            return shelving.items(connection, self._store.home, query or ShelfQuery())

    def item(self, record: str) -> ShelfItem:
        """One of them."""
        with self._store.reading() as connection:
            found = shelving.everything(connection, self._store.home)
            item = next((one for one in found if one.record == record), None)
        if item is None:
            raise KnownError(errors.NOT_FOUND, record)
        return item

    def packs(self) -> list[Pack]:
        """The centre's sets of materials, by title."""
        with self._store.reading() as connection:
            return shelving.packs(connection, self._store.home)

    def find(self, text: str, limit: int = 20, among: Sequence[ShelfItem] | None = None) -> list[TextHit]:
        """Materials with these words, each begun: those that have them in title or description first, then those inside, at their page.

        Only what is on this computer is known inside, and only as far as `glean` came. among: only these are looked at.
        """
        if not text.strip():
            return []
        shelf = self.items() if among is None else among
        said = [TextHit(one.record, one.title, 0, 0, one.description) for one in shelving.chosen(shelf, ShelfQuery(text=text))]
        by_blob = {one.blob: one for one in shelf if one.where is Where.HERE}
        inside = [
            TextHit(by_blob[one.blob].record, by_blob[one.blob].title, one.page, one.pages, one.snippet, one.marks)
            for one in self._text.find(text, list(by_blob), limit)
        ]
        return said[:limit] + inside

    def glean(self, cancelled: Cancelled = lambda: False) -> int:
        """Reads the words inside all that is here and was not read yet, and makes missing covers; how many files. Slow."""
        return self._gleaning.run(cancelled)

    def start_gleaning(self) -> None:
        """The same in the background, from now on; `wake_gleaning` when something was added or arrived."""
        self._gleaning.start()

    def wake_gleaning(self) -> None:
        """Something new may be on the shelf."""
        self._gleaning.wake()

    def close(self) -> None:
        """Saves what was counted and stops the background. Raises KnownError where the disk does not allow it."""
        self._gleaning.close()
        self._text.close()
        self.keep_counts()

    # Her own files

    def offer(self, paths: Sequence[Path]) -> Offer:
        """What these files and folders come to, and whether there is room: asked before adding."""
        return intake.offer(self._store.home, paths)

    def add(
        self,
        paths: Sequence[Path],
        progress: Callable[[AddProgress], None] = lambda _: None,
        cancelled: Cancelled = lambda: False,
        fields: dict[str, Any] | None = None,
    ) -> Added:
        """Takes in files and folders; fields: said of all of them, `proposed` among them. Files that are refused are named.

        Raises KnownError('disk_full') before it begins when there is no room for all.
        """
        known = {one.blob: one.title for one in self.items() if one.own or one.where is Where.HERE}
        with self._gleaning.resting(), closing(Reader()) as reader:
            adding = Intake(self._store.home, self._book, reader, known, progress, cancelled)
            return adding.run(self.offer(paths), fields or {})

    def keep_cover(self, record: str, jpeg: bytes) -> None:
        """A picture for a material that has none, as of a film that the window showed. Raises KnownError('disk_full' …)."""
        with disk.named_errors():
            intake.keep_cover(self._store.home, self.item(record).blob, jpeg)

    def edit(self, record: str, fields: dict[str, Any]) -> None:
        """Changes what is said of an own material. Raises KnownError('bad_value')."""
        self._book.save(OWN_MATERIAL.name, fields, record)

    def propose(self, record: str, proposed: bool = True) -> None:
        """Offers an own material to the regency, which is what lets its file travel; or takes the offer back.

        Raises KnownError('too_large_to_send').
        """
        if proposed and self.item(record).size > BLOB_BYTES_MAX:
            raise KnownError(errors.TOO_LARGE_TO_SEND, record)
        self.edit(record, {"proposed": proposed})

    def remove(self, record: str) -> None:
        """Puts an own material in the bin; its file stays as long as it can come back. Raises KnownError('not_allowed')."""
        self._book.delete(record)

    # The centre's files

    def want(self, record: str, wanted: bool = True) -> bool:
        """Lets the next contact fetch a file, or not; False when there is no such material of the centre."""
        with self._store.writing() as connection:
            identity = records.identity(record)
            return wishes.want(connection, self._store.home, identity) if wanted else wishes.drop(connection, identity)

    # Room on the disk

    def spare(self) -> list[Spare]:
        """What could go to free space, the best advice first; never the only copy of an own file."""
        with self._store.reading() as connection:
            earlier, needed = shelving.earlier_versions(connection), shelving.needed_blobs(connection)
        return clearing.spare(self._store.home, self.items(), earlier, needed)

    def clear(self, chosen: Sequence[Spare]) -> int:
        """Deletes what was chosen of `spare`, as far as it still may go; returns the bytes that are free now."""
        may_go = {one.file for one in self.spare()}
        gone = [one for one in chosen if one.file in may_go]
        with self._store.writing() as connection:
            for one in gone:
                if one.record:
                    wishes.decline(connection, records.identity(one.record))
        for one in gone:
            with disk.named_errors():
                one.file.unlink(missing_ok=True)
        return sum(one.bytes for one in gone)

    # Reading and handing out

    def file(self, record: str) -> Path:
        """The whole file of a material. Raises KnownError('no_file') while it is not all here."""
        item = self.item(record)
        if item.where is not Where.HERE:
            raise KnownError(errors.NO_FILE, record)
        return item.file

    def copy_to(
        self,
        chosen: Sequence[str],
        folder: Path,
        progress: Callable[[CopyProgress], None] = lambda _: None,
        cancelled: Cancelled = lambda: False,
        counted: bool = True,
        language: str = "id",
    ) -> Copied:
        """Plain copies under the names that people know, as onto a stick, with a list of them; each is counted as handed out.

        Raises KnownError('no_file' for one that is not here, 'disk_full', 'too_large_for_stick', 'file_gone').
        """
        items = [self.item(one) for one in chosen]
        if any(one.where is not Where.HERE for one in items):
            raise KnownError(errors.NO_FILE)
        copying.require_room(items, folder)
        copied = copying.copy(items, folder, progress, cancelled)
        if counted:
            for one in items[: len(copied.files)]:
                self.count(one.record, TO_STICK)
            if copied.files:
                profile = self._book.profile()
                with disk.named_errors():
                    cover_sheet.write(folder, profile.name if profile else "", list(zip(items, copied.files, strict=False)), language)
        return copied

    def copy_to_open(self, record: str) -> Path:
        """A copy under its own name, in a temporary folder that only she may read, for another program; counted as opened."""
        with disk.named_errors():
            folder = Path(tempfile.mkdtemp(prefix="suluh-"))
        (copy,) = self.copy_to([record], folder, counted=False).files
        self.opened(record)
        return copy

    def fetch_again(self, record: str) -> None:
        """The file here is damaged: it is thrown away and asked for anew; never an own file, whose only copy it may be."""
        item = self.item(record)
        if item.own:
            raise KnownError(errors.NOT_ALLOWED, record)
        with disk.named_errors():
            item.file.unlink(missing_ok=True)
        self.want(record)

    def opened(self, record: str) -> None:
        """She opened it: counted, and remembered as read lately."""
        with self._store.writing() as connection:
            shelving.mark(connection, records.identity(record), opened=self._store.around.now_ms())
        self.count(record, OPENED)

    def set_favourite(self, record: str, favourite: bool) -> None:
        """Marks it with a star, on this laptop."""
        with self._store.writing() as connection:
            shelving.mark(connection, records.identity(record), favourite=int(favourite))

    def set_place(self, record: str, place: int) -> None:
        """Remembers where she stopped, on this laptop: a page from 1, or whole seconds."""
        with self._store.writing() as connection:
            shelving.mark(connection, records.identity(record), place=place)

    def count(self, record: str, way: str, times: int = 1) -> None:
        """One more was opened or handed out. Kept at once, or within a minute of the last; any thread may count."""
        with self._counting:
            self._counted[record, self._day(), way] += times
        if self._store.around.monotonic_s() - self._kept_at >= COUNTS_KEPT_S:
            self.keep_counts()

    def keep_counts(self) -> None:
        """Saves what was counted since the last time; when the sharing ends and when the program closes."""
        with self._counting:
            counted, self._counted = self._counted, Counter()
            self._kept_at = self._store.around.monotonic_s()
            if not counted:
                return
            titles = {one.record: one.title for one in self.items()}
            try:
                with self._store.logging() as (connection, writer):
                    scope = self._store.present(connection).scope
                    for (record, day, way), times in counted.items():
                        shelving.count(
                            connection, writer, self._store.new_id(), scope, records.identity(record), titles.get(record, ""), day, way,
                            times,
                        )  # fmt: skip
            except BaseException:
                self._counted.update(counted)
                raise

    def handed_out(self, first: date, last: date) -> list[HandedOut]:
        """What was opened and handed out between two days, both included."""
        with self._store.reading() as connection:
            return shelving.handed_out(connection, first.isoformat(), last.isoformat())

    # What she says to those who make materials

    def ask_for(self, text: str, theme: str = "") -> str:
        """Asks the regency for a material that there is not; returns the record. Raises KnownError('bad_value') without words."""
        if not text.strip():
            raise KnownError(errors.BAD_VALUE, "text: empty")
        return self._book.save(REQUEST.name, {"text": text.strip(), "theme": theme, "date": self._day()})

    def asked(self) -> list[Asked]:
        """What was asked for and offered, and what the regency said; the newest wish first, offers behind them."""
        with self._store.reading() as connection:
            return shelving.asked(connection)

    def rate(self, record: str, stars: int | None = None, verdict: str = "", comment: str = "") -> str:
        """Says what the library thinks of a material; a second time corrects the first. Raises KnownError('bad_value')."""
        if stars is not None and stars not in STARS:
            raise KnownError(errors.BAD_VALUE, "stars: 1–5")
        said = {"stars": stars, "verdict": verdict or None, "comment": comment or None}
        with self._store.reading() as connection:
            rated = [one.hex() for one, fields in records.fields_of_kind(connection, RATING.name) if fields.get("material") == record]
        if rated:
            return self._book.save(RATING.name, said, rated[0])
        return self._book.save(RATING.name, {"material": self.item(record).record, **said})

    def verdict(self, record: str) -> str:
        """What the library said of a material with one tap; '' for nothing."""
        with self._store.reading() as connection:
            said = [fields for _, fields in records.fields_of_kind(connection, RATING.name) if fields.get("material") == record]
        return str(said[0].get("verdict") or "") if said else ""

    def _day(self) -> str:
        """Today; while the clock cannot be right, the last day that is known to have come."""
        if (today := self._book.today()) is not None:
            return today.isoformat()
        known_ms = max(RELEASE_MS, self._store.installation().server_time)
        return datetime.fromtimestamp(known_ms / 1000, UTC).date().isoformat()

