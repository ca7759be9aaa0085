"""What the state card and the exchange page say about how far her work has come. Offline is normal and never sounds like an error."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication

from core import locale_id
from desktop.store.rows import RELAY_PLACE, ExchangeState

KILO = 1024
MINUTES_TOLD = 90
translate = QCoreApplication.translate


def card_words(state: ExchangeState, language: str, sending: bool) -> tuple[str, str, str, str]:
    """(icon, colour, heading, words)."""
    waiting = state.waiting
    if state.is_practice:
        return "sprout", "accent", translate("Standing", "Practice"), waiting_words(state, language)
    if sending:
        return "arrow-down-up", "accent", translate("Standing", "Sending"), waiting_words(state, language)
    if n := waiting.rejected:
        words = translate("Standing", "Records sent back by the centre: %n.", "", n)
        return "octagon-alert", "danger", translate("Standing", "Needs fixing"), words
    if not state.enrolled:
        return "laptop", "muted", translate("Standing", "Saved on this computer"), waiting_words(state, language)
    if waiting.records and waiting.carried == waiting.records:
        words = f"{carrier_words(state, language)}\n{contact_words(state, language)}"
        if state.carriers and state.carriers[0].place == RELAY_PLACE:
            return "building-2", "warn", translate("Standing", "Carried by the regency"), words
        return "usb", "warn", translate("Standing", "Carried on a stick"), words
    if waiting.saves or waiting.photos:
        words = f"{waiting_words(state, language)}\n{contact_words(state, language)}"
        return "clock", "muted", translate("Standing", "Waiting for a line"), words
    return "circle-check", "good", translate("Standing", "Everything has arrived"), contact_words(state, language)


def waiting_words(state: ExchangeState, language: str) -> str:
    """'38 catatan dan 26 foto menunggu.'"""
    if state.is_practice:
        return translate("Standing", "Nothing of this is ever sent.")
    records, photos = state.waiting.records, state.waiting.photos
    if not records and not photos:
        return translate("Standing", "Nothing waits to be sent.")
    if not photos:
        return translate("Standing", "Records waiting to be sent: %n.", "", records)
    return translate("Standing", "{records} records and {photos} photos wait to be sent.").format(
        records=locale_id.number(records, language), photos=locale_id.number(photos, language)
    )


def carrier_words(state: ExchangeState, language: str) -> str:
    """'Di MERAH sejak 3 November 2026.'; by this computer's clock. '' while no stick is under way."""
    if not state.carriers:
        return ""
    latest = state.carriers[0]
    when = datetime.fromtimestamp(latest.wall / 1000, UTC).astimezone()
    if latest.place == RELAY_PLACE:
        return translate("Standing", "With the regency's library since {day}.").format(day=locale_id.full_date(when.date(), language))
    return translate("Standing", "On {place} since {day}.").format(place=latest.place, day=locale_id.full_date(when.date(), language))


def contact_words(state: ExchangeState, language: str) -> str:
    """When the centre was last heard, by the centre's clock."""
    if state.last_contact is None:
        return translate("Standing", "The centre has not been reached yet.")
    when = datetime.fromtimestamp(state.last_contact / 1000, UTC).astimezone()
    return translate("Standing", "Last heard from the centre: {day}, {time}").format(
        day=locale_id.full_date(when.date(), language), time=f"{when:%H.%M}"
    )


def age_words(state: ExchangeState, today: date | None) -> str:
    """'Terakhir terhubung dengan pusat: 12 hari lalu'; '' where either is not known."""
    if state.last_contact is None or today is None:
        return ""
    days = (today - datetime.fromtimestamp(state.last_contact / 1000, UTC).astimezone().date()).days
    if days < 1:
        return translate("Standing", "Last heard from the centre: today")
    return translate("Standing", "Last heard from the centre: %n days ago", "", days)


def size_words(size: float, language: str) -> str:
    """'75,1 GB', '6,2 MB' or '84 KB'."""
    if size >= KILO**3:
        return f"{locale_id.number(size / KILO**3, language, 1)} GB"
    if size >= KILO * KILO:
        return f"{locale_id.number(size / KILO / KILO, language, 1)} MB"
    return f"{locale_id.number(max(1, size / KILO) if size else 0, language)} KB"


def duration_words(seconds: float) -> str:
    """'kira-kira 4 menit'."""
    if seconds < 50:
        n = max(5, round(seconds / 5) * 5)
        return translate("Standing", "about %n seconds", "", n)
    n = max(1, round(seconds / 60))
    if n <= MINUTES_TOLD:
        return translate("Standing", "about %n min", "", n)
    n = round(seconds / 3600)
    return translate("Standing", "about %n hours", "", n)
