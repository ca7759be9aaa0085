"""The shelves below the window: taking in files, covers, the text inside them, hand-out counts. `Shelf` is the one face."""

from desktop.materials.shelf import Shelf

__all__ = ["Shelf"]
