"""The pages of short logs, stories and problems, as they may stand."""

from collections.abc import Callable
from contextlib import suppress

from core.domain.kinds import PROBLEM
from core.domain.stories import STORY
from desktop.assembly import Desk
from desktop.store.errors import KnownError
from desktop.ui.actions import PROBLEM_FORM, RECORD_FORM, STORY_FORM
from desktop.ui.records.withdraw_sheet import WithdrawSheet
from desktop.ui.window import Desktop
from tests.ui.gates.rooms import LONGEST
from tests.ui.gates.ways import Seen, at_page, over_page

ADVOCACY = {
    "date": "2026-11-12", "form": "audience", "party": f"Kepala {LONGEST}", "results": ["money"],
    "amount": 5_000_000, "result": "Dijanjikan untuk tahun depan",
}  # fmt: skip
FIGURES = {"month": "2026-10", "n_new_male": 3, "n_new_female": 4, "members": 212}
TOLD = {
    "date": "2026-08-03", "title": f"Dari dapur ke pasar {LONGEST}", "person": "Bu R.", "age": 34, "before": "Tidak bekerja.",
    "library_did": "Kelas keripik pisang, empat kali.", "after": "Berjualan tiap Minggu.", "quote": "Saya berani sekarang.",
    "impact_fields": ["income", "confidence"], "stage": "growing", "consent": "written", "author": "Sari Wulandari",
}  # fmt: skip
BLACKOUT = {
    "title": "Listrik padam malam hari", "category": "electricity", "since": "2026-11-03", "effect": "Kelas komputer terhenti, 12 peserta.",
    "tried": "Meminjam genset kantor kampung.", "support_wanted": "Genset kecil", "addressed_to": "OPD", "status": "to_shm",
}  # fmt: skip


def _kept(desk: Desk, kind: str, fields: dict[str, object]) -> str:
    """The one that is there already, or a new one."""
    with suppress(IndexError, KnownError):
        return desk.entries.page(kind, limit=1)[0].record
    return desk.book.save(kind, fields)


def _form(page: str, kind: str, fields: dict[str, object] | None = None) -> Callable[[Desktop], Seen]:
    def show(window: Desktop) -> Seen:
        record = _kept(window._setting.desk, kind, fields) if fields else ""
        return at_page(page, {"kind": kind, "record": record})(window)

    return show


def _list(kind: str, fields: dict[str, object]) -> Callable[[Desktop], Seen]:
    def show(window: Desktop) -> Seen:
        _kept(window._setting.desk, kind, fields)
        return at_page("notes", {"kind": kind})(window)

    return show


def _told_later(window: Desktop) -> Seen:
    desk = window._setting.desk
    story = _kept(desk, STORY.name, TOLD)
    if not desk.stories.later(story):
        desk.stories.add_later(story, 3, "2026-11-05", "Masih berjualan, kini dua pasar.", "growing")
    return at_page(STORY_FORM, {"kind": STORY.name, "record": story})(window)


def _withdrawing(window: Desktop) -> WithdrawSheet:
    sheet = WithdrawSheet(window)
    sheet.ask()
    return sheet


RECORD_VIEWS: dict[str, Callable[[Desktop], Seen]] = {
    "no plans": at_page("notes", {"kind": "plan"}),
    "advocacy": _list("advocacy", ADVOCACY),
    "one advocacy": _form(RECORD_FORM, "advocacy", ADVOCACY),
    "new partnership": _form(RECORD_FORM, "partnership"),
    "figures of a month": _form(RECORD_FORM, "collection_month", FIGURES),
    "new budget line": _form(RECORD_FORM, "budget"),
    "profile of the library": _form(RECORD_FORM, "library"),
    "new story": _form(STORY_FORM, STORY.name),
    "story told later": _told_later,
    "story taken back": over_page(_withdrawing, "stories"),
    "new problem": _form(PROBLEM_FORM, PROBLEM.name),
    "problem on its way": _form(PROBLEM_FORM, PROBLEM.name, BLACKOUT),
}
