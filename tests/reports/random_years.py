"""Years that chance wrote: what comes out of forms, imports and two laptops at once, the impossible included."""

import shutil
from datetime import date, timedelta
from pathlib import Path

from hypothesis import strategies as st

from bench.homes import hasty
from core.domain.lists import shipped_lists
from desktop import assembly
from desktop.assembly import Desk
from desktop.clock import Surroundings
from tests.homes import AREA, Clock
from tests.reports.months import IN_DECEMBER

YEAR = 2027
ROWS_MOST, SHORT_MOST = 12, 5
Rows = dict[str, list[dict]]


def any_of(list_name: str) -> st.SearchStrategy[str]:
    """A code of a shipped list."""
    return st.sampled_from(shipped_lists().codes(list_name))


def maybe(**fields: st.SearchStrategy) -> dict[str, st.SearchStrategy]:
    """Fields that may be absent."""
    return {name: st.none() | strategy for name, strategy in fields.items()}


days = st.integers(0, 364).map(lambda n: (date(YEAR, 1, 1) + timedelta(n)).isoformat())
# A few days take most records, so that they meet; weeks, months and years end on others.
crowded = st.sampled_from([f"{YEAR}-01-01", f"{YEAR}-06-30", f"{YEAR}-07-01", f"{YEAR}-12-01", f"{YEAR}-12-02", f"{YEAR}-12-31"]) | days
beside = crowded | st.sampled_from([f"{YEAR - 1}-12-31", f"{YEAR + 1}-01-01"])
counts = st.integers(0, 40) | st.integers(0, 90_000)
people = maybe(n_total=counts, n_male=counts, n_female=counts)
months = st.sampled_from([f"{YEAR}-{month:02}" for month in range(1, 13)] + [f"{YEAR - 1}-12"])
by_kind = st.dictionaries(any_of("collection_kind"), counts, max_size=3)

_KINDS: dict[str, dict[str, st.SearchStrategy]] = {
    "visit_day": {
        "date": beside, "state": st.sampled_from(["open", "open", "closed"]), **people,
        **maybe(n_member=counts, n_non_member=counts, n_computer=counts),
        "occupations": st.none() | st.dictionaries(any_of("occupation"), counts, max_size=3),
    },
    "visit_group": {"date": beside, **people},
    "activity": {
        "title": st.sampled_from(["", "Keripik", "Membatik"]), "date_start": beside, **people,
        **maybe(date_end=days, theme=any_of("activity_theme"), strategy=any_of("strategy"), n_disability=counts,
                n_age=st.lists(st.none() | counts, min_size=6, max_size=6), series_id=st.sampled_from(["a1" * 16, "b2" * 16])),
    },
    "collection_month": {
        "month": months, **maybe(titles=by_kind, copies=by_kind),
        **maybe(**dict.fromkeys(("n_loaned", "n_read_in_place", "n_interlibrary", "n_online", "n_new_male", "n_new_female", "members"),
                                counts)),
    },
    "ict_month": {"month": months, **maybe(n_male=counts, n_female=counts)},
    "advocacy": {"date": beside, "party": st.just("Kades")},
    "service": {"date": beside, "title": st.just("Pojok balita")},
    "publication": {"date": beside, "title": st.just("Kabar")},
    "partnership": {"name": st.just("PKK"), "date_start": beside, "date_end": st.none() | beside},
    "story": {"title": st.just("Cerita"), "date": beside, "consent": st.sampled_from(["written", "spoken", "none_yet"])},
    "handout": {"material": st.just("ab" * 16), "title": st.just("Lele"), "date": beside, "count": counts, "way": any_of("handout_way")},
    "budget": {"year": st.sampled_from([YEAR, YEAR - 1]), "purpose": st.just("Buku"), **maybe(planned=counts, spent=counts)},
    "staff": {"name": st.just("Sari"), **maybe(staff_kind=any_of("staff_kind"), date_start=beside, date_end=beside)},
    "document": {"title": st.just("SK"), "document_kind": any_of("document_kind")},
}  # fmt: skip

logs: st.SearchStrategy[Rows] = st.fixed_dictionaries({
    kind: st.lists(st.fixed_dictionaries(fields).map(lambda row: {name: value for name, value in row.items() if value is not None}),
                   max_size=ROWS_MOST if "n_total" in fields else SHORT_MOST)
    for kind, fields in _KINDS.items()
})  # fmt: skip


def set_up(folder: Path) -> Path:
    """A library with an empty log, to be copied."""
    desk = _open(folder)
    desk.book.set_up(AREA, "Al-Fadhilah", "Sari")
    desk.book.save_profile({"services": ["reference", "ict"], "members": 80})
    desk.close()
    return folder


def written(empty: Path, folder: Path, rows: Rows, now: int) -> Desk:
    """A copy of `empty` with these rows, looked at at that time; of three of a kind the first is deleted, the second becomes the third."""
    shutil.copytree(empty, folder)
    desk = _open(folder, now)
    for kind, some in rows.items():
        if len(some) > 2:
            wrong, corrected, right = some[:3]
            desk.book.delete(desk.book.save(kind, wrong))
            desk.book.save(kind, right, desk.book.save(kind, corrected))
            some = some[3:]
        if some:
            desk.book.save_all(kind, some)
    return desk


def _open(folder: Path, now: int = IN_DECEMBER) -> Desk:
    return assembly.build(folder, Surroundings(now_ms=Clock(now)), hasty)
