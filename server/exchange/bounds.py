"""Numbers and lengths that a request may carry; what exceeds them is malformed, before any of it reaches the database."""

import msgspec

from core.protocol.delta import INCARNATION_BYTES, LAMPORT_MAX, SCOPE_BYTES_MAX
from core.protocol.errors import MalformedError
from core.protocol.hashes import ID_BYTES, TAG_BYTES
from core.protocol.messages import Cursor, Mark, Request

LIMIT_BYTES_MAX = 2 * 1024 * 1024
RECEIPTS_MAX = 24
CREDENTIALS_MAX = 200


def checked(request: Request) -> Request:
    """The request with its wishes cut to what is given. Raises MalformedError for what no laptop of ours says."""
    push = request.push
    wrong = (
        len(request.incarnation) != INCARNATION_BYTES
        or not 0 <= request.q <= LAMPORT_MAX
        or not _is_mark(request.mine)
        or not all(len(scope) <= SCOPE_BYTES_MAX and _is_cursor(one) for scope, one in request.cursors.items())
        or (push is not None and (not 1 <= push.first <= LAMPORT_MAX or len(push.h_before) != ID_BYTES))
        or len(request.credentials) > CREDENTIALS_MAX
    )
    if wrong:
        raise MalformedError("request: bounds")
    return msgspec.structs.replace(
        request,
        limit=max(1, min(request.limit, LIMIT_BYTES_MAX)),
        receipts=request.receipts[:RECEIPTS_MAX],
        push=push if push and push.deltas else None,
        repush=request.repush if request.repush and request.repush.deltas else None,
    )


def _is_mark(mark: Mark) -> bool:
    return 0 <= mark.n <= LAMPORT_MAX and len(mark.h) == ID_BYTES


def _is_cursor(cursor: Cursor) -> bool:
    return 0 <= cursor.position <= LAMPORT_MAX and len(cursor.tag) == TAG_BYTES
