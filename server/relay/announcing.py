"""Says in the room that a relay is here: by zeroconf, and as five digits to be read out."""

import socket
from contextlib import suppress

import ifaddr
from zeroconf import IPVersion, ServiceInfo, Zeroconf

from core import room_code
from core.room_code import SERVICE


class Announcing:
    """Announces until closed. addresses: of this machine in its rooms; codes: their five digits, {} where they do not lead here."""

    def __init__(self, port: int) -> None:
        self.addresses = addresses = own_addresses()
        self.codes = {one: room_code.code_of(one) for one in addresses} if port == room_code.PORT else {}
        self._zeroconf: Zeroconf | None = None
        if not addresses:
            return
        with suppress(OSError):  # a machine without multicast is found by its address or code
            self._zeroconf = Zeroconf(ip_version=IPVersion.V4Only)
            name = f"{socket.gethostname().split('.')[0][:40]}-{port}.{SERVICE}"
            packed = [socket.inet_aton(one) for one in addresses]
            self._zeroconf.register_service(ServiceInfo(SERVICE, name, port, addresses=packed), allow_name_change=True)

    def close(self) -> None:
        """Takes the word back."""
        if self._zeroconf is not None:
            with suppress(OSError):
                self._zeroconf.close()


def own_addresses() -> list[str]:
    """This machine's IPv4 addresses that another in the room can reach."""
    found = [ip.ip for adapter in ifaddr.get_adapters() for ip in adapter.ips if isinstance(ip.ip, str)]
    return [one for one in found if not one.startswith(("127.", "169.254."))]
