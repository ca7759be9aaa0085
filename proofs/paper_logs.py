"""Libraries whose papers are kept as they look: with nothing, one, thirty and three hundred rows of everything, and with the longest names.

Day, chance and pictures are fixed, so the same library is the same to the byte, and so are its papers.
"""

import calendar
import io
import random
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

from bench.homes import hasty
from core.domain.lists import shipped_lists
from desktop import assembly
from desktop.assembly import Desk
from desktop.clock import Surroundings
from desktop.demo.sample_month import AREA, LIBRARY, PERSON, PROFILE
from desktop.reports.logo import prepared
from desktop.store import correspondence
from desktop.store.rows import Contact

MONTH, YEAR = "2026-11", "2026"
PRINTED_MS = 1_796_200_000_000  # 2 December 2026: November is over
NOTHING, ONE, THIRTY, MANY, LONG = "0", "1", "30", "300", "long"
ROWS = {NOTHING: 0, ONE: 1, THIRTY: 30, MANY: 300, LONG: 3}
SHAPES = {"upright": (600, 900), "wide": (900, 600), "square": (700, 700), "tiny": (9, 7), "panorama": (1400, 180), "strip": (90, 1400)}

_WORDS = "Perpustakaan Gerakan Literasi Masyarakat Pesisir Kecamatan Kepulauan Bersejahtera Berkelanjutan"
_UNBROKEN = "Pemberdayaanmasyarakatpesisirberbasisinklusisosialberkelanjutan"
_TITLES = (
    "Pelatihan keripik pisang", "Mendongeng Sabtu ceria", "Kelas komputer dasar", "Membatik motif sawit", "Posyandu dan buku gizi",
    "Diskusi pupuk kompos", "Belajar memasarkan lewat ponsel",
)  # fmt: skip
_LONG_PROFILE = {
    "head_name": "Dra. Hj. Siti Nurhaliza Rahmawati Kusumaningrum Wiryosaputro Djojohadikusumo, S.IP., M.Si.",
    "head_number": "NIPD 19700512 199803 2 004 / 6403.09.2006.0001",
    "village_head_name": "Drs. H. Muhammad Abdurrahman Wahid Kartosuwiryo Prawirodirdjo Tjokroaminoto, S.Sos., M.A.P.",
    "village_head_number": "NIPD 19650512 198803 1 004",
    "address": "Jalan Poros Labanan Makarti Gang Perintis Kemerdekaan Nomor 17 B RT 04 RW 02 Dusun Sumber Makmur Sejahtera 77362",
    "letterhead_lines": [
        "PEMERINTAH KABUPATEN KEPULAUAN SIAU TAGULANDANG BIARO", "KECAMATAN SIAU TIMUR SELATAN", "KAMPUNG LABANAN MAKARTI SEJAHTERA",
        "PERPUSTAKAAN KAMPUNG “TAMAN BACAAN MASYARAKAT CAHAYA ILMU PENGETAHUAN ABADI NUSANTARA”",
    ],
    "letter_number": "400.9.14/{nomor}/PERPUS-KP.LM/{bulan_romawi}/{tahun}",
    "services": ["reference", "ict", "reading"],
    "decree": "SK Kepala Kampung Nomor 188.45/17/2019 tentang Pembentukan Perpustakaan Kampung dan Pengangkatan Pengelolanya",
}  # fmt: skip


@contextmanager
def library(folder: Path, name: str) -> Iterator[Desk]:
    """One of ROWS, filled, as on the second of December."""
    chance = random.Random(name)
    desk = assembly.build(folder, Surroundings(now_ms=_Clock(), random=chance.randbytes), hasty)
    try:
        desk.book.set_up(AREA, LIBRARY, PERSON)
        desk.book.save_profile({**PROFILE, **(_LONG_PROFILE if name == LONG else {}), "logo": prepared(picture(120, 150))})
        fill(desk, ROWS[name], chance, long=name == LONG)
        yield desk
    finally:
        desk.close()


