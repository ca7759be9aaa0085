"""Buttons are verbs, with their shortcut written on them."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QToolButton, QWidget

from desktop.ui.kit import icons
from desktop.ui.kit.text import font
from desktop.ui.kit.tokens import CONTROL_HEIGHT, ICON, ICON_SMALL, tokens_of

WEIGHT = 700  # what the style gives a button when it first dresses it, and not again


class Button(QPushButton):
    """kind: 'primary' (one a page), 'secondary', 'quiet' (no ground). shortcut: works while the button can be seen."""

    def __init__(
        self, text: str, icon: str = "", kind: str = "secondary", shortcut: str = "", parent: QWidget | None = None
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._icon, self._kind, self._keys = icon, kind, shortcut
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFlat(kind == "quiet")
        self.setAutoDefault(False)  # with it a button outside a dialog loses its look at the first loss of focus
        self.setDefault(kind == "primary")
        self._shortcut: QShortcut | None = None
        if shortcut:
            self._shortcut = QShortcut(QKeySequence(shortcut), self, context=Qt.ShortcutContext.WindowShortcut)
            self._shortcut.activated.connect(self._by_key)
        self.set_text(text)
        self._dress()

    def set_text(self, text: str) -> None:
        """Changes the words; the shortcut stays beside them."""
        self.setAccessibleName(text)
        shown = text.replace("&", "&&")
        self.setText(f"{shown}   {self._keys}" if self._keys else shown)
        if self._keys:
            self.setAccessibleDescription(self._keys)

    def set_keys(self, keys: str) -> None:
        """Writes on the button the keys that another part of the window listens to."""
        self._keys = keys
        self.set_text(self.accessibleName())

    def set_icon(self, name: str) -> None:
        """Changes the icon."""
        self._icon = name
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _by_key(self) -> None:
        if self.isEnabled() and self.isVisible():
            self.click()

    def _dress(self) -> None:
        tokens = tokens_of(QApplication.palette())
        self.setFont(font(weight=WEIGHT))
        self.setMinimumHeight(round(CONTROL_HEIGHT * QApplication.font().pixelSize() / 14))
        if self._icon:
            colour = {"primary": tokens.on_accent, "quiet": tokens.accent}.get(self._kind, tokens.text)
            self.setIcon(icons.icon(self._icon, colour, ICON_SMALL))
            self.setIconSize(QSize(ICON_SMALL, ICON_SMALL))


class IconButton(QToolButton):
    """A small button whose word is its tooltip and accessible name: only where the picture is known to everyone (‹ ›, ×)."""

    def __init__(self, name: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_name(name)
        self._dress()

    def showEvent(self, event: QShowEvent) -> None:
        """The style takes small buttons out of reach of Tab when it first dresses them; this one stays within reach."""
        super().showEvent(event)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_name(self, name: str) -> None:
        """What it does."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        self.setIcon(icons.icon(self._icon, tokens_of(QApplication.palette()).text))
        self.setIconSize(QSize(ICON, ICON))
        self.setFixedSize(CONTROL_HEIGHT, CONTROL_HEIGHT)
