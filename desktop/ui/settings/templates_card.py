"""Templat laporan: which were changed here and whether they serve, the folder they lie in, and back to the shipped ones."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.error_words import words_for
from desktop.care import template_trial
from desktop.paths import Home
from desktop.reports import template_files
from desktop.reports.errors import ReportError
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.opening import show_in_folder
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import M
from desktop.ui.setting import Setting


class TemplatesCard(Card):
    """told: something short worth telling."""

    told = Signal(str, object)

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(spacing=M, parent=parent)
        explain(self, "settings.templates")
        self._setting = setting
        self._state, self._wrong = Text("", "muted", wrap=True), Text("", "warn", wrap=True)
        self.folder = Button(self.tr("Open the folder"), "folder-open")
        self.try_out = Button(self.tr("Try them out"), "shield-check", "quiet")
        self.reset = Button(self.tr("Back to the built-in ones"), "undo-2", "quiet")
        self.column.addWidget(Text(self.tr("Templates of reports"), "heading"))
        self.column.addWidget(self._state)
        self.column.addWidget(self._wrong)
        row = QHBoxLayout()
        for button in (self.folder, self.try_out, self.reset):
            row.addWidget(button)
        row.addStretch()
        self.column.addLayout(row)
        self._wrong.hide()
        self.folder.clicked.connect(self._open)
        self.try_out.clicked.connect(self._try)
        self.reset.clicked.connect(self._reset)

    def ask(self) -> None:
        """Looks which there are."""
        home, language = self._setting.desk.home, self._setting.language
        self._setting.jobs.read(self, lambda: _standing(home, language), self._show, key="templates")

    def _show(self, found: tuple[list[str], list[str]]) -> None:
        names, wrong = found
        none = self.tr("All reports use the templates that came with Suluh. Their layout and words can be changed as files.")
        self._state.setText(self.tr("Changed here: {names}").format(names=", ".join(names)) if names else none)
        self.try_out.setVisible(bool(names))
        self.reset.setVisible(bool(names or wrong))
        self._tell_wrong(wrong)

    def _tell_wrong(self, wrong: list[str]) -> None:
        self._wrong.setText("\n".join(wrong))
        self._wrong.setVisible(bool(wrong))

    def _open(self) -> None:
        folder = self._setting.desk.home.templates
        self._setting.jobs.write(self, lambda: template_files.lay_out(folder), show_in_folder, self._failed)

    def _try(self) -> None:
        """As slow as a dozen papers."""
        desk, language = self._setting.desk, self._setting.language
        self.try_out.setEnabled(False)

        def try_all() -> list[str]:
            wrong = _standing(desk.home, language)[1]
            for name in template_files.changed(desk.home.templates).taken:
                path = desk.home.templates / name
                try:
                    template_trial.tried(desk, path)
                except ReportError as error:
                    wrong.append(template_trial.error_words(path, error, language))
            return wrong

        self._setting.jobs.talk(self, try_all, self._tried, self._failed)

    def _tried(self, wrong: list[str]) -> None:
        self.try_out.setEnabled(True)
        self._tell_wrong(wrong)
        if not wrong:
            self.told.emit(self.tr("The changed templates are in order."), None)

    def _reset(self) -> None:
        folder = self._setting.desk.home.templates
        told = self.tr("The built-in templates count again. The changed ones are kept beside them as .lama.")

        def done(_: object) -> None:
            self.told.emit(told, folder)
            self.ask()

        self._setting.jobs.write(self, lambda: template_files.set_aside(folder), done, self._failed)

    def _failed(self, error: Exception) -> None:
        self.try_out.setEnabled(True)
        self._tell_wrong([str(words_for(getattr(error, "code", ""), self._setting.language))])


def _standing(home: Home, language: str) -> tuple[list[str], list[str]]:
    """The names of those that count, and why others do not."""
    found = template_files.changed(home.templates)
    return sorted(found.taken), [template_files.error_words(error, [name], language) for name, error in found.refused.items()]
