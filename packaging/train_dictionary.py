"""Makes core/protocol/dictionary-1.zdict: what zstd should already know about our messages before it sees one.

Run once for a new dictionary number; a released dictionary is never changed, because both sides must hold the same bytes.
The samples are invented requests, answers and pushes with the field names, codes and everyday words of the domain.
"""

import random
from pathlib import Path

import zstandard

from core.domain.kinds import KINDS
from core.domain.lists import shipped_lists
from core.protocol import delta as deltas
from core.protocol import messages
from core.protocol.delta import Delta, Stamp
from core.protocol.messages import Answer, Cursor, Mark, Page, Push, Request, To

SIZE = 12 * 1024
WORDS = (
    "pelatihan", "kursus", "komputer", "dasar", "keripik", "pisang", "ibu-ibu", "PKK", "kampung", "balai", "desa", "perpustakaan",
    "membaca", "nyaring", "anak", "mendongeng", "sabtu", "ceria", "posyandu", "balita", "batik", "sawit", "pewarnaan", "alam",
    "pupuk", "organik", "cair", "kelompok", "tani", "bimbingan", "belajar", "SD", "lomba", "mewarnai", "bahasa", "inggris",
    "kaligrafi", "karang", "taruna", "ruang", "baca", "peserta", "membawa", "pulang", "bungkus", "dan", "orang", "akan", "menjual",
    "di", "pasar", "minggu", "sesi", "lanjutan", "bulan", "depan", "dengan", "narasumber", "dari", "dinas", "kabupaten", "puskesmas",
    "penyuluhan", "kesehatan", "budidaya", "lele", "nelayan", "petani", "usaha", "kecil", "pemasaran", "daring", "buku", "resep",
    "menjahit", "sekolah", "warga",
)  # fmt: skip
PEOPLE = ("Sari", "Dewi", "Rahmat", "Yusuf", "Maria", "Lestari", "Bambang")


def main() -> None:
    """Trains on fixed, seeded samples and writes the dictionary."""
    rng = random.Random(1)
    samples = [messages.encode(_request(rng)) for _ in range(1500)] + [messages.encode(_answer(rng)) for _ in range(700)]
    trained = zstandard.train_dictionary(SIZE, samples, level=19)
    Path("core/protocol/dictionary-1.zdict").write_bytes(trained.as_bytes())


def _phrase(rng: random.Random, least: int, most: int) -> str:
    return " ".join(rng.choice(WORDS) for _ in range(rng.randint(least, most))).capitalize()


def _value(rng: random.Random, name: str, type_: str, list_name: str) -> object:
    if type_ == "date":
        return f"202{rng.randint(5, 9)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
    if type_ == "time":
        return f"{rng.randint(7, 20):02}:{rng.choice(('00', '15', '30'))}"
    if type_ in ("code", "codes") and list_name:
        codes = shipped_lists().codes(list_name)
        return rng.choice(codes) if type_ == "code" else rng.sample(codes, min(2, len(codes)))
    if type_ == "texts":
        return [_phrase(rng, 1, 3)]
    if type_ in ("count", "rupiah"):
        return rng.randint(0, 40)
    if type_ == "counts":
        return [rng.randint(0, 9) for _ in range(6)]
    if type_ == "yes_no":
        return rng.random() < 0.5
    return _phrase(rng, 2, 14)


def _delta(rng: random.Random) -> bytes:
    kind = rng.choice(("activity", "activity", "activity", "visit_day", "visit_day", "visit_group", "photo", "problem"))
    fields = {
        f.name: _value(rng, f.name, f.type.value, f.list_name)
        for f in KINDS[kind].fields.values()
        if f.name != "deleted" and f.type.value not in ("bytes", "reference") and rng.random() < 0.8
    }
    lamport = rng.randint(2, 5000)
    edited = rng.random() < 0.3
    base = {name: [Stamp(lamport - 1, rng.randbytes(8), rng.randbytes(8))] for name in fields} if edited else {}
    return deltas.encode(
        Delta(rng.randbytes(16), rng.randbytes(8), lamport, rng.randbytes(16), kind, lamport, base, fields,
              1_790_000_000_000 + rng.randint(0, 10**10), rng.choice(PEOPLE))
    )


def _cursor(rng: random.Random) -> Cursor:
    return Cursor(rng.randint(0, 5000), rng.randbytes(8))


def _request(rng: random.Random) -> Request:
    push = None
    if rng.random() < 0.8:
        push = Push(rng.randint(1, 900), rng.randbytes(32), [_delta(rng) for _ in range(rng.randint(1, 4))], rng.randbytes(64))
    return Request(
        rng.randbytes(8), rng.randint(1, 400), Mark(rng.randint(0, 900), rng.randbytes(32)),
        {rng.randbytes(16): _cursor(rng)}, 32768, rng.randint(1, 5000), 1_790_000_000_000, push,
        receipts=[f"2026-{rng.randint(1, 12):02}"], devices=rng.randbytes(8), server=rng.randbytes(8), version="0.1.0",
    )


def _answer(rng: random.Random) -> Answer:
    entries = [_delta(rng) for _ in range(rng.randint(0, 2))] + [[rng.randint(1, 900), rng.randint(901, 999)]]
    scope = rng.randbytes(16)
    return Answer(
        To(rng.randbytes(8), rng.randbytes(8), rng.randint(1, 400), Mark(rng.randint(0, 900), rng.randbytes(32))),
        Mark(rng.randint(0, 900), rng.randbytes(32)), 1_790_000_000_000,
        {scope: Page(_cursor(rng), entries, _cursor(rng), False)}, {}, {scope: _cursor(rng)}, next_in=3600,
    )


if __name__ == "__main__":
    main()
