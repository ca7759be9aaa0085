"""Kirim & Terima: how far her work has come, the three roads it may take, the centre's receipt, earlier contacts."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.protocol.receipts import Receipt
from desktop.assembly import Desk
from desktop.store.rows import Contact, ExchangeState
from desktop.store.signal import Speeds
from desktop.sync.packing import Offer, Packed
from desktop.sync.session import Outcome, Progress
from desktop.sync.unpacking import Unpacked
from desktop.ui.exchange.blob_choice import ALL, RECORDS
from desktop.ui.exchange.carrying import Carrying
from desktop.ui.exchange.clock_strip import ClockStrip
from desktop.ui.exchange.exchange_words import closing_words
from desktop.ui.exchange.history_card import HistoryCard
from desktop.ui.exchange.join_card import JoinCard
from desktop.ui.exchange.receipt_card import ReceiptCard
from desktop.ui.exchange.road_card import ASKED_FROM_BYTES, RoadCard
from desktop.ui.exchange.room_road import RoomRoad
from desktop.ui.exchange.sending import Sending
from desktop.ui.exchange.stick_card import StickCard
from desktop.ui.exchange.story_card import StoryCard
from desktop.ui.exchange.travel_strip import TravelStrip
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.page import Page
from desktop.ui.kit.tokens import M
from desktop.ui.setting import Setting
from desktop.ui.standing_words import card_words

CONNECTING = Progress("connecting", 0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Found:
    """Looked up in one go."""

    state: ExchangeState
    receipt: Receipt | None
    contacts: list[Contact]
    speeds: Speeds


class ExchangePage(Page):
    """sending_changed: for the state card and for closing in order."""

    sending_changed = Signal(bool)

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Send & receive"))
        self._setting = setting
        self._ending: Outcome | Exception | None = None
        self._progress = CONNECTING
        self._stick_speaks = self._asks_cost = False
        self.carrying = Carrying(setting.desk, setting.jobs, self)
        self.sending = Sending(setting.desk, setting.jobs, self)
        self._send = Button(self.tr("Send now"), "send", "primary", "F5")
        self._go_on = Button(self.tr("Go on"), "play", "primary", "F5")
        self._pause = Button(self.tr("Pause"), "pause")
        self._stop = Button(self.tr("Stop"), "square", shortcut="Esc")
        self._clock = ClockStrip(setting.language)
        self._travel = TravelStrip(setting.language)
        self.join = JoinCard()
        self.road = RoadCard(setting.language)
        self.stick = StickCard(setting.desk.home.folder, setting.language)
        self.room = RoomRoad(setting, self)
        self._story = StoryCard(setting.language)
        self._receipt = ReceiptCard(setting.language)
        self._history = HistoryCard(setting.language)
        self._build()
        self._connect()

    def arrive(self, what: object = None) -> None:
        """Looks everything up; what: 'send' begins at once."""
        if not self.sending.is_under_way:
            self._ending = None
        self._stick_speaks = False
        self.room.arrive()
        self._ask()
        self._asks_cost = False
        if what == "send" and self.sending.is_paused:
            self.sending.go_on()
        elif what == "send":
            self._weigh()

    def under_way(self) -> str:
        """How far the sending is, or that a stick is being used."""
        if self.carrying.is_under_way:
            return self.tr("Suluh is still using the stick.")
        if self.room.is_under_way:
            return self.tr("Suluh is still talking to the regency's library.")
        return closing_words(self._progress, self._setting.language) if self.sending.is_under_way else ""

    def stop(self) -> None:
        """The window closes: what has arrived stays arrived."""
        self.sending.stop()
        self.carrying.stop()
        self.room.stop()

    def _build(self) -> None:
        for button in (self._stop, self._pause, self._go_on, self._send):
            explain(button, "exchange.send")
            self.buttons.addWidget(button)
        left, right = QVBoxLayout(), QVBoxLayout()
        at_left = (self._clock, self.join, self.road, self.stick, self.room.card, self._story)
        for column, cards in ((left, at_left), (right, (self._receipt, self._history))):
            column.setSpacing(M)
            for card in cards:
                column.addWidget(card)
            column.addStretch()
        row = QHBoxLayout()
        row.setSpacing(M)
        row.addLayout(left, 3)
        row.addLayout(right, 2)
        self.body.addWidget(self._travel)
        self.body.addLayout(row, 1)
        hidden = (self._travel, self._clock, self.join, self.road, self.stick, self.room.card)
        for part in (*hidden, self._stop, self._pause, self._go_on, self._send):
            part.hide()

    def _connect(self) -> None:
        self._send.clicked.connect(self._weigh)
        self.road.photos_asked.connect(lambda: self.sending.start())
        self.road.choice.chosen.connect(self._chose)
        self.road.choice.rule_changed.connect(lambda rule: setattr(self._setting.choices, "blobs", rule))
        self.road.choice.month_changed.connect(lambda mb: setattr(self._setting.choices, "month_mb", mb))
        self.road.choice.left.connect(self._leave_question)
        self._stop.clicked.connect(self._tell_to_stop)
        self._pause.clicked.connect(self._tell_to_pause)
        self._go_on.clicked.connect(self.sending.go_on)
        self.road.hurried.connect(self.sending.hurry)
        self.road.mend_asked.connect(lambda: self.go.emit("activities", {"status": "needs_fixing"}))
        self.road.receipt_asked.connect(lambda: self.go.emit("reports", ("receipt", "")))
        self._receipt.asked.connect(lambda number: self.go.emit("reports", ("receipt", number)))
        self._history.copied.connect(lambda: self.told.emit(self.tr("The details are copied."), None))
        self.road.address_given.connect(self._keep_address)
        self.join.asked.connect(self._join)
        self.join.asked_by_stick.connect(self._join_by_stick)
        self.stick.looked.connect(self._look_at_stick)
        self.stick.pack_asked.connect(self.carrying.pack)
        self.stick.unpack_asked.connect(self.carrying.unpack)
        self.stick.stop_asked.connect(self.carrying.stop)
        self.stick.left.connect(self._leave_stick)
        self.carrying.begun.connect(self._carrying_begun)
        self.carrying.offered.connect(self._offered)
        self.carrying.progressed.connect(self.stick.show_progress)
        self.carrying.finished.connect(self._carried)
        self.room.begun.connect(self._keep_apart)
        self.room.ended.connect(self._carrier_ended)
        self.sending.begun.connect(self._begun)
        self.sending.progressed.connect(self._progressed)
        self.sending.finished.connect(self._finished)

    def _ask(self) -> None:
        desk = self._setting.desk
        self._setting.jobs.read(self, lambda: _look_up(desk), self._show, key="exchange")

    def _show(self, found: Found) -> None:
        state = found.state
        _, _, heading, words = card_words(state, self._setting.language, self.sending.is_under_way)
        self.truth.setText(f"{heading}. {words}".replace("\n", " "))
        self.join.setVisible(not state.enrolled and not state.is_practice)
        self.join.show_address(state.server_url)
        self.join.show_waiting(state.is_joining)
        for carrier in (self.stick, self.room.card):
            carrier.setVisible(state.enrolled or state.is_joining)
        self.road.setVisible(state.enrolled)
        self._clock.show_state(state)
        self._travel.show_state(state, found.speeds)
        self._show_buttons(state.enrolled and bool(state.server_url))
        if not (self.carrying.is_under_way or self._stick_speaks):
            self.stick.show_idle(state)
        self.room.show_state(state, found.speeds.relay)
        self._story.show_state(state)
        self._receipt.show_receipt(found.receipt)
        self._history.show_contacts(found.contacts)
        if self.sending.is_under_way:
            return
        if self.sending.is_paused:
            self.road.show_pause(self._progress)
        elif self._ending is not None:
            self.road.show_ending(self._ending, found.receipt is not None)
        elif not state.server_url:
            self.road.ask_address()
        elif not self._asks_cost:
            self.road.show_offer(state, found.speeds.line, self._setting.choices.blobs, self._setting.choices.month_mb)

    def _weigh(self) -> None:
        """Many photos and files may cost more than she wants to spend now."""
        exchange = self._setting.desk.exchange
        if not self.sending.is_under_way:
            self._setting.jobs.read(self, exchange.state, self._send_or_ask, key="weigh")

    def _send_or_ask(self, state: ExchangeState) -> None:
        rule, most = self._setting.choices.blobs, self._month_bytes()
        if state.blob_bytes <= ASKED_FROM_BYTES or rule == ALL or most is not None and state.month_bytes >= most:
            self.sending.start(None, most)
        elif rule == RECORDS:
            self.sending.start(0)
        else:
            self._asks_cost, self._ending = True, None
            self.road.show()
            self.road.ask_cost(state)

    def _chose(self, what: str, remember: bool) -> None:
        if remember:
            self._setting.choices.blobs = what
        self.sending.start(0 if what == RECORDS else None, self._month_bytes())

    def _month_bytes(self) -> int | None:
        most = self._setting.choices.month_mb
        return most * 1024**2 if most else None

    def _leave_question(self) -> None:
        self._asks_cost = False
        self._ask()

    def _show_buttons(self, can_send: bool) -> None:
        sends, is_paused = self.sending.is_under_way, self.sending.is_paused
        for button in (self._stop, self._pause):
            button.setVisible(sends)
            button.setEnabled(True)
        self._send.setVisible(can_send and not (sends or is_paused))
        self._go_on.setVisible(can_send and is_paused and not sends)
        self._keep_apart()

    def _keep_apart(self) -> None:
        """One road at a time."""
        sends, carries, hands = (road.is_under_way for road in (self.sending, self.carrying, self.room))
        for button in (self._send, self._go_on):
            button.setEnabled(not (carries or hands))
        self.stick.set_enabled(not (sends or hands))
        self.room.card.set_enabled(not (sends or carries))

    def _join(self, code: str, address: str) -> None:
        exchange = self._setting.desk.exchange
        self.join.set_busy(True)
        self._setting.jobs.talk(self, lambda: exchange.enrol(code, address), lambda _: self._joined(), self._not_joined)

    def _joined(self) -> None:
        self.join.set_busy(False)
        self.told.emit(self.tr("This computer has joined the centre."), None)
        self.changed.emit()
        self._weigh()

    def _not_joined(self, error: Exception) -> None:
        self.join.set_busy(False)
        self.join.focus()
        self.trouble.emit(error)

    def _join_by_stick(self, code: str, address: str) -> None:
        stick = self._setting.desk.stick
        self._setting.jobs.talk(self, lambda: stick.join(code, address), lambda _: self._kept(), self._not_joined)

    def _kept(self) -> None:
        self.told.emit(self.tr("The code is kept. Now pack the bag."), None)
        self._ask()

    def _keep_address(self, address: str) -> None:
        exchange = self._setting.desk.exchange
        self._setting.jobs.write(self, lambda: exchange.set_address(address), lambda _: self.arrive("send"))

    def _look_at_stick(self, root: Path, place: str) -> None:
        self._stick_speaks = True  # until she leaves, what the card says is more than what the stick is for
        self.stick.show_looking(root, place)
        self.carrying.offer(root, place)

    def _offered(self, offer: Offer, place: str) -> None:
        if self._stick_speaks:
            self.stick.show_offer(offer, place)

    def _leave_stick(self) -> None:
        self._stick_speaks = False
        self._ask()

    def _carrying_begun(self) -> None:
        self.stick.show_progress(None)
        self._keep_apart()

    def _carried(self, ending: Packed | Unpacked | Exception, place: str) -> None:
        self._stick_speaks = True
        self.stick.show_ending(ending, place)
        self._carrier_ended()

    def _carrier_ended(self) -> None:
        self.changed.emit()
        self._ask()

    def _begun(self) -> None:
        self._ending, self._asks_cost = None, False
        self.join.hide()
        self.road.show()
        self._progressed(CONNECTING)
        self._show_buttons(can_send=True)
        self.sending_changed.emit(True)

    def _progressed(self, progress: Progress) -> None:
        self._progress = progress
        self.road.show_progress(progress)

    def _tell_to_stop(self) -> None:
        self._wait_for_end()
        self.sending.stop()

    def _tell_to_pause(self) -> None:
        self._wait_for_end()
        self.sending.pause()

    def _wait_for_end(self) -> None:
        for button in (self._stop, self._pause):
            button.setEnabled(False)

    def _finished(self, ending: Outcome | Exception) -> None:
        self._ending = ending
        self.sending_changed.emit(False)
        self.changed.emit()
        self._ask()


def _look_up(desk: Desk) -> Found:
    exchange, receipts = desk.exchange, desk.exchange.receipts()
    return Found(exchange.state(), receipts[0] if receipts else None, exchange.contacts(), exchange.speeds())
