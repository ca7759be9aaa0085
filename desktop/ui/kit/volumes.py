"""Sticks and other disks that are plugged in, by the names that she gave them."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStorageInfo

_NOT_HERS = ("tmpfs", "devtmpfs", "overlay", "squashfs", "proc", "sysfs", "fuse.portal", "efivarfs")
_SYSTEM = ("/", "/boot", "/boot/efi", "/usr", "/var", "/home")


@dataclass(frozen=True, slots=True)
class Volume:
    """A disk that can be written. name: as the system shows it; free: bytes."""

    name: str
    folder: Path
    free: int


def plugged_in(home: Path) -> list[Volume]:
    """What is not the disk of the system or of the data."""
    own = QStorageInfo(str(home)).rootPath()
    return [
        Volume(one.displayName() or one.rootPath(), Path(one.rootPath()), one.bytesAvailable())
        for one in QStorageInfo.mountedVolumes()
        if one.isValid() and one.isReady() and not one.isReadOnly() and one.rootPath() not in (own, *_SYSTEM)
        and not one.rootPath().startswith(("/sys", "/proc", "/run/user", "/dev", "/snap"))
        and bytes(one.fileSystemType().data()).decode(errors="replace") not in _NOT_HERS
    ]  # fmt: skip