def fill(desk: Desk, rows: int, chance: random.Random, long: bool = False) -> None:
    """So many rows of every kind in November; activities and visits in the months before, too."""
    book = desk.book
    say = _long if long else _short
    for kind, made in _rows(rows, chance, say).items():
        if made:
            book.save_all(kind, made)
    if rows:
        last = calendar.monthrange(int(YEAR), 11)[1]
        for day in range(2, last + 1, 1 if rows > 1 else 40):
            total = chance.randrange(0, 60)
            parts = {"n_male": total // 3, "n_female": total - total // 3} if chance.random() < 0.8 else {}
            noted = {"n_member": total // 2, "occupations": {"student": total // 4}}
            book.save_visit_day(f"{MONTH}-{day:02}", {"n_total": total, **parts, **noted})
        _photographed(desk, say)
    with desk.store.writing() as connection:
        for n in range(rows):
            wall = PRINTED_MS - (2 + n % 28) * 86_400_000 - n * 60_000
            outcome = ("no_connection", "received", "captive_portal", "partly")[n % 4]
            correspondence.keep_contact(connection, Contact(wall, outcome, n, 6_000, 2_000, 4.0 + n))


def an_activity(desk: Desk) -> str:
    """The record of the first with photos, or of an empty one."""
    return _first(desk, "activity", {"title": "", "date_start": f"{MONTH}-09"})


def a_story(desk: Desk) -> str:
    """The record of the first, or of an empty one."""
    return _first(desk, "story", {"title": "", "date": f"{MONTH}-09"})


def picture(width: int, height: int) -> bytes:
    """A photo that shows which side is up: sky, ground, a sun at the left, and a frame that is seen when it is cut."""
    image = Image.new("RGB", (width, height), (150, 190, 230))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, height * 2 // 3, width, height), fill=(70, 120, 60))
    size = max(2, min(width, height) // 4)
    draw.ellipse((size // 2, size // 2, size * 3 // 2, size * 3 // 2), fill=(250, 220, 90))
    draw.rectangle((0, 0, width - 1, height - 1), outline=(20, 20, 20), width=max(1, min(width, height) // 40))
    out = io.BytesIO()
    image.save(out, "JPEG", quality=80)
    return out.getvalue()


class _Clock:
    """Moves one second at every look; the day stays."""

    def __init__(self) -> None:
        self._now = PRINTED_MS

    def __call__(self) -> int:
        self._now += 1
        return self._now


def _short(n: int, words: str) -> str:
    return words


def _long(n: int, words: str) -> str:
    """As long as somebody types it in anger: many words, one that does not end, signs of the typesetter."""
    return f"{words} {_WORDS} {_WORDS} {_UNBROKEN} #{n} *tebal* _miring_ <tanda> @siti $harga$ \\ selesai"


def _rows(rows: int, chance: random.Random, say: Any) -> dict[str, list[dict[str, Any]]]:
    lists = shipped_lists()

    def one_of(name: str) -> str:
        return chance.choice(lists.codes(name))

    def day(n: int) -> str:
        return f"{MONTH}-{1 + n % 28:02}"

    def activity(n: int, month: str) -> dict[str, Any]:
        total = chance.randrange(4, 60)
        parts = {"n_male": total // 4, "n_female": total - total // 4, "n_age": [0, 1, 2, total - 4, 1, 0]} if n % 5 else {}
        return {
            "title": say(n, _TITLES[n % len(_TITLES)]), "date_start": f"{month}-{1 + n % 28:02}", "n_total": total, **parts,
            "theme": one_of("activity_theme"), "form": one_of("activity_form"), "strategy": "engagement" if n % 7 else one_of("strategy"),
            "target_groups": ["women", "children"], "place": say(n, "Balai kampung"), "speaker": say(n, "Ibu Hartini"),
            **({"result": say(n, "Peserta dapat membuat sendiri"), "follow_up": say(n, "Diulang bulan depan")} if n % 4 == 0 else {}),
        }  # fmt: skip

    numbers, few = range(rows), range(min(rows, 30))
    earlier = [f"{YEAR}-{month:02}" for month in range(1, 11)]
    link = "panjang/" * (12 if rows == ROWS[LONG] else 1)
    found: dict[str, list[dict[str, Any]]] = {
        "activity": [activity(n, MONTH) for n in numbers] + [activity(n, month) for month in earlier for n in range(rows // 10)],
        "visit_group": [
            {"date": f"{earlier[n % 10]}-0{1 + n % 9}", "name": say(n, "SDN 004"), "n_total": 12 + n, "n_male": 5, "n_female": 7}
            for n in numbers
        ],
        "advocacy": [
            {"date": day(n), "form": one_of("advocacy_kind"), "party": say(n, "Kepala Kampung"), "results": ["money"],
             "amount": 2_500_000 * (n + 1), "follow_up": say(n, "Surat menyusul")}
            for n in numbers
        ],
        "partnership": [
            {"name": say(n, "Puskesmas"), "partner_kind": one_of("partner_kind"), "subject": say(n, "Pojok gizi"), "date_start": day(n),
             "agreement": f"MoU {n + 1}/2026"}
            for n in numbers
        ],
        "service": [
            {"date": day(n), "service": one_of("service_kind"), "title": say(n, "Pojok balita"), "benefit": say(n, "Anak betah")}
            for n in numbers
        ],
        "publication": [
            {"date": day(n), "channel": one_of("publication_channel"), "title": say(n, "Kabar perpustakaan"),
             "link": f"https://example.org/kabar/{link}{n}"}
            for n in numbers
        ],
        "story": [
            {"title": say(n, "Dari dapur ke pasar"), "date": day(n), "person": "Bu Rina Wati", "before": say(n, "Dulu hanya di rumah."),
             "library_did": say(n, "Ikut kelas keripik."), "after": say(n, "Kini berjualan."), "quote": say(n, "Saya berani."),
             "consent": "written", "author": "Sari", "income_before": 0, "income_after": 600_000}
            for n in few
        ],
        "problem": [
            {"title": say(n, "Listrik padam"), "category": one_of("issue_category"), "since": day(n), "effect": say(n, "Kelas batal"),
             "tried": say(n, "Meminjam genset"), "support_wanted": say(n, "Genset"), "addressed_to": say(n, "OPD"), "status": "to_shm"}
            for n in numbers
        ],
        "plan": [{"title": say(n, "Membatik"), "date_start": f"2026-12-{1 + n % 28:02}", "place": "Balai kampung"} for n in numbers],
        "staff": [
            {"name": say(n, "Sari Wulandari"), "position": "Pengelola", "staff_kind": one_of("staff_kind"),
             "education": one_of("education")}
            for n in few
        ],
        "asset": [
            {"name": say(n, "Rak buku"), "count": n + 1, "asset_kind": one_of("asset_kind"), "received": n % 2 == 0,
             "giver": say(n, "Dinas")}
            for n in few
        ],
        "budget": [
            {"year": 2026, "fund_source": one_of("fund_source"), "purpose": say(n, "Buku"), "planned": 5_000_000, "spent": 4_000_000}
            for n in few
        ],
        "document": [
            {"title": say(n, "SK pengelola"), "document_kind": one_of("document_kind"), "number": f"188.45/{n + 1}/2026", "date": day(n)}
            for n in few
        ],
    }  # fmt: skip
    if rows:
        found["collection_month"] = [{
            "month": MONTH, "titles": {"children": 312, "adult": 140}, "copies": {"children": 700}, "added": {"children": 12},
            "n_loaned": 96, "n_online": 5, "members": 80,
        }]  # fmt: skip
        found["ict_month"] = [{"month": MONTH, "n_male": 20, "n_female": 21, "hours": 60}]
    return found


def _photographed(desk: Desk, say: Any) -> None:
    """The first activity and the first story with a photo of every shape."""
    for record in (an_activity(desk), a_story(desk)):
        for name, (width, height) in SHAPES.items():
            desk.book.add_photo(record, picture(width, height), say(0, f"Foto {name}") if name != "tiny" else "", "all_agree")


def _first(desk: Desk, kind: str, empty: dict[str, Any]) -> str:
    with desk.store.reading() as connection:
        found = connection.exec_driver_sql(
            "SELECT d.record FROM delta d JOIN record r ON r.record = d.record WHERE r.kind = ? AND NOT r.deleted ORDER BY d.seq LIMIT 1",
            (kind,),
        ).scalar()
    return found.hex() if found else desk.book.save(kind, empty)
