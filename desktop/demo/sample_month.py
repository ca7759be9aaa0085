"""A month in an invented library: what a librarian would type. Every entry has a key, so a cut month can be gone on with."""

import calendar
import io
import math
import random
from dataclasses import dataclass
from typing import Any

from PIL import Image, ImageDraw

from desktop.store.logbook import LogBook
from desktop.store.rows import ActivityQuery

AREA, LIBRARY, PERSON = "64.03.09.2006", "Al-Fadhilah", "Sari"
PROFILE = {
    "npp": "6403092D0000001",
    "address": "Jl. Poros Labanan RT 04",
    "phone": "0812 0000 0000",
    "head_name": "Sari Wulandari",
    "village_head_name": "Bambang Prasetyo",
    "opening_hours": "08.00–16.00",
    "opening_weekdays": [1, 2, 3, 4, 5, 6],
}
CLOSED_DAYS = {17: "Hari libur kampung"}
FORGOTTEN_DAYS = {7, 20}


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing she does. key: unique in the month; kind: 'activity', 'visit_day' or 'visit_group'; photos: how many."""

    key: str
    kind: str
    fields: dict[str, Any]
    photos: int = 0


_ACTIVITIES: list[tuple[int, str, str, str, str, tuple[int, int | None, int | None], dict[str, Any], int]] = [
    (2, "Mendongeng Sabtu ceria", "reading", "storytelling", "Ruang baca anak", (24, 11, 13), {"target_groups": ["children"], "n_age": [6, 18, 0, 0, 0, 0]}, 0),
    (3, "Pupuk organik cair", "agriculture", "training", "Kebun Pak Yusuf", (21, 15, 6), {"target_groups": ["farmers"], "speaker": "Penyuluh Pertanian Teluk Bayur", "skill_taught": "Membuat pupuk organik cair", "cost": 450_000, "fund_source": "add"}, 1),
    (5, "Kursus komputer dasar, sesi 3", "ict", "course", "Ruang TIK", (12, 7, 5), {"target_groups": ["youth"], "session_no": 3, "skill_taught": "Mengetik dan mencetak surat"}, 0),
    (9, "Mendongeng Sabtu ceria", "reading", "storytelling", "Ruang baca anak", (22, 12, 10), {"target_groups": ["children"]}, 0),
    (10, "Batik sawit: pewarnaan alam", "economy", "training", "Balai Kampung", (18, 1, 17), {"target_groups": ["women", "msme"], "partner_ids": ["PKK Labanan Makarti"], "skill_taught": "Pewarnaan alam", "cost": 1_250_000, "fund_source": "dd", "result": "17 ibu membuat selembar kain; 4 orang akan menjual di pasar Minggu."}, 2),
    (12, "Bimbingan belajar SD", "education", "tutoring", "Ruang baca", (21, 9, 12), {"target_groups": ["children"], "n_age": [0, 21, 0, 0, 0, 0]}, 0),
    (14, "Mendongeng Sabtu ceria", "reading", "storytelling", "Ruang baca anak", (24, 11, 13), {"target_groups": ["children"]}, 0),
    (18, "Posyandu & baca nyaring balita", "health", "health_service", "Posyandu Melati", (23, 2, 21), {"target_groups": ["women", "children"], "partner_ids": ["Puskesmas Teluk Bayur", "Kader Posyandu Melati"], "n_disability": 1}, 1),
    (19, "Kursus komputer dasar, sesi 4", "ict", "course", "Ruang TIK", (11, 6, 5), {"target_groups": ["youth"], "session_no": 4}, 0),
    (21, "Pelatihan keripik pisang", "economy", "training", "Balai Kampung", (19, 4, 14), {"target_groups": ["women", "msme"], "partner_ids": ["PKK Labanan Makarti"], "skill_taught": "Mengolah keripik pisang", "n_disability": 2, "cost": 800_000, "fund_source": "dd", "result": "14 ibu membawa pulang 2 bungkus; 3 orang akan menjual di pasar Minggu."}, 2),
    (25, "Lomba mewarnai Hari Guru", "education", "competition", "Halaman perpustakaan", (46, None, None), {"target_groups": ["children"], "partner_ids": ["SDN 002 Labanan"]}, 0),
    (28, "Kaligrafi untuk remaja", "religion", "tutoring", "Ruang baca", (16, 7, 9), {"target_groups": ["youth"]}, 0),
]  # fmt: skip


def month_of_entries(month: str = "2026-11", seed: int = 7) -> list[Entry]:
    """The month's entries in the order she would type them."""
    chance = random.Random(seed)
    days = calendar.monthrange(int(month[:4]), int(month[5:]))[1]
    entries = [_visitors(month, day, chance) for day in range(1, days + 1) if day not in FORGOTTEN_DAYS]
    entries.append(Entry("group", "visit_group", {"date": f"{month}-12", "name": "SDN 002 Labanan", "n_total": 31, "n_male": 14, "n_female": 17}))
    for day, title, theme, form, place, (total, male, female), more, photos in _ACTIVITIES:
        fields = {
            "title": title, "date_start": f"{month}-{day:02}", "strategy": "engagement", "theme": theme, "form": form, "place": place,
            "n_total": total, "n_male": male, "n_female": female, **more,
        }  # fmt: skip
        entries.append(Entry(f"activity {day}", "activity", fields, photos))
    return [entry for entry in entries if entry.fields]


