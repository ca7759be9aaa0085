"""Opens and scrolls the list of activities in the real window, then a bare table, and prints how long the thread of the window stood."""

import json
import random
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QTableView

from desktop import assembly
from desktop.jobs import Jobs
from desktop.settings import Settings
from desktop.ui.activities.activities_page import ActivitiesPage
from desktop.ui.kit.paged_table import PagedModel
from desktop.ui.kit.theme import Theme
from desktop.ui.language import Language
from desktop.ui.setting import Setting
from desktop.ui.window import Desktop

SIZE = (1366, 728)
OPENINGS = 5
ROUNDS = 3
PAUSE_S = 0.0005
PATIENCE_S = 20.0
Index = QModelIndex | QPersistentModelIndex


class Stopwatch:
    """Drives the window. stood_ms: the longest time without taking events since `start`."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self.stood_ms = 0.0

    def start(self, what: Callable[[], None]) -> float:
        """Does it as a key would; returns when it began."""
        self.stood_ms = 0.0
        began = time.perf_counter()
        what()
        self._app.processEvents()
        self.stood_ms = _ms_since(began)
        return began

    def until(self, there: Callable[[], bool], began: float) -> float:
        """Milliseconds from `began` until it is there and painted."""
        while not there():
            if time.perf_counter() - began > PATIENCE_S:
                raise RuntimeError("it never came")
            time.sleep(PAUSE_S)  # the lane that fetches needs the interpreter too
            self._turn()
        self._turn()
        return _ms_since(began)

    def quiet(self) -> None:
        """Lets pass what still comes by itself."""
        for _ in range(100):
            time.sleep(PAUSE_S)
            self._turn()

    def _turn(self) -> None:
        began = time.perf_counter()
        self._app.processEvents()
        self.stood_ms = max(self.stood_ms, _ms_since(began))


class Rows(QAbstractTableModel):
    """As many rows as asked, all in memory."""

    def __init__(self, rows: int, columns: int) -> None:
        super().__init__()
        self._rows = [[f"{row} {column}" for column in range(columns)] for row in range(rows)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """All of them."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """As many as the list has."""
        return 0 if parent.isValid() else len(self._rows[0])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell."""
        return self._rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


def main(home: Path, steps: int) -> int:
    """Prints one line of JSON."""
    app = QApplication(["suluh"])
    theme = Theme(app)
    theme.quiet()
    theme.apply("light")
    language = Language(app, "id")
    watch = Stopwatch(app)
    desk, jobs = assembly.build(home), Jobs()
    window = Desktop(Setting(desk, jobs, Settings(theme="light")))
    window.resize(*SIZE)
    window.show()
    window.show_place("home")
    watch.quiet()
    found = {"suluh": _list(window, watch, steps)}
    window.close()
    jobs.close()
    desk.close()
    page = window.page("activities")
    assert isinstance(page, ActivitiesPage)
    found["bare"] = _bare(watch, steps, page.table.model().rowCount(), page.table.model().columnCount())
    print(json.dumps(found))
    del language
    return 0


def _list(window: Desktop, watch: Stopwatch, steps: int) -> dict[str, Any]:
    found: dict[str, Any] = {"again": []}
    for opening in range(OPENINGS + 1):
        shown: list[bool] = []

        def open_list(shown: list[bool] = shown) -> None:
            window.show_place("activities")
            page = window.page("activities")
            assert isinstance(page, ActivitiesPage)
            page.table.model().modelReset.connect(lambda: shown.append(True))

        began = watch.start(open_list)
        took = watch.until(partial(bool, shown), began)
        if opening:
            found["again"].append(took)
        else:
            found["first"] = took
        watch.quiet()
        if opening < OPENINGS:
            window.show_place("home")
            watch.quiet()
    page = window.page("activities")
    assert isinstance(page, ActivitiesPage)
    model = page.table.model()
    assert isinstance(model, PagedModel)
    found |= _scrolled(page.table, watch, steps, lambda row: model.row(row) is not None)
    return found


def _bare(watch: Stopwatch, steps: int, rows: int, columns: int) -> dict[str, Any]:
    model = Rows(rows, columns)
    table = QTableView()
    table.resize(*SIZE)
    table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)

    def show() -> None:
        table.setModel(model)
        table.show()

    first = watch.until(lambda: True, watch.start(show))
    watch.quiet()
    return {"first": first, **_scrolled(table, watch, steps, lambda _: True)}


def _scrolled(table: QTableView, watch: Stopwatch, steps: int, is_there: Callable[[int], bool]) -> dict[str, list[float]]:
    """stands: how long each step held the thread; waits: until its rows were there. The least of some rounds of the same steps."""
    rounds = [_one_round(table, watch, steps, is_there) for _ in range(ROUNDS)]
    return {name: [min(same) for same in zip(*(one[name] for one in rounds), strict=True)] for name in ("stands", "waits")}


def _one_round(table: QTableView, watch: Stopwatch, steps: int, is_there: Callable[[int], bool]) -> dict[str, list[float]]:
    """Every third step is a page, the next a jump, the next a notch."""
    chance = random.Random(2)
    bar = table.verticalScrollBar()
    watch.until(lambda: True, watch.start(partial(bar.setValue, 0)))
    stands, waits = [], []

    def all_there() -> bool:
        first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
        return all(is_there(row) for row in range(max(first, 0), (last if last >= 0 else table.model().rowCount() - 1) + 1))

    for step in range(steps):
        target = (bar.value() + bar.pageStep(), chance.randrange(bar.maximum() + 1), bar.value() + 3 * bar.singleStep())[step % 3]
        began = watch.start(partial(bar.setValue, min(target, bar.maximum())))
        waits.append(watch.until(all_there, began))
        stands.append(watch.stood_ms)
    return {"stands": stands, "waits": waits}


def _ms_since(began: float) -> float:
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
