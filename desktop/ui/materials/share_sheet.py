"""Handing out to phones: a QR code to open the shelf, one to join the Wi-Fi, who came and what was taken. It goes on behind the sheet."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core import locale_id, qr
from core.error_words import words_for
from desktop.shelf.sharing import Shared
from desktop.store.errors import KnownError
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.fields import TextField
from desktop.ui.kit.fold import Fold
from desktop.ui.kit.form_rows import FormRow
from desktop.ui.kit.helping import explain
from desktop.ui.kit.opening import open_elsewhere
from desktop.ui.kit.qr_view import QrView
from desktop.ui.kit.sheet import Sheet
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import L, M, S
from desktop.ui.setting import Setting

LOOK_MS = 1_000
SIDE, WIFI_SIDE = 264, 176
WORDS_WIDTH = 420


class ShareSheet(Sheet):
    """ended: she stopped it."""

    ended = Signal()

    def __init__(self, setting: Setting, host: QWidget) -> None:
        super().__init__(QCoreApplication.translate("ShareSheet", "Hand out to phones"), host, small=True)
        explain(self, "materials.share")
        self._setting = setting
        self._code = QrView(self.tr("QR code of the address"), SIDE)
        self._address = Text("", "title", wrap=True)
        self._others = Text("", "caption", wrap=True)
        self._state = Text("", "strong", wrap=True)
        self._wifi = QrView(self.tr("QR code for joining the Wi-Fi"), WIFI_SIDE)
        choices = setting.choices
        self.name, self.password = TextField(), TextField()
        self.name.setText(choices.wifi_name)
        self.password.setText(choices.wifi_password)
        self._joining = Fold(self.tr("A QR code for joining the Wi-Fi"))
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self._look)
        self.poster = Button(self.tr("Print a poster"), "printer")
        self.poster_file = Button(self.tr("Open as PDF"), "external-link", "quiet")
        self.poster.clicked.connect(lambda: self._make_poster(lambda pdf: self.print_poster(pdf)))
        self.poster_file.clicked.connect(lambda: self._make_poster(self._open_poster))
        self._trouble = Text("", "warn", wrap=True)
        self._trouble.hide()
        self.keep = Button(self.tr("Close, and go on handing out"), "x")
        self.keep.set_keys("Esc")
        self.stop = Button(self.tr("Stop handing out"), "square", "primary")
        self.keep.clicked.connect(self.leave)
        self.stop.clicked.connect(self._stop)
        self.buttons.addWidget(self.keep)
        self.buttons.addStretch()
        self.buttons.addWidget(self.stop)
        for field in (self.name, self.password):
            field.textChanged.connect(lambda _: self._show_wifi())
        self._build()

    def begin(self, shared: Shared) -> None:
        """Comes up with what phones need."""
        self.show_state(shared)
        self._show_wifi()
        self._joining.set_open(bool(self.name.value()))
        self.open_at(self.keep)
        self._looking.start()

    def show_state(self, shared: Shared) -> None:
        """Where it is found, who came."""
        if not shared.urls:
            return
        self._code.show_text(shared.urls[0])
        self._address.setText(shared.urls[0].removeprefix("http://"))
        others = ", ".join(one.removeprefix("http://") for one in shared.urls[1:])
        self._others.setText(self.tr("If that does not open: {addresses}").format(addresses=others))
        self._others.setVisible(bool(others))
        n = shared.offered
        offered = self.tr("%n materials are offered.", "", n)
        n = shared.phones
        came = self.tr("%n phones came", "", n)
        taken = locale_id.number(shared.taken, self._setting.language)
        some = self.tr("{came}, {taken} materials were taken.").format(came=came, taken=taken)
        nobody = self.tr("No phone has come yet.")
        self._state.setText(f"{offered} {some if shared.phones else nobody}")

    def leave(self) -> None:
        """It goes on without the sheet."""
        self._looking.stop()
        super().leave()

    def _build(self) -> None:
        steps = (
            self.tr("1. The phone must be in the same Wi-Fi as this computer, or in its mobile hotspot. Suluh makes no Wi-Fi itself."),
            self.tr("2. Point the phone's camera at the code, or type the address into its browser."),
            self.tr("3. If Windows asks about a firewall, choose “Allow access” for private networks."),
        )
        words = QVBoxLayout()
        words.setSpacing(M)
        for part in (*(Text(one, "body", wrap=True) for one in steps), self._state):
            part.setFixedWidth(WORDS_WIDTH)
            words.addWidget(part)
        words.addWidget(self._trouble)
        words.addWidget(self._joining)
        words.addStretch()
        left = QVBoxLayout()
        left.setSpacing(S)
        for shown in (self._code, self._address, self._others):
            left.addWidget(shown, 0, Qt.AlignmentFlag.AlignHCenter if shown is self._code else Qt.AlignmentFlag(0))
        self._others.setFixedWidth(SIDE)
        for button in (self.poster, self.poster_file):
            left.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        left.addStretch()
        row = QHBoxLayout()
        row.setSpacing(L)
        row.addLayout(left)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        fields = QVBoxLayout()
        fields.setSpacing(S)
        fields.addWidget(FormRow(self.tr("Name of the Wi-Fi"), self.name))
        fields.addWidget(FormRow(self.tr("Its password"), self.password))
        fields.addWidget(Text(self.tr("Kept on this computer alone."), "caption"))
        fields.addStretch()
        inside = QHBoxLayout()
        inside.setSpacing(M)
        inside.addLayout(fields, 1)
        inside.addWidget(self._wifi)
        self._joining.set_content(inside)

    def _show_wifi(self) -> None:
        name, password = self.name.value() or "", self.password.value() or ""
        choices = self._setting.choices
        choices.wifi_name, choices.wifi_password = name, password
        self._wifi.setVisible(bool(name))
        if name:
            self._wifi.show_text(qr.wifi(name, password))

    def _make_poster(self, then: Callable[[bytes], None]) -> None:
        """On the paper that she last chose for a report."""
        self._trouble.hide()
        desk, choices, language = self._setting.desk, self._setting.choices, self._setting.language
        wifi = (choices.wifi_name, choices.wifi_password) if choices.wifi_name else ("", "")
        urls = desk.sharing.state().urls
        if urls:
            titles = desk.sharing.titles()
            make = partial(desk.reports.share_poster, urls[0], titles, wifi, language, choices.paper)
            self._setting.jobs.read(self, lambda: make().pdf, then, self._failed, key="poster")

    def print_poster(self, pdf: bytes) -> None:
        """Opens the system's printer dialog; says so when there is no printer."""
        from desktop.ui.printing import asking

        if asking.ask(self, pdf, self._file_name, lambda: None, self._setting.choices) is None:
            self._failed(KnownError("printer_missing"))

    def _open_poster(self, pdf: bytes) -> None:
        open_elsewhere(self, self._setting.jobs, pdf, self._file_name, self._failed)

    @property
    def _file_name(self) -> str:
        title = self.tr("Poster of the shelf")
        return f"{title}.pdf"

    def _failed(self, error: Exception) -> None:
        words = words_for(getattr(error, "code", ""), self._setting.language)
        self._trouble.setText(f"{words.happened} {words.do}")
        self._trouble.show()

    def _look(self) -> None:
        sharing = self._setting.desk.sharing
        self._setting.jobs.read(self, sharing.state, self.show_state, key="shared")

    def _stop(self) -> None:
        self._looking.stop()
        sharing = self._setting.desk.sharing
        self._setting.jobs.write(self, sharing.stop, lambda _: self._stopped())

    def _stopped(self) -> None:
        self.ended.emit()
        self.leave()
