"""Taking everything out of a layout before it is filled anew."""

from PySide6.QtWidgets import QLayout


def empty(layout: QLayout) -> None:
    """Its widgets are deleted; it holds nothing else."""
    while item := layout.takeAt(0):
        if (widget := item.widget()) is not None:
            widget.deleteLater()
