"""The road over the internet: what it would take now, how far it is, how it ended. Safe to close at any time."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.store.rows import ExchangeState
from desktop.sync.session import Outcome, Progress
from desktop.ui.exchange.any_road_card import AnyRoadCard
from desktop.ui.exchange.blob_choice import ASK, BlobChoice
from desktop.ui.exchange.exchange_words import KEPT_FOR_LATER, ending_words, progress_words, stage_words, trouble_words
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.fields import TextField
from desktop.ui.kit.helping import explain
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import S
from desktop.ui.standing_words import duration_words, size_words, waiting_words

translate = QCoreApplication.translate
ASKED_FROM_BYTES = 1024 * 1024
SILENT_MS = 10_000  # after so long without a word the time left is no longer told


class RoadCard(AnyRoadCard):
    """hurried: she wants the next try now; mend_asked, receipt_asked: where the ending leads."""

    hurried = Signal()
    mend_asked = Signal()
    receipt_asked = Signal()
    address_given = Signal(str)
    photos_asked = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        road, bar = translate("RoadCard", "Over the internet"), translate("RoadCard", "Progress of sending")
        super().__init__("wifi", road, bar, language, parent)
        explain(self, "exchange.road")
        self._trouble = Text("", "warn", wrap=True)
        self._again = Button(self.tr("Try now"), "refresh-cw")
        self._mend = Button(self.tr("Show what needs fixing"), "octagon-alert")
        self._receipt = Button(self.tr("Show the receipt"), "receipt-text")
        self._asking = QWidget()  # a layout with nothing to show in it would make the words as narrow as they can be
        self._photos = Button(self.tr("Send photos now"), "send")
        self.choice = BlobChoice()
        self._address = TextField("https://")
        self._address.setAccessibleName(self.tr("Address of the centre"))
        explain(self._address, "exchange.address")
        self._use = Button(self.tr("Use this address"), "check")
        self._told: Progress | None = None
        self._silence = QTimer(self, singleShot=True, interval=SILENT_MS)
        self._silence.timeout.connect(self._tell_silence)
        self._build()
        self._address.returnPressed.connect(self._give_address)
        self._use.clicked.connect(self._give_address)
        self._photos.clicked.connect(self.photos_asked)
        self._again.clicked.connect(self.hurried)
        self._mend.clicked.connect(self.mend_asked)
        self._receipt.clicked.connect(self.receipt_asked)

    def _build(self) -> None:
        row = QHBoxLayout(self._asking)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        row.addWidget(self._address, 1)
        row.addWidget(self._use)
        buttons = (self._again, self._mend, self._photos, self._receipt)
        self._lay_out((self._bar, self._trouble, self._note, self.choice, self._asking), buttons)

    def show_offer(self, state: ExchangeState, bytes_a_second: float | None, rule: str = ASK, month_mb: int = 0) -> None:
        """What a sending would take now; bytes_a_second: None where none was measured; rule: of BLOBS; month_mb: 0 for no limit."""
        waiting = state.waiting
        if waiting.records or waiting.photos:
            numbers = size_words(waiting.bytes - waiting.photo_bytes, self._language)
            photos = size_words(waiting.photo_bytes, self._language)
            size = self.tr("records {numbers}, photos {photos}").format(numbers=numbers, photos=photos)
            time = f", {duration_words(waiting.bytes / bytes_a_second)}" if bytes_a_second else self.tr(", not known yet how long")
            words = f"{waiting_words(state, self._language)} {size}{time}."
        else:
            words = self.tr("Nothing waits. Sending looks for answers and receipts.")
        self._say("wifi", "accent", self.tr("Over the internet"), words)
        self._note.setText(self.tr("Records go first, photos after them. A line that cuts does no harm."))
        self.choice.show_rule(rule, month_mb, size_words(state.month_bytes, self._language))
        asks = rule != ASK or month_mb > 0 or state.blob_bytes > ASKED_FROM_BYTES
        self._show_only(self._note, *([self.choice] if asks else []))

    def ask_cost(self, state: ExchangeState) -> None:
        """Before many photos and files: all of it, or records alone?"""
        records, blobs = (size_words(size, self._language) for size in (state.waiting.bytes - state.waiting.photo_bytes, state.blob_bytes))
        now = self.tr("Send {records} now and keep {blobs} of photos and files for later?").format(records=records, blobs=blobs)
        alone = self.tr("Send {blobs} of photos and files now?").format(blobs=blobs)
        cost = self.tr("On a phone's line photos may cost a lot. They stay safe here until they are sent.")
        self._say("wifi", "accent", now if state.waiting.records else alone, cost)
        self._show_only(self.choice)
        self.choice.ask()

    def ask_address(self) -> None:
        """A laptop that joined by stick does not know where the centre is."""
        how = self.tr("This computer joined by stick. With the address on the regency's letter it can send over a line too.")
        self._say("wifi", "muted", self.tr("Over the internet"), how)
        self._show_only(self._asking)

    def show_progress(self, progress: Progress) -> None:
        """How far it is."""
        self._told = progress
        heading, words = stage_words(progress, self._language), progress_words(progress, self._language)
        waits = progress.stage == "waiting"
        self._say("cloud-off" if waits else "arrow-down-up", "muted" if waits else "accent", heading, words)
        self._silence.start()
        self._tell_progress(progress.bytes_done, 0 if progress.stage == "connecting" else max(1, progress.bytes_total))
        self._trouble.setText(trouble_words(progress, self._language))
        self._note.setText(self.tr("You may stop or close Suluh at any time; what has arrived stays arrived."))
        self._show_only(self._bar, self._note, *([self._trouble] if self._trouble.text() else []), *([self._again] if waits else []))

    def show_pause(self, progress: Progress) -> None:
        """Where she let it rest."""
        resting = replace(progress, stage="paused", seconds_left=None, bytes_a_second=None)
        self._say("pause", "muted", self.tr("Paused"), progress_words(resting, self._language))
        self._tell_progress(progress.bytes_done, max(1, progress.bytes_total))
        self._note.setText(self.tr("What has arrived stays arrived; the rest waits here. It goes on from there whenever you like."))
        self._show_only(self._bar, self._note)

    def show_ending(self, ending: Outcome | Exception, has_receipt: bool) -> None:
        """How it ended."""
        self._say(*ending_words(ending, self._language))
        received = isinstance(ending, Outcome) and ending.received
        shown: list[QWidget] = []
        if isinstance(ending, Outcome) and ending.rejected:
            shown.append(self._mend)
        if isinstance(ending, Outcome) and ending.reason in KEPT_FOR_LATER:
            shown.append(self._photos)
        if received and has_receipt:
            shown.append(self._receipt)
        if isinstance(ending, Outcome) and (ending.pushed or ending.newer):
            self._note.setText(self._notes(ending))
            shown.append(self._note)
        self._show_only(*shown)

    def _notes(self, ending: Outcome) -> str:
        sent = self.tr("%n saves were sent.", "", ending.pushed) if ending.pushed else ""
        newer = self.tr("A new version is there: Suluh {version}. It lies on every stick from the regency.") if ending.newer else ""
        return f"{sent} {newer.format(version=ending.newer)}".strip()

    def _tell_silence(self) -> None:
        if self._told is not None:
            self._words.setText(progress_words(self._told, self._language, silent=True))

    def _give_address(self) -> None:
        if address := self._address.value():
            self.address_given.emit(address if "://" in address else f"https://{address}")

    def _say(self, icon: str, colour: str, heading: str, words: str) -> None:
        self._silence.stop()
        super()._say(icon, colour, heading, words)
