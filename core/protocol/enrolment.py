"""Joining by a code that the regency reads out: 12 characters that prove both sides to each other.

    code ──scrypt──► lookup (16 bytes, names the code)  +  key (32 bytes, never sent)
    laptop → server: lookup, device key, its scope, MAC_key(device…)     "I was told the code"   (+ what it belongs to so far)
    server → laptop: root key, credential, MAC_key(root, credential)     "so was I"
                 or: a refusal, with MAC_key(refusal…) where it makes the laptop give up what it is

Whoever does not know the code can neither join a laptop nor pose as the server. Guessing means one scrypt a try.
"""

import hmac
from hashlib import scrypt

import msgspec

from core.protocol.errors import SignatureError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford base32: no I, L, O, U
CODE_CHARACTERS = 12
_MISREAD = str.maketrans({"I": "1", "L": "1", "O": "0", "-": None, " ": None})


class EnrolRequest(msgspec.Struct, array_like=True, frozen=True):
    """A laptop asks to join with the history it already has. credential: what it has from the library it belongs to so far, if any."""

    lookup: bytes
    device: bytes
    scope: bytes
    area: str
    library_name: str
    mac: bytes
    credential: bytes = b""


class EnrolAnswer(msgspec.Struct, array_like=True, frozen=True):
    """The server accepts. root: public key; server: certificate of the key that signs answers; credential: the laptop's."""

    root: bytes
    server: bytes
    credential: bytes
    devices: list[bytes]
    mac: bytes


class EnrolRefusal(msgspec.Struct, array_like=True, frozen=True):
    """reason: 'code_unknown', 'code_used', 'code_expired', 'scope_taken' or 'device_taken'; mac: with the last two."""

    reason: str
    mac: bytes = b""


def code_from(random: bytes) -> str:
    """A code from 12 random bytes."""
    return "".join(ALPHABET[byte % 32] for byte in random[:CODE_CHARACTERS])


def shown(code: str) -> str:
    """The code as people read it: XXXX-XXXX-XXXX."""
    return "-".join(code[i : i + 4] for i in range(0, len(code), 4))


def typed(text: str) -> str | None:
    """The code somebody typed, with the usual misreadings mended; None when it cannot be one."""
    code = typed_letters(text)
    return code if len(code) == CODE_CHARACTERS and all(c in ALPHABET for c in code) else None


def typed_letters(text: str) -> str:
    """What somebody typed of any code: capitals, without spaces and dashes, the usual misreadings mended."""
    return text.upper().translate(_MISREAD)


def derive(code: str) -> tuple[bytes, bytes]:
    """(lookup, key) of a code; about 50 ms."""
    made = scrypt(code.encode(), salt=b"suluh enrolment", n=2**14, r=8, p=1, dklen=48)
    return made[:16], made[16:]


def request(code: str, device: bytes, scope: bytes, area: str, library_name: str) -> tuple[EnrolRequest, bytes]:
    """What a laptop sends, and the key to check the answer with."""
    lookup, key = derive(code)
    return request_by(lookup, key, device, scope, area, library_name), key


def request_by(
    lookup: bytes, key: bytes, device: bytes, scope: bytes, area: str, library_name: str, credential: bytes = b""
) -> EnrolRequest:
    """The same from a code that was derived before, and from a laptop that belongs to a library already."""
    mac = _request_mac(key, device, scope, area, credential)
    return EnrolRequest(lookup, device, scope, area, library_name, mac, credential)


def check_request(message: EnrolRequest, key: bytes) -> None:
    """Raises SignatureError when the sender does not know the code."""
    _check(message.mac, _request_mac(key, message.device, message.scope, message.area, message.credential))


def answer(key: bytes, root: bytes, server: bytes, credential: bytes, devices: list[bytes]) -> EnrolAnswer:
    """What the server sends back."""
    return EnrolAnswer(root, server, credential, devices, _answer_mac(key, root, credential))


def check_answer(message: EnrolAnswer, key: bytes) -> None:
    """Raises SignatureError when the answer does not come from who issued the code."""
    _check(message.mac, _answer_mac(key, message.root, message.credential))


def refusal(key: bytes, reason: str, asked: EnrolRequest) -> EnrolRefusal:
    """No, and proof that it comes from who issued the code."""
    return EnrolRefusal(reason, _refusal_mac(key, reason, asked))


def check_refusal(message: EnrolRefusal, key: bytes, asked: EnrolRequest) -> None:
    """Raises SignatureError when anybody on the line could have said this."""
    _check(message.mac, _refusal_mac(key, message.reason, asked))


def _request_mac(key: bytes, device: bytes, scope: bytes, area: str, credential: bytes) -> bytes:
    said = ["device", device, scope, area, *([credential] if credential else [])]
    return hmac.digest(key, msgspec.msgpack.encode(said), "sha256")


def _answer_mac(key: bytes, root: bytes, credential: bytes) -> bytes:
    return hmac.digest(key, msgspec.msgpack.encode(["server", root, credential]), "sha256")


def _refusal_mac(key: bytes, reason: str, asked: EnrolRequest) -> bytes:
    return hmac.digest(key, msgspec.msgpack.encode(["refusal", reason, asked.device, asked.scope]), "sha256")


def _check(given: bytes, right: bytes) -> None:
    if not hmac.compare_digest(given, right):
        raise SignatureError("enrolment code")
