"""What can be wrong with bytes from outside.

ProtocolError
├── MalformedError        not what the format says (truncated, flipped, foreign)
│   └── TooLargeError     larger than the limit, or a compression bomb
├── SignatureError        signed by another key, or not as it stands here
├── ForeignError          meant for somebody else
└── VersionError          a newer protocol than this program knows
"""


class ProtocolError(Exception):
    """Root of all errors of the protocol."""


class MalformedError(ProtocolError):
    """The bytes are not what the format says."""


class TooLargeError(MalformedError):
    """The bytes, or what they unpack to, exceed the limit."""


class SignatureError(ProtocolError):
    """The signature does not belong to these bytes and this key."""


class VersionError(ProtocolError):
    """The message speaks a newer protocol."""


class ForeignError(ProtocolError):
    """The message is meant for somebody else."""
