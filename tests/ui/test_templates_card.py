"""Templates of reports in the settings: laid out, tried out, and back to the shipped ones."""

from PySide6.QtTest import QSignalSpy

from desktop.ui.settings.templates_card import TemplatesCard
from tests.ui.screen import show


def test_a_changed_template_is_named_tried_out_and_set_aside(setting, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr("desktop.ui.settings.templates_card.show_in_folder", opened.append)
    card, folder = TemplatesCard(setting), setting.desk.home.templates
    show(qtbot, card)
    card.ask()
    assert not card.reset.isVisible()
    card.folder.click()
    assert opened == [folder]
    shipped = (folder / "bawaan" / "consent.typ").read_bytes()
    (folder / "consent.typ").write_bytes(shipped + b"\n#oops")
    card.ask()
    assert card._state.text() == "Diubah di sini: consent.typ"
    card.try_out.click()
    line = shipped.count(b"\n") + 2
    assert card._wrong.text().startswith(f"Templat consent.typ, baris {line}: ")
    told = QSignalSpy(card.told)
    (folder / "consent.typ").write_bytes(shipped)
    card.try_out.click()
    assert told.at(0)[0] == "Templat yang diubah berfungsi baik."
    card.reset.click()
    assert not card.reset.isVisible()
    assert (folder / "consent.typ.lama").read_bytes() == shipped
