"""Asks the web application without a socket: one request in, (status, headers, body) out."""

import asyncio
from collections.abc import Iterable
from typing import Any

from fastapi import FastAPI

from core.protocol.envelope import MEDIA_TYPE

SEALED = {"content-type": MEDIA_TYPE}


class Web:
    """A browser or a laptop in front of the application."""

    def __init__(self, app: FastAPI) -> None:
        self._app = app

    def ask(
        self, method: str, path: str, body: bytes | Iterable[bytes] = b"", headers: dict[str, str] | None = None, cut: bool = False
    ) -> tuple[int, dict[str, str], bytes]:
        """body: in one piece, or in several that the application may or may not come to read; cut: the line breaks behind them."""
        pieces = iter([body] if isinstance(body, bytes) else body)
        found: dict[str, Any] = {"body": b""}

        async def receive() -> dict[str, Any]:
            if found.get("sent_all"):
                await asyncio.Event().wait()  # the line stays open; cancelled when the answer is complete
            piece = next(pieces, None)
            if piece is None and cut:
                return {"type": "http.disconnect"}
            found["sent_all"] = piece is None
            return {"type": "http.request", "body": piece or b"", "more_body": piece is not None}

        async def send(message: dict[str, Any]) -> None:
            if message["type"] == "http.response.start":
                found["status"] = message["status"]
                found["headers"] = {name.decode(): value.decode() for name, value in message["headers"]}
            else:
                found["body"] += message.get("body", b"")

        path, _, query = path.partition("?")
        sent = {"host": "127.0.0.1:8470", **(headers or {})}
        scope = {
            "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": method, "path": path,
            "raw_path": path.encode(), "query_string": query.encode(), "scheme": "http", "root_path": "",
            "headers": [(name.encode(), value.encode()) for name, value in sent.items()],
            "client": ("127.0.0.1", 50_000), "server": ("127.0.0.1", 8470),
        }  # fmt: skip
        asyncio.run(self._app(scope, receive, send))
        return found["status"], found["headers"], found["body"]
