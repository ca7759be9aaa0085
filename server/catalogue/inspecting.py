"""Whether a file that shall be published opens everywhere, and what it says about itself."""

from pathlib import Path

from core.materials import inspecting
from core.materials.facts import Facts
from server.catalogue.opening_media import open_media

DOCUMENTS = frozenset({"pdf", "epub", "html", "office"})


def inspect(file: Path) -> Facts:
    """Opens a file to its end. Raises UnfitError, OSError."""
    return inspecting.inspect(file, open_media)
