"""The read-only scopes: materials, announcements and answers for all libraries of an area.

Each is a library of its own, whose id is the scope's name, so nothing of it ever shares a transaction with a village's.
"""

import re

from server.errors import CommandError

NATION = b"nat"
_SCOPE = re.compile(r"nat|prov:\d{2}|reg:\d{2}\.\d{2}")


def readable_scopes(area: str) -> list[bytes]:
    """The scopes that a library in this area reads, widest first: '64.03.09.2006' reads nat, prov:64 and reg:64.03."""
    parts = [part for part in area.split(".") if part]
    found = [NATION]
    if parts:
        found.append(b"prov:" + parts[0].encode())
    if len(parts) > 1:
        found.append(b"reg:" + ".".join(parts[:2]).encode())
    return found


def scope_named(text: str) -> bytes:
    """The scope written as nat, prov:64 or reg:64.03. Raises CommandError('bad_scope')."""
    if not _SCOPE.fullmatch(text):
        raise CommandError("bad_scope", text)
    return text.encode()
