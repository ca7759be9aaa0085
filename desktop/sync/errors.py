"""Why an exchange did not come about.

ExchangeError
├── LineError         the line's fault; tried again later. code: 'no_connection', 'captive_portal', 'server_error', 'answer_damaged' …
├── RefusedError      the centre said no for a reason that trying again does not change. code: 'revoked', 'newer_server' …
├── CarryError        the stick did not do what it should; what was written before stays. code: 'stick_full', 'stick_gone' …
├── EnrolError        joining failed. code: 'code_unknown', 'code_used', 'code_expired', 'code_mistyped' …
└── CancelledError    she asked to stop
"""


class ExchangeError(Exception):
    """code: names the sentence she reads; detail: for support."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail


class LineError(ExchangeError):
    """The line, or something on it that is not our centre."""


class RefusedError(ExchangeError):
    """The centre understood and said no."""


class EnrolError(ExchangeError):
    """The laptop could not join."""


class CarryError(ExchangeError):
    """A stick that is full, gone, protected, or not what it should be."""


class CancelledError(ExchangeError):
    """Stopped by request."""

    def __init__(self) -> None:
        super().__init__("cancelled")
