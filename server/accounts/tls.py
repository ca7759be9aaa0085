"""A certificate for HTTPS under the centre's own root: laptops know that root since they joined, and ask no clock about it.

DIR/tls.cert    what the root says about the names of this machine     DIR/tls.key    the key it serves with
"""

import ssl
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from core.protocol import tls
from core.protocol.keys import KEY_BYTES, Signer
from server.accounts import keys
from server.centre import Centre
from server.errors import CommandError
from server.files import write_private

CERTIFICATE, KEY = "tls.cert", "tls.key"
YEARS = 10  # for browsers and proxies; laptops go on


def create(centre: Centre, hosts: list[str], root_file: Path | None = None) -> tuple[Path, Path]:
    """Makes both files anew. root_file: where the root key is kept, if not in the folder.

    Raises CommandError: 'bad_host', 'no_root', 'bad_root' for a root that is not this server's.
    """
    for host in hosts:
        _check(host)
    folder = centre.config.folder
    file = root_file or folder / keys.ROOT_KEY
    if not file.is_file():
        raise CommandError("no_root", str(file.parent))
    root = keys.read_seed(file)
    if Signer(root).public != centre.keys.root:
        raise CommandError("bad_root", str(file))
    seed = centre.random(KEY_BYTES)
    start = datetime.fromtimestamp(centre.now_ms() / 1000, UTC) - timedelta(days=1)
    made = tls.certificate(root, Signer(seed).public, hosts, start, start + timedelta(days=365 * YEARS))
    write_private(folder / CERTIFICATE, made.encode())
    write_private(folder / KEY, tls.private_key(seed).encode())
    return folder / CERTIFICATE, folder / KEY


def check(certificate: Path, key: Path) -> None:
    """Raises CommandError('bad_certificate') for files that nobody can serve with."""
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(certificate, key)
    except (OSError, ValueError) as error:
        raise CommandError("bad_certificate", f"{certificate}, {key}") from error


def _check(host: str) -> None:
    try:
        ip_address(host)
    except ValueError:
        try:
            named = bool(host.encode("idna")) and not set(host) & set("/: ")
        except UnicodeError:
            named = False
        if not named:
            raise CommandError("bad_host", host) from None
