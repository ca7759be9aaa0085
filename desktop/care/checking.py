"""'Periksa': disk, database, log, photos, clock, backup and line in sentences, and all of it in eight letters for the phone."""

import shutil
from dataclasses import dataclass

from core import check_code
from core.check_code import NEVER, Reading
from core.words import translate
from desktop.assembly import Desk
from desktop.store import health
from desktop.store.health import Finding

_DAY_MS = 86_400_000
BACKUP_DAYS_MOST = 14


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found, and the code that says it."""

    findings: list[Finding]
    code: str

    @property
    def is_good(self) -> bool:
        """True when nothing needs care."""
        return all(one.good for one in self.findings)


def check(desk: Desk) -> Checked:
    """Looks at everything; takes seconds where there are many photos."""
    now = desk.store.around.now_ms()
    findings = health.examine(desk.store, desk.book.today() is not None)
    state, last = desk.exchange.state(), desk.backups.last()
    silent = NEVER if state.last_contact is None else max(0, (now - state.last_contact) // _DAY_MS)
    unsaved = NEVER if last is None else max(0, (now - last.wall) // _DAY_MS)
    findings += [_backup(unsaved), _line(state.enrolled, silent)]
    flags = {one.name: one.good for one in findings}
    flags |= {"enrolled": state.enrolled, "rejected": bool(state.waiting.rejected), "practice": desk.is_practice}
    free_gb = shutil.disk_usage(desk.home.folder).free // 2**30
    return Checked(findings, check_code.encode(Reading(flags, free_gb, state.waiting.saves, silent, unsaved)))


def _backup(days: int) -> Finding:
    if days == NEVER:
        return Finding("backup", False, translate("Command", "There is no backup yet"))
    words = translate("Command", "Days since the last good backup: {days}")
    return Finding("backup", days <= BACKUP_DAYS_MOST, words, {"days": days})


def _line(enrolled: bool, days: int) -> Finding:
    """Being offline for weeks is normal; it is said, and it is never wrong."""
    if not enrolled:
        return Finding("line", True, translate("Command", "This computer has not joined the centre yet"))
    if days == NEVER:
        return Finding("line", True, translate("Command", "The centre has not answered yet"))
    return Finding("line", True, translate("Command", "Days since the centre answered: {days}"), {"days": days})
