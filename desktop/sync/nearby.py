"""Finding a relay in the room: by zeroconf, by the five digits that somebody reads out, or by its address."""

import re
from threading import Event

from core import room_code
from core.room_code import PORT, SERVICE

_URL = re.compile(r"https?://[^\s/]+(?::\d+)?/?")
_HOST = re.compile(r"[A-Za-z0-9.-]{1,253}(?::\d{1,5})?")


def find(seconds: float, enough: int = 1, stopped: Event | None = None) -> list[str]:
    """Addresses of relays that say they are here, within `seconds`; [] where none does or the machine cannot hear them.

    stopped: once set, the search ends.
    """
    from zeroconf import IPVersion, ServiceBrowser, ServiceStateChange, Zeroconf

    found: list[str] = []
    ready = stopped or Event()

    def heard(zeroconf: Zeroconf, service_type: str, name: str, state_change: ServiceStateChange) -> None:
        if state_change is not ServiceStateChange.Added:
            return
        told = zeroconf.get_service_info(service_type, name, int(seconds * 1000))
        for address in told.parsed_addresses(IPVersion.V4Only) if told else []:
            found.append(f"http://{address}:{told.port}")  # type: ignore[union-attr]
        if len(found) >= enough:
            ready.set()

    try:
        zeroconf = Zeroconf(ip_version=IPVersion.V4Only)
    except OSError:
        return []
    try:
        browser = ServiceBrowser(zeroconf, SERVICE, handlers=[heard])
        ready.wait(seconds)
        browser.cancel()
    finally:
        zeroconf.close()
    return list(dict.fromkeys(found))


def addresses(typed: str) -> list[str]:
    """Where to ask for what she typed: five digits in every network of this machine, or an address; [] for neither."""
    typed = typed.strip()
    if typed.isdigit():  # digits that somebody misheard are no name of a computer either
        named = (room_code.address_of(typed, own) for own in own_addresses())
        return list(dict.fromkeys(f"http://{one}:{PORT}" for one in named if one))
    if _URL.fullmatch(typed):
        return [typed.rstrip("/")]
    if _HOST.fullmatch(typed):
        return [f"http://{typed}" if ":" in typed else f"http://{typed}:{PORT}"]
    return []


def is_address(typed: str) -> bool:
    """True for what `addresses` understands."""
    typed = typed.strip()
    if typed.isdigit():
        return room_code.address_of(typed, "192.168.0.1") is not None
    return bool(_URL.fullmatch(typed) or _HOST.fullmatch(typed))


def own_addresses() -> list[str]:
    """IPv4 addresses of this machine in all its networks, its own loop among them."""
    import ifaddr

    found = [ip.ip for adapter in ifaddr.get_adapters() for ip in adapter.ips if isinstance(ip.ip, str)]
    return [one for one in found if not one.startswith("169.254.")]
