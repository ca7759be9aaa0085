"""Months made by hand, small enough to be added up in the head."""

from datetime import date
from io import BytesIO
from pathlib import Path

from PIL import Image

from desktop.assembly import Desk
from tests.homes import Clock, open_desk

MONTH = "2026-11"
IN_DECEMBER = 1_796_200_000_000  # 2 December 2026: November is over
HEADS = {"head_name": "Siti Rahmawati, S.Pd.", "village_head_name": "H. Mulyadi", "village_head_number": "19700512 199803 1 004"}


def desk_in_december(folder: Path, **library) -> Desk:
    """An empty log, looked at after November."""
    desk = open_desk(folder, Clock(IN_DECEMBER))
    if library:
        desk.book.save_profile(library)
    return desk


def small_month(desk: Desk) -> None:
    """Four days, one group, three activities: every sum is known.

    visits  2 Nov 10 (4 L, 6 P)  3 Nov 7 (2 L, 3 P, 2 not split)  4 Nov 0  5 Nov closed  7 Nov group of 12 (5 L, 7 P)
    """
    book = desk.book
    book.save_visit_day("2026-11-02", _day(10, 4, 6, n_member=6, n_non_member=4, n_computer=3, occupations={"student": 7, "farmer": 2}))
    book.save_visit_day("2026-11-03", _day(7, 2, 3, n_member=1))
    book.save_visit_day("2026-11-04", _day(0, 0, 0))
    book.mark_closed("2026-11-05")
    book.save("visit_group", {"date": "2026-11-07", "name": "SDN 004", "n_total": 12, "n_male": 5, "n_female": 7})
    book.save_visit_day("2026-10-05", _day(20, 8, 12))
    counts = {"n_total": 18, "n_male": 6, "n_female": 12, "n_age": [0, 2, 1, 5, 9, 1], "n_disability": 1}
    book.save("activity", an_activity("Pelatihan keripik", "2026-11-09", **counts))
    book.save("activity", an_activity("Kelas komputer", "2026-11-02", n_total=10, n_male=3, n_female=2, strategy="advocacy"))
    book.save("activity", {"title": "Mendongeng", "date_start": "2026-11-20"})


def an_activity(title: str, day: str, **fields) -> dict:
    """An activity with every text filled."""
    return {
        "title": title, "date_start": day, "strategy": "engagement", "theme": "economy", "form": "training",
        "target_groups": ["women"], "place": "Balai kampung", "speaker": "Ibu Hartini", "partner_ids": ["PKK"], **fields,
    }  # fmt: skip


def every_open_day(desk: Desk, visitors: int) -> None:
    """Records all of November's working days with that many women."""
    for day in range(1, 31):
        day_ = date(2026, 11, day)
        if day_.isoweekday() != 7:
            counts = _day(visitors, 0, visitors, n_member=visitors, n_non_member=0)
            desk.book.save_visit_day(day_.isoformat(), counts)


def jpeg(colour: tuple[int, int, int], size: tuple[int, int] = (800, 600)) -> bytes:
    """A photo of one colour."""
    out = BytesIO()
    Image.new("RGB", size, colour).save(out, "JPEG")
    return out.getvalue()


def _day(total: int, male: int, female: int, **counts) -> dict:
    return {"n_total": total, "n_male": male, "n_female": female, **counts}
