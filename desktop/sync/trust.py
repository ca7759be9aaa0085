"""Whom a line over TLS believes.

    joining      nobody: the code proves both sides by itself (core/protocol/enrolment.py)
    afterwards   public authorities and the centre's own root, by this computer's clock
    … a certificate that is not valid yet, or no longer: the own root alone, by no clock, because an empty battery is normal

Without a clock nothing that a public authority signed is believed: a key stolen long ago would be good again.
"""

import ssl

import certifi
from requests.exceptions import SSLError

from core.protocol import tls

_NO_CHECK_TIME = 0x200000  # X509_V_FLAG_NO_CHECK_TIME of OpenSSL, for which ssl.VerifyFlags has no name
_TIME_ERRORS = (9, 10)  # X509_V_ERR_CERT_NOT_YET_VALID, X509_V_ERR_CERT_HAS_EXPIRED


def nobody() -> ssl.SSLContext:
    """Encrypts, and leaves it to the message to prove who speaks."""
    made = ssl.create_default_context()
    made.check_hostname = False
    made.verify_mode = ssl.CERT_NONE
    return made


def by_the_clock(root: bytes | None) -> ssl.SSLContext:
    """Public authorities, and the own root where there is one."""
    made = ssl.create_default_context(cafile=certifi.where())
    if root:
        made.load_verify_locations(cadata=tls.anchor(root))
    return made


def by_no_clock(root: bytes) -> ssl.SSLContext:
    """The own root alone: chain and host name count, dates do not."""
    made = ssl.create_default_context(cadata=tls.anchor(root))
    made.verify_flags |= _NO_CHECK_TIME
    return made


def is_about_time(error: SSLError) -> bool:
    """True when dates alone speak against the certificate."""
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, ssl.SSLCertVerificationError):
        cause = cause.__cause__ or cause.__context__
    return cause is not None and cause.verify_code in _TIME_ERRORS
