"""National forms that the centre sent, as records of its catalogues. What a village writes under this kind counts for nothing."""

from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection

from core.domain.kinds import MAPPING

_NAME_LETTERS = 40


@dataclass(frozen=True, slots=True)
class SentForm:
    """area: of which catalogue, such as 'nat' or 'reg:64.03'; content: as it came; nothing of it has been checked yet."""

    area: str
    form: str
    since: str
    content: bytes


def sent_forms(connection: Connection) -> list[SentForm]:
    """Those that were not taken back: the nation's first, the regency's last."""
    rows = connection.exec_driver_sql(
        "SELECT r.scope, r.fields FROM record r JOIN scope s ON s.scope = r.scope AND s.writable = 0 "
        "WHERE r.kind = ? AND r.deleted = 0 ORDER BY length(r.scope), r.record",
        (MAPPING.name,),
    )
    return [_sent(scope, msgspec.msgpack.decode(fields)) for scope, fields in rows]


def _sent(scope: bytes, fields: dict[str, Any]) -> SentForm:
    content = fields.get("content")
    return SentForm(
        scope.decode(errors="replace"), str(fields.get("form") or "")[:_NAME_LETTERS], str(fields.get("since") or "")[:_NAME_LETTERS],
        content if isinstance(content, bytes) else b"",
    )  # fmt: skip
