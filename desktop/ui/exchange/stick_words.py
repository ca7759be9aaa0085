"""What the card of the stick says: what a bag would hold, how far it is, whether the stick may be pulled out, what came back."""

from PySide6.QtCore import QCoreApplication

from core import locale_id
from core.error_words import words_for
from core.protocol.bundle import Verdict
from desktop.store.rows import RELAY_PLACE, ExchangeState
from desktop.sync.packing import Offer, Packed, PackingProgress
from desktop.sync.unpacking import Unpacked
from desktop.sync.updates import Update
from desktop.ui.standing_words import carrier_words, duration_words, size_words

translate = QCoreApplication.translate
Ending = tuple[str, str, str, str]  # icon, colour, what happened, what it means
_MAY_BE_PULLED = ("stick_full", "carry_stopped", "no_file")
NAMED_MAX = 3


def idle_words(state: ExchangeState, language: str) -> str:
    """What the stick is for now: who carries already, or what it could carry."""
    if not state.enrolled:
        return translate("Exchange", "The wish to join waits. Pack the bag and let somebody take it to the regency.")
    if state.carriers and state.carriers[0].place != RELAY_PLACE:
        stays = translate("Exchange", "Nothing leaves this computer until the centre has answered.")
        return f"{carrier_words(state, language)} {stays}"
    return translate(
        "Exchange", "Without a line somebody can carry everything to the regency. It is sealed: nobody on the way can read it."
    )


def offer_words(offer: Offer, place: str, language: str) -> tuple[str, str]:
    """(what would be written, whether it has room)."""
    free = translate("Exchange", "{place} has {free} of room.").format(place=place, free=size_words(offer.free, language))
    if not offer.bytes:
        lies = translate("Exchange", "Everything that waits lies on {place} already; only a question to the centre is added.")
        nothing = translate("Exchange", "Nothing waits; a question to the centre is written.")
        return lies.format(place=place) if offer.kept else nothing, free
    what = translate("Exchange", "{records} records and {photos} photos, at most {size}.").format(
        records=locale_id.number(offer.records, language), photos=locale_id.number(offer.photos, language),
        size=size_words(offer.bytes, language),
    )  # fmt: skip
    if offer.all_fits:
        return what, free
    if offer.records_fit:
        return what, f"{free} " + translate("Exchange", "The records fit; some photos wait for another time.")
    return what, f"{free} " + translate("Exchange", "Not all records fit. What fits goes first; remove something, or take another stick.")


def stage_words(progress: PackingProgress) -> str:
    """'Menulis catatan'."""
    return {
        "looking": translate("Exchange", "Looking at the stick"),
        "records": translate("Exchange", "Writing records"),
        "photos": translate("Exchange", "Writing photos"),
    }[progress.stage]


def progress_words(progress: PackingProgress, language: str) -> str:
    """'0,1 dari 6,2 MB · kira-kira 3 menit lagi'; no time while nobody can know it."""
    done, total = (size_words(size, language) for size in (progress.bytes_done, progress.bytes_total))
    parts = [translate("Exchange", "{done} of {total}").format(done=done, total=total)]
    if progress.seconds_left is not None:
        parts.append(translate("Exchange", "{time} left").format(time=duration_words(progress.seconds_left)))
    return " · ".join(parts)


def ending_words(ending: Packed | Unpacked | Exception, place: str, language: str) -> Ending:
    """How a packing or unpacking ended."""
    if isinstance(ending, Packed):
        return _packed(ending, place, language)
    if isinstance(ending, Unpacked):
        return _unpacked(ending, place, language)
    return _failed(getattr(ending, "code", ""), language)


def _packed(packed: Packed, place: str, language: str) -> Ending:
    safe = translate("Exchange", "{place} may be pulled out.").format(place=place)
    if packed.asks_to_join and not packed.reason:
        means = translate("Exchange", "The wish to join lies on it; your records follow once the answer is back.")
        return "circle-check", "good", safe, means
    held = translate("Exchange", "On it lie {records} records and {photos} photos, written and read back.").format(
        records=locale_id.number(packed.records, language), photos=locale_id.number(packed.photos, language)
    )
    if not packed.reason:
        stays = translate("Exchange", "All of it also stays here until the centre has received it.")
        return "circle-check", "good", safe, f"{held} {stays}"
    icon, colour, happened, means = _failed(packed.reason, language)
    pull = f" {safe}" if packed.reason in _MAY_BE_PULLED else ""
    return icon, colour, happened, f"{held} {means}{pull}"


def _unpacked(found: Unpacked, place: str, language: str) -> Ending:
    told = _what_came(found, language)
    if found.reason:
        icon, colour, happened, means = _failed(found.reason, language)
        return icon, colour, happened, " ".join([*told, means])
    if found.joined:
        happened = translate("Exchange", "This computer has joined the centre.")
        return "circle-check", "good", happened, translate("Exchange", "Pack the bag now: everything you logged can go along.")
    if found.update is not None and not found.update.is_true:
        return "triangle-alert", "warn", translate("Exchange", "Do not open the program on {place}.").format(place=place), " ".join(told)
    if found.verdicts[Verdict.TAKEN]:
        return "circle-check", "good", translate("Exchange", "Word from the centre has been taken in."), " ".join(told)
    if found.update is not None:
        return "info", "accent", translate("Exchange", "A newer Suluh lies on {place}.").format(place=place), " ".join(told)
    nothing = translate("Exchange", "There is nothing new for this computer on {place}.").format(place=place)
    return "info", "muted", nothing, " ".join(told)


def _what_came(found: Unpacked, language: str) -> list[str]:
    told = []
    if n := found.acked:
        told.append(translate("Exchange", "Saves received by the centre: %n.", "", n))
    if n := found.pulled:
        told.append(translate("Exchange", "New from others: %n.", "", n))
    if n := found.materials:
        told.append(translate("Exchange", "Materials: %n.", "", n))
    if n := found.no_room:
        told.append(translate("Exchange", "Materials for which this computer has no room: %n.", "", n))
    if n := found.rejected:
        told.append(translate("Exchange", "Records sent back by the centre: %n.", "", n))
    if n := found.verdicts[Verdict.FOREIGN]:
        told.append(translate("Exchange", "Files for others: %n.", "", n))
    if found.update is not None:
        told.append(_update_words(found.update))
    if names := found.names:
        listed = ", ".join(names[:NAMED_MAX]) + (" …" if len(names) > NAMED_MAX else "")
        told.append(translate("Exchange", "Files that could not be read: {names}.").format(names=listed))
    return told


def _update_words(update: Update) -> str:
    if not update.is_true:
        return translate("Exchange", "The program {file} is not what the centre signed. Tell the regency.").format(
            file=update.file
        )
    how = translate(
        "Exchange",
        "Suluh {version} is signed by the centre. To install it: copy {file} from SULUH/updates onto this computer, close Suluh, unpack "
        "the file in the place of the old program and start it. Your data is elsewhere and stays.",
    )
    return how.format(version=update.version, file=update.file)


def _failed(code: str, language: str) -> Ending:
    words = words_for(code, language)
    quiet = code == "carry_stopped"
    return "circle-help" if quiet else "triangle-alert", "muted" if quiet else "warn", words.happened, f"{words.safe} {words.do}"
