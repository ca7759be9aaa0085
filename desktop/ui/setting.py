"""What every page is given: the desk, the lanes, her choices, the language."""

from dataclasses import dataclass

from desktop.assembly import Desk
from desktop.jobs import Jobs
from desktop.settings import Settings


@dataclass(frozen=True, slots=True)
class Setting:
    """Handed to pages by constructor. desk: its methods block, so they run in a lane and never in the window's thread."""

    desk: Desk
    jobs: Jobs
    choices: Settings

    @property
    def language(self) -> str:
        """'id' or 'en'."""
        return self.choices.language