def already_logged(book: LogBook, entry: Entry) -> bool:
    """True when an earlier, interrupted try saved this entry whole."""
    if entry.kind == "activity":
        day = entry.fields["date_start"]
        rows = book.activity_page(ActivityQuery(month=day[:7]), 0, 1000)
        found = [row for row in rows if row.date_start == day and row.title == entry.fields["title"]]
        return bool(found) and len(book.photos(found[0].record)) >= entry.photos
    days = {day.date: day for day in book.visit_month(entry.fields["date"][:7])}
    day = days[entry.fields["date"]]
    return day.n_group > 0 if entry.kind == "visit_group" else day.state is not None


def log_entry(book: LogBook, entry: Entry) -> None:
    """Saves an entry through the same calls as the forms; goes on where a cut left off."""
    if entry.kind == "visit_day":
        book.save_visit_day(entry.fields["date"], entry.fields)
        return
    record = _saved_before(book, entry) or book.save(entry.kind, entry.fields)
    for number in range(len(book.photos(record)) if entry.photos else 0, entry.photos):
        book.add_photo(record, a_picture(entry.key, number), f"{entry.fields['title']} ({number + 1})", "all_agree")


def a_picture(key: str, number: int) -> bytes:
    """A drawn scene in place of a photo, 1600 × 1200, different for every key."""
    chance = random.Random(f"{key} {number}")
    hue = chance.choice([(214, 164, 98), (143, 168, 122), (120, 150, 180), (190, 120, 100)])
    image = Image.new("RGB", (1600, 1200))
    draw = ImageDraw.Draw(image)
    for y in range(1200):
        shade = 0.55 + 0.45 * y / 1200
        draw.line([(0, y), (1600, y)], fill=tuple(int(part * shade) for part in hue))
    for _ in range(9):
        x, height = chance.randint(80, 1520), chance.randint(260, 420)
        tone = tuple(chance.randint(40, 220) for _ in range(3))
        draw.ellipse([x - 45, 1080 - height, x + 45, 1080 - height + 95], fill=(150, 105, 75))
        draw.rounded_rectangle([x - 75, 1080 - height + 95, x + 75, 1150], 40, fill=tone)
    out = io.BytesIO()
    image.save(out, "JPEG", quality=88)
    return out.getvalue()


def _saved_before(book: LogBook, entry: Entry) -> str | None:
    if entry.kind != "activity":
        return None
    rows = book.activity_page(ActivityQuery(month=entry.fields["date_start"][:7]), 0, 1000)
    return next((r.record for r in rows if (r.date_start, r.title) == (entry.fields["date_start"], entry.fields["title"])), None)


def _visitors(month: str, day: int, chance: random.Random) -> Entry:
    key, date = f"visits {day}", f"{month}-{day:02}"
    if calendar.weekday(int(month[:4]), int(month[5:]), day) == calendar.SUNDAY:
        return Entry(key, "visit_day", {})
    if day in CLOSED_DAYS:
        return Entry(key, "visit_day", {"date": date, "state": "closed", "note": CLOSED_DAYS[day]})
    total = int(14 + 9 * math.sin(day) ** 2 + chance.randint(0, 9))
    female = int(total * 0.58)
    fields = {
        "date": date, "state": "open", "n_total": total, "n_female": female, "n_male": total - female,
        "n_member": int(total * 0.7), "n_non_member": total - int(total * 0.7), "n_computer": chance.randint(0, 7),
    }  # fmt: skip
    return Entry(key, "visit_day", fields)
