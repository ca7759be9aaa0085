"""Words on the window: a label whose size and colour come from the tokens and follow the theme."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from desktop.ui.kit import icons
from desktop.ui.kit.tokens import BODY, CAPTION, FIGURE, HEADING, ICON, TITLE, tokens_of

# role → (part of the application's font, weight, colour)
ROLES = {
    "title": (TITLE, 650, "text"),
    "heading": (HEADING, 650, "text"),
    "body": (BODY, 400, "text"),
    "strong": (BODY, 650, "text"),
    "muted": (BODY, 400, "muted"),
    "caption": (CAPTION, 400, "muted"),
    "label": (CAPTION, 550, "muted"),
    "figure": (FIGURE, 650, "text"),
    "figure_warn": (FIGURE, 650, "warn"),
    "warn": (CAPTION, 400, "warn"),
    "good": (CAPTION, 550, "good"),
    "danger": (CAPTION, 550, "danger"),
    "accent": (BODY, 550, "accent"),
}


class Text(QLabel):
    """Plain text, never read as markup. wrap: breaks lines."""

    def __init__(self, text: str = "", role: str = "body", wrap: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._role = role
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # inside a button it would be the button's
        if wrap:
            self.setWordWrap(True)
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._dress()

    @property
    def role(self) -> str:
        """Which of ROLES."""
        return self._role

    def set_role(self, role: str) -> None:
        """Changes size, weight and colour."""
        if role != self._role:
            self._role = role
            self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        part, weight, colour = ROLES[self._role]
        self.setFont(font(part, weight))
        palette = QPalette(QApplication.palette())
        ink = getattr(tokens_of(palette), colour)
        palette.setColor(QPalette.ColorRole.WindowText, ink)
        self.setPalette(palette)


class IconMark(QLabel):
    """An icon in a colour of the tokens, beside a word that says the same; screen readers pass it by."""

    def __init__(self, name: str, colour: str = "muted", size: int = ICON, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._colour, self._size = name, colour, size
        self._draw()

    def set_icon(self, name: str, colour: str) -> None:
        """Shows another icon."""
        self._name, self._colour = name, colour
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw()

    def _draw(self) -> None:
        self.setPixmap(icons.pixmap(self._name, getattr(tokens_of(QApplication.palette()), self._colour), self._size))


def font(part: float = BODY, weight: int = 400, tabular: bool = False) -> QFont:
    """The application's font in another size and weight. tabular: all digits equally wide, for columns."""
    made = QFont(QApplication.font())
    made.setPixelSize(max(10, round(made.pixelSize() * part)))
    made.setWeight(QFont.Weight(weight))
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made
