"""Every word of a view, for eyes and ears; and those among them that stand there in English although they are translated."""

import re
from collections.abc import Iterator, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

PAPER = "Report"  # the context of what only printed paper says
ROWS_MOST = 60
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole)
_PARTS = re.compile(r" · |\n|   +|\t|: |\. ")
# Short words without which hardly an English sentence gets by, and which are none in Indonesian: for what was never marked.
_TELLTALE = re.compile(r"\b(the|and|of|with|is|are|not|your|this|that|from|for|to|was|has|be|on)\b")
_HOLE = re.compile(r"\\\{\w+\\\}|%n")


class English:
    """Sources that are said differently in another language. forms: (context, source) → what it is there."""

    def __init__(self, forms: Mapping[tuple[str, str], tuple[str, ...]]) -> None:
        theirs = {form for translated in forms.values() for form in translated}
        said = {source for (context, source), translated in forms.items() if source not in translated and context != PAPER}
        sources = said - theirs
        self._plain = {_bare(source) for source in sources if not _has_hole(source)}
        self._with_holes = [_pattern(source) for source in sources if _has_hole(source) and _has_words(source)]

    def in_words(self, words: set[str]) -> set[str]:
        """Those of `words` that are English, whole or in one of their parts, marked for translating or not."""
        return {one for one in words if _TELLTALE.search(one) or any(self._is_english(part) for part in (one, *_PARTS.split(one)))}

    def _is_english(self, part: str) -> bool:
        bare = _bare(part)
        return bare in self._plain or any(pattern.fullmatch(bare) for pattern in self._with_holes)


def words_of(root: QWidget) -> set[str]:
    """Everything that can be read on a view or is read aloud from it."""
    return {words for words in _all_words(root) if any(letter.isalpha() for letter in words)}


def _all_words(root: QWidget) -> Iterator[str]:
    for one in (root, *root.findChildren(QWidget)):
        if not one.isVisible():
            continue
        yield from (one.toolTip(), one.accessibleName(), one.accessibleDescription())
        if isinstance(one, QLabel | QAbstractButton):
            yield one.text()
        elif isinstance(one, QLineEdit | QPlainTextEdit):
            yield one.placeholderText()
        elif isinstance(one, QComboBox):
            yield from (one.itemText(number) for number in range(one.count()))
        elif isinstance(one, QMenu):
            yield from (action.text() for action in one.actions())
        elif isinstance(one, QAbstractItemView):
            yield from _cells(one)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    for column in range(model.columnCount() if isinstance(view, QTableView) else 1):
        if isinstance(view, QTableView):
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(ROWS_MOST, model.rowCount())):
            yield from (str(model.index(row, column).data(role) or "") for role in ROLES)


def _bare(words: str) -> str:
    return words.replace("&", "").strip().removesuffix(" *").rstrip(".: ")


def _has_hole(source: str) -> bool:
    return "{" in source or "%n" in source


def _has_words(source: str) -> bool:
    return bool(re.search("[A-Za-z]{3}", re.sub(r"\{\w+\}", "", source)))


def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(_HOLE.sub(lambda hole: r"[\d.,]+" if hole.group() == "%n" else ".+", re.escape(_bare(source))))
