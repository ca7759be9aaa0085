"""What the card of the regency's library says: what a visit would take, how far it is, what is in its custody, and that she may go home."""

from PySide6.QtCore import QCoreApplication

from core import locale_id
from core.error_words import words_for
from desktop.store.rows import ExchangeState
from desktop.sync.packing import PackingProgress
from desktop.sync.relay_road import Relayed
from desktop.sync.stick_faults import STOPPED
from desktop.ui.standing_words import duration_words, size_words, waiting_words

translate = QCoreApplication.translate
Ending = tuple[str, str, str, str]  # icon, colour, what happened, what it means


def idle_words(state: ExchangeState, bytes_a_second: float | None, language: str) -> str:
    """What a visit would take now; bytes_a_second: None where none was measured."""
    waiting = state.waiting
    if not waiting.records and not waiting.photos:
        return translate("Exchange", "In the regency's room a computer takes everything over the Wi-Fi, even without internet.")
    what = f"{waiting_words(state, language)} {size_words(waiting.bytes, language)}"
    if bytes_a_second is None:
        unknown = translate("Exchange", "How long it takes is known after the first visit.")
        return f"{what}. {unknown}"
    return f"{what}, {duration_words(waiting.bytes / bytes_a_second)}."


def stage_words(progress: PackingProgress | None) -> str:
    """'Menyerahkan catatan'; None while the computer in the room is looked for."""
    return {
        "looking": translate("Exchange", "Looking at what waits"),
        "records": translate("Exchange", "Handing over records"),
        "photos": translate("Exchange", "Handing over photos"),
        "answers": translate("Exchange", "Waiting for the centre's answers"),
    }.get(progress.stage if progress else "", translate("Exchange", "Asking the regency's library"))


def ending_words(ending: Relayed | Exception, state: ExchangeState, language: str) -> Ending:
    """How a visit ended. state: as it is afterwards."""
    if not isinstance(ending, Relayed):
        return _failed(getattr(ending, "code", ""), language)
    told = _told(ending, state, language)
    if ending.reason:
        icon, colour, happened, means = _failed(ending.reason, language)
        return icon, colour, happened, " ".join([*told, means])
    if ending.unpacked.rejected:
        happened = translate("Exchange", "Records sent back by the centre: %n.", "", ending.unpacked.rejected)
        return "octagon-alert", "danger", happened, " ".join(told)
    if not state.enrolled:
        happened = translate("Exchange", "You may go home: the wish to join is in custody.")
        return "circle-check", "good", happened, translate("Exchange", "Fetch the answer here or from a stick; your records follow then.")
    if not ending.waiting and not state.waiting.saves and not state.waiting.photos:
        happened = translate("Exchange", "You may go home: everything has been received.")
        return "circle-check", "good", happened, " ".join(told)
    if ending.packed.photos_left:
        return "triangle-alert", "warn", translate("Exchange", "Some photos are still on this computer alone."), " ".join(told)
    happened = translate("Exchange", "You may go home: everything is in custody.")
    stays = translate("Exchange", "It is handed on as soon as there is a line; all of it also stays here until the centre has received it.")
    return "circle-check", "good", happened, " ".join([*told, stays])


def _told(done: Relayed, state: ExchangeState, language: str) -> list[str]:
    told = []
    if state.waiting.carried or state.waiting.photos and done.packed.photos:
        held = translate("Exchange", "Carried: {records} records and {photos} photos.")
        records, photos = (locale_id.number(number, language) for number in (state.waiting.carried, done.packed.photos))
        told.append(held.format(records=records, photos=photos))
    if done.joined:
        told.append(translate("Exchange", "This computer has joined the centre."))
    if n := done.unpacked.acked:
        told.append(translate("Exchange", "Saves received by the centre: %n.", "", n))
    if n := done.unpacked.pulled:
        told.append(translate("Exchange", "New from others: %n.", "", n))
    if n := done.files + done.unpacked.materials:
        told.append(translate("Exchange", "Materials: %n.", "", n))
    return told


def _failed(code: str, language: str) -> Ending:
    quiet = code in (STOPPED, "cancelled")
    words = words_for("cancelled" if quiet else code, language)
    return "circle-help" if quiet else "triangle-alert", "muted" if quiet else "warn", words.happened, f"{words.safe} {words.do}"
