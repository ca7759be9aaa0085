"""Room on the disk: what could go, the best advice first, and what it frees. Never the only copy of an own file."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QScrollArea, QWidget

from core.error_words import words_for
from desktop.materials.clearing import Spare, Why
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.choice import LightBox
from desktop.ui.kit.form_rows import FormRow
from desktop.ui.kit.helping import explain
from desktop.ui.kit.sheet import Sheet
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import M
from desktop.ui.setting import Setting
from desktop.ui.standing_words import size_words

WIDTH, HEIGHT = 620, 300
MOST_MB = (0, 500, 1024, 2048, 5120)


class ClearSheet(Sheet):
    """cleared: so many bytes are free now."""

    cleared = Signal(int)

    def __init__(self, setting: Setting, host: QWidget) -> None:
        super().__init__(QCoreApplication.translate("ClearSheet", "Make room on this computer"), host, small=True)
        explain(self, "materials.clear")
        self._setting = setting
        self._spare: list[Spare] = []
        self._said, self._sum = Text("", "body", wrap=True), Text("", "strong", wrap=True)
        self.ticks: list[QCheckBox] = []
        inside = QWidget()
        self._rows = QGridLayout(inside)
        self._rows.setContentsMargins(0, 0, M, 0)
        self._rows.setColumnStretch(1, 1)
        self.list = QScrollArea()
        self.list.setAccessibleName(self.tr("What could go"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWidgetResizable(True)
        self.list.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.list.setFixedHeight(HEIGHT)
        self.body.setSpacing(M)
        for part in (self._said, self.list, self._sum, self._add_most()):
            part.setFixedWidth(WIDTH)
            self.body.addWidget(part)
        self.cancel = Button(self.tr("Cancel"), "x")
        self.cancel.set_keys("Esc")
        self.cancel.clicked.connect(self.leave)
        self.clear = Button(self.tr("Delete what is ticked"), "trash-2", "primary")
        self.clear.clicked.connect(self._clear)
        self.buttons.addWidget(self.cancel)
        self.buttons.addStretch()
        self.buttons.addWidget(self.clear)

    def _add_most(self) -> QWidget:
        """How much may come without being asked for."""
        self.most, now = LightBox(), self._setting.choices.materials_mb
        for mb in sorted({*MOST_MB, now}):
            self.most.addItem(size_words(mb * 1024**2, self._setting.language) if mb else self.tr("Only what I choose"), mb)
        self.most.setCurrentIndex(self.most.findData(now))
        self.most.activated.connect(lambda _: setattr(self._setting.choices, "materials_mb", self.most.currentData()))
        return FormRow(self.tr("Materials for all libraries come by themselves, at most"), self.most)

    def begin(self) -> None:
        """Looks what could go, then comes up."""
        shelf = self._setting.desk.shelf
        self._setting.jobs.read(self, shelf.spare, self.show_spare, key="spare")

    def show_spare(self, spare: list[Spare]) -> None:
        """What nobody misses is ticked already; what must be fetched again is hers to tick."""
        self._spare = spare
        self._said.setText(
            self.tr("The centre gives these again whenever they are wanted. Your own files are not among them.")
            if spare
            else self.tr("Nothing can go: everything here is your own, has a star, or is wanted.")
        )
        for row, one in enumerate(spare):
            tick, words = QCheckBox(), self._words(one)
            tick.setAccessibleName(words)
            tick.setChecked(one.why is not Why.AGAIN)
            tick.toggled.connect(lambda _: self._tell())
            self.ticks.append(tick)
            self._rows.addWidget(tick, row, 0)
            self._rows.addWidget(Text(words, "body", wrap=True), row, 1)
            self._rows.addWidget(Text(size_words(one.bytes, self._setting.language), "muted"), row, 2)
        self._rows.setRowStretch(len(spare), 1)
        self.list.setVisible(bool(spare))
        self._tell()
        self.open_at(self.ticks[0] if spare else self.cancel)

    def _words(self, one: Spare) -> str:
        if one.why is Why.EARLIER:
            return self.tr("An earlier version of a material")
        if one.why is Why.LEFT:
            return self.tr("{title}, begun and not wanted any more").format(title=one.title)
        if one.opened:
            return one.title
        return self.tr("{title}, never opened").format(title=one.title)

    def _chosen(self) -> list[Spare]:
        return [one for one, tick in zip(self._spare, self.ticks, strict=True) if tick.isChecked()]

    def _tell(self) -> None:
        chosen = self._chosen()
        size = size_words(sum(one.bytes for one in chosen), self._setting.language)
        self._sum.setText(self.tr("{size} become free.").format(size=size) if chosen else "")
        self.clear.setEnabled(bool(chosen))

    def _clear(self) -> None:
        shelf, chosen = self._setting.desk.shelf, self._chosen()
        self.clear.setEnabled(False)
        self._setting.jobs.write(self, lambda: shelf.clear(chosen), self._cleared, self._failed)

    def _cleared(self, freed: int) -> None:
        self.cleared.emit(freed)
        self.leave()

    def _failed(self, error: Exception) -> None:
        words = words_for(getattr(error, "code", ""), self._setting.language)
        self._sum.setText(f"{words.happened} {words.do}")
