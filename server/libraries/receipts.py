"""The receipt: what the server holds for a library and month, to be signed.

Its number is made from what it says, so asking again while nothing changed gives the same number.
"""

import re
from hashlib import blake2b

import msgspec
from sqlalchemy import Connection

from core.protocol.enrolment import code_from
from core.protocol.receipts import Receipt
from server.libraries import service as libraries
from server.libraries.totals import month_totals, standing

_MONTH = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])")
_NUMBER_CHARACTERS = 12


def is_month(text: str) -> bool:
    """True for 'YYYY-MM'."""
    return _MONTH.fullmatch(text) is not None


def receipt(connection: Connection, library: bytes, month: str, now_ms: int) -> Receipt:
    """The statement about one month."""
    row = libraries.read(connection, library)
    if row is None:
        raise LookupError("no such library")
    records, questions, refused = standing(connection, library)
    positions = {scope.hex(): feed.head.position for scope, feed in sorted(libraries.feeds(connection, library).items())}
    made = Receipt(
        "", library, row.name, row.area, month, 0, records, month_totals(connection, library, month), positions,
        questions, refused,
    )  # fmt: skip
    return msgspec.structs.replace(made, number=_number(made), time=now_ms)


def _number(made: Receipt) -> str:
    """'2026-11-7K3Q-W9XH-4M2T': the month, and 60 bits of what the receipt says."""
    digest = blake2b(msgspec.msgpack.encode(made), digest_size=_NUMBER_CHARACTERS, person=b"suluh receipt").digest()
    text = code_from(digest)
    return f"{made.month}-{text[:4]}-{text[4:8]}-{text[8:]}"
