"""Every kind of widget that is written for the window, so that none is in no view."""

import importlib
import pkgutil

from PySide6.QtWidgets import QWidget

import desktop.ui

# Others are made from them.
GROUNDS = {
    "AnyRoadCard", "CardGrid", "Reader", "SideButton", "PressCard", "Page", "Sheet",
    "Graphic", "LightBox", "KindPage", "DraftedPage",
}  # fmt: skip


def kinds_on(root: QWidget) -> set[str]:
    """Which kinds can be seen on a view."""
    return {type(one).__name__ for one in (root, *root.findChildren(QWidget)) if one.isVisible()}


def unseen(shown: set[str]) -> set[str]:
    """Kinds that the window has and that were not shown."""
    known = set()
    for module in pkgutil.walk_packages(desktop.ui.__path__, "desktop.ui."):
        for one in vars(importlib.import_module(module.name)).values():
            if isinstance(one, type) and issubclass(one, QWidget) and one.__module__.startswith("desktop.ui"):
                known.add(one.__name__)
    return known - GROUNDS - shown
