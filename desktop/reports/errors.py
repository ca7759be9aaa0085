"""Why a page could not be made.

ReportError          a template or its data is wrong
└── TemplateStuck    a changed template does not come to an end
"""

import re

_PLACE = re.compile(r"┌─ (?P<file>[^\s:]+):(?P<line>\d+)")


class ReportError(Exception):
    """A template or its data is wrong.

    code: names the sentence she reads; detail: for support; reason: the typesetter's own words; file, line: in resources/reports.
    """

    code = "report_failed"

    def __init__(self, reason: str, file: str = "", line: int = 0) -> None:
        super().__init__(f"{file}:{line}: {reason}" if file else reason)
        self.detail = str(self)
        self.reason = reason
        self.file = file
        self.line = line

    @classmethod
    def from_diagnostic(cls, message: str, diagnostic: str) -> "ReportError":
        """Takes the innermost place out of a compiler's message."""
        place = _PLACE.search(diagnostic)
        return cls(message, place["file"], int(place["line"])) if place else cls(message)


class TemplateStuck(ReportError):
    """A changed template that did not come to an end, or took all memory. waited_s: how long it was given."""

    def __init__(self, waited_s: int) -> None:
        super().__init__(f"not done after {waited_s} s")
        self.waited_s = waited_s
