"""Which language the window speaks: Qt's translator for `tr`, and the same language for core's words and numbers."""

from importlib.resources import as_file, files

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

_COUNTRIES = {"id": QLocale.Country.Indonesia, "en": QLocale.Country.UnitedKingdom}
_LANGUAGES = {"id": QLocale.Language.Indonesian, "en": QLocale.Language.English}


class Language:
    """code: 'id' or 'en'."""

    def __init__(self, app: QCoreApplication, code: str = "id") -> None:
        self._app = app
        self._translator: QTranslator | None = None
        self.code = ""
        self.speak(code)

    def speak(self, code: str) -> None:
        """Changes the language; widgets made from now on speak it."""
        if code == self.code:
            return
        self.code = code
        if self._translator is not None:
            self._app.removeTranslator(self._translator)
        self._translator = QTranslator(self._app)
        with as_file(files("resources").joinpath(f"translations/suluh_{code}.qm")) as path:
            self._translator.load(str(path))
        self._app.installTranslator(self._translator)
        QLocale.setDefault(QLocale(_LANGUAGES[code], _COUNTRIES[code]))
