"""Colours, spaces and sizes. Nothing else in the window names a colour or a size in pixels.

A widget asks `tokens_of(self.palette())`, so it follows a change of theme when its palette changes and no global is needed.
"""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

# Spaces in pixels at 100 % text
XS, S, M, L, XL, XXL = 4, 8, 12, 16, 24, 28
RADIUS_CONTROL, RADIUS_CARD = 6, 10
CONTROL_HEIGHT = 34
ROW_HEIGHT = 44
ICON_SMALL, ICON, ICON_LARGE = 16, 20, 28

# Sizes of type as parts of the application's font
CAPTION, BODY, HEADING, TITLE, FIGURE = 0.9, 1.0, 1.15, 1.75, 2.3
BODY_PIXELS = 14


@dataclass(frozen=True, slots=True)
class Tokens:
    """One set of colours. Every pair of text and ground that the window uses is in `text_pairs`."""

    name: str
    background: str
    surface: str
    line: str
    text: str
    muted: str
    accent: str
    accent_soft: str
    on_accent: str
    good: str
    warn: str
    danger: str
    neutral: str
    field_line: str

    @property
    def is_dark(self) -> bool:
        """True when light text stands on a dark ground."""
        return QColor(self.background).lightness() < 128

    @property
    def off(self) -> str:
        """The ground of what stands out and cannot be pressed now; with high contrast a line is as dark as its letters."""
        return self.neutral if self.name == "contrast" else self.line

    @property
    def text_pairs(self) -> list[tuple[str, str]]:
        """(colour of text, ground) as used; each must reach 4.5:1."""
        inks = (self.text, self.muted, self.accent, self.good, self.warn, self.danger)
        pairs = [(ink, ground) for ink in inks for ground in (self.background, self.surface, self.accent_soft, self.neutral)]
        return [*pairs, (self.on_accent, self.accent), (self.muted, self.off)]


LIGHT = Tokens(
    "light", background="#FAF8F4", surface="#FFFFFF", line="#E4DED3", text="#26221C", muted="#655D53", accent="#A94E07",
    accent_soft="#FBEBD9", on_accent="#FFFFFF", good="#25693F", warn="#935404", danger="#B42318", neutral="#EFEAE1",
    field_line="#C9C1B3",
)  # fmt: skip
DARK = Tokens(
    "dark", background="#1B1916", surface="#26231F", line="#3B362F", text="#F2EDE4", muted="#B3AB9D", accent="#F2A33C",
    accent_soft="#3A2C1A", on_accent="#231503", good="#7CC798", warn="#E0A84A", danger="#F58C83", neutral="#38332C",
    field_line="#57503F",
)  # fmt: skip
CONTRAST = Tokens(
    "contrast", background="#FFFFFF", surface="#FFFFFE", line="#000000", text="#000000", muted="#1F1F1F", accent="#7A3300",
    accent_soft="#FFF3E2", on_accent="#FFFFFF", good="#004D1F", warn="#663A00", danger="#8A0F06", neutral="#EDEDED",
    field_line="#000000",
)  # fmt: skip
SETS = {tokens.name: tokens for tokens in (LIGHT, DARK, CONTRAST)}
_BY_GROUND = {QColor(tokens.background).rgb(): tokens for tokens in SETS.values()}


def tokens_of(palette: QPalette) -> Tokens:
    """The set of colours that a widget's palette was made from."""
    return _BY_GROUND.get(palette.color(QPalette.ColorRole.Window).rgb(), LIGHT)


def contrast_ratio(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21. Source: WCAG 2.2, relative luminance."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    ink = QColor(colour)
    parts = (ink.redF(), ink.greenF(), ink.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
