"""Short logs, stories and problems at their pages: written, found again, put right, put in the bin, taken back."""

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.domain.fields import FieldType
from core.domain.kinds import LIBRARY, PROBLEM
from core.domain.short_logs import SHORT_LOGS
from core.domain.stories import STORY
from desktop.ui import drafted_page
from desktop.ui.actions import STORY_FORM
from desktop.ui.activities.activity_page import ActivityPage
from desktop.ui.home.attention import NeedRow
from desktop.ui.home.home_page import HomePage
from desktop.ui.records.notes_page import NotesPage
from desktop.ui.records.problem_page import ProblemPage
from desktop.ui.records.record_page import RecordPage
from desktop.ui.records.stories_page import ProblemsPage, StoriesPage
from desktop.ui.records.story_page import StoryPage
from desktop.ui.records.withdraw_sheet import WithdrawSheet
from desktop.ui.settings.settings_page import SettingsPage
from tests.homes import an_activity
from tests.reports.paper import read
from tests.ui.screen import press, show

VALUES = {FieldType.TEXT: "Contoh", FieldType.DATE: "2026-11-03", FieldType.COUNT: 3, FieldType.RUPIAH: 5_000, FieldType.CODE: "other"}
TOLD = {"title": "Dari dapur ke pasar", "date": "2026-03-03", "person": "Bu R.", "before": "Tidak bekerja", "after": "Berjualan"}


def at(qtbot, kind: type, setting, what: object = None):
    made = kind(setting)
    show(qtbot, made)
    made.arrive(what)
    QApplication.processEvents()
    return made


