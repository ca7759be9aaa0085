"""Where the window comes up: where it was left, if she can still see and move it there."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize

TITLE_HEIGHT = 40  # the strip by which a window is moved
SEEN_LEAST = 160  # of its width
SIZE = QSize(1280, 700)


def place(left: Sequence[int], screens: Sequence[QRect]) -> QRect:
    """left: (x, y, width, height) as it was left, or (); screens: the room on each, the main one first.

    It never comes up larger than its screen. Where that screen is gone it comes up in the middle of the main one.
    """
    box = QRect(*left) if left else QRect(screens[0].topLeft(), SIZE)
    there = max(screens, key=lambda screen: _seen(box, screen))
    is_lost = not left or _seen(box, there) < SEEN_LEAST
    screen = screens[0] if is_lost else there
    box.setSize(box.size().boundedTo(screen.size()))
    if is_lost:
        box.moveCenter(screen.center())
    return box


def _seen(box: QRect, screen: QRect) -> int:
    """So many pixels of its width can be taken hold of."""
    title = QRect(box.left(), box.top(), box.width(), TITLE_HEIGHT).intersected(screen)
    return title.width() if title.height() == TITLE_HEIGHT else 0
