"""The form's memory: Undo over a restart, a draft during long typing, corrections with their reason, copies and patterns."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel

from core.domain.kinds import ACTIVITY
from desktop.store.drafts import STATES_MAX
from desktop.store.rows import ActivityQuery
from desktop.ui.activities.activities_page import ActivitiesPage
from desktop.ui.activities.activity_page import ActivityPage
from desktop.ui.drafted_page import DRAFT_MS
from desktop.ui.kit.fields import DateField
from tests.homes import an_activity
from tests.ui.screen import press, show, type_words

CTRL = Qt.KeyboardModifier.ControlModifier


def form(setting, qtbot, what=None) -> ActivityPage:
    page = ActivityPage(setting)
    show(qtbot, page)
    page.arrive(what)
    return page


def write(page, qtbot, field: str, words: str) -> None:
    """Types into a field and rests for a moment, so that it becomes a step."""
    page.form.focus(field)
    page.form.row(field).editor.selectAll()
    type_words(qtbot, words)
    page._check_timer.stop()
    page._check()
    page._keep_draft()


def words_on(widget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def test_undo_goes_back_field_by_field_and_redo_forward_again(setting, qtbot):
    page = form(setting, qtbot)
    write(page, qtbot, "title", "Batik sawit")
    write(page, qtbot, "place", "Balai Kampung")
    write(page, qtbot, "n_total", "18")
    press(qtbot, Qt.Key.Key_Z, CTRL)
    assert page.form.fields()["n_total"] is None
    press(qtbot, Qt.Key.Key_Z, CTRL)
    assert page.form.fields()["place"] is None
    assert page.form.fields()["title"] == "Batik sawit"
    press(qtbot, Qt.Key.Key_Y, CTRL)
    assert page.form.fields()["place"] == "Balai Kampung"


def test_undo_still_works_after_the_window_died(setting, qtbot):
    page = form(setting, qtbot)
    write(page, qtbot, "title", "Batik sawit")
    write(page, qtbot, "title", "Salah ketik")
    page.hide()
    again = form(setting, qtbot)
    assert again.form.fields()["title"] == "Salah ketik"
    press(qtbot, Qt.Key.Key_Z, CTRL)
    assert again.form.fields()["title"] == "Batik sawit"
    again._keep_draft()
    assert setting.desk.book.draft("activity").fields["title"] == "Batik sawit"


def test_while_she_types_without_a_pause_a_draft_is_kept_all_the_same(setting, qtbot):
    page = form(setting, qtbot)
    page.form.focus("title")
    typed = 0
    while setting.desk.book.draft("activity") is None and typed < 400:
        type_words(qtbot, "a")
        QTest.qWait(10)
        typed += 1
    assert typed * 10 < 2 * DRAFT_MS, "two seconds of typing were not kept"


def test_long_typing_keeps_the_draft_small_and_its_last_state_whole(setting):
    book = setting.desk.book
    for number in range(STATES_MAX + 40):
        book.save_draft("activity", {"title": f"Batik {number}", "place": "Balai"})
    steps = book.draft_steps("activity")
    assert len(steps) < STATES_MAX
    assert steps[-1] == {"title": f"Batik {STATES_MAX + 39}", "place": "Balai"}
    assert book.draft("activity").fields == steps[-1]
    assert all(step["place"] == "Balai" for step in steps)


def test_a_correction_says_why_and_both_values_stay_to_be_seen(setting, qtbot):
    record = setting.desk.book.save("activity", an_activity(n_total=18))
    page = form(setting, qtbot, {"record": record})
    page.form.focus("n_total")
    page.form.row("n_total").editor.selectAll()
    type_words(qtbot, "21")
    page.change.reason.setFocus()
    type_words(qtbot, "Zona susulan")
    page.save()
    last = setting.desk.book.history(record)[-1]
    assert (last.fields, last.reason, last.person) == ({"n_total": 21}, "Zona susulan", "Sari")
    again = form(setting, qtbot, {"record": record})
    assert "Jumlah: 18 → 21 — Zona susulan" in words_on(again.change)
    assert not form(setting, qtbot).change.isVisible()


def test_a_history_names_the_series_in_words_and_not_by_its_code(setting, qtbot):
    record = setting.desk.book.save("activity", an_activity())
    series = setting.desk.series.begin(record)
    told = words_on(form(setting, qtbot, {"record": record}).change)
    assert "Diadakan setiap minggu: – → ya" in told
    assert series not in told
    assert "series_id" not in told


def test_a_reason_half_written_survives_too(setting, qtbot):
    record = setting.desk.book.save("activity", an_activity())
    page = form(setting, qtbot, {"record": record})
    page.change.reason.setFocus()
    type_words(qtbot, "Zona")
    page._keep_draft()
    assert form(setting, qtbot, {"record": record}).change.reason.value() == "Zona"


def test_ctrl_d_logs_the_same_again_for_today_with_empty_counts(setting, qtbot):
    kept = {"place": "Ruang baca", "theme": "reading", "n_male": 9, "n_female": 9, "result": "Ramai", "target_groups": ["children"]}
    setting.desk.book.save("activity", an_activity(**kept))
    listed = ActivitiesPage(setting)
    show(qtbot, listed)
    listed.arrive()
    with qtbot.waitSignal(listed.go) as gone:
        press(qtbot, Qt.Key.Key_D, CTRL)
    page = form(setting, qtbot, gone.args[1])
    fields = {name: value for name, value in page.form.fields().items() if value is not None}
    assert fields == {
        "title": "Pelatihan keripik pisang", "date_start": "2026-11-24", "place": "Ruang baca", "theme": "reading",
        "target_groups": ["children"],
    }  # fmt: skip
    assert page.form.row("n_total").editor.hasFocus()
    type_words(qtbot, "24")
    press(qtbot, Qt.Key.Key_S, CTRL)
    rows = setting.desk.book.activity_page(ActivityQuery(), 0, 5)
    assert [(row.date_start, row.n_total) for row in rows] == [("2026-11-24", 24), ("2026-11-21", 18)]


def test_a_copy_half_written_does_not_push_away_the_new_one_half_written(setting, qtbot):
    record = setting.desk.book.save("activity", an_activity())
    page = form(setting, qtbot)
    write(page, qtbot, "title", "Belum selesai")
    copy = form(setting, qtbot, {"copy": record})
    write(copy, qtbot, "n_total", "7")
    assert {draft.fields["title"] for draft in setting.desk.book.drafts()} == {"Belum selesai", "Pelatihan keripik pisang"}
    again = form(setting, qtbot, {"draft": copy._wanted.form})
    assert again.form.fields()["n_total"] == 7


def test_a_pattern_fills_the_form_and_its_use_can_be_undone(setting, qtbot):
    page = form(setting, qtbot)
    page.form.show_fields(an_activity(place="Balai Kampung", theme="economy", n_total=18, result="x"))
    told = QSignalSpy(page.told)
    page.more.keep_asked.emit()
    assert "pola" in told.at(0)[0]
    assert setting.desk.book.templates("activity") == {
        "Pelatihan keripik pisang": {"title": "Pelatihan keripik pisang", "place": "Balai Kampung", "theme": "economy"}
    }
    other = form(setting, qtbot)
    write(other, qtbot, "title", "Lain")
    other.more.chosen.emit("Pelatihan keripik pisang")
    assert (other.form.fields()["place"], other.form.fields()["date_start"]) == ("Balai Kampung", "2026-11-24")
    other._check()
    press(qtbot, Qt.Key.Key_Z, CTRL)
    assert other.form.fields()["title"] == "Lain"
    other.more.forget_asked.emit("Pelatihan keripik pisang")
    assert setting.desk.book.templates("activity") == {}


def test_a_pattern_needs_a_name_and_says_so(setting, qtbot):
    page = form(setting, qtbot)
    page.more.keep_asked.emit()
    assert setting.desk.book.templates("activity") == {}
    assert "pola" in page.form.row("title").finding


@pytest.mark.parametrize("what", [{"record": "00" * 16}, {"copy": "00" * 16}])
def test_a_record_that_is_gone_is_told_and_leads_back_to_the_list(setting, qtbot, what):
    page = ActivityPage(setting)
    show(qtbot, page)
    gone, trouble = QSignalSpy(page.go), QSignalSpy(page.trouble)
    page.arrive(what)
    assert gone.at(0)[0] == "activities"
    assert trouble.at(0)[0].code == "not_found"


def test_every_field_of_the_national_form_is_on_it_and_saved(setting, qtbot):
    """All that an activity may hold, but for what others say: the series, the regency, the bin."""
    page = form(setting, qtbot)
    assert set(page.form.fields()) == set(ACTIVITY.fields) - {"series_id", "review", "deleted"}
    page.form.show_fields({
        "title": "Mendongeng", "date_start": "2026-11-21", "n_total": 20, "session_no": 4, "sim_copied_at": "2026-11-23",
        "time_start": "09:00", "follow_up": "Sesi berikutnya\ntentang kemasan",
    })  # fmt: skip
    page.save()
    saved = setting.desk.book.detail(setting.desk.book.activity_page(ActivityQuery(), 0, 1)[0].record).fields
    assert (saved["session_no"], saved["sim_copied_at"], saved["follow_up"].count("\n")) == (4, "2026-11-23", 1)


def test_times_say_which_clock_they_mean(setting, qtbot):
    page = form(setting, qtbot)
    assert page.form.row("time_start").editor.accessibleName().endswith("WITA")


def test_a_form_begun_anew_has_no_date_of_the_one_before(setting, qtbot):
    record = setting.desk.book.save("activity", an_activity(date_end="2026-11-22"))
    page = form(setting, qtbot, {"record": record})
    page.save(again=True)
    assert page.form.fields()["date_end"] is None
    assert page.form.unread() == []


@pytest.mark.parametrize(("letters", "shown"), [(30, "Sabtu, 21 November 2026"), (19, "21 November 2026"), (14, "21 Nov 2026")])
def test_a_date_is_told_as_fully_as_there_is_room_for_and_never_cut(qtbot, letters, shown):
    field = DateField("id")
    qtbot.addWidget(field)
    field.resize(field.fontMetrics().averageCharWidth() * letters, 34)
    field.set_value("2026-11-21")
    assert (field.text(), field.value(), field.toolTip()) == (shown, "2026-11-21", "Sabtu, 21 November 2026")
    field.resize(600, 34)
    field.show()
    assert field.text() == "Sabtu, 21 November 2026"


def test_a_history_speaks_of_series_and_ages_in_words(setting, qtbot):
    book = setting.desk.book
    record = book.save("activity", an_activity())
    setting.desk.series.begin(record)
    book.save("activity", {"n_age": [None, 18, 0, None, None, None], "sim_copied_at": "2026-11-23"}, record)
    words = words_on(form(setting, qtbot, {"record": record}).change)
    assert "Diadakan setiap minggu: – → ya; Sesi ke-: – → 1" in words
    assert "Anak SD (6–12): 18" in words
    assert "Disalin ke SIM: – → Senin, 23 November 2026" in words
