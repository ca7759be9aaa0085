"""What the server may have to say no to.

ServerError
├── CommandError     a command cannot be done; `code` names a sentence in words.py
└── RefusedError     a request is turned away; `status` is its HTTP form, `code` goes into the header Suluh-Error
"""


class ServerError(Exception):
    """code: a word that never changes; detail: for support, without personal data."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail


class CommandError(ServerError):
    """A known failure of a command: exit code 1 and a sentence."""


class RefusedError(ServerError):
    """A request that is not served. body: what the asker can read, in the protocol's form, where there is one."""

    def __init__(self, status: int, code: str, body: bytes = b"", headers: dict[str, str] | None = None) -> None:
        super().__init__(code)
        self.status = status
        self.body = body
        self.headers = headers or {}
