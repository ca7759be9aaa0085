"""The editors of an activity: what matters is seen at once, the rest is folded under a line that names what is inside."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.domain.kinds import AGE_GROUPS
from core.domain.lists import shipped_lists
from desktop.ui.kit.field_words import label
from desktop.ui.kit.fields import (
    CodeField,
    CodesField,
    CountField,
    DateField,
    LongTextField,
    TextField,
    TextsField,
    TickField,
    TimeField,
)
from desktop.ui.kit.fold import Fold
from desktop.ui.kit.form_rows import FormRow
from desktop.ui.kit.going_on import GoingOn
from desktop.ui.kit.helping import explain
from desktop.ui.kit.rows_form import RowsForm
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import L, M, S

REMEMBERED = ("title", "place", "partner_ids", "speaker", "skill_taught", "books_used")
NOT_IN_PATTERN = (
    "date_start", "date_end", "n_total", "n_male", "n_female", "n_age", "n_disability", "result", "follow_up", "session_no",
    "sim_copied_at",
)  # fmt: skip


class ActivityForm(RowsForm):
    """Two cards, `main` and `people`, and the values in them."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._ages: list[CountField] = []
        self.main = Card(spacing=M)
        self.people = Card(spacing=S)
        self._more = Fold(self.tr("Speaker, skill, books, time, cost, SIM …"))
        self._details = Fold(self.tr("Ages and disability"))
        self._build_main()
        self._build_people()
        going_on = GoingOn(self)
        for editor in self._editors():
            editor.edited.connect(self.edited)  # type: ignore[attr-defined]
            going_on.watch(editor)
            editor.installEventFilter(self)

    def fields(self) -> dict[str, Any]:
        """Every field with its value; None where nothing is written."""
        values = {name: row.editor.value() for name, row in self._rows.items() if name != "n_age"}  # type: ignore[attr-defined]
        ages = [field.value() for field in self._ages]
        values["n_age"] = ages if any(age is not None for age in ages) else None
        return values

    def pattern(self) -> dict[str, Any]:
        """What is worth keeping for the next time: all but dates, counts and what came of it."""
        return {name: value for name, value in self.fields().items() if value is not None and name not in NOT_IN_PATTERN}

    def show_fields(self, fields: dict[str, Any]) -> None:
        """Fills the form; folds open where something is written inside."""
        for name, row in self._rows.items():
            if name != "n_age":
                row.editor.set_value(fields.get(name))  # type: ignore[attr-defined]
            row.set_finding("")
        for field, age in zip(self._ages, fields.get("n_age") or [None] * len(self._ages), strict=True):
            field.set_value(age)
        self._more.set_open(any(fields.get(name) not in (None, "", []) for name in self._folded))
        self._details.set_open(bool(fields.get("n_age")) or fields.get("n_disability") is not None)

    def set_zone(self, zone: str) -> None:
        """Which time the clock on the wall keeps: WIB, WITA or WIT."""
        for name in ("time_start", "time_end"):
            self._rows[name].set_label(" ".join(filter(None, (label(name), zone))))

    def offer(self, field: str, values: list[str]) -> None:
        """Values written earlier."""
        editor = self._rows[field].editor
        assert isinstance(editor, TextField)
        editor.offer(values)

    def focus(self, field: str = "title") -> None:
        """Puts the cursor there."""
        self._rows[field].editor.setFocus(Qt.FocusReason.TabFocusReason)

    def _build_main(self) -> None:
        language = self._language
        grid = QGridLayout()
        grid.setHorizontalSpacing(M)
        grid.setVerticalSpacing(M)
        for column in range(2):  # three beside one another would cut a date or a choice at large text
            grid.setColumnStretch(column, 1)

        def put(name: str, editor: QWidget, row: int, column: int, span: int, needed: bool = False) -> None:
            grid.addWidget(self._row(name, editor, needed), row, column, 1, span, Qt.AlignmentFlag.AlignTop)

        put("title", TextField(self.tr("for example: Banana chips training")), 0, 0, 2, True)
        put("date_start", DateField(language), 1, 0, 1, True)
        put("theme", CodeField("activity_theme", language), 1, 1, 1)
        put("form", CodeField("activity_form", language), 2, 0, 1)
        put("place", TextField(), 2, 1, 1)
        put("partner_ids", TextsField(self.tr("several parted by commas")), 3, 0, 1)
        put("strategy", CodeField("strategy", language), 3, 1, 1)
        put("target_groups", CodesField("target_group", language), 4, 0, 2)
        put("result", LongTextField(self.tr("What came of it?"), 2), 5, 0, 2)
        self.main.column.addLayout(grid)
        self._build_more()
        self.main.column.addStretch()

    def _build_more(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(M)
        language = self._language
        placed = (
            ("speaker", TextField(), 0, 0, 2), ("skill_taught", TextField(), 0, 2, 2), ("books_used", TextField(), 0, 4, 2),
            ("date_end", DateField(language), 1, 0, 2), ("time_start", TimeField(), 1, 2, 2), ("time_end", TimeField(), 1, 4, 2),
            ("cost", CountField(), 2, 0, 2), ("fund_source", CodeField("fund_source", language), 2, 2, 2),
            ("session_no", CountField(), 2, 4, 2),
            ("follow_up", LongTextField(self.tr("What comes next?"), 2), 3, 0, 6),
            ("sim_copied_at", DateField(language), 4, 0, 2), ("outside_library", TickField(label("outside_library")), 4, 2, 4),
        )  # fmt: skip
        self._folded = [name for name, *_ in placed]
        for name, editor, row, column, span in placed:
            aligned = Qt.AlignmentFlag.AlignBottom if isinstance(editor, TickField) else Qt.AlignmentFlag.AlignTop
            grid.addWidget(self._row(name, editor, False), row, column, 1, span, aligned)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        self._more.set_content(grid)
        explain(self._more, "activity.folded")
        self.main.column.addWidget(self._more)

    def _build_people(self) -> None:
        self.people.column.addWidget(Text(self.tr("Participants"), "heading"))
        grid = QGridLayout()
        grid.setSpacing(M)
        for column, name in enumerate(("n_total", "n_male", "n_female")):
            row = self._row(name, CountField(), name == "n_total")
            grid.addWidget(row, 0, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        self.people.column.addLayout(grid)
        # The words about the split belong to all three numbers, so they stand below them and not in a third of the width.
        self._split = Text("", "warn", wrap=True)
        self._rows["n_total"].show_finding_in(self._split)
        self.people.column.addWidget(self._split)
        ages = QGridLayout()
        ages.setSpacing(S)
        for number, group in enumerate(AGE_GROUPS):
            field = CountField()
            self._ages.append(field)
            name = shipped_lists().label("age_group", group, self._language)
            ages.addWidget(FormRow(name, field), number // 2, number % 2)
        box = QWidget()
        around = QVBoxLayout(box)
        around.setContentsMargins(0, 0, 0, 0)
        around.addLayout(ages)
        row = FormRow("", box)
        row.set_label("")
        self._rows["n_age"] = row
        explain(row, "activity.n_age")
        inside = QVBoxLayout()
        inside.setSpacing(S)
        inside.addWidget(row)
        inside.addWidget(self._row("n_disability", CountField(), False))
        self._details.set_content(inside)
        explain(self._details, "activity.n_age")
        self.people.column.addWidget(self._details)
        self.people.column.setSpacing(L - 4)

    def _row(self, name: str, editor: QWidget, needed: bool) -> FormRow:
        row = FormRow("" if isinstance(editor, TickField) else label(name), editor, needed)
        if isinstance(editor, TickField):
            editor.setAccessibleName(label(name))
        self._rows[name] = row
        explain(row, f"activity.{name}")
        return row

    def _editors(self) -> Iterator[QWidget]:
        for name, row in self._rows.items():
            if name != "n_age":
                yield row.editor
        yield from self._ages
