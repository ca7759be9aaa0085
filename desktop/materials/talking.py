"""What is said to the process that opens files, and by it: each message a length of four bytes, big end first, and msgpack."""

from typing import IO, Any

import msgspec


def send(to: IO[bytes], message: list[Any]) -> None:
    """Writes one message."""
    data = msgspec.msgpack.encode(message)
    to.write(len(data).to_bytes(4, "big") + data)
    to.flush()


def receive(source: IO[bytes]) -> Any:
    """Reads one message; None at the end."""
    head = source.read(4)
    if len(head) < 4:
        return None
    data = source.read(int.from_bytes(head, "big"))
    return msgspec.msgpack.decode(data)
