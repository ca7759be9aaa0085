"""The language in which the server's commands speak."""

from typing import Any

from core.words import say

LANGUAGE = "id"


def tell(source: str, **values: Any) -> str:
    """A sentence of the server's commands in Indonesian."""
    return say("Server", source, LANGUAGE, **values)
