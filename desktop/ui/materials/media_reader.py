"""Sound and film: play and pause, a place on the line of time, speed; it goes on where it was stopped."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QRectF, Qt, QUrl
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoFrame, QVideoSink
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from core import locale_id
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.choice import LightBox
from desktop.ui.kit.graphic import Graphic
from desktop.ui.kit.text import IconMark, Text
from desktop.ui.materials.material_words import clock_words
from desktop.ui.materials.reader import Reader

SPEEDS = (0.75, 1.0, 1.25, 1.5, 2.0)
LEAP_MS = 10_000
TELL_S = 5  # how far apart the places are that are kept
PICTURE_AT_MS, PICTURE_PX, PICTURE_QUALITY = 3_000, (240, 320), 75
AT_END_S = 3  # what was heard to the end begins anew


class Film(Graphic):
    """The frame of now. Painted like any other part of the window: Qt's own film widget is a window of the system's, above every sheet."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sink = QVideoSink(self)
        self.sink.videoFrameChanged.connect(lambda _: self.update())
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame as large as there is room for, on black."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        frame = self.sink.videoFrame()
        if frame.isValid():
            frame.paint(painter, QRectF(self.rect()), QVideoFrame.PaintOptions())


class MediaReader(Reader):
    """Place: whole seconds. The picture is a frame near the beginning."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._goal, self._told, self._is_pictured = 0, 0, False
        self._sound = QAudioOutput(self)
        self.player = QMediaPlayer(self)
        self.player.setAudioOutput(self._sound)
        self.film = Film(self.tr("The film"))
        self.film.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._ear = IconMark("headphones", "accent", 64)
        self._ear.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.player.setVideoSink(self.film.sink)
        self.play = Button(self.tr("Play"), "play", kind="primary", shortcut="")
        self.play.clicked.connect(self.toggle)
        self.line = QSlider(Qt.Orientation.Horizontal)
        self.line.setAccessibleName(self.tr("Place"))
        self.line.setSingleStep(LEAP_MS)
        self.line.setPageStep(6 * LEAP_MS)
        self.line.sliderMoved.connect(self.player.setPosition)
        self.line.actionTriggered.connect(lambda _: self.player.setPosition(self.line.sliderPosition()))
        self.time = Text("", "caption")
        self.speed = LightBox()
        self.speed.setAccessibleName(self.tr("Speed"))
        for speed in SPEEDS:
            self.speed.addItem(self.tr("{speed} × speed").format(speed=locale_id.number(speed, language, 2 if speed % 0.5 else 1)), speed)
        self.speed.setCurrentIndex(SPEEDS.index(1.0))
        self.speed.show_whole()
        self.speed.currentIndexChanged.connect(lambda place: self.player.setPlaybackRate(SPEEDS[place]))
        self.column.addWidget(self.film, 1)
        self.column.addWidget(self._ear, 1)
        self.column.removeItem(self.tools)
        self.column.addLayout(self.tools)
        self.add_tools("material.play", self.play, self.line, self.time, self.speed)
        self.tools.setStretchFactor(self.line, 1)
        self._connect()

    @property
    def first(self) -> QWidget:
        """Where the cursor stands."""
        return self.play

    def open_file(self, path: Path, place: int, words: str = "") -> None:
        """Stops at a place, ready to play."""
        self._goal, self._told, self._is_pictured = place, place, False
        self.player.setSource(QUrl.fromLocalFile(str(path)))

    def close_file(self) -> None:
        """Silence."""
        self.player.stop()
        self.player.setSource(QUrl())

    def toggle(self) -> None:
        """Plays, or pauses."""
        if self.player.playbackState() is QMediaPlayer.PlaybackState.PlayingState:
            self.player.pause()
        else:
            self.player.play()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing goes on talking behind another page."""
        self.player.pause()
        super().hideEvent(event)

    def _connect(self) -> None:
        self.film.sink.videoFrameChanged.connect(self._frame_came)
        self.player.durationChanged.connect(self._length_came)
        self.player.positionChanged.connect(self._place_came)
        self.player.playbackStateChanged.connect(self._state_came)
        self.player.mediaStatusChanged.connect(self._status_came)
        self.player.errorOccurred.connect(lambda *_: self.broken.emit())
        self.player.hasVideoChanged.connect(self._show_kind)
        self._show_kind(False)

    def _show_kind(self, has_video: bool) -> None:
        self.film.setVisible(has_video)
        self._ear.setVisible(not has_video)

    def _frame_came(self, frame: QVideoFrame) -> None:
        """The first seconds of a film are often black."""
        at_ms = min(PICTURE_AT_MS, self.player.duration() // 4)
        if self._is_pictured or not frame.isValid() or self.player.position() < at_ms:
            return
        self._is_pictured = True
        image = frame.toImage().scaled(*PICTURE_PX, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        buffer = QBuffer(self)
        if not image.isNull() and image.save(buffer, "JPEG", PICTURE_QUALITY):  # type: ignore[call-overload]
            self.pictured.emit(bytes(buffer.data().data()))

    def _length_came(self, ms: int) -> None:
        self.line.setRange(0, ms)
        self._tell_time()

    def _status_came(self, status: QMediaPlayer.MediaStatus) -> None:
        if status is QMediaPlayer.MediaStatus.LoadedMedia and self._goal:
            if self._goal * 1000 < self.player.duration() - AT_END_S * 1000:
                self.player.setPosition(self._goal * 1000)
            self._goal = 0

    def _place_came(self, ms: int) -> None:
        if not self.line.isSliderDown():
            self.line.setValue(ms)
        self._tell_time()
        if abs(ms // 1000 - self._told) >= TELL_S:
            self._told = ms // 1000
            self.moved.emit(self._told)

    def _state_came(self, state: QMediaPlayer.PlaybackState) -> None:
        playing = state is QMediaPlayer.PlaybackState.PlayingState
        self.play.set_text(self.tr("Pause") if playing else self.tr("Play"))
        self.play.set_icon("pause" if playing else "play")

    def _tell_time(self) -> None:
        self.time.setText(f"{clock_words(self.player.position(), self._language)} / {clock_words(self.player.duration(), self._language)}")