@pytest.mark.parametrize("kind", [one.name for one in SHORT_LOGS])
def test_every_kind_is_written_with_the_same_form_and_stands_in_its_list(setting, qtbot, kind):
    page = at(qtbot, RecordPage, setting, {"kind": kind})
    known = next(one for one in SHORT_LOGS if one.name == kind)
    for name in known.needed:
        editor = page.form.row(name).editor
        if not editor.value():
            editor.set_value(VALUES[known.fields[name].type])
            editor.edited.emit()
    press(qtbot, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (row,) = setting.desk.entries.page(kind)
    assert row.status.value != "draft"
    notes = at(qtbot, NotesPage, setting)
    assert "1 pada" in notes._cards[kind]._standing.text() or "terakhir" in notes._cards[kind]._standing.text()


def test_a_month_has_one_record_of_its_figures(setting, qtbot):
    for members in (5, 9):
        page = at(qtbot, RecordPage, setting, {"kind": "collection_month"})
        page.form._rows["month"].editor.set_value("2026-10")
        page.form._rows["members"].editor.set_value(members)
        page.form._rows["members"].editor.edited.emit()
        press(qtbot, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (row,) = setting.desk.entries.page("collection_month")
    assert row.fields["members"] == 9


def test_what_was_typed_is_there_again_without_saving(setting, qtbot):
    page = at(qtbot, ProblemPage, setting, {"kind": PROBLEM.name})
    page.form._rows["title"].editor.set_value("Listrik padam")
    page.form._rows["title"].editor.edited.emit()
    assert page.can_leave()
    again = at(qtbot, ProblemPage, setting, {"kind": PROBLEM.name})
    assert again.form.fields()["title"] == "Listrik padam"
    assert setting.desk.entries.count(PROBLEM.name) == 0


@pytest.mark.parametrize("kind", ["asset", PROBLEM.name, STORY.name])
def test_what_is_deleted_comes_back_by_undo_and_out_of_the_bin(setting, qtbot, kind):
    desk, pages = setting.desk, {STORY.name: StoriesPage, PROBLEM.name: ProblemsPage}
    record = desk.book.save(kind, TOLD if kind == STORY.name else {"name": "Rak", "count": 2} if kind == "asset" else {"title": "Padam"})
    page = at(qtbot, pages.get(kind, NotesPage), setting, {"kind": kind})
    undos = []
    page.told.connect(lambda _, undo: undos.append(undo))
    press(qtbot, Qt.Key.Key_Delete)
    assert (desk.entries.count(kind), desk.bin.count()) == (0, 1)
    undos.pop()()
    assert (desk.entries.count(kind), desk.bin.count()) == (1, 0)
    form = at(qtbot, {STORY.name: StoryPage, PROBLEM.name: ProblemPage}.get(kind, RecordPage), setting, {"kind": kind, "record": record})
    form._delete.click()
    assert [one.kind for one in desk.bin.page(0, 10)] == [kind]
    desk.bin.restore([record])
    assert desk.entries.count(kind) == 1


def test_activities_are_linked_to_a_story_as_its_proof(setting, qtbot):
    activity = setting.desk.book.save("activity", an_activity(title="Kelas keripik"))
    page = at(qtbot, StoryPage, setting, {"kind": STORY.name})
    for name, value in TOLD.items():
        page.form.row(name).editor.set_value(value)
        page.form.row(name).editor.edited.emit()
    links = page.form.row("activities").editor
    links._box.activated.emit(links._box.findData(activity))
    press(qtbot, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (row,) = setting.desk.entries.page(STORY.name)
    assert row.fields["activities"] == [activity]
    again = at(qtbot, StoryPage, setting, {"kind": STORY.name, "record": row.record})
    assert again.form.fields()["activities"] == [activity]


def test_the_decree_written_in_settings_stands_in_the_profile_and_the_other_way_round(setting, qtbot):
    settings = at(qtbot, SettingsPage, setting)
    settings.letterhead.field("decree").set_value("SK 5/2018")
    settings._save.click()
    page = at(qtbot, RecordPage, setting, {"kind": LIBRARY.name})
    assert page.form.fields()["decree"] == "SK 5/2018"
    page.form.row("decree").editor.set_value("SK 7/2019")
    page.form.row("decree").editor.edited.emit()
    press(qtbot, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert at(qtbot, SettingsPage, setting).letterhead.field("decree").value() == "SK 7/2019"


def with_a_photo(setting, qtbot, folder) -> StoryPage:
    page = at(qtbot, StoryPage, setting, {"kind": STORY.name})
    for name, value in TOLD.items():
        page.form.row(name).editor.set_value(value)
        page.form.row(name).editor.edited.emit()
    Image.new("RGB", (320, 240), "orange").save(folder / "bu-r.jpg")
    page.photos.add([folder / "bu-r.jpg"])
    return page


def test_a_photo_of_a_story_stays_on_this_computer_until_they_agree(setting, qtbot, tmp_path):
    with_a_photo(setting, qtbot, tmp_path)
    press(qtbot, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (row,) = setting.desk.entries.page(STORY.name)
    (photo,) = setting.desk.book.photos(row.record)
    assert photo.private


def test_a_draft_of_a_story_that_was_discarded_comes_back_with_its_photo(setting, qtbot, tmp_path):
    page, undos = with_a_photo(setting, qtbot, tmp_path), []
    page._keep_draft()
    page.told.connect(lambda _, undo: undos.append(undo))
    page._discard.click()
    assert (setting.desk.album.drafts(STORY.name), setting.desk.book.drafts()) == ([], [])
    undos.pop()()
    again = at(qtbot, StoryPage, setting, {"draft": STORY.name})
    assert again.form.fields()["before"] == TOLD["before"]
    assert len(again.photos.drafts) == 1


def test_a_problem_is_solved_and_opened_again(setting, qtbot):
    record = setting.desk.book.save(PROBLEM.name, {"title": "Listrik padam", "since": "2026-11-01", "status": "to_shm"})
    page = at(qtbot, ProblemPage, setting, {"kind": PROBLEM.name, "record": record})
    page.way.solved.click()
    press(qtbot, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert setting.desk.book.detail(record).fields["status"] == "done"
    page.arrive({"kind": PROBLEM.name, "record": record})
    page.way.unsolved.click()
    press(qtbot, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert setting.desk.book.detail(record).fields["status"] == "recorded"


def test_each_step_of_a_problem_says_when_and_by_whom(setting, qtbot):
    book = setting.desk.book
    record = book.save(PROBLEM.name, {"title": "Listrik padam", "status": "recorded"})
    book.save(PROBLEM.name, {"status": "to_plm"}, record)
    page = at(qtbot, ProblemPage, setting, {"kind": PROBLEM.name, "record": record})
    told = {code: words.text() for code, (_, words) in page.way._steps.items()}
    assert all(told[code].endswith(f"November 2026, {setting.desk.person}") for code in ("recorded", "to_plm"))
    assert told["to_shm"] == "Diteruskan ke SHM"


@pytest.mark.parametrize(("agreed", "saved"), [(None, "Bu R.W."), (True, "Bu Rina Wati")])
def test_only_the_initials_of_a_name_are_saved_unless_the_full_one_is_agreed_to(setting, qtbot, agreed, saved):
    page = at(qtbot, StoryPage, setting, {"kind": STORY.name})
    for name, value in {**TOLD, "person": "Bu Rina Wati", "name_agreed": agreed}.items():
        page.form.row(name).editor.set_value(value)
        page.form.row(name).editor.edited.emit()
    press(qtbot, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (row,) = setting.desk.entries.page(STORY.name)
    assert [one.fields.get("person") for one in setting.desk.book.history(row.record)] == [saved]


def test_a_story_is_asked_after_and_what_is_told_is_appended(setting, qtbot):
    record = setting.desk.book.save(STORY.name, TOLD)
    stories = at(qtbot, StoriesPage, setting)
    assert stories._due.isVisible()
    page = at(qtbot, StoryPage, setting, {"kind": STORY.name, "record": record})
    page.later.text.set_value("Masih berjualan")
    page.form.row("quote").editor.set_value("Saya berani sekarang.")
    page.form.row("quote").editor.edited.emit()
    page._keep_draft()
    page.later.stage.set_value("growing")
    page.later.add.click()
    assert page.later.text.value() is None, "nothing is left to be appended twice"
    assert (page.form.fields()["quote"], page.form.fields()["stage"]) == ("Saya berani sekarang.", "growing")
    (answer,) = setting.desk.stories.later(record)
    assert (answer.title, answer.fields["months"]) == ("Masih berjualan", 6)
    stories.arrive()
    assert not stories._due.isVisible()


def test_home_says_whom_to_ask_how_it_went_on_until_it_is_told(setting, qtbot):
    record = setting.desk.book.save(STORY.name, TOLD)
    home = at(qtbot, HomePage, setting)
    (row,) = [one for one in home.findChildren(NeedRow) if "Bu R." in one.accessibleName()]
    with qtbot.waitSignal(home.go) as went:
        row.click()
    assert went.args == [STORY_FORM, {"kind": STORY.name, "record": record}]
    setting.desk.stories.add_later(record, 6, "2026-11-24", "Masih berjualan")
    home.arrive()
    qtbot.waitUntil(lambda: not [one for one in home.findChildren(NeedRow) if "Bu R." in one.accessibleName()])


def test_a_story_waits_as_a_draft_that_is_not_sent_and_says_so(setting, qtbot):
    waiting = setting.desk.exchange.state().waiting.records
    page = at(qtbot, StoryPage, setting, {"kind": STORY.name})
    for name in ("title", "before", "after"):
        page.form.row(name).editor.set_value(TOLD[name])
        page.form.row(name).editor.edited.emit()
    page._check()
    assert "draf" in page.form.row("consent").finding
    assert page.can_leave()
    assert setting.desk.exchange.state().waiting.records == waiting
    assert [one.form for one in setting.desk.book.drafts()] == [STORY.name]


def test_a_story_taken_back_is_nowhere(setting, qtbot):
    record = setting.desk.book.save(STORY.name, TOLD)
    page = at(qtbot, StoryPage, setting, {"kind": STORY.name, "record": record})
    page._withdraw.click()
    sheet = page.window().findChildren(WithdrawSheet)[-1]
    assert sheet._keep.hasFocus(), "Enter keeps it"
    sheet._agree()
    assert setting.desk.entries.count(STORY.name) == 0
    assert setting.desk.bin.count() == 0


@pytest.mark.parametrize(("kind", "paper"), [("story", "F4"), ("child", "A4")])
def test_a_consent_sheet_is_one_page_with_what_is_promised(setting, kind, paper):
    from desktop.reports.consent_page import Consent

    printed = setting.desk.reports.consent(Consent(kind), "Dari #dapur _ke_ *pasar* @<b>" if kind == "story" else "", "id", paper)
    (page,) = read(printed.pdf)
    assert "kapan saja" in page.text
    assert ("Dari #dapur _ke_ *pasar* @<b>" in page.text) is (kind == "story")
    assert "Labanan Makarti" in page.text


def test_papers_about_an_activity_and_a_story_are_opened_as_they_are_saved(setting, qtbot, monkeypatch):
    opened: dict[str, bytes] = {}

    def keep(owner, jobs, pdf, name, failed):
        opened[name] = pdf

    monkeypatch.setattr(drafted_page, "open_elsewhere", keep)
    book = setting.desk.book
    record = book.save("activity", {"title": "Mendongeng", "date_start": "2026-11-03", "n_total": 12})
    page = at(qtbot, ActivityPage, setting, {"record": record})
    for action in page.more.papers.values():
        action.trigger()
    story = book.save(STORY.name, TOLD)
    page = at(qtbot, StoryPage, setting, {"kind": STORY.name, "record": story})
    page._paper.click()
    of_activity = ["Laporan kegiatan ini.pdf", "Daftar hadir.pdf", "Undangan.pdf", "Persetujuan orang tua.pdf"]
    assert list(opened) == [*of_activity, "Cerita dampak.pdf"]
    assert all("Mendongeng" in read(pdf)[0].text for pdf in list(opened.values())[:3])
    assert "ORANG TUA/WALI" in read(opened["Persetujuan orang tua.pdf"])[0].text
    assert "Dari dapur ke pasar" in read(opened["Cerita dampak.pdf"])[0].text
