"""Invented activities as librarians write them: no two alike, about 926 bytes of JSON each, the same on every run.

How well they compress decides what the figures of sending are worth. The words are this module's own, not those that the shipped
dictionary was trained on; inflected freely and mixed with names and numbers, so that a thousand pack to a fifth, as the design says.
"""

import json
import random
from typing import Any

from core.domain.lists import shipped_lists

JSON_BYTES = 926
_JSON_SPREAD = 160
KNOWN_OF_A_KIND = 6
WEEKLY = 40
_LAST_YEAR = 2026
_WORDS = {
    "what": (
        "Pelatihan Kursus Penyuluhan Lokakarya Kelas Bedah-buku Diskusi Lomba Praktik Sosialisasi Pendampingan Demo Pertemuan Pameran "
        "Kunjungan Obrolan Bincang Latihan Gotong-royong Simulasi Peragaan Pemutaran-film Bazar"
    ),
    "roots": (
        "abon akar alat ambil angkat anyam arsip atap ayam badan bagi bahas bakar balas bambu bantu bawa bayar beli benih benang "
        "bersih bimbing bocah buat buka bumbu bunga cabai cair campur cangkir catat cerita cetak coba cuci daun dengar desa didik "
        "dorong dusun gambar ganti garam gula hadir harga hasil hidang hitung hutan ikan ikat isi jahit jalan jamu janji jaring jemur "
        "jual juara kain kapal karung kayu kebun kelola kemas kenal kering kolam kopi kotak kuah kulit kumpul kursi ladang lapor "
        "latih lebar lele lihat lipat listrik lontar lumbung madu main makan malam mangga masak mesin minta minyak modal muda nama "
        "nanam niaga nilai olah padi pagi pakai panen panggil papan pasar pasang peta pilih pinjam pintu pohon potong pukul pupuk "
        "putar rajut ramai rapat rasa rawat rempah resep rotan ruang rumah rumput sabun sahabat sampah sapi sawah sayur sebar sedia "
        "sekolah semai senang serah siang sirih siswa sumbang sungai surat susu susun tabung tahan tali tanah tandu tangan tangkap "
        "tanya tari tawar telur tempat teman tenun tepung terang terima tikar timbang titip tokoh tolong tukar tulis tumbuh turun ubi "
        "ukir ukur undang ulang usaha usul waktu wadah warga warna warung wayang wilayah"
    ),
    "small": (
        "yang dan di untuk dengan dari ke oleh pada karena supaya juga lalu sudah belum akan masih hanya tidak para satu dua tiga"
    ),
    "places": (
        "Aula Teras Gedung Musala Pos Rumah Lapangan Dermaga Ruang Pendopo Gudang Kelas Saung Pasar Kebun Halaman Lumbung Polindes "
        "Balai Surau Langgar"
    ),
    "who": (
        "Dinas Koperasi Bank Bidan Babinsa KUA Universitas BUMDes Gapoktan SMK Balai Kelompok Majelis Relawan Pramuka Penyuluh Baznas "
        "Dekranasda Yayasan"
    ),
    "syllables": (
        "a i u ba bi bu ca da de di du ga gi ha he hu ja ju ka ki ku la le li lu ma me mi mu na ni nu pa pi ra re ri ro ru sa se si "
        "su ta te ti to tu wa wi ya yu"
    ),
}
_WHAT, _ROOTS, _SMALL, _PLACES, _WHO, _SYLLABLES = (words.split() for words in _WORDS.values())
_AFFIXES = (
    *["{}"] * 22, "{}an", "{}nya", "di{}", "di{}kan", "ber{}", "ter{}", "pe{}", "ke{}an", "per{}an", "se{}", "{}i", "{}kan", "{}lah",
)  # fmt: skip


def activities(count: int, years: int = 3, seed: int = 1) -> list[dict[str, Any]]:
    """That many activities, spread over the years before 2027 in no order."""
    chance = random.Random(seed)
    return [_activity(chance, years) for _ in range(count)]


def as_json(fields: dict[str, Any], number: int) -> bytes:
    """The record as a plain REST program would send it: an id, who and when, and the fields."""
    chance = random.Random(number)
    envelope = {
        "id": f"{chance.getrandbits(128):032x}", "kind": "activity", "device": "6403092006-1",
        "updated_at": 1_795_000_000_000 + number * 61_000 + chance.randrange(60_000), "person": "Sari",
    }  # fmt: skip
    return json.dumps({**envelope, **fields}, ensure_ascii=False, separators=(",", ":")).encode()


def changed(fields: dict[str, Any], seed: int) -> dict[str, Any]:
    """What a correction of this activity says: another total, another follow-up."""
    chance = random.Random(seed)
    return {"n_total": fields["n_total"] + 1 + chance.randrange(5), "follow_up": _sentence(chance)}


def _activity(chance: random.Random, years: int) -> dict[str, Any]:
    male, female = chance.randrange(2, 25), chance.randrange(3, 30)
    codes = shipped_lists().codes
    hour = chance.randrange(7, 20)
    fields = {
        "title": _title(chance),
        "date_start": f"{_LAST_YEAR - chance.randrange(years)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}",
        "time_start": f"{hour:02}:{chance.choice(('00', '15', '30'))}", "time_end": f"{hour + chance.randrange(1, 4):02}:00",
        "strategy": chance.choice(codes("strategy")), "theme": chance.choice(codes("activity_theme")),
        "form": chance.choice(codes("activity_form")), "target_groups": chance.sample(codes("target_group"), 2),
        "place": _known(chance, _PLACES), "partner_ids": [_known(chance, _WHO) for _ in range(chance.randrange(1, 3))],
        "speaker": _known(chance, _WHO), "n_total": male + female, "n_male": male, "n_female": female,
        "n_age": [chance.randrange(9) for _ in range(6)], "n_disability": chance.randrange(3),
        "cost": chance.randrange(5, 300) * 10_000, "fund_source": chance.choice(codes("fund_source")), "follow_up": _sentence(chance),
    }  # fmt: skip
    room = JSON_BYTES + chance.randrange(-_JSON_SPREAD, _JSON_SPREAD) - len(as_json({**fields, "result": ""}, 0))
    told = _sentence(chance)
    while len(told) < room - 20:
        told = f"{told} {_sentence(chance)}"
    return {**fields, "result": told}


def _title(chance: random.Random) -> str:
    """Half of what a library does it does every week."""
    named = random.Random(chance.randrange(WEEKLY)) if chance.random() < 0.5 else chance
    return f"{named.choice(_WHAT)} {_word(named)} {_word(named)} {_word(named)}"


def _sentence(chance: random.Random) -> str:
    words = []
    for _ in range(chance.randrange(4, 10)):
        words.append(chance.choice(_SMALL) if chance.random() < 0.42 else _word(chance))
        if chance.random() < 0.045:
            words.append(_name(chance))
        if chance.random() < 0.045:
            words.append(str(chance.randrange(2, 60)))
    return " ".join(words).capitalize() + "."


def _word(chance: random.Random) -> str:
    """A few words come often, most come rarely."""
    return chance.choice(_AFFIXES).format(_ROOTS[int(len(_ROOTS) * chance.random() ** 3.7)])


def _known(chance: random.Random, kinds: list[str]) -> str:
    """One of some hundred places, partners or people that come again and again."""
    kind = chance.choice(kinds)
    return f"{kind} {_name(random.Random(f'{kind} {chance.randrange(KNOWN_OF_A_KIND)}'))}"


def _name(chance: random.Random) -> str:
    return "".join(chance.choice(_SYLLABLES) for _ in range(chance.randrange(2, 5))).capitalize()
