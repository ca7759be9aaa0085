"""At the right of the page Laporan: what was printed of the shown report, whether it is signed, and whether it has changed since."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from core import locale_id
from desktop.reports.counted_tree import totals
from desktop.reports.kept_papers import KeptPaper, signed_on
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.emptying import empty
from desktop.ui.kit.helping import explain
from desktop.ui.kit.text import IconMark, Text
from desktop.ui.kit.tokens import XS, S
from desktop.ui.reports.making import Made

SHOWN = 3


class KeptRow(QWidget):
    """A revision. opened: the paper; ticked: the paper, and whether it is signed."""

    opened = Signal(object)
    ticked = Signal(object, bool)

    def __init__(self, kept: KeptPaper, signed: str, language: str) -> None:
        super().__init__()
        mark = f"Rev. {kept.revision}"
        printed = self.tr("{mark} · printed {date}") if kept.day else self.tr("{mark} · day of printing not known")
        self.open = Button(self.tr("Open {mark}").format(mark=mark), "folder-open", "quiet")
        self.tick = QCheckBox(self.tr("Signed"))
        self.tick.setChecked(bool(signed))
        self.tick.setAccessibleDescription(mark)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        column.addWidget(Text(printed.format(mark=mark, date=_day(kept.day, language)), "body", wrap=True))
        column.addWidget(self.tick)
        if day := _day(signed, language):
            column.addWidget(Text(self.tr("Noted {date}").format(date=day), "caption", wrap=True))
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.open, self.tick):
            explain(part, "reports.kept")
        self.open.clicked.connect(lambda: self.opened.emit(kept))
        self.tick.toggled.connect(lambda is_signed: self.ticked.emit(kept, is_signed))


class KeptPart(QWidget):
    """Hidden while nothing was printed of it. warning: that it has changed since, to be placed where it is seen first."""

    opened = Signal(object)
    ticked = Signal(object, bool)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.warning = QWidget(parent)
        self._changed, self._what = Text("", "strong", wrap=True), Text("", "warn", wrap=True)
        words = _column(self.warning, IconMark("triangle-alert", "warn"), self._changed)
        words.addWidget(self._what)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(S)
        self._shown: list[KeptRow] = []
        _column(self, IconMark("printer", "muted"), Text(self.tr("Already printed"), "strong", wrap=True)).addLayout(self._rows)
        for part in (self, self.warning):
            explain(part, "reports.kept")
            part.hide()

    def reached(self) -> list[QWidget]:
        """What the keys reach, from above to below."""
        return [part for row in self._shown for part in (row.tick, row.open)]

    def show_kept(self, made: Made) -> None:
        """A row for each of the newest revisions, told apart from what the page would say now."""
        empty(self._rows)
        self._shown = []
        facts, newest = made.printed.facts if made.printed else None, made.kept[0] if made.kept else None
        self.setVisible(newest is not None)
        revisions = {one.revision: one for one in reversed(made.kept)}  # of copies the newest
        for number in sorted(revisions, reverse=True)[:SHOWN]:
            row = KeptRow(revisions[number], signed_on(made.kept, number), self._language)
            row.opened.connect(self.opened)
            row.ticked.connect(self.ticked)
            self._rows.addWidget(row)
            self._shown.append(row)
        self.warning.setVisible(False)
        if newest is None or facts is None or facts.revision == newest.revision:
            return
        is_signed = bool(signed_on(made.kept, newest.revision))
        self._changed.setText(self.tr("Changed since it was signed") if is_signed else self.tr("Changed since it was printed"))
        told = self.tr("What is shown now becomes Rev. {number}.").format(number=facts.revision)
        self._what.setText("\n".join((*self._differences(totals(newest.counted), totals(facts.counted)), told)))
        self.warning.setVisible(True)

    def _differences(self, before: dict[str, int], now: dict[str, int]) -> list[str]:
        names = {
            "visits": self.tr("Visits"),
            "activities": self.tr("Activities"),
            "participants": self.tr("Participants"),
        }
        return [
            self.tr("{name}: {before} → {now}").format(
                name=name, before=locale_id.number(before[key], self._language), now=locale_id.number(now[key], self._language)
            )
            for key, name in names.items()
            if key in before and key in now and before[key] != now[key]
        ]


def _column(widget: QWidget, mark: IconMark, heading: Text) -> QVBoxLayout:
    """A column under a heading with its mark."""
    head = QHBoxLayout()
    head.setSpacing(S)
    head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    head.addWidget(heading, 1)
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, S, 0, 0)
    column.setSpacing(S)
    column.addLayout(head)
    return column


def _day(iso: str, language: str) -> str:
    try:
        return locale_id.full_date(date.fromisoformat(iso), language)
    except ValueError:
        return ""
