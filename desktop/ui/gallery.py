"""Pictures of every page, drawn without a screen: for the demo, for eyes that check, for the README."""

from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from desktop import assembly
from desktop.assembly import Desk
from desktop.jobs import InlineJobs
from desktop.settings import Settings
from desktop.store.rows import ActivityQuery
from desktop.ui.kit.theme import Theme
from desktop.ui.language import Language
from desktop.ui.setting import Setting
from desktop.ui.welcome.welcome_page import WelcomePage
from desktop.ui.window import Desktop

SETTLE_MS = 350
SIZE = (1366, 728)  # the screen less a taskbar
NAMES = {
    "home": "beranda", "activities": "kegiatan", "activity": "catat-kegiatan", "visits": "kunjungan", "reports": "laporan",
    "exchange": "kirim-terima", "settings": "pengaturan",
}  # fmt: skip


def main(home: Path, out: Path, themes: tuple[str, ...] = ("light", "dark"), text_percent: int = 100) -> int:
    """Writes layar-<page>-<theme>.png for the library in `home`; returns 0."""
    app = QApplication.instance() or QApplication(["suluh"])
    assert isinstance(app, QApplication)
    look = Theme(app)
    look.quiet()
    Language(app, "id")
    desk = assembly.build(home)
    try:
        for theme in themes:
            look.apply(theme, text_percent)
            _draw(desk, out, theme)
    finally:
        desk.close()
    return 0


def _draw(desk: Desk, out: Path, theme: str) -> None:
    setting = Setting(desk, InlineJobs(), Settings(theme=theme))
    window = Desktop(setting)
    window.resize(*SIZE)
    window.show()
    newest = desk.book.activity_page(ActivityQuery(), 0, 1)
    wanted: dict[str, object] = {"activity": {"record": newest[0].record} if newest else None}
    for name, word in NAMES.items():
        window.show_place(name, wanted.get(name))
        _settle()
        window.grab().save(str(out / f"layar-{word}-{theme}.png"))
    window.close()
    window.deleteLater()
    welcome = WelcomePage(setting)
    welcome.resize(*SIZE)
    welcome.show()
    _settle()
    welcome.grab().save(str(out / f"layar-selamat-datang-{theme}.png"))
    welcome.close()
    welcome.deleteLater()
    _settle()


def _settle() -> None:
    """Layouts and the PDF's own thread need a moment before the picture is taken."""
    loop = QEventLoop()
    QTimer.singleShot(SETTLE_MS, loop.quit)
    loop.exec()
