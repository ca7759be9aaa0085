"""What is new behind a request's cursors: the library's own scopes first, then the catalogues it reads, all within one limit."""

from collections.abc import Mapping

from sqlalchemy import Connection

from core.protocol.messages import Cursor, Ladder, Mark, Page, Request
from server.catalogue.scopes import readable_scopes
from server.exchange.feeds import Asker, Budget, FeedReader, JustPlaced
from server.libraries import service as libraries


class Pulling:
    """Collects pages and ladders for one answer."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._budget = Budget(request.limit)
        self.pages: dict[bytes, Page] = {}
        self.ladders: dict[bytes, Ladder] = {}

    def own(
        self, connection: Connection, library: bytes, proven: Mark, heads: Mapping[bytes, Cursor], placed: Mapping[bytes, JustPlaced]
    ) -> None:
        """The library's scopes. proven: how far the asker has shown that it knows its own history; placed: what it has just pushed."""
        for scope, head in sorted(heads.items()):
            if (page := self._just_placed(scope, head, placed)) is not None:
                self.pages[scope] = page
            else:
                self._look(connection, library, scope, head, Asker(self._request.incarnation, proven))

    def catalogues(self, connection: Connection, area: str) -> None:
        """The catalogues for the library's area; in a transaction after the library's, because they are libraries of their own."""
        scopes = readable_scopes(area)
        heads = libraries.heads(connection, scopes)
        for scope in scopes:
            self._look(connection, scope, scope, heads.get(scope, Cursor()), Asker(b"", Mark()))

    def _just_placed(self, scope: bytes, head: Cursor, placed: Mapping[bytes, JustPlaced]) -> Page | None:
        """The page of an asker that lacked nothing before it pushed; None for anybody else."""
        found = placed.get(scope)
        cursor = self._request.cursors.get(scope, Cursor())
        if found is None or scope in self._request.full or (found.start, found.end) != (cursor, head):
            return None
        return found.page(self._budget)

    def _look(self, connection: Connection, library: bytes, scope: bytes, head: Cursor, asker: Asker) -> None:
        in_full = scope in self._request.full
        cursor = Cursor() if in_full else self._request.cursors.get(scope, Cursor())
        found = FeedReader(connection, library, asker, self._budget).behind(scope, cursor, head)
        if isinstance(found, Ladder):
            self.ladders[scope] = found
        elif found:
            self.pages[scope] = found
        elif in_full:
            self.pages[scope] = Page(Cursor(), [], Cursor(), False)
