"""Numbers, money, dates and times as Indonesians write them, and their English counterpart. Pure: no system locale is asked.

Months and weekdays are given here and not in the translations, because they are grammar and not wording.
"""

from datetime import UTC, date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal

DEFAULT_LANGUAGE = "id"

_MONTHS = {
    "id": (
        "Januari", "Februari", "Maret", "April", "Mei", "Juni",
        "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip
_WEEKDAYS = {
    "id": ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_SHORT_LETTERS = 3
# thousands, decimal
_MARKS = {"id": (".", ","), "en": (",", ".")}

# Presidential decree 41/1987, by the first two digits of the area code; provinces made later keep their mother's zone.
_WITA = frozenset({"51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76"})
_WIT = frozenset({"81", "82", "91", "92", "93", "94", "95", "96", "97"})
_OFFSET_H = {"WIB": 7, "WITA": 8, "WIT": 9}


def number(value: float | Decimal, language: str = DEFAULT_LANGUAGE, decimals: int = 0) -> str:
    """1234.5 with one decimal is '1.234,5'. Halves are rounded away from zero."""
    exact = Decimal(str(value)).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    thousands, point = _MARKS[_known(language)]
    whole, _, fraction = f"{abs(exact):,f}".partition(".")
    sign = "−" if exact < 0 else ""
    return sign + whole.replace(",", thousands) + (point + fraction if fraction else "")


def percent(share: float | Decimal, language: str = DEFAULT_LANGUAGE, decimals: int = 1) -> str:
    """A share of one: 0.125 is '12,5%'."""
    return number(Decimal(str(share)) * 100, language, decimals) + "%"


def rupiah(value: int, language: str = DEFAULT_LANGUAGE) -> str:
    """115000000 is 'Rp115.000.000': whole rupiah, no space."""
    written = number(abs(value), language)
    return f"−Rp{written}" if value < 0 else f"Rp{written}"


def weekday(day: date, language: str = DEFAULT_LANGUAGE) -> str:
    """'Sabtu'."""
    return _WEEKDAYS[_known(language)][day.weekday()]


def long_date(day: date, language: str = DEFAULT_LANGUAGE) -> str:
    """'Sabtu, 21 November 2026'."""
    return f"{weekday(day, language)}, {full_date(day, language)}"


def full_date(day: date, language: str = DEFAULT_LANGUAGE) -> str:
    """'5 Juli 2022'."""
    return f"{day.day} {month_name(day.month, language)} {day.year}"


def short_date(day: date, language: str = DEFAULT_LANGUAGE) -> str:
    """'5 Jul': for narrow columns whose heading names the year."""
    return f"{day.day} {month_name(day.month, language)[:_SHORT_LETTERS]}"


def weekday_and_date(day: date, language: str = DEFAULT_LANGUAGE) -> str:
    """'Sabtu, 21 Nov': where many days are named one after another and the year is known."""
    return f"{weekday(day, language)}, {short_date(day, language)}"


def date_range(start: date, end: date | None, language: str = DEFAULT_LANGUAGE) -> str:
    """'5 Juli 2022', '5–7 Juli 2022', '30 Juni – 2 Juli 2022' or both in full across a year."""
    if end is None or end <= start:
        return full_date(start, language)
    if start.year != end.year:
        return f"{full_date(start, language)} – {full_date(end, language)}"
    if start.month != end.month:
        return f"{start.day} {month_name(start.month, language)} – {full_date(end, language)}"
    return f"{start.day}–{full_date(end, language)}"


def month_name(month: int, language: str = DEFAULT_LANGUAGE) -> str:
    """1 is 'Januari'."""
    return _MONTHS[_known(language)][month - 1]


def month_and_year(month: str, language: str = DEFAULT_LANGUAGE) -> str:
    """'2026-11' is 'November 2026'."""
    year, number_of_month = (int(part) for part in month.split("-"))
    return f"{month_name(number_of_month, language)} {year}"


def roman_month(month: int) -> str:
    """7 is 'VII', as in the number of a letter."""
    return _ROMAN[month - 1]


def time_zone(area_code: str) -> str:
    """'WIB', 'WITA' or 'WIT' of an area; WIB where the province is not known."""
    province = area_code[:2]
    if province in _WITA:
        return "WITA"
    return "WIT" if province in _WIT else "WIB"


def clock_time(time: str, area_code: str) -> str:
    """'09:00' in East Kalimantan is '09.00 WITA', in every language: so it stands on the invitation."""
    return f"{time.replace(':', '.')} {time_zone(area_code)}"


def local_moment(time_ms: int, area_code: str) -> datetime:
    """The area's wall-clock reading at an instant; the result carries no zone."""
    hours = _OFFSET_H[time_zone(area_code)]
    return (datetime.fromtimestamp(time_ms / 1000, UTC) + timedelta(hours=hours)).replace(tzinfo=None)


def date_and_time(time_ms: int, area_code: str, language: str = DEFAULT_LANGUAGE) -> str:
    """'21 November 2026 pukul 09.00 WITA'."""
    moment = local_moment(time_ms, area_code)
    at = "pukul" if _known(language) == "id" else "at"
    return f"{full_date(moment.date(), language)} {at} {clock_time(moment.strftime('%H:%M'), area_code)}"


def _known(language: str) -> str:
    return language if language in _MARKS else DEFAULT_LANGUAGE
