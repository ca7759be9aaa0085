"""Five digits that name a machine in the same room: the last two numbers of its IPv4 address. The first two are everybody's.

    192.168.4.17  ──►  4 · 256 + 17 = 01041  ──►  a laptop at 192.168.x.y asks 192.168.4.17
"""

from ipaddress import IPv4Address

PORT = 8471
SERVICE = "_suluh._tcp.local."
DIGITS = 5


def code_of(address: str) -> str:
    """The five digits that are read out. address: IPv4."""
    return f"{int(IPv4Address(address)) & 0xFFFF:0{DIGITS}}"


def address_of(code: str, own: str) -> str | None:
    """The address that a code names for a machine with the address `own`; None for what is no code."""
    if len(code) != DIGITS or not code.isascii() or not code.isdigit() or int(code) > 0xFFFF:
        return None
    return str(IPv4Address(int(IPv4Address(own)) & 0xFFFF_0000 | int(code)))
