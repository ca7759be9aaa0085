"""Colours of a chart. Every state is also told apart by its shape, so all of this may turn grey."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """CSS colours. bar: what was counted; closed, missing: marks of days without a number; line: axis and grid."""

    bar: str
    closed: str
    missing: str
    text: str
    muted: str
    line: str


PAPER = Palette(bar="#4a4a4a", closed="#b4b4b4", missing="#6e6e6e", text="#000000", muted="#404040", line="#dedede")
LIGHT = Palette(bar="#b45309", closed="#cfc7b9", missing="#6b6358", text="#26221c", muted="#6b6358", line="#e4ded3")
DARK = Palette(bar="#f2a33c", closed="#57503f", missing="#a79f92", text="#f2ede4", muted="#a79f92", line="#3b362f")
CONTRAST = Palette(bar="#7a3300", closed="#000000", missing="#000000", text="#000000", muted="#1f1f1f", line="#767676")
