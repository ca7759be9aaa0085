"""What the exchange page says: how far a sending is, how it ended, what a contact was. Bytes and records stand side by side."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from core import locale_id
from core.error_words import words_for
from core.version import VERSION
from desktop.store.rows import CARRIED, FETCHED, Contact
from desktop.sync.session import BLOBS_LATER, MONTH_FULL, Outcome, Progress
from desktop.ui.standing_words import duration_words, size_words

translate = QCoreApplication.translate
SECONDS_WORTH_TELLING = 3
SECONDS_PROMISED = 3 * 3600
DETAILS_TOLD = 30
KEPT_FOR_LATER = (BLOBS_LATER, MONTH_FULL)


def stage_words(progress: Progress, language: str) -> str:
    """'Mengirim catatan', 'Menunggu sinyal, dicoba lagi dalam 24 detik'."""
    if progress.stage == "waiting":
        n = max(1, round(progress.retry_in_s or 0))
        return translate("Exchange", "Waiting for a line. Trying again in %n s.", "", n)
    return {
        "connecting": translate("Exchange", "Looking for the centre"),
        "records": translate("Exchange", "Sending and fetching records"),
        "photos": translate("Exchange", "Sending photos"),
        "materials": translate("Exchange", "Fetching learning materials"),
    }[progress.stage]


def progress_words(progress: Progress, language: str, silent: bool = False) -> str:
    """Records on a line of their own, photos and files on another, the pace on the last; what there is none of is left out.

    '24 dari 38 simpanan · 12 dari 38 KB', '26 foto lagi · 0,1 dari 6,2 MB', '8 KB per detik · kira-kira 3 menit lagi'.
    silent: nothing was heard for a while, so nobody knows how long it takes.
    """
    records, blobs = [], []
    if progress.records_total:
        told = translate("Exchange", "{done} of {total} saves")
        done, total = (locale_id.number(number, language) for number in (progress.records_done, progress.records_total))
        records.append(told.format(done=done, total=total))
    if record_bytes := progress.bytes_total - progress.blob_bytes_total:
        records.append(_done_words(progress.bytes_done - progress.blob_bytes_done, record_bytes, language))
    if n := progress.photos_left:
        blobs.append(translate("Exchange", "photos to go: %n", "", n))
    if n := progress.files_left:
        blobs.append(translate("Exchange", "files to go: %n", "", n))
    if progress.blob_bytes_total:
        blobs.append(_done_words(progress.blob_bytes_done, progress.blob_bytes_total, language))
    lines = (" · ".join(records), " · ".join(blobs), _pace_words(progress, language, silent))
    return "\n".join(line for line in lines if line)


def closing_words(progress: Progress, language: str) -> str:
    """'Masih mengirim 4 dari 9.': what would be stopped by closing now."""
    done, total = (locale_id.number(number, language) for number in (progress.records_done, progress.records_total))
    if progress.records_done < progress.records_total:
        words = {"waiting": translate("Exchange", "Still sending {done} of {total}; there is no line at the moment.")}
        return words.get(progress.stage, translate("Exchange", "Still sending {done} of {total}.")).format(done=done, total=total)
    if n := progress.photos_left:
        return translate("Exchange", "Still sending photos; to go: %n.", "", n)
    return translate("Exchange", "Suluh is still talking to the centre.")


def trouble_words(progress: Progress, language: str) -> str:
    """Why it waits, in one sentence; '' while it does not."""
    return words_for(progress.trouble, language).happened if progress.stage == "waiting" and progress.trouble else ""


def ending_words(ending: Outcome | Exception, language: str) -> tuple[str, str, str, str]:
    """(icon, colour, what happened, what it means) of a sending that is over."""
    if isinstance(ending, Outcome) and ending.received and not ending.rejected and not ending.reason:
        traffic = translate("Exchange", "{up} sent, {down} fetched.").format(
            up=size_words(ending.bytes_up, language), down=size_words(ending.bytes_down, language)
        )
        return "circle-check", "good", translate("Exchange", "The centre has received everything."), traffic
    if isinstance(ending, Outcome) and ending.rejected:
        n = ending.rejected
        happened = translate("Exchange", "Records sent back by the centre: %n.", "", n)
        return "octagon-alert", "danger", happened, translate("Exchange", "All others arrived. These wait with their content.")
    code = ending.reason if isinstance(ending, Outcome) else getattr(ending, "code", "")
    words = words_for(code, language)
    if code in KEPT_FOR_LATER:
        return "circle-check", "good", words.happened, f"{words.safe} {words.do}"
    icon = "circle-help" if code == "cancelled" else "triangle-alert"
    return icon, "muted" if code == "cancelled" else "warn", words.happened, f"{words.safe} {words.do}"


def contact_words(contact: Contact, language: str) -> tuple[str, str, str, str]:
    """(icon, colour, when, what came of it) of a line of the history."""
    when = datetime.fromtimestamp(contact.wall / 1000, UTC).astimezone()
    day = f"{locale_id.short_date(when.date(), language)} {when.year}, {when:%H.%M}"
    if contact.by_stick:
        way, _, code = contact.outcome.partition(" ")
        done = {CARRIED: translate("Exchange", "Carried by stick"), FETCHED: translate("Exchange", "Fetched from a stick")}[way]
        return "usb", "warn" if code else "good", day, words_for(code, language).happened if code else done
    if contact.by_relay:
        code = contact.outcome.partition(" ")[2]
        done = words_for(code, language).happened if code else translate("Exchange", "Handed to the regency's library")
        return "building-2", "warn" if code else "good", day, done
    if contact.outcome == "received":
        return "circle-check", "good", day, translate("Exchange", "All received")
    if contact.outcome in KEPT_FOR_LATER:
        return "circle-check", "good", day, translate("Exchange", "Records received, photos later")
    if contact.outcome == "cancelled":
        return "circle-x", "muted", day, translate("Exchange", "Stopped")
    return "cloud-off", "muted", day, words_for(contact.outcome, language).happened


def contact_figures(contact: Contact, language: str) -> str:
    """'38 catatan · 214 KB · kira-kira 40 detik'; what is nothing to speak of is left out."""
    moved = contact.bytes_up + contact.bytes_down
    parts = [size_words(moved, language)] if moved else []
    if n := contact.records:
        parts.insert(0, translate("Exchange", "saves: %n", "", n))
    if contact.seconds >= SECONDS_WORTH_TELLING:
        parts.append(duration_words(contact.seconds))
    return " · ".join(parts)


def details_text(contacts: list[Contact]) -> str:
    """The latest contacts for support: times, codes and numbers, nothing that names anybody."""
    lines = [f"Suluh {VERSION}", "UTC\toutcome\tsaves\tbytes up\tbytes down\tseconds"]
    for one in contacts[:DETAILS_TOLD]:
        when = datetime.fromtimestamp(one.wall / 1000, UTC)
        lines.append(f"{when:%Y-%m-%d %H:%M:%S}\t{one.outcome}\t{one.records}\t{one.bytes_up}\t{one.bytes_down}\t{one.seconds:.1f}")
    return "\n".join(lines)


def _done_words(done: float, total: float, language: str) -> str:
    done_words, total_words = size_words(done, language), size_words(total, language)
    return translate("Exchange", "{done} of {total}").format(done=done_words, total=total_words)


def _pace_words(progress: Progress, language: str, silent: bool) -> str:
    """'8 KB per detik · kira-kira 3 menit lagi'; a time that nobody can promise is not told."""
    if progress.stage == "waiting":
        return ""  # the heading says it
    if silent:
        return translate("Exchange", "waiting for a signal")
    if progress.bytes_a_second is None or progress.seconds_left is None:
        return ""
    rate = translate("Exchange", "{size} a second").format(size=size_words(progress.bytes_a_second, language))
    if progress.seconds_left > SECONDS_PROMISED:
        weak = translate("Exchange", "the signal is weak; it goes on whenever there is some")
        return f"{rate} · {weak}"
    left = translate("Exchange", "{time} left").format(time=duration_words(progress.seconds_left))
    return f"{rate} · {left}"
