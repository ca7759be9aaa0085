"""Certificates for HTTPS under the centre's own root: X.509 with Ed25519 keys, written here and read by OpenSSL alone.

    root key ──► "Suluh root", the anchor: made by everybody who knows the root's public key, so it is never sent or stored
        └──────► the certificate of the machine that serves: its names, its key, signed by the root

A laptop knows the root since it joined; so it needs no public authority, and no clock, to know that it talks to its centre.
"""

import base64
from datetime import UTC, datetime
from ipaddress import ip_address

from nacl.signing import SigningKey

from core.protocol.hashes import blob_hash

ROOT_NAME = "Suluh root"
EPOCH, NO_END = datetime(1970, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
_ED25519 = bytes.fromhex("300506032b6570")
_COMMON_NAME, _ALT_NAMES, _BASIC, _USAGE, _EXTENDED_USAGE, _OWN_ID, _ISSUER_ID = (
    bytes.fromhex(oid) for oid in ("0603550403", "0603551d11", "0603551d13", "0603551d0f", "0603551d25", "0603551d0e", "0603551d23")
)
_SERVES = bytes.fromhex("06082b06010505070301")
_TRUE, _VERSION_3 = b"\x01\x01\xff", b"\xa0\x03\x02\x01\x02"


def anchor(root: bytes) -> str:
    """The root's public key as a certificate to be trusted, PEM. Nobody checks the signature of what is trusted already: it is empty."""
    extensions = (
        _extension(_BASIC, _der(0x30, _TRUE), critical=True),
        _extension(_USAGE, b"\x03\x02\x02\x04", critical=True),  # signs certificates
        _extension(_OWN_ID, _der(0x04, _key_id(root))),
    )
    body = _body(b"\x01", ROOT_NAME, root, EPOCH, NO_END, extensions)
    return _pem("CERTIFICATE", _der(0x30, body, _ED25519, _der(0x03, bytes(65))))


def certificate(root_seed: bytes, public: bytes, hosts: list[str], start: datetime, end: datetime) -> str:
    """The root's word that `public` serves under `hosts`, names or IP addresses: PEM."""
    root = SigningKey(root_seed)
    extensions = (
        _extension(_BASIC, _der(0x30), critical=True),
        _extension(_USAGE, b"\x03\x02\x07\x80", critical=True),  # signs what it says
        _extension(_EXTENDED_USAGE, _der(0x30, _SERVES)),
        _extension(_ALT_NAMES, _der(0x30, *map(_alt_name, hosts))),
        _extension(_ISSUER_ID, _der(0x30, _der(0x80, _key_id(bytes(root.verify_key))))),
    )
    serial = b"\x01" + blob_hash(public)[:15]
    body = _body(serial, hosts[0], public, start, end, extensions)
    return _pem("CERTIFICATE", _der(0x30, body, _ED25519, _der(0x03, b"\0", root.sign(body).signature)))


def private_key(seed: bytes) -> str:
    """The seed of an Ed25519 key as PKCS#8, PEM."""
    return _pem("PRIVATE KEY", _der(0x30, b"\x02\x01\x00", _ED25519, _der(0x04, _der(0x04, seed))))


def _body(serial: bytes, subject: str, public: bytes, start: datetime, end: datetime, extensions: tuple[bytes, ...]) -> bytes:
    return _der(
        0x30, _VERSION_3, _der(0x02, serial), _ED25519, _name(ROOT_NAME), _der(0x30, _time(start), _time(end)), _name(subject),
        _der(0x30, _ED25519, _der(0x03, b"\0", public)), _der(0xA3, _der(0x30, *extensions)),
    )  # fmt: skip


def _extension(name: bytes, value: bytes, critical: bool = False) -> bytes:
    return _der(0x30, name, _TRUE if critical else b"", _der(0x04, value))


def _alt_name(host: str) -> bytes:
    try:
        return _der(0x87, ip_address(host).packed)
    except ValueError:
        return _der(0x82, host.encode("idna"))


def _key_id(public: bytes) -> bytes:
    return blob_hash(public)[:20]


def _name(text: str) -> bytes:
    return _der(0x30, _der(0x31, _der(0x30, _COMMON_NAME, _der(0x0C, text[:64].encode()))))


def _time(moment: datetime) -> bytes:
    if moment.year < 2050:  # the standard has two forms
        return _der(0x17, f"{moment:%y%m%d%H%M%SZ}".encode())
    return _der(0x18, f"{moment:%Y%m%d%H%M%SZ}".encode())


def _der(tag: int, *parts: bytes) -> bytes:
    body = b"".join(parts)
    length = len(body)
    if length < 0x80:
        return bytes((tag, length)) + body
    count = (length.bit_length() + 7) // 8
    return bytes((tag, 0x80 | count)) + length.to_bytes(count, "big") + body


def _pem(kind: str, der: bytes) -> str:
    return f"-----BEGIN {kind}-----\n{base64.encodebytes(der).decode()}-----END {kind}-----\n"
