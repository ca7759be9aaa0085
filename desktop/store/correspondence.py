"""What the centre and this laptop told each other: receipts, credentials of the library's laptops, contacts, blobs held there."""

from collections.abc import Iterable

from sqlalchemy import Connection

from core.protocol.receipts import Receipt
from desktop.store.rows import CARRIED, FETCHED, RELAYED, Contact

RECEIPT_MONTHS_MAX = 3
# Files that the centre is to have: photos that may travel, and the library's own materials that it proposed.
GOING_UP = "(SELECT blob, size, record FROM photo WHERE private = 0 UNION ALL SELECT blob, size, record FROM own_material WHERE proposed)"
CONTACTS_KEPT = 3_000  # some years of attempts: they are evidence of where there is no line


def months_to_certify(connection: Connection) -> list[str]:
    """The latest months whose last receipt is out of date."""
    rows = connection.exec_driver_sql("SELECT month FROM receipt_wanted ORDER BY month DESC LIMIT ?", (RECEIPT_MONTHS_MAX,))
    return [month for (month,) in rows]


def forget_older_wishes(connection: Connection) -> None:
    """Only the latest months are asked for by themselves; an older one is asked for when she wants its receipt."""
    connection.exec_driver_sql(
        "DELETE FROM receipt_wanted WHERE month NOT IN (SELECT month FROM receipt_wanted ORDER BY month DESC LIMIT ?)",
        (RECEIPT_MONTHS_MAX,),
    )


def keep_receipt(connection: Connection, receipt: Receipt, signed: bytes) -> None:
    """Stores a verified receipt, newest of its month."""
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO receipt (number, month, time, data) VALUES (?, ?, ?, ?)",
        (receipt.number, receipt.month, receipt.time, signed),
    )
    connection.exec_driver_sql("DELETE FROM receipt_wanted WHERE month = ?", (receipt.month,))


def receipts(connection: Connection, month: str | None = None) -> list[bytes]:
    """Signed receipts, newest first: in the order in which they came, because the centre's clock may have been set back."""
    where, values = (" WHERE month = ?", (month,)) if month else ("", ())
    rows = connection.exec_driver_sql(f"SELECT data FROM receipt{where} ORDER BY rowid DESC", values)
    return [data for (data,) in rows]


def credentials(connection: Connection) -> dict[bytes, bytes]:
    """device key → credential, of all laptops of the library as far as known."""
    return dict(connection.exec_driver_sql("SELECT device, data FROM credential").all())


def set_credentials(connection: Connection, found: dict[bytes, bytes]) -> None:
    """Takes over the centre's list of the library's laptops."""
    if found == credentials(connection):
        return
    connection.exec_driver_sql("DELETE FROM credential")
    for device, data in found.items():
        connection.exec_driver_sql("INSERT INTO credential (device, data) VALUES (?, ?)", (device, data))


def keep_contact(connection: Connection, contact: Contact) -> None:
    """Adds one attempt to the history and forgets the oldest."""
    connection.exec_driver_sql(
        "INSERT INTO contact (wall, outcome, records, bytes_up, bytes_down, milliseconds) VALUES (?, ?, ?, ?, ?, ?)",
        (contact.wall, contact.outcome, contact.records, contact.bytes_up, contact.bytes_down, int(contact.seconds * 1000)),
    )
    connection.exec_driver_sql("DELETE FROM contact WHERE seq <= (SELECT max(seq) FROM contact) - ?", (CONTACTS_KEPT,))


def line_bytes_of_month(connection: Connection, now_ms: int) -> int:
    """Bytes that went over the internet, both ways, in the month of `now_ms`; sticks and relays cost nothing."""
    return int(
        connection.exec_driver_sql(
            "SELECT coalesce(sum(bytes_up + bytes_down), 0) FROM contact WHERE strftime('%Y-%m', wall / 1000, 'unixepoch') = "
            "strftime('%Y-%m', ? / 1000, 'unixepoch') AND NOT (outcome GLOB ? OR outcome GLOB ? OR outcome GLOB ?)",
            (now_ms, f"{CARRIED}*", f"{FETCHED}*", f"{RELAYED}*"),
        ).scalar_one()
    )


def contacts(connection: Connection) -> list[Contact]:
    """The attempts, newest first."""
    rows = connection.exec_driver_sql(
        "SELECT wall, outcome, records, bytes_up, bytes_down, milliseconds FROM contact ORDER BY seq DESC"
    )
    return [Contact(wall, outcome, records, up, down, took_ms / 1000) for wall, outcome, records, up, down, took_ms in rows]


def blobs_to_send(connection: Connection) -> list[tuple[bytes, int, int]]:
    """(blob, size, bytes the centre holds) of photos and materials that are not whole there, the least missing first."""
    rows = connection.exec_driver_sql(
        f"SELECT p.blob, max(p.size), coalesce(b.offset, 0) FROM {GOING_UP} p LEFT JOIN blob_state b ON b.blob = p.blob "
        "WHERE coalesce(b.whole, 0) = 0 GROUP BY p.blob ORDER BY max(p.size) - coalesce(b.offset, 0), p.blob"
    )
    return [tuple(row) for row in rows]


def set_blob_state(connection: Connection, blob: bytes, offset: int, whole: bool) -> None:
    """Remembers what the centre holds of a blob."""
    connection.exec_driver_sql(
        "INSERT INTO blob_state (blob, offset, whole) VALUES (?, ?, ?) "
        "ON CONFLICT (blob) DO UPDATE SET offset = excluded.offset, whole = excluded.whole",
        (blob, offset, whole),
    )


def take_over_needs(connection: Connection, need: dict[bytes, int], all_of_them: bool) -> None:
    """The centre named what it lacks; where the list is complete, every other blob of an arrived record is whole there."""
    if all_of_them:
        connection.exec_driver_sql(
            "INSERT INTO blob_state (blob, offset, whole) SELECT DISTINCT p.blob, p.size, 1 "
            f"FROM {GOING_UP} p JOIN delta d ON d.record = p.record WHERE d.confirmed = 1 "
            "ON CONFLICT (blob) DO UPDATE SET whole = 1, offset = excluded.offset"
        )
    for blob, offset in need.items():
        set_blob_state(connection, blob, offset, False)


def touch_months_of(connection: Connection, blobs: Iterable[bytes]) -> None:
    """A photo became whole at the centre: the receipt of its month is out of date."""
    for blob in blobs:
        connection.exec_driver_sql(
            "INSERT OR IGNORE INTO receipt_wanted (month) "
            "SELECT a.month FROM photo p JOIN activity a ON a.record = p.parent WHERE p.blob = ?",
            (blob,),
        )
