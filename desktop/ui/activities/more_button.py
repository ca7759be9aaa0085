"""'Lainnya': what the form can do besides saving: patterns for the next time, the same once more, throwing a draft away."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.kit.buttons import Button


class MoreButton(Button):
    """chosen: the name of a pattern; keep_asked: the form as it stands; forget_asked: the name of one to remove.

    again: logs the same once more; discard: gives the draft up; papers: kind of paper → what makes it. All are shown only where they
    make sense. paper_asked: a kind.
    """

    chosen = Signal(str)
    keep_asked = Signal()
    forget_asked = Signal(str)
    paper_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "sprout", parent=parent)
        self.set_text(self.tr("More"))
        self.again = QAction(self.tr("Log again") + "\tCtrl+D", self)
        self.discard = QAction(self.tr("Discard draft"), self)
        self.papers = {
            "activity": QAction(self.tr("Report of this activity (PDF)"), self),
            "attendance": QAction(self.tr("Sheet to sign (PDF)"), self),
            "poster": QAction(self.tr("Invitation (PDF)"), self),
            "consent": QAction(self.tr("Consent of parents to photos (PDF)"), self),
        }  # fmt: skip
        for kind, action in self.papers.items():
            action.triggered.connect(lambda _=False, kind=kind: self.paper_asked.emit(kind))
        self._menu = QMenu(self)
        self._menu.setAccessibleName(self.tr("More"))
        self.setMenu(self._menu)
        self.offer([])

    def offer(self, names: list[str]) -> None:
        """The patterns there are."""
        self._menu.clear()
        for name in names:
            pattern = self.tr("Fill in: {name}").format(name=_plain(name))
            self._menu.addAction(pattern).triggered.connect(lambda _=False, name=name: self.chosen.emit(name))
        if names:
            self._menu.addSeparator()
        self._menu.addAction(self.tr("Keep this form as a pattern")).triggered.connect(lambda _=False: self.keep_asked.emit())
        if names:
            remove = self._menu.addMenu(self.tr("Remove a pattern"))
            for name in names:
                remove.addAction(_plain(name)).triggered.connect(lambda _=False, name=name: self.forget_asked.emit(name))
        self._menu.addSeparator()
        for action in self.papers.values():
            self._menu.addAction(action)
        self._menu.addAction(self.again)
        self._menu.addAction(self.discard)


def _plain(name: str) -> str:
    return name.replace("&", "&&")
