"""The look of all controls: a C++ style fed with our tokens. The only module that knows which style that is."""

from PySide6.QtCore import QByteArray, QEvent, QJsonDocument
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from PySide6Qlementine import QlementineStyle
from PySide6Qlementine import Theme as StyleTheme

from desktop.ui.kit.colour_scheme import ColourScheme
from desktop.ui.kit.tokens import (
    BODY_PIXELS,
    CAPTION,
    CONTROL_HEIGHT,
    DARK,
    FIGURE,
    HEADING,
    ICON_SMALL,
    LIGHT,
    RADIUS_CONTROL,
    SETS,
    TITLE,
    S,
    Tokens,
)

SYSTEM = "system"
TEXT_PERCENT = (100, 110, 125, 150)


class Theme:
    """Dresses the application. mode: 'system', 'light', 'dark', 'contrast'; text_percent: 100 to 150.

    scheme: what 'system' means, now and whenever it changes; light where nobody tells.
    """

    def __init__(self, app: QApplication, scheme: ColourScheme | None = None) -> None:
        self._app = app
        self._scheme = scheme or ColourScheme()
        self._style = QlementineStyle()
        self._mode, self._text_percent = SYSTEM, 100
        app.setStyle(self._style)
        self._scheme.changed.connect(self._follow)

    def apply(self, mode: str, text_percent: int = 100) -> Tokens:
        """Puts the look on; widgets that stand already follow."""
        self._mode, self._text_percent = mode, text_percent
        tokens = SETS.get(mode) or (DARK if self._scheme.is_dark else LIGHT)
        pixels = round(BODY_PIXELS * text_percent / 100)
        document = QJsonDocument.fromJson(QByteArray(_json(tokens, pixels, text_percent).encode()))
        self._style.setTheme(StyleTheme.fromJsonDoc(document))
        self._app.setPalette(_palette(self._style.standardPalette(), tokens))
        font = QFont("Inter")
        font.setPixelSize(pixels)
        self._app.setFont(font)
        for widget in self._app.allWidgets():
            # Qt tells only those without colours or a font of their own; the others dress themselves anew when they hear of it.
            self._app.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
        return tokens

    @property
    def text_percent(self) -> int:
        """The size of text that is on now."""
        return self._text_percent

    def quiet(self) -> None:
        """Stops all motion: for people whose system asks for it, and for pictures."""
        self._style.setAnimationsEnabled(False)

    def _follow(self) -> None:
        if self._mode not in SETS:
            self.apply(self._mode, self._text_percent)


def may_move(widget: QWidget) -> bool:
    """False where all motion was stopped."""
    return widget.style().property("animationsEnabled") is not False


def _palette(palette: QPalette, tokens: Tokens) -> QPalette:
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, tokens.background), (roles.WindowText, tokens.text), (roles.Text, tokens.text), (roles.Base, tokens.surface),
        (roles.ButtonText, tokens.text), (roles.PlaceholderText, tokens.muted), (roles.Highlight, tokens.accent),
        (roles.HighlightedText, tokens.on_accent), (roles.Link, tokens.accent), (roles.ToolTipBase, tokens.surface),
        (roles.ToolTipText, tokens.text),
    ):  # fmt: skip
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.muted))
    return palette


def _json(tokens: Tokens, pixels: int, text_percent: int) -> str:
    """The style's own words for our tokens."""
    accent, neutral = QColor(tokens.accent), QColor(tokens.neutral)
    stronger = accent.lighter(115) if tokens.is_dark else accent.darker(112)
    neutral_over = neutral.lighter(120) if tokens.is_dark else neutral.darker(106)
    neutral_down = neutral.lighter(140) if tokens.is_dark else neutral.darker(113)
    colours = {
        "backgroundColorMain1": tokens.surface, "backgroundColorMain2": tokens.background, "backgroundColorMain3": tokens.neutral,
        "backgroundColorMain4": tokens.line, "backgroundColorTabBar": tokens.background, "backgroundColorWorkspace": tokens.background,
        "borderColor": tokens.field_line, "borderColorDisabled": tokens.line, "borderColorHovered": tokens.muted,
        "borderColorPressed": tokens.accent,
        "neutralColor": tokens.neutral, "neutralColorDisabled": tokens.background, "neutralColorHovered": neutral_over.name(),
        "neutralColorPressed": neutral_down.name(),
        "primaryColor": tokens.accent, "primaryColorDisabled": tokens.off, "primaryColorHovered": stronger.name(),
        "primaryColorPressed": stronger.name(), "primaryColorForeground": tokens.on_accent,
        "primaryColorForegroundDisabled": tokens.muted, "primaryColorForegroundHovered": tokens.on_accent,
        "primaryColorForegroundPressed": tokens.on_accent,
        "primaryAlternativeColor": tokens.accent, "primaryAlternativeColorDisabled": tokens.off,
        "primaryAlternativeColorHovered": stronger.name(), "primaryAlternativeColorPressed": stronger.name(),
        "secondaryColor": tokens.text, "secondaryColorDisabled": tokens.muted, "secondaryColorHovered": tokens.text,
        "secondaryColorPressed": tokens.text, "secondaryColorForeground": tokens.surface,
        "secondaryColorForegroundDisabled": tokens.surface, "secondaryColorForegroundHovered": tokens.surface,
        "secondaryColorForegroundPressed": tokens.surface,
        "secondaryAlternativeColor": tokens.muted, "secondaryAlternativeColorDisabled": tokens.muted,
        "secondaryAlternativeColorHovered": tokens.text, "secondaryAlternativeColorPressed": tokens.text,
        "statusColorError": tokens.danger, "statusColorWarning": tokens.warn, "statusColorSuccess": tokens.good,
        "statusColorInfo": tokens.accent,
    }  # fmt: skip
    focus = f"{tokens.accent}80"
    numbers = {
        "borderRadius": RADIUS_CONTROL, "borderWidth": 1, "spacing": S, "animationDuration": 120, "focusAnimationDuration": 150,
        "sliderAnimationDuration": 96, "focusBorderWidth": 2, "iconSize": ICON_SMALL,
        "controlHeightLarge": round(CONTROL_HEIGHT * text_percent / 100), "controlHeightMedium": round(28 * text_percent / 100),
        "controlHeightSmall": 18, "fontSize": pixels, "fontSizeMonospace": pixels, "fontSizeS1": round(pixels * CAPTION),
        "fontSizeH1": round(pixels * FIGURE), "fontSizeH2": round(pixels * TITLE), "fontSizeH3": round(pixels * 1.4),
        "fontSizeH4": round(pixels * HEADING), "fontSizeH5": pixels,
    }  # fmt: skip
    pairs = [f'"{name}": "{value}"' for name, value in {**colours, "focusColor": focus}.items()]
    pairs += [f'"{name}": {value}' for name, value in numbers.items()]
    meta = '"meta": {"name": "Suluh", "author": "Suluh", "version": "1"}'
    return "{" + ", ".join([meta, '"useSystemFonts": false', *pairs]) + "}"
